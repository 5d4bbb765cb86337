"""Messages for later, with Slack's documented and undocumented ways of losing and keeping them."""

import itertools
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.playground.wire import ApiError, Json

FARTHEST = timedelta(days=120)
WINDOW = timedelta(minutes=5)
MOST_IN_WINDOW = 30
REFUSED_WITHIN = timedelta(seconds=60)
# A delete this close to the post answers ok, hides the message from the list, and the message is posted anyway.
POSTED_ANYWAY_WITHIN = timedelta(minutes=5)


@dataclass(kw_only=True)
class Scheduled:
    id: str
    channel: str
    post_at: datetime
    created: datetime
    content: Json
    listed: bool = True

    def form(self) -> Json:
        return {
            "id": self.id,
            "channel_id": self.channel,
            "post_at": int(self.post_at.timestamp()),
            "date_created": int(self.created.timestamp()),
            "text": self.content["text"],
        }


def _turn(each: Scheduled) -> tuple[datetime, str]:
    return each.post_at, each.id


def _at(each: Scheduled) -> datetime:
    return each.post_at


@dataclass(kw_only=True)
class Timetable:
    """Kept in the order in which things are due, as a whole and for each channel."""

    now: Callable[[], datetime]
    _waiting: dict[str, Scheduled] = field(init=False, default_factory=dict)
    _order: list[Scheduled] = field(init=False, default_factory=list)
    _channels: dict[str, list[Scheduled]] = field(init=False, default_factory=dict)
    _numbers: "itertools.count[int]" = field(init=False, default_factory=lambda: itertools.count(1))

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, channel: str, post_at: datetime, content: Json) -> Scheduled:
        now = self.now()
        if post_at <= now:
            raise ApiError("time_in_past")
        if post_at - now > FARTHEST:
            raise ApiError("time_too_far")
        if self._crowd(channel, post_at) >= MOST_IN_WINDOW:
            raise ApiError("restricted_too_many")
        made = Scheduled(
            id=f"Q{next(self._numbers):08d}", channel=channel, post_at=post_at, created=now, content=content
        )
        self._waiting[made.id] = made
        for pile in (self._order, self._channels.setdefault(channel, [])):
            insort(pile, made, key=_turn)
        return made

    def delete(self, channel: str, scheduled_id: str) -> None:
        found = self._waiting.get(scheduled_id)
        if found is None or not found.listed or found.channel != channel:
            raise ApiError("invalid_scheduled_message_id")
        left = found.post_at - self.now()
        if left < REFUSED_WITHIN:
            raise ApiError("invalid_scheduled_message_id")
        found.listed = False
        if left > POSTED_ANYWAY_WITHIN:
            _take_out(self._order, found)
            self._forget(found)

    def waiting(self, channel: str = "") -> tuple[Scheduled, ...]:
        """All that will be posted, the deleted that are posted anyway among them; oldest due first."""
        return tuple(self._channels.get(channel, ()) if channel else self._order)

    def listed(self, channel: str = "") -> list[Scheduled]:
        """In the order they are due."""
        return [each for each in self.waiting(channel) if each.listed]

    def take_due(self) -> list[Scheduled]:
        """What is due, gone from the timetable; with metadata, it's gone and never posted."""
        end = bisect_right(self._order, self.now(), key=_at)
        due = self._order[:end]
        del self._order[:end]
        for each in due:
            self._forget(each)
        return [each for each in due if not each.content["metadata"]]

    def _forget(self, gone: Scheduled) -> None:
        del self._waiting[gone.id]
        pile = self._channels[gone.channel]
        _take_out(pile, gone)
        if not pile:
            del self._channels[gone.channel]

    def _crowd(self, channel: str, post_at: datetime) -> int:
        """The most that any window of five minutes around `post_at` already holds for that channel."""
        pile = self._channels.get(channel, [])
        # Open at both ends: a message five minutes away shares no window with this one.
        first = bisect_right(pile, post_at - WINDOW, key=_at)
        last = bisect_left(pile, post_at + WINDOW, key=_at)
        return _fullest([each.post_at for each in pile[first:last]], post_at)


def _fullest(near: list[datetime], post_at: datetime) -> int:
    # A fullest window begins at a message or at `post_at` itself.
    starts: Iterable[datetime] = (*(at for at in near if at <= post_at), post_at)
    return max(bisect_left(near, start + WINDOW) - bisect_left(near, start) for start in starts)


def _take_out(pile: list[Scheduled], gone: Scheduled) -> None:
    del pile[bisect_left(pile, _turn(gone), key=_turn)]
