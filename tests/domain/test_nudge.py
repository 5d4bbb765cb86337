"""Reminders are due at their own share of the spread; nudges get late and stale."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.nudge import LATE_AFTER, LET_GO_AFTER, Reminder, read_nudge_id
from tests.builders import a_nudge, a_reminder, a_schedule

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # 10:30 in Berlin
MOMENT = timedelta(microseconds=1)


def around(key: str) -> Reminder:
    return a_reminder("every day around 10:30", id=key)


def test_an_exact_reminder_is_due_on_the_minute() -> None:
    assert a_reminder().offset == timedelta(0)
    assert a_reminder().next_due(after=DUE - MOMENT) == DUE
    assert a_reminder().next_due(after=DUE) == DUE + timedelta(days=1)


@given(key=st.text(alphabet="0123456789abcdef", min_size=32, max_size=32))
def test_around_is_within_ten_minutes_and_the_same_every_day(key: str) -> None:
    first = around(key).next_due(after=DUE - timedelta(hours=1))
    assert first
    assert abs(first - DUE) <= timedelta(minutes=10)
    assert around(key).next_due(after=first) == first + timedelta(days=1)


def test_a_crowd_that_said_around_does_not_come_at_once() -> None:
    assert len({around(str(number)).offset for number in range(200)}) > 100


def test_what_was_missed_is_counted_from_the_first_to_now_both_included() -> None:
    timetable = a_reminder(schedule=a_schedule("every day at 10:30 and 11:30")).timetable
    hour = timedelta(hours=1)
    assert timetable.due_between(DUE, DUE) == [DUE]
    assert timetable.due_between(DUE, DUE + hour - MOMENT) == [DUE]
    assert timetable.due_between(DUE, DUE + hour) == [DUE, DUE + hour]
    days = timetable.due_between(DUE, DUE + timedelta(days=2))
    assert [later - earlier for earlier, later in pairwise(days)] == [hour, 23 * hour, hour, 23 * hour]


def test_a_day_off_is_not_missed() -> None:
    day = timedelta(days=1)
    off = (DUE + day).date()
    due = a_reminder().timetable.due_between(DUE, DUE + 2 * day, off=lambda each: each == off)
    assert due == [DUE, DUE + 2 * day]


def test_a_nudge_is_named_by_its_reminder_and_its_instant_and_read_back() -> None:
    nudge = a_nudge(DUE, reminder="0f" * 16)
    assert nudge.id == f"{'0f' * 16}-1772443800"
    assert read_nudge_id(nudge.id) == ("0f" * 16, DUE)
    assert read_nudge_id(a_nudge(DUE, reminder="r-U1").id) == ("r-U1", DUE)


@pytest.mark.parametrize(
    "text", ["", "-", "r1", "r1-", "-1772443800", "r1-x", "r1-1772443800\n", "r 1-1", "r1-²", f"{'r' * 33}-1"]
)
def test_anything_else_names_no_nudge(text: str) -> None:
    assert read_nudge_id(text) is None


@given(text=st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_no_words_that_a_button_may_carry_are_too_much(text: str) -> None:
    assert read_nudge_id(text) is None or "-" in text


def test_the_latest_instant_that_can_be_written_is_read() -> None:
    assert read_nudge_id("r1-99999999999")


def test_a_nudge_is_due_at_a_whole_second() -> None:
    with pytest.raises(ValueError, match="whole second"):
        a_nudge(DUE + MOMENT)


@pytest.mark.parametrize(
    ("waited", "late", "stale"),
    [
        (timedelta(0), False, False),
        (LATE_AFTER, False, False),
        (LATE_AFTER + MOMENT, True, False),
        (LET_GO_AFTER, True, False),
        (LET_GO_AFTER + MOMENT, True, True),
        (-LET_GO_AFTER, False, False),
    ],
)
def test_a_nudge_gets_late_and_then_stale(waited: timedelta, *, late: bool, stale: bool) -> None:
    nudge = a_nudge(DUE)
    assert (nudge.late(DUE + waited), nudge.stale(DUE + waited)) == (late, stale)
