"""Workers killed, ended and doubled while a crowd is due: everybody gets one, nobody gets two."""

from dataclasses import replace
from random import Random
from signal import SIGKILL, SIGTERM

import pytest

from bot.domain.nudge import State
from bot.playground.faults import Fault, What, When
from tests.faults.conftest import Crowd, all_written_down, states, time_passes

# It stands in Slack, and whoever sent it never hears so.
_STORED_AND_HELD = Fault(what=What.TIME_OUT, method="chat.postMessage", when=When.AFTER, seconds=60, times=1)

SEED = 11
on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
on_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


async def test_a_worker_killed_in_the_middle_leaves_nobody_out_and_nobody_with_two(crowd: Crowd) -> None:
    async with crowd.worker() as worker:
        await crowd.got(2)
        crowd.slack.faults.add(_STORED_AND_HELD)
        await crowd.slack.until(lambda: not list(crowd.slack.faults))
        await crowd.got(4)
        await worker.ends(on=SIGKILL)
    assert State.SENDING in await states(crowd.sessions)
    await time_passes(crowd.sessions)
    async with crowd.worker() as worker:
        await worker.says("at work")
        await crowd.all_got_one()
        await all_written_down(crowd.sessions)
        assert await worker.ends(on=SIGTERM) == 0, worker.written
    assert crowd.received.total() == len(crowd.people)


async def test_workers_killed_one_after_the_other_at_any_moment_leave_nobody_out_and_nobody_with_two(
    crowd: Crowd,
) -> None:
    moments = sorted(Random(SEED).sample(range(len(crowd.people)), 3))  # noqa: S311  to be repeated
    for moment in moments:
        async with crowd.worker() as worker:
            await crowd.got(moment)
            await worker.ends(on=SIGKILL)
        await time_passes(crowd.sessions)
    async with crowd.worker() as worker:
        await worker.says("at work")
        await crowd.all_got_one()
        await all_written_down(crowd.sessions)
        assert await worker.ends(on=SIGTERM) == 0, worker.written
    assert crowd.received.total() == len(crowd.people)


@on_sqlite
async def test_a_worker_killed_while_it_asks_what_became_of_the_nudges_changes_nothing(crowd: Crowd) -> None:
    async with crowd.worker() as worker:
        await crowd.got(2)
        await worker.ends(on=SIGKILL)
    await time_passes(crowd.sessions)
    crowd.slack.faults.add(replace(_STORED_AND_HELD, method="conversations.history"))
    async with crowd.worker() as worker:
        await crowd.slack.until(lambda: not list(crowd.slack.faults))
        await worker.ends(on=SIGKILL)
    await time_passes(crowd.sessions)
    async with crowd.worker():
        await crowd.all_got_one()


async def test_two_workers_at_once_share_the_work_and_send_nothing_twice(crowd: Crowd) -> None:
    """Two processes on one SQLite file, too."""
    async with crowd.worker() as one, crowd.worker() as other:
        await one.says("at work")
        await other.says("at work")
        await crowd.all_got_one()
        assert await one.ends(on=SIGTERM) == 0, one.written
        assert await other.ends(on=SIGTERM) == 0, other.written
    assert crowd.received.total() == len(crowd.people)
    assert set(await states(crowd.sessions)) == {State.SENT}


@on_postgresql
async def test_a_worker_that_waits_takes_over_from_one_that_is_killed(crowd: Crowd) -> None:
    async with crowd.worker() as first:
        await crowd.got(1)
        async with crowd.worker() as second:
            await second.says("at work")
            await first.ends(on=SIGKILL)
            await time_passes(crowd.sessions)
            await crowd.all_got_one()
            assert await second.ends(on=SIGTERM) == 0, second.written
    assert crowd.received.total() == len(crowd.people)


@on_sqlite
async def test_a_worker_asked_to_end_finishes_what_is_on_its_way_and_leaves_the_rest(crowd: Crowd) -> None:
    async with crowd.worker() as worker:
        await crowd.got(2)
        assert await worker.ends(on=SIGTERM) == 0, worker.written
    sent = crowd.received.total()
    assert sent < len(crowd.people), "it went on through all that was due"
    left = await states(crowd.sessions)
    assert left.count(State.SENT) == sent
    assert State.SENDING not in left, "the next worker would have to wait for the lease"
    async with crowd.worker():
        await crowd.all_got_one()
