"""Which exercise next: first what is safe and possible, then what fits best, then why."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from math import inf

from bot.domain.allowed import allowed
from bot.domain.exercise import Area, Demand, Exercise, Kind, Kit, Position, Target
from bot.domain.ladder import within_reach
from bot.domain.library import Library, eases
from bot.domain.presets import Preset
from bot.domain.profile import AT_ANY_DESK, Direction, Feedback, Offer, Profile
from bot.domain.ranking import Now, Score, bends_the_other_way, changes_part, score
from bot.domain.week import share_of

__all__ = [
    "AT_ANY_DESK",
    "Because",
    "Direction",
    "Feedback",
    "Offer",
    "Pick",
    "Profile",
    "Reason",
    "Score",
    "allowed",
    "choose",
    "choose_named",
    "suits_everybody",
]

RISKY = frozenset[Demand]().union(*(preset.demands for preset in Preset))
COOL_DOWN = 4  # the last sends don't come again
NEW_SHARE = 0.1
_DAYS_OF_A_YEAR = 366
RESTED_DAYS = 3  # from here on "you haven't had it for a while" is true
INSTEAD = frozenset({"walk-break", "belly-breathing", "twenty-twenty-twenty"})  # do nearly everybody good


class Because(StrEnum):
    """In the order in which they are told: the first ones say most."""

    INSTEAD = "instead"
    ASKED = "asked"
    CHOSEN = "chosen"
    EASES = "eases"
    HELPED = "helped"
    OWED = "owed"
    NEW = "new"
    RESTED = "rested"
    CHANGE = "change"
    OTHER_WAY = "other-way"


@dataclass(frozen=True, kw_only=True)
class Reason:
    """`about` is the area or target that was asked for or chosen; with INSTEAD the one that nothing is left for."""

    because: Because
    about: Area | Target | None = None


@dataclass(frozen=True, kw_only=True)
class Pick:
    exercise: Exercise
    reasons: tuple[Reason, ...]
    score: Score | None = None


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
    """The same arguments give the same pick; None when nothing is left, for nothing that is safe or promised gives way.

    `seed` says whose choice it is and which of the day; the date is added to it. `areas` and `targets` are a wish of
    this moment: with areas, only exercises that serve one of them are looked at; with targets alone, only those that
    answer one. Where none of them is left, it is a walk, a breath or a rest for the eyes instead, and the reasons say
    so. `other_than` are slugs not to be picked. The history may be in any order, and should be of all sends.
    """
    now = _now(exercises, profile, history, at=at, seed=seed, areas=areas, targets=targets)
    possible = _possible(now, other_than)
    wished = now.week.comes_first(_wished(possible, now))
    best = _something_new(wished, now) or _best(wished, now) or _best([e for e in possible if e.slug in INSTEAD], now)
    if best is None:
        return None
    return Pick(exercise=best[0], reasons=tuple(_reasons(best[0], now)), score=best[1])


def choose_named(
    exercises: Iterable[Exercise],
    exercise: Exercise,
    profile: Profile,
    history: Sequence[Offer],
    *,
    at: datetime,
    seed: str = "",
) -> Pick | None:
    """The one that was asked for by its name, however lately it was shown and however hard it is; None if not safe."""
    now = _now(exercises, profile, history, at=at, seed=seed)
    if exercise not in now.safe:
        return None
    reasons = (Reason(because=Because.ASKED), *_reasons(exercise, now))
    return Pick(exercise=exercise, reasons=reasons, score=score(exercise, now))


def suits_everybody(exercise: Exercise) -> bool:
    """Whether a whole channel may be shown it, of whose bodies nothing is known."""
    return (
        exercise.gentle
        and RISKY.isdisjoint(exercise.demands)
        and exercise.kit <= {Kit.CHAIR}
        and (exercise.discreet or exercise.position in {Position.SEATED, Position.ANY})
    )


def _now(
    exercises: Iterable[Exercise],
    profile: Profile,
    history: Sequence[Offer],
    *,
    at: datetime,
    seed: str,
    areas: AbstractSet[Area] = frozenset(),
    targets: AbstractSet[Target] = frozenset(),
) -> Now:
    library = Library.of(exercises)
    known = [offer for offer in history if offer.slug in library.by_slug]
    return Now(
        library=library,
        profile=profile,
        history=tuple(sorted(known, key=_in_order)),
        at=at,
        seed=seed,
        areas=frozenset(areas),
        targets=frozenset(targets),
    )


def _in_order(offer: Offer) -> tuple[datetime, str, str]:
    return offer.at, offer.slug, offer.feedback or ""


def _possible(now: Now, other_than: AbstractSet[str]) -> list[Exercise]:
    """Safe, within reach, and not one of the last sends."""
    ruled_out = other_than | {exercise.slug for exercise in now.lately(COOL_DOWN)}
    return [exercise for exercise in now.safe if exercise.slug not in ruled_out and within_reach(exercise, now.levels)]


def _wished(possible: Sequence[Exercise], now: Now) -> list[Exercise]:
    """Whoever asks for their neck gets no rest for their eyes, good as it is for the neck, while a move is left."""
    wished = [exercise for exercise in possible if now.meets_wish(exercise)]
    moves = [each for each in wished if each.kind is not Kind.EYES or not now.areas or each.areas[0] in now.areas]
    return moves or wished


def _something_new(exercises: Sequence[Exercise], now: Now) -> tuple[Exercise, Score] | None:
    """Once in a while one of those never tried, whatever its score: or the last ones would never come."""
    new = [exercise for exercise in exercises if not now.offers_of(exercise)]
    if not new or now.luck >= NEW_SHARE:
        return None
    chosen = min(new, key=lambda exercise: _until_its_turn(exercise, now.at))
    return chosen, score(chosen, now)


def _until_its_turn(exercise: Exercise, at: datetime) -> float:
    """The turn goes round once a year, in no order that means anything: what was tried and forgotten waits."""
    place = int.from_bytes(sha256(exercise.slug.encode()).digest()[:4]) / 2**32
    return (place - at.timetuple().tm_yday / _DAYS_OF_A_YEAR) % 1


def _best(exercises: Sequence[Exercise], now: Now) -> tuple[Exercise, Score] | None:
    scores = [(exercise, score(exercise, now)) for exercise in exercises]
    return max(scores, key=lambda scored: (scored[1].total, scored[0].slug), default=None)


# Why.


def _reasons(exercise: Exercise, now: Now) -> Iterator[Reason]:
    asked, chosen = now.areas | now.targets, now.profile.areas | now.profile.targets
    about: tuple[Area | Target, ...] = (*exercise.areas, *exercise.targets)
    yield from (Reason(because=Because.INSTEAD, about=item) for item in _given_up(exercise, now))
    yield from (Reason(because=Because.ASKED, about=item) for item in about if item in asked)
    yield from (Reason(because=Because.CHOSEN, about=item) for item in about if item in chosen - asked)
    if eases(exercise, now.profile.eases):
        yield Reason(because=Because.EASES)
    if any(offer.feedback is Feedback.HELPED for offer in now.offers_of(exercise)):
        yield Reason(because=Because.HELPED)
    if now.week.behind_with(share_of(exercise)):
        yield Reason(because=Because.OWED)
    if now.days_without(exercise) == inf:
        yield Reason(because=Because.NEW)
    elif now.days_without(exercise) >= RESTED_DAYS:
        yield Reason(because=Because.RESTED)
    if changes_part(exercise, now):
        yield Reason(because=Because.CHANGE)
    elif bends_the_other_way(exercise, now):
        yield Reason(because=Because.OTHER_WAY)


def _given_up(exercise: Exercise, now: Now) -> Sequence[Area | Target]:
    """What was wished for, or chosen once, where there is nothing for it."""
    if not now.meets_wish(exercise):
        return sorted(now.areas or now.targets)
    if now.areas or now.targets or any(not now.profile.areas.isdisjoint(safe.areas) for safe in now.safe):
        return ()
    return sorted(now.profile.areas)
