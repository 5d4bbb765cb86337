"""Answers in place, by the ack of a command or by a response URL."""

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from bot.playground.arguments import Arguments, json_body
from bot.playground.interactivity import ResponseUrl
from bot.playground.posting import content_of
from bot.playground.serving import Reply, Serving
from bot.playground.slack import Slack
from bot.playground.wire import ApiError
from bot.playground.workspace import BOT_USER_ID


class ResponseUrls:
    def __init__(self, slack: Slack, serving: Serving) -> None:
        self._slack = slack
        self._serving = serving

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/response/{key}", self._serve)]

    async def _serve(self, request: web.Request) -> web.Response:
        return await self._serving.serve("response_url", request, lambda: self._run(request))

    async def _run(self, request: web.Request) -> Reply:
        try:
            answer = await json_body(request)
            respond(self._slack, self._slack.permits.use_response_url(request.match_info["key"]), answer)
        except ApiError as refusal:
            return Reply(answer=refusal.answer(), status=404 if refusal.code.endswith("_url") else 200)
        return Reply(text="ok")


def respond(slack: Slack, url: ResponseUrl, answer: Mapping[str, Any]) -> None:
    """Over the original, or beside it: for one person, or for all with `response_type: in_channel`.

    :raises ApiError: message_not_found, or what is wrong with the content.
    """
    channel = slack.workspace.channel(url.channel)
    original = slack.messages.find(channel.id, url.original) if url.original else None
    if original and answer.get("delete_original"):
        slack.remove(original)
    elif original and answer.get("replace_original"):
        slack.change(original, content_of(slack, Arguments(answer)))
    else:
        viewer = "" if answer.get("response_type") == "in_channel" else url.member
        slack.post(channel, BOT_USER_ID, content_of(slack, Arguments(answer)), viewer=viewer)
