"""What a member may be shown at all: nothing relaxes this, not even asking for one exercise by its name."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from bot.domain.exercise import Exercise, Ladder
from bot.domain.library import Library
from bot.domain.profile import Feedback, Offer, Profile, refuse_naive

DAY = timedelta(days=1)
HURT_RESTS = timedelta(days=14)


def allowed(
    exercises: Iterable[Exercise], profile: Profile, history: Sequence[Offer], *, at: datetime
) -> Sequence[Exercise]:
    """Those that this member may be shown. Give it every exercise: what hurt also rules out what is harder."""
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


def _as_hard_as(exercise: Exercise, rung: Ladder) -> bool:
    own = exercise.ladder
    return own is not None and own.family == rung.family and own.level >= rung.level
