"""All exercises together; what depends on nothing else is worked out once."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Self

from bot.domain.exercise import Demand, Exercise, Kit
from bot.domain.profile import Profile

SOFT = frozenset({Kit.MAT, Kit.CUSHION})  # whoever is fine with the floor has something soft to lie on
# Profiles are put together from a few answers: there are not many different ones.
_MOST_PROFILES = 1000


class Library(tuple[Exercise, ...]):  # noqa: SLOT001  what is worked out once has to be kept somewhere
    """A tuple like any other. Made once, it saves a crowd's choices from asking the same thing for each of them."""

    @classmethod
    def of(cls, exercises: Iterable[Exercise]) -> Self:
        return exercises if isinstance(exercises, cls) else cls(exercises)

    @cached_property
    def by_slug(self) -> Mapping[str, Exercise]:
        return {exercise.slug: exercise for exercise in self}

    @cached_property
    def slugs(self) -> Sequence[str]:
        """In alphabetical order."""
        return sorted(self.by_slug)

    def suiting(self, profile: Profile) -> Sequence[Exercise]:
        """Those that fit the body, the place and the things of this member."""
        if profile not in self._suiting:
            if len(self._suiting) >= _MOST_PROFILES:
                self._suiting.clear()
            self._suiting[profile] = tuple(exercise for exercise in self if _suits(exercise, profile))
        return self._suiting[profile]

    @cached_property
    def _suiting(self) -> dict[Profile, Sequence[Exercise]]:
        return {}


def _suits(exercise: Exercise, profile: Profile) -> bool:
    refused = profile.excluded if profile.floor else profile.excluded | {Demand.FLOOR}
    to_hand = profile.kit | SOFT if profile.floor else profile.kit
    return (
        refused.isdisjoint(exercise.demands)
        and profile.resting.isdisjoint(exercise.areas)
        and (exercise.discreet or not profile.discreet)
        and exercise.kit <= to_hand
    )
