"""Days of the week: "weekdays", "Mon", "tues.", "every Friday", "weekends", "daily"."""

from bot.domain.schedule import EVERY_DAY, WEEKDAYS, WEEKEND, Weekday
from bot.domain.timewords.scan import Item, pattern
from bot.domain.timewords.unread import NotReadError, Why

ONE_DAY = "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"

DAYS = pattern(
    rf"""(?x:
      (?: (?:every|each|all) \s+ (?:the\s+)? )?
      (?: (?P<one>{ONE_DAY}) s? \.?
        | (?P<work>(?:week|work|working|business)[\s-]?days?|m-f)
        | (?P<end>week-?ends?) )
    | daily | (?:every|each) (?:\s+single)? \s? day (?:\s+of\s+the\s+week)? | all \s+ days
    | (?:7|seven) \s+ days \s+ (?:a|per) \s+ week
    )"""
)

_FIRST_LETTERS = {day.name[:3].lower(): day for day in Weekday}


def weekday(name: str) -> Weekday:
    """Of anything that begins as the day's name does."""
    return _FIRST_LETTERS[name[:3].lower()]


def days(item: Item) -> frozenset[Weekday]:
    if item.found["one"]:
        return frozenset({weekday(item.found["one"])})
    if item.found["work"]:
        return WEEKDAYS
    return WEEKEND if item.found["end"] else EVERY_DAY


def day_range(first: Item, last: Item) -> frozenset[Weekday]:
    """Saturday to Monday goes round. Raises NotReadError where the ends are no two different single days."""
    if not first.found["one"] or not last.found["one"] or days(first) == days(last):
        raise NotReadError(Why.WORDS, first.typed, last.typed)
    start, end = weekday(first.found["one"]), weekday(last.found["one"])
    return frozenset(Weekday((start + ahead) % 7) for ahead in range((end - start) % 7 + 1))
