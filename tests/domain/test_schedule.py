"""Due instants against the zone database itself, and schedules told in words."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cache
from itertools import islice, pairwise, takewhile
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.schedule import (
    EVERY_DAY,
    WEEKDAYS,
    WEEKEND,
    Schedule,
    Weekday,
    describe,
    due_after,
    next_due,
    spread_offset,
    wall_clock,
    week_start,
)

ZONES = sorted(available_timezones())
BERLIN = ZoneInfo("Europe/Berlin")
NEW_YEAR = datetime(2020, 1, 1, tzinfo=UTC)
DAY = timedelta(days=1)
QUARTER = timedelta(minutes=15)


def a_schedule(
    *times: str, days: frozenset[Weekday] = EVERY_DAY, zone: str = "Europe/Berlin", minutes: int = 0
) -> Schedule:
    read = tuple(time.fromisoformat(moment) for moment in times)
    return Schedule(days=days, times=read, zone=ZoneInfo(zone), spread=timedelta(minutes=minutes))


def due_texts(schedule: Schedule, after: str, count: int) -> list[str]:
    found = islice(due_after(schedule, after=datetime.fromisoformat(after)), count)
    return [f"{due:%Y-%m-%dT%H:%M}Z" for due in found]


def offset_at(instant: datetime, zone: ZoneInfo) -> timedelta:
    """Found from UTC, the way that knows no gaps and no overlaps."""
    return instant.astimezone(zone).replace(tzinfo=UTC) - instant


@cache
def clock_changes(key: str) -> tuple[datetime, ...]:
    """To the minute, of the years 2020 to 2030; the first day of them where there is none."""
    zone, found = ZoneInfo(key), []
    for early, late in pairwise(NEW_YEAR + DAY * day for day in range(11 * 365 + 3)):
        low, high = early, late
        if offset_at(low, zone) == offset_at(high, zone):
            continue
        while high - low > timedelta(minutes=1):
            middle = low + timedelta(minutes=(high - low) // timedelta(minutes=2))
            low, high = (middle, high) if offset_at(middle, zone) == offset_at(low, zone) else (low, middle)
        found.append(high)
    return tuple(found) or (NEW_YEAR,)


def due_by_search(day: date, moment: time, zone: ZoneInfo) -> datetime:
    """The first instant at which a clock on the wall shows this; in a gap, as if the clock had not been changed."""
    wall = datetime.combine(day, moment, tzinfo=UTC)
    around = [wall + QUARTER * step for step in range(-27 * 4, 27 * 4)]
    offsets = {offset_at(instant, zone) for instant in around}
    showing = [wall - offset for offset in offsets if offset_at(wall - offset, zone) == offset]
    before = max(instant for instant in around if instant + offset_at(instant, zone) < wall)
    return min(showing, default=wall - offset_at(before, zone))


@st.composite
def changes(draw: st.DrawFn) -> tuple[str, datetime]:
    zone = draw(st.sampled_from(ZONES))
    return zone, draw(st.sampled_from(clock_changes(zone)))


wall_times = st.builds(time, st.integers(0, 23), st.sampled_from((0, 1, 15, 29, 30, 45, 59)))
time_lists = st.sets(wall_times, min_size=1, max_size=8).map(lambda times: tuple(sorted(times)))
day_sets = st.frozensets(st.sampled_from(Weekday), min_size=1)


@settings(deadline=None)
@given(change=changes(), times=time_lists, days=day_sets)
def test_around_any_clock_change_each_selected_date_and_time_is_due_once(
    change: tuple[str, datetime], times: tuple[time, ...], days: frozenset[Weekday]
) -> None:
    key, instant = change
    schedule = Schedule(days=days, times=times, zone=ZoneInfo(key))
    start, end = instant - 2 * DAY, instant + 2 * DAY

    due = list(takewhile(lambda moment: moment <= end, due_after(schedule, after=start)))

    dates = [day for ahead in range(-5, 6) if (day := (instant + DAY * ahead).date()).weekday() in days]
    searched = {due_by_search(day, moment, schedule.zone) for day in dates for moment in times}
    assert due == sorted(moment for moment in searched if start < moment <= end)


@settings(deadline=None)
@given(
    key=st.sampled_from(ZONES),
    times=time_lists,
    days=day_sets,
    after=st.datetimes(datetime(1850, 1, 1), datetime(2500, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - bounds are naive
    offset=st.integers(-600, 600).map(lambda seconds: timedelta(seconds=seconds)),
)
def test_due_instants_ascend_and_are_later_whatever_the_year(
    key: str, times: tuple[time, ...], days: frozenset[Weekday], after: datetime, offset: timedelta
) -> None:
    schedule = Schedule(days=days, times=times, zone=ZoneInfo(key))
    found = list(islice(due_after(schedule, after=after, offset=offset), 20))
    assert all(early < late for early, late in pairwise([after, *found]))
    assert all(due.tzinfo is UTC for due in found)
    assert found[0] - after < 9 * DAY


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
            id="a skipped day falls onto the next",
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
    assert due_texts(a_schedule(*times, zone=zone), after, len(expected)) == expected


def test_friday_skipped_in_samoa_is_due_as_saturday_comes() -> None:
    fridays = a_schedule("09:00", days=frozenset({Weekday.FRIDAY}), zone="Pacific/Apia")
    assert due_texts(fridays, "2011-12-29T00:00Z", 2) == ["2011-12-30T19:00Z", "2012-01-05T19:00Z"]


def test_an_instant_that_is_due_is_not_after_itself() -> None:
    due = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
    assert next_due(a_schedule("10:30"), after=due) == due + DAY
    assert next_due(a_schedule("10:30"), after=due - timedelta(microseconds=1)) == due


def test_the_offset_moves_each_due_instant() -> None:
    late = timedelta(minutes=7)
    due = next_due(a_schedule("10:30", minutes=10), after=datetime(2026, 11, 23, 9, 35, tzinfo=UTC), offset=late)
    assert due == datetime(2026, 11, 23, 9, 37, tzinfo=UTC)


def test_an_offset_across_midnight_belongs_to_the_day_it_was_chosen_for() -> None:
    mondays = a_schedule("00:05", days=frozenset({Weekday.MONDAY}), zone="UTC", minutes=10)
    due = next_due(mondays, after=datetime(2026, 11, 22, tzinfo=UTC), offset=timedelta(minutes=-10))
    assert due == datetime(2026, 11, 22, 23, 55, tzinfo=UTC)


@pytest.mark.parametrize("hours", [-14, 0, 14])
def test_after_may_be_told_in_any_zone(hours: int) -> None:
    after = datetime(2026, 11, 23, 9, 0, tzinfo=UTC).astimezone(timezone(timedelta(hours=hours)))
    assert next_due(a_schedule("10:30"), after=after) == datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def test_the_last_and_the_first_days_of_the_calendar_end_quietly_in_every_zone() -> None:
    for key in ZONES:
        schedule = a_schedule("00:00", "23:59", zone=key)
        early = next_due(schedule, after=datetime.min.replace(tzinfo=UTC))
        late = list(due_after(schedule, after=datetime.max.replace(tzinfo=UTC) - 2 * DAY, offset=timedelta(minutes=10)))
        assert early is not None
        assert early < NEW_YEAR
        assert 2 <= len(late) <= 6


def test_naive_instants_are_refused() -> None:
    naive = datetime(2026, 11, 23)  # noqa: DTZ001 - that is the point
    with pytest.raises(ValueError, match="aware"):
        next_due(a_schedule("10:30"), after=naive)
    with pytest.raises(ValueError, match="aware"):
        wall_clock(naive, BERLIN)


def test_the_wall_shows_local_time() -> None:
    assert wall_clock(datetime(2026, 7, 1, 22, 0, tzinfo=UTC), BERLIN).isoformat() == "2026-07-02T00:00:00"


def test_a_week_starts_on_its_local_monday() -> None:
    sunday_night = datetime(2026, 11, 22, 22, 59, tzinfo=UTC)
    assert week_start(sunday_night, BERLIN) == datetime(2026, 11, 15, 23, tzinfo=UTC)
    assert week_start(sunday_night + timedelta(minutes=1), BERLIN) == datetime(2026, 11, 22, 23, tzinfo=UTC)


def test_the_first_week_of_all_starts_where_time_does() -> None:
    beginning = datetime.min.replace(tzinfo=UTC)
    assert week_start(beginning, ZoneInfo("Asia/Tokyo")) == beginning


@pytest.mark.parametrize(
    ("days", "times", "spread"),
    [
        pytest.param(frozenset(), (time(9),), 0, id="no days"),
        pytest.param(frozenset({7}), (time(9),), 0, id="an eighth day"),
        pytest.param(WEEKDAYS, (), 0, id="no times"),
        pytest.param(WEEKDAYS, tuple(time(9, minute) for minute in range(49)), 0, id="49 times"),
        pytest.param(WEEKDAYS, (time(9, 0, 1),), 0, id="seconds"),
        pytest.param(WEEKDAYS, (time(9, 0, 0, 1),), 0, id="microseconds"),
        pytest.param(WEEKDAYS, (time(9, tzinfo=UTC),), 0, id="a zone"),
        pytest.param(WEEKDAYS, (time(9, fold=1),), 0, id="a fold"),
        pytest.param(WEEKDAYS, (time(10), time(9)), 0, id="descending"),
        pytest.param(WEEKDAYS, (time(9), time(9)), 0, id="twice the same"),
        pytest.param(WEEKDAYS, (time(9),), -60, id="a spread below zero"),
        pytest.param(WEEKDAYS, (time(9),), 660, id="a spread of eleven minutes"),
        pytest.param(WEEKDAYS, (time(9),), 90, id="a spread of a minute and a half"),
    ],
)
def test_nonsense_is_refused(days: frozenset[Weekday], times: tuple[time, ...], spread: int) -> None:
    with pytest.raises(ValueError, match=r"^(a|times) "):
        Schedule(days=days, times=times, zone=BERLIN, spread=timedelta(seconds=spread))


def test_forty_eight_times_are_allowed() -> None:
    times = tuple(time(hour, minute) for hour in range(24) for minute in (0, 30))
    assert len(Schedule(days=EVERY_DAY, times=times, zone=BERLIN).times) == 48


@settings(deadline=None)
@given(key=st.text(), minutes=st.integers(0, 10))
def test_a_spread_offset_is_stable_and_within_the_spread(key: str, minutes: int) -> None:
    spread = timedelta(minutes=minutes)
    offset = spread_offset(key, spread)
    assert offset == spread_offset(key, spread)
    assert -spread <= offset <= spread
    assert not offset.microseconds


def test_spread_offsets_use_the_whole_spread() -> None:
    drawn = {spread_offset(f"reminder {number}", timedelta(minutes=1)) for number in range(2000)}
    assert drawn == {timedelta(seconds=second) for second in range(-60, 61)}


def described() -> Iterator[tuple[Schedule, str]]:
    monday_wednesday_friday = frozenset({Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY})
    hours = [f"{hour:02}:00" for hour in range(9, 14)]
    yield a_schedule("10:30", "14:00", "16:00", days=WEEKDAYS), "weekdays at 10:30, 14:00 and 16:00 (Europe/Berlin)"
    yield a_schedule("10:30", days=WEEKDAYS, minutes=10), "weekdays around 10:30 (Europe/Berlin)"
    yield a_schedule("00:00", zone="UTC"), "every day at 00:00 (UTC)"
    yield a_schedule("09:00", "21:00", days=WEEKEND), "weekends at 09:00 and 21:00 (Europe/Berlin)"
    yield a_schedule("09:00", days=monday_wednesday_friday), "Mon, Wed and Fri at 09:00 (Europe/Berlin)"
    yield a_schedule("09:00", days=frozenset({Weekday.SUNDAY})), "Sundays at 09:00 (Europe/Berlin)"
    yield a_schedule("09:00", minutes=1), "every day at 09:00, give or take 1 minute (Europe/Berlin)"
    yield a_schedule("09:00", minutes=5), "every day at 09:00, give or take 5 minutes (Europe/Berlin)"
    yield a_schedule(*hours), "every day every hour from 09:00 to 13:00 (Europe/Berlin)"
    yield a_schedule(*hours, minutes=10), "every day about every hour from 09:00 to 13:00 (Europe/Berlin)"
    yield (
        a_schedule("08:00", "10:00", "12:00", "14:00", "16:00", days=WEEKDAYS),
        "weekdays every 2 hours from 08:00 to 16:00 (Europe/Berlin)",
    )
    yield (
        a_schedule("09:00", "09:45", "10:30", "11:15", "12:00", days=WEEKDAYS),
        "weekdays every 45 minutes from 09:00 to 12:00 (Europe/Berlin)",
    )
    yield (
        a_schedule("09:00", "09:10", "09:20", "09:30", "09:40", days=WEEKDAYS),
        "weekdays at 09:00, 09:10, 09:20, 09:30 and 09:40 (Europe/Berlin)",
    )


@pytest.mark.parametrize(("schedule", "words"), list(described()))
def test_a_schedule_is_told_in_words(schedule: Schedule, words: str) -> None:
    assert describe(schedule) == words
