"""Reads a schedule: every word has its place in it, or nothing is set.

No days said means weekdays. Words may come in any order, but days stand together and times stand together: "Mon 9:00,
Tue 10:00" asks for two schedules and is not read as one.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from itertools import chain
from zoneinfo import ZoneInfo

from bot.domain.schedule import EVERY_DAY, MOST_TIMES, WEEKDAYS, Schedule, Weekday
from bot.domain.timewords.clauses import Clause, by_the_week, clauses, of, typed
from bot.domain.timewords.days import days_of
from bot.domain.timewords.grammar import REPEATING
from bot.domain.timewords.phrases import Part, phrases
from bot.domain.timewords.rhythms import beat
from bot.domain.timewords.scan import Item, Kind, scan
from bot.domain.timewords.starts import Start, anchored, start
from bot.domain.timewords.times import count, spread, times
from bot.domain.timewords.unread import NotReadError, Unread, Why

LONGEST = 1000

_STRANGERS = {
    Kind.ZONE: Why.ZONE,
    Kind.UNEVEN: Why.UNEVEN,
    Kind.ONCE: Why.ONCE,
    Kind.UNKNOWN: Why.WORDS,
}


def read_schedule(text: str, *, zone: ZoneInfo, now: datetime) -> Schedule | Unread:
    """What `describe` wrote is read back as the same schedule.

    `now` (aware) is what "starting Monday" is told from, and where "every other week" is counted from if nobody said.
    """
    try:
        return _schedule(text.strip().removesuffix(f"({zone.key})"), zone, now)
    except NotReadError as refusal:
        return refusal.unread
    except OverflowError:
        return Unread(why=Why.FAR)


def _schedule(text: str, zone: ZoneInfo, now: datetime) -> Schedule:
    said = clauses(list(phrases(_items(text))))
    at = sorted(set(times(said)))
    if len(at) > MOST_TIMES:
        raise NotReadError(Why.TOO_MANY)
    rhythm, since = beat(said), _start(said, now=now, zone=zone)
    weekly = Schedule(days=_days(said, since, at), times=tuple(at), zone=zone, spread=spread(said))
    return replace(weekly, rhythm=anchored(weekly, rhythm, since, now=now))


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


def _start(said: Sequence[Clause], *, now: datetime, zone: ZoneInfo) -> Start | None:
    starts = [one.phrase for one in of(said, Part.START)]
    if len(starts) > 1:
        raise NotReadError(Why.WORDS, *typed(starts))
    return start(starts[0].items[0], now=now, zone=zone) if starts else None


def _days(said: Sequence[Clause], since: Start | None, at: Sequence[time]) -> frozenset[Weekday]:
    without = frozenset(chain.from_iterable(days_of(one.phrase) for one in said if one.role is Part.EXCEPT))
    told = [days_of(one.phrase) for one in said if one.role is Part.DAYS]
    narrowed = [some for some in told if some != EVERY_DAY]  # daily, Monday to Friday
    left = (frozenset(chain.from_iterable(narrowed or told)) or _days_unsaid(said, since, without)) - without
    if not left:
        raise NotReadError(Why.NO_DAYS)
    counts = [one.phrase for one in by_the_week(said) if one.phrase.part is Part.COUNT]
    if any(count(phrase.items[0]) != len(left) * len(at) for phrase in counts):
        raise NotReadError(Why.OTHER_COUNT, *typed(counts))
    return left


def _days_unsaid(said: Sequence[Clause], since: Start | None, without: frozenset[Weekday]) -> frozenset[Weekday]:
    """Every two weeks, starting 24 November: every other Tuesday. Never on Sunday: but on Saturday."""
    weekly = [one.phrase for one in of(said, Part.WEEKS) + by_the_week(said)]
    if weekly and since is not None:
        return frozenset({Weekday(since.day.weekday())})
    if weekly:
        raise NotReadError(Why.NO_DAYS, *typed(weekly))
    every_morning = any(one.phrase.items[0].found["each"] for one in of(said, Part.PART_OF_DAY))
    return WEEKDAYS if without <= WEEKDAYS and not every_morning else EVERY_DAY
