"""Deliveries taken in: the platform repeats them, we don't."""

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.tables import deliveries
from bot.store.upsert import insert

# Slack repeats an event for at most a day.
KEPT = timedelta(days=2)


async def take_in(session: AsyncSession, now: datetime, workspace: str, delivery: str) -> bool:
    """Write it down; False when it was taken in before."""
    statement = insert(session, deliveries).values(workspace=workspace, id=delivery, received_at=now)
    written = await session.execute(statement.on_conflict_do_nothing().returning(deliveries.c.id))
    return written.one_or_none() is not None


async def prune(session: AsyncSession, now: datetime) -> None:
    await session.execute(delete(deliveries).where(deliveries.c.received_at < now - KEPT))
