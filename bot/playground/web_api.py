"""`/api/{method}`: checks the call and runs the method."""

from aiohttp import web

from bot.playground.arguments import Arguments, read_arguments
from bot.playground.limits import RateLimitedError
from bot.playground.methods import METHODS
from bot.playground.methods.method import Method, TokenKind
from bot.playground.serving import Reply, Serving, limited
from bot.playground.slack import Slack
from bot.playground.wire import ApiError, Json
from bot.playground.workspace import im_id


class WebApi:
    def __init__(self, slack: Slack, serving: Serving) -> None:
        self._slack = slack
        self._serving = serving

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/api/{method}", self._serve), web.get("/api/{method}", self._serve)]

    async def _serve(self, request: web.Request) -> web.Response:
        name = request.match_info["method"]
        channel = await self._channel(request) if self._slack.faults.by_channel else ""
        return await self._serving.serve(name, request, lambda: self._run(name, request), channel=channel)

    async def _channel(self, request: web.Request) -> str:
        """Where a call goes; what is wrong with it is for `_run` to say."""
        try:
            return (await read_arguments(request)).text("channel")
        except ApiError:
            return ""

    async def _run(self, name: str, request: web.Request) -> Reply:
        try:
            answer = {"ok": True} | self._call(name, await read_arguments(request))
            return Reply(answer=answer, headers={"X-OAuth-Scopes": ",".join(self._slack.manifest.scopes)})
        except ApiError as refusal:
            return Reply(answer=refusal.answer())
        except RateLimitedError as error:
            return limited(error.retry_after)

    def _call(self, name: str, arguments: Arguments) -> Json:
        method = METHODS.get(name)
        if method is None:
            raise ApiError("unknown_method", req_method=name)
        self._check(method, arguments)
        self._slack.limiter.admit(name, method.tier, im_id(arguments.text("channel")), self._slack.now())
        return method.run(self._slack, arguments)

    def _check(self, method: Method, arguments: Arguments) -> None:
        token = arguments.text("token")
        if method.token is TokenKind.APP:
            self._slack.installation.check_app(token)
        if method.token is TokenKind.BOT:
            self._slack.installation.check_bot(token)
        if method.scopes:
            self._slack.need_scope(*method.scopes)
