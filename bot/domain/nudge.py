"""Reminders and the nudges they become."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import takewhile

from bot.domain.schedule import Schedule, due_after, next_due, spread_offset

SNOOZE = timedelta(minutes=15)
LATE_AFTER = timedelta(minutes=5)
LET_GO_AFTER = timedelta(hours=1)
MOST_REMINDERS = 10


class Kind(StrEnum):
    STRETCH = "stretch"
    POSTURE = "posture"


class Audience(StrEnum):
    MEMBER = "member"
    CHANNEL = "channel"


@dataclass(frozen=True, kw_only=True)
class Recipient:
    """A member (`id` is the user's) or a channel."""

    workspace: str
    audience: Audience
    id: str


@dataclass(frozen=True, kw_only=True)
class Reminder:
    id: str
    recipient: Recipient
    kind: Kind
    schedule: Schedule

    @property
    def offset(self) -> timedelta:
        """Its own share of the schedule's spread, the same every day."""
        return spread_offset(self.id, self.schedule.spread)

    def next_due(self, *, after: datetime) -> datetime | None:
        return next_due(self.schedule, after=after, offset=self.offset)

    def due_between(self, first: datetime, last: datetime) -> list[datetime]:
        """The due instants from `first`, which is one itself, to `last`, both included."""
        later = due_after(self.schedule, after=first, offset=self.offset)
        return [first, *takewhile(lambda due: due <= last, later)]


class State(StrEnum):
    """Waiting -> sending -> sent, or one of the other ends.

    Still `SENDING` when it is looked at again: it was handed to the platform and no answer came, so the platform is
    asked before anything else happens. `UNKNOWN`: it could not be asked. Such a nudge is never sent again.
    """

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    LET_GO = "let-go"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Nudge:
    """One due instant of one reminder. `attempts` counts the sends that the platform turned away.

    `look_at` as it was last read or written: whoever finds another one in the table has lost the nudge to another.
    """

    id: str
    reminder: str
    recipient: Recipient
    kind: Kind
    due_at: datetime
    attempts: int = 0
    look_at: datetime | None = None

    def late(self, at: datetime) -> bool:
        return at - self.due_at > LATE_AFTER

    def stale(self, at: datetime) -> bool:
        return at - self.due_at > LET_GO_AFTER
