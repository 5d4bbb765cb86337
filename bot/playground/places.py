"""What happens to channels: people and the bot leave, and channels are archived."""

from bot.playground.slack import Slack
from bot.playground.wire import ApiError
from bot.playground.workspace import BOT_USER_ID, Channel, Kind


def leave(slack: Slack, member_id: str, channel: Channel) -> None:
    """Nobody leaves a conversation for two.

    The bot hears of others while it is a member, and of its own going once it's gone.
    """
    if channel.kind is Kind.IM or member_id not in channel.members:
        raise ApiError("channel_not_found")
    channel.members.remove(member_id)
    slack.changes.mark()
    if member_id == BOT_USER_ID:
        slack.events.bot_left(channel, _somebody(slack))
    else:
        slack.events.left(member_id, channel)


def remove_bot(slack: Slack, channel: Channel) -> None:
    leave(slack, BOT_USER_ID, channel)


def archive(slack: Slack, channel: Channel) -> None:
    if channel.kind is Kind.IM:
        raise ApiError("method_not_supported_for_channel_type")
    if channel.is_archived:
        raise ApiError("already_archived")
    channel.is_archived = True
    slack.changes.mark()
    slack.events.archived(channel, _somebody(slack))


def _somebody(slack: Slack) -> str:
    """Who did it: an admin may do all of this."""
    return next((each.id for each in slack.workspace.people if each.is_admin), "")
