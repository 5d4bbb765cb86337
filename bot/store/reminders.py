"""Reminders: rows in, domain values out."""

from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Row, and_, case, delete, literal, select, update
from sqlalchemy import insert as plain_insert
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.nudge import Audience, Kind, Recipient, Reminder
from bot.domain.schedule import Schedule, Weekday
from bot.store.tables import reminders


def _goes_to(recipient: Recipient) -> ColumnElement[bool]:
    return and_(reminders.c.workspace == recipient.workspace, reminders.c.recipient == recipient.id)


def _is(reminder: Reminder) -> ColumnElement[bool]:
    return and_(reminders.c.workspace == reminder.recipient.workspace, reminders.c.id == reminder.id)


def _reminder(row: Row[Any]) -> Reminder:
    return Reminder(
        id=row.id,
        recipient=Recipient(workspace=row.workspace, audience=Audience(row.audience), id=row.recipient),
        kind=Kind(row.kind),
        schedule=Schedule(
            days=frozenset(Weekday(int(day)) for day in row.days),
            times=tuple(time.fromisoformat(at) for at in row.times.split(",")),
            zone=ZoneInfo(row.zone),
            spread=timedelta(seconds=row.spread_seconds),
        ),
    )


def _columns(schedule: Schedule) -> dict[str, str | int]:
    return {
        "days": "".join(str(int(day)) for day in sorted(schedule.days)),
        "times": ",".join(f"{at:%H:%M}" for at in schedule.times),
        "zone": schedule.zone.key,
        "spread_seconds": int(schedule.spread.total_seconds()),
    }


async def add(session: AsyncSession, now: datetime, reminder: Reminder, *, next_due_at: datetime | None) -> None:
    await session.execute(
        plain_insert(reminders).values(
            workspace=reminder.recipient.workspace,
            id=reminder.id,
            audience=reminder.recipient.audience,
            recipient=reminder.recipient.id,
            kind=reminder.kind,
            created_at=now,
            next_due_at=next_due_at,
            **_columns(reminder.schedule),
        ),
    )


async def of(session: AsyncSession, recipient: Recipient) -> tuple[Reminder, ...]:
    """That recipient's reminders, oldest first."""
    rows = await session.execute(
        select(reminders).where(_goes_to(recipient)).order_by(reminders.c.created_at, reminders.c.id),
    )
    return tuple(_reminder(row) for row in rows)


async def reschedule(session: AsyncSession, now: datetime, reminder: Reminder, *, next_due_at: datetime | None) -> None:
    """What is due already and not yet planned stays due."""
    already_due = reminders.c.next_due_at <= now
    due = case((already_due, reminders.c.next_due_at), else_=literal(next_due_at, reminders.c.next_due_at.type))
    await session.execute(update(reminders).where(_is(reminder)).values(next_due_at=due))


async def set_next_due(session: AsyncSession, reminder: Reminder, *, next_due_at: datetime | None) -> None:
    await session.execute(update(reminders).where(_is(reminder)).values(next_due_at=next_due_at))


async def set_zone(session: AsyncSession, reminder: Reminder, *, zone: ZoneInfo) -> None:
    await session.execute(update(reminders).where(_is(reminder)).values(zone=zone.key))


async def remove(session: AsyncSession, reminder: Reminder) -> None:
    await session.execute(delete(reminders).where(_is(reminder)))


async def remove_all(session: AsyncSession, recipient: Recipient) -> int:
    """How many there were."""
    result = await session.execute(delete(reminders).where(_goes_to(recipient)).returning(reminders.c.id))
    return len(result.all())


async def park(session: AsyncSession, recipient: Recipient, *, reason: str) -> None:
    """Nothing is due for that recipient until somebody sets it up again; an operator sees why."""
    await session.execute(update(reminders).where(_goes_to(recipient)).values(next_due_at=None, parked_reason=reason))


async def due(session: AsyncSession, now: datetime, workspace: str, *, most: int) -> list[tuple[Reminder, datetime]]:
    """Reminders due by now with the instant each is due, longest waiting first, locked against another worker."""
    rows = await session.execute(
        select(reminders)
        .where(reminders.c.workspace == workspace, reminders.c.next_due_at <= now)
        .order_by(reminders.c.next_due_at)
        .limit(most)
        .with_for_update(skip_locked=True),
    )
    return [(_reminder(row), row.next_due_at) for row in rows]
