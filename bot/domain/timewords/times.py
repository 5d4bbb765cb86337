"""At what times of the day: listed, stepped through a range, or so many of the usual ones; sharp, or around."""

from collections.abc import Iterator, Sequence
from datetime import time, timedelta

from bot.domain.schedule import DEFAULT_TIMES, SHORTEST_STEP, WIDEST_SPREAD, WORKING_HOURS
from bot.domain.timewords.clauses import Clause, of, typed
from bot.domain.timewords.clock import clock, settled, settled_range
from bot.domain.timewords.numbers import number
from bot.domain.timewords.phrases import Part, Phrase
from bot.domain.timewords.scan import Item, Kind
from bot.domain.timewords.span import span
from bot.domain.timewords.unread import NotReadError, Why

_MINUTE = timedelta(minutes=1)


def times(said: Sequence[Clause]) -> list[time]:
    """In any order, some maybe twice."""
    listed = settled([clock(one.phrase.items[0], mark=one.mark) for one in of(said, Part.TIME)])
    stepped = list(_stepped(said))
    counts = [one for one in of(said, Part.COUNT) if not one.phrase.items[0].found["week"]]
    if counts:
        found = _counted(counts, listed + stepped)
    elif listed or stepped:
        found = listed + stepped
    else:
        raise _nothing_said(said)
    _refuse_leisure(said, found)
    return found


def _nothing_said(said: Sequence[Clause]) -> NotReadError:
    hours = [one.phrase for one in of(said, Part.WORK)]
    return NotReadError(Why.NO_STEP, *typed(hours)) if hours else NotReadError(Why.NO_TIME)


def _refuse_leisure(said: Sequence[Clause], found: Sequence[time]) -> None:
    """At 10 during work: that says nothing new, 8 would be a contradiction."""
    start, end = WORKING_HOURS
    hours = [one.phrase for one in of(said, Part.WORK)]
    if hours and not all(start <= moment <= end for moment in found):
        raise NotReadError(Why.WORDS, *typed(hours))


def _counted(counts: Sequence[Clause], found: list[time]) -> list[time]:
    """Three times a day and no times said: the usual ones. Otherwise the number has to be that of the times."""
    said = {count(one.phrase.items[0]) for one in counts}
    if not found and said <= set(range(1, len(DEFAULT_TIMES) + 1)):
        found = list(DEFAULT_TIMES[: max(said)])
    if not found:
        raise NotReadError(Why.NO_TIME)
    if said != {len(set(found))}:
        raise NotReadError(Why.OTHER_COUNT, *typed([one.phrase for one in counts]))
    return found


def count(item: Item) -> int:
    word = item.found["word"]
    return ("once", "twice", "thrice").index(word.lower()) + 1 if word else number(item.found["count"])


def _stepped(said: Sequence[Clause]) -> Iterator[time]:
    """Every step of every range, the end too where it is hit."""
    ranges, steps = of(said, Part.RANGE), of(said, Part.STEP)
    if ranges and not steps:
        raise NotReadError(Why.NO_STEP, *typed([one.phrase for one in ranges]))
    if steps and not ranges and not of(said, Part.WORK):
        raise NotReadError(Why.NO_RANGE, *typed([one.phrase for one in steps]))
    if len(steps) > 1:
        raise NotReadError(Why.WORDS, *typed([one.phrase for one in steps]))
    for one in ranges:
        yield from _steps(one.phrase, _range(one), _step(steps[0].phrase.items[0]))
    if steps and not ranges:
        yield from _steps(steps[0].phrase, WORKING_HOURS, _step(steps[0].phrase.items[0]))


def _range(one: Clause) -> tuple[time, time]:
    first, last = (clock(item, mark=one.mark) for item in one.phrase.items if item.kind is Kind.CLOCK)
    return settled_range(first, last)


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


def _steps(phrase: Phrase, ends: tuple[time, time], step: timedelta) -> Iterator[time]:
    start, end = (moment.hour * 60 + moment.minute for moment in ends)
    if end <= start:
        raise NotReadError(Why.BACKWARDS, *typed([phrase]))
    if end - start < step // _MINUTE:
        raise NotReadError(Why.TOO_SELDOM, *typed([phrase]))
    for minute in range(start, end + 1, step // _MINUTE):
        yield time(*divmod(minute, 60))


def spread(said: Sequence[Clause]) -> timedelta:
    loose = {_is_loose(one) for one in (*of(said, Part.TIME), *of(said, Part.STEP))}
    loose_ends = any(_is_loose(one) for one in of(said, Part.RANGE))
    if len(loose) > 1 or (loose_ends and True not in loose):
        raise NotReadError(Why.MIXED_SPREAD)
    margins = {number(one.phrase.items[0].found["margin"]) for one in of(said, Part.MARGIN)}
    if not margins:
        return WIDEST_SPREAD if True in loose else timedelta(0)
    if len(margins) > 1 or not timedelta(0) < timedelta(minutes=max(margins)) <= WIDEST_SPREAD:
        raise NotReadError(Why.WIDE_SPREAD, *typed([one.phrase for one in of(said, Part.MARGIN)]))
    return timedelta(minutes=max(margins))


def _is_loose(one: Clause) -> bool:
    said = any(item.kind is Kind.CLOCK and item.found["ish"] for item in one.phrase.items)
    return said or (one.scope is not None and one.scope.part is Part.AROUND)
