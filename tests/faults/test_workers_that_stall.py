"""A worker that stands still for longer than its lease, and finds on waking that another has done its work."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.delivery.messenger import NoAnswer
from bot.domain.nudge import Recipient, State
from bot.store import workspaces
from tests.conftest import Clock
from tests.fakes import FakeMessenger
from tests.faults.conftest import Sessions, Workers, enrol, run, states
from tests.faults.gate import Gate, Interlude

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # 10:30 in Berlin
CROWD = [f"U{number}" for number in range(5)]
A_LEASE_LATER = workspaces.LEASE + timedelta(seconds=1)


async def ticks(workers: Workers, messenger: FakeMessenger, clock: Clock) -> None:
    for _ in range(4):
        await run(workers.one(messenger))
        clock.move(seconds=20)


async def test_what_was_begun_and_slept_over_is_not_posted_on_waking(
    workers: Workers, messenger: FakeMessenger, sessions: Sessions, clock: Clock
) -> None:
    await enrol(sessions, clock(), CROWD)
    clock.at = DUE
    asleep, wakes = asyncio.Event(), asyncio.Event()

    async def falls_asleep_once_a_wave_is_begun() -> None:
        if not asleep.is_set() and State.SENDING in await states(sessions):
            asleep.set()
            await wakes.wait()

    sleeper = workers.one(messenger, sessions=Interlude(sessions, falls_asleep_once_a_wave_is_begun))
    await sleeper.tick()
    await asleep.wait()
    clock.at = DUE + A_LEASE_LATER
    await ticks(workers, messenger, clock)
    wakes.set()
    await sleeper.drained()
    await ticks(workers, messenger, clock)
    assert sorted(each.recipient.id for each in messenger.delivered) == CROWD
    assert await states(sessions) == [State.SENT] * len(CROWD)


async def test_what_another_sent_meanwhile_is_not_put_back(
    workers: Workers, messenger: FakeMessenger, sessions: Sessions, clock: Clock
) -> None:
    await enrol(sessions, clock(), CROWD)
    clock.at = DUE
    gate = Gate(sessions)

    def falls_asleep(_: Recipient) -> None:
        gate.shut_once()
        clock.at = max(clock.at, DUE + A_LEASE_LATER)

    sleeper = workers.one(FakeMessenger(delivered=messenger.delivered, after=falls_asleep), sessions=gate)
    await sleeper.tick()
    await gate.is_shut()
    await run(workers.one(messenger))
    gate.open()
    await sleeper.drained()
    await ticks(workers, messenger, clock)
    assert sorted(each.recipient.id for each in messenger.delivered) == CROWD
    assert await states(sessions) == [State.SENT] * len(CROWD)


async def test_what_was_not_there_when_asked_is_not_sent_once_another_has_sent_it(
    workers: Workers, messenger: FakeMessenger, sessions: Sessions, clock: Clock
) -> None:
    await enrol(sessions, clock(), CROWD)
    clock.at = DUE

    def no_answer(_: Recipient) -> None:
        raise NoAnswer("timeout")

    await run(workers.one(FakeMessenger(before=no_answer)))
    clock.at = DUE + A_LEASE_LATER
    gate = Gate(sessions)

    class Sleeper(FakeMessenger):
        async def find(self, *_: object, **__: object) -> None:
            gate.shut_once()
            clock.at = max(clock.at, DUE + 2 * A_LEASE_LATER)

    sleeper = workers.one(Sleeper(delivered=messenger.delivered), sessions=gate)
    await sleeper.tick()
    await gate.is_shut()
    await run(workers.one(messenger))
    gate.open()
    await sleeper.drained()
    await ticks(workers, messenger, clock)
    assert sorted(each.recipient.id for each in messenger.delivered) == CROWD
    assert await states(sessions) == [State.SENT] * len(CROWD)
