"""Messages for later, with Slack's documented and undocumented ways of losing and keeping them."""

import itertools
from collections.abc import Callable
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


@dataclass(kw_only=True)
class Timetable:
    now: Callable[[], datetime]
    _waiting: dict[str, Scheduled] = field(init=False, default_factory=dict)
    _numbers: "itertools.count[int]" = field(init=False, default_factory=lambda: itertools.count(1))

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
            del self._waiting[scheduled_id]

    def listed(self) -> list[Scheduled]:
        """In the order they are due."""
        return sorted((each for each in self._waiting.values() if each.listed), key=lambda each: each.post_at)

    def take_due(self) -> list[Scheduled]:
        """What is due, gone from the timetable; with metadata, it's gone and never posted."""
        now = self.now()
        due = sorted((each for each in self._waiting.values() if each.post_at <= now), key=lambda each: each.post_at)
        for each in due:
            del self._waiting[each.id]
        return [each for each in due if not each.content["metadata"]]

    def _crowd(self, channel: str, post_at: datetime) -> int:
        """The most that any window of five minutes around `post_at` already holds for that channel."""
        waiting = [each.post_at for each in self._waiting.values() if each.channel == channel]
        near = [at for at in waiting if abs(at - post_at) < WINDOW]
        # A fullest window begins at a message or at `post_at` itself.
        starts = [at for at in (*near, post_at) if at <= post_at]
        return max(sum(start <= at < start + WINDOW for at in near) for start in starts)
