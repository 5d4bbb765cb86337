"""Reads the end of a pause: "until Monday", "until 3pm tomorrow", "for 2 hours", "for 3 days", "today".

A day means its first moment, so "until Monday" ends as Monday begins; "today" ends with today. Minutes and hours are
counted through, days, weeks and months keep the hour on the wall.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from bot.domain.timewords.clock import CLOCK, clock, settled
from bot.domain.timewords.dates import DATE, PERIOD, candidates, day_after
from bot.domain.timewords.scan import Grammar, Item, Kind, pattern, scan
from bot.domain.timewords.span import COUNT, SPAN, counted, span
from bot.domain.timewords.unread import NotReadError, Unread, Why
from bot.domain.wallclock import instant, wall_clock

LONGEST = 200
FURTHEST = timedelta(days=366)

_UNTIL: Grammar = MappingProxyType(
    {
        Kind.TO: pattern("until|till|'?til"),
        Kind.FOR: pattern("for"),
        Kind.UNKNOWN: pattern("[0-9]{1,4}/[0-9]{1,2}(?:/[0-9]{1,4})?"),  # day first, or month first?
        Kind.PERIOD: PERIOD,
        Kind.DATE: DATE,
        Kind.CLOCK: CLOCK,
        Kind.FILLER: pattern(r"please|pls|pause|me|at|on|the(?!\s+[0-9])", signs="[,.!]"),
    }
)
_SPAN = pattern(
    rf"(?P<count>{COUNT})\s*(?:(?P<days>days?)|(?P<weeks>weeks?)|(?P<months>months?)|(?P<years>years?))"
    rf"|(?!h(?!alf)|m)(?P<span>{SPAN})"
)
_FOR: Grammar = MappingProxyType({Kind.SPAN: _SPAN, **_UNTIL})


def read_until(text: str, *, now: datetime, zone: ZoneInfo) -> datetime | Unread:
    """An instant after `now`, at most a year ahead, in UTC."""
    try:
        end = _end(_said(text), now=now, zone=zone)
    except NotReadError as refusal:
        return refusal.unread
    except OverflowError:
        return Unread(why=Why.FAR)
    return end if end - now <= FURTHEST else Unread(why=Why.FAR)


def _said(text: str) -> list[Item]:
    if len(text) > LONGEST:
        raise NotReadError(Why.LONG)
    said = _items(text, _FOR)
    if said and said[0].kind is Kind.TO:  # until 14h is a time, for 14h is not
        said = _items(text, _UNTIL)
    if unknown := [item.typed for item in said if item.kind is Kind.UNKNOWN]:
        raise NotReadError(Why.WORDS, *unknown)
    return said


def _items(text: str, grammar: Grammar) -> list[Item]:
    return [item for item in scan(text, grammar) if item.kind is not Kind.FILLER]


def _end(said: Sequence[Item], *, now: datetime, zone: ZoneInfo) -> datetime:
    today = wall_clock(now, zone).date()
    match [item.kind for item in said]:
        case [Kind.SPAN] | [Kind.FOR, Kind.SPAN]:
            return _after(said[-1], now=now, zone=zone)
        case [Kind.DATE] | [Kind.FOR, Kind.DATE] if _is_today(said[-1]):
            return _first_of([today + timedelta(days=1)], time(0), now=now, zone=zone)
        case [Kind.PERIOD] | [Kind.TO | Kind.FOR, Kind.PERIOD] if _fits(said):
            return _first_of([day_after(said[-1].found, today)], time(0), now=now, zone=zone)
        case [Kind.TO, *rest] | [*rest] if sorted(rest) in ([Kind.CLOCK], [Kind.DATE], [Kind.CLOCK, Kind.DATE]):
            return _at(said[-len(rest) :], today, now=now, zone=zone)
        case []:
            raise NotReadError(Why.EMPTY)
        case _:
            raise NotReadError(Why.WORDS, *(item.typed for item in said))


def _fits(said: Sequence[Item]) -> bool:
    """Until the end of this week, until next week; for this week, for the rest of it."""
    period = said[-1].found
    ends = bool(period["next"]) or (period["edge"] or "").lower() == "end"
    return len(said) == 1 or ends == (said[0].kind is Kind.TO)


def _is_today(item: Item) -> bool:
    return (item.found["near"] or "").lower() == "today"


def _at(said: Sequence[Item], today: date, *, now: datetime, zone: ZoneInfo) -> datetime:
    """The next moment of a date, a time, or a time on a date."""
    clocks = [clock(item) for item in said if item.kind is Kind.CLOCK]
    dates = [item for item in said if item.kind is Kind.DATE]
    days = [today, today + timedelta(days=1)]
    if dates:
        days = list(candidates(dates[0].found, today))
    if not days:
        raise NotReadError(Why.NO_SUCH_TIME, *(item.typed for item in dates))
    return _first_of(days, *(settled(clocks) or [time(0)]), now=now, zone=zone)


def _first_of(days: Sequence[date], moment: time, *, now: datetime, zone: ZoneInfo) -> datetime:
    ends = (instant(day, moment, zone=zone) for day in days)
    end = next((end for end in ends if end is not None and end > now), None)
    if end is None:
        raise NotReadError(Why.PAST)
    return end


def _after(item: Item, *, now: datetime, zone: ZoneInfo) -> datetime:
    if item.found["span"]:
        length = span(item.found)
        if not length:
            raise NotReadError(Why.PAST)
        return now.astimezone(UTC) + length
    wall = wall_clock(now, zone)
    return _first_of([_later(wall.date(), item)], wall.time(), now=now, zone=zone)


def _later(day: date, item: Item) -> date:
    """Months end where they end: a month after 31 January is the last of February."""
    count = int(counted(item.found["count"]))
    if item.found["days"] or item.found["weeks"]:
        return day + timedelta(days=count if item.found["days"] else 7 * count)
    months = day.month - 1 + count * (12 if item.found["years"] else 1)
    first = date(min(day.year + months // 12, date.max.year), months % 12 + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return min(first + timedelta(days=day.day - 1), last)
