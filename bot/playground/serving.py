"""Runs a call: what a fault asks for happens before or after it, and a record is kept."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from aiohttp import web

from bot.playground.calls import DROPPED, Call
from bot.playground.faults import Fault, What, When
from bot.playground.slack import Slack
from bot.playground.wire import Json


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What the app gets: an answer in JSON, or a text; by default one of no use to it, as from a server in trouble."""

    status: int = web.HTTPOk.status_code
    answer: Json = field(default_factory=dict)
    text: str = "Something went wrong, as asked."
    headers: Mapping[str, str] = field(default_factory=dict)

    def response(self) -> web.Response:
        if not self.answer:
            return web.Response(status=self.status or web.HTTPOk.status_code, text=self.text)
        return web.json_response(self.answer, status=self.status, headers=self.headers)


def limited(retry_after: int) -> Reply:
    return Reply(
        status=web.HTTPTooManyRequests.status_code,
        answer={"ok": False, "error": "ratelimited"},
        headers={"Retry-After": str(retry_after)},
    )


class Serving:
    def __init__(self, slack: Slack) -> None:
        self._slack = slack
        self._closing = asyncio.Event()

    def close(self) -> None:
        """Lets go of the calls that a fault holds."""
        self._closing.set()

    async def serve(
        self, name: str, request: web.Request, run: Callable[[], Awaitable[Reply]], *, channel: str = ""
    ) -> web.Response:
        """`name` is what a fault may call it: a Web API method, or `response_url`; `channel` is where it goes."""
        fault = self._slack.faults.in_call(name, channel)
        if fault:
            self._slack.changes.mark()
        if fault and fault.when is When.BEFORE:
            reply = await self._misbehave(fault)
        else:
            reply = await run()
            reply = await self._misbehave(fault) if fault else reply
        self._record(name, reply)
        if reply.status == DROPPED and request.transport:
            request.transport.abort()
        return reply.response()

    async def _misbehave(self, fault: Fault) -> Reply:
        match fault.what:
            case What.RATE_LIMITED:
                return limited(int(fault.seconds))
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
        self._slack.calls.add(Call(method=name, status=reply.status, error=error, at=self._slack.now()))
        self._slack.changes.mark()
