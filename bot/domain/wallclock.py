"""Instants and what the clocks on the wall show: the one place that knows of gaps, overlaps and dates left out."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_LAST_MINUTE = time(23, 59)
_BEGINNING = datetime.min.replace(tzinfo=UTC)
_END = datetime.max.replace(tzinfo=UTC)


def instant(day: date, moment: time, *, zone: ZoneInfo) -> datetime | None:
    """The one UTC instant of a local date and time, or None beyond the years a datetime holds.

    In a gap the wall time moves forward by the gap, in an overlap the first one counts: `fold=0` means both.
    """
    try:
        return datetime.combine(day, moment, tzinfo=zone).astimezone(UTC)
    except OverflowError:
        return None


def wall_clock(now: datetime, zone: ZoneInfo) -> datetime:
    """What a clock on the wall shows, naive. OverflowError where that is before the year 1 or after 9999."""
    _refuse_naive(now)
    return now.astimezone(zone).replace(tzinfo=None, fold=0)


def left_out(day: date, zone: ZoneInfo) -> bool:
    """Samoa went from 29 to 31 December 2011: a gap as long as the day, from its first minute to its last."""
    ends = (instant(day, moment, zone=zone) for moment in (time(), _LAST_MINUTE))
    return all(end is not None and end.astimezone(zone).date() != day for end in ends)


def in_utc(moment: datetime, *, less: timedelta = timedelta(0)) -> datetime:
    """So much before the moment; the end of the calendar where it would be beyond."""
    _refuse_naive(moment)
    try:
        return moment.astimezone(UTC) - less
    except OverflowError:
        return _BEGINNING if moment.year == _BEGINNING.year else _END


def _refuse_naive(moment: datetime) -> None:
    if moment.utcoffset() is None:
        raise ValueError("an instant is aware")
