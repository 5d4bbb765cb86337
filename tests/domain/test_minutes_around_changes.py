"""Any minutes on any days around a clock change, against a search for the first instant that shows them."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise, takewhile
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.schedule import Schedule, Weekday, due_after
from tests.domain.schedules import ZONES

NEW_YEAR = datetime(2020, 1, 1, tzinfo=UTC)
DAY = timedelta(days=1)
QUARTER = timedelta(minutes=15)


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
