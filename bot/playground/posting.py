"""What may be posted or changed, and where."""

from collections.abc import Iterator
from typing import Any

from bot.playground.arguments import Arguments
from bot.playground.message import Message
from bot.playground.rules.block import message_problems, view_problems
from bot.playground.slack import Slack
from bot.playground.wire import ApiError, Json
from bot.playground.workspace import BOT_USER_ID, Channel, Kind

LONGEST_TEXT = 40_000
LONGEST_VIEW = 250_000


def content_of(slack: Slack, arguments: Arguments) -> Json:
    """Text, blocks and attachments of a call, checked; over-long text is cut, as Slack does when posting.

    :raises ApiError: no_text, invalid_blocks, invalid_blocks_format.
    """
    content = {
        "text": arguments.text("text")[:LONGEST_TEXT],
        "blocks": arguments.structure("blocks", error="invalid_blocks_format") or [],
        "attachments": arguments.structure("attachments", error="invalid_attachments") or [],
    }
    if not any(content.values()):
        raise ApiError("no_text")
    if not isinstance(content["blocks"], list):
        raise ApiError("invalid_blocks_format")
    _refuse("invalid_blocks", message_problems(content["blocks"]))
    _fetch_pictures(slack, content["blocks"])
    return content


def _fetch_pictures(slack: Slack, blocks: list[Json]) -> None:
    """Slack fetches them before it takes the message; here that goes wrong only when it is asked for."""
    for number, block in enumerate(blocks):
        for at, picture in _pictures(block):
            if picture.get("image_url") and slack.faults.in_picture():
                failed = f"downloading image failed [json-pointer:/blocks/{number}{at}/image_url]"
                _refuse("invalid_blocks", [failed])


def _pictures(block: Json) -> Iterator[tuple[str, Json]]:
    """Each with where in the block it stands."""
    parts = [("", block), ("/accessory", block.get("accessory"))]
    parts += [(f"/elements/{number}", each) for number, each in enumerate(block.get("elements") or ())]
    return ((at, part) for at, part in parts if isinstance(part, dict) and part.get("type") == "image")


def checked_view(view: Any) -> Json:
    """:raises ApiError: view_too_large, invalid_arguments."""
    if not isinstance(view, dict):
        raise ApiError("invalid_arguments", response_metadata={"messages": ["[ERROR] missing required field: view"]})
    if len(str(view)) > LONGEST_VIEW:
        raise ApiError("view_too_large")
    _refuse("invalid_arguments", view_problems(view))
    return view


def target(slack: Slack, channel_id: str) -> Channel:
    """Where a post to that id goes: a `U…` id opens the person's DM.

    :raises ApiError: why the bot may not post there.
    """
    if channel_id.startswith("U"):
        return _im(slack, channel_id)
    channel = _by_name_or_id(slack, channel_id)
    if channel.is_archived:
        raise ApiError("is_archived")
    if channel.kind is Kind.IM:
        return _im(slack, channel.members[0])
    if BOT_USER_ID not in channel.members:
        _outside(slack, channel)
    return channel


def own_message(slack: Slack, channel_id: str, ts: str) -> Message:
    """A message of the bot that all of the channel see.

    :raises ApiError: channel_not_found, message_not_found, cant_update_message.
    """
    message = slack.messages.find(slack.workspace.channel(channel_id).id, ts)
    if message.ephemeral:
        raise ApiError("message_not_found")
    if message.user != BOT_USER_ID:
        raise ApiError("cant_update_message")
    return message


def _im(slack: Slack, member_id: str) -> Channel:
    member = slack.workspace.members.get(member_id)
    if member is None or member.is_bot:
        raise ApiError("channel_not_found")
    if member.deleted and not slack.workspace.takes_posts_to_deactivated:
        raise ApiError("user_disabled")
    if not slack.manifest.messages_tab:
        raise ApiError("messages_tab_disabled")
    return slack.im(member_id)


def _by_name_or_id(slack: Slack, channel: str) -> Channel:
    """By id first: names are looked for one by one."""
    if found := slack.workspace.channels.get(channel):
        return found
    name = channel.removeprefix("#")
    named = (each for each in slack.workspace.public_channels if each.name == name)
    return next(named, None) or slack.workspace.channel(channel)


def _outside(slack: Slack, channel: Channel) -> None:
    """The bot isn't in that channel: a private one stays hidden, a public one needs a scope."""
    if channel.is_private:
        raise ApiError("channel_not_found")
    if "chat:write.public" not in slack.manifest.scopes:
        raise ApiError("not_in_channel")


def _refuse(code: str, problems: list[str]) -> None:
    if problems:
        raise ApiError(code, errors=problems, response_metadata={"messages": problems})
