"""Who works here and where they talk: members, channels, and invented companies to start with."""

from dataclasses import dataclass, field
from enum import StrEnum

from bot.playground.member import Member
from bot.playground.wire import ApiError, Json

__all__ = ["Channel", "Kind", "Member", "Workspace"]  # Member has a room of its own and is asked for here

APP_ID = "A01PLAYGROUND"
BOT_ID = "B01PLAYGROUND"
BOT_USER_ID = "U0BOT"


def im_id(member_id: str) -> str:
    """The id of the bot's conversation with that member; any other id stays as it is: a post to either goes there."""
    return "D" + member_id[1:] if member_id.startswith("U") else member_id


class Kind(StrEnum):
    CHANNEL = "channel"
    IM = "im"


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
    # chat.postMessage's page names no error for a deactivated person. By default it is that of conversations.open;
    # developers also report (slackapi/python-slack-sdk, 2022) that Slack takes the message, and nobody ever reads it.
    takes_posts_to_deactivated: bool = False

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


def sample_workspace(id: str = "T01HALDEN") -> Workspace:  # noqa: A002 -- named as the field it fills
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
        id=id,
        name="Halden Instruments",
        domain="halden",
        members={person.id: person for person in people},
        channels={channel.id: channel for channel in channels},
    )


def empty_workspace(id: str, *, members: int, tz: str = "UTC") -> Workspace:  # noqa: A002 -- named as the field it fills
    """So many people, nobody like another workspace's, and one channel that they are all in; the first is the admin."""
    if members < 1:
        raise ValueError("somebody works in every workspace")
    place = id.removeprefix("T")
    people = [
        Member(id=f"U{place}{n:06d}", name=f"member{n}", real_name=f"Member {n}", tz=tz, is_admin=n == 1)
        for n in range(1, members + 1)
    ]
    everyone = [person.id for person in people]
    general = Channel(id=f"C{place}GENERAL", name="general", creator=everyone[0], members=everyone)
    return Workspace(
        id=id,
        name=f"Workspace {place}",
        domain=f"workspace-{place.lower()}",
        members={person.id: person for person in people},
        channels={general.id: general},
    )
