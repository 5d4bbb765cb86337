"""Reminders: what goes in comes out, and what is due is found."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.nudge import Kind, Recipient, Reminder, State
from bot.domain.schedule import EVERY_DAY, MOST_TIMES, Schedule, Weekday
from bot.store import nudges, reminders
from bot.store.nudges import Move
from bot.store.tables import nudges as nudge_rows
from bot.store.tables import reminders as reminder_rows
from tests.builders import BERLIN, MEERAS, WELLNESS, a_nudge, a_reminder

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
MIDNIGHT = time(0, 0)
FULL = Schedule(
    days=EVERY_DAY,
    times=tuple(time(minute // 60, minute % 60) for minute in range(0, MOST_TIMES * 29, 29)),
    zone=ZoneInfo("America/Argentina/ComodRivadavia"),  # the longest name there is
    spread=timedelta(minutes=10),
)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("recipient", [MEERAS, WELLNESS])
@pytest.mark.parametrize(
    "schedule",
    [
        Schedule(days=frozenset({Weekday.MONDAY}), times=(MIDNIGHT,), zone=BERLIN),
        Schedule(days=frozenset({Weekday.SUNDAY}), times=(time(23, 59),), zone=BERLIN, spread=timedelta(minutes=3)),
        FULL,
    ],
    ids=["least", "spread", "most"],
)
async def test_a_reminder_comes_back_as_it_was(
    session: AsyncSession, kind: Kind, recipient: Recipient, schedule: Schedule
) -> None:
    reminder = Reminder(id="f" * 32, recipient=recipient, kind=kind, schedule=schedule)
    await reminders.add(session, NOW, reminder, next_due_at=NOW)
    assert await reminders.of(session, recipient) == (reminder,)


async def test_the_list_is_oldest_first_and_of_one_alone(session: AsyncSession) -> None:
    for age, number in enumerate(("r3", "r1", "r2")):
        await reminders.add(session, NOW + timedelta(hours=age), a_reminder(id=number), next_due_at=None)
    await reminders.add(session, NOW, a_reminder(id="r4", recipient=WELLNESS), next_due_at=None)
    assert [each.id for each in await reminders.of(session, MEERAS)] == ["r3", "r1", "r2"]
    assert await reminders.of(session, replace(MEERAS, workspace="T2")) == ()


async def next_due(session: AsyncSession) -> datetime | None:
    found: datetime | None = await session.scalar(select(reminder_rows.c.next_due_at))
    return found


async def timetables(session: AsyncSession) -> list[str]:
    return list(await session.scalars(select(reminder_rows.c.timetable).order_by(reminder_rows.c.id)))


async def test_reminders_that_are_always_due_together_share_a_fingerprint(session: AsyncSession) -> None:
    for number, recipient in enumerate((MEERAS, WELLNESS)):
        for kind in Kind:
            reminder = a_reminder(id=f"r{number}{kind}", recipient=recipient, kind=kind)
            await reminders.add(session, NOW, reminder, next_due_at=NOW)
    assert len(set(await timetables(session))) == 1


@pytest.mark.parametrize(
    "other",
    [
        a_reminder("every day at 10:31"),
        a_reminder("weekdays at 10:30"),
        a_reminder(schedule=replace(a_reminder().schedule, zone=ZoneInfo("Europe/Paris"))),
        a_reminder(holidays="DE"),
        a_reminder("every day around 10:30"),
        a_reminder("every second monday at 10:30"),
    ],
    ids=["time", "days", "zone", "holidays", "spread", "rhythm"],
)
async def test_anything_that_decides_when_they_are_due_parts_them(session: AsyncSession, other: Reminder) -> None:
    await reminders.add(session, NOW, a_reminder(), next_due_at=NOW)
    await reminders.add(session, NOW, replace(other, id="r2"), next_due_at=NOW)
    first, second = await timetables(session)
    assert first != second


async def test_one_that_is_changed_is_found_changed_and_due_when_it_was(session: AsyncSession) -> None:
    await reminders.add(session, NOW, a_reminder(), next_due_at=NOW)
    (before,) = await timetables(session)
    changed = a_reminder("weekdays around 14:00", holidays="DE-BY")
    await reminders.change(session, changed)
    assert await reminders.of(session, MEERAS) == (changed,)
    assert await next_due(session) == NOW
    assert await timetables(session) != [before]


async def test_a_new_moment_is_not_given_to_what_is_due_already(session: AsyncSession) -> None:
    later = NOW + timedelta(days=1)
    await reminders.add(session, NOW, a_reminder(), next_due_at=NOW)
    await reminders.reschedule(session, NOW, a_reminder(), next_due_at=later)
    assert await next_due(session) == NOW
    await reminders.reschedule(session, NOW - timedelta(seconds=1), a_reminder(), next_due_at=later)
    assert await next_due(session) == later
    await reminders.reschedule(session, NOW, a_reminder(), next_due_at=None)
    assert await next_due(session) is None
    await reminders.reschedule(session, NOW, a_reminder(), next_due_at=NOW)
    assert await next_due(session) == NOW


async def test_a_parked_one_is_not_due_and_says_why(session: AsyncSession) -> None:
    await reminders.add(session, NOW, a_reminder(), next_due_at=NOW)
    await reminders.park(session, MEERAS, reason="user_disabled")
    assert await next_due(session) is None
    assert await session.scalar(select(reminder_rows.c.parked_reason)) == "user_disabled"
    await reminders.reschedule(session, NOW, a_reminder(), next_due_at=None)
    assert await session.scalar(select(reminder_rows.c.parked_reason)) == "user_disabled"


async def test_one_that_is_due_again_is_parked_no_more(session: AsyncSession) -> None:
    await reminders.add(session, NOW, a_reminder(), next_due_at=NOW)
    await reminders.park(session, MEERAS, reason="user_disabled")
    await reminders.reschedule(session, NOW, a_reminder(), next_due_at=NOW)
    assert await next_due(session) == NOW
    assert await session.scalar(select(reminder_rows.c.parked_reason)) is None


@pytest.mark.parametrize("at", [None, NOW + timedelta(minutes=30)])
@pytest.mark.parametrize("how", ["set", "rescheduled"])
async def test_a_nudge_that_waits_ahead_of_its_time_goes_when_its_reminder_moves(
    session: AsyncSession, at: datetime | None, how: str
) -> None:
    """In a crowd it may be planned hours before; should it be due just then after all, it is planned anew."""
    due = NOW + timedelta(hours=1)
    await reminders.add(session, NOW, a_reminder(), next_due_at=due)
    await nudges.add(session, [Move(nudge=a_nudge(at), to=State.WAITING, look_at=at) for at in (NOW, due)])
    if how == "set":
        await reminders.set_next_due(session, a_reminder(), next_due_at=at)
    else:
        await reminders.reschedule(session, NOW, a_reminder(), next_due_at=at)
    assert await next_due(session) == at
    assert list(await session.scalars(select(nudge_rows.c.due_at))) == [NOW]


async def test_a_nudge_that_stands_in_the_queue_stays_when_its_reminder_moves(session: AsyncSession) -> None:
    due = NOW + timedelta(hours=1)
    await reminders.add(session, NOW, a_reminder(), next_due_at=due)
    await nudges.add(session, [Move(nudge=a_nudge(due), to=State.QUEUED, look_at=due)])
    await reminders.set_next_due(session, a_reminder(), next_due_at=None)
    assert list(await session.scalars(select(nudge_rows.c.state))) == [State.QUEUED]


async def test_a_nudge_that_waits_for_the_instant_that_stays_stays_too(session: AsyncSession) -> None:
    due = NOW + timedelta(hours=1)
    await reminders.add(session, NOW, a_reminder(), next_due_at=due)
    await nudges.plan(session, a_nudge(due))
    await reminders.reschedule(session, NOW, a_reminder(), next_due_at=due)
    assert list(await session.scalars(select(nudge_rows.c.due_at))) == [due]


async def test_the_earliest_of_somebodys_reminders_is_due_first(session: AsyncSession) -> None:
    assert await reminders.earliest_due(session, MEERAS) is None
    for hours in (2, 1):
        await reminders.add(session, NOW, a_reminder(id=f"r{hours}"), next_due_at=NOW + timedelta(hours=hours))
    await reminders.add(session, NOW, a_reminder(id="none"), next_due_at=None)
    await reminders.add(session, NOW, a_reminder(id="c", recipient=WELLNESS), next_due_at=NOW)
    assert await reminders.earliest_due(session, MEERAS) == NOW + timedelta(hours=1)


async def test_the_reminder_of_a_nudge_is_found_while_it_is_there(session: AsyncSession) -> None:
    await reminders.add(session, NOW, a_reminder(), next_due_at=NOW)
    assert await reminders.find(session, a_nudge(NOW)) == a_reminder()
    assert await reminders.find(session, a_nudge(NOW, reminder="r2")) is None
    assert await reminders.find(session, a_nudge(NOW, recipient=replace(MEERAS, workspace="T2"))) is None


async def test_one_removed_takes_its_nudges_along_and_no_others(session: AsyncSession) -> None:
    for number in ("r1", "r2"):
        await reminders.add(session, NOW, a_reminder(id=number), next_due_at=NOW)
        await nudges.plan(session, a_nudge(NOW, reminder=number))
    await reminders.remove(session, a_reminder(id="r1"))
    assert list(await session.scalars(select(nudge_rows.c.reminder))) == ["r2"]


async def test_removing_all_says_how_many_there_were(session: AsyncSession) -> None:
    await reminders.add(session, NOW, a_reminder(id="r1"), next_due_at=NOW)
    await reminders.add(session, NOW, a_reminder(id="r2"), next_due_at=NOW)
    await reminders.add(session, NOW, a_reminder(id="r3", recipient=WELLNESS), next_due_at=NOW)
    assert await reminders.remove_all(session, MEERAS) == 2
    assert await reminders.remove_all(session, MEERAS) == 0
    assert len(await reminders.of(session, WELLNESS)) == 1
