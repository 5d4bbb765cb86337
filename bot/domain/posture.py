"""The posture check: no exercise of the catalogue, but it moves, and what moves can hurt."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.allowed import HURT_RESTS
from bot.domain.exercise import Area
from bot.domain.profile import Feedback, Offer, Profile

SLUG = "posture-check"
NAME = "Posture check"
# Sitting tall, rolling the shoulders, sliding the head back.
AREAS = frozenset({Area.NECK, Area.SHOULDERS, Area.UPPER_BACK, Area.LOWER_BACK})


def suits(profile: Profile, history: Sequence[Offer], *, at: datetime) -> bool:
    """Whether this member may be shown one: it rests like any move that hurt, and with the parts that it moves."""
    hurt = (offer for offer in history if offer.slug == SLUG and offer.feedback is Feedback.HURT)
    return profile.resting.isdisjoint(AREAS) and all(at - offer.at > HURT_RESTS for offer in hurt)
