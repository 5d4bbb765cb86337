"""Nudges: planned once for each due instant, and followed to their end."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.domain.nudge import Kind, Nudge, Recipient, State
from bot.store import nudges, queue, reminders
from bot.store.nudges import IN_THE_QUEUE, KEPT, Move
from bot.store.tables import nudges as nudge_rows
from tests.builders import MEERAS, WELLNESS, WORKSPACE, a_nudge, a_reminder

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
JONAS_S = replace(MEERAS, id="U2")


@pytest.fixture(autouse=True)
async def _reminder(session: AsyncSession) -> None:
    await reminders.add(session, DUE, a_reminder(), next_due_at=DUE)


async def is_in(session: AsyncSession, state: State, nudge: Nudge, *, look_at: datetime | None = None) -> Nudge:
    """The nudge as it comes back once it has been brought into that state."""
    await nudges.plan(session, nudge)
    await nudges.move(session, [Move(nudge=nudge, to=state, look_at=look_at, message=nudge.message)])
    return replace(nudge, look_at=look_at)


async def row_of(session: AsyncSession, nudge: Nudge) -> "Row[tuple[object, ...]]":
    of = (nudge_rows.c.reminder == nudge.reminder, nudge_rows.c.due_at == nudge.due_at)
    return (await session.execute(select(nudge_rows).where(*of))).one()


async def states(session: AsyncSession) -> Mapping[str, str]:
    """By reminder."""
    rows = await session.execute(select(nudge_rows.c.reminder, nudge_rows.c.state).order_by(nudge_rows.c.reminder))
    return {row.reminder: row.state for row in rows}


@pytest.mark.parametrize(
    "nudge",
    [a_nudge(DUE), a_nudge(DUE, kind=Kind.POSTURE), a_nudge(DUE, recipient=WELLNESS, reminder="f" * 32)],
)
async def test_a_nudge_comes_back_as_it_was(session: AsyncSession, nudge: Nudge) -> None:
    await nudges.plan(session, nudge)
    assert await nudges.find(session, WORKSPACE, nudge.id) == nudge
    assert await nudges.due(session, DUE, WORKSPACE, State.WAITING, most=9) == [nudge]


@pytest.mark.parametrize("words", ["", "r1", "r1-", "r1-0", "r1-99999999999", "no such thing", "r1-1-1"])
async def test_words_that_name_no_nudge_find_none(session: AsyncSession, words: str) -> None:
    await nudges.plan(session, a_nudge(DUE))
    assert await nudges.find(session, WORKSPACE, words) is None


async def test_a_nudge_of_another_workspace_is_not_found(session: AsyncSession) -> None:
    await nudges.plan(session, a_nudge(DUE))
    assert await nudges.find(session, "T2", a_nudge(DUE).id) is None


async def test_each_due_instant_of_a_reminder_is_planned_once_however_far_it_has_come(session: AsyncSession) -> None:
    await is_in(session, State.SENT, a_nudge(DUE))
    await nudges.plan(session, a_nudge(DUE))
    await nudges.plan(session, a_nudge(DUE + SECOND))
    rows = await session.scalars(select(nudge_rows.c.state).order_by(nudge_rows.c.due_at))
    assert list(rows) == [State.SENT, State.WAITING]


async def test_two_who_plan_the_same_instant_have_one_nudge_between_them(
    session: AsyncSession, sessions: async_sessionmaker[AsyncSession]
) -> None:
    await session.commit()
    for _ in range(2):
        async with sessions.begin() as another:
            await nudges.plan(another, a_nudge(DUE))
    async with sessions.begin() as another:
        assert await nudges.due(another, DUE, WORKSPACE, State.WAITING, most=9) == [a_nudge(DUE)]


async def test_nothing_to_plan_and_nothing_to_move_is_nothing(session: AsyncSession) -> None:
    await nudges.add(session, [])
    await nudges.move(session, [])
    assert await states(session) == {}


async def test_it_is_due_in_its_state_at_its_time_in_its_workspace(session: AsyncSession) -> None:
    await nudges.plan(session, a_nudge(DUE))

    async def found(*wanted: State, now: datetime = DUE, workspace: str = WORKSPACE) -> int:
        return len(await nudges.due(session, now, workspace, *wanted, most=9))

    assert await found(State.WAITING) == 1
    assert await found(State.SENDING, State.WAITING) == 1
    assert await found(State.WAITING, now=DUE - timedelta(microseconds=1)) == 0
    assert await found(State.WAITING, workspace="T2") == 0
    assert await found(State.SENDING) == 0


async def test_the_longest_waiting_comes_first_and_no_more_than_asked_for(session: AsyncSession) -> None:
    for minutes in (1, 0, 2):
        await nudges.plan(session, a_nudge(DUE + minutes * MINUTE))
    found = await nudges.due(session, DUE + timedelta(hours=1), WORKSPACE, State.WAITING, most=2)
    assert [nudge.due_at for nudge in found] == [DUE, DUE + MINUTE]
    assert await nudges.due(session, DUE + timedelta(hours=1), WORKSPACE, State.WAITING, most=0) == []


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_what_one_has_taken_up_another_does_not_wait_for(
    session: AsyncSession, sessions: async_sessionmaker[AsyncSession]
) -> None:
    await nudges.plan(session, a_nudge(DUE))
    await session.commit()
    async with sessions.begin() as one, sessions.begin() as other:
        assert len(await nudges.waiting(one, DUE, WORKSPACE, most=9)) == 1
        assert await nudges.waiting(other, DUE, WORKSPACE, most=9) == []
        assert await nudges.due(other, DUE, WORKSPACE, State.WAITING, most=9) == []


# ---------------------------------------------------------------- what has happened since it was planned


async def test_of_two_that_wait_for_one_reminder_the_earlier_is_overtaken(session: AsyncSession) -> None:
    for minutes in (0, 10, 20):
        await nudges.plan(session, a_nudge(DUE + minutes * MINUTE))
    found = await nudges.waiting(session, DUE + 15 * MINUTE, WORKSPACE, most=9)
    assert [each.overtaken for each in found] == [True, False]


async def test_one_that_was_sent_already_overtakes_nothing(session: AsyncSession) -> None:
    await nudges.plan(session, a_nudge(DUE))
    await is_in(session, State.SENT, a_nudge(DUE + MINUTE))
    (found,) = await nudges.waiting(session, DUE + MINUTE, WORKSPACE, most=9)
    assert not found.overtaken


async def test_one_whose_reminder_is_gone_is_orphaned(session: AsyncSession) -> None:
    await nudges.plan(session, a_nudge(DUE))
    await nudges.plan(session, a_nudge(DUE, reminder="r2"))
    found = await nudges.waiting(session, DUE, WORKSPACE, most=9)
    assert {each.nudge.reminder: each.orphaned for each in found} == {"r1": False, "r2": True}


async def test_one_that_had_to_wait_says_why(session: AsyncSession) -> None:
    await nudges.plan(session, a_nudge(DUE))
    await nudges.move(session, [Move(nudge=a_nudge(DUE), to=State.WAITING, look_at=DUE, reason="huddle")])
    (found,) = await nudges.waiting(session, DUE, WORKSPACE, most=9)
    assert found.reason == "huddle"


# ---------------------------------------------------------------- moved


@pytest.mark.parametrize("state", State)
async def test_it_moves_with_its_attempts_and_a_reason(session: AsyncSession, state: State) -> None:
    await nudges.plan(session, a_nudge(DUE))
    later = DUE + MINUTE
    move = Move(nudge=a_nudge(DUE), to=state, look_at=later, attempts=3, reason="ratelimited")
    await nudges.move(session, [move])
    assert await nudges.due(session, later, WORKSPACE, state, most=9) == [a_nudge(DUE, look_at=later, attempts=3)]
    assert (await row_of(session, a_nudge(DUE))).reason == "ratelimited"


async def test_its_attempts_stay_when_nothing_is_said_of_them(session: AsyncSession) -> None:
    await nudges.plan(session, a_nudge(DUE))
    await nudges.move(session, [Move(nudge=a_nudge(DUE, attempts=2), to=State.SENDING, look_at=DUE)])
    assert (await row_of(session, a_nudge(DUE))).attempts == 2


async def test_once_sent_it_is_known_where_and_when_and_not_looked_at_again(session: AsyncSession) -> None:
    await nudges.plan(session, a_nudge(DUE))
    sent = Move(nudge=a_nudge(DUE), to=State.SENT, channel="D1", message="1.2", sent_at=DUE)
    await nudges.move(session, [sent])
    row = await row_of(session, a_nudge(DUE))
    assert (row.state, row.channel, row.message, row.sent_at, row.look_at) == (State.SENT, "D1", "1.2", DUE, None)


async def test_each_of_many_goes_its_own_way(session: AsyncSession) -> None:
    for number in range(1, 4):
        await nudges.plan(session, a_nudge(DUE, reminder=f"r{number}"))
    ends = zip(("r1", "r2", "r3"), (State.SENT, State.LET_GO, State.UNKNOWN), strict=True)
    await nudges.move(session, [Move(nudge=a_nudge(DUE, reminder=name), to=end) for name, end in ends])
    assert await states(session) == {"r1": State.SENT, "r2": State.LET_GO, "r3": State.UNKNOWN}


async def test_whoever_read_it_before_somebody_else_moved_it_moves_nothing(session: AsyncSession) -> None:
    await nudges.plan(session, a_nudge(DUE))
    await nudges.move(session, [Move(nudge=a_nudge(DUE), to=State.SENDING, look_at=DUE + MINUTE)])
    await nudges.move(session, [Move(nudge=a_nudge(DUE), to=State.WAITING, look_at=DUE)])
    assert await states(session) == {"r1": State.SENDING}


async def test_what_the_platform_has_said_is_written_down_whoever_moved_it(session: AsyncSession) -> None:
    await nudges.plan(session, a_nudge(DUE))
    await nudges.move(session, [Move(nudge=a_nudge(DUE), to=State.UNKNOWN)])
    await nudges.move(session, [Move(nudge=a_nudge(DUE), to=State.SENT)], whoever_moved_it=True)
    assert await states(session) == {"r1": State.SENT}


# ---------------------------------------------------------------- of one recipient


async def test_what_waited_for_somebody_is_looked_at_now_and_what_is_not_due_yet_is_not(session: AsyncSession) -> None:
    now = DUE + MINUTE
    kept, elsewhere = a_nudge(DUE), a_nudge(DUE, reminder="r2", recipient=JONAS_S)
    for nudge in (kept, elsewhere):
        await is_in(session, State.WAITING, nudge, look_at=DUE + timedelta(hours=1))
    snoozed = a_nudge(now + MINUTE)
    await nudges.plan(session, snoozed)
    await nudges.look_now(session, now, MEERAS)
    assert (await row_of(session, kept)).look_at == now
    assert (await row_of(session, elsewhere)).look_at == DUE + timedelta(hours=1)
    assert (await row_of(session, snoozed)).look_at == snoozed.due_at


async def test_letting_go_of_what_waits_touches_nobody_else_and_nothing_sent(session: AsyncSession) -> None:
    recipients: list[Recipient] = [MEERAS, MEERAS, WELLNESS, replace(MEERAS, workspace="T2")]
    for number, recipient in enumerate(recipients):
        await nudges.plan(session, a_nudge(DUE, reminder=f"r{number}", recipient=recipient))
    await nudges.move(session, [Move(nudge=a_nudge(DUE, reminder="r0"), to=State.SENT)])
    await nudges.let_go_of_waiting(session, MEERAS)
    assert await states(session) == {
        "r0": State.SENT,
        "r1": State.LET_GO,
        "r2": State.WAITING,
        "r3": State.WAITING,
    }


# ---------------------------------------------------------------- forgotten


async def test_what_stands_in_the_queue_outlives_its_reminder(session: AsyncSession) -> None:
    for state in State:
        await is_in(session, state, a_nudge(DUE, reminder=state), look_at=DUE)
    await is_in(session, State.SENT, a_nudge(DUE, reminder="r2"))
    await nudges.forget_of(session, WORKSPACE, list(State))
    assert set(await states(session)) == {*IN_THE_QUEUE, "r2"}


async def test_one_that_is_forgotten_leaves_its_instant_free(session: AsyncSession) -> None:
    await is_in(session, State.WITHDRAWING, a_nudge(DUE), look_at=DUE)
    await nudges.plan(session, a_nudge(DUE + MINUTE))
    await nudges.forget(session, a_nudge(DUE))
    await nudges.plan(session, a_nudge(DUE))
    assert len(await nudges.due(session, DUE + MINUTE, WORKSPACE, State.WAITING, most=9)) == 2


async def test_what_has_ended_is_forgotten_after_two_weeks_and_what_is_open_never(session: AsyncSession) -> None:
    for number, (state, look_at) in enumerate(((State.SENT, None), (State.UNKNOWN, None), (State.SENDING, DUE))):
        await is_in(session, state, a_nudge(DUE, reminder=f"r{number}"), look_at=look_at)
    await nudges.prune(session, DUE + KEPT)
    assert len(await states(session)) == 3
    await nudges.prune(session, DUE + KEPT + SECOND)
    assert await states(session) == {"r2": State.SENDING}


# ---------------------------------------------------------------- in the platform's queue


async def test_a_workspace_has_a_queue_while_anything_is_in_it_or_on_its_way(session: AsyncSession) -> None:
    for state in State:
        elsewhere = replace(MEERAS, workspace=f"T-{state}")
        await is_in(session, state, a_nudge(DUE, recipient=elsewhere), look_at=DUE)
    assert set(await queue.with_queue(session)) == {f"T-{state}" for state in IN_THE_QUEUE}


async def test_the_queue_is_counted_by_instant_in_one_workspace(session: AsyncSession) -> None:
    after = DUE + timedelta(seconds=5)
    for number, (due_at, state) in enumerate(
        (
            (DUE, State.QUEUED),
            (DUE, State.QUEUEING),
            (DUE, State.WITHDRAWING),
            (DUE, State.WAITING),
            (DUE + MINUTE, State.QUEUED),
            (DUE - MINUTE, State.QUEUED),
        )
    ):
        await is_in(session, state, a_nudge(due_at, reminder=f"r{number}"), look_at=after + MINUTE)
    elsewhere = a_nudge(DUE, recipient=replace(MEERAS, workspace="T2"))
    await is_in(session, State.QUEUED, elsewhere, look_at=after)
    assert await queue.queued(session, WORKSPACE, after=DUE - SECOND) == {DUE: 2, DUE + MINUTE: 1}


@pytest.mark.parametrize(
    ("next_due_at", "wanted"), [(DUE, True), (None, False), (DUE + timedelta(days=1), False)], ids=str
)
async def test_a_queued_one_is_wanted_as_long_as_its_reminder_is_due_just_then(
    session: AsyncSession, next_due_at: datetime | None, *, wanted: bool
) -> None:
    now = DUE - timedelta(hours=1)
    await is_in(session, State.QUEUED, a_nudge(DUE), look_at=DUE)
    await reminders.set_next_due(session, a_reminder(), next_due_at=next_due_at)
    assert await queue.withdraw_unwanted(session, now, WORKSPACE, last_call=now) == (not wanted)
    assert await states(session) == {"r1": State.QUEUED if wanted else State.WITHDRAWING}
    assert await queue.withdraw_unwanted(session, now, WORKSPACE, last_call=now) == 0


async def test_a_queued_one_whose_reminder_is_gone_is_not_wanted_and_looked_at_now(session: AsyncSession) -> None:
    now = DUE - timedelta(hours=1)
    queued = await is_in(session, State.QUEUED, a_nudge(DUE, message="Q1"), look_at=DUE)
    await reminders.remove(session, a_reminder())
    assert await queue.withdraw_unwanted(session, now, WORKSPACE, last_call=now) == 1
    (found,) = await nudges.due(session, now, WORKSPACE, State.WITHDRAWING, most=9)
    assert found == replace(queued, look_at=now, message="Q1")


async def test_a_queued_one_that_has_been_posted_by_now_is_not_withdrawn(session: AsyncSession) -> None:
    """Its reminder has gone on to the next day, as it should."""
    await is_in(session, State.QUEUED, a_nudge(DUE), look_at=DUE + timedelta(seconds=5))
    await reminders.set_next_due(session, a_reminder(), next_due_at=DUE + timedelta(days=1))
    assert await queue.withdraw_unwanted(session, DUE, WORKSPACE, last_call=DUE) == 0
