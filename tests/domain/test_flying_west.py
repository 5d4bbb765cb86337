"""Somebody who moves to another zone meets no local date and time twice."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.nudge import Timetable, served_until
from tests.builders import BERLIN, a_schedule

NEW_YORK, TOKYO = ZoneInfo("America/New_York"), ZoneInfo("Asia/Tokyo")
WORDS = "every day at 10:30, 14:00 and 16:00"


def in_zone(zone: ZoneInfo, offset: timedelta = timedelta(0)) -> Timetable:
    return Timetable(schedule=a_schedule(WORDS, zone=zone), offset=offset, holidays=None)


def next_there(at: datetime, *, to: ZoneInfo, offset: timedelta = timedelta(0)) -> str:
    before, moved = in_zone(BERLIN, offset), in_zone(to, offset)
    due = moved.next_due(after=served_until(before, moved, at=at))
    assert due is not None
    return f"{due.astimezone(to):%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("at", "to", "expected"),
    [
        pytest.param("2026-03-02T14:00", NEW_YORK, "03-02 16:00", id="10:30 and 14:00 were served in Berlin"),
        pytest.param("2026-03-02T15:30", NEW_YORK, "03-03 10:30", id="all of the day were"),
        pytest.param("2026-03-02T08:00", NEW_YORK, "03-02 10:30", id="none of the day was"),
        pytest.param("2026-03-02T14:00", TOKYO, "03-03 10:30", id="the day is over there"),
        pytest.param("2026-03-02T14:00", BERLIN, "03-02 16:00", id="nothing has changed"),
    ],
)
def test_what_was_served_before_the_move_is_not_due_again(at: str, to: ZoneInfo, expected: str) -> None:
    moment = datetime.fromisoformat(at).replace(tzinfo=UTC)
    assert next_there(moment, to=to) == expected


def test_a_share_of_the_spread_goes_along() -> None:
    at = datetime(2026, 3, 2, 9, 40, tzinfo=UTC)
    assert next_there(at, to=NEW_YORK, offset=timedelta(minutes=9)) == "03-02 14:09"


def test_a_timetable_that_was_never_due_lately_counts_at_once() -> None:
    mondays = Timetable(schedule=a_schedule("mondays at 10:30"), offset=timedelta(0), holidays=None)
    at = datetime(2026, 3, 6, 12, tzinfo=UTC)
    assert served_until(mondays, mondays, at=at) == at


def test_at_the_end_of_the_calendar_it_counts_at_once() -> None:
    at = datetime(9999, 12, 31, 22, tzinfo=UTC)
    assert served_until(in_zone(TOKYO), in_zone(NEW_YORK), at=at) >= at
