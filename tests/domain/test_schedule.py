"""Which instants are due: rhythms, days off, spreads, and both ends of the calendar."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.rhythm import EVERY_WEEK, LAST, Rhythm
from bot.domain.schedule import (
    EVERY_DAY,
    FURTHEST_DUE,
    WEEKDAYS,
    Schedule,
    Weekday,
    due_after,
    next_due,
    spread_offset,
    week_start,
)
from bot.domain.wallclock import instant, left_out, wall_clock
from tests.domain.schedules import MONDAY, ZONES, a_schedule, schedules

BERLIN = ZoneInfo("Europe/Berlin")
NOVEMBER = datetime(2026, 11, 22, tzinfo=UTC)
DAY = timedelta(days=1)
FRIDAYS = frozenset({Weekday.FRIDAY})


def due_texts(schedule: Schedule, count: int, *, off: frozenset[str] = frozenset()) -> list[str]:
    found = due_after(schedule, after=NOVEMBER, off=lambda day: day.isoformat() in off)
    return [f"{due:%Y-%m-%d}" for due in islice(found, count)]


def is_held(rhythm: Rhythm, day: date) -> bool:
    """Told from the calendar, not from the rhythm's own counting."""
    monday = day - timedelta(days=day.weekday())
    if rhythm.anchor is not None and (monday < rhythm.anchor or (monday - rhythm.anchor).days % (7 * rhythm.weeks)):
        return False
    places = {place for place in range(1, 6) if (day - timedelta(weeks=place)).month != day.month}
    last = {LAST} if (day + timedelta(weeks=1)).month != day.month else set()
    return not rhythm.ordinals or bool(rhythm.ordinals & ({min(places)} | last))


afters = st.datetimes(datetime(2025, 6, 1), datetime(2027, 12, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds are naive
holidays = st.frozensets(st.integers(0, 6))


@settings(deadline=None)
@given(schedule=schedules, after=afters, key=st.text(max_size=3), closed=holidays)
def test_each_selected_date_and_time_after_now_is_due_once_and_nothing_else_is(
    schedule: Schedule, after: datetime, key: str, closed: frozenset[int]
) -> None:
    def off(day: date) -> bool:
        return day.toordinal() % 7 in closed and day.toordinal() % 3 == 0

    offset = spread_offset(key, schedule.spread)

    due = list(islice(due_after(schedule, after=after, offset=offset, off=off), 12))

    until = due[-1] if due else after + FURTHEST_DUE - 2 * DAY
    dates = (after.date() + DAY * ahead for ahead in range(-3, (until - after).days + 4))
    chosen = [day for day in dates if day.weekday() in schedule.days and is_held(schedule.rhythm, day) and not off(day)]
    instants = {instant(day, moment, zone=schedule.zone) for day in chosen for moment in schedule.times}
    assert due == sorted(at + offset for at in instants if at is not None and after < at + offset <= until)


@settings(deadline=None)
@given(
    schedule=schedules,
    after=st.datetimes(datetime(1850, 1, 1), datetime(2500, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - bounds are naive
    offset=st.integers(-600, 600).map(lambda seconds: timedelta(seconds=seconds)),
)
def test_due_instants_ascend_and_are_later_whatever_the_year(
    schedule: Schedule, after: datetime, offset: timedelta
) -> None:
    found = list(islice(due_after(schedule, after=after, offset=offset), 20))
    assert all(early < late for early, late in pairwise([after, *found]))
    assert all(due.tzinfo is UTC for due in found)
    assert found or schedule.rhythm != EVERY_WEEK


def test_every_other_week_keeps_its_weeks_over_the_new_year() -> None:
    fridays = a_schedule("10:30", days=FRIDAYS, rhythm="2w2026-11-23")
    assert due_texts(fridays, 4) == ["2026-11-27", "2026-12-11", "2026-12-25", "2027-01-08"]


def test_nothing_is_due_before_the_week_that_is_counted_from() -> None:
    fridays = a_schedule("10:30", days=FRIDAYS, rhythm="1w2027-03-01")
    assert due_texts(fridays, 2) == ["2027-03-05", "2027-03-12"]


def test_ordinals_are_those_of_the_weekday_in_its_month() -> None:
    assert due_texts(a_schedule("10:30", days=FRIDAYS, rhythm="1,3m"), 3) == ["2026-12-04", "2026-12-18", "2027-01-01"]
    assert due_texts(a_schedule("10:30", days=FRIDAYS, rhythm="-1m"), 3) == ["2026-11-27", "2026-12-25", "2027-01-29"]
    assert due_texts(a_schedule("10:30", days=FRIDAYS, rhythm="5m"), 3) == ["2027-01-29", "2027-04-30", "2027-07-30"]


def test_a_day_off_is_passed_over_and_its_turn_is_not_made_up_for() -> None:
    last_fridays = a_schedule("10:30", days=FRIDAYS, rhythm="-1m")
    christmas = frozenset({"2026-12-25"})
    assert due_texts(last_fridays, 2, off=christmas) == ["2026-11-27", "2027-01-29"]
    assert due_texts(a_schedule("10:30"), 3, off=frozenset({"2026-11-23"})) == [
        "2026-11-22",
        "2026-11-24",
        "2026-11-25",
    ]


def test_a_day_off_is_a_local_date() -> None:
    early = a_schedule("08:00", zone="Pacific/Auckland")
    assert due_texts(early, 2, off=frozenset({"2026-11-23"})) == ["2026-11-23", "2026-11-24"]


def test_whoever_is_always_off_is_never_due() -> None:
    assert next_due(a_schedule("10:30"), after=NOVEMBER, off=lambda _: True) is None


def test_a_start_too_far_ahead_is_not_due_yet() -> None:
    assert next_due(a_schedule("10:30", rhythm="1w2030-01-07"), after=NOVEMBER) is None


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
    beginning, end = (moment.replace(tzinfo=UTC) for moment in (datetime.min, datetime.max))  # noqa: DTZ901 - made aware
    for key in ZONES:
        schedule = a_schedule("00:00", "23:59", zone=key)
        for offset in (timedelta(minutes=-10), timedelta(minutes=10)):
            early = next_due(schedule, after=beginning, offset=offset)
            late = list(due_after(schedule, after=end - 2 * DAY, offset=offset))
            assert early is not None
            assert early < NOVEMBER
            assert 2 <= len(late) <= 6
            assert next_due(schedule, after=end, offset=offset) is None


def test_naive_instants_are_refused() -> None:
    naive = datetime(2026, 11, 23)  # noqa: DTZ001 - that is the point
    with pytest.raises(ValueError, match="aware"):
        next_due(a_schedule("10:30"), after=naive)
    with pytest.raises(ValueError, match="aware"):
        wall_clock(naive, BERLIN)


def test_the_wall_shows_local_time() -> None:
    assert wall_clock(datetime(2026, 7, 1, 22, 0, tzinfo=UTC), BERLIN).isoformat() == "2026-07-02T00:00:00"


def test_a_date_is_left_out_only_where_the_calendar_jumped() -> None:
    samoa = ZoneInfo("Pacific/Apia")
    assert [day for day in range(28, 32) if left_out(date(2011, 12, day), samoa)] == [30]
    assert not left_out(date(2026, 3, 29), BERLIN)


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


def test_a_schedule_is_of_every_week_unless_said_otherwise() -> None:
    assert a_schedule("10:30").rhythm == EVERY_WEEK
    assert a_schedule("10:30", rhythm="2w2026-11-23").selects(MONDAY)
    assert not a_schedule("10:30", rhythm="2w2026-11-23").selects(MONDAY + timedelta(days=7))
