"""Moments as people say them, in their own zone."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.wording.moments import clock_time, moment

BERLIN, KIRITIMATI, NEW_YORK = (ZoneInfo(name) for name in ("Europe/Berlin", "Pacific/Kiritimati", "America/New_York"))
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)  # a Monday, 10:00 in Berlin


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2026, 3, 2, 9, 5, tzinfo=BERLIN), "today at 09:05"),
        (datetime(2026, 3, 2, 23, 59, tzinfo=BERLIN), "today at 23:59"),
        (datetime(2026, 3, 3, 0, 0, tzinfo=BERLIN), "tomorrow at 00:00"),
        (datetime(2026, 3, 4, 10, 30, tzinfo=BERLIN), "Wednesday at 10:30"),
        (datetime(2026, 3, 8, 10, 30, tzinfo=BERLIN), "Sunday at 10:30"),
        (datetime(2026, 3, 9, 10, 30, tzinfo=BERLIN), "Monday 9 March at 10:30"),
        (datetime(2026, 12, 7, 10, 30, tzinfo=BERLIN), "Monday 7 December at 10:30"),
        (datetime(2027, 1, 4, 10, 30, tzinfo=BERLIN), "Monday 4 January 2027 at 10:30"),
        (datetime(2026, 3, 1, 10, 30, tzinfo=BERLIN), "Sunday 1 March at 10:30"),
    ],
)
def test_the_nearer_the_shorter(at: datetime, said: str) -> None:
    assert moment(at, now=NOW, zone=BERLIN) == said


def test_today_is_the_readers_today() -> None:
    at = NOW + timedelta(hours=4)
    assert moment(at, now=NOW, zone=KIRITIMATI) == "tomorrow at 03:00"
    assert moment(at, now=NOW, zone=NEW_YORK) == "today at 08:00"


def test_the_clock_is_the_readers_on_both_sides_of_a_clock_change() -> None:
    before, after = datetime(2026, 3, 28, 9, 30, tzinfo=UTC), datetime(2026, 3, 29, 9, 30, tzinfo=UTC)
    assert [clock_time(at, zone=BERLIN) for at in (before, after)] == ["10:30", "11:30"]


@given(hours=st.integers(min_value=0, max_value=24 * 400))
def test_a_moment_always_ends_with_its_time(hours: int) -> None:
    at = NOW + timedelta(hours=hours)
    assert moment(at, now=NOW, zone=BERLIN).endswith(f" at {clock_time(at, zone=BERLIN)}")
