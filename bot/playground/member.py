"""A member: who they are, where their clock stands, and whether they may be disturbed."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.playground.wire import Json

NO_DND = 1  # what Slack answers for either end of a do-not-disturb that isn't there

HUDDLE = ("in_huddle", "huddle_until")
STATUS = ("status_text", "status_emoji", "status_expiration")
DND = ("dnd_start", "dnd_end", "snooze_from", "snooze_until")


@dataclass(frozen=True, kw_only=True)
class Member:
    """Instants are Unix seconds; 0 is none."""

    id: str
    name: str
    real_name: str
    tz: str
    is_admin: bool = False
    is_bot: bool = False
    deleted: bool = False
    email: str = ""
    locale: str = "en-US"
    status_text: str = ""
    status_emoji: str = ""
    status_expiration: int = 0
    in_huddle: bool = False
    huddle_until: int = 0
    dnd_start: int = 0  # with dnd_end 0 there is no do-not-disturb
    dnd_end: int = 0
    snooze_from: int = 0
    snooze_until: int = 0

    def __post_init__(self) -> None:
        ZoneInfo(self.tz)  # an unknown zone is refused here
        if self.dnd_end < self.dnd_start or self.snooze_until < self.snooze_from:
            raise ValueError("do-not-disturb ends after it starts")

    @property
    def soonest_end(self) -> int:
        """When the first thing about them ends by itself."""
        ends = (self.huddle_until, self.status_expiration, self.snooze_until)
        return min((end for end in ends if end), default=0)

    def events_since(self, old: "Member") -> list[str]:
        """The events that the change from `old` brings."""
        changed = {name for name, value in vars(self).items() if value != getattr(old, name)}
        brought = {
            "user_change": changed.difference(DND),  # the user object says nothing of do-not-disturb
            "user_huddle_changed": changed.intersection(HUDDLE),
            "user_status_changed": changed.intersection(STATUS),
            "dnd_updated_user": changed.intersection(DND),
        }
        return [event for event, names in brought.items() if names]

    def dnd_status(self, now: datetime) -> Json:
        """As others see it (https://docs.slack.dev/reference/methods/dnd.info).

        The page says that a snooze is shown to nobody but oneself, and not what others see instead. Here they
        see do-not-disturb until it ends, which is what they have to know.
        """
        snoozed = self.snooze_until > now.timestamp()
        start, end = (self.snooze_from, self.snooze_until) if snoozed else (self.dnd_start, self.dnd_end)
        return {"dnd_enabled": end > 0, "next_dnd_start_ts": start or NO_DND, "next_dnd_end_ts": end or NO_DND}

    def form(self, team: str, now: datetime, *, with_email: bool) -> Json:
        """A user object as `users.info` answers it."""
        label, offset = _zone_at(self.tz, now)
        return {
            "id": self.id,
            "team_id": team,
            "name": self.name,
            "real_name": self.real_name,
            "deleted": self.deleted,
            "tz": self.tz,
            "tz_label": label,
            "tz_offset": offset,
            "locale": self.locale,
            "is_admin": self.is_admin,
            "is_owner": self.is_admin,
            "is_bot": self.is_bot,
            "profile": self._profile(team) | ({"email": self.email} if with_email else {}),
        }

    def page_form(self) -> Json:
        return {
            "id": self.id,
            "name": self.name,
            "real_name": self.real_name,
            "tz": self.tz,
            "is_bot": self.is_bot,
            "is_admin": self.is_admin,
            "deleted": self.deleted,
            "in_huddle": self.in_huddle,
            "status_emoji": self.status_emoji,
            "status_text": self.status_text,
            "dnd_end": max(self.dnd_end, self.snooze_until),
        }

    def _profile(self, team: str) -> Json:
        return {
            "team": team,
            "real_name": self.real_name,
            "display_name": self.name,
            "status_text": self.status_text,
            "status_emoji": self.status_emoji,
            "status_expiration": self.status_expiration,
            "huddle_state": "in_a_huddle" if self.in_huddle else "default_unset",
            "huddle_state_expiration_ts": self.huddle_until,
        }


@lru_cache(maxsize=256)
def _zone_at(tz: str, now: datetime) -> tuple[str, int]:
    """What the zone is called then, and its seconds from UTC; a workspace has many members in few zones."""
    there = now.astimezone(ZoneInfo(tz))
    offset = there.utcoffset()
    return there.tzname() or "", int(offset.total_seconds()) if offset else 0
