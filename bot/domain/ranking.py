"""How well an exercise fits a member now: a sum of named parts, each of which can be shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from functools import cached_property
from hashlib import shake_256
from math import inf
from struct import Struct

from bot.domain.allowed import DAY, HURT_RESTS, allowed
from bot.domain.exercise import Area, Exercise, Target
from bot.domain.ladder import levels
from bot.domain.library import Library, bends, eases
from bot.domain.liking import liking
from bot.domain.profile import Direction, Feedback, Offer, Profile
from bot.domain.week import Week, share_of

RESTED = 7  # days, and more rest counts no more
_LAST = 2  # what the next one is to differ from
_DRAW = Struct(">II")
_DRAWS = 2**32


@dataclass(frozen=True, kw_only=True)
class Score:
    """What speaks for an exercise: up to 3 for the target, 2 for the area and 2 for the kind that the week still owes,
    1 for rest, from -1 to 1 for what was said of it, and the rest for what suits the moment.
    """

    target: float
    area: float
    kind: float
    rest: float
    liking: float
    change: float
    eases: float
    easier: float

    @property
    def parts(self) -> Mapping[str, float]:
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @property
    def total(self) -> float:
        return self.target + self.area + self.kind + self.rest + self.liking + self.change + self.eases + self.easier


@dataclass(frozen=True, kw_only=True)
class Now:
    """All that the choice depends on; `history` is in the order of time, and of known exercises only."""

    library: Library
    profile: Profile
    history: tuple[Offer, ...]
    at: datetime
    seed: str
    areas: frozenset[Area]
    targets: frozenset[Target]

    @cached_property
    def wanted_targets(self) -> frozenset[Target]:
        return self.targets or self.profile.targets

    def meets_wish(self, exercise: Exercise) -> bool:
        if self.areas:
            return not self.areas.isdisjoint(exercise.areas)
        return not self.targets or not self.targets.isdisjoint(exercise.targets)

    def lately(self, count: int) -> list[Exercise]:
        return [self.library.by_slug[offer.slug] for offer in self.history[-count:]]

    def offers_of(self, exercise: Exercise) -> Sequence[Offer]:
        return self._offers.get(exercise.slug, ())

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

    @cached_property
    def week(self) -> Week:
        return Week.before(self.at, self.history, self.library, self.profile)

    @cached_property
    def areas_owed(self) -> Mapping[Area, float]:
        """From 1 to 0; what is wished for at this moment is owed whatever the week had."""
        if self.areas:
            return dict.fromkeys(self.areas, 1.0)
        chosen = self.profile.areas
        return {area: self.week.area_owed(area, among=len(chosen)) for area in chosen}

    @cached_property
    def target_owed(self) -> float:
        return 1.0 if self.targets else self.week.target_owed(self.profile.targets)

    @cached_property
    def safe(self) -> Sequence[Exercise]:
        return allowed(self.library, self.profile, self.history, at=self.at)

    @cached_property
    def levels(self) -> Mapping[str, int]:
        return levels(self.library, self.profile, self.history, at=self.at)

    @cached_property
    def last_parts(self) -> frozenset[Area]:
        """The parts of the body that the last two were for."""
        return frozenset(exercise.areas[0] for exercise in self.lately(_LAST))

    @cached_property
    def last_bends(self) -> frozenset[Direction]:
        """The ways that the last two bent the spine."""
        return frozenset[Direction]().union(*(bends(exercise) for exercise in self.lately(_LAST)))

    @cached_property
    def easier(self) -> frozenset[tuple[str, int]]:
        """Ladder and level of what is one easier than something that hurt or was too hard, and rests for now."""
        too_much = {Feedback.HURT, Feedback.TOO_HARD}
        lately = (offer for offer in self.history if offer.feedback in too_much and self.at - offer.at <= HURT_RESTS)
        rungs = (self.library.rungs.get(offer.slug) for offer in lately)
        return frozenset((rung.family, rung.level - 1) for rung in rungs if rung)

    def draw(self, exercise: Exercise) -> tuple[float, float]:
        """Two numbers between 0 and 1, which are the same all day for the same seed."""
        first, second = self._draws[exercise.slug]
        return (first + 0.5) / _DRAWS, (second + 0.5) / _DRAWS

    @property
    def luck(self) -> float:
        """A draw that belongs to no exercise."""
        return self._draws[""][0] / _DRAWS

    @cached_property
    def _draws(self) -> Mapping[str, tuple[int, int]]:
        names = ("", *self.library.slugs)
        digest = shake_256(f"{self.seed}|{self.at.date()}".encode()).digest(len(names) * _DRAW.size)
        return dict(zip(names, _DRAW.iter_unpack(digest), strict=True))


def score(exercise: Exercise, now: Now) -> Score:
    liked = liking(now.offers_of(exercise), at=now.at)
    return Score(
        target=3 * _target(exercise, now) * now.target_owed,
        area=2 * _area(exercise, now),
        kind=2 * _kind(exercise, now),
        rest=min(now.days_without(exercise), RESTED) / RESTED,
        liking=2 * (liked.draw(*now.draw(exercise)) - 0.5),
        change=0.5 * (changes_part(exercise, now) or bends_the_other_way(exercise, now)),
        eases=1.0 * eases(exercise, now.profile.eases),
        easier=1.0 * _easier(exercise, now),
    )


def _target(exercise: Exercise, now: Now) -> float:
    """How well it answers the one of the wanted targets that it answers best."""
    answered = now.wanted_targets.intersection(exercise.targets)
    return max(exercise.targets[target] for target in answered) / 3 if answered else 0.0


def _area(exercise: Exercise, now: Now) -> float:
    """What the wanted areas are still owed. Its first area is what it is for; the others it serves by the way."""
    if not now.areas_owed:
        return 0.0
    first, *others = (now.areas_owed.get(area, 0.0) for area in exercise.areas)
    return max(first, *(other / 2 for other in others)) if others else first


def _kind(exercise: Exercise, now: Now) -> float:
    share = share_of(exercise)
    return min(1.0, max(0.0, now.week.owed.get(share, 0.0))) if share else 0.0


def changes_part(exercise: Exercise, now: Now) -> bool:
    """Another part of the body than the last two."""
    return bool(now.last_parts) and exercise.areas[0] not in now.last_parts


def bends_the_other_way(exercise: Exercise, now: Now) -> bool:
    """After bending forward it bends back, or after bending back forward."""
    if len(now.last_bends) != 1:
        return False
    own = bends(exercise)
    return len(own) == 1 and own != now.last_bends


def _easier(exercise: Exercise, now: Now) -> bool:
    """It is given instead, for what is as hard is left out."""
    own = exercise.ladder
    return own is not None and (own.family, own.level) in now.easier
