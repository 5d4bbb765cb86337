"""A crowd in one minute: how many of it should be queued, and when to begin with it."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.crowd import HORIZON, IRREVOCABLE, Capacity, Overflow, minute_of, next_overflow, revocable

MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)
HALF_PAST = datetime(2026, 3, 2, 10, 30, tzinfo=UTC)
SIXTY = Capacity(posts=60, queued=50)


def overflow(*due: tuple[datetime, int], now: datetime, queued: int = 0) -> Overflow | None:
    return next_overflow(due, {HALF_PAST: queued}, capacity=SIXTY, now=now)


def begins(*due: tuple[datetime, int]) -> timedelta:
    """How long before half past ten the first of these is to be queued, to the second."""
    second = HALF_PAST - HORIZON
    while overflow(*due, now=second) is None:
        second += SECOND
    return HALF_PAST - second


def test_what_can_be_posted_in_its_minute_is_no_overflow() -> None:
    assert overflow((HALF_PAST, 60), now=HALF_PAST - 5 * MINUTE) is None
    assert overflow(now=HALF_PAST) is None


def test_what_is_more_is() -> None:
    assert overflow((HALF_PAST, 61), now=HALF_PAST - 5 * MINUTE) == Overflow(minute=HALF_PAST, count=1)


def test_what_stands_in_the_queue_already_is_not_queued_again() -> None:
    now = HALF_PAST - 5 * MINUTE
    assert overflow((HALF_PAST, 160), queued=40, now=now) == Overflow(minute=HALF_PAST, count=60)
    assert overflow((HALF_PAST, 160), queued=100, now=now) is None


def test_all_instants_of_a_minute_count_together_and_two_minutes_do_not() -> None:
    now = HALF_PAST - 5 * MINUTE
    within = (HALF_PAST, 40), (HALF_PAST + 59 * SECOND, 40)
    assert overflow(*within, now=now) == Overflow(minute=HALF_PAST, count=20)
    assert overflow((HALF_PAST, 40), (HALF_PAST + MINUTE, 40), now=now) is None


def test_it_begins_so_early_that_it_is_over_before_nothing_can_be_called_back() -> None:
    """A thousand at fifty a minute take twenty minutes, a quarter is spared for calls that fail: 25 and 6."""
    assert begins((HALF_PAST, 1060)) == 31 * MINUTE


def test_a_small_crowd_is_not_queued_earlier_than_it_must_be() -> None:
    assert begins((HALF_PAST, 61)) < 6.1 * MINUTE


def test_a_crowd_that_is_followed_by_another_begins_earlier_and_the_first_comes_first() -> None:
    crowds = (HALF_PAST, 1060), (HALF_PAST + 10 * MINUTE, 1060)
    early = begins(*crowds)
    assert early == 46 * MINUTE
    assert overflow(*crowds, now=HALF_PAST - early) == Overflow(minute=HALF_PAST, count=1000)


def test_the_last_ten_thousand_fit_into_the_horizon() -> None:
    assert begins((HALF_PAST, 8_000)) < HORIZON


def test_it_is_queued_in_haste_until_a_minute_before_and_then_left_to_be_posted() -> None:
    assert overflow((HALF_PAST, 100), now=HALF_PAST - MINUTE) == Overflow(minute=HALF_PAST, count=40)
    assert overflow((HALF_PAST, 100), now=HALF_PAST - MINUTE + SECOND) is None


def test_the_next_crowd_is_not_kept_waiting_by_one_that_comes_too_soon() -> None:
    crowds = (HALF_PAST, 100), (HALF_PAST + MINUTE, 100)
    assert overflow(*crowds, now=HALF_PAST - 30 * SECOND) == Overflow(minute=HALF_PAST + MINUTE, count=40)


def test_a_minute_is_without_its_seconds() -> None:
    assert minute_of(HALF_PAST + 59.999 * SECOND) == HALF_PAST


@pytest.mark.parametrize(
    ("ahead", "can_be"), [(IRREVOCABLE, False), (IRREVOCABLE + 20 * SECOND, False), (IRREVOCABLE + 21 * SECOND, True)]
)
def test_it_can_be_called_back_up_to_a_little_more_than_five_minutes_before(ahead: timedelta, *, can_be: bool) -> None:
    assert revocable(HALF_PAST, HALF_PAST - ahead) is can_be
