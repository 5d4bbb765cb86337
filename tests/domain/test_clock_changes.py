"""Due instants against the zone database itself, at every change of every clock."""

from collections import defaultdict
from datetime import UTC, datetime, time, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest

from bot.domain.schedule import EVERY_DAY, Schedule, Weekday, due_after
from tests.domain.schedules import ZONES

FIRST = datetime(2023, 12, 31, tzinfo=UTC)
DAYS = [FIRST + timedelta(days=number) for number in range(7 * 366 + 1)]
DAY = timedelta(days=1)
QUARTER = timedelta(minutes=15)
HALF_HOURS = [time(hour, minute) for hour in range(24) for minute in (0, 30)]


def wall(instant: datetime, zone: ZoneInfo) -> datetime:
    return instant.astimezone(zone).replace(tzinfo=None)


def zones_alike() -> dict[tuple[timedelta, ...], list[str]]:
    """By their offsets, day by day from 2024 to 2030."""
    alike = defaultdict(list)
    for key in ZONES:
        zone = ZoneInfo(key)
        alike[tuple(wall(noon, zone) - noon.replace(tzinfo=None) for noon in DAYS)].append(key)
    return alike


def shown_first(zone: ZoneInfo, start: datetime, end: datetime) -> dict[datetime, datetime]:
    """Walks from quarter to quarter with an eye on the wall: when each wall time is shown first.

    What a jump leaves out is shown as if the clock had run on, so many minutes after the jump.
    """
    found: dict[datetime, datetime] = {}
    now, expected = start, wall(start, zone)
    while now < end:
        shows = wall(now, zone)
        left_out = expected
        while left_out < shows:
            found.setdefault(left_out, now + (left_out - expected))
            left_out += QUARTER
        found.setdefault(shows, now)
        now, expected = now + QUARTER, shows + QUARTER
    return found


def test_around_every_clock_change_each_half_hour_of_each_day_is_due_once() -> None:
    changes = 0
    for offsets, keys in zones_alike().items():
        zone = ZoneInfo(keys[0])
        alone = [Schedule(days=EVERY_DAY, times=(moment,), zone=zone) for moment in HALF_HOURS]
        told = pairwise(zip(DAYS, offsets, strict=True))
        for changed in [day for (day, before), (_, after) in told if before != after]:
            changes += 1
            shown = shown_first(zone, changed - 2 * DAY, changed + 4 * DAY)
            dates = [(wall(changed, zone) + DAY * ahead).date() for ahead in (-1, 0, 1, 2)]
            for schedule in alone:
                first, *rest = [shown[datetime.combine(date, schedule.times[0])] for date in dates]
                due = list(islice(due_after(schedule, after=first - QUARTER), len(dates)))
                assert due == [first, *rest], keys
    assert changes > 300


def at_times(*times: str, zone: str, days: frozenset[Weekday] = EVERY_DAY) -> Schedule:
    return Schedule(days=days, times=tuple(time.fromisoformat(moment) for moment in times), zone=ZoneInfo(zone))


def due_texts(schedule: Schedule, after: str, count: int) -> list[str]:
    found = islice(due_after(schedule, after=datetime.fromisoformat(after)), count)
    return [f"{due:%Y-%m-%dT%H:%M}Z" for due in found]


@pytest.mark.parametrize(
    ("zone", "times", "after", "expected"),
    [
        pytest.param(
            "America/New_York",
            ["02:30", "03:00"],
            "2026-03-08T05:00Z",
            ["2026-03-08T07:00Z", "2026-03-08T07:30Z", "2026-03-09T06:30Z"],
            id="a gap turns the order round",
        ),
        pytest.param(
            "America/New_York",
            ["02:30", "03:30"],
            "2026-03-08T05:00Z",
            ["2026-03-08T07:30Z", "2026-03-09T06:30Z"],
            id="two wall times on one instant are one",
        ),
        pytest.param(
            "America/New_York",
            ["01:30"],
            "2026-11-01T04:00Z",
            ["2026-11-01T05:30Z", "2026-11-02T06:30Z"],
            id="the first of two half past one",
        ),
        pytest.param(
            "Australia/Lord_Howe",
            ["02:15"],
            "2026-10-03T00:00Z",
            ["2026-10-03T15:45Z", "2026-10-04T15:15Z"],
            id="a gap of half an hour",
        ),
        pytest.param(
            "America/Scoresbysund",
            ["23:30"],
            "2025-03-29T12:00Z",
            ["2025-03-30T01:30Z", "2025-03-31T00:30Z"],
            id="a gap across midnight goes on into the next day",
        ),
        pytest.param(
            "Pacific/Apia",
            ["10:00"],
            "2011-12-29T00:00Z",
            ["2011-12-29T20:00Z", "2011-12-30T20:00Z", "2011-12-31T20:00Z"],
            id="Samoa had no 30 December 2011",
        ),
        pytest.param(
            "Kwajalein",
            ["10:00", "23:30"],
            "1993-08-20T00:00Z",
            ["1993-08-20T11:30Z", "1993-08-20T22:00Z", "1993-08-21T11:30Z", "1993-08-21T22:00Z"],
            id="Kwajalein had no 21 August 1993",
        ),
        pytest.param(
            "Africa/Casablanca",
            ["02:30"],
            "2026-02-14T12:00Z",
            ["2026-02-15T01:30Z", "2026-02-16T02:30Z"],
            id="an hour back as Ramadan begins",
        ),
        pytest.param(
            "Africa/Casablanca",
            ["02:30"],
            "2026-03-21T00:00Z",
            ["2026-03-21T02:30Z", "2026-03-22T02:30Z", "2026-03-23T01:30Z"],
            id="an hour ahead as it ends",
        ),
        pytest.param(
            "Europe/Dublin",
            ["01:30"],
            "2026-03-28T12:00Z",
            ["2026-03-29T01:30Z", "2026-03-30T00:30Z"],
            id="winter below zero",
        ),
        pytest.param("Etc/GMT+5", ["09:00"], "2026-03-28T12:00Z", ["2026-03-28T14:00Z"], id="a fixed offset"),
    ],
)
def test_clock_changes_that_have_been_wrong_elsewhere(
    zone: str, times: list[str], after: str, expected: list[str]
) -> None:
    assert due_texts(at_times(*times, zone=zone), after, len(expected)) == expected


@pytest.mark.parametrize(
    ("zone", "weekday", "after", "expected"),
    [
        ("Pacific/Apia", Weekday.FRIDAY, "2011-12-29T00:00Z", "2012-01-05T20:00Z"),
        ("Kwajalein", Weekday.SATURDAY, "1993-08-20T00:00Z", "1993-08-27T22:00Z"),
        ("Pacific/Kiritimati", Weekday.SATURDAY, "1994-12-30T21:00Z", "1995-01-06T20:00Z"),
    ],
)
def test_a_date_that_the_calendar_left_out_is_not_due(zone: str, weekday: Weekday, after: str, expected: str) -> None:
    on_that_day = at_times("10:00", zone=zone, days=frozenset({weekday}))
    assert due_texts(on_that_day, after, 1) == [expected]


def test_a_gap_at_midnight_may_carry_a_time_past_the_first_of_the_next_day() -> None:
    nights = at_times("00:15", "23:30", zone="America/Scoresbysund")
    assert due_texts(nights, "2025-03-29T12:00Z", 3) == ["2025-03-30T01:15Z", "2025-03-30T01:30Z", "2025-03-31T00:30Z"]
