"""`/api/{method}`: checks the call, runs the method, does what faults ask for, keeps a record."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from aiohttp import web

from bot.playground.arguments import Arguments, read_arguments
from bot.playground.faults import Fault, What, When
from bot.playground.limits import RateLimitedError, Tier
from bot.playground.methods import METHODS
from bot.playground.methods.method import Method, TokenKind
from bot.playground.slack import Call, Slack
from bot.playground.wire import ApiError, Json

DROPPED = 0


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What the app gets; without an answer, a page of no use to it, as from a server in trouble."""

    status: int = web.HTTPOk.status_code
    answer: Json = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)

    def response(self) -> web.Response:
        if not self.answer:
            return web.Response(status=self.status or web.HTTPOk.status_code, text="Something went wrong, as asked.")
        return web.json_response(self.answer, status=self.status, headers=self.headers)


class WebApi:
    def __init__(self, slack: Slack) -> None:
        self._slack = slack
        self._closing = asyncio.Event()

    def close(self) -> None:
        """Lets go of the calls that a fault holds."""
        self._closing.set()

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/api/{method}", self._serve), web.get("/api/{method}", self._serve)]

    async def _serve(self, request: web.Request) -> web.Response:
        name = request.match_info["method"]
        fault = self._slack.faults.in_call(name)
        self._slack.changes.mark()
        if fault and fault.when is When.BEFORE:
            reply = await self._misbehave(fault)
        else:
            reply = await self._run(name, request)
            reply = await self._misbehave(fault) if fault else reply
        self._record(name, reply)
        if reply.status == DROPPED and request.transport:
            request.transport.abort()
        return reply.response()

    async def _run(self, name: str, request: web.Request) -> Reply:
        try:
            return Reply(answer={"ok": True} | self._call(name, await read_arguments(request)))
        except ApiError as refusal:
            return Reply(answer=refusal.answer())
        except RateLimitedError as limited:
            return _limited(limited.retry_after)

    def _call(self, name: str, arguments: Arguments) -> Json:
        method = METHODS.get(name)
        if method is None:
            raise ApiError("unknown_method", req_method=name)
        self._check(method, arguments)
        self._slack.limiter.admit(name, method.tier, self._lane(method, arguments), self._slack.now())
        return method.run(self._slack, arguments)

    def _check(self, method: Method, arguments: Arguments) -> None:
        token = arguments.text("token")
        if method.token is TokenKind.APP:
            self._slack.installation.check_app(token)
        if method.token is TokenKind.BOT:
            self._slack.installation.check_bot(token)
        if method.scopes:
            self._slack.need_scope(*method.scopes)

    def _lane(self, method: Method, arguments: Arguments) -> str:
        """A person's id and their DM's id are one place to post."""
        channel = arguments.text("channel")
        return "D" + channel[1:] if method.tier is Tier.POST and channel.startswith("U") else channel

    async def _misbehave(self, fault: Fault) -> Reply:
        match fault.what:
            case What.RATE_LIMITED:
                return _limited(int(fault.seconds))
            case What.REFUSE:
                return Reply(answer={"ok": False, "error": fault.error})
            case What.SERVER_ERROR:
                return Reply(status=fault.status)
            case What.TIME_OUT:
                await self._hold(fault.seconds)
        return Reply(status=DROPPED)

    async def _hold(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._closing.wait()

    def _record(self, name: str, reply: Reply) -> None:
        error = reply.answer.get("error", "")
        self._slack.calls.append(Call(method=name, status=reply.status, error=error, at=self._slack.now()))
        self._slack.changes.mark()


def _limited(retry_after: int) -> Reply:
    return Reply(
        status=web.HTTPTooManyRequests.status_code,
        answer={"ok": False, "error": "ratelimited"},
        headers={"Retry-After": str(retry_after)},
    )
