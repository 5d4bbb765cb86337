"""A lane has one worker at a time, who keeps it while there is work and gives it back when there is none."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.delivery.messenger import Sent
from bot.delivery.pace import Call
from bot.delivery.tick import Delivery
from bot.domain.nudge import Recipient, State
from bot.store import nudges, workspaces
from bot.store.nudges import Move
from bot.store.tables import workspaces as lanes
from tests.builders import WORKSPACE, a_nudge
from tests.conftest import Clock
from tests.delivery.conftest import DUE, Office, Platform, at_a_pace, member, people, reminder_of, run, run_until
from tests.faults.gate import Interlude

SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


class SlowToFind(Platform):
    """Time passes while it looks into a conversation."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock

    async def find(self, recipient: Recipient, *, key: str, since: datetime) -> Sent | None:
        self._clock.move(seconds=20)
        return await super().find(recipient, key=key, since=since)


async def lease(office: Office) -> tuple[datetime | None, str | None]:
    """Until when, and whose."""
    async with office.sessions.begin() as session:
        row = (await session.execute(select(lanes.c.lease_until, lanes.c.lease_holder))).one()
    return row.lease_until, row.lease_holder


async def test_a_worker_waits_for_the_lease_of_one_that_died(
    meera: None, office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    clock.at = DUE
    async with office.sessions.begin() as session:
        await workspaces.claim(session, clock(), WORKSPACE, holder="somebody who died")
    await run_until(worker, clock, DUE + workspaces.LEASE - SECOND)
    assert platform.delivered == []
    clock.at = DUE + workspaces.LEASE
    await run(worker)
    assert len(platform.delivered) == 1


async def test_once_all_is_sent_the_lane_is_free_for_anybody(
    meera: None, office: Office, worker: Delivery, clock: Clock
) -> None:
    clock.at = DUE
    await run(worker)
    assert await lease(office) == (None, None)


async def test_while_there_is_more_than_may_be_sent_now_the_lane_is_kept_and_its_lease_prolonged(
    office: Office, platform: Platform, clock: Clock
) -> None:
    await office.enrol(*people(50))
    slow, other = (office.worker(platform, per_minute=at_a_pace(send=60)) for _ in range(2))
    clock.at = DUE
    await run(slow)
    _, holder = await lease(office)
    while clock() < DUE + 40 * SECOND:
        clock.move(seconds=1)
        await run(other, slow)
        until, who = await lease(office)
        assert until
        assert until - clock() >= workspaces.LEASE / 2
        assert who == holder
    assert len(platform.reached) == len(platform.delivered) == 41


async def test_a_lease_is_not_written_anew_each_second(office: Office, platform: Platform, clock: Clock) -> None:
    await office.enrol(*people(50))
    slow = office.worker(platform, per_minute=at_a_pace(send=60))
    clock.at = DUE
    seen = set()
    for _ in range(31):
        await run(slow)
        seen.add((await lease(office))[0])
        clock.move(seconds=1)
    assert len(seen) == 3


async def test_a_worker_that_has_lost_its_lane_leaves_it_to_the_other(
    office: Office, platform: Platform, clock: Clock
) -> None:
    await office.enrol(*people(20))
    slow, other = (office.worker(platform, per_minute=at_a_pace(send=60)) for _ in range(2))
    clock.at = DUE
    await run(slow)
    clock.at = DUE + workspaces.LEASE
    await run(other)
    taken_over = await lease(office)
    clock.at = DUE + workspaces.LEASE + SECOND
    await run(slow)
    assert await lease(office) == taken_over
    await run_until(other, clock, clock() + 25 * SECOND)
    assert len(platform.reached) == len(platform.delivered) == 20


async def test_a_clock_that_is_set_back_ends_no_lane(office: Office, platform: Platform, clock: Clock) -> None:
    await office.enrol(*people(3))
    slow = office.worker(platform, per_minute=at_a_pace(send=60))
    clock.at = DUE + timedelta(minutes=10)
    await run(slow)
    clock.at = DUE + timedelta(minutes=5)
    await run_until(slow, clock, DUE + timedelta(minutes=5) + 3 * SECOND)
    assert len(platform.reached) == len(platform.delivered) == 3


async def test_at_the_end_every_lane_is_given_back_at_once(office: Office, platform: Platform, clock: Clock) -> None:
    await office.enrol(*people(3))
    slow = office.worker(platform, per_minute=at_a_pace(send=60))
    clock.at = DUE
    await run(slow)
    assert (await lease(office))[1]
    await slow.end()
    assert await lease(office) == (None, None)
    await run(office.worker(platform))
    assert len(platform.reached) == len(platform.delivered) == 3


async def test_a_worker_that_has_ended_begins_nothing_more(
    meera: None, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    await worker.end()
    clock.at = DUE
    await run(worker)
    assert platform.delivered == []


async def test_a_platform_slow_to_say_what_it_has_keeps_no_other_message_waiting(office: Office, clock: Clock) -> None:
    platform = SlowToFind(clock)
    await office.enrol("U1", "U2")
    asked_about = a_nudge(DUE - MINUTE, reminder=reminder_of("U1"), recipient=member("U1"))
    async with office.sessions.begin() as session:
        await nudges.add(session, [Move(nudge=asked_about, to=State.SENDING, look_at=DUE)])
    clock.at = DUE
    await run(office.worker(platform))
    assert platform.calls[Call.FIND] == 1
    assert platform.reached["U2"] == 1


@pytest.mark.parametrize(("late", "posted"), [(17, 1), (18, 0)])
async def test_nothing_is_posted_in_the_last_part_of_a_lease(
    office: Office, platform: Platform, clock: Clock, late: int, posted: int
) -> None:
    """The database answered so late that another worker may soon hold the lane: the platform is asked first."""
    await office.enrol("U1")
    waits = iter((0, 0, late))

    async def database_is_slow() -> None:
        clock.move(seconds=next(waits, 0))

    clock.at = DUE
    await run(office.worker(platform, sessions=Interlude(office.sessions, database_is_slow)))
    assert len(platform.delivered) == posted
    await run_until(office.worker(platform), clock, DUE + timedelta(minutes=2), every=5)
    assert len(platform.delivered) == 1
    assert platform.calls[Call.FIND] == 1 - posted
