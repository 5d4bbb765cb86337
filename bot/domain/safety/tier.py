"""How urgent a message is, what it may be about, and the answer that carries both."""

from dataclasses import dataclass
from enum import StrEnum


class Tier(StrEnum):
    """From nothing to at once; compares by urgency, not by spelling."""

    NONE = "none"
    ROUTINE = "routine"
    URGENT = "urgent"
    EMERGENCY = "emergency"

    @property
    def _rank(self) -> int:
        return _BY_URGENCY.index(self.value)

    def __lt__(self, other: str) -> bool:
        return self._rank < Tier(other)._rank

    def __le__(self, other: str) -> bool:
        return self._rank <= Tier(other)._rank

    def __gt__(self, other: str) -> bool:
        return self._rank > Tier(other)._rank

    def __ge__(self, other: str) -> bool:
        return self._rank >= Tier(other)._rank


_BY_URGENCY = ("none", "routine", "urgent", "emergency")


class Category(StrEnum):
    """What a warning sign may be about, the gravest first: of two equally urgent ones the earlier leads the reply."""

    CRISIS = "crisis"
    CARDIAC = "cardiac"
    STROKE_DISSECTION = "stroke_dissection"
    AORTIC = "aortic"
    MENINGITIS = "meningitis"
    CAUDA_EQUINA = "cauda_equina"
    PREGNANCY = "pregnancy"
    TRAUMA_FRACTURE = "trauma_fracture"
    INFECTION = "infection"
    CANCER_SYSTEMIC = "cancer_systemic"
    CLOT = "clot"
    LEG_WEAKNESS = "leg_weakness"
    MYELOPATHY = "myelopathy"
    KIDNEY = "kidney"
    POST_SURGERY = "post_surgery"
    OSTEOPOROSIS = "osteoporosis"
    NEURO_SENSORY = "neuro_sensory"
    INFLAMMATORY = "inflammatory"


@dataclass(frozen=True, kw_only=True)
class Triage:
    """`categories`: the most serious first. `matched`: half-open character offsets into the text as given, in order."""

    tier: Tier
    categories: tuple[Category, ...] = ()
    matched: tuple[tuple[int, int], ...] = ()

    def __post_init__(self) -> None:
        found = self.tier is not Tier.NONE
        if bool(self.categories) is not found or bool(self.matched) is not found:
            raise ValueError("a tier above none names its categories and its words, and none names neither")
        if any(not 0 <= start < end for start, end in self.matched):
            raise ValueError(f"offsets run forward from the first character: {self.matched}")
