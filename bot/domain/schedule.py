"""When a reminder is due: days and wall times in one zone, and the rhythm of their weeks."""

import hashlib
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from bot.domain.listing import one_after_the_other
from bot.domain.rhythm import EVERY_WEEK, LAST, Rhythm, in_order
from bot.domain.wallclock import in_utc, instant, left_out, wall_clock

MOST_TIMES = 48
WIDEST_SPREAD = timedelta(minutes=10)
SHORTEST_STEP = timedelta(minutes=20)
DEFAULT_TIMES = (time(10, 30), time(14), time(16))
WORKING_HOURS = (time(9), time(17))
# A start up to a year ahead, then a month that has a fifth Friday.
FURTHEST_DUE = timedelta(days=500)

_MINUTE = timedelta(minutes=1)
_PLACES = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", LAST: "last"}


class Weekday(IntEnum):
    """As `date.weekday()` counts."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


EVERY_DAY = frozenset(Weekday)
WEEKEND = frozenset({Weekday.SATURDAY, Weekday.SUNDAY})
WEEKDAYS = EVERY_DAY - WEEKEND


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """Wall times are naive whole minutes, ascending; `spread` is whole minutes to each side, 0 to 10."""

    days: frozenset[Weekday]
    times: tuple[time, ...]
    zone: ZoneInfo
    spread: timedelta = timedelta(0)
    rhythm: Rhythm = EVERY_WEEK

    def __post_init__(self) -> None:
        if not self.days or not self.days <= EVERY_DAY:
            raise ValueError("a schedule has at least one day of the week")
        if not 1 <= len(self.times) <= MOST_TIMES:
            raise ValueError(f"a schedule has 1 to {MOST_TIMES} times a day")
        if not all(_is_wall_minute(moment) for moment in self.times):
            raise ValueError("a wall time is a whole minute without a zone")
        if any(late <= early for early, late in pairwise(self.times)):
            raise ValueError("times are ascending and distinct")
        if not timedelta(0) <= self.spread <= WIDEST_SPREAD or self.spread % _MINUTE:
            raise ValueError("a spread is 0 to 10 whole minutes")

    def selects(self, day: date) -> bool:
        return day.weekday() in self.days and self.rhythm.holds(day)


def _is_wall_minute(moment: time) -> bool:
    return moment.tzinfo is None and not (moment.second or moment.microsecond or moment.fold)


def week_start(now: datetime, zone: ZoneInfo) -> datetime:
    """The instant at which this week's Monday began there."""
    today = wall_clock(now, zone).date()
    monday = instant(today - timedelta(days=today.weekday()), time(), zone=zone)
    return now if monday is None else monday


DayOff = Callable[[date], bool]


def never_off(_: date) -> bool:
    """No day is off."""
    return False


def next_due(
    schedule: Schedule, *, after: datetime, offset: timedelta = timedelta(0), off: DayOff = never_off
) -> datetime | None:
    """The first due instant strictly after `after`, in UTC; None where there is none within `FURTHEST_DUE`.

    `offset` is the reminder's own share of the spread. A selected date that is `off` is passed over.
    """
    found = _next(schedule, after=after, offset=offset, off=off)
    try:
        return None if found is None else found[0] + offset
    except OverflowError:
        return None


def due_after(
    schedule: Schedule, *, after: datetime, offset: timedelta = timedelta(0), off: DayOff = never_off
) -> Iterator[datetime]:
    """Every due instant after `after`, ascending; two wall times that land on one instant are one."""
    due = next_due(schedule, after=after, offset=offset, off=off)
    while due is not None:
        yield due
        due = next_due(schedule, after=due, offset=offset, off=off)


def next_date(schedule: Schedule, *, after: datetime) -> date | None:
    """The local date whose turn is next, as the schedule selects it."""
    found = _next(schedule, after=after, offset=timedelta(0), off=never_off)
    return None if found is None else found[1]


def _next(schedule: Schedule, *, after: datetime, offset: timedelta, off: DayOff) -> tuple[datetime, date] | None:
    """The next instant, its offset left out, and the date it was selected for."""
    moment = in_utc(after, less=offset)
    found = None
    for day in _dates_from(moment, schedule.zone):
        due = _first(schedule, day, moment) if schedule.selects(day) and not off(day) else None
        if found is not None:
            # A gap at midnight carries a wall time past those of the next day, never past the day after.
            return found if due is None else min(found, (due, day))
        if due is not None:
            found = due, day
    return found


