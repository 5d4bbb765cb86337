"""A crowd that is due in one minute: who can't be posted to in time, and when to begin queueing them ahead."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

# How far ahead a crowd is seen coming. Ten thousand in one minute take three hours and a quarter to queue.
HORIZON = timedelta(hours=4)
# From here on a queued message can't be called back: queueing should be over by then.
IRREVOCABLE = timedelta(minutes=5)
# Nothing is queued closer to its time than that.
_CLOSEST = timedelta(minutes=1)
# Queueing begins a little before it has to: calls fail, and limits turn out lower.
_HASTE = 0.8

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, kw_only=True)
class Capacity:
    """What a workspace takes in a minute: messages posted, and messages queued."""

    posts: int
    queued: int


@dataclass(frozen=True, kw_only=True)
class Overflow:
    """So many of those due in that minute should be queued now."""

    minute: datetime
    count: int


def next_overflow(
    due: Iterable[tuple[datetime, int]],
    queued: Mapping[datetime, int],
    *,
    capacity: Capacity,
    now: datetime,
) -> Overflow | None:
    """The earliest minute with more due than can be posted, once it is time to queue; None while nothing presses.

    `due` counts by due instant; `queued` counts those of each minute that stand in the queue already.
    """
    crowded = _crowded(due, queued, posts=capacity.posts, from_=now + _CLOSEST)
    ahead = 0
    for minute in sorted(crowded):
        ahead += crowded[minute]
        left = max(timedelta(0), minute - IRREVOCABLE - _MINUTE - now)
        if ahead >= _HASTE * capacity.queued * (left / _MINUTE):
            first = min(crowded)
            return Overflow(minute=first, count=crowded[first])
    return None


def _crowded(
    due: Iterable[tuple[datetime, int]], queued: Mapping[datetime, int], *, posts: int, from_: datetime
) -> dict[datetime, int]:
    """By minute: how many more have to be queued for the rest to be posted in time."""
    counts: Counter[datetime] = Counter()
    for instant, count in due:
        counts[minute_of(instant)] += count
    more = {minute: count - posts - queued.get(minute, 0) for minute, count in counts.items() if minute >= from_}
    return {minute: count for minute, count in more.items() if count > 0}


def minute_of(instant: datetime) -> datetime:
    return instant.replace(second=0, microsecond=0)


def last_call(now: datetime) -> datetime:
    """What is due later than this can be relied on to be taken out of the platform's queue."""
    return now + IRREVOCABLE + timedelta(seconds=20)


def revocable(due_at: datetime, now: datetime) -> bool:
    return due_at > last_call(now)
