"""What follows when an exercise hurt: the easier one, the kind of move to ask about, and when to stop trying."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from bot.domain.allowed import allowed
from bot.domain.exercise import Demand, Exercise
from bot.domain.library import ON_THE_WAY, Library
from bot.domain.profile import Feedback, Offer, Profile

REMEMBERED = timedelta(days=60)
TOO_OFTEN, TOO_OFTEN_WITHIN = 3, timedelta(days=7)

# Where a move is done says nothing of what in it hurt.
_PLACE = frozenset({Demand.FLOOR, Demand.SUPINE, Demand.PRONE})
_WENT_WELL = frozenset({Feedback.DONE, Feedback.HELPED, Feedback.TOO_EASY})


def easier_rung(
    exercises: Iterable[Exercise], exercise: Exercise, profile: Profile, history: Sequence[Offer], *, at: datetime
) -> Exercise | None:
    """The hardest of those that are easier on its ladder and may be shown to this member; None without any."""
    rung = exercise.ladder
    if rung is None:
        return None
    easier = [
        (other.ladder.level, other.slug, other)
        for other in allowed(exercises, profile, history, at=at)
        if other.ladder and other.ladder.family == rung.family and other.ladder.level < rung.level
    ]
    return max(easier)[-1] if easier else None


def shared_demand(
    exercises: Iterable[Exercise], exercise: Exercise, profile: Profile, history: Sequence[Offer], *, at: datetime
) -> Demand | None:
    """What `exercise`, which hurt, asks of the body as another hurt of the last sixty days did.

    `history` has this hurt in it too. Of several demands it is the one that hurt most often, then the one that went
    well least often, then the rarest: the most telling one to ask about. None with nothing in common but the place,
    or nothing that isn't left out already.
    """
    library = Library.of(exercises)
    lately = [offer for offer in history if at - offer.at <= REMEMBERED and offer.slug in library.by_slug]
    hurts = _asked_by(library, [offer for offer in lately if offer.feedback is Feedback.HURT])
    if not any(offer.feedback is Feedback.HURT and offer.slug == exercise.slug for offer in lately):
        hurts.update(_asks(exercise))
    well = _asked_by(library, [offer for offer in lately if offer.feedback in _WENT_WELL])
    everywhere = Counter(demand for other in library for demand in _asks(other))
    shared = [demand for demand in _asks(exercise) if hurts[demand] > 1 and demand not in profile.excluded]
    return min(shared, key=lambda demand: (-hurts[demand], well[demand], everywhere[demand], demand), default=None)


def left_out_with(demand: Demand) -> frozenset[Demand]:
    """All that goes when this does: whoever leaves out a little of it leaves out a lot of it too."""
    return frozenset({demand, *(more for more, less in ON_THE_WAY.items() if less is demand)})


def hurts_too_often(history: Sequence[Offer], *, at: datetime) -> bool:
    """Three times within seven days: time to let the areas of the exercise rest."""
    hurts = sum(offer.feedback is Feedback.HURT and at - offer.at <= TOO_OFTEN_WITHIN for offer in history)
    return hurts >= TOO_OFTEN


def _asked_by(library: Library, offers: Iterable[Offer]) -> Counter[Demand]:
    return Counter(demand for offer in offers for demand in _asks(library.by_slug[offer.slug]))


def _asks(exercise: Exercise) -> frozenset[Demand]:
    on_the_way = {ON_THE_WAY[demand] for demand in exercise.demands if demand in ON_THE_WAY}
    return (exercise.demands | on_the_way) - _PLACE
