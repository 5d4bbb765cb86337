"""Days that come once: "tomorrow", "Monday", "next week", "24 December", "2026-12-24", "the 24th".

Weeks begin on Monday. "next Friday" is the Friday of next week, "Friday" and "this Friday" the one coming up.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from bot.domain.timewords.days import ONE_DAY, weekday
from bot.domain.timewords.scan import pattern

MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?"
)
_YEAR = r"(?:,?\s+(?P<{}>[0-9]{{4}}))?"
_TH = "(?:st|nd|rd|th)"

DATE_WORDS = rf"""(?x:
      (?P<near>today|tomorrow)
    | (?: (?P<which>this|next) \s+ )? (?P<weekday>{ONE_DAY}) \.?
    | (?P<dotted>[0-9]{{1,2}}\.[0-9]{{1,2}}\.[0-9]{{4}})
    | (?P<iso>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})
    | (?:the\s+)? (?P<day>[0-9]{{1,2}}){_TH}? (?:\s+of)? \s+ (?P<month>{MONTH})\b \.? {_YEAR.format("year")}
    | (?P<month_first>{MONTH})\b \.? \s+ (?:the\s+)? (?P<day_last>[0-9]{{1,2}}){_TH}? (?![:.h]?[0-9])
      {_YEAR.format("year_last")}
    | (?:the\s+)? (?P<of_month>[0-9]{{1,2}}){_TH}
    )"""
DATE = pattern(DATE_WORDS)
PERIOD = pattern(
    r"(?:(?:the\s+)?(?P<edge>end|rest)\s+of(?:\s+the|\s+this)?|the|this)\s+(?P<this>day|week|month|year)"
    r"|(?:the\s+)?rest\s+of\s+(?P<today>today)|next\s+(?P<next>week|month|year)"
)

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY = timedelta(days=1)


def candidates(found: re.Match[str], today: date) -> Iterator[date]:
    """The dates that may be meant, the nearest first, those gone by included; none when there is no such date."""
    if found["near"]:
        yield today + _DAY * (found["near"].lower() == "tomorrow")
    elif found["weekday"]:
        yield from _weekdays(found, today)
    else:
        yield from _calendar_dates(found, today)


def day_after(period: re.Match[str], today: date) -> date:
    """The first day after this day, week, month or year; OverflowError after the year 9999."""
    return _next(period["this"] or period["next"] or "day", today)


def _next(unit: str, today: date) -> date:
    match unit.lower():
        case "day":
            return today + _DAY
        case "week":
            return today + _DAY * (7 - today.weekday())
        case "month":
            return (today.replace(day=1) + 31 * _DAY).replace(day=1)
        case _:
            return today.replace(month=12, day=31) + _DAY


def _weekdays(found: re.Match[str], today: date) -> Iterator[date]:
    day = weekday(found["weekday"])
    if (found["which"] or "").lower() == "next":
        yield _next("week", today) + _DAY * day
        return
    coming = today + _DAY * ((day - today.weekday()) % 7)
    yield coming
    yield coming + 7 * _DAY


def _calendar_dates(found: re.Match[str], today: date) -> Iterator[date]:
    if found["iso"]:
        year, month, day = found["iso"].split("-")
        yield from _valid(int(year), int(month), int(day))
    elif found["dotted"]:
        day, month, year = found["dotted"].split(".")
        yield from _valid(int(year), int(month), int(day))
    elif found["of_month"]:
        for ahead in range(13):
            years, month = divmod(today.month - 1 + ahead, 12)
            yield from _valid(today.year + years, month + 1, int(found["of_month"]))
    else:
        month = _MONTHS.index((found["month"] or found["month_first"])[:3].lower()) + 1
        said = found["year"] or found["year_last"]
        for year in [int(said)] if said else [today.year, today.year + 1]:
            yield from _valid(year, month, int(found["day"] or found["day_last"]))


def _valid(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return
