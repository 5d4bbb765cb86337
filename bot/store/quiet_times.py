"""Quiet times: why somebody is to be left alone, since when and until when, and nothing else of it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.member import Person
from bot.domain.quiet import LONGEST, QuietTime, Why
from bot.store.tables import members, quiet_times
from bot.store.upsert import insert


def _are(person: Person) -> ColumnElement[bool]:
    return and_(quiet_times.c.workspace == person.workspace, quiet_times.c.user == person.user)


def _quiet_time(row: Row[Any]) -> QuietTime:
    return QuietTime(why=Why(row.why), since=row.since, until=row.until)


async def of(session: AsyncSession, person: Person) -> Sequence[QuietTime]:
    """Locked: of two that end at the same moment one has to be seen to be the last."""
    rows = await session.execute(
        select(quiet_times).where(_are(person)).order_by(quiet_times.c.why).with_for_update(),
    )
    return [_quiet_time(row) for row in rows]


async def of_many(session: AsyncSession, workspace: str, users: Collection[str]) -> Mapping[str, Sequence[QuietTime]]:
    """By user; those who have none are left out."""
    rows = await session.execute(
        select(quiet_times)
        .where(quiet_times.c.workspace == workspace, quiet_times.c.user.in_(users))
        .order_by(quiet_times.c.user, quiet_times.c.why),
    )
    found: dict[str, list[QuietTime]] = {}
    for row in rows:
        found.setdefault(row.user, []).append(_quiet_time(row))
    return found


async def begin(session: AsyncSession, person: Person, time: QuietTime) -> None:
    """In place of the one they had for the same reason. Whether they are a member is for the caller to know."""
    keys = {"workspace": person.workspace, "user": person.user, "why": time.why.value}
    values = {"since": time.since, "until": time.until}
    statement = insert(session, quiet_times).values(keys | values)
    await session.execute(statement.on_conflict_do_update(index_elements=[*keys], set_=values))


async def end(session: AsyncSession, person: Person, why: Why) -> None:
    await session.execute(delete(quiet_times).where(_are(person), quiet_times.c.why == why.value))


async def forget_all(session: AsyncSession, person: Person) -> None:
    await session.execute(delete(quiet_times).where(_are(person)))


async def prune(session: AsyncSession, now: datetime) -> None:
    """Those that are over, and those of people who left while they were being written down."""
    over = [and_(quiet_times.c.why == why.value, quiet_times.c.since <= now - most) for why, most in LONGEST.items()]
    joined = exists().where(
        members.c.workspace == quiet_times.c.workspace,
        members.c.user == quiet_times.c.user,
        members.c.joined_at.is_not(None),
    )
    await session.execute(
        delete(quiet_times).where(
            or_(quiet_times.c.until <= now, and_(quiet_times.c.until.is_(None), or_(*over)), ~joined),
        ),
    )
