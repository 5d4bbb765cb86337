"""How well an exercise fits a member now: a sum of named terms, and a draw that can be repeated."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from hashlib import shake_256
from math import exp2, inf
from struct import Struct
from types import MappingProxyType

from bot.domain.exercise import Area, Exercise, Kind, Target
from bot.domain.library import Library
from bot.domain.profile import Feedback, Offer, Profile

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
HALF_LIFE = timedelta(days=60)  # a liking fades, for bodies change
NEW_SHARE = 0.1
TRY_NEW = ""  # no exercise is called that

_DRAW, _DRAWS = Struct(">I"), 2**32

MANAGED = frozenset({Feedback.DONE, Feedback.HELPED, Feedback.TOO_EASY})
_LIKING: Mapping[Feedback | None, float] = MappingProxyType(
    {Feedback.HELPED: 1.0, Feedback.DONE: 0.0, Feedback.TOO_EASY: -0.5, Feedback.TOO_HARD: -1.0}
)


@dataclass(frozen=True, kw_only=True)
class Now:
    """All that the choice depends on; `history` is in the order of time."""

    library: Library
    profile: Profile
    history: tuple[Offer, ...]
    at: datetime
    seed: str
    areas: frozenset[Area]
    targets: frozenset[Target]

    @cached_property
    def wanted_areas(self) -> frozenset[Area]:
        return self.areas or self.profile.areas

    @cached_property
    def wanted_targets(self) -> frozenset[Target]:
        return self.targets or self.profile.targets

    @cached_property
    def last_parts(self) -> frozenset[Area]:
        """The parts of the body that the last two were for."""
        return frozenset(exercise.areas[0] for exercise in self.lately(2))

    def meets_wish(self, exercise: Exercise) -> bool:
        if self.areas:
            return not self.areas.isdisjoint(exercise.areas)
        return not self.targets or not self.targets.isdisjoint(exercise.targets)

    def lately(self, count: int) -> list[Exercise]:
        return [self.library.by_slug[offer.slug] for offer in self.history[-count:]]

    def offers_of(self, exercise: Exercise) -> Sequence[Offer]:
        return self._offers.get(exercise.slug, ())

    @cached_property
    def kinds_this_week(self) -> Counter[Kind]:
        return Counter(self.library.by_slug[offer.slug].kind for offer in self.history if self.at - offer.at < WEEK)

    @cached_property
    def _offers(self) -> Mapping[str, Sequence[Offer]]:
        offers: dict[str, list[Offer]] = {}
        for offer in self.history:
            offers.setdefault(offer.slug, []).append(offer)
        return offers

    def days_without(self, exercise: Exercise) -> float:
        """Since it was last shown; infinite for a new one."""
        offers = self.offers_of(exercise)
        return max(0.0, (self.at - offers[-1].at) / DAY) if offers else inf

    def climbed(self, family: str) -> int:
        """The highest rung of this ladder that the member has done; 0 for none."""
        return self._climbed.get(family, 0)

    @cached_property
    def _climbed(self) -> Mapping[str, int]:
        highest: dict[str, int] = {}
        for offer in self.history:
            if offer.feedback in MANAGED and (rung := self.library.by_slug[offer.slug].ladder):
                highest[rung.family] = max(rung.level, highest.get(rung.family, 0))
        return highest

    @property
    def something_is_wanted(self) -> bool:
        return bool(self.wanted_areas or self.wanted_targets)

    @cached_property
    def draws(self) -> Mapping[str, float]:
        """For each exercise, and for `TRY_NEW`, from 0 up to 1: the same all day for the same seed."""
        names = (TRY_NEW, *self.library.slugs)
        digest = shake_256(f"{self.seed}|{self.at.date()}".encode()).digest(len(names) * _DRAW.size)
        return {name: draw / _DRAWS for name, (draw,) in zip(names, _DRAW.iter_unpack(digest), strict=True)}


def within_reach(safe: Sequence[Exercise], now: Now) -> list[Exercise]:
    """The next rung that the member can be given counts, not the next number; a ladder begins with two."""
    families = defaultdict[str, list[int]](list)
    for exercise in safe:
        if exercise.ladder:
            families[exercise.ladder.family].append(exercise.ladder.level)
    highest = {family: _highest_in_reach(levels, now.climbed(family)) for family, levels in families.items()}
    return [each for each in safe if not each.ladder or each.ladder.level <= highest[each.ladder.family]]


def _highest_in_reach(levels: Sequence[int], climbed: int) -> int:
    ahead = sorted(level for level in levels if level > climbed)[: 1 if climbed else 2]
    return ahead[-1] if ahead else climbed


def sometimes_new(exercises: list[Exercise], now: Now) -> list[Exercise]:
    new = [exercise for exercise in exercises if not now.offers_of(exercise)]
    return new if new and now.draws[TRY_NEW] < NEW_SHARE else exercises


def score(exercise: Exercise, now: Now) -> float:
    return (
        _wish(exercise, now)
        + 1.0 * _kind(exercise, now)
        + _experience(exercise, now)
        + 0.5 * changes_part(exercise, now)
        + 1.5 * now.draws[exercise.slug]
    )


def _wish(exercise: Exercise, now: Now) -> float:
    if not now.something_is_wanted:
        return 0.0
    return 3.0 * _target(exercise, now) + 2.0 * _area(exercise, now)


def _target(exercise: Exercise, now: Now) -> float:
    """How well it answers the one of the wanted targets that it answers best."""
    answered = now.wanted_targets.intersection(exercise.targets)
    return max(exercise.targets[target] for target in answered) / 3 if answered else 0.0


def _area(exercise: Exercise, now: Now) -> float:
    """Its first area is what it is for; the others it serves by the way."""
    if exercise.areas[0] in now.wanted_areas:
        return 1.0
    return 0.0 if now.wanted_areas.isdisjoint(exercise.areas) else 0.5


def _kind(exercise: Exercise, now: Now) -> float:
    """A week has stretches, strength, breaks: the less of this kind there was, the better."""
    return 1 / (1 + now.kinds_this_week.get(exercise.kind, 0))


def _experience(exercise: Exercise, now: Now) -> float:
    """A new one is as rested as can be, and neither liked nor disliked."""
    if not now.offers_of(exercise):
        return 1.0
    return 1.0 * _rest(exercise, now) + 1.0 * _liking(exercise, now)


def _rest(exercise: Exercise, now: Now) -> float:
    return min(now.days_without(exercise), 7.0) / 7


def _liking(exercise: Exercise, now: Now) -> float:
    """From -1 to 1. Pain is no matter of liking, and skipping says something about the moment, not the exercise."""
    liked, weights = 0.0, 0.0
    for offer in now.offers_of(exercise):
        if offer.feedback in _LIKING:
            weight = _faded(now.at - offer.at)
            liked += _LIKING[offer.feedback] * weight
            weights += weight
    return liked / (2 + weights)


def _faded(age: timedelta) -> float:
    return exp2(-max(0.0, age / HALF_LIFE))


def changes_part(exercise: Exercise, now: Now) -> bool:
    """Another part of the body than the last two."""
    return bool(now.last_parts) and exercise.areas[0] not in now.last_parts
