"""The pace of a workspace: as fast as it says, slower when it asks for that, and never in a burst."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.delivery.messenger import SendFailed
from bot.delivery.pace import STEADY_PER_MINUTE, UNLIMITED, Call, Pace
from tests.conftest import Clock
from tests.delivery.conftest import DUE, Office, Platform, at_a_pace, people, run, run_until

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def a_pace(per_minute: float = 600) -> Pace:
    """Ten posts a second, unless said otherwise."""
    return Pace(at_a_pace(send=per_minute))


def made(pace: Pace, begin: datetime, *, seconds: int) -> list[int]:
    """How many posts it allows, when each of them is made as soon as it may be, in each second."""
    counts = []
    for second in range(seconds):
        count = pace.allows(Call.SEND, begin + second * SECOND)
        pace.made(Call.SEND, count)
        counts.append(count)
    return counts


def test_it_allows_as_many_as_the_workspace_takes_and_no_more() -> None:
    assert made(a_pace(), NOW, seconds=4) == [10, 10, 10, 10]


def test_a_pace_of_less_than_one_a_second_still_comes_to_its_number() -> None:
    counts = made(a_pace(30), NOW, seconds=121)
    assert sum(counts) == 61
    assert max(counts) == 1


def test_after_a_silence_there_is_no_more_than_two_seconds_worth() -> None:
    pace = a_pace()
    made(pace, NOW, seconds=1)
    assert made(pace, NOW + timedelta(hours=1), seconds=2) == [20, 10]


def test_asking_how_many_costs_nothing() -> None:
    pace = a_pace()
    assert [pace.allows(Call.SEND, NOW) for _ in range(3)] == [10, 10, 10]


def test_each_kind_of_call_has_its_own_budget() -> None:
    pace = Pace(dict.fromkeys(Call, 60))
    pace.made(Call.QUEUE, 1)
    assert [call for call in Call if not pace.allows(call, NOW)] == [Call.QUEUE]


def test_a_refusal_slows_no_other_kind_of_call() -> None:
    pace = a_pace()
    pace.turned_away(Call.QUEUE, until=NOW + SECOND)
    assert pace.allows(Call.SEND, NOW) == 10


def test_a_refusal_is_silence_until_then_and_half_the_speed_afterwards() -> None:
    pace, until = a_pace(), NOW + 30 * SECOND
    made(pace, NOW, seconds=1)
    pace.turned_away(Call.SEND, until=until)
    assert sum(made(pace, NOW + SECOND, seconds=29)) == 0
    assert made(pace, until, seconds=4)[1:] == [5, 5, 5]


def test_of_a_silence_nothing_is_saved_up() -> None:
    pace, until = a_pace(), NOW + 30 * SECOND
    made(pace, NOW, seconds=1)
    pace.turned_away(Call.SEND, until=until)
    assert made(pace, until, seconds=1)[0] <= 10


def test_what_was_refused_together_halves_it_once() -> None:
    pace, until = a_pace(), NOW + SECOND
    for _ in range(50):
        pace.turned_away(Call.SEND, until=until)
    assert made(pace, until, seconds=3)[-1] == 5


def test_a_longer_silence_is_kept_when_a_shorter_one_is_asked_for_too() -> None:
    pace = a_pace()
    pace.turned_away(Call.SEND, until=NOW + 30 * SECOND)
    pace.turned_away(Call.SEND, until=NOW + 10 * SECOND)
    assert pace.quiet(Call.SEND, NOW + 29 * SECOND)
    assert not pace.quiet(Call.SEND, NOW + 30 * SECOND)


def test_however_often_it_is_refused_it_never_stops_altogether() -> None:
    pace = a_pace(960)
    for second in range(100):
        pace.turned_away(Call.SEND, until=NOW + second * SECOND)
    assert made(pace, NOW + 100 * SECOND, seconds=10)[-1] == 1


def test_every_message_that_is_taken_brings_it_nearer_to_its_full_speed_and_not_beyond() -> None:
    pace = a_pace()
    pace.turned_away(Call.SEND, until=NOW)
    before = made(pace, NOW, seconds=2)[-1]
    for _ in range(7):
        pace.taken(Call.SEND)
    between = made(pace, NOW + 2 * SECOND, seconds=2)[-1]
    for _ in range(100):
        pace.taken(Call.SEND)
    after = made(pace, NOW + 4 * SECOND, seconds=3)[-1]
    assert before == 5 < between < after == 10


def test_a_clock_that_is_set_back_saves_nothing_up_and_takes_nothing_away() -> None:
    pace = a_pace()
    made(pace, NOW, seconds=1)
    assert made(pace, NOW - timedelta(hours=1), seconds=2) == [0, 10]


@pytest.mark.parametrize("call", Call)
def test_the_published_pace_is_kept_a_little_below(call: Call) -> None:
    assert STEADY_PER_MINUTE[call] <= (300 if call is Call.SEND else 50)
    assert UNLIMITED[call] > 1_000_000


def test_a_silence_that_was_asked_for_on_a_clock_that_was_wrong_does_not_last() -> None:
    pace = a_pace()
    tomorrow = NOW + timedelta(days=1)
    made(pace, tomorrow, seconds=1)
    pace.turned_away(Call.SEND, until=tomorrow + 30 * SECOND)
    assert not pace.quiet(Call.SEND, NOW)
    assert made(pace, NOW, seconds=3)[1:] == [5, 5]


# ---------------------------------------------------------------- in a lane


async def test_a_crowd_is_posted_at_the_workspaces_pace(office: Office, platform: Platform, clock: Clock) -> None:
    await office.enrol(*people(30))
    posted: list[datetime] = []
    platform.after = lambda _: posted.append(clock())
    clock.at = DUE
    await run_until(office.worker(platform, per_minute=at_a_pace(send=300)), clock, DUE + 5 * SECOND)
    assert [posted.count(DUE + second * SECOND) for second in range(6)] == [5] * 6
    assert set(platform.reached.values()) == {1}


async def test_retry_after_is_kept_to_the_second_for_everybody_there(
    office: Office, platform: Platform, clock: Clock
) -> None:
    await office.enrol(*people(12))
    platform.raises[Call.SEND] = [SendFailed("ratelimited", retry_after=timedelta(seconds=7))]
    worker = office.worker(platform, per_minute=at_a_pace(send=240))
    clock.at = DUE
    await run(worker)
    assert len(platform.delivered) == 3
    clock.move(seconds=1)
    await run_until(worker, clock, DUE + 6.5 * SECOND, every=0.5)
    assert platform.calls[Call.SEND] == 4
    clock.at = DUE + 7 * SECOND
    await run_until(worker, clock, DUE + 20 * SECOND)
    assert set(platform.reached.values()) == {1}
    assert len(platform.reached) == 12
    assert office.counted("unhunch_refusals_total", reason="ratelimited") == 1
