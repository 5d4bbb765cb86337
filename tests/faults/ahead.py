"""A crowd that is too large for its minute, and a local Slack whose queue takes the rest, on a clock that is moved."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.delivery.messenger import Queued
from bot.delivery.pace import UNLIMITED, Call
from bot.delivery.tick import Delivery
from bot.domain.member import Person
from bot.domain.message import Message
from bot.domain.nudge import Recipient
from bot.playground.server import Playground
from bot.playground.workspace import empty_workspace
from bot.slack.manifest import manifest
from bot.slack.messenger import SlackMessenger
from tests.builders import WORKSPACE
from tests.conftest import Clock
from tests.faults.conftest import Workers, enrol, run

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # 10:30 in Berlin
# Of ten, two can be posted to in time; eight stand in the queue ten minutes before.
SIZE = 10
SLOW: Mapping[Call, float] = MappingProxyType(dict(UNLIMITED) | {Call.SEND: 2, Call.QUEUE: 1})
ALL_QUEUED = DUE - timedelta(minutes=7)
OVER = DUE + timedelta(minutes=8)

_STEP = timedelta(seconds=30)


class Stalling(SlackMessenger):
    """Its worker stands still once so many are in the queue, before it can write the last one down."""

    def __init__(self, client: AsyncWebClient, *, after: int) -> None:
        super().__init__(client)
        self._left = after
        self.stands_still = asyncio.Event()
        self.goes_on = asyncio.Event()

    async def queue(self, recipient: Recipient, message: Message, *, key: str, at: datetime) -> Queued:
        queued = await super().queue(recipient, message, key=key, at=at)
        self._left -= 1
        if not self._left:
            self.stands_still.set()
            await self.goes_on.wait()
        return queued


@dataclass(frozen=True, kw_only=True)
class Ahead:
    slack: Playground
    client: AsyncWebClient
    workers: Workers
    clock: Clock

    @property
    def people(self) -> Sequence[str]:
        return [member.id for member in self.slack.workspace.members.values() if not member.is_bot]

    def worker(self, *, early_queue: bool = True) -> Delivery:
        messenger = SlackMessenger(self.client)
        return self.workers.one(messenger, per_minute=SLOW, early_queue=early_queue)

    def stalling_worker(self, *, after: int) -> tuple[Delivery, Stalling]:
        messenger = Stalling(self.client, after=after)
        return self.workers.one(messenger, per_minute=SLOW), messenger

    async def step(self, worker: Delivery) -> None:
        """What Slack and the worker do at this moment."""
        await self.slack.post_due()
        await worker.look_ahead()
        await run(worker)

    async def until(self, end: datetime, worker: Delivery) -> None:
        """Every half minute, and once more at the end."""
        while self.clock() < end:
            await self.step(worker)
            self.clock.at = min(end, self.clock() + _STEP)
        await self.step(worker)

    async def until_it_stands_still(self, worker: Delivery, messenger: Stalling) -> None:
        while not messenger.stands_still.is_set():
            await worker.look_ahead()
            await worker.tick()
            doing = [asyncio.ensure_future(each) for each in (worker.drained(), messenger.stands_still.wait())]
            await asyncio.wait(doing, return_when=asyncio.FIRST_COMPLETED)
            self.clock.at += _STEP

    def queued(self) -> Sequence[str]:
        """Who has a message in Slack's queue."""
        return [user for user in self.people if self.slack.queued(user)]

    def reached(self) -> Counter[str]:
        """How many messages stand before each of them."""
        return Counter({user: len(self.slack.messages(self.slack.im(user))) for user in self.people})

    async def nobody_but(self, *left_out: str) -> None:
        """Everybody has one, but for these, who have none and wait for none."""
        assert self.reached() == Counter({user: int(user not in left_out) for user in self.people})
        assert self.queued() == []


def person(user: str) -> Person:
    return Person(workspace=WORKSPACE, user=user)


@asynccontextmanager
async def crowd_ahead(workers: Workers, clock: Clock) -> AsyncIterator[Ahead]:
    """Seventeen minutes before it is due."""
    clock.at = DUE - timedelta(minutes=17)
    place = empty_workspace(WORKSPACE, members=SIZE, tz="Europe/Berlin")
    async with (
        Playground(manifest=manifest(), workspace=place, now=clock, limits=None) as slack,
        aiohttp.ClientSession() as session,
    ):
        client = AsyncWebClient(slack.bot_token, base_url=slack.api_url, session=session, retry_handlers=[])
        ahead = Ahead(slack=slack, client=client, workers=workers, clock=clock)
        await enrol(workers.sessions, clock(), ahead.people)
        yield ahead
