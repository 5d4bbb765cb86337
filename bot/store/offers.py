"""Offers: every exercise shown, and what was said of it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, Update, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.choose import Feedback, Offer
from bot.domain.member import Person
from bot.domain.nudge import Recipient
from bot.store.tables import offers, participations
from bot.store.upsert import insert

# Longer than any rule of the chooser looks back. What was liked fades to half in sixty days: an eighth is left of it.
REMEMBERED = timedelta(days=180)
# Whoever says more than "done" did it all the same.
_WERE_DONE = (Feedback.DONE, Feedback.HELPED, Feedback.TOO_EASY, Feedback.TOO_HARD)


@dataclass(frozen=True, kw_only=True)
class StoredOffer:
    """An offer with where it stands: whose it is, and the nudge that carried it, if one did."""

    workspace: str
    id: str
    recipient: str
    offer: Offer
    nudge: str | None


def _stored(row: Row[Any]) -> StoredOffer:
    return StoredOffer(workspace=row.workspace, id=row.id, recipient=row.recipient, offer=_offer(row), nudge=row.nudge)


def _offer(row: Row[Any]) -> Offer:
    feedback = Feedback(row.feedback) if row.feedback else None
    return Offer(slug=row.slug, at=row.offered_at, feedback=feedback)


async def add(session: AsyncSession, shown: Sequence[StoredOffer]) -> None:
    """One that was written down before, for a try that showed nobody anything, is written over."""
    if not shown:
        return
    statement = insert(session, offers)
    connection = await session.connection()
    await connection.execute(
        statement.on_conflict_do_update(
            index_elements=["workspace", "id"],
            set_={"slug": statement.excluded.slug, "offered_at": statement.excluded.offered_at},
        ),
        [
            {
                "workspace": stored.workspace,
                "id": stored.id,
                "recipient": stored.recipient,
                "slug": stored.offer.slug,
                "offered_at": stored.offer.at,
                "nudge": stored.nudge,
            }
            for stored in shown
        ],
    )


async def find(session: AsyncSession, workspace: str, offer_id: str) -> StoredOffer | None:
    row = (
        await session.execute(select(offers).where(offers.c.workspace == workspace, offers.c.id == offer_id))
    ).one_or_none()
    return _stored(row) if row else None


async def forget(session: AsyncSession, workspace: str, offer_id: str) -> None:
    await session.execute(delete(offers).where(offers.c.workspace == workspace, offers.c.id == offer_id))


async def forget_all(session: AsyncSession, person: Person) -> None:
    """Every offer to that person, and every crowd they were counted in."""
    workspace, user = person.workspace, person.user
    await session.execute(delete(offers).where(offers.c.workspace == workspace, offers.c.recipient == user))
    await session.execute(
        delete(participations).where(participations.c.workspace == workspace, participations.c.user == user),
    )


async def history(session: AsyncSession, now: datetime, to: Recipient) -> Sequence[Offer]:
    """What that member or channel was shown lately, oldest first."""
    return [each.offer for each in (await histories(session, now, to.workspace, {to.id}))[to.id]]


async def histories(
    session: AsyncSession, now: datetime, workspace: str, recipients: Collection[str]
) -> Mapping[str, Sequence[StoredOffer]]:
    """What each of these members and channels was shown lately, oldest first."""
    rows = await session.execute(
        select(offers)
        .where(
            offers.c.workspace == workspace,
            offers.c.recipient.in_(recipients),
            offers.c.offered_at > now - REMEMBERED,
        )
        .order_by(offers.c.offered_at),
    )
    found: dict[str, list[StoredOffer]] = {recipient: [] for recipient in recipients}
    for row in rows:
        found[row.recipient].append(_stored(row))
    return found


async def answer_first(session: AsyncSession, stored: StoredOffer, feedback: Feedback) -> bool:
    """False when it was answered before: a double tap is one."""
    answered = await session.execute(
        update(offers)
        .where(offers.c.workspace == stored.workspace, offers.c.id == stored.id, offers.c.feedback.is_(None))
        .values(feedback=feedback)
        .returning(offers.c.id),
    )
    return answered.one_or_none() is not None


async def answer(session: AsyncSession, stored: StoredOffer, feedback: Feedback) -> None:
    """The last word counts, but nothing that is said later takes back that it hurt."""
    await session.execute(_unless_it_hurt(stored).values(feedback=feedback))


async def hurt(session: AsyncSession, now: datetime, stored: StoredOffer) -> None:
    """Counts from when they say so: a card stays in the conversation, and may be an old one."""
    await session.execute(_unless_it_hurt(stored).values(feedback=Feedback.HURT, offered_at=now))


def _unless_it_hurt(stored: StoredOffer) -> Update:
    return update(offers).where(
        offers.c.workspace == stored.workspace,
        offers.c.id == stored.id,
        offers.c.feedback.is_distinct_from(Feedback.HURT),
    )


async def done_since(session: AsyncSession, person: Person, *, since: datetime) -> int:
    count = await session.scalar(
        select(func.count())
        .select_from(offers)
        .where(
            offers.c.workspace == person.workspace,
            offers.c.recipient == person.user,
            offers.c.feedback.in_(_WERE_DONE),
            offers.c.offered_at >= since,
        ),
    )
    return count or 0


async def take_part(session: AsyncSession, stored: StoredOffer, *, user: str) -> bool:
    """Count that person in; False when they were counted already."""
    statement = insert(session, participations).values(workspace=stored.workspace, offer=stored.id, user=user)
    written = await session.execute(statement.on_conflict_do_nothing().returning(participations.c.user))
    return written.one_or_none() is not None


async def crowd(session: AsyncSession, stored: StoredOffer) -> int:
    count = await session.scalar(
        select(func.count())
        .select_from(participations)
        .where(participations.c.workspace == stored.workspace, participations.c.offer == stored.id),
    )
    return count or 0


async def prune(session: AsyncSession, now: datetime) -> None:
    """What the chooser has no use for any more, the crowds of old team stretches with it."""
    await session.execute(delete(offers).where(offers.c.offered_at < now - REMEMBERED))
