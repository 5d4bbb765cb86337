"""chat.*: messages now."""

from bot.playground.arguments import Arguments
from bot.playground.limits import Tier
from bot.playground.methods.method import Method
from bot.playground.posting import content_of, own_message, target
from bot.playground.slack import Slack
from bot.playground.wire import ApiError, Json
from bot.playground.workspace import BOT_USER_ID

LONGEST_UPDATE = 4000
WRITE = ("chat:write",)


def _post_message(slack: Slack, arguments: Arguments) -> Json:
    channel = target(slack, arguments.need("channel", "channel_not_found"))
    content = content_of(slack, arguments) | {
        "thread_ts": arguments.text("thread_ts"),
        "metadata": arguments.structure("metadata", error="invalid_metadata_format"),
    }
    message = slack.post(channel, BOT_USER_ID, content)
    return {"channel": channel.id, "ts": message.ts, "message": message.form()}


def _post_ephemeral(slack: Slack, arguments: Arguments) -> Json:
    channel = target(slack, arguments.need("channel", "channel_not_found"))
    viewer = arguments.need("user")
    if viewer not in channel.members:
        raise ApiError("user_not_in_channel")
    message = slack.post(channel, BOT_USER_ID, content_of(slack, arguments), viewer=viewer)
    return {"message_ts": message.ts}


def _update(slack: Slack, arguments: Arguments) -> Json:
    message = own_message(slack, arguments.need("channel", "channel_not_found"), arguments.need("ts"))
    if len(arguments.text("text")) > LONGEST_UPDATE:
        raise ApiError("msg_too_long")
    content = content_of(slack, arguments)
    # What the call leaves out stays; an empty list takes blocks or attachments away.
    given = {name: part for name, part in content.items() if arguments.given(name)}
    changed = slack.change(message, given)
    return {"channel": changed.channel, "ts": changed.ts, "text": changed.text, "message": changed.form()}


def _delete(slack: Slack, arguments: Arguments) -> Json:
    try:
        message = own_message(slack, arguments.need("channel", "channel_not_found"), arguments.need("ts"))
    except ApiError as error:
        raise ApiError("cant_delete_message") if error.code == "cant_update_message" else error from error
    slack.remove(message)
    return {"channel": message.channel, "ts": message.ts}


METHODS = {
    "chat.postMessage": Method(run=_post_message, tier=Tier.POST, scopes=WRITE),
    "chat.postEphemeral": Method(run=_post_ephemeral, tier=Tier.FOUR, scopes=WRITE),
    "chat.update": Method(run=_update, tier=Tier.THREE, scopes=WRITE),
    "chat.delete": Method(run=_delete, tier=Tier.THREE, scopes=WRITE),
}
