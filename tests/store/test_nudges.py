"""Nudges: planned once for each due instant, and followed to their end."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.domain.nudge import Kind, Nudge, State
from bot.store import nudges, reminders
from bot.store.tables import nudges as nudge_rows
from tests.builders import MEERAS, WELLNESS, WORKSPACE, a_nudge, a_reminder

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
async def _reminder(session: AsyncSession) -> None:
    await reminders.add(session, DUE, a_reminder(), next_due_at=DUE)


@pytest.mark.parametrize(
    "nudge",
    [a_nudge(DUE), a_nudge(DUE, kind=Kind.POSTURE), a_nudge(DUE, recipient=WELLNESS, id="f" * 32)],
)
async def test_a_nudge_comes_back_as_it_was(session: AsyncSession, nudge: Nudge) -> None:
    assert await nudges.plan(session, nudge)
    assert await nudges.find(session, WORKSPACE, nudge.id) == nudge
    assert await nudges.due(session, DUE, WORKSPACE, state=State.WAITING, most=9) == [nudge]


async def test_each_due_instant_of_a_reminder_is_planned_once(session: AsyncSession) -> None:
    assert await nudges.plan(session, a_nudge(DUE, id="n1"))
    assert not await nudges.plan(session, a_nudge(DUE, id="n2"))
    assert await nudges.plan(session, a_nudge(DUE + timedelta(microseconds=1), id="n3"))
    assert await nudges.find(session, WORKSPACE, "n2") is None


async def test_two_who_plan_the_same_instant_have_one_nudge_between_them(
    session: AsyncSession, sessions: async_sessionmaker[AsyncSession]
) -> None:
    await session.commit()
    planned = []
    for number in ("n1", "n2"):
        async with sessions.begin() as another:
            planned.append(await nudges.plan(another, a_nudge(DUE, id=number)))
    assert planned == [True, False]


async def test_it_is_due_in_its_state_at_its_time_in_its_workspace(session: AsyncSession) -> None:
    await nudges.plan(session, a_nudge(DUE))

    async def found(now: datetime = DUE, workspace: str = WORKSPACE, state: State = State.WAITING) -> int:
        return len(await nudges.due(session, now, workspace, state=state, most=9))

    assert await found() == 1
    assert await found(now=DUE - timedelta(microseconds=1)) == 0
    assert await found(workspace="T2") == 0
    assert await found(state=State.SENDING) == 0


async def test_the_longest_waiting_comes_first_and_no_more_than_asked_for(session: AsyncSession) -> None:
    for minutes in (1, 0, 2):
        await nudges.plan(session, a_nudge(DUE + timedelta(minutes=minutes), id=f"n{minutes}"))
    found = await nudges.due(session, DUE + timedelta(hours=1), WORKSPACE, state=State.WAITING, most=2)
    assert [nudge.id for nudge in found] == ["n0", "n1"]


@pytest.mark.parametrize("state", State)
async def test_it_moves_with_its_attempts_and_a_reason(session: AsyncSession, state: State) -> None:
    await nudges.plan(session, a_nudge(DUE))
    later = DUE + timedelta(minutes=1)
    tried = replace(a_nudge(DUE), attempts=3)
    await nudges.move(session, tried, to=state, look_at=later, reason="ratelimited")
    assert await nudges.due(session, later, WORKSPACE, state=state, most=9) == [replace(tried, look_at=later)]
    assert await session.scalar(select(nudge_rows.c.reason)) == "ratelimited"


async def test_whoever_read_it_before_somebody_else_moved_it_moves_nothing(session: AsyncSession) -> None:
    await nudges.plan(session, a_nudge(DUE))
    later = DUE + timedelta(minutes=1)
    await nudges.move(session, a_nudge(DUE), to=State.SENDING, look_at=later)
    await nudges.move(session, a_nudge(DUE), to=State.WAITING, look_at=DUE)
    assert not await nudges.ours(session, a_nudge(DUE))
    assert await nudges.ours(session, a_nudge(DUE, look_at=later))


async def test_once_sent_it_is_known_where_and_when_and_not_looked_at_again(session: AsyncSession) -> None:
    await nudges.plan(session, a_nudge(DUE))
    await nudges.record_sent(session, DUE, a_nudge(DUE), channel="D1", message="1.2")
    row = (await session.execute(select(nudge_rows))).one()
    assert (row.state, row.channel, row.message, row.sent_at, row.look_at) == (State.SENT, "D1", "1.2", DUE, None)


async def test_letting_go_of_what_waits_touches_nobody_else_and_nothing_sent(session: AsyncSession) -> None:
    for minutes, recipient in enumerate((MEERAS, MEERAS, WELLNESS)):
        nudge = a_nudge(DUE + timedelta(minutes=minutes), id=f"n{minutes}", recipient=recipient)
        await nudges.plan(session, nudge)
    await nudges.record_sent(session, DUE, a_nudge(DUE, id="n0"), channel="D1", message="1.2")
    await nudges.let_go_of_waiting(session, MEERAS)
    states = await session.scalars(select(nudge_rows.c.state).order_by(nudge_rows.c.id))
    assert list(states) == [State.SENT, State.LET_GO, State.WAITING]
