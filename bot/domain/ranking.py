"""How well an exercise fits a member now: a sum of named terms, and a draw that can be repeated."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from hashlib import sha256
from math import exp2, inf
from types import MappingProxyType

from bot.domain.exercise import Area, Exercise, Kind, Target
from bot.domain.profile import Feedback, Offer, Profile

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
HALF_LIFE = timedelta(days=60)  # a liking fades, for bodies change
NEW_SHARE = 0.1

MANAGED = frozenset({Feedback.DONE, Feedback.HELPED, Feedback.TOO_EASY})
_LIKING: Mapping[Feedback | None, float] = MappingProxyType(
    {Feedback.HELPED: 1.0, Feedback.DONE: 0.0, Feedback.TOO_EASY: -0.5, Feedback.TOO_HARD: -1.0}
)


@dataclass(frozen=True, kw_only=True)
class Now:
    """All that the choice depends on; `history` is in the order of time."""

    exercises: Mapping[str, Exercise]
    profile: Profile
    history: tuple[Offer, ...]
    at: datetime
    seed: str
    areas: frozenset[Area]
    targets: frozenset[Target]

    def meets_wish(self, exercise: Exercise) -> bool:
        if self.areas:
            return not self.areas.isdisjoint(exercise.areas)
        return not self.targets or not self.targets.isdisjoint(exercise.targets)

    def lately(self, count: int) -> list[Exercise]:
        return [self.exercises[offer.slug] for offer in self.history[-count:]]

    def offers_of(self, exercise: Exercise) -> Sequence[Offer]:
        return self._offers.get(exercise.slug, ())

    @cached_property
    def kinds_this_week(self) -> Counter[Kind]:
        return Counter(self.exercises[offer.slug].kind for offer in self.history if self.at - offer.at < WEEK)

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
            rung = self.exercises[offer.slug].ladder
            if rung and offer.feedback in MANAGED:
                highest[rung.family] = max(rung.level, highest.get(rung.family, 0))
        return highest

    def draw(self, about: str) -> float:
        """From 0 up to 1, the same all day for the same seed."""
        digest = sha256(f"{self.seed}|{self.at.date()}|{about}".encode()).digest()
        return int.from_bytes(digest[:8]) / 2**64


def within_reach(exercise: Exercise, safe: Sequence[Exercise], now: Now) -> bool:
    """The next rung that the member can be given counts, not the next number; a ladder begins with two."""
    if not exercise.ladder:
        return True
    climbed = now.climbed(exercise.ladder.family)
    family = [other.ladder.level for other in safe if other.ladder and other.ladder.family == exercise.ladder.family]
    ahead = sorted(level for level in family if level > climbed)
    return exercise.ladder.level <= climbed or exercise.ladder.level in ahead[: 1 if climbed else 2]


def sometimes_new(exercises: list[Exercise], now: Now) -> list[Exercise]:
    new = [exercise for exercise in exercises if not now.offers_of(exercise)]
    return new if new and now.draw("new") < NEW_SHARE else exercises


def _target(exercise: Exercise, now: Now) -> float:
    """How well it answers the one of the wanted targets that it answers best."""
    wanted = now.targets or now.profile.targets
    return max((weight for target, weight in exercise.targets.items() if target in wanted), default=0) / 3


def _area(exercise: Exercise, now: Now) -> float:
    """Its first area is what it is for; the others it serves by the way."""
    wanted = now.areas or now.profile.areas
    if exercise.areas[0] in wanted:
        return 1.0
    return 0.5 if not wanted.isdisjoint(exercise.areas) else 0.0


def _kind(exercise: Exercise, now: Now) -> float:
    """A week has stretches, strength, breaks: the less of this kind there was, the better."""
    return 1 / (1 + now.kinds_this_week[exercise.kind])


def _rest(exercise: Exercise, now: Now) -> float:
    return min(now.days_without(exercise), 7.0) / 7


def _liking(exercise: Exercise, now: Now) -> float:
    """From -1 to 1. Pain is no matter of liking, and skipping says something about the moment, not the exercise."""
    opinions = [
        (_LIKING[offer.feedback], _faded(now.at - offer.at))
        for offer in now.offers_of(exercise)
        if offer.feedback in _LIKING
    ]
    return sum(liking * weight for liking, weight in opinions) / (2 + sum(weight for _, weight in opinions))


def _faded(age: timedelta) -> float:
    return exp2(-max(0.0, age / HALF_LIFE))


def changes_part(exercise: Exercise, now: Now) -> bool:
    """Another part of the body than the last two."""
    last = now.lately(2)
    return bool(last) and all(exercise.areas[0] is not shown.areas[0] for shown in last)


def _chance(exercise: Exercise, now: Now) -> float:
    return now.draw(exercise.slug)


_TERMS: tuple[tuple[float, Callable[[Exercise, Now], float]], ...] = (
    (3.0, _target),
    (2.0, _area),
    (1.0, _kind),
    (1.0, _rest),
    (1.0, _liking),
    (0.5, changes_part),
    (1.5, _chance),
)


def score(exercise: Exercise, now: Now) -> float:
    return sum(weight * term(exercise, now) for weight, term in _TERMS)
