"""Tells the app what happened: once for what a person waits for, again and again for events."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol, assert_never

from bot.playground.changes import Changes
from bot.playground.faults import Faults, What
from bot.playground.wire import Json


class Kind(StrEnum):
    EVENT = "events_api"
    INTERACTIVE = "interactive"
    COMMAND = "slash_commands"


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """`attempt` counts retries; `reason` says why the one before was not enough."""

    kind: Kind
    payload: Json
    attempt: int = 0
    reason: str = ""

    @property
    def name(self) -> str:
        """What a fault may call it: the event's type, else the kind."""
        return str(self.payload["event"]["type"]) if self.kind is Kind.EVENT else self.kind.value

    @property
    def channel(self) -> str:
        """Where it comes from, if from one channel."""
        match self.kind:
            case Kind.EVENT:
                return str(self.payload["event"].get("channel", ""))
            case Kind.INTERACTIVE:
                return str(self.payload.get("channel", {}).get("id", ""))
            case Kind.COMMAND:
                return str(self.payload["channel_id"])
            case _:
                assert_never(self.kind)


@dataclass(frozen=True, kw_only=True)
class Patience:
    """Seconds. Slack waits 3 for an ack, and tries an event again at once, after a minute and after five more."""

    ack: float = 3.0
    trigger: float = 3.0
    retries: tuple[float, ...] = (0.0, 60.0, 300.0)

    def __post_init__(self) -> None:
        if min(self.ack, self.trigger, *self.retries) < 0:
            raise ValueError("patience lasts no less than nothing")


DOCUMENTED = Patience()


class NotAckedError(Exception):
    """The app did not take the delivery. `final` when it asked for no retry."""

    def __init__(self, reason: str, *, final: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.final = final


class Transport(Protocol):
    async def send(self, delivery: Delivery) -> Json:
        """The payload of the ack, empty when it has none."""
        ...


class Deliveries:
    def __init__(self, *, transport: Transport, patience: Patience, faults: Faults, changes: Changes) -> None:
        self.transport = transport
        self._patience = patience
        self._faults = faults
        self._changes = changes
        self._tasks: set[asyncio.Task[None]] = set()
        self._under_way = 0

    @property
    def quiet(self) -> bool:
        """Nothing is waiting for an ack; events that wait for their next try don't count."""
        return self._under_way == 0

    def event(self, payload: Json) -> None:
        delivery = Delivery(kind=Kind.EVENT, payload=payload)
        fault = self._faults.in_delivery(delivery.name, delivery.channel)
        late = fault.seconds if fault and fault.what is What.SLOW else 0.0
        for _ in range(2 if fault and fault.what is What.DUPLICATE else 1):
            self._start(delivery, late)

    async def ask(self, kind: Kind, payload: Json) -> Json:
        """What the app answers with its ack.

        :raises NotAckedError: it did not, in time.
        """
        delivery = Delivery(kind=kind, payload=payload)
        with self._counted():
            fault = self._faults.in_delivery(delivery.name, delivery.channel)
            if fault and fault.what is What.SLOW:
                await asyncio.sleep(fault.seconds)
            return await self._try(delivery)

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _start(self, delivery: Delivery, late: float) -> None:
        self._under_way += 1
        task = asyncio.get_running_loop().create_task(self._persist(delivery, late))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _persist(self, delivery: Delivery, late: float) -> None:
        """Gives up after the last retry, as Slack does."""
        await asyncio.sleep(late)
        refusal = await self._refusal(delivery)
        for attempt, pause in enumerate(self._patience.retries, start=1):
            if refusal is None or refusal.final:
                break
            await self._rest(pause)
            refusal = await self._refusal(replace(delivery, attempt=attempt, reason=refusal.reason))
        self._landed()

    async def _refusal(self, delivery: Delivery) -> NotAckedError | None:
        try:
            await self._try(delivery)
        except NotAckedError as refusal:
            return refusal
        return None

    async def _rest(self, pause: float) -> None:
        self._landed()
        await asyncio.sleep(pause)
        self._under_way += 1

    async def _try(self, delivery: Delivery) -> Json:
        try:
            async with asyncio.timeout(self._patience.ack):
                return await self.transport.send(delivery)
        except TimeoutError as error:
            raise NotAckedError("http_timeout") from error

    @contextmanager
    def _counted(self) -> Iterator[None]:
        self._under_way += 1
        try:
            yield
        finally:
            self._landed()

    def _landed(self) -> None:
        self._under_way -= 1
        self._changes.mark()
