"""The end of a pause in words."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.timewords import Unread, Why, read_until
from tests.domain.reading import BERLIN, SUNDAY_AFTERNOON, jumbles


def end(text: str, *, now: datetime = SUNDAY_AFTERNOON) -> str:
    """Local, to the minute."""
    read = read_until(text, now=now, zone=BERLIN)
    return str(read.why) if isinstance(read, Unread) else f"{read.astimezone(BERLIN):%a %Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("until Monday", "Mon 2026-11-23 00:00"),
        ("until Sunday", "Sun 2026-11-29 00:00"),
        ("Sunday 6pm", "Sun 2026-11-22 18:00"),
        ("until 2pm on sun.", "Sun 2026-11-29 14:00"),
        ("until this friday", "Fri 2026-11-27 00:00"),
        ("until next friday at 9", "Fri 2026-11-27 09:00"),
        ("until 3pm", "Mon 2026-11-23 15:00"),
        ("until 16:00", "Sun 2026-11-22 16:00"),
        ("until 14h", "Mon 2026-11-23 14:00"),
        ("14h", "Mon 2026-11-23 05:00"),
        ("until midnight", "Mon 2026-11-23 00:00"),
        ("until tomorrow", "Mon 2026-11-23 00:00"),
        ("tomorrow at noon", "Mon 2026-11-23 12:00"),
        ("today", "Mon 2026-11-23 00:00"),
        ("for today", "Mon 2026-11-23 00:00"),
        ("until 5pm today", "Sun 2026-11-22 17:00"),
        ("for the rest of today", "Mon 2026-11-23 00:00"),
        ("for the rest of the month", "Tue 2026-12-01 00:00"),
        ("this year", "Fri 2027-01-01 00:00"),
        ("until the end of the week", "Mon 2026-11-23 00:00"),
        ("until end of day", "Mon 2026-11-23 00:00"),
        ("until next month", "Tue 2026-12-01 00:00"),
        ("for 2 hours", "Sun 2026-11-22 17:00"),
        ("half an hour", "Sun 2026-11-22 15:30"),
        ("for an hour and a quarter", "Sun 2026-11-22 16:15"),
        ("for 3 days", "Wed 2026-11-25 15:00"),
        ("for a week", "Sun 2026-11-29 15:00"),
        ("for two months", "Fri 2027-01-22 15:00"),
        ("for a year", "Mon 2027-11-22 15:00"),
        ("until 24 December", "Thu 2026-12-24 00:00"),
        ("until the 24th of december, 9:30", "Thu 2026-12-24 09:30"),
        ("Jan. 2nd", "Sat 2027-01-02 00:00"),
        ("until 24 December 2026", "Thu 2026-12-24 00:00"),
        ("until December 24, 2026", "Thu 2026-12-24 00:00"),
        ("until 2026-12-24", "Thu 2026-12-24 00:00"),
        ("until the 22nd", "Tue 2026-12-22 00:00"),
        ("until the 31st", "Thu 2026-12-31 00:00"),
        ("please pause until Monday!", "Mon 2026-11-23 00:00"),
        ("until today", Why.PAST),
        ("until 2pm today", Why.PAST),
        ("until 2026-11-22", Why.PAST),
        ("until 24 December 2020", Why.PAST),
        ("for 0 minutes", Why.PAST),
        ("for 0 days", Why.PAST),
        ("for 2 years", Why.FAR),
        ("for 9999 months", Why.FAR),
        ("until 2028-01-01", Why.FAR),
        ("until 30 February", Why.NO_SUCH_TIME),
        ("until 29 February", Why.NO_SUCH_TIME),
        ("until 2026-13-01", Why.NO_SUCH_TIME),
        ("until 25:00", Why.NO_SUCH_TIME),
        ("", Why.EMPTY),
        ("9" * 300, Why.LONG),
        ("blorp", Why.WORDS),
        ("until", Why.WORDS),
        ("for tomorrow", Why.WORDS),
        ("for next week", Why.WORDS),
        ("until this week", Why.WORDS),
        ("until 24/12", Why.WORDS),
        ("until Monday and Tuesday", Why.WORDS),
        ("until 9 12", Why.WORDS),
        ("until 2 hours", Why.WORDS),
        ("am", Why.WORDS),
        ("hour", Why.WORDS),
    ],
)
def test_the_end_of_a_pause_is_read(text: str, local: str) -> None:
    assert end(text) == local


def test_days_keep_the_hour_on_the_wall_and_hours_are_counted_through() -> None:
    evening_before_the_change = datetime(2026, 3, 28, 20, tzinfo=BERLIN)
    assert end("for a day", now=evening_before_the_change) == "Sun 2026-03-29 20:00"
    assert end("for 24 hours", now=evening_before_the_change) == "Sun 2026-03-29 21:00"


def test_a_month_after_its_last_day_is_the_last_day_of_the_next() -> None:
    assert end("for a month", now=datetime(2027, 1, 31, 9, tzinfo=BERLIN)) == "Sun 2027-02-28 09:00"


def test_the_answer_is_in_utc() -> None:
    assert read_until("until Monday", now=SUNDAY_AFTERNOON, zone=BERLIN) == datetime(2026, 11, 22, 23, tzinfo=UTC)
    read = read_until("for 2 hours", now=SUNDAY_AFTERNOON, zone=BERLIN)
    assert isinstance(read, datetime)
    assert read.tzinfo is UTC


@pytest.mark.parametrize("text", ["for 3 days", "for 40 hours", "until tomorrow", "next year", "for a month"])
def test_at_the_end_of_the_calendar_everything_is_too_far(text: str) -> None:
    assert end(text, now=datetime(9999, 12, 31, 20, tzinfo=UTC)) in (Why.FAR, Why.PAST)


@settings(deadline=None)
@given(text=jumbles, now=st.datetimes(timezones=st.just(UTC)))
def test_the_end_of_a_pause_is_in_the_future_and_at_most_a_year_ahead(text: str, now: datetime) -> None:
    read = read_until(text, now=now, zone=BERLIN)
    assert isinstance(read, Unread) or now < read <= now + timedelta(days=366)
