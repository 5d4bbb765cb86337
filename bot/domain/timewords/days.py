"""Days of the week: "weekdays", "Mon", "tues.", "every Friday", "weekends", "daily"."""

from bot.domain.schedule import EVERY_DAY, WEEKDAYS, WEEKEND, Weekday
from bot.domain.timewords.phrases import Part, Phrase
from bot.domain.timewords.scan import Item, Kind, pattern
from bot.domain.timewords.unread import NotReadError, Why

ONE_DAY = "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"

DAYS = pattern(
    rf"""(?x:
      (?: (?P<each>every|each|all) \s* (?:the\s+|single\s+)? )?
      (?: (?P<one>{ONE_DAY}) (?P<many>s)? \.?
        | (?P<work>(?:week|work|working|business)[\s-]?days?|m-f|mo-fr)
        | (?P<end>week-?ends?) | (?P<letters>mwf|m/w/f|tth|t/th|tuth|tu/th) )
    | daily | (?:every|each) (?:\s+single)? \s? day (?:\s+of\s+the\s+week)? | all \s+ days
    | (?:7|seven) \s+ days \s+ (?:a|per) \s+ week
    )"""
)

_LETTERS = {
    "m": frozenset({Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY}),
    "t": frozenset({Weekday.TUESDAY, Weekday.THURSDAY}),
}
_FIRST_LETTERS = {day.name[:3].lower(): day for day in Weekday}


def weekday(name: str) -> Weekday:
    """Of anything that begins as the day's name does."""
    return _FIRST_LETTERS[name[:3].lower()]


def days(item: Item) -> frozenset[Weekday]:
    if item.found["one"]:
        return frozenset({weekday(item.found["one"])})
    if item.found["letters"]:
        return _LETTERS[item.found["letters"][0].lower()]
    if item.found["work"]:
        return WEEKDAYS
    return WEEKEND if item.found["end"] else EVERY_DAY


def day_range(first: Item, last: Item) -> frozenset[Weekday]:
    """Saturday to Monday goes round. Raises NotReadError where the ends are no two different single days."""
    if not first.found["one"] or not last.found["one"] or days(first) == days(last):
        raise NotReadError(Why.WORDS, first.typed, last.typed)
    start, end = weekday(first.found["one"]), weekday(last.found["one"])
    return frozenset(Weekday((start + ahead) % 7) for ahead in range((end - start) % 7 + 1))


def days_of(phrase: Phrase) -> frozenset[Weekday]:
    if phrase.part is Part.DAYS:
        return days(phrase.items[0])
    first, last = (item for item in phrase.items if item.kind is Kind.DAYS)
    return day_range(first, last)