def _dates_from(moment: datetime, zone: ZoneInfo) -> Iterator[date]:
    """Every local date that can hold the next due instant: from yesterday's, which a gap may carry over midnight."""
    try:
        today = moment.astimezone(zone).toordinal()
    except OverflowError:
        today = moment.toordinal()
    first, last = max(today - 1, date.min.toordinal()), min(today + FURTHEST_DUE.days, date.max.toordinal())
    return map(date.fromordinal, range(first, last + 1))


def _first(schedule: Schedule, day: date, after: datetime) -> datetime | None:
    due = _instants(day, schedule.times, schedule.zone)
    passed = bisect_right(due, after)
    return due[passed] if passed < len(due) else None


# Whole offices are due at the same times, and each of them is asked again at its next one.
@lru_cache(maxsize=4096)
def _instants(day: date, times: tuple[time, ...], zone: ZoneInfo) -> tuple[datetime, ...]:
    """Ascending; none on a date that the calendar there left out."""
    due = sorted({at for moment in times if (at := instant(day, moment, zone=zone)) is not None})
    carried = due and due[-1].astimezone(zone).date() != day
    return () if carried and left_out(day, zone) else tuple(due)


def spread_offset(key: str, spread: timedelta) -> timedelta:
    """A stable share of the spread for this key: whole seconds in [-spread, +spread], evenly drawn."""
    reach = int(spread.total_seconds())
    draw = int.from_bytes(hashlib.sha256(key.encode()).digest())
    return timedelta(seconds=draw % (2 * reach + 1) - reach)


def describe(schedule: Schedule) -> str:
    """In words that `timewords.read_schedule` reads back as the same schedule."""
    around = schedule.spread == WIDEST_SPREAD
    step = _even_step(schedule.times)
    when = one_after_the_other(f"{moment:%H:%M}" for moment in schedule.times)
    if step is None:
        times = f"{'around' if around else 'at'} {when}"
    else:
        rhythm = f"every {_length(step)} from {schedule.times[0]:%H:%M} to {schedule.times[-1]:%H:%M}"
        times = f"about {rhythm}" if around else rhythm
    minutes = schedule.spread // _MINUTE
    margin = f", give or take {minutes} minute{'s' * (minutes > 1)}" if minutes and not around else ""
    return f"{_which_days(schedule)} {times}{margin}{_start(schedule)} ({schedule.zone.key})"


def _which_days(schedule: Schedule) -> str:
    days, rhythm = schedule.days, schedule.rhythm
    if rhythm.ordinals:
        places = one_after_the_other(_PLACES[place] for place in in_order(rhythm.ordinals))
        return f"the {places} {_name_list(days)} of the month"
    if rhythm.weeks == 1:
        return f"{_name_list(days)}s" if len(days) == 1 else _day_names(days)
    if rhythm.weeks == 2 and len(days) == 1:  # noqa: PLR2004 - every other
        return f"every other {_name_list(days)}"
    often = "every other week" if rhythm.weeks == 2 else f"every {rhythm.weeks} weeks"  # noqa: PLR2004
    return f"{often} on {'all days' if days == EVERY_DAY else _day_names(days)}"


def _start(schedule: Schedule) -> str:
    """By the first selected date of the week that is counted from."""
    monday = schedule.rhythm.anchor
    if monday is None:
        return ""
    first = monday + timedelta(days=min(schedule.days))
    word = "counting from" if schedule.rhythm.weeks > 1 else "starting"
    return f", {word} {first.day} {first:%B} {first.year:04}"


def _even_step(times: tuple[time, ...]) -> timedelta | None:
    """The step of a list too long to read out, when it has just one."""
    steps = {_since_midnight(late) - _since_midnight(early) for early, late in pairwise(times)}
    long_enough = len(times) > len(DEFAULT_TIMES) + 1
    return steps.pop() if long_enough and len(steps) == 1 and min(steps) >= SHORTEST_STEP else None


def _since_midnight(moment: time) -> timedelta:
    return timedelta(hours=moment.hour, minutes=moment.minute)


def _length(step: timedelta) -> str:
    hours, rest = divmod(step, timedelta(hours=1))
    if rest:
        return f"{step // _MINUTE} minutes"
    return "hour" if hours == 1 else f"{hours} hours"


def _day_names(days: frozenset[Weekday]) -> str:
    named = {EVERY_DAY: "every day", WEEKDAYS: "weekdays", WEEKEND: "weekends"}
    return named.get(days) or _name_list(days)


def _name_list(days: frozenset[Weekday]) -> str:
    names = [Weekday(day).name.capitalize() for day in sorted(days)]
    return names[0] if len(names) == 1 else one_after_the_other(name[:3] for name in names)
