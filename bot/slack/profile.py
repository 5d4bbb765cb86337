"""What Slack knows of a person and a channel: the zone of a profile, whether they are busy, who may set things up."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.conversation import Place
from bot.domain.member import zone_named
from bot.domain.quiet import Presence, Why
from bot.domain.status import status_means
from bot.slack.refusal import reason_of


@dataclass(frozen=True, kw_only=True)
class Profile:
    """`zone` is None when the profile has none we know, or can't be read right now."""

    zone: ZoneInfo | None
    admin: bool
    presence: Presence = field(default_factory=Presence)


async def profile_of(client: AsyncWebClient, user: str) -> Profile:
    try:
        person = (await client.users_info(user=user))["user"]
    except (SlackApiError, aiohttp.ClientError, TimeoutError):
        # An exercise is not refused because a profile can't be read.
        return Profile(zone=None, admin=False)
    return Profile(
        zone=zone_named(person.get("tz")),
        admin=bool(person.get("is_admin") or person.get("is_owner")),
        presence=presence_in(person),
    )


def presence_in(person: dict[str, Any]) -> Presence:
    """What a user object says of a huddle and of a status. The words of the status end here."""
    profile = person.get("profile") or {}
    quiet: dict[Why, datetime | None] = {}
    spoken_of: set[Why] = set()
    if "huddle_state" in profile:
        spoken_of.add(Why.HUDDLE)
        if profile["huddle_state"] == "in_a_huddle":
            # Its `huddle_state_expiration_ts` is no end: huddles go on past it, and Slack doesn't say that it moved.
            quiet[Why.HUDDLE] = None
    if "status_text" in profile:
        spoken_of |= {Why.MEETING, Why.AWAY}
        if why := status_means(profile["status_text"] or "", profile.get("status_emoji") or ""):
            ends = profile.get("status_expiration")
            quiet[why] = datetime.fromtimestamp(ends, UTC) if ends else None
    return Presence(quiet=tuple(quiet.items()), over=frozenset(spoken_of - quiet.keys()))


async def place_of(client: AsyncWebClient, command: dict[str, Any], *, admin: bool) -> Place | None:
    """The channel a command was given in, and what its giver may do there; None for direct messages."""
    channel, user, name = command["channel_id"], command["user_id"], command["channel_name"]
    if name == "directmessage" or name.startswith("mpdm-"):
        return None
    try:
        info = (await client.conversations_info(channel=channel))["channel"]
    except SlackApiError as error:
        if reason_of(error) == "channel_not_found":
            # A private channel we are not in looks like none at all.
            return Place(channel=channel, may_set=True, bot_inside=False)
        raise
    return Place(channel=channel, may_set=admin or info.get("creator") == user, bot_inside=bool(info.get("is_member")))
