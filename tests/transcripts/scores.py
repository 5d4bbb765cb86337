"""How well a reader does: what is asked of each message, and the shares of right answers, group by group."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from typing import assert_never

from bot.domain.safety import Tier, Triage
from tests.transcripts.cases import Case, known_hands

Reader = Callable[[str], Triage]
Group = tuple[str, str]
"""By what, and which: ("trap", "idiom")."""
ALL: Group = ("all", "all")
# Whether other messages of the same writer are open, or none.
KNOWN, STRANGE = "known", "strange"

# 95 of 100 lie within so many standard deviations.
_Z = 1.959964


class Measure(StrEnum):
    """What is asked of an answer, and of which messages it is asked."""

    EMERGENCIES = "emergencies"
    SIGNS = "signs"
    HARMLESS = "harmless"
    EXACT = "exact"
    SUBJECT = "subject"

    @property
    def in_words(self) -> str:
        match self:
            case Measure.EMERGENCIES:
                return "emergencies called emergency or urgent"
            case Measure.SIGNS:
                return "warning signs flagged"
            case Measure.HARMLESS:
                return "harmless messages left alone"
            case Measure.EXACT:
                return "exact tier"
            case Measure.SUBJECT:
                return "warning signs with a right category"
            case _:
                assert_never(self)


@dataclass(frozen=True, kw_only=True)
class Share:
    right: int = 0
    of: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.right <= self.of:
            raise ValueError(f"{self.right} of {self.of}")

    @property
    def percent(self) -> float:
        return 100 * self.right / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """In percent: where the true share lies, 95 times of 100 (Wilson's score interval, 1927)."""
        if not self.of:
            return 0.0, 100.0
        share, spread = self.right / self.of, _Z**2 / self.of
        middle = (share + spread / 2) / (1 + spread)
        reach = _Z * sqrt(share * (1 - share) / self.of + spread / (4 * self.of)) / (1 + spread)
        return 100 * max(0.0, middle - reach), 100 * min(1.0, middle + reach)


Scores = Mapping[Group, Mapping[Measure, Share]]
"""A measure is there where a message of the group was asked it."""


def scores(read: Reader, cases: Sequence[Case]) -> Scores:
    found: dict[Group, dict[Measure, Share]] = defaultdict(dict)
    for case in cases:
        answer = read(case.text)
        for measure in Measure:
            right = verdict(measure, case, answer)
            if right is not None:
                for group in groups(case):
                    known = found[group].get(measure, Share())
                    found[group][measure] = Share(right=known.right + right, of=known.of + 1)
    return found


def verdict(measure: Measure, case: Case, answer: Triage) -> bool | None:
    """Right or wrong, or None where the measure doesn't ask this message."""
    sign = case.tier is not Tier.NONE
    match measure:
        case Measure.EMERGENCIES:
            asked = case.tier is Tier.EMERGENCY
            return (answer.tier >= Tier.URGENT or case.accepts(answer.tier)) if asked else None
        case Measure.SIGNS:
            return (answer.tier is not Tier.NONE or case.accepts(answer.tier)) if sign else None
        case Measure.HARMLESS:
            return None if sign else case.accepts(answer.tier)
        case Measure.EXACT:
            return case.accepts(answer.tier)
        case Measure.SUBJECT:
            return not set(case.categories).isdisjoint(answer.categories) if case.categories else None
        case _:
            assert_never(measure)


def groups(case: Case) -> Iterator[Group]:
    yield ALL
    yield "tier", case.tier.value
    for category in case.categories:
        yield "category", category.value
    yield "language", case.language
    yield "trap", case.trap
    yield "hand", KNOWN if case.writer in known_hands() else STRANGE
    yield "writer", case.writer
