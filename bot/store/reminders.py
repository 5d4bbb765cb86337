"""Reminders: rows in, domain values out."""

from datetime import datetime, time, timedelta
from functools import lru_cache
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Row, and_, case, delete, func, literal, select, update
from sqlalchemy import insert as plain_insert
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.nudge import Audience, Kind, Nudge, Recipient, Reminder
from bot.domain.rhythm import Rhythm
from bot.domain.schedule import Schedule, Weekday
from bot.store import nudges
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
        schedule=schedule_of(row),
        holidays=row.holidays,
    )


def schedule_of(row: Row[Any]) -> Schedule:
    """From any row that has the columns of a schedule."""
    return _schedule(row.days, row.times, row.zone, row.rhythm, row.spread_seconds)


# Whole offices share a schedule.
@lru_cache(maxsize=4096)
def _schedule(days: str, times: str, zone: str, rhythm: str, spread_seconds: int) -> Schedule:
    return Schedule(
        days=frozenset(Weekday(int(day)) for day in days),
        times=tuple(time.fromisoformat(at) for at in times.split(",")),
        zone=ZoneInfo(zone),
        rhythm=Rhythm.decoded(rhythm),
        spread=timedelta(seconds=spread_seconds),
    )


def _timetable_columns(reminder: Reminder) -> dict[str, str | int | None]:
    schedule = reminder.schedule
    columns: dict[str, str | int | None] = {
        "days": "".join(str(int(day)) for day in sorted(schedule.days)),
        "times": ",".join(f"{at:%H:%M}" for at in schedule.times),
        "zone": schedule.zone.key,
        "rhythm": schedule.rhythm.encoded,
        "holidays": reminder.holidays,
        "offset_seconds": int(reminder.offset.total_seconds()),
    }
    decides = "|".join(str(value or "") if name == "holidays" else str(value) for name, value in columns.items())
    return columns | {
        "spread_seconds": int(schedule.spread.total_seconds()),
        "timetable": sha256(decides.encode()).hexdigest()[:32],
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
            **_timetable_columns(reminder),
        ),
    )


async def change(session: AsyncSession, reminder: Reminder) -> None:
    """Write all that decides when it is due; the due instant itself is rescheduled by whoever knows the member."""
    await session.execute(update(reminders).where(_is(reminder)).values(_timetable_columns(reminder)))


async def of(session: AsyncSession, recipient: Recipient) -> tuple[Reminder, ...]:
    """That recipient's reminders, oldest first."""
    rows = await session.execute(
        select(reminders).where(_goes_to(recipient)).order_by(reminders.c.created_at, reminders.c.id),
    )
    return tuple(_reminder(row) for row in rows)


async def earliest_due(session: AsyncSession, recipient: Recipient) -> datetime | None:
    """When the next of that recipient's reminders is due; None while none of them is."""
    found: datetime | None = await session.scalar(select(func.min(reminders.c.next_due_at)).where(_goes_to(recipient)))
    return found


async def find(session: AsyncSession, nudge: Nudge) -> Reminder | None:
    """The reminder of that nudge, if it is still there."""
    found = select(reminders).where(
        reminders.c.workspace == nudge.recipient.workspace, reminders.c.id == nudge.reminder
    )
    row = (await session.execute(found)).one_or_none()
    return _reminder(row) if row else None


async def reschedule(session: AsyncSession, now: datetime, reminder: Reminder, *, next_due_at: datetime | None) -> None:
    """What is due already and not yet planned stays due. One that is due again is not parked any more."""
    await _forget_ahead(session, reminder, next_due_at=next_due_at)
    already_due = reminders.c.next_due_at <= now
    due = case((already_due, reminders.c.next_due_at), else_=literal(next_due_at, reminders.c.next_due_at.type))
    parked = reminders.c.parked_reason if next_due_at is None else None
    await session.execute(update(reminders).where(_is(reminder)).values(next_due_at=due, parked_reason=parked))


async def set_next_due(session: AsyncSession, reminder: Reminder, *, next_due_at: datetime | None) -> None:
    await _forget_ahead(session, reminder, next_due_at=next_due_at)
    await session.execute(update(reminders).where(_is(reminder)).values(next_due_at=next_due_at))


async def _forget_ahead(session: AsyncSession, reminder: Reminder, *, next_due_at: datetime | None) -> None:
    """In a crowd a nudge may wait for its instant already. When it is due at another one, that one is forgotten.

    Not let go of: they may change their mind again before it comes, and it is planned anew.
    """
    found = select(reminders.c.next_due_at).where(_is(reminder))
    due_at: datetime | None = await session.scalar(found)
    if due_at and due_at != next_due_at:
        await nudges.forget_waiting(session, reminder, due_at=due_at)


async def remove(session: AsyncSession, reminder: Reminder) -> None:
    await _remove(session, reminder.recipient.workspace, _is(reminder))


async def remove_all(session: AsyncSession, recipient: Recipient) -> int:
    """How many there were."""
    return await _remove(session, recipient.workspace, _goes_to(recipient))


async def _remove(session: AsyncSession, workspace: str, which: ColumnElement[bool]) -> int:
    gone = (await session.scalars(delete(reminders).where(which).returning(reminders.c.id))).all()
    await nudges.forget_of(session, workspace, gone)
    return len(gone)


async def park(session: AsyncSession, recipient: Recipient, *, reason: str) -> None:
    """Nothing is due for that recipient until somebody sets it up again; an operator sees why."""
    await session.execute(update(reminders).where(_goes_to(recipient)).values(next_due_at=None, parked_reason=reason))
