"""The scores as tables that read well in a terminal and in the README, and as JSON lines."""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from bot.domain.safety import Category, Tier, triage
from tests.transcripts.baselines import by_list, by_list_and_negation
from tests.transcripts.cases import LANGUAGES, TRAPS, Side, cases
from tests.transcripts.scores import ALL, KNOWN, STRANGE, Measure, Reader, Scores, Share, scores

OURS, BESIDE = "Unhunch", "list + negation"
READERS: Mapping[str, Reader] = {OURS: triage, BESIDE: by_list_and_negation, "list": by_list}
# In the order in which they are shown; writers follow, by their letters.
_KINDS: Mapping[str, Sequence[str]] = {
    "hand": (STRANGE, KNOWN),
    "tier": [*reversed([tier.value for tier in Tier])],
    "category": [category.value for category in Category],
    "language": LANGUAGES,
    "trap": TRAPS,
}


@cache
def by_reader(side: Side) -> Mapping[str, Scores]:
    return {name: scores(read, cases(side)) for name, read in READERS.items()}


def tables(side: Side) -> str:
    """The headlines with their 95 % intervals, then ours beside theirs, group by group."""
    parts = [_headlines(side), *(_groups(side, by) for by in (*_KINDS, "writer"))]
    return "\n\n".join(part for part in parts if part)


def json_lines(side: Side) -> Iterator[str]:
    for reader, found in by_reader(side).items():
        for (by, group), measured in found.items():
            for measure, share in measured.items():
                low, high = share.interval
                line = {"side": side, "reader": reader, "by": by, "group": group, "measure": measure}
                yield json.dumps(
                    line
                    | {"right": share.right, "of": share.of}
                    | {"percent": round(share.percent, 2), "low": round(low, 2), "high": round(high, 2)},
                )


def _headlines(side: Side) -> str:
    found = by_reader(side)
    head = [f"{side}: {len(cases(side)):,} messages", *found]
    return _aligned(
        [head, *([measure.in_words, *(_exactly(found[name][ALL], measure) for name in found)] for measure in Measure)]
    )


def _groups(side: Side, by: str) -> str:
    found = by_reader(side)
    ours, *others = found
    names = [name for kind, name in found[ours] if kind == by]
    order = _KINDS.get(by, sorted(names))
    if len(names) < 2:  # one group of a kind says nothing new
        return ""
    head = [by, "flagged", *others, "left alone", *others, "emergencies", "exact tier", "category"]
    rows = [
        [
            name,
            *_beside([found[reader][by, name] for reader in found], Measure.SIGNS),
            *_beside([found[reader][by, name] for reader in found], Measure.HARMLESS),
            *(_counted(found[ours][by, name], each) for each in (Measure.EMERGENCIES, Measure.EXACT, Measure.SUBJECT)),
        ]
        for name in order
        if name in names
    ]
    return _aligned([head, *rows])


def _beside(measured: Sequence[Mapping[Measure, Share]], measure: Measure) -> Iterator[str]:
    """Ours with the counts; the others' are of as many."""
    ours, *others = measured
    yield _counted(ours, measure)
    yield from (f"{other[measure].percent:.1f}" if measure in other else "" for other in others)


def _counted(measured: Mapping[Measure, Share], measure: Measure) -> str:
    share = measured.get(measure)
    return f"{share.right}/{share.of} {share.percent:.1f}" if share else ""


def _exactly(measured: Mapping[Measure, Share], measure: Measure) -> str:
    share = measured[measure]
    low, high = share.interval
    return f"{share.right}/{share.of} = {share.percent:.1f} % ({low:.1f} to {high:.1f})"


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    """A table of Markdown: words to the left, figures to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    first, *rest = widths
    rule = ["-" * first, *(f"{'-' * (width - 1)}:" for width in rest)]
    lines = [
        [row[0].ljust(first), *(cell.rjust(width) for cell, width in zip(row[1:], rest, strict=True))]
        for row in (rows[0], rule, *rows[1:])
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
