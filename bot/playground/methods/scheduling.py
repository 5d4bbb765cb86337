"""chat.*: messages later."""

import math
from datetime import UTC, datetime

from bot.playground.arguments import Arguments
from bot.playground.limits import Tier
from bot.playground.methods.method import Method, page_of
from bot.playground.posting import content_of, target
from bot.playground.slack import Slack
from bot.playground.wire import ApiError, Json
from bot.playground.workspace import im_id


def _schedule(slack: Slack, arguments: Arguments) -> Json:
    channel = target(slack, arguments.need("channel", "channel_not_found"))
    content = content_of(slack, arguments) | {
        "thread_ts": arguments.text("thread_ts"),
        "metadata": arguments.structure("metadata", error="invalid_metadata_format"),
    }
    made = slack.timetable.add(channel.id, _instant(arguments.need("post_at")), content)
    slack.changes.mark()
    return {
        "channel": channel.id,
        "scheduled_message_id": made.id,
        "post_at": int(made.post_at.timestamp()),
        "message": {"type": "delayed_message", "text": content["text"], "blocks": content["blocks"]},
    }


def _delete(slack: Slack, arguments: Arguments) -> Json:
    channel = target(slack, arguments.need("channel", "channel_not_found"))
    slack.timetable.delete(channel.id, arguments.need("scheduled_message_id"))
    slack.changes.mark()
    return {}


def _list(slack: Slack, arguments: Arguments) -> Json:
    """`oldest` and `latest` are seconds, and count as in."""
    oldest, latest = arguments.number("oldest"), arguments.number("latest") or math.inf
    listed = slack.timetable.listed(im_id(arguments.text("channel")))
    within = [each for each in listed if oldest <= each.post_at.timestamp() <= latest]
    some, metadata = page_of(within, arguments, default=100)
    return {"scheduled_messages": [each.form() for each in some], **metadata}


def _instant(post_at: str) -> datetime:
    try:
        return datetime.fromtimestamp(int(post_at), UTC)
    except (ValueError, OverflowError) as error:
        raise ApiError("invalid_time") from error


METHODS = {
    "chat.scheduleMessage": Method(run=_schedule, tier=Tier.THREE, scopes=("chat:write",)),
    "chat.deleteScheduledMessage": Method(run=_delete, tier=Tier.THREE, scopes=("chat:write",)),
    "chat.scheduledMessages.list": Method(run=_list, tier=Tier.THREE),
}
