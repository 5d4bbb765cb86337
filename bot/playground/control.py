"""The control address: lets whoever debugs, on this machine only, break things and look at what was called."""

from collections.abc import Callable
from dataclasses import fields
from ipaddress import ip_address
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.playground import places, record
from bot.playground.arguments import json_body
from bot.playground.faults import Fault, What, When
from bot.playground.slack import Slack
from bot.playground.wire import Json
from bot.playground.workspace import Channel, Member, im_id

CHANGEABLE = frozenset(field.name for field in fields(Member)) - {"id", "is_bot"}


class Control:
    def __init__(self, slack: Slack) -> None:
        self._slack = slack

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/control/faults", self._faults),
            web.post("/control/faults", self._add_fault),
            web.delete("/control/faults", self._clear_faults),
            web.post("/control/disconnect", self._disconnect),
            web.post("/control/members", self._change_member),
            web.post("/control/uninstall", self._doing(self._slack.uninstall)),
            web.post("/control/tokens/revoke", self._doing(self._slack.revoke_tokens)),
            web.post("/control/channels/archive", self._in_channel(places.archive)),
            web.post("/control/channels/remove-bot", self._in_channel(places.remove_bot)),
            web.get("/control/calls", self._calls),
            web.delete("/control/calls", self._doing(self._slack.calls.clear)),
            web.get("/control/counts", self._looking(record.counts)),
            web.get("/control/posts", self._looking_into(record.posts)),
            web.get("/control/queued", self._looking_into(record.queued)),
        ]

    async def _faults(self, _request: web.Request) -> web.Response:
        return web.json_response({"faults": [fault.form() for fault in self._slack.faults]})

    async def _add_fault(self, request: web.Request) -> web.Response:
        try:
            fault = read_fault(await json_body(request))
        except (TypeError, ValueError) as error:
            return _refused(str(error))
        self._slack.faults.add(fault)
        return _done()

    async def _clear_faults(self, _request: web.Request) -> web.Response:
        self._slack.faults.clear()
        return _done()

    async def _disconnect(self, _request: web.Request) -> web.Response:
        await self._slack.socket_mode.refresh()
        return _done()

    async def _change_member(self, request: web.Request) -> web.Response:
        told = await json_body(request)
        member_id = told.pop("id", "")
        if unknown := sorted(told.keys() - CHANGEABLE):
            return _refused(f"A member has no {', '.join(unknown)} to change; try {', '.join(sorted(CHANGEABLE))}.")
        try:
            self._slack.change_member(member_id, **told)
        except (KeyError, TypeError, ValueError) as error:
            return _refused(str(error))
        return _done()

    async def _calls(self, _request: web.Request) -> web.Response:
        return web.json_response({"calls": [record.call_form(call) for call in self._slack.calls]})

    def _looking(self, look: Callable[[Slack], Json]) -> Handler:
        async def answer(_request: web.Request) -> web.Response:
            return web.json_response(look(self._slack))

        return answer

    def _looking_into(self, look: Callable[[Slack, str], Json]) -> Handler:
        """In one channel, or everywhere without one; a person's id stands for their conversation with the bot."""

        async def answer(request: web.Request) -> web.Response:
            return web.json_response(look(self._slack, im_id(request.query.get("channel", ""))))

        return answer

    def _in_channel(self, act: Callable[[Slack, Channel], None]) -> Handler:
        async def do(request: web.Request) -> web.Response:
            told = await json_body(request)
            act(self._slack, self._slack.workspace.channel(told.get("channel", "")))
            return _done()

        return do

    def _doing(self, act: Callable[[], None]) -> Handler:
        async def do(_request: web.Request) -> web.Response:
            act()
            return _done()

        return do


@web.middleware
async def this_machine_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Control answers to loopback alone; a foreign web page in the same browser reaches neither it nor the page."""
    if request.path.startswith("/control/") and not ip_address(request.remote or "0.0.0.0").is_loopback:
        raise web.HTTPForbidden(text="The control address answers to this machine only.")
    origin = request.headers.get("Origin")
    if origin and request.path.startswith(("/control/", "/page/")) and origin.partition("://")[2] != request.host:
        raise web.HTTPForbidden(text="Another site's page has no business here.")
    return await handler(request)


def read_fault(told: Json) -> Fault:
    """:raises ValueError: what about it makes no sense.

    :raises TypeError: a field that no fault has.
    """
    parts: dict[str, Any] = dict(told)
    parts |= {name: word(parts[name]) for name, word in (("what", What), ("when", When)) if name in parts}
    return Fault(**parts)


def _done() -> web.Response:
    return web.json_response({"ok": True})


def _refused(sentence: str) -> web.Response:
    return web.json_response({"ok": False, "error": sentence}, status=400)
