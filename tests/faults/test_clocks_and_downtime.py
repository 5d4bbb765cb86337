"""Clock changes, with the bot at work and with it away: one nudge for each local day, and never a second one."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from bot.delivery.messenger import SendFailed
from bot.delivery.tick import Delivery
from bot.domain.nudge import Recipient
from bot.store import workspaces
from tests.builders import BERLIN, WORKSPACE
from tests.conftest import Clock
from tests.fakes import FakeMessenger
from tests.faults.conftest import Workers, enrol, run

_SPRING, _AUTUMN = datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC)
# Minutes after midnight in UTC between which nothing runs, on the day of the change.
_NEVER, _BEFORE_IT, _AROUND_IT, _AFTER_IT = (0, 0), (25, 85), (55, 95), (85, 145)


@pytest.mark.parametrize("day", [_SPRING, _AUTUMN])
@pytest.mark.parametrize("away", [_NEVER, _BEFORE_IT, _AROUND_IT, _AFTER_IT])
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_clock_change_and_being_away_around_it_neither_skip_nor_repeat_a_day(
    workers: Workers,
    messenger: FakeMessenger,
    clock: Clock,
    day: datetime,
    away: Sequence[int],
) -> None:
    """02:30 in Berlin is in the gap in spring, and comes twice in autumn."""
    clock.at = day - timedelta(days=1)
    await enrol(workers.sessions, clock(), ["U1"], "every day at 02:30")
    left, back = (day + timedelta(minutes=each) for each in away)
    days: Counter[str] = Counter()
    while clock() < day + timedelta(days=1, hours=21):
        before = len(messenger.delivered)
        if not left <= clock() < back:
            await run(workers.one(messenger))  # each time a new process, which remembers nothing
        days[f"{clock().astimezone(BERLIN):%m-%d}"] += len(messenger.delivered) - before
        clock.move(minutes=10 if abs(clock() - day) < timedelta(hours=3) else 60)
    assert set(days.values()) == {1}


# ---------------------------------------------------------------- a clock that is wrong, and is set right


DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # 10:30 in Berlin
AN_HOUR = timedelta(hours=1)


async def _runs_until(delivery: Delivery, clock: Clock, end: datetime) -> None:
    while clock() < end:
        await run(delivery)
        clock.move(minutes=1)


@pytest.mark.parametrize("wrong_by", [-AN_HOUR, AN_HOUR])
@pytest.mark.parametrize("set_right_after", [timedelta(minutes=5), timedelta(minutes=35), timedelta(minutes=95)])
async def test_a_clock_that_is_wrong_for_a_while_brings_each_nudge_once(
    workers: Workers, messenger: FakeMessenger, clock: Clock, wrong_by: timedelta, set_right_after: timedelta
) -> None:
    """From 10:05 in Berlin on it is wrong; the worker remembers, as a process does."""
    await enrol(workers.sessions, clock(), ["U1", "U2"])
    delivery = workers.one(messenger)
    clock.at = DUE - timedelta(minutes=25)
    await run(delivery)
    clock.at += wrong_by
    await _runs_until(delivery, clock, clock() + set_right_after)
    clock.at -= wrong_by
    await _runs_until(delivery, clock, max(clock(), DUE + timedelta(hours=3)))
    assert sorted(each.recipient.id for each in messenger.delivered) == ["U1", "U2"]
    assert workers.counted("sent") == 2


async def test_what_a_clock_that_was_ahead_promised_a_worker_that_died_holds_nobody_up(
    workers: Workers, messenger: FakeMessenger, clock: Clock
) -> None:
    await enrol(workers.sessions, clock(), ["U1"])
    async with workers.sessions.begin() as session:
        await workspaces.claim(session, DUE + AN_HOUR, WORKSPACE, holder="a worker that died")
    clock.at = DUE
    await run(workers.one(messenger))
    assert len(messenger.delivered) == 1


async def test_quiet_that_a_platform_asked_for_ends_when_the_clock_is_set_back(
    workers: Workers, messenger: FakeMessenger, clock: Clock
) -> None:
    await enrol(workers.sessions, clock(), ["U1"], "every day at 10:30 and 11:31")
    clock.at = DUE + timedelta(minutes=61)  # an hour ahead, as it turns out
    refusals = [SendFailed("ratelimited", retry_after=timedelta(seconds=30))]

    def refuses_once(_: Recipient) -> None:
        if refusals:
            raise refusals.pop()

    messenger.before = refuses_once
    delivery = workers.one(messenger)
    await run(delivery)
    clock.at = DUE + timedelta(minutes=1)
    await enrol(workers.sessions, DUE, ["U2"])
    await run(delivery)
    clock.move(seconds=1)
    await run(delivery)
    assert [each.recipient.id for each in messenger.delivered] == ["U2"]


# ---------------------------------------------------------------- asleep


@pytest.mark.parametrize("new_process", [True, False])
async def test_a_laptop_asleep_for_eight_hours_wakes_to_one_nudge_and_counts_the_others(
    workers: Workers, messenger: FakeMessenger, clock: Clock, *, new_process: bool
) -> None:
    await enrol(workers.sessions, clock(), ["U1", "U2"], "every hour from 9 to 18")
    clock.at = DUE
    delivery = workers.one(messenger)
    await run(delivery)  # 10:00 is half an hour ago
    woken = clock.move(hours=8)
    for _ in range(5):
        await run(workers.one(messenger) if new_process else delivery)
        clock.move(seconds=1)
    notes = [each.message.notes[-1] for each in messenger.delivered if each.key.endswith(_epoch(woken))]
    assert notes == ["Late, sorry: this was meant for 18:00."] * 2
    assert len({each.key for each in messenger.delivered}) == len(messenger.delivered) == 4
    assert workers.let_go("missed") == 2 * len(("11:00", "12:00", "13:00", "14:00", "15:00", "16:00", "17:00"))


def _epoch(woken: datetime) -> str:
    """Of the last full hour before."""
    return str(int(woken.replace(minute=0).timestamp()))
