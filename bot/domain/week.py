"""What a member's last seven days held, and what they are still owed."""

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType

from bot.domain.exercise import Area, Exercise, Kind, Target
from bot.domain.library import Library
from bot.domain.profile import Offer, Profile

WEEK = timedelta(days=7)
A_WEEK = 5  # of strength, and of mobility
ONE_IN = 3  # no more often than this, where a week has few sends
SCREENS_ONE_IN = 4
BEHIND = 2 / 3  # of a send: from here on it comes first


class Share(StrEnum):
    """A part of everybody's week."""

    STRENGTH = "strength"
    MOBILITY = "mobility"
    PAUSE = "pause"  # for whoever looks at screens all day


_SHARES: Mapping[Kind, Share] = MappingProxyType(
    {
        Kind.STRENGTH: Share.STRENGTH,
        Kind.CONTROL: Share.STRENGTH,
        Kind.MOBILITY: Share.MOBILITY,
        Kind.STRETCH: Share.MOBILITY,
        Kind.EYES: Share.PAUSE,
        Kind.BREAK: Share.PAUSE,
    }
)


def share_of(exercise: Exercise) -> Share | None:
    return _SHARES.get(exercise.kind)


@dataclass(frozen=True, kw_only=True)
class Week:
    """The exercises sent in the seven days before the one that is being chosen."""

    sent: Sequence[Exercise]
    on_screens: bool

    @classmethod
    def before(cls, at: datetime, history: Sequence[Offer], library: Library, profile: Profile) -> "Week":
        sent = [library.by_slug[offer.slug] for offer in history if at - offer.at < WEEK]
        return cls(sent=sent, on_screens=Target.EYE_STRAIN in profile.targets)

    @cached_property
    def owed(self) -> Mapping[Share, float]:
        """In sends, the one that is being chosen included; negative where there were more than enough."""
        had, sends = Counter(map(share_of, self.sent)), len(self.sent) + 1
        due = {Share.STRENGTH: min(A_WEEK, sends / ONE_IN), Share.MOBILITY: min(A_WEEK, sends / ONE_IN)}
        if self.on_screens:
            due[Share.PAUSE] = sends / SCREENS_ONE_IN
        return {share: count - had[share] for share, count in due.items()}

    def behind_with(self, share: Share | None) -> bool:
        return share is not None and self.owed.get(share, 0.0) >= BEHIND

    @cached_property
    def _areas(self) -> Counter[Area]:
        return Counter(area for exercise in self.sent for area in exercise.areas)

    def area_owed(self, area: Area, *, among: int) -> float:
        """How much more of it there may be, from 1 to 0, if it is one of so many."""
        return self._still(self._areas[area], 1 / among)

    def target_owed(self, targets: AbstractSet[Target]) -> float:
        """How much more there may be for any of these, from 1 to 0."""
        return self._still(sum(not targets.isdisjoint(exercise.targets) for exercise in self.sent), 1.0)

    def _still(self, had: int, share: float) -> float:
        """All until it had half of its share, then less and less: a week is for the rest of the body too."""
        return min(1.0, max(0.0, 2 - 2 * had / (share * (len(self.sent) + 1))))

    def comes_first(self, possible: list[Exercise]) -> list[Exercise]:
        """Those of the kind that the week is furthest behind with; all, if it is behind with none of them."""
        behind = sorted((-owed, share) for share, owed in self.owed.items() if self.behind_with(share))
        for _, share in behind:
            if owed_kind := [exercise for exercise in possible if share_of(exercise) is share]:
                return owed_kind
        return possible
