"""The exercise that a button speaks of, for whoever may speak of it."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain import posture
from bot.domain.exercise import Area, Exercise
from bot.domain.member import Person
from bot.store import offers
from bot.store.offers import StoredOffer


async def theirs(session: AsyncSession, person: Person, offer: str) -> StoredOffer | None:
    """None for one that is forgotten, erased, or somebody else's."""
    shown = await offers.find(session, person.workspace, offer)
    return shown if shown and shown.recipient == person.user else None


def exercise_of(shown: StoredOffer, exercises: Sequence[Exercise]) -> Exercise | None:
    """None for a posture check, and for one that has left the catalogue since."""
    return next((each for each in exercises if each.slug == shown.offer.slug), None)


def areas_of(shown: StoredOffer, exercises: Sequence[Exercise]) -> AbstractSet[Area]:
    """The parts of the body that it moves; empty where nobody knows any more."""
    exercise = exercise_of(shown, exercises)
    if exercise:
        return frozenset(exercise.areas)
    return posture.AREAS if shown.offer.slug == posture.SLUG else frozenset()


def name_of(shown: StoredOffer, exercises: Sequence[Exercise]) -> str:
    """One that has left the catalogue since is called by its slug."""
    exercise = exercise_of(shown, exercises)
    if exercise:
        return exercise.name
    return posture.NAME if shown.offer.slug == posture.SLUG else shown.offer.slug.replace("-", " ").capitalize()
