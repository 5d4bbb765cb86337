"""Moments as people say them."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

_THIS_WEEK = timedelta(days=7)


def clock_time(at: datetime, *, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%H:%M}"


def moment(at: datetime, *, now: datetime, zone: ZoneInfo) -> str:
    """For example "today at 14:00", "tomorrow at 10:30", "Monday at 10:30", "Monday 7 December at 10:30"."""
    return f"{_day(at.astimezone(zone), now.astimezone(zone))} at {clock_time(at, zone=zone)}"


def _day(at: datetime, now: datetime) -> str:
    match (at.date() - now.date()).days:
        case 0:
            return "today"
        case 1:
            return "tomorrow"
        case days if 0 < days < _THIS_WEEK.days:
            return f"{at:%A}"
        case _:
            return f"{at:%A} {at.day} {at:%B}" + (f" {at.year}" if at.year != now.year else "")
