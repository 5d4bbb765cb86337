"""Which weeks: "every other Tuesday", "every three weeks", "biweekly", "the first and third Monday of the month"."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.domain.rhythm import LAST, MOST_WEEKS
from bot.domain.schedule import Weekday
from bot.domain.timewords.clauses import Clause, by_the_week, of, typed
from bot.domain.timewords.days import ONE_DAY, days_of
from bot.domain.timewords.numbers import number, spelled
from bot.domain.timewords.phrases import Part, Phrase
from bot.domain.timewords.scan import Item, Kind, pattern
from bot.domain.timewords.unread import NotReadError, Why

_NAMES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_TH = "(?:st|nd|rd|th)"
_PLACE = rf"(?:{'|'.join(_NAMES[:5])}|last|[1-5]{_TH})"
_EACH = r"(?:every|each)"
_OTHER = r"(?:other|alternat(?:e|ing))"
_END = r"(?!'?[0-9a-z])"

# Only where days follow: "every other" of anything else is told apart in the grammar.
NTH = pattern(
    rf"""(?x:
      (?: (?:on|in) \s+ )?
      (?: (?P<other> {_EACH} \s+ {_OTHER} | alternat(?:e|ing) | {_EACH} \s+ (?:second|2nd) (?=\s+week-?ends?{_END}) )
          (?= [\s-]+ (?: (?:{ONE_DAY})s? | week-?ends? ) {_END} )
        | (?: (?P<every>{_EACH}) \s+ (?:the\s+)? | the \s+ )? (?P<place>{_PLACE})
          (?= [\s-]+ (?:{ONE_DAY})s? {_END} | \s* (?:[,&+/]|and\b) \s* (?:and\s+)? (?:the\s+)? {_PLACE} {_END} ) )
    )"""
)
WEEKS = pattern(
    rf"""(?x:
      (?: once \s+ )? (?: (?:on|in|of) \s+ )?
      (?: {_EACH} \s+ (?: (?P<other>{_OTHER}) [\s-]+ (?:week|wk)
            | (?P<place>{"|".join(_NAMES)}|[1-9]{_TH}) [\s-]+ (?:week|wk)
            | (?P<count>[0-9]{{1,3}}|{spelled(0, 59)}) [\s-]* (?:week|wk)s?
            | (?P<fortnight>fortnight) )
        | (?P<alternate>alternat(?:e|ing)) \s+ weeks )
    | (?P<twice>bi[\s-]?weekly|fortnightly|(?:once\s+)?(?:a|per)\s+fortnight)
    | (?P<weekly>[0-9]{{1,2}}|{spelled(1, 20)}) [\s-]weekly
    )"""
)
MONTHLY = pattern(
    rf"(?:of|in)\s+(?:{_EACH}|the|a|any)\s+(?:calendar\s+)?month|of\s+month"
    rf"|(?:once\s+)?(?:{_EACH}|a|per)\s+(?:calendar\s+)?month|monthly"
)


@dataclass(frozen=True, kw_only=True)
class Beat:
    """A rhythm of which nobody has said yet where it is counted from."""

    weeks: int = 1
    ordinals: frozenset[int] = frozenset()


def beat(said: Sequence[Clause]) -> Beat:
    """Raises NotReadError where days differ in their weeks, or a month is named and not its first Monday or such."""
    _refuse_weeks_between_days(said)
    monthly = of(said, Part.MONTHLY)
    days = _days_by_beat(said, monthly=bool(monthly))
    weeks = {_weeks(one.phrase.items[0]) for one in of(said, Part.WEEKS)} | ({1} if by_the_week(said) else set())
    beats = {one for one in days if one is not None} | {Beat(weeks=count) for count in weeks}
    if monthly and not any(one.ordinals for one in beats):
        raise NotReadError(Why.UNEVEN, *typed([one.phrase for one in monthly]))
    if len(beats) <= 1 and (None not in days or len(days) == 1):
        return beats.pop() if beats else Beat()
    if all(one.ordinals for one in beats) and None not in days and len(set(days.values())) == 1:
        return Beat(ordinals=frozenset[int]().union(*(one.ordinals for one in beats)))
    raise NotReadError(Why.MIXED_WEEKS)


def _refuse_weeks_between_days(said: Sequence[Clause]) -> None:
    """Fridays biweekly and Mondays: that leaves open how far the two weeks reach."""
    roles = [one.role for one in said if one.role in (Part.DAYS, Part.WEEKS)]
    if sum(role is Part.DAYS for role, _ in groupby(roles)) > 1:
        raise NotReadError(Why.MIXED_WEEKS)


def _days_by_beat(said: Sequence[Clause], *, monthly: bool) -> dict[Beat | None, frozenset[Weekday]]:
    """None is of days without any "every other" or "first" of their own."""
    found: dict[Beat | None, frozenset[Weekday]] = {}
    for one in said:
        if one.role is Part.DAYS:
            theirs = _nth(one.scope, one.phrase, monthly=monthly) if one.scope else None
            found[theirs] = found.get(theirs, frozenset()) | days_of(one.phrase)
    return found


def _nth(before: Phrase, days: Phrase, *, monthly: bool) -> Beat:
    """Every second Friday is every other one; every third may be meant in the month too, and is not guessed at."""
    items = [item for item in before.items if item.kind is Kind.NTH]
    places = frozenset(_place(item.found["place"]) for item in items if item.found["place"])
    if len(places) < len(items):
        if monthly or len(items) > 1:
            raise NotReadError(Why.UNEVEN, *typed([before, days]))
        return Beat(weeks=2)
    every = bool(items[0].found["every"])
    if monthly or len(items) > 1 or (every and places <= {1, LAST}):
        return Beat(ordinals=places)
    if every and places == {2}:
        return Beat(weeks=2)
    raise NotReadError(Why.WEEKS_OR_MONTH, *typed([before, days]))


def _place(text: str) -> int:
    if text.lower() == "last":
        return LAST
    return int(text[0]) if text[0].isdecimal() else _NAMES.index(text.lower()) + 1


def _weeks(item: Item) -> int:
    found = item.found
    weeks = 2
    if found["place"]:
        weeks = _place(found["place"])
    elif found["count"] or found["weekly"]:
        weeks = number(found["count"] or found["weekly"])
    if not 1 <= weeks <= MOST_WEEKS:
        raise NotReadError(Why.UNEVEN, item.typed)
    return weeks
