"""Channels whose owner asked us to listen: which, and since when. Of what is said there, nothing."""

from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.tables import listening
from bot.store.upsert import insert


def _is(workspace: str, channel: str) -> ColumnElement[bool]:
    return and_(listening.c.workspace == workspace, listening.c.channel == channel)


async def listens(session: AsyncSession, workspace: str, channel: str) -> bool:
    found = await session.scalar(select(listening.c.since).where(_is(workspace, channel)))
    return found is not None


async def begin_listening(session: AsyncSession, now: datetime, workspace: str, channel: str) -> None:
    """Begun again, it keeps its first day."""
    values = {"workspace": workspace, "channel": channel, "since": now}
    await session.execute(insert(session, listening).values(values).on_conflict_do_nothing())


async def end_listening(session: AsyncSession, workspace: str, channel: str) -> None:
    await session.execute(delete(listening).where(_is(workspace, channel)))
