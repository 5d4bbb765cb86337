"""From when on: "starting Monday", "from 24 November", "counting from 2026-11-24", "from next week on"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.rhythm import Rhythm
from bot.domain.schedule import Schedule, next_date
from bot.domain.timewords.dates import DATE_WORDS, MONTH, candidates
from bot.domain.timewords.days import ONE_DAY, weekday
from bot.domain.timewords.rhythms import Beat
from bot.domain.timewords.scan import Item, pattern
from bot.domain.timewords.unread import NotReadError, Why
from bot.domain.wallclock import instant, wall_clock

FURTHEST = timedelta(days=366)

# "from Monday to Friday" and "starting Monday, Wednesday and Friday" are days, no start.
START = pattern(
    rf"""(?x:
      (?:starting|beginning|commencing|counting|effective|from|as\s+of) (?:\s+(?:on|from|with|as\s+of))? \s+
      (?: (?P<next_week>next\s+week) | (?P<now>now)
        | (?: (?P<on>{ONE_DAY}) \.?,? \s+ (?=(?:the\s+)?(?:[0-9]|(?:{MONTH})\b)) )? {DATE_WORDS} )
      (?: \s+ on(?:wards?)? (?=\s*(?:,|$)) )?
      (?! \s* (?:to|till|until|through|thru)\b | \s*-\s* )
      (?(weekday) (?! \s* (?:[,&+/]|and\b) \s* (?:and\s+)? (?:{ONE_DAY}) ))
    )"""
)

_DATED = ("month", "month_first", "iso", "dotted")
_WEEK = timedelta(days=7)
_A_MOMENT = timedelta(microseconds=1)


@dataclass(frozen=True, kw_only=True)
class Start:
    """`dated`: a date by the calendar, however long ago; else the next of its name, from now on."""

    day: date
    dated: bool
    typed: str


def start(item: Item, *, now: datetime, zone: ZoneInfo) -> Start:
    today = wall_clock(now, zone).date()
    days = list(_candidates(item, today))
    if not days:
        raise NotReadError(Why.NO_SUCH_TIME, item.typed)
    dated = any(item.found[name] for name in _DATED)
    day = _nearest(item, days, today) if dated else next(day for day in days if day >= today)
    if item.found["on"] and weekday(item.found["on"]) != day.weekday():
        raise NotReadError(Why.NO_SUCH_TIME, item.typed)
    if day - today > FURTHEST:
        raise NotReadError(Why.FAR)
    return Start(day=day, dated=dated, typed=item.typed)


def _nearest(item: Item, days: list[date], today: date) -> date:
    """Raises NotReadError for a day and month that were a while ago: then, or next year, who knows."""
    day = min(days, key=lambda day: abs(day - today))
    year_unsaid = not any(item.found[name] for name in ("year", "year_last", "iso", "dotted"))
    if year_unsaid and day < today:
        raise NotReadError(Why.WHICH_YEAR, item.typed)
    return day


def _candidates(item: Item, today: date) -> Iterator[date]:
    if item.found["now"]:
        yield today
    elif item.found["next_week"]:
        yield today - timedelta(days=today.weekday()) + _WEEK
    else:
        yield from candidates(item.found, today)


def anchored(weekly: Schedule, beat: Beat, said: Start | None, *, now: datetime) -> Rhythm:
    """The beat, counted from the week of the first selected date; of the first from now on, if nobody said."""
    free = Rhythm(ordinals=beat.ordinals)
    if said is None and beat.weeks == 1:
        return free
    first = _first(weekly, said, now=now)
    if first is None:
        raise NotReadError(Why.FAR)
    rhythm = Rhythm(weeks=beat.weeks, ordinals=beat.ordinals, anchor=first - timedelta(days=first.weekday()))
    if said is None:
        return rhythm
    due = next_date(replace(weekly, rhythm=rhythm), after=now)
    if due is not None and due < said.day:
        raise NotReadError(Why.MID_WEEK, said.typed)
    needless = beat.weeks == 1 and not said.dated and next_date(replace(weekly, rhythm=free), after=now) == due
    return free if needless else rhythm


def _first(weekly: Schedule, said: Start | None, *, now: datetime) -> date | None:
    if said is not None and said.dated:
        ahead = min((day - said.day.weekday()) % 7 for day in weekly.days)
        return said.day + timedelta(days=ahead)
    midnight = instant(said.day, time(), zone=weekly.zone) if said else None
    return next_date(weekly, after=now if midnight is None else max(now, midnight - _A_MOMENT))
