"""Weighs phrases against their neighbours: what each is about, and whether they make one schedule together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from bot.domain.timewords.clock import clock
from bot.domain.timewords.days import days
from bot.domain.timewords.phrases import Part, Phrase
from bot.domain.timewords.unread import NotReadError, Why

_JOINS = (Part.AND, Part.COMMA, Part.DASH)
_DAYS = (Part.DAYS, Part.DAY_RANGE)
_TIMES = (Part.TIME, Part.RANGE)


@dataclass(frozen=True, kw_only=True)
class Clause:
    """A phrase, and what the words before it make of it."""

    phrase: Phrase
    scope: Part | None

    @property
    def role(self) -> Part:
        part = self.phrase.part
        if part in _DAYS:
            return self.scope or Part.DAYS
        return Part.TIME if part in _TIMES else part


def clauses(said: Sequence[Phrase]) -> list[Clause]:
    """Raises NotReadError for a phrase that hangs loose, and for other times on other days."""
    _refuse_loose_ends(said)
    found = list(_scoped(said))
    _refuse_other_times_on_other_days(found)
    return found


def _scoped(said: Sequence[Phrase]) -> Iterator[Clause]:
    """Without the little words: "except" reaches over the days that follow, "around" over the times."""
    scope = before = None
    for phrase in said:
        if phrase.part in (Part.EXCEPT, Part.AROUND):
            scope = phrase.part
        elif phrase.part not in _JOINS:
            scope = scope if _reaches(scope, before, phrase) else None
            yield Clause(phrase=phrase, scope=scope)
        before = phrase.part


def _reaches(scope: Part | None, before: Part | None, phrase: Phrase) -> bool:
    """In "except Friday, every day at 10" the exception ends at the comma."""
    if scope is Part.AROUND:
        return phrase.part in (*_TIMES, Part.STEP)
    one_of_a_list = before in (Part.EXCEPT, Part.AND) or (phrase.part is Part.DAYS and len(days(phrase.items[0])) == 1)
    return phrase.part in _DAYS and one_of_a_list


def _refuse_other_times_on_other_days(said: Sequence[Clause]) -> None:
    roles = [one.role for one in said if one.role in (Part.DAYS, Part.EXCEPT, Part.TIME)]
    blocks = [role for role, _ in groupby(roles)]
    if len(blocks) > len(set(blocks)):
        raise NotReadError(Why.MIXED_DAYS)


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
