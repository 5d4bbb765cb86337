"""Who works here and where they talk: members, channels, and an invented company to start with."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.playground.wire import ApiError, Json

APP_ID = "A01PLAYGROUND"
BOT_ID = "B01PLAYGROUND"
BOT_USER_ID = "U0BOT"


class Kind(StrEnum):
    CHANNEL = "channel"
    IM = "im"


@dataclass(frozen=True, kw_only=True)
class Member:
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
    in_huddle: bool = False
    dnd_start: int = 0  # Unix seconds; 0 with dnd_end 0 is no do-not-disturb
    dnd_end: int = 0
    snooze_until: int = 0

    def __post_init__(self) -> None:
        ZoneInfo(self.tz)  # an unknown zone is refused here

    def form(self, team: str, now: datetime, *, with_email: bool) -> Json:
        """A user object as `users.info` answers it."""
        there = now.astimezone(ZoneInfo(self.tz))
        offset = there.utcoffset()
        return {
            "id": self.id,
            "team_id": team,
            "name": self.name,
            "real_name": self.real_name,
            "deleted": self.deleted,
            "tz": self.tz,
            "tz_label": there.tzname(),
            "tz_offset": int(offset.total_seconds()) if offset else 0,
            "locale": self.locale,
            "is_admin": self.is_admin,
            "is_owner": self.is_admin,
            "is_bot": self.is_bot,
            "profile": self._profile(team) | ({"email": self.email} if with_email else {}),
        }

    def _profile(self, team: str) -> Json:
        return {
            "team": team,
            "real_name": self.real_name,
            "display_name": self.name,
            "status_text": self.status_text,
            "status_emoji": self.status_emoji,
            "status_expiration": 0,
            "huddle_state": "in_a_huddle" if self.in_huddle else "default_unset",
        }


@dataclass(kw_only=True)
class Channel:
    id: str
    name: str
    kind: Kind = Kind.CHANNEL
    creator: str = ""
    topic: str = ""
    is_archived: bool = False
    is_private: bool = False
    members: list[str] = field(default_factory=list)

    @property
    def type(self) -> str:
        """As events name it."""
        if self.kind is Kind.IM:
            return "im"
        return "group" if self.is_private else "channel"


@dataclass(kw_only=True)
class Workspace:
    id: str
    name: str
    domain: str
    members: dict[str, Member]
    channels: dict[str, Channel]

    @property
    def people(self) -> list[Member]:
        return [member for member in self.members.values() if not member.is_bot]

    @property
    def public_channels(self) -> list[Channel]:
        return [each for each in self.channels.values() if each.kind is Kind.CHANNEL and not each.is_private]

    def member(self, member_id: str) -> Member:
        if member_id not in self.members:
            raise ApiError("user_not_found")
        return self.members[member_id]

    def channel(self, channel_id: str) -> Channel:
        if channel_id not in self.channels:
            raise ApiError("channel_not_found")
        return self.channels[channel_id]

    def form(self) -> Json:
        """A team as payloads carry it."""
        return {"id": self.id, "domain": self.domain}


def sample_workspace() -> Workspace:
    people = (
        Member(id="U01JONAS", name="jonas", real_name="Jonas Keller", tz="Europe/Berlin", is_admin=True),
        Member(id="U02MEERA", name="meera", real_name="Meera Nair", tz="Asia/Kolkata"),
        Member(id="U03DANA", name="dana", real_name="Dana Whitfield", tz="America/New_York"),
        Member(id="U04TOM", name="tom", real_name="Tom Ashworth", tz="Europe/London"),
        Member(id="U05AROHA", name="aroha", real_name="Aroha Tamihana", tz="Pacific/Auckland"),
        Member(id="U06YUKI", name="yuki", real_name="Yuki Arai", tz="Asia/Tokyo"),
    )
    everyone = [person.id for person in people]
    channels = (
        Channel(id="C01GENERAL", name="general", creator="U01JONAS", topic="For everyone", members=everyone),
        Channel(id="C02WELLNESS", name="wellness", creator="U02MEERA", topic="Move together", members=everyone[:4]),
    )
    return Workspace(
        id="T01HALDEN",
        name="Halden Instruments",
        domain="halden",
        members={person.id: person for person in people},
        channels={channel.id: channel for channel in channels},
    )
