"""Which exercise next: first what is safe and possible, then what fits best, then why."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import inf
from operator import attrgetter

from bot.domain.exercise import Area, Demand, Exercise, Kit, Ladder, Position, Target
from bot.domain.library import Library
from bot.domain.presets import Preset
from bot.domain.profile import AT_ANY_DESK, Feedback, Offer, Profile, refuse_naive
from bot.domain.ranking import DAY, Now, changes_part, score, sometimes_new, within_reach

__all__ = [
    "AT_ANY_DESK",
    "Because",
    "Feedback",
    "Offer",
    "Pick",
    "Profile",
    "Reason",
    "allowed",
    "choose",
    "suits_everybody",
]

RISKY = frozenset[Demand]().union(*(preset.demands for preset in Preset))
HURT_RESTS = timedelta(days=14)
COOL_DOWN = 4  # the last offers that don't come again
RESTED_DAYS = 3  # from here on "you haven't had it for a while" is true


class Because(StrEnum):
    ASKED = "asked"
    CHOSEN = "chosen"
    HELPED = "helped"
    NEW = "new"
    RESTED = "rested"
    CHANGE = "change"
    LITTLE_LEFT = "little-left"


@dataclass(frozen=True, kw_only=True)
class Reason:
    """`about` is the area or target that was asked for or chosen."""

    because: Because
    about: Area | Target | None = None


@dataclass(frozen=True, kw_only=True)
class Pick:
    exercise: Exercise
    reasons: tuple[Reason, ...]


def choose(
    exercises: Iterable[Exercise],
    profile: Profile,
    history: Sequence[Offer],
    *,
    at: datetime,
    seed: str,
    areas: AbstractSet[Area] = frozenset(),
    targets: AbstractSet[Target] = frozenset(),
    other_than: AbstractSet[str] = frozenset(),
) -> Pick | None:
    """The same arguments give the same pick; None when nothing safe is left.

    `areas` and `targets` are a wish of this moment: with areas, only exercises that serve one of them are looked at;
    with targets alone, only those that answer one. `other_than` are slugs not to be picked.
    """
    library = Library.of(exercises)
    known = library.by_slug
    now = Now(
        library=library,
        profile=profile,
        history=tuple(sorted((offer for offer in history if offer.slug in known), key=attrgetter("at", "slug"))),
        at=at,
        seed=seed,
        areas=frozenset(areas),
        targets=frozenset(targets),
    )
    safe = allowed(library, profile, history, at=at)
    ready = within_reach(safe, now)
    possible = [exercise for exercise in ready if now.meets_wish(exercise) and exercise.slug not in other_than]
    if not possible:
        return None
    best = max(sometimes_new(_cooled_down(possible, now), now), key=lambda fit: (score(fit, now), fit.slug))
    return Pick(exercise=best, reasons=tuple(_reasons(best, now)))


def _cooled_down(possible: list[Exercise], now: Now) -> list[Exercise]:
    """Those not shown in the last four offers; where that leaves nothing, in the last three, and so on."""
    for count in range(COOL_DOWN, 0, -1):
        warm = {exercise.slug for exercise in now.lately(count)}
        if rested := [exercise for exercise in possible if exercise.slug not in warm]:
            return rested
    return possible


# What is safe and possible: nothing relaxes this, not even asking for one exercise by its name.


def allowed(
    exercises: Iterable[Exercise], profile: Profile, history: Sequence[Offer], *, at: datetime
) -> Sequence[Exercise]:
    """Those that this member may be shown at all. Give it every exercise: what hurt also rules out what is harder."""
    refuse_naive(at)
    library = Library.of(exercises)
    lately = [offer for offer in history if at - offer.at <= HURT_RESTS]
    if not lately:
        return library.suiting(profile)
    hurt = {offer.slug for offer in lately if offer.feedback is Feedback.HURT}
    hard = hurt | {offer.slug for offer in lately if offer.feedback is Feedback.TOO_HARD}
    rungs = [exercise.ladder for exercise in library if exercise.ladder and exercise.slug in hard]
    ruled_out = hurt | {exercise.slug for rung in rungs for exercise in library if _as_hard_as(exercise, rung)}
    today = Counter(offer.slug for offer in lately if at - offer.at < DAY and offer.feedback is not Feedback.SKIPPED)
    return tuple(
        exercise
        for exercise in library.suiting(profile)
        if exercise.slug not in ruled_out and today.get(exercise.slug, 0) < exercise.dose.per_day_max
    )


def suits_everybody(exercise: Exercise) -> bool:
    """Whether a whole channel may be shown it, of whose bodies nothing is known."""
    return (
        exercise.gentle
        and RISKY.isdisjoint(exercise.demands)
        and exercise.kit <= {Kit.CHAIR}
        and (exercise.discreet or exercise.position in {Position.SEATED, Position.ANY})
    )


def _as_hard_as(exercise: Exercise, rung: Ladder) -> bool:
    own = exercise.ladder
    return own is not None and own.family == rung.family and own.level >= rung.level


# Why.


def _reasons(exercise: Exercise, now: Now) -> Iterator[Reason]:
    asked, chosen = now.areas | now.targets, now.profile.areas | now.profile.targets
    about: tuple[Area | Target, ...] = (*exercise.areas, *exercise.targets)
    yield from (Reason(because=Because.ASKED, about=item) for item in about if item in asked)
    yield from (Reason(because=Because.CHOSEN, about=item) for item in about if item in chosen - asked)
    if any(offer.feedback is Feedback.HELPED for offer in now.offers_of(exercise)):
        yield Reason(because=Because.HELPED)
    if now.days_without(exercise) == inf:
        yield Reason(because=Because.NEW)
    elif now.days_without(exercise) >= RESTED_DAYS:
        yield Reason(because=Because.RESTED)
    if changes_part(exercise, now):
        yield Reason(because=Because.CHANGE)
    if exercise in now.lately(COOL_DOWN):
        yield Reason(because=Because.LITTLE_LEFT)
