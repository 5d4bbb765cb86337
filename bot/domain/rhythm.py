"""Which weeks a schedule is for: every one, every n-th one, or certain ones of the month."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

MOST_WEEKS = 8
LAST = -1

_WEEK = 7
_ORDINALS = (1, 2, 3, 4, 5, LAST)
_ENCODED = re.compile(
    r"(?:(?P<weeks>[1-8])w|(?P<ordinals>-?[1-5](?:,-?[1-5])*)m)(?P<anchor>[0-9]{4}-[0-9]{2}-[0-9]{2})?", re.ASCII
)


@dataclass(frozen=True, kw_only=True)
class Rhythm:
    """Every `weeks`-th week (1 to 8), or the `ordinals` of a weekday in its month: 1 to 5, and -1 for the last.

    `anchor` is the Monday that weeks are counted from: nothing is due before it, whatever the rhythm. Fifths are due in
    the months that have them.
    """

    weeks: int = 1
    ordinals: frozenset[int] = frozenset()
    anchor: date | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.weeks <= MOST_WEEKS:
            raise ValueError(f"a rhythm is of 1 to {MOST_WEEKS} weeks")
        if not self.ordinals <= frozenset(_ORDINALS):
            raise ValueError("a rhythm counts the first to the fifth of a month, and the last")
        if self.weeks > 1 and (self.ordinals or self.anchor is None):
            raise ValueError("a rhythm of several weeks has a week to count from, and nothing of the month")
        if self.anchor is not None and self.anchor.weekday():
            raise ValueError("a rhythm counts from a Monday")

    def holds(self, day: date) -> bool:
        """Whether the day is in one of these weeks, or one of these in its month, whichever weekday it is."""
        if self.anchor is not None:
            since = day.toordinal() - self.anchor.toordinal()
            if since < 0 or since // _WEEK % self.weeks:
                return False
        return not self.ordinals or not self.ordinals.isdisjoint(_places(day))

    @property
    def encoded(self) -> str:
        """At most 32 characters that stay the same: "", "2w2026-11-23", "1,3m", "-1m"."""
        if self == EVERY_WEEK:
            return ""
        places = ",".join(str(place) for place in in_order(self.ordinals))
        unit = f"{places}m" if places else f"{self.weeks}w"
        return unit + (self.anchor.isoformat() if self.anchor else "")

    @classmethod
    def decoded(cls, text: str) -> "Rhythm":
        """Of what `encoded` wrote; ValueError for anything else."""
        if not text:
            return EVERY_WEEK
        read = _ENCODED.fullmatch(text)
        if read is None:
            raise ValueError(f"no rhythm: {text[:40]!r}")
        rhythm = cls(
            weeks=int(read["weeks"] or 1),
            ordinals=frozenset(int(place) for place in (read["ordinals"] or "").split(",") if place),
            anchor=date.fromisoformat(read["anchor"]) if read["anchor"] else None,
        )
        if rhythm.encoded != text:
            raise ValueError(f"no rhythm: {text[:40]!r}")
        return rhythm


EVERY_WEEK = Rhythm()


def in_order(ordinals: frozenset[int]) -> list[int]:
    """The first of the month first, the last of it last."""
    return [place for place in _ORDINALS if place in ordinals]


def _places(day: date) -> set[int]:
    """Which of its weekday in its month: the fourth, and maybe the last too."""
    is_last = day.day + _WEEK > monthrange(day.year, day.month)[1]
    return {(day.day - 1) // _WEEK + 1, LAST} if is_last else {(day.day - 1) // _WEEK + 1}
