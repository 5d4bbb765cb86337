"""When a reminder is due: days and wall times in one zone, turned into instants. Local time lives only here."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import IntEnum
from itertools import chain, islice, pairwise
from zoneinfo import ZoneInfo

MOST_TIMES = 48
WIDEST_SPREAD = timedelta(minutes=10)
SHORTEST_STEP = timedelta(minutes=20)
DEFAULT_TIMES = (time(10, 30), time(14), time(16))

_MINUTE = timedelta(minutes=1)


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


def _is_wall_minute(moment: time) -> bool:
    return moment.tzinfo is None and not (moment.second or moment.microsecond or moment.fold)


def instant(day: date, moment: time, *, zone: ZoneInfo, offset: timedelta = timedelta(0)) -> datetime | None:
    """The one UTC instant of a local date and time, or None beyond the years a datetime holds.

    In a gap the wall time moves forward by the gap, in an overlap the first one counts: `fold=0` means both.
    """
    try:
        return datetime.combine(day, moment, tzinfo=zone).astimezone(UTC) + offset
    except OverflowError:
        return None


def wall_clock(now: datetime, zone: ZoneInfo) -> datetime:
    """What a clock on the wall shows, naive. OverflowError where that is before the year 1 or after 9999."""
    _refuse_naive(now)
    return now.astimezone(zone).replace(tzinfo=None, fold=0)


def _refuse_naive(moment: datetime) -> None:
    if moment.utcoffset() is None:
        raise ValueError("an instant is aware")


def week_start(now: datetime, zone: ZoneInfo) -> datetime:
    """The instant at which this week's Monday began there."""
    today = wall_clock(now, zone).date()
    monday = instant(today - timedelta(days=today.weekday()), time(), zone=zone)
    return now if monday is None else monday


def next_due(schedule: Schedule, *, after: datetime, offset: timedelta = timedelta(0)) -> datetime | None:
    """The first due instant strictly after `after`, in UTC. `offset` is the reminder's own share of the spread."""
    later = (
        [
            due
            for moment in schedule.times
            if (due := instant(day, moment, zone=schedule.zone, offset=offset)) is not None and due > after
        ]
        for day in _dates_around(after)
        if day.weekday() in schedule.days
    )
    # Two days: a gap of up to 24 hours carries a wall time past those of the next day, never past the day after.
    return min(chain.from_iterable(islice(filter(None, later), 2)), default=None)


def due_after(schedule: Schedule, *, after: datetime, offset: timedelta = timedelta(0)) -> Iterator[datetime]:
    """Every due instant after `after`, ascending; two wall times that land on one instant are one."""
    due = next_due(schedule, after=after, offset=offset)
    while due is not None:
        yield due
        due = next_due(schedule, after=due, offset=offset)


def _dates_around(after: datetime) -> Iterator[date]:
    """Every local date that can hold the next due instant, wherever on earth."""
    _refuse_naive(after)
    today = after.replace(tzinfo=None).toordinal()
    # Clocks of two zones differ by less than two days, a gap adds one; ahead it is that, a week, and one day more.
    first, last = max(today - 3, date.min.toordinal()), min(today + 11, date.max.toordinal())
    return map(date.fromordinal, range(first, last + 1))


def spread_offset(key: str, spread: timedelta) -> timedelta:
    """A stable share of the spread for this key: whole seconds in [-spread, +spread], evenly drawn."""
    reach = int(spread.total_seconds())
    draw = int.from_bytes(hashlib.sha256(key.encode()).digest())
    return timedelta(seconds=draw % (2 * reach + 1) - reach)


def describe(schedule: Schedule) -> str:
    """In words that `timewords.read_schedule` reads back as the same schedule."""
    around = schedule.spread == WIDEST_SPREAD
    step = _even_step(schedule.times)
    when = _listed(f"{moment:%H:%M}" for moment in schedule.times)
    if step is None:
        times = f"{'around' if around else 'at'} {when}"
    else:
        rhythm = f"every {_length(step)} from {schedule.times[0]:%H:%M} to {schedule.times[-1]:%H:%M}"
        times = f"about {rhythm}" if around else rhythm
    minutes = schedule.spread // _MINUTE
    margin = f", give or take {minutes} minute{'s' * (minutes > 1)}" if minutes and not around else ""
    return f"{_day_names(schedule.days)} {times}{margin} ({schedule.zone.key})"


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
    if days in named:
        return named[days]
    names = [Weekday(day).name.capitalize() for day in sorted(days)]
    return f"{names[0]}s" if len(names) == 1 else _listed(name[:3] for name in names)


def _listed(names: Iterable[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last
