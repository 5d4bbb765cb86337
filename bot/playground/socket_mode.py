"""Socket Mode: up to ten WebSockets of one app; each payload goes to any one of them."""

import asyncio
import itertools
import json
import uuid
from collections.abc import Callable
from contextlib import suppress

from aiohttp import ClientConnectionError, WSMsgType, web

from bot.playground.changes import Changes
from bot.playground.deliveries import Delivery, Kind, NotAckedError
from bot.playground.wire import Json

MOST_CONNECTIONS = 10
# Slack renews a connection every few hours; only `hello` speaks of it here, `refresh` does it.
LIFE_SECONDS = 18060
GOODBYE_SECONDS = 1.0


class SocketMode:
    def __init__(self, *, app_id: str, changes: Changes, on_connect: Callable[[], None]) -> None:
        self._app_id = app_id
        self._on_connect = on_connect
        self._changes = changes
        self._tickets: set[str] = set()
        self._open: list[web.WebSocketResponse] = []
        self._leaving: list[web.WebSocketResponse] = []
        self._acks: dict[str, asyncio.Future[Json]] = {}
        self._turn = itertools.count()
        self._any = asyncio.Event()  # set while a connection is open

    @property
    def connections(self) -> int:
        return len(self._open)

    def new_ticket(self) -> str:
        """Lets one WebSocket in."""
        ticket = uuid.uuid4().hex
        self._tickets.add(ticket)
        return ticket

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            raise web.HTTPUnauthorized(text="Ask apps.connections.open for a new address.")
        self._tickets.remove(ticket)
        socket = web.WebSocketResponse(timeout=GOODBYE_SECONDS)
        await socket.prepare(request)
        if len(self._open) >= MOST_CONNECTIONS:
            await socket.send_json({"type": "disconnect", "reason": "too_many_websockets"})
            await socket.close()
            return socket
        await self._serve(socket)
        return socket

    async def send(self, delivery: Delivery) -> Json:
        """Waits for a connection if there's none, and for the ack on whichever connection brings it."""
        await self._any.wait()
        socket = self._open[next(self._turn) % len(self._open)]
        envelope_id = str(uuid.uuid4())
        ack: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self._acks[envelope_id] = ack
        try:
            await socket.send_json(_envelope(delivery, envelope_id))
            return await ack
        except ClientConnectionError as error:
            raise NotAckedError("connection_failed") from error
        finally:
            del self._acks[envelope_id]

    async def refresh(self, reason: str = "refresh_requested") -> None:
        """Asks every connection to be replaced; nothing more is delivered over them."""
        leaving, self._open[:] = list(self._open), []
        self._leaving += leaving
        self._counted()
        for socket in leaving:
            with suppress(ClientConnectionError):  # gone already, which is as good
                await socket.send_json({"type": "disconnect", "reason": reason, "debug_info": {"host": "playground"}})

    async def close(self) -> None:
        for socket in (*self._open, *self._leaving):
            await socket.close()

    async def _serve(self, socket: web.WebSocketResponse) -> None:
        await socket.send_json(self._hello())
        self._open.append(socket)
        self._counted()
        try:
            async for frame in socket:
                if frame.type is WSMsgType.TEXT:
                    self._acknowledge(frame.data)
        finally:
            pile = self._open if socket in self._open else self._leaving
            pile.remove(socket)
            self._counted()

    def _counted(self) -> None:
        if self._open:
            self._any.set()
        else:
            self._any.clear()
        self._on_connect()
        self._changes.mark()

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self._open) + 1,
            "connection_info": {"app_id": self._app_id},
            "debug_info": {"host": "playground", "build_number": 1, "approximate_connection_time": LIFE_SECONDS},
        }

    def _acknowledge(self, frame: str) -> None:
        answer = json.loads(frame)
        ack = self._acks.get(answer.get("envelope_id", ""))
        if ack and not ack.done():
            ack.set_result(answer.get("payload") or {})


def _envelope(delivery: Delivery, envelope_id: str) -> Json:
    envelope: Json = {"envelope_id": envelope_id, "type": delivery.kind, "payload": delivery.payload}
    if delivery.kind is Kind.EVENT:
        return envelope | {
            "accepts_response_payload": False,
            "retry_attempt": delivery.attempt,
            "retry_reason": delivery.reason,
        }
    return envelope | {"accepts_response_payload": True}
