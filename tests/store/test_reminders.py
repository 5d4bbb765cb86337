"""Reminders: what goes in comes out, and what is due is found."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.nudge import Kind, Recipient, Reminder
from bot.domain.schedule import EVERY_DAY, MOST_TIMES, Schedule, Weekday
from bot.store import nudges, reminders
from bot.store.tables import nudges as nudge_rows
from bot.store.tables import reminders as reminder_rows
from tests.builders import BERLIN, MEERAS, WELLNESS, WORKSPACE, a_nudge, a_reminder

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
    assert await reminders.due(session, NOW, WORKSPACE, most=1) == [(reminder, NOW)]


async def test_the_list_is_oldest_first_and_of_one_alone(session: AsyncSession) -> None:
    for age, number in enumerate(("r3", "r1", "r2")):
        await reminders.add(session, NOW + timedelta(hours=age), a_reminder(id=number), next_due_at=None)
    await reminders.add(session, NOW, a_reminder(id="r4", recipient=WELLNESS), next_due_at=None)
    assert [each.id for each in await reminders.of(session, MEERAS)] == ["r3", "r1", "r2"]
    assert await reminders.of(session, replace(MEERAS, workspace="T2")) == ()


async def test_what_is_due_comes_longest_waiting_first_and_no_more_than_asked_for(session: AsyncSession) -> None:
    for minutes in (2, 0, 1, -1):
        due = NOW - timedelta(minutes=minutes)
        await reminders.add(session, NOW, a_reminder(id=f"r{minutes}"), next_due_at=due)
    await reminders.add(session, NOW, a_reminder(id="none"), next_due_at=None)
    elsewhere = a_reminder(id="other", recipient=replace(MEERAS, workspace="T2"))
    await reminders.add(session, NOW, elsewhere, next_due_at=NOW)
    found = await reminders.due(session, NOW, WORKSPACE, most=10)
    assert [reminder.id for reminder, _ in found] == ["r2", "r1", "r0"]
    assert len(await reminders.due(session, NOW, WORKSPACE, most=2)) == 2


async def test_it_moves_to_another_zone_and_another_moment(session: AsyncSession) -> None:
    await reminders.add(session, NOW, a_reminder(), next_due_at=NOW)
    await reminders.set_zone(session, a_reminder(), zone=ZoneInfo("Asia/Kolkata"))
    await reminders.set_next_due(session, a_reminder(), next_due_at=NOW + timedelta(days=1))
    assert await reminders.due(session, NOW, WORKSPACE, most=1) == []
    (moved,) = await reminders.of(session, MEERAS)
    assert moved.schedule == replace(a_reminder().schedule, zone=ZoneInfo("Asia/Kolkata"))


async def test_a_parked_one_is_not_due_and_says_why(session: AsyncSession) -> None:
    await reminders.add(session, NOW, a_reminder(), next_due_at=NOW)
    await reminders.park(session, MEERAS, reason="user_disabled")
    assert await reminders.due(session, NOW, WORKSPACE, most=1) == []
    assert await session.scalar(select(reminder_rows.c.parked_reason)) == "user_disabled"


async def test_one_removed_takes_its_nudges_along_and_no_others(session: AsyncSession) -> None:
    for number in ("r1", "r2"):
        await reminders.add(session, NOW, a_reminder(id=number), next_due_at=NOW)
        await nudges.plan(session, a_nudge(NOW, id=f"n-{number}", reminder=number))
    await reminders.remove(session, a_reminder(id="r1"))
    assert list(await session.scalars(select(nudge_rows.c.id))) == ["n-r2"]


async def test_removing_all_says_how_many_there_were(session: AsyncSession) -> None:
    await reminders.add(session, NOW, a_reminder(id="r1"), next_due_at=NOW)
    await reminders.add(session, NOW, a_reminder(id="r2"), next_due_at=NOW)
    await reminders.add(session, NOW, a_reminder(id="r3", recipient=WELLNESS), next_due_at=NOW)
    assert await reminders.remove_all(session, MEERAS) == 2
    assert await reminders.remove_all(session, MEERAS) == 0
    assert len(await reminders.of(session, WELLNESS)) == 1
