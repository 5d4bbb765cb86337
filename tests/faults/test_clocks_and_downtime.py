"""Clock changes, with the bot at work and with it away: one nudge for each local day, and never a second one."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from tests.builders import BERLIN
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
