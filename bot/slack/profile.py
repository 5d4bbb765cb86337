"""What Slack knows of a person and a channel: the zone of a profile, who may set things up."""

from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.conversation import Place
from bot.domain.member import zone_named
from bot.slack.refusal import reason_of


@dataclass(frozen=True, kw_only=True)
class Profile:
    """`zone` is None when the profile has none we know, or can't be read right now."""

    zone: ZoneInfo | None
    admin: bool


async def profile_of(client: AsyncWebClient, user: str) -> Profile:
    try:
        person = (await client.users_info(user=user))["user"]
    except (SlackApiError, aiohttp.ClientError, TimeoutError):
        # An exercise is not refused because a profile can't be read.
        return Profile(zone=None, admin=False)
    return Profile(zone=zone_named(person.get("tz")), admin=bool(person.get("is_admin") or person.get("is_owner")))


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
