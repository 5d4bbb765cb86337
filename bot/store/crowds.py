"""Crowds: reminders that are due together are planned together, in a few statements however many they are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, bindparam, exists, func, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.nudge import Audience, Kind, Nudge, Recipient, State, Timetable
from bot.store.reminders import schedule_of
from bot.store.tables import Instant, nudges, reminders
from bot.store.upsert import insert


@dataclass(frozen=True, kw_only=True)
class DueTogether:
    """Reminders of a workspace that share a timetable and a due instant; `key` is the timetable in the rows."""

    workspace: str
    key: str
    timetable: Timetable
    due_at: datetime
    size: int


async def due(session: AsyncSession, now: datetime, workspace: str, *, most: int) -> list[DueTogether]:
    """Reminders due by now, longest waiting first, in groups that are planned alike; so many groups at most."""
    alike = (reminders.c.next_due_at, reminders.c.timetable)
    schedule = ("days", "times", "zone", "rhythm", "holidays", "spread_seconds", "offset_seconds")
    rows = await session.execute(
        select(*alike, func.count().label("size"), *(func.min(reminders.c[name]).label(name) for name in schedule))
        .where(reminders.c.workspace == workspace, reminders.c.next_due_at <= now)
        .group_by(*alike)
        .order_by(reminders.c.next_due_at)
        .limit(most),
    )
    return [_due_together(workspace, row) for row in rows]


def _due_together(workspace: str, row: Row[Any]) -> DueTogether:
    timetable = Timetable(
        schedule=schedule_of(row),
        offset=timedelta(seconds=row.offset_seconds),
        holidays=row.holidays,
    )
    return DueTogether(
        workspace=workspace, key=row.timetable, timetable=timetable, due_at=row.next_due_at, size=row.size
    )


async def plan(session: AsyncSession, groups: Iterable[tuple[DueTogether, datetime]]) -> None:
    """One nudge for each reminder of each group, for the instant that stands beside it."""
    instant = bindparam("for_instant", type_=Instant)
    rows = select(
        reminders.c.workspace,
        reminders.c.id,
        instant,
        reminders.c.audience,
        reminders.c.recipient,
        reminders.c.kind,
        literal(State.WAITING.value),
        instant,
        literal(0),
    ).where(
        reminders.c.workspace == bindparam("of_workspace"),
        reminders.c.next_due_at == bindparam("was_due_at", type_=Instant),
        reminders.c.timetable == bindparam("of_timetable"),
    )
    columns = ("workspace", "reminder", "due_at", "audience", "recipient", "kind", "state", "look_at", "attempts")
    connection = await session.connection()
    await connection.execute(
        insert(session, nudges).from_select(columns, rows).on_conflict_do_nothing(),
        [
            {"of_workspace": each.workspace, "was_due_at": each.due_at, "of_timetable": each.key, "for_instant": latest}
            for each, latest in groups
        ],
    )


async def move_on(session: AsyncSession, groups: Iterable[tuple[DueTogether, datetime, datetime | None]]) -> None:
    """Each group that was planned for the first instant is due next at the second one.

    Reminders that were changed meanwhile are left alone, and so are those that joined a group after it was planned.
    """
    planned = exists().where(
        nudges.c.workspace == reminders.c.workspace,
        nudges.c.reminder == reminders.c.id,
        nudges.c.due_at == bindparam("for_instant", type_=Instant),
    )
    statement = (
        update(reminders)
        .where(
            reminders.c.workspace == bindparam("of_workspace"),
            reminders.c.next_due_at == bindparam("was_due_at", type_=Instant),
            reminders.c.timetable == bindparam("of_timetable"),
            planned,
        )
        .values(next_due_at=bindparam("is_due_at", type_=Instant))
    )
    connection = await session.connection()
    await connection.execute(
        statement,
        [
            {
                "of_workspace": each.workspace,
                "was_due_at": each.due_at,
                "of_timetable": each.key,
                "for_instant": latest,
                "is_due_at": next_due,
            }
            for each, latest, next_due in groups
        ],
    )


# ---------------------------------------------------------------- ahead of time


async def crowded(session: AsyncSession, *, first: datetime, last: datetime, more_than: int) -> Sequence[str]:
    """Workspaces in which more than so many are due between these instants."""
    rows = await session.scalars(
        select(reminders.c.workspace)
        .where(reminders.c.next_due_at > first, reminders.c.next_due_at <= last)
        .group_by(reminders.c.workspace)
        .having(func.count() > more_than),
    )
    return rows.all()


async def ahead(
    session: AsyncSession, workspace: str, *, first: datetime, last: datetime
) -> Sequence[tuple[datetime, int]]:
    """How many are due at each instant between these."""
    rows = await session.execute(
        select(reminders.c.next_due_at, func.count())
        .where(_due_between(workspace, first, last))
        .group_by(reminders.c.next_due_at),
    )
    return [(due_at, count) for due_at, count in rows]


def _due_between(workspace: str, first: datetime, last: datetime) -> ColumnElement[bool]:
    due_at = reminders.c.next_due_at
    return and_(reminders.c.workspace == workspace, due_at > first, due_at <= last)


async def not_planned(
    session: AsyncSession, workspace: str, *, first: datetime, last: datetime, most: int
) -> Sequence[Nudge]:
    """Nudges that those due between these instants will become; every day others come first."""
    pivot = sha256(first.isoformat().encode()).hexdigest()
    already = exists().where(
        nudges.c.workspace == reminders.c.workspace,
        nudges.c.reminder == reminders.c.id,
        nudges.c.due_at == reminders.c.next_due_at,
    )
    rows = await session.execute(
        select(reminders)
        .where(_due_between(workspace, first, last), ~already, reminders.c.audience == Audience.MEMBER)
        .order_by(reminders.c.id < pivot, reminders.c.id)
        .limit(most),
    )
    return [
        Nudge(
            reminder=row.id,
            recipient=Recipient(workspace=row.workspace, audience=Audience(row.audience), id=row.recipient),
            kind=Kind(row.kind),
            due_at=row.next_due_at,
        )
        for row in rows
    ]
