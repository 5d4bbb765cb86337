"""Members: rows in, domain values out."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Row, and_, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.member import Member, Person
from bot.store.tables import members
from bot.store.upsert import insert


def _is(person: Person) -> ColumnElement[bool]:
    return and_(members.c.workspace == person.workspace, members.c.user == person.user)


def _member(row: Row[Any]) -> Member:
    return Member(
        person=Person(workspace=row.workspace, user=row.user),
        zone=ZoneInfo(row.zone),
        joined_at=row.joined_at,
        paused_until=row.paused_until,
        held_since=row.held_since,
        holidays=row.holidays,
        active_at=row.active_at,
        asked_at=row.asked_at,
    )


async def find(session: AsyncSession, person: Person) -> Member | None:
    """Locked: who writes a member back writes all of them, and would take back a hold that came meanwhile."""
    row = (await session.execute(select(members).where(_is(person)).with_for_update())).one_or_none()
    return _member(row) if row else None


async def of_many(session: AsyncSession, workspace: str, users: Collection[str]) -> Mapping[str, Member]:
    """Those of them that are known, by user."""
    rows = await session.execute(select(members).where(members.c.workspace == workspace, members.c.user.in_(users)))
    return {row.user: _member(row) for row in rows}


async def save(session: AsyncSession, member: Member) -> None:
    values: dict[str, str | datetime | None] = {
        "zone": member.zone.key,
        "joined_at": member.joined_at,
        "paused_until": member.paused_until,
        "held_since": member.held_since,
        "holidays": member.holidays,
        "active_at": member.active_at,
        "asked_at": member.asked_at,
    }
    keys = {"workspace": member.person.workspace, "user": member.person.user}
    statement = insert(session, members).values(keys | values)
    await session.execute(statement.on_conflict_do_update(index_elements=[*keys], set_=values))


async def remove(session: AsyncSession, person: Person) -> None:
    await session.execute(delete(members).where(_is(person)))
