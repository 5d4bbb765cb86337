"""A worker that is asked to end: it finishes what is in the air, begins nothing, and gives its lanes back at once."""

import asyncio
from datetime import UTC, datetime
from signal import SIGTERM

import pytest
from sqlalchemy import select

from bot.domain.nudge import State
from bot.playground.faults import Fault, What, When
from bot.store.tables import workspaces as workspace_rows
from tests.conftest import Clock
from tests.fakes import FakeMessenger
from tests.faults.conftest import Crowd, Sessions, Workers, enrol, run, states
from tests.faults.gate import Gate

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # 10:30 in Berlin
_AN_OPERATORS_PATIENCE_S = 10


async def test_what_is_in_the_air_is_finished_and_another_worker_goes_on_in_the_same_second(
    workers: Workers, messenger: FakeMessenger, sessions: Sessions, clock: Clock
) -> None:
    crowd = [f"U{number:03}" for number in range(250)]
    await enrol(sessions, clock(), crowd)
    clock.at = DUE
    gate = Gate(sessions)
    messenger.after = lambda _: gate.shut_once()
    ending, other = workers.one(messenger, sessions=gate), workers.one(messenger)
    await ending.tick()
    await gate.is_shut()
    end = asyncio.create_task(ending.end())
    await asyncio.sleep(0)
    await run(other)
    assert len(messenger.delivered) == 100, "a lane is held until its wave is written down"
    gate.open()
    await end
    assert (await states(sessions)).count(State.SENT) == 100
    await run(other)
    assert sorted(each.recipient.id for each in messenger.delivered) == crowd


async def lease_of(sessions: Sessions) -> datetime | None:
    async with sessions.begin() as session:
        lease: datetime | None = await session.scalar(select(workspace_rows.c.lease_until))
        return lease


@pytest.mark.parametrize(
    ("database_url", "role"), [("sqlite", "all"), ("postgresql", "worker")], indirect=["database_url"]
)
async def test_a_slack_that_hangs_does_not_keep_a_worker_from_ending_nor_the_next_from_beginning(
    crowd: Crowd, role: str
) -> None:
    async with crowd.worker(role) as worker:
        await crowd.got(1)
        crowd.slack.faults.add(Fault(what=What.TIME_OUT, method="chat.postMessage", when=When.AFTER, seconds=60))
        before = crowd.received.total()
        await crowd.got(before + 1)
        async with asyncio.timeout(_AN_OPERATORS_PATIENCE_S):
            assert await worker.ends(on=SIGTERM) == 0, worker.written
    crowd.slack.faults.clear()
    assert await lease_of(crowd.sessions) is None
    in_the_air = (await states(crowd.sessions)).count(State.SENDING)
    async with crowd.worker() as worker:
        await crowd.slack.until(lambda: len(+crowd.received) == len(crowd.people))
        assert await worker.ends(on=SIGTERM) == 0, worker.written
    assert crowd.received.total() == len(crowd.people)
    assert (await states(crowd.sessions)).count(State.SENDING) == in_the_air > 0
