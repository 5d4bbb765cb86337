"""Crowds: reminders that are due together are planned and moved on together, and each has its one nudge."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import md5

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.domain.nudge import Nudge, Recipient, Reminder, State
from bot.store import crowds, nudges, reminders
from bot.store.crowds import Claim, DueTogether
from bot.store.nudges import Move
from bot.store.tables import nudges as nudge_rows
from bot.store.tables import reminders as reminder_rows
from tests.builders import MEERAS, WELLNESS, WORKSPACE, a_nudge, a_reminder

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MOMENT = timedelta(microseconds=1)


async def has(session: AsyncSession, *theirs: Reminder, due_at: datetime | None = DUE) -> None:
    for reminder in theirs:
        await reminders.add(session, DUE - DAY, reminder, next_due_at=due_at)


def numbered(count: int, words: str = "every day at 10:30") -> list[Reminder]:
    return [a_reminder(words, id=f"r{number}") for number in range(count)]


async def found(session: AsyncSession, *, now: datetime = DUE, most: int = 9) -> list[DueTogether]:
    return await crowds.due(session, now, WORKSPACE, most=most)


async def planned(session: AsyncSession) -> list[tuple[str, datetime]]:
    rows = await session.execute(select(nudge_rows.c.reminder, nudge_rows.c.due_at).order_by(nudge_rows.c.reminder))
    return [(row.reminder, row.due_at) for row in rows]


async def next_due(session: AsyncSession) -> dict[str, datetime | None]:
    rows = await session.execute(select(reminder_rows.c.id, reminder_rows.c.next_due_at))
    return {row.id: row.next_due_at for row in rows}


async def test_those_that_share_an_instant_and_a_timetable_are_one_crowd(session: AsyncSession) -> None:
    await has(session, *numbered(3))
    (crowd,) = await found(session)
    assert (crowd.workspace, crowd.due_at, crowd.size) == (WORKSPACE, DUE, 3)
    assert crowd.timetable == a_reminder().timetable


async def test_a_crowd_knows_all_that_decides_when_it_is_due_next(session: AsyncSession) -> None:
    elaborate = a_reminder("every second monday around 10:30", holidays="DE-BY")
    await has(session, elaborate)
    (crowd,) = await found(session)
    assert crowd.timetable == elaborate.timetable
    assert crowd.timetable.offset


async def test_another_time_another_instant_or_another_workspace_is_another_crowd(session: AsyncSession) -> None:
    await has(session, a_reminder(id="r1"), a_reminder("every day at 10:30 and 11:00", id="r2"))
    await has(session, a_reminder(id="r3"), due_at=DUE - DAY)
    await has(session, a_reminder(id="r4", recipient=replace(MEERAS, workspace="T2")))
    assert [(each.due_at, each.size) for each in await found(session)] == [(DUE - DAY, 1), (DUE, 1), (DUE, 1)]


async def test_what_is_not_due_yet_or_never_is_in_none(session: AsyncSession) -> None:
    await has(session, a_reminder(id="r1"), due_at=None)
    await has(session, a_reminder(id="r2"))
    assert await found(session, now=DUE - MOMENT) == []
    assert len(await found(session)) == 1


async def test_the_longest_waiting_come_first_and_no_more_than_asked_for(session: AsyncSession) -> None:
    for back in (0, 2, 1):
        await has(session, a_reminder(id=f"r{back}"), due_at=DUE - back * HOUR)
    assert [each.due_at for each in await found(session, most=2)] == [DUE - 2 * HOUR, DUE - HOUR]


async def test_each_of_a_crowd_gets_its_nudge_and_is_due_next(session: AsyncSession) -> None:
    await has(session, *numbered(2), a_reminder(id="c", recipient=WELLNESS))
    (crowd,) = await found(session)
    await crowds.claim(session, [Claim(crowd=crowd, due_at=DUE, next_due_at=DUE + DAY)])
    assert await nudges.due(session, DUE, WORKSPACE, State.WAITING, most=9) == [
        a_nudge(DUE, reminder="c", recipient=WELLNESS),
        a_nudge(DUE, reminder="r0"),
        a_nudge(DUE, reminder="r1"),
    ]
    assert set((await next_due(session)).values()) == {DUE + DAY}
    assert await found(session) == []


async def test_many_crowds_go_their_own_ways_at_once(session: AsyncSession) -> None:
    await has(session, a_reminder(id="r1"), a_reminder("every monday at 10:30", id="r2"))
    one, other = sorted(await found(session), key=lambda each: len(each.timetable.schedule.days))
    claims = [
        Claim(crowd=one, due_at=DUE, next_due_at=DUE + 7 * DAY),
        Claim(crowd=other, due_at=DUE + HOUR, next_due_at=None),
    ]
    await crowds.claim(session, claims)
    assert await planned(session) == [("r1", DUE + HOUR), ("r2", DUE)]
    assert await next_due(session) == {"r1": None, "r2": DUE + 7 * DAY}


async def test_one_that_is_planned_already_keeps_its_nudge_as_it_is(session: AsyncSession) -> None:
    await has(session, *numbered(2))
    await nudges.add(session, [Move(nudge=a_nudge(DUE, reminder="r0"), to=State.QUEUED, look_at=DUE + HOUR)])
    (crowd,) = await found(session)
    await crowds.claim(session, [Claim(crowd=crowd, due_at=DUE, next_due_at=DUE + DAY)])
    states = await session.execute(select(nudge_rows.c.reminder, nudge_rows.c.state))
    assert {row.reminder: row.state for row in states} == {"r0": State.QUEUED, "r1": State.WAITING}
    assert set((await next_due(session)).values()) == {DUE + DAY}


async def test_one_that_was_changed_meanwhile_is_left_as_it_is(session: AsyncSession) -> None:
    await has(session, *numbered(3))
    (crowd,) = await found(session)
    await reminders.change(session, a_reminder("every day at 12:00", id="r1"))
    await reminders.set_next_due(session, a_reminder(id="r2"), next_due_at=None)
    await crowds.claim(session, [Claim(crowd=crowd, due_at=DUE, next_due_at=DUE + DAY)])
    assert await planned(session) == [("r0", DUE)]
    assert await next_due(session) == {"r0": DUE + DAY, "r1": DUE, "r2": None}


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_one_that_joins_after_the_crowd_was_found_is_planned_with_it(
    session: AsyncSession, sessions: async_sessionmaker[AsyncSession]
) -> None:
    await has(session, a_reminder(id="r1"))
    await session.commit()
    async with sessions.begin() as worker:
        (crowd,) = await found(worker)
        async with sessions.begin() as another:
            await has(another, a_reminder(id="r2"))
        await crowds.claim(worker, [Claim(crowd=crowd, due_at=DUE, next_due_at=DUE + DAY)])
        assert await planned(worker) == [("r1", DUE), ("r2", DUE)]
        assert await next_due(worker) == {"r1": DUE + DAY, "r2": DUE + DAY}


# ---------------------------------------------------------------- ahead of time


def scattered(count: int) -> list[Reminder]:
    """Of as many members, with ids as random as real ones."""
    members = [replace(MEERAS, id=f"U{number}") for number in range(count)]
    return [a_reminder(id=md5(each.id.encode(), usedforsecurity=False).hexdigest(), recipient=each) for each in members]


async def ahead(session: AsyncSession, *, most: int = 9, day: timedelta = timedelta(0)) -> list[Nudge]:
    first, last = DUE + day - MOMENT, DUE + day + timedelta(minutes=1) - MOMENT
    return list(await crowds.not_planned(session, WORKSPACE, first=first, last=last, most=most))


async def test_a_workspace_is_crowded_when_more_are_due_than_it_takes(session: AsyncSession) -> None:
    await has(session, *numbered(3))
    await has(session, a_reminder(id="other", recipient=replace(MEERAS, workspace="T2")))
    between = {"first": DUE - HOUR, "last": DUE}
    assert await crowds.crowded(session, **between, more_than=2) == [WORKSPACE]
    assert await crowds.crowded(session, **between, more_than=3) == []
    assert await crowds.crowded(session, first=DUE, last=DUE + HOUR, more_than=0) == []
    assert await crowds.crowded(session, first=DUE - HOUR, last=DUE - MOMENT, more_than=0) == []


async def test_what_comes_is_counted_by_its_instant(session: AsyncSession) -> None:
    await has(session, *numbered(3))
    await has(session, a_reminder(id="later"), due_at=DUE + HOUR)
    await has(session, a_reminder(id="now"), due_at=DUE - HOUR)
    counted = await crowds.ahead(session, WORKSPACE, first=DUE - HOUR, last=DUE + HOUR)
    assert dict(counted) == {DUE: 3, DUE + HOUR: 1}


async def test_those_of_one_minute_are_found_as_the_nudges_they_will_become(session: AsyncSession) -> None:
    await has(session, a_reminder(id="r1"))
    await has(session, a_reminder(id="before"), due_at=DUE - MOMENT)
    await has(session, a_reminder(id="after"), due_at=DUE + timedelta(minutes=1))
    assert await ahead(session) == [a_nudge(DUE, look_at=None)]


async def test_what_has_a_nudge_already_and_what_goes_to_a_channel_is_left_out(session: AsyncSession) -> None:
    await has(session, *numbered(2), a_reminder(id="c", recipient=WELLNESS))
    await nudges.plan(session, a_nudge(DUE, reminder="r0"))
    await nudges.plan(session, a_nudge(DUE - DAY, reminder="r1"))
    assert [each.reminder for each in await ahead(session)] == ["r1"]


async def test_every_day_others_come_first_and_over_the_weeks_everybody_does(session: AsyncSession) -> None:
    crowd = scattered(12)
    await has(session, *crowd)
    first: set[Recipient] = set()
    for day in range(60):
        for reminder in crowd:
            await reminders.set_next_due(session, reminder, next_due_at=DUE + day * DAY)
        first |= {each.recipient for each in await ahead(session, most=3, day=day * DAY)}
    assert len(first) == 12
