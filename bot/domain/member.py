"""People: who they are to us, and whether they may be nudged."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody in a workspace, member or not."""

    workspace: str
    user: str


@dataclass(frozen=True, kw_only=True)
class Member:
    """What is known of a person. `joined_at` None: they never said yes, and are known only because they are on hold.

    `zone` is an IANA name. `paused_until` ends by itself; `held_since` ends when they say that it has been checked.
    `holidays` is the country whose public holidays are days off ("DE", or a part of one, "DE-BY").
    `active_at` is when they last did anything with us. `asked_at` is when they were asked whether to go on: nothing is
    due until they answer.
    """

    person: Person
    zone: ZoneInfo
    joined_at: datetime | None = None
    paused_until: datetime | None = None
    held_since: datetime | None = None
    holidays: str | None = None
    active_at: datetime | None = None
    asked_at: datetime | None = None

    @property
    def joined(self) -> bool:
        return self.joined_at is not None

    @property
    def held(self) -> bool:
        return self.held_since is not None

    @property
    def asked(self) -> bool:
        return self.asked_at is not None

    def paused(self, at: datetime) -> bool:
        return self.paused_until is not None and at < self.paused_until


def zone_named(name: str | None) -> ZoneInfo | None:
    """The zone of that IANA name; None for no name, an unknown one, or one that isn't a name at all."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
