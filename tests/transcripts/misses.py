"""The messages of the open side that are read wrongly, gathered for whoever mends the rules."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.safety import Tier, Triage, triage
from tests.transcripts.cases import Case, Side, cases


class Kind(StrEnum):
    """The gravest first."""

    MISSED = "missed"
    UNDER = "under"
    ALARM = "alarm"
    OVER = "over"
    SUBJECT = "subject"

    @property
    def in_words(self) -> str:
        return _IN_WORDS[self]


_IN_WORDS = {
    Kind.MISSED: "missed: a warning sign, and nothing was said",
    Kind.UNDER: "under-triaged: flagged, but not as urgent as it is",
    Kind.ALARM: "false alarm: harmless, and it was flagged",
    Kind.OVER: "over-triaged: flagged as more urgent than it is",
    Kind.SUBJECT: "of another category: the tier is right, what it is about is not",
}


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Empty means all of them."""

    kinds: frozenset[str] = frozenset()
    tiers: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    traps: frozenset[str] = frozenset()

    def has(self, case: Case, answer: Triage, kind: Kind) -> bool:
        """A false alarm is about what the answer says: its case is about nothing."""
        about = case.categories or answer.categories
        pairs: tuple[tuple[frozenset[str], Collection[str]], ...] = (
            (self.kinds, [kind]),
            (self.tiers, [case.tier]),
            (self.categories, about),
            (self.languages, [case.language]),
            (self.traps, [case.trap]),
        )
        return all(not asked or not asked.isdisjoint(given) for asked, given in pairs)


def lines(wanted: Wanted) -> Iterator[str]:
    """Under headings by kind, then by category and trap, the fullest first; what was seen stands between » and «."""
    found = [
        (kind, case, answer)
        for case, answer in ((case, triage(case.text)) for case in cases(Side.OPEN))
        if (kind := kind_of(case, answer)) is not None and wanted.has(case, answer, kind)
    ]
    for kind in Kind:
        under: dict[str, list[tuple[Case, Triage]]] = {}
        for each, case, answer in found:
            if each is kind:
                under.setdefault(_heading(case, answer), []).append((case, answer))
        if under:
            yield f"\n# {kind.in_words} ({sum(map(len, under.values()))})"
        for heading, those in sorted(under.items(), key=lambda item: (-len(item[1]), item[0])):
            yield from ("", f"## {heading} ({len(those)})", *(_line(case, answer) for case, answer in those))
    yield f"\n{len(found)} in all."


def kind_of(case: Case, answer: Triage) -> Kind | None:
    """What is wrong with the answer, if anything."""
    if case.accepts(answer.tier):
        other = case.categories and answer.categories and set(case.categories).isdisjoint(answer.categories)
        return Kind.SUBJECT if other else None
    if case.tier is Tier.NONE:
        return Kind.ALARM
    if answer.tier is Tier.NONE:
        return Kind.MISSED
    return Kind.UNDER if answer.tier < case.tier else Kind.OVER


def _heading(case: Case, answer: Triage) -> str:
    about = case.categories or answer.categories
    return f"{about[0] if about else 'no category of ours'}, {case.trap}"


def _line(case: Case, answer: Triage) -> str:
    tiers = f"{case.tier} -> {answer.tier}"
    return f"{tiers:<22} {case.language} {case.writer}:{case.line:<4} {_marked(case.text, answer.matched)}"


def _marked(text: str, matched: Sequence[tuple[int, int]]) -> str:
    for start, end in reversed(matched):
        text = f"{text[:start]}»{text[start:end]}«{text[end:]}"
    return " / ".join(text.splitlines())
