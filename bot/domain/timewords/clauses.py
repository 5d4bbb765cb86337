"""Weighs phrases against their neighbours: what each is about, and whether they make one schedule together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from bot.domain.schedule import EVERY_DAY
from bot.domain.timewords.clock import clock
from bot.domain.timewords.days import days
from bot.domain.timewords.phrases import Part, Phrase
from bot.domain.timewords.unread import NotReadError, Why

_JOINS = (Part.AND, Part.COMMA, Part.DASH)
_DAYS = (Part.DAYS, Part.DAY_RANGE)
_TIMES = (Part.TIME, Part.RANGE)
_REACHING = (Part.NTH, Part.EXCEPT, Part.AROUND)


@dataclass(frozen=True, kw_only=True)
class Clause:
    """A phrase, and what the words before it make of it; `mark` is the part of the day, or nothing."""

    phrase: Phrase
    scope: Phrase | None
    mark: str = ""

    @property
    def role(self) -> Part:
        part = self.phrase.part
        if part in _DAYS:
            return Part.EXCEPT if self.scope and self.scope.part is Part.EXCEPT else Part.DAYS
        return Part.TIME if part in _TIMES else part


def clauses(said: Sequence[Phrase]) -> list[Clause]:
    """Raises NotReadError for a phrase that hangs loose, and for other times on other days."""
    _refuse_loose_ends(said)
    found = list(_scoped(said))
    _refuse_other_times_on_other_days(found)
    return found


def _marks(said: Sequence[Phrase]) -> list[str]:
    """For each phrase the part of the day it is said to be in: the only one there is, or the one before it."""
    parts = [phrase for phrase in said if phrase.part is Part.PART_OF_DAY]
    at_hand = parts[0] if len(parts) == 1 else None
    over: list[Phrase | None] = []
    for phrase in said:
        at_hand = phrase if phrase.part is Part.PART_OF_DAY else at_hand
        over.append(at_hand)
    busy = [part for part, phrase in zip(over, said, strict=True) if phrase.part in _TIMES]
    idle = [part for part in parts if part not in busy or None in busy]
    if idle and any(phrase.part in (*_TIMES, Part.STEP, Part.COUNT) for phrase in said):
        raise NotReadError(Why.WORDS, *typed(idle))
    return ["" if part is None else part.items[0].found["part"].lower() for part in over]


def _scoped(said: Sequence[Phrase]) -> Iterator[Clause]:
    """Without the little words: "except" and "every other" reach over the days that follow, "around" over the times."""
    scope = before = None
    for phrase, mark in zip(said, _marks(said), strict=True):
        if phrase.part in _REACHING:
            scope = phrase
        elif phrase.part not in _JOINS:
            scope = scope if scope and _reaches(scope.part, before, phrase) else None
            yield Clause(phrase=phrase, scope=scope, mark=mark)
        before = phrase.part


def _reaches(scope: Part, before: Part | None, phrase: Phrase) -> bool:
    """In "except Friday, every day at 10" the exception ends at the comma."""
    if scope is Part.AROUND:
        return phrase.part in (*_TIMES, Part.STEP)
    if scope is Part.NTH:
        return phrase.part is Part.DAYS and (before is Part.NTH or _is_plain(phrase))
    one_of_a_list = before in (Part.EXCEPT, Part.AND) or (phrase.part is Part.DAYS and len(days(phrase.items[0])) == 1)
    return phrase.part in _DAYS and one_of_a_list


def _is_plain(days_said: Phrase) -> bool:
    """One more of a list; "every Thursday" and "Thursdays" begin another."""
    return not any(days_said.items[0].found[name] for name in ("each", "many", "work", "end"))


def _refuse_other_times_on_other_days(said: Sequence[Clause]) -> None:
    """Daily at 10 on weekdays: that is one schedule, its days told twice."""
    told = [one for one in said if one.role in (Part.DAYS, Part.EXCEPT, Part.TIME)]
    blocks = [role for role, _ in groupby(one.role for one in told)]
    narrowed = [role for role, _ in groupby(one.role for one in told if not _is_every_day(one))]
    one_list = blocks.count(Part.TIME) == 1 and len(narrowed) == len(set(narrowed))
    if len(blocks) > len(set(blocks)) and not one_list:
        raise NotReadError(Why.MIXED_DAYS)


def _is_every_day(one: Clause) -> bool:
    return one.phrase.part is Part.DAYS and days(one.phrase.items[0]) == EVERY_DAY


def of(said: Sequence[Clause], part: Part) -> list[Clause]:
    return [one for one in said if one.phrase.part is part]


def by_the_week(said: Sequence[Clause]) -> list[Clause]:
    """Every week, twice a week."""
    counts = [one for one in of(said, Part.COUNT) if one.phrase.items[0].found["week"]]
    return of(said, Part.WEEKLY) + counts


def typed(said: Sequence[Phrase]) -> list[str]:
    return [item.typed for phrase in said for item in phrase.items]


def _refuse_loose_ends(said: Sequence[Phrase]) -> None:
    parts = [None, *(phrase.part for phrase in said), None]
    around = zip(parts, said, parts[2:], strict=False)
    if loose := [phrase for before, phrase, after in around if not _holds(before, phrase.part, after)]:
        raise NotReadError(Why.WORDS, *typed(loose))
    for pair in pairwise(said):
        if all(phrase.part in _TIMES for phrase in pair) and any(_is_bare(phrase) for phrase in pair):
            raise NotReadError(Why.WORDS, *typed(pair))


def _holds(before: Part | None, part: Part, after: Part | None) -> bool:
    """Whether a phrase of this part has the neighbours it needs."""
    match part:
        case Part.LOST:
            return False
        case Part.EXCEPT:
            return after in _DAYS
        case Part.NTH:
            return after is Part.DAYS
        case Part.AROUND:
            return after in (Part.TIME, Part.STEP)
        case Part.AND:
            return before not in (None, Part.AND, Part.DASH) and after not in (None, *_JOINS)
        case Part.DASH:
            return None not in (before, after) and (before in _DAYS) != (after in _DAYS)
        case _:
            return True


def _is_bare(phrase: Phrase) -> bool:
    """Two bare hours side by side may be an hour and its minutes, or anything."""
    return phrase.part is Part.TIME and clock(phrase.items[0]).bare
