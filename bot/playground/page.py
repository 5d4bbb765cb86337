"""The page's side: what a browser asks for, and what it's told while it looks."""

import asyncio
from pathlib import Path

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.playground import interactions, modals, people, presence
from bot.playground.arguments import json_body
from bot.playground.people import Outcome
from bot.playground.slack import Slack
from bot.playground.wire import ApiError, Json
from bot.playground.workspace import BOT_USER_ID, Channel, Kind, Member

STATIC = Path(__file__).parent / "static"
GOODBYE_SECONDS = 1.0
NO_STORE = {"Cache-Control": "no-store"}


class Page:
    def __init__(self, slack: Slack) -> None:
        self._slack = slack
        self._sockets: set[web.WebSocketResponse] = set()

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", self._index),
            web.get("/static/{file}", self._static),
            web.get("/page/state", self._state),
            web.get("/page/messages", self._messages),
            web.get("/page/live", self._live),
            web.post("/page/say", self._say),
            web.post("/page/press", self._press),
            web.post("/page/view", self._view),
            web.post("/page/join", self._join),
            web.post("/page/add-bot", self._add_bot),
            web.post("/page/presence", self._presence),
        ]

    async def close(self) -> None:
        for socket in list(self._sockets):
            await socket.close()

    async def _index(self, _request: web.Request) -> web.StreamResponse:
        return web.FileResponse(STATIC / "index.html", headers=NO_STORE)

    async def _static(self, request: web.Request) -> web.StreamResponse:
        file = STATIC / request.match_info["file"]
        if file.parent != STATIC or not file.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(file, headers=NO_STORE)

    async def _state(self, request: web.Request) -> web.Response:
        workspace, manifest = self._slack.workspace, self._slack.manifest
        me = self._viewer(request)
        channels = [*workspace.public_channels, self._slack.im(me.id)]
        return _json(
            {
                "workspace": {"id": workspace.id, "name": workspace.name},
                "me": me.id,
                "members": [member.page_form() for member in workspace.members.values()],
                "channels": [_channel(channel, me) for channel in channels],
                "commands": [
                    {"command": each.command, "description": each.description, "usage_hint": each.usage_hint}
                    for each in manifest.commands
                ],
                "app": {
                    "name": manifest.name,
                    "bot_user_id": BOT_USER_ID,
                    "connected": self._slack.connected,
                    "home_tab": manifest.home_tab,
                },
            }
        )

    async def _messages(self, request: web.Request) -> web.Response:
        me = self._viewer(request)
        _, channel = people.present(self._slack, me.id, request.query.get("channel", ""))
        seen = self._slack.messages.seen(channel.id, me.id)
        return _json({"messages": [self._slack.page_form(message) for message in seen]})

    async def _live(self, request: web.Request) -> web.WebSocketResponse:
        me = self._viewer(request)
        socket = web.WebSocketResponse(heartbeat=20, timeout=GOODBYE_SECONDS)
        await socket.prepare(request)
        self._sockets.add(socket)
        with self._slack.live.watch(me.id) as queue:
            if home := self._slack.views.home(me.id):
                queue.put_nowait({"type": "home", "view": dict(home)})
            people.open_home(self._slack, me.id)
            await _tell_until_gone(socket, queue)
        self._sockets.discard(socket)
        return socket

    async def _say(self, request: web.Request) -> web.Response:
        told = await _told(request, "as", "channel", "text")
        member, channel, text = told["as"], told["channel"], told["text"]
        if text.startswith("/"):
            name, _, rest = text.partition(" ")
            return _outcome(await people.command(self._slack, member, channel, name, rest.strip()))
        return _outcome(await people.say(self._slack, member, channel, text))

    async def _press(self, request: web.Request) -> web.Response:
        told = await _told(request, "as", "channel", "ts", "action")
        chosen = told["action"]
        outcome = await interactions.press(
            self._slack,
            told["as"],
            told["channel"],
            told["ts"],
            action_id=chosen["action_id"],
            block_id=chosen.get("block_id"),
            chosen=chosen,
        )
        return _outcome(outcome)

    async def _view(self, request: web.Request) -> web.Response:
        told = await _told(request, "as", "view_id", "kind")
        member, view_id = told["as"], told["view_id"]
        values = (told.get("state") or {}).get("values", {})
        match told["kind"]:
            case "submit":
                return _outcome(await modals.submit_view(self._slack, member, view_id, values))
            case "close":
                return _outcome(await modals.close_view(self._slack, member, view_id))
            case "press":
                chosen = told["action"]
                outcome = await interactions.press_in_view(
                    self._slack,
                    member,
                    view_id,
                    action_id=chosen["action_id"],
                    block_id=chosen.get("block_id"),
                    chosen=chosen,
                    values=values,
                )
                return _outcome(outcome)
        return _json({"ok": False, "error": "A view is submitted, closed or pressed."}, status=400)

    async def _join(self, request: web.Request) -> web.Response:
        told = await _told(request, "as", "channel")
        self._slack.join(told["as"], self._slack.workspace.channel(told["channel"]))
        return _json({"ok": True})

    async def _add_bot(self, request: web.Request) -> web.Response:
        told = await _told(request, "as", "channel")
        self._slack.join(BOT_USER_ID, self._slack.workspace.channel(told["channel"]), inviter=told["as"])
        return _json({"ok": True})

    async def _presence(self, request: web.Request) -> web.Response:
        told = await _told(request, "as", "presence")
        try:
            presence.become(self._slack, told["as"], presence.Presence(told["presence"]))
        except ValueError as error:
            return _json({"ok": False, "error": str(error)}, status=400)
        return _json({"ok": True})

    def _viewer(self, request: web.Request) -> Member:
        member_id = request.query.get("as") or self._slack.workspace.people[0].id
        return self._slack.workspace.member(member_id)


@web.middleware
async def plain_errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A page's mistake is told in a sentence, not as a server error."""
    try:
        return await handler(request)
    except ApiError as refusal:
        needed = f", it needs {refusal.details['needed']}" if "needed" in refusal.details else ""
        return _json({"ok": False, "error": f"Slack would refuse this: {refusal.code}{needed}."}, status=400)


async def _told(request: web.Request, *needed: str) -> Json:
    told = await json_body(request)
    if missing := [name for name in needed if name not in told]:
        raise ApiError("invalid_arguments", needed=", ".join(missing))
    return told


async def _tell_until_gone(socket: web.WebSocketResponse, queue: asyncio.Queue[Json]) -> None:
    teller = asyncio.create_task(_tell(socket, queue))
    try:
        async for _ in socket:  # a page says nothing; this ends when it closes
            pass
    finally:
        teller.cancel()
        await asyncio.gather(teller, return_exceptions=True)


async def _tell(socket: web.WebSocketResponse, queue: asyncio.Queue[Json]) -> None:
    while True:
        await socket.send_json(await queue.get())


def _outcome(outcome: Outcome) -> web.Response:
    if outcome.ok:
        return _json({"ok": True})
    return _json({"ok": False, "error": outcome.error or "Some fields need another look."})


def _json(answer: Json, status: int = 200) -> web.Response:
    return web.json_response(answer, status=status, headers=NO_STORE)


def _channel(channel: Channel, me: Member) -> Json:
    return {
        "id": channel.id,
        "name": channel.name,
        "kind": channel.kind,
        "topic": channel.topic,
        "members": [channel.members[0], BOT_USER_ID] if channel.kind is Kind.IM else channel.members,
        "is_member": me.id in channel.members,
    }
