"""Crowds: reminders that are due together are planned together, in a few statements however many they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import ColumnElement, Executable, Row, Select, Update, and_, exists, func, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.types import String

from bot.domain.nudge import Audience, Kind, Nudge, Recipient, State, Timetable
from bot.store.many import Many
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


@dataclass(frozen=True, kw_only=True)
class Claim:
    """The instant that a crowd gets its nudges for, its latest one, and the one at which it is due next."""

    crowd: DueTogether
    due_at: datetime
    next_due_at: datetime | None


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


_PLANNED = ("workspace", "reminder", "due_at", "audience", "recipient", "kind", "state", "look_at", "attempts")


async def claim(session: AsyncSession, claims: Sequence[Claim]) -> None:
    """One nudge for each reminder of each crowd, and its next due instant.

    Reminders that were changed meanwhile are left alone, and so are those that join a crowd at the last moment.
    """
    many = Many(
        session,
        of_workspace=String(),
        was_due_at=Instant(),
        of_timetable=String(),
        for_instant=Instant(),
        is_due_at=Instant(),
    )
    if many.at_once:
        # In one statement: no reminder can be moved on without its nudge, whoever writes at the same time.
        moved = _move_on(many).returning(reminders, many["for_instant"].label("for_instant")).cte("moved")
        statements: Sequence[Executable] = [_plan(session, select(*_as_nudges(moved.c, moved.c.for_instant)))]
    else:
        # SQLite has one writer at a time.
        rows = select(*_as_nudges(reminders.c, many["for_instant"])).where(_belongs_to(many))
        statements = [_plan(session, rows), _move_on(many)]
    for statement in statements:
        await many.execute(statement, [_named(each) for each in claims])


def _plan(session: AsyncSession, rows: Select[Any]) -> Executable:
    return insert(session, nudges).from_select(_PLANNED, rows).on_conflict_do_nothing()


def _move_on(many: Many) -> Update:
    return update(reminders).where(_belongs_to(many)).values(next_due_at=many["is_due_at"])


def _as_nudges(of: Any, due_at: ColumnElement[Any]) -> Sequence[ColumnElement[Any]]:
    """The columns of a nudge, from those of its reminder."""
    waiting, attempts = literal(State.WAITING.value), literal(0)
    return (of.workspace, of.id, due_at, of.audience, of.recipient, of.kind, waiting, due_at, attempts)


def _belongs_to(many: Many) -> ColumnElement[bool]:
    return and_(
        reminders.c.workspace == many["of_workspace"],
        reminders.c.next_due_at == many["was_due_at"],
        reminders.c.timetable == many["of_timetable"],
    )


def _named(claim: Claim) -> dict[str, Any]:
    crowd = claim.crowd
    return {
        "of_workspace": crowd.workspace,
        "was_due_at": crowd.due_at,
        "of_timetable": crowd.key,
        "for_instant": claim.due_at,
        "is_due_at": claim.next_due_at,
    }


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
