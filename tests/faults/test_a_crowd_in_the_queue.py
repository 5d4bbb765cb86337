"""What was handed to Slack's queue ahead of time, and what may happen to it there: nobody gets two, nobody is lost."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.domain.nudge import State
from bot.playground.faults import Fault, What, When
from bot.store.tables import nudges as nudge_rows
from bot.usecases import membership
from tests.conftest import Clock
from tests.faults.ahead import ALL_QUEUED, DUE, OVER, Ahead, crowd_ahead, person
from tests.faults.conftest import Sessions, Talk, Workers, states

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)

IN_TIME, TOO_LATE = DUE - timedelta(minutes=6, seconds=30), DUE - timedelta(minutes=3)
SCHEDULE, WITHDRAW = "chat.scheduleMessage", "chat.deleteScheduledMessage"
SAYS_NO = ["stop", "delete", "pause until tomorrow", "crushing chest pain, i can't breathe"]


@pytest.fixture
async def ahead(workers: Workers, clock: Clock) -> AsyncIterator[Ahead]:
    async with crowd_ahead(workers, clock) as ahead:
        yield ahead


async def test_a_crowd_too_large_for_its_minute_gets_one_each_and_all_are_counted(
    ahead: Ahead, workers: Workers, sessions: Sessions
) -> None:
    worker = ahead.worker()
    await ahead.until(ALL_QUEUED, worker)
    assert len(ahead.queued()) == 8
    await ahead.until(OVER, worker)
    await ahead.nobody_but()
    assert set(await states(sessions)) == {State.SENT}
    assert (workers.counted("queued"), workers.counted("posted-from-queue"), workers.counted("sent")) == (8, 8, 2)


@pytest.mark.parametrize("words", SAYS_NO)
@pytest.mark.parametrize("said_at", [IN_TIME, DUE - timedelta(minutes=5, seconds=5), TOO_LATE])
async def test_who_wants_no_nudge_any_more_keeps_no_invitation(
    ahead: Ahead, talk: Talk, said_at: datetime, words: str
) -> None:
    worker = ahead.worker()
    await ahead.until(said_at, worker)
    unwilling = ahead.queued()[3]
    await talk.says(words, who=person(unwilling))
    await ahead.until(OVER, worker)
    await ahead.nobody_but(unwilling)


@pytest.mark.parametrize("said_at", [IN_TIME, TOO_LATE])
async def test_who_comes_back_before_it_is_due_has_one_all_the_same(
    ahead: Ahead, talk: Talk, said_at: datetime
) -> None:
    worker = ahead.worker()
    await ahead.until(said_at, worker)
    hesitant = ahead.queued()[3]
    await talk.says("pause until tomorrow", who=person(hesitant))
    await ahead.until(said_at + timedelta(minutes=1), worker)
    await talk.says("resume", who=person(hesitant))
    await ahead.until(OVER, worker)
    await ahead.nobody_but()


async def test_who_comes_back_after_a_withdrawal_that_nobody_heard_of_is_not_forgotten(
    ahead: Ahead, talk: Talk
) -> None:
    worker = ahead.worker()
    await ahead.until(IN_TIME, worker)
    hesitant = ahead.queued()[3]
    ahead.slack.faults.add(Fault(what=What.SERVER_ERROR, method=WITHDRAW, when=When.AFTER, times=1))
    await talk.says("pause until tomorrow", who=person(hesitant))
    await ahead.until(IN_TIME + timedelta(minutes=1), worker)
    await talk.says("resume", who=person(hesitant))
    await ahead.until(OVER, worker)
    await ahead.nobody_but()


@pytest.mark.parametrize("moved_at", [IN_TIME, TOO_LATE])
async def test_who_moves_to_another_zone_gets_it_there_and_not_here(
    ahead: Ahead, sessions: Sessions, clock: Clock, moved_at: datetime
) -> None:
    worker = ahead.worker()
    await ahead.until(moved_at, worker)
    traveller = ahead.queued()[3]
    await _moves(sessions, clock, traveller, to="Europe/London")
    await ahead.until(OVER, worker)
    await ahead.nobody_but(traveller)
    await ahead.until(OVER + timedelta(hours=1), worker)
    await ahead.nobody_but()


@pytest.mark.parametrize("moved_at", [IN_TIME, TOO_LATE])
async def test_who_could_not_be_queued_and_moves_gets_it_there_and_not_here(
    ahead: Ahead, sessions: Sessions, clock: Clock, moved_at: datetime
) -> None:
    worker = ahead.worker()
    ahead.slack.faults.add(Fault(what=What.REFUSE, method=SCHEDULE, error="restricted_too_many", times=1))
    await ahead.until(moved_at, worker)
    async with sessions.begin() as session:
        left_out = select(nudge_rows.c.recipient).where(nudge_rows.c.state == State.WAITING)
        traveller = str(await session.scalar(left_out))
    await _moves(sessions, clock, traveller, to="Europe/London")
    await ahead.until(OVER, worker)
    await ahead.nobody_but(traveller)
    await ahead.until(OVER + timedelta(hours=1), worker)
    await ahead.nobody_but()


async def test_who_could_not_be_queued_pauses_and_comes_back_has_one(
    ahead: Ahead, sessions: Sessions, talk: Talk
) -> None:
    worker = ahead.worker()
    ahead.slack.faults.add(Fault(what=What.REFUSE, method=SCHEDULE, error="restricted_too_many", times=1))
    await ahead.until(IN_TIME, worker)
    async with sessions.begin() as session:
        left_out = select(nudge_rows.c.recipient).where(nudge_rows.c.state == State.WAITING)
        hesitant = str(await session.scalar(left_out))
    await talk.says("pause until tomorrow", who=person(hesitant))
    await ahead.step(worker)
    await talk.says("resume", who=person(hesitant))
    await ahead.until(OVER, worker)
    await ahead.nobody_but()


async def test_a_worker_killed_between_queueing_and_writing_it_down_costs_nobody_anything(
    ahead: Ahead, sessions: Sessions
) -> None:
    killed, messenger = ahead.stalling_worker(after=4)
    await ahead.until_it_stands_still(killed, messenger)
    assert State.QUEUEING in await states(sessions)
    await ahead.until(OVER, ahead.worker())
    messenger.goes_on.set()  # a worker that only slept would find that others went on without it
    await killed.drained()
    await ahead.nobody_but()
    assert set(await states(sessions)) == {State.SENT}


@pytest.mark.parametrize(
    "fault",
    [
        Fault(what=What.RATE_LIMITED, method=SCHEDULE, seconds=90, times=3),
        Fault(what=What.SERVER_ERROR, method=SCHEDULE, when=When.AFTER, times=3),
        Fault(what=What.SERVER_ERROR, method=SCHEDULE, when=When.BEFORE, times=3),
        Fault(what=What.DROP, method=SCHEDULE, when=When.AFTER, times=3),
    ],
)
async def test_a_queue_in_trouble_costs_nobody_a_nudge_and_doubles_none(
    ahead: Ahead, sessions: Sessions, fault: Fault
) -> None:
    ahead.slack.faults.add(fault)
    await ahead.until(OVER, ahead.worker())
    await ahead.nobody_but()
    assert set(await states(sessions)) == {State.SENT}


async def test_the_early_queue_switched_off_with_something_in_it_is_looked_after_until_it_is_empty(
    ahead: Ahead, sessions: Sessions, talk: Talk
) -> None:
    await ahead.until(IN_TIME, first := ahead.worker())
    await first.end()
    unwilling = ahead.queued()[3]
    without = ahead.worker(early_queue=False)
    await ahead.step(without)
    await talk.says("stop", who=person(unwilling))
    await ahead.until(OVER, without)
    await ahead.nobody_but(unwilling)
    assert set(await states(sessions)) == {State.SENT}


async def test_without_the_early_queue_nothing_is_queued_and_all_get_theirs(ahead: Ahead) -> None:
    await ahead.until(OVER, ahead.worker(early_queue=False))
    await ahead.nobody_but()
    assert not any(call.method == SCHEDULE for call in ahead.slack.calls)


async def _moves(sessions: Sessions, clock: Clock, user: str, *, to: str) -> None:
    async with sessions.begin() as session:
        await membership.meet(session, clock(), person(user), zone=ZoneInfo(to))
