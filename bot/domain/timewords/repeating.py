"""Reads a schedule: every word has its place in it, or nothing is set.

No days said means weekdays. Words may come in any order, but days stand together and times stand together: "Mon 9:00,
Tue 10:00" asks for two schedules and is not read as one.
"""

from collections.abc import Iterator, Sequence
from datetime import time, timedelta
from itertools import chain
from zoneinfo import ZoneInfo

from bot.domain.schedule import DEFAULT_TIMES, MOST_TIMES, SHORTEST_STEP, WEEKDAYS, WIDEST_SPREAD, Schedule, Weekday
from bot.domain.timewords.clauses import Clause, clauses, typed
from bot.domain.timewords.clock import clock, settled
from bot.domain.timewords.days import day_range, days
from bot.domain.timewords.grammar import REPEATING
from bot.domain.timewords.numbers import number
from bot.domain.timewords.phrases import Part, Phrase, phrases
from bot.domain.timewords.scan import Item, Kind, scan
from bot.domain.timewords.span import span
from bot.domain.timewords.unread import NotReadError, Unread, Why

LONGEST = 1000

_STRANGERS = {
    Kind.ZONE: Why.ZONE,
    Kind.UNEVEN: Why.UNEVEN,
    Kind.ONCE: Why.ONCE,
    Kind.UNKNOWN: Why.WORDS,
}


def read_schedule(text: str, *, zone: ZoneInfo) -> Schedule | Unread:
    """What `describe` wrote is read back as the same schedule."""
    try:
        return _schedule(text.strip().removesuffix(f"({zone.key})"), zone)
    except NotReadError as refusal:
        return refusal.unread


def _schedule(text: str, zone: ZoneInfo) -> Schedule:
    said = clauses(list(phrases(_items(text))))
    times = sorted(set(_times(said)))
    if len(times) > MOST_TIMES:
        raise NotReadError(Why.TOO_MANY)
    return Schedule(days=_days(said), times=tuple(times), zone=zone, spread=_spread(said))


def _items(text: str) -> list[Item]:
    if len(text) > LONGEST:
        raise NotReadError(Why.LONG)
    items = [item for item in scan(text, REPEATING) if item.kind is not Kind.FILLER]
    strangers = [item for item in items if item.kind in _STRANGERS]
    if strangers:
        kinds = {item.kind for item in strangers}
        why = next(why for kind, why in _STRANGERS.items() if kind in kinds)
        raise NotReadError(why, *(item.typed for item in strangers))
    if not items:
        raise NotReadError(Why.NO_TIME if text.strip() else Why.EMPTY)
    return items


def _of(said: Sequence[Clause], part: Part) -> list[Clause]:
    return [one for one in said if one.phrase.part is part]


def _days(said: Sequence[Clause]) -> frozenset[Weekday]:
    chosen = _day_set(one for one in said if one.role is Part.DAYS)
    weekly = _of(said, Part.WEEKLY)
    if weekly and not chosen:
        raise NotReadError(Why.NO_DAYS, *typed([one.phrase for one in weekly]))
    left = (chosen or WEEKDAYS) - _day_set(one for one in said if one.role is Part.EXCEPT)
    if not left:
        raise NotReadError(Why.NO_DAYS)
    return left


def _day_set(said: Iterator[Clause]) -> frozenset[Weekday]:
    return frozenset(chain.from_iterable(_days_of(one.phrase) for one in said))


def _days_of(phrase: Phrase) -> frozenset[Weekday]:
    if phrase.part is Part.DAYS:
        return days(phrase.items[0])
    first, last = (item for item in phrase.items if item.kind is Kind.DAYS)
    return day_range(first, last)


def _times(said: Sequence[Clause]) -> list[time]:
    listed = settled([clock(one.phrase.items[0]) for one in _of(said, Part.TIME)])
    stepped = list(_stepped(said))
    counts = _of(said, Part.COUNT)
    if not counts:
        if not listed and not stepped:
            raise NotReadError(Why.NO_TIME)
        return listed + stepped
    return _counted(counts, listed + stepped)


def _counted(counts: Sequence[Clause], times: list[time]) -> list[time]:
    """Three times a day and no times said: the usual ones. Otherwise the number has to be that of the times."""
    said = {_count(one.phrase.items[0]) for one in counts}
    if not times and said <= set(range(1, len(DEFAULT_TIMES) + 1)):
        times = list(DEFAULT_TIMES[: max(said)])
    if not times:
        raise NotReadError(Why.NO_TIME)
    if said != {len(set(times))}:
        raise NotReadError(Why.OTHER_COUNT, *typed([one.phrase for one in counts]))
    return times


def _count(item: Item) -> int:
    word = item.found["word"]
    return ("once", "twice", "thrice").index(word.lower()) + 1 if word else number(item.found["count"])


def _stepped(said: Sequence[Clause]) -> Iterator[time]:
    """Every step of every range, the end too where it is hit."""
    ranges, steps = _of(said, Part.RANGE), _of(said, Part.STEP)
    if ranges and not steps:
        raise NotReadError(Why.NO_STEP, *typed([one.phrase for one in ranges]))
    if steps and not ranges:
        raise NotReadError(Why.NO_RANGE, *typed([one.phrase for one in steps]))
    if len(steps) > 1:
        raise NotReadError(Why.WORDS, *typed([one.phrase for one in steps]))
    for one in ranges:
        yield from _steps(one.phrase, _step(steps[0].phrase.items[0]))


def _step(item: Item) -> timedelta:
    found = item.found
    if found["twofold"]:
        return timedelta(hours=2)
    if found["halved"]:
        return timedelta(minutes=30)
    length = span(found) if found["span"] else timedelta(hours=1)
    if length < SHORTEST_STEP:
        raise NotReadError(Why.TOO_OFTEN, item.typed)
    return length


def _steps(phrase: Phrase, step: timedelta) -> Iterator[time]:
    start, end = settled([clock(item) for item in phrase.items if item.kind is Kind.CLOCK])
    if end <= start:
        raise NotReadError(Why.BACKWARDS, *typed([phrase]))
    if _minute(end) - _minute(start) < step // timedelta(minutes=1):
        raise NotReadError(Why.TOO_SELDOM, *typed([phrase]))
    for minute in range(_minute(start), _minute(end) + 1, step // timedelta(minutes=1)):
        yield time(*divmod(minute, 60))


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _spread(said: Sequence[Clause]) -> timedelta:
    loose = {_is_loose(one) for one in (*_of(said, Part.TIME), *_of(said, Part.STEP))}
    loose_ends = any(_is_loose(one) for one in _of(said, Part.RANGE))
    if len(loose) > 1 or (loose_ends and True not in loose):
        raise NotReadError(Why.MIXED_SPREAD)
    margins = {number(one.phrase.items[0].found["margin"]) for one in _of(said, Part.MARGIN)}
    if not margins:
        return WIDEST_SPREAD if True in loose else timedelta(0)
    if len(margins) > 1 or not timedelta(0) < timedelta(minutes=max(margins)) <= WIDEST_SPREAD:
        raise NotReadError(Why.WIDE_SPREAD, *typed([one.phrase for one in _of(said, Part.MARGIN)]))
    return timedelta(minutes=max(margins))


def _is_loose(one: Clause) -> bool:
    said = any(item.kind is Kind.CLOCK and item.found["ish"] for item in one.phrase.items)
    return one.scope is Part.AROUND or said
