"""All exercises together, the tips beside them; what depends on nothing else is worked out once."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from operator import attrgetter
from types import MappingProxyType
from typing import Self, assert_never

from bot.domain.exercise import Area, Demand, Exercise, Kind, Kit, Ladder
from bot.domain.profile import Direction, Profile
from bot.domain.tip import Tip

SOFT = frozenset({Kit.MAT, Kit.CUSHION})  # whoever is fine with the floor has something soft to lie on
# Whoever moves the one way far has moved a little that way before.
ON_THE_WAY: Mapping[Demand, Demand] = MappingProxyType(
    {
        Demand.SPINE_FLEX: Demand.SPINE_FLEX_MILD,
        Demand.SPINE_EXT: Demand.SPINE_EXT_MILD,
        Demand.SPINE_TWIST: Demand.SPINE_TWIST_MILD,
    }
)
# Whatever a move is for, these demands move that part too, or put weight on it.
_ALSO_MOVED: Mapping[Area, frozenset[Demand]] = MappingProxyType(
    {
        Area.NECK: frozenset(
            {Demand.NECK_FLEX, Demand.NECK_ROT, Demand.NECK_SIDE, Demand.NECK_EXT, Demand.NECK_ISOMETRIC}
        ),
        Area.SHOULDERS: frozenset({Demand.OVERHEAD, Demand.SHOULDER_ENDRANGE, Demand.SHOULDER_LOAD, Demand.BAND_LOAD}),
        Area.UPPER_BACK: frozenset({Demand.SPINE_EXT_THORACIC}),
        Area.LOWER_BACK: frozenset({*ON_THE_WAY, *ON_THE_WAY.values(), Demand.SPINE_SIDEBEND}),
        Area.HIPS: frozenset({Demand.HIP_FLEX, Demand.HIP_CROSS}),
        Area.WRISTS: frozenset({Demand.WRIST_LOAD, Demand.WRIST_ENDRANGE, Demand.GRIP}),
        Area.EYES: frozenset({Demand.EYE_TRACKING}),
    }
)
_WITH_A_GUIDE = frozenset({Kind.BREAK, Kind.EYES})
_BACK = frozenset({Area.UPPER_BACK, Area.MID_BACK, Area.LOWER_BACK})
_BENDS_FORWARD = frozenset({Demand.SPINE_FLEX, Demand.SPINE_FLEX_MILD})
_BENDS_BACK = frozenset({Demand.SPINE_EXT, Demand.SPINE_EXT_MILD, Demand.SPINE_EXT_THORACIC})
# Profiles are put together from a few answers: there are not many different ones.
_MOST_PROFILES = 1000


class Library(tuple[Exercise, ...]):  # noqa: SLOT001  what is worked out once has to be kept somewhere
    """A tuple like any other. Made once, it saves a crowd's choices from asking the same thing for each of them."""

    tips: tuple[Tip, ...]

    def __new__(cls, exercises: Iterable[Exercise] = (), *, tips: Iterable[Tip] = ()) -> Self:
        library = super().__new__(cls, exercises)
        library.tips = tuple(tips)
        return library

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

    @cached_property
    def rungs(self) -> Mapping[str, Ladder]:
        """By slug, for those that are on a ladder."""
        return {exercise.slug: exercise.ladder for exercise in self if exercise.ladder}

    @cached_property
    def tops(self) -> Mapping[str, int]:
        """The highest level of each ladder."""
        rungs = sorted(self.rungs.values(), key=attrgetter("level"))
        return {rung.family: rung.level for rung in rungs}

    def suiting(self, profile: Profile) -> Sequence[Exercise]:
        """Those that fit the body, the place and the things of this member."""
        if profile not in self._suiting:
            if len(self._suiting) >= _MOST_PROFILES:
                self._suiting.clear()
            refused = _refused(profile)
            self._suiting[profile] = tuple(exercise for exercise in self if _suits(exercise, profile, refused))
        return self._suiting[profile]

    @cached_property
    def _suiting(self) -> dict[Profile, Sequence[Exercise]]:
        return {}


def bends(exercise: Exercise) -> frozenset[Direction]:
    """The ways that it bends the spine: none, one or both."""
    ways = ((Direction.FORWARD, _BENDS_FORWARD), (Direction.BACK, _BENDS_BACK))
    return frozenset(way for way, demands in ways if not demands.isdisjoint(exercise.demands))


def eases(exercise: Exercise, direction: Direction | None) -> bool:
    """Whether it takes a back the way that this member's back likes."""
    match direction:
        case None:
            return False
        case Direction.WALKING:
            return exercise.kind is Kind.BREAK and Area.WHOLE_BODY in exercise.areas
        case Direction.BACK | Direction.FORWARD:
            return bends(exercise) == {direction} and not _BACK.isdisjoint(exercise.areas)
        case _:
            assert_never(direction)


def _refused(profile: Profile) -> frozenset[Demand]:
    resting = frozenset[Demand]().union(*(_ALSO_MOVED.get(area, frozenset()) for area in profile.resting))
    harder = {far for far, little in ON_THE_WAY.items() if little in profile.excluded}
    return profile.excluded | resting | harder | (frozenset() if profile.floor else {Demand.FLOOR})


def _suits(exercise: Exercise, profile: Profile, refused: frozenset[Demand]) -> bool:
    to_hand = profile.kit | SOFT if profile.floor else profile.kit
    return (
        refused.isdisjoint(exercise.demands)
        and profile.resting.isdisjoint(exercise.areas)
        and (exercise.discreet or not profile.discreet)
        and exercise.kit <= to_hand
        and (exercise.kind in _WITH_A_GUIDE or not profile.guided)
        and not _goes_against(exercise, profile.eases)
    )


def _goes_against(exercise: Exercise, direction: Direction | None) -> bool:
    """A move of the back that bends it the other way, even if it bends it both ways."""
    if direction is None or direction is Direction.WALKING:
        return False
    return not _BACK.isdisjoint(exercise.areas) and not bends(exercise) <= {direction}
