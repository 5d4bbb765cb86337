"""What was once reached is not lost again: the figures that `floors.toml` holds, and what fell below them."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.transcripts.cases import Side
from tests.transcripts.scores import Measure, Scores

FLOORS = Path(__file__).with_name("floors.toml")
_KINDS = ("all", "tier", "category", "language", "trap")
# A message that changes sides with every other mend is no reason to stop one.
_LEEWAY = 1
_HEAD = """\
# How many messages are read rightly, [of so many], one less than was reached. `make check` fails below.
# Written by `python -m tests.transcripts --floors`, which a change for the better is followed by.
"""


def held() -> Mapping[str, Any]:
    """By side, kind of group, group and measure: [right, of]."""
    return tomllib.loads(FLOORS.read_text(encoding="utf-8"))


def written(found: Mapping[Side, Scores]) -> str:
    """The file anew."""
    parts = [_HEAD]
    for side, scored in found.items():
        for kind in _KINDS:
            parts.append(f"\n[{side}.{kind}]\n")
            for (by, group), measured in sorted(scored.items()):
                if by == kind:
                    shares = ((measure, measured[measure]) for measure in Measure if measure in measured)
                    row = ", ".join(f"{name} = [{max(0, each.right - _LEEWAY)}, {each.of}]" for name, each in shares)
                    parts.append(f"{group} = {{ {row} }}\n")
    return "".join(parts)


def fallen(side: Side, floors: Mapping[str, Any], scored: Scores) -> Iterator[str]:
    """A line for each figure below its floor. Shares are compared: messages may be added."""
    for kind, groups in floors[side].items():
        for group, measures in groups.items():
            for name, (right, of) in measures.items():
                now = scored.get((kind, group), {}).get(Measure(name))
                where = f"{side}, {kind} {group}, {Measure(name).in_words}"
                if now is None:
                    yield f"{where}: {right} of {of} were, and there are no such messages any more"
                elif now.right * of < right * now.of:
                    yield f"{where}: {now.right} of {now.of}, and it has been {right} of {of} or better"
