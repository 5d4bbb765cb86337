"""Puts items together into what they say of a schedule: days, exceptions, times, ranges, steps."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum, auto
from itertools import takewhile

from bot.domain.timewords.scan import Item, Kind


class Part(StrEnum):
    DAYS = auto()
    DAY_RANGE = auto()
    NTH = auto()
    EXCEPT = auto()
    TIME = auto()
    RANGE = auto()
    STEP = auto()
    COUNT = auto()
    WORK = auto()
    PART_OF_DAY = auto()
    WEEKLY = auto()
    WEEKS = auto()
    MONTHLY = auto()
    START = auto()
    AROUND = auto()
    MARGIN = auto()
    AND = auto()
    COMMA = auto()
    DASH = auto()
    LOST = auto()


@dataclass(frozen=True, kw_only=True)
class Phrase:
    part: Part
    items: tuple[Item, ...]


_ALONE = {
    Kind.DAYS: Part.DAYS,
    Kind.CLOCK: Part.TIME,
    Kind.STEP: Part.STEP,
    Kind.COUNT: Part.COUNT,
    Kind.WORK: Part.WORK,
    Kind.PART_OF_DAY: Part.PART_OF_DAY,
    Kind.WEEKLY: Part.WEEKLY,
    Kind.WEEKS: Part.WEEKS,
    Kind.MONTHLY: Part.MONTHLY,
    Kind.START: Part.START,
    Kind.AROUND: Part.AROUND,
    Kind.MARGIN: Part.MARGIN,
    Kind.EXCEPT: Part.EXCEPT,
    Kind.AND: Part.AND,
    Kind.COMMA: Part.COMMA,
    Kind.DASH: Part.DASH,
}

_OF_ORDINALS = (Kind.NTH, Kind.AND, Kind.COMMA)


def phrases(items: Sequence[Item]) -> Iterator[Phrase]:
    at = 0
    while at < len(items):
        part, length = _ordinals(items[at:]) or _phrase([item.kind for item in items[at : at + 4]])
        yield Phrase(part=part, items=tuple(items[at : at + length]))
        at += length


def _ordinals(items: Sequence[Item]) -> tuple[Part, int] | None:
    """The first, second and fourth: a list that always ends with an ordinal, for days have to follow it."""
    kinds = [item.kind for item in takewhile(lambda item: item.kind in _OF_ORDINALS, items)]
    return (Part.NTH, len(kinds)) if kinds[:1] == [Kind.NTH] else None


def _phrase(kinds: list[Kind]) -> tuple[Part, int]:
    """What the items at hand begin with, and how many of them it takes."""
    match kinds:
        case [Kind.BETWEEN, Kind.CLOCK, Kind.AND | Kind.TO | Kind.DASH, Kind.CLOCK]:
            return Part.RANGE, 4
        case [Kind.FROM, Kind.CLOCK, Kind.TO | Kind.DASH, Kind.CLOCK]:
            return Part.RANGE, 4
        case [Kind.BETWEEN, Kind.DAYS, Kind.AND, Kind.DAYS] | [Kind.FROM, Kind.DAYS, Kind.TO | Kind.DASH, Kind.DAYS]:
            return Part.DAY_RANGE, 4
        case [Kind.CLOCK, Kind.TO | Kind.DASH, Kind.CLOCK, *_]:
            return Part.RANGE, 3
        case [Kind.DAYS, Kind.TO | Kind.DASH, Kind.DAYS, *_]:
            return Part.DAY_RANGE, 3
        case _:
            return _ALONE.get(kinds[0], Part.LOST), 1
