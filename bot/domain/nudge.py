"""Reminders and the nudges they become."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import takewhile

from bot.domain.schedule import DayOff, Schedule, due_after, never_off, next_due, spread_offset
from bot.domain.wallclock import instant, wall_clock

SNOOZE = timedelta(minutes=15)
LATE_AFTER = timedelta(minutes=5)
LET_GO_AFTER = timedelta(hours=1)
MOST_REMINDERS = 10

# No two clocks on earth are further apart.
_LONGEST_REPEAT = timedelta(hours=27)


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
class Timetable:
    """All that decides when a reminder is due: those that share it are due together."""

    schedule: Schedule
    offset: timedelta
    holidays: str | None

    def next_due(self, *, after: datetime, off: DayOff = never_off) -> datetime | None:
        return next_due(self.schedule, after=after, offset=self.offset, off=off)

    def due_between(self, first: datetime, last: datetime, *, off: DayOff = never_off) -> list[datetime]:
        """The due instants from `first`, which is one itself, to `last`, both included."""
        later = due_after(self.schedule, after=first, offset=self.offset, off=off)
        return [first, *takewhile(lambda due: due <= last, later)]


@dataclass(frozen=True, kw_only=True)
class Reminder:
    """`holidays` is the country whose public holidays are days off."""

    id: str
    recipient: Recipient
    kind: Kind
    schedule: Schedule
    holidays: str | None = None

    @property
    def offset(self) -> timedelta:
        """Its own share of the schedule's spread, the same every day."""
        return spread_offset(self.id, self.schedule.spread)

    @property
    def timetable(self) -> Timetable:
        return Timetable(schedule=self.schedule, offset=self.offset, holidays=self.holidays)

    def next_due(self, *, after: datetime, off: DayOff = never_off) -> datetime | None:
        return self.timetable.next_due(after=after, off=off)


def served_until(before: Timetable, moved: Timetable, *, at: datetime) -> datetime:
    """From when on the moved timetable counts: a local date and time that was served before the move is not due again.

    Whoever flies west after 10:30 meets 10:30 of the same date once more.
    """
    recent = due_after(before.schedule, after=at - _LONGEST_REPEAT, offset=before.offset)
    last = max(takewhile(lambda due: due <= at, recent), default=None)
    if last is None:
        return at
    wall = wall_clock(last - before.offset, before.schedule.zone)
    again = instant(wall.date(), wall.time(), zone=moved.schedule.zone)
    return max(at, again + moved.offset) if again else at


def read_nudge_id(text: str) -> tuple[str, datetime] | None:
    """The reminder and the due instant in a nudge's id; None for anything else."""
    found = re.fullmatch(r"([0-9A-Za-z_-]{1,32})-([0-9]{1,11})", text)
    return (found[1], datetime.fromtimestamp(int(found[2]), UTC)) if found else None


class State(StrEnum):
    """Waiting -> sending -> sent, or one of the other ends.

    Still `SENDING` when it is looked at again: it was handed to the platform and no answer came, so the platform is
    asked before anything else happens. `UNKNOWN`: it could not be asked. Such a nudge is never sent again.

    In a crowd some go the other way: queueing -> queued -> sent, ahead of time. One that nobody wants any more is
    `WITHDRAWING` until it is out of the platform's queue.
    """

    WAITING = "waiting"
    SENDING = "sending"
    QUEUEING = "queueing"
    QUEUED = "queued"
    WITHDRAWING = "withdrawing"
    SENT = "sent"
    LET_GO = "let-go"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Nudge:
    """One due instant of one reminder. `attempts` counts the sends that the platform turned away.

    `channel` and `message` say where it stands in the platform's queue, while it stands there.
    `look_at` as it was last read or written: whoever finds another one in the table has lost the nudge to another.
    """

    reminder: str
    recipient: Recipient
    kind: Kind
    due_at: datetime
    attempts: int = 0
    look_at: datetime | None = None
    channel: str | None = None
    message: str | None = None

    def __post_init__(self) -> None:
        if self.due_at.microsecond:
            raise ValueError("a nudge is due at a whole second")

    @property
    def id(self) -> str:
        """Its reminder and its instant in one word, for those who carry it elsewhere and bring it back."""
        return f"{self.reminder}-{int(self.due_at.timestamp())}"

    def late(self, at: datetime) -> bool:
        return at - self.due_at > LATE_AFTER

    def stale(self, at: datetime) -> bool:
        return at - self.due_at > LET_GO_AFTER
