"""Where the bytes of files come in, and where a browser gets them."""

from aiohttp import web

from bot.playground.slack import Slack
from bot.playground.wire import ApiError


class Uploads:
    def __init__(self, slack: Slack) -> None:
        self._slack = slack

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/upload/{file}", self._receive), web.get("/files/{file}/{name}", self._send)]

    async def _receive(self, request: web.Request) -> web.Response:
        try:
            self._slack.files.receive(request.match_info["file"], await _bytes(request))
        except ApiError as refusal:
            return web.Response(status=400, text=refusal.code)
        return web.Response(text="OK")

    async def _send(self, request: web.Request) -> web.Response:
        file = self._slack.files.find(request.match_info["file"])
        headers = {"X-Content-Type-Options": "nosniff"}
        return web.Response(body=file.content, content_type=file.mimetype, headers=headers)


async def _bytes(request: web.Request) -> bytes:
    """The body, or the one file in a form."""
    if request.content_type != "multipart/form-data":
        return await request.read()
    files = [part for part in (await request.post()).values() if isinstance(part, web.FileField)]
    return files[0].file.read() if files else b""
