"""conversations.*: where one can talk, who is there, and what was said."""

from collections.abc import Callable

from bot.playground.arguments import Arguments
from bot.playground.limits import Tier
from bot.playground.methods.method import Method, page_of
from bot.playground.slack import Slack
from bot.playground.wire import ApiError, Json
from bot.playground.workspace import BOT_USER_ID, Channel, Kind

_TYPES = {"im": "im", "group": "private_channel", "channel": "public_channel"}
_SCOPES = {"im": "im", "group": "groups", "channel": "channels"}
READ = tuple(f"{scope}:read" for scope in _SCOPES.values())
HISTORY = tuple(f"{scope}:history" for scope in _SCOPES.values())


def _open(slack: Slack, arguments: Arguments) -> Json:
    member_id = arguments.need("users", "users_list_not_supplied")
    if "," in member_id:
        raise ApiError("not_enough_users")
    member = slack.workspace.member(member_id)
    if member.is_bot:
        raise ApiError("cannot_dm_bot")
    if member.deleted:
        raise ApiError("user_disabled")
    already = "D" + member_id[1:] in slack.workspace.channels
    return {"channel": {"id": slack.im(member_id).id}, "no_op": already, "already_open": already}


def _info(slack: Slack, arguments: Arguments) -> Json:
    channel = _visible(slack, arguments.need("channel", "channel_not_found"))
    slack.need_scope(f"{_SCOPES[channel.type]}:read")
    return {"channel": _form(channel)}


def _members(slack: Slack, arguments: Arguments) -> Json:
    channel = _visible(slack, arguments.need("channel", "channel_not_found"))
    slack.need_scope(f"{_SCOPES[channel.type]}:read")
    some, metadata = page_of(channel.members, arguments, default=100)
    return {"members": list(some), **metadata}


def _list(slack: Slack, arguments: Arguments) -> Json:
    kinds = arguments.text("types", "public_channel").split(",")
    shown = [each for each in slack.workspace.channels.values() if _TYPES[each.type] in kinds and _seen_by_bot(each)]
    if arguments.flag("exclude_archived"):
        shown = [each for each in shown if not each.is_archived]
    some, metadata = page_of(shown, arguments, default=100)
    return {"channels": [_form(each) for each in some], **metadata}


def _history(slack: Slack, arguments: Arguments) -> Json:
    channel = _visible(slack, arguments.need("channel", "channel_not_found"))
    slack.need_scope(f"{_SCOPES[channel.type]}:history")
    if BOT_USER_ID not in channel.members:
        raise ApiError("not_in_channel")
    wanted = _between(arguments)
    newest_first = [each for each in reversed(slack.messages.seen(channel.id, "")) if wanted(float(each.ts))]
    some, metadata = page_of(newest_first, arguments, default=100)
    with_metadata = arguments.flag("include_all_metadata")
    return {
        "messages": [each.form(with_metadata=with_metadata) for each in some],
        "has_more": bool(metadata["response_metadata"]["next_cursor"]),
        **metadata,
    }


def _between(arguments: Arguments) -> Callable[[float], bool]:
    """Whether an instant is between `oldest` and `latest`, which only `inclusive` lets in themselves."""
    oldest, latest = float(arguments.text("oldest", "0")), float(arguments.text("latest", "inf"))
    if arguments.flag("inclusive"):
        return lambda at: oldest <= at <= latest
    return lambda at: oldest < at < latest


def _visible(slack: Slack, channel_id: str) -> Channel:
    channel = slack.workspace.channel(channel_id)
    if not _seen_by_bot(channel):
        raise ApiError("channel_not_found")
    return channel


def _seen_by_bot(channel: Channel) -> bool:
    return BOT_USER_ID in channel.members or not channel.is_private


def _form(channel: Channel) -> Json:
    shared = {"id": channel.id, "is_archived": channel.is_archived, "created": 0}
    if channel.kind is Kind.IM:
        return shared | {"is_im": True, "user": channel.members[0]}
    return shared | {
        "name": channel.name,
        "is_channel": True,
        "is_im": False,
        "is_private": channel.is_private,
        "is_member": BOT_USER_ID in channel.members,
        "creator": channel.creator,
        "topic": {"value": channel.topic},
        "num_members": len(channel.members),
    }


METHODS = {
    "conversations.open": Method(run=_open, tier=Tier.THREE, scopes=("im:write",)),
    "conversations.info": Method(run=_info, tier=Tier.THREE, scopes=READ),
    "conversations.members": Method(run=_members, tier=Tier.FOUR, scopes=READ),
    "conversations.list": Method(run=_list, tier=Tier.TWO, scopes=READ),
    "conversations.history": Method(run=_history, tier=Tier.THREE, scopes=HISTORY),
}
