"""Times of day: "9", "9.30", "0930", "9h30", "half past ten", "quarter to 3pm", "ten thirty", "noon".

Without am or pm an hour is read on the 24-hour clock. In a list or a range that says pm later, an hour before it is
pm too where that keeps the order ("1-3pm", "2 and 4pm"), and else stays as it is ("9-5pm", "9, 11 and 3pm"). An hour
that would step back ("1pm and 3", "9 and 5") is not guessed at, unless another one says that the list is told on the
24-hour clock ("16:00 and 5:30"). Only in a range is it plain what it means: "9 to 5".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time
from itertools import pairwise

from bot.domain.timewords.numbers import number, spelled
from bot.domain.timewords.scan import Item, pattern
from bot.domain.timewords.unread import NotReadError, Why

NOON = 12 * 60
_DAY = 24 * 60
_NOON_HOUR = 12
_DAWN = 7 * 60

_HOURS = {
    "": range(24),
    "a": range(1, 13),
    "p": range(1, 13),
    "morning": range(1, 12),
    "afternoon": (*range(1, 7), *range(12, 19)),
    "evening": (*range(4, 12), *range(16, 24)),
    "night": (*range(6, 12), *range(18, 24)),
}
_MINUTES_OF = {
    "": range(_DAY),
    "morning": range(NOON),
    "afternoon": range(NOON, 19 * 60),
    "evening": range(16 * 60, _DAY),
    "night": range(18 * 60, _DAY),
}

_NAMED = "noon|midday|midnight"
_SPOKEN_HOUR = rf"[0-9]{{1,2}}|{spelled(0, 23)}|{_NAMED}"
_HOURS_SAID = r"h|\s?h(?:ou)?rs"
_MINUTES_PAST = rf"(?:[0-9]{{1,2}}|{spelled(1, 59)})"

CLOCK = pattern(
    rf"""(?x:
    (?: (?:12\s+)? (?P<named>{_NAMED})
      | (?: (?P<half_past>half) | (?P<quarter>(?:a\s+)?quarter)
          | (?P<past>{_MINUTES_PAST}) (?: \s*min(?:ute)?s? | (?=\s+(?:past|after)\b) ) )
        [\s-]+ (?P<side>past|after|to|before) \s+ (?P<spoken>{_SPOKEN_HOUR})
      | (?P<packed>[0-9]{{4}}|[0-9]{{3}}(?=\s*[ap]\.?\s?m)) (?:{_HOURS_SAID})?
      | (?P<hour>[0-9]{{1,2}}) (?: (?:[:.]|h) (?P<minute>[0-9]{{2}}) (?: :00 )? (?:{_HOURS_SAID})? | (?P<h>h) )?
      | (?P<word>{spelled(0, 23)})
        (?: [\s-]+ (?: (?:oh|o|zero)[\s-]+(?P<low>{spelled(1, 9)}) | (?P<high>{spelled(13, 59)}) ) )?
    )
    (?P<oclock> \s* (?: o \s? '? \s? clock | uhr ) )?
    (?: \s* (?P<meridiem>[ap]) \.?\s?m\b\.? | (?P<letter>[ap])
      | \s+ (?: in \s+ the \s+ (?P<part>morning|afternoon|evening) | at \s+ (?P<night>night) ) )?
    (?P<ish> [\s-]? ish )?
    (?! [:.]?[0-9] )
    )"""
)
PART_OF_DAY = pattern(
    r"(?:(?:on\s+)?(?P<each>every|each)\s+|in\s+the\s+|at\s+)?(?P<part>morning|afternoon|evening|night)s?"
)


@dataclass(frozen=True, kw_only=True)
class Clock:
    """`at` is minutes from midnight. `open`: nothing but the list around it rules out twelve hours later."""

    at: int
    typed: str
    open: bool
    marked: bool
    bare: bool
    loose: bool


def clock(item: Item, *, mark: str = "") -> Clock:
    """`mark` is the part of the day it was said to be in. Raises NotReadError for 25:00, 10:75, 13pm and their like."""
    found = item.found
    plain_hour = not (found["named"] or found["packed"] or found["h"])
    spare = plain_hour and not (found["hour"] or found["spoken"] or "").startswith("0")
    marks = found["meridiem"] or found["letter"] or found["part"] or found["night"] or (mark if spare else "")
    hour, minute = _said(found)
    if minute not in range(60) or (full_hour := _on_the_clock(hour, marks.lower())) is None:
        raise NotReadError(Why.NO_SUCH_TIME, item.typed)
    at = (full_hour + _turned(found, minute)) % _DAY
    if at not in _MINUTES_OF[mark]:
        raise NotReadError(Why.NO_SUCH_TIME, item.typed)
    return Clock(
        at=at,
        typed=item.typed,
        open=spare and not marks and hour in range(1, 12),
        marked=bool(marks or found["named"]),
        bare=plain_hour
        and not marks
        and not any(found[name] for name in ("minute", "spoken", "low", "high", "oclock")),
        loose=bool(found["ish"]),
    )


def _said(found: re.Match[str]) -> tuple[int, int]:
    """Hour and minute, as said; the minute of "quarter to" counts forward here too."""
    named = found["named"] or found["spoken"] or ""
    if found["packed"]:
        return divmod(int(found["packed"]), 100)
    if named.lower() in ("noon", "midday", "midnight"):
        return (0 if named.lower() == "midnight" else 12), _minute(found)
    return number(found["hour"] or found["word"] or named), _minute(found)


def _minute(found: re.Match[str]) -> int:
    if found["half_past"]:
        return 30
    if found["quarter"]:
        return 15
    return number(found["past"] or found["minute"] or found["low"] or found["high"] or "0")


def _turned(found: re.Match[str], minute: int) -> int:
    return -minute if (found["side"] or "").lower() in ("to", "before") else minute


def _on_the_clock(hour: int, mark: str) -> int | None:
    """Minutes from midnight to the full hour; None where hour and mark don't go together."""
    if hour not in _HOURS[mark]:
        return None
    late = mark in ("p", "afternoon", "evening", "night") and hour in range(12)
    return (hour % 12 if mark == "a" else hour) * 60 + NOON * late


def settled(clocks: Sequence[Clock]) -> list[time]:
    """The times a list or a range means, in its order. Raises NotReadError where an hour could be either half."""
    minutes: list[int] = []
    following: int | None = None  # the time after this one, as long as am or pm reaches back from it
    for one in reversed(clocks):
        governed = one.open and following is not None and one.at + NOON < following
        minutes.insert(0, one.at + NOON * governed)
        following = minutes[0] if (one.marked or governed) and minutes[0] >= NOON else None
    _refuse_steps_back(clocks, minutes)
    return [time(*divmod(minute, 60)) for minute in minutes]


def settled_range(first: Clock, last: Clock) -> tuple[time, time]:
    """As `settled`; but a range runs forward, so the 5 of "9 to 5" and "noon to 5" can only be in the afternoon.

    "17:00 to 9" stays as it is: that would run into the next day.
    """
    later = replace(last, at=last.at + NOON, open=False)
    by_24_hours = first.at >= NOON + 60 and not first.marked
    wraps = last.open and last.at <= first.at < later.at and not by_24_hours
    start, end = settled([first, later if wraps else last])
    return start, end


def _refuse_steps_back(clocks: Sequence[Clock], minutes: Sequence[int]) -> None:
    """A list may be in any order; but "9 and 5" need not mean a walk before dawn."""
    marked = any(one.marked for one in clocks)
    if not marked and any(not one.open and one.at // 60 != _NOON_HOUR for one in clocks):
        return
    pairs = zip(pairwise(minutes), clocks[1:], strict=True)
    back = [one for (before, at), one in pairs if one.open and at == one.at < before]
    if unclear := [one.typed for one in back if marked or one.at < _DAWN]:
        raise NotReadError(Why.MORNING_OR_AFTERNOON, *unclear)
