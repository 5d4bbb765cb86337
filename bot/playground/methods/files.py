"""files.*: an upload in three steps, and what became of it."""

from bot.playground.arguments import Arguments
from bot.playground.limits import Tier
from bot.playground.methods.method import Method
from bot.playground.posting import target
from bot.playground.slack import Slack
from bot.playground.wire import ApiError, Json
from bot.playground.workspace import BOT_USER_ID


def _upload_url(slack: Slack, arguments: Arguments) -> Json:
    length = arguments.number("length")
    if length < 1:
        raise ApiError("invalid_arguments")
    name, alt_text = arguments.need("filename"), arguments.text("alt_txt")
    file = slack.files.expect(name=name, length=length, alt_text=alt_text)
    return {"upload_url": f"{slack.url}/upload/{file.id}", "file_id": file.id}


def _complete(slack: Slack, arguments: Arguments) -> Json:
    wanted = arguments.structure("files") or []
    channel = target(slack, arguments.text("channel_id")) if "channel_id" in arguments else None
    forms = [slack.files.complete(each.get("id", ""), each.get("title", "")).form(slack.url) for each in wanted]
    if channel:
        content = {"text": arguments.text("initial_comment"), "files": forms}
        slack.post(channel, BOT_USER_ID, content | {"thread_ts": arguments.text("thread_ts")})
    return {"files": forms}


def _info(slack: Slack, arguments: Arguments) -> Json:
    return {"file": slack.files.find(arguments.need("file", "file_not_found")).form(slack.url)}


METHODS = {
    "files.getUploadURLExternal": Method(run=_upload_url, tier=Tier.FOUR, scopes=("files:write",)),
    "files.completeUploadExternal": Method(run=_complete, tier=Tier.FOUR, scopes=("files:write",)),
    "files.info": Method(run=_info, tier=Tier.FOUR, scopes=("files:read",)),
}
