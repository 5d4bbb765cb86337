"""When somebody is to be left alone: in a huddle, in a meeting, away, not to be disturbed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Why(StrEnum):
    HUDDLE = "huddle"
    MEETING = "meeting"
    AWAY = "away"
    DND = "dnd"


# How long one counts whose end nobody told: "it is over" may get lost, and nobody is left alone for ever.
# A vacation is often set to end "never"; all else is over within a few hours.
LONGEST = {
    Why.HUDDLE: timedelta(hours=3),
    Why.MEETING: timedelta(hours=3),
    Why.AWAY: timedelta(days=14),
    Why.DND: timedelta(hours=24),
}


@dataclass(frozen=True, kw_only=True)
class QuietTime:
    """From `since`, which may lie ahead, up to `until`. None: until we hear that it is over.

    What it is about (a title, a channel, who else is there) is no part of it, and is kept nowhere.
    """

    why: Why
    since: datetime
    until: datetime | None = None

    def __post_init__(self) -> None:
        if self.since.utcoffset() is None or (self.until is not None and self.until.utcoffset() is None):
            raise ValueError("a quiet time says where on the globe its moments are")
        if self.until is not None and self.until <= self.since:
            raise ValueError("a quiet time ends after it begins")

    @property
    def over_by(self) -> datetime:
        """When it ends, or stops to count."""
        return self.until or self.since + LONGEST[self.why]

    def holds(self, at: datetime) -> bool:
        return self.since <= at < self.over_by

    def still(self, told: "QuietTime", at: datetime) -> bool:
        """Whether what was told at that moment is this one again: whatever has begun may be told as beginning now."""
        return self.until == told.until and max(self.since, at) == max(told.since, at) and at < self.over_by


@dataclass(frozen=True, kw_only=True)
class Presence:
    """What a platform says of somebody now: why they are to be left alone and until when (None: it doesn't say).

    `over` are the reasons that it says don't hold. A reason in neither is one that it said nothing about.
    """

    quiet: tuple[tuple[Why, datetime | None], ...] = ()
    over: frozenset[Why] = frozenset()

    def __post_init__(self) -> None:
        said = [why for why, _ in self.quiet]
        if len(said) > len(set(said)) or self.over & set(said):
            raise ValueError("each reason holds, or doesn't, once")


def quiet(times: Iterable[QuietTime], at: datetime) -> QuietTime | None:
    """Of those that hold at that moment the one that lasts longest; None when they may be spoken to."""
    return max((each for each in times if each.holds(at)), key=lambda each: each.over_by, default=None)
