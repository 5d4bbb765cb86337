"""An office whose workers share a database, on a clock that the test moves, and a platform that does as it is told."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Any
from uuid import NAMESPACE_OID, uuid5

import pytest
from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.delivery.messenger import Messenger, Queued, Sent
from bot.delivery.pace import UNLIMITED, Call
from bot.delivery.tick import Delivery
from bot.domain.exercise import Exercise
from bot.domain.member import Member, Person
from bot.domain.message import Message
from bot.domain.nudge import Audience, Recipient
from bot.metrics import Metrics
from bot.store import members, reminders, workspaces
from bot.store.tables import nudges as nudge_rows
from tests.builders import WORKSPACE, a_member, a_reminder
from tests.conftest import Clock
from tests.fakes import FakeMessenger

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # 10:30 in Berlin

Sessions = async_sessionmaker[AsyncSession]


@dataclass
class Platform(FakeMessenger):
    """Raises what it is told to, a call at a time, and remembers what it was asked for and by whom it was called."""

    raises: dict[Call, list[Exception]] = field(default_factory=dict)
    calls: Counter[Call] = field(default_factory=Counter)

    async def send(self, recipient: Recipient, message: Message, *, key: str) -> Sent:
        self._called(Call.SEND)
        return await super().send(recipient, message, key=key)

    async def find(self, recipient: Recipient, *, key: str, since: datetime) -> Sent | None:
        self._called(Call.FIND)
        return await super().find(recipient, key=key, since=since)

    async def queue(self, recipient: Recipient, message: Message, *, key: str, at: datetime) -> Queued:
        self._called(Call.QUEUE)
        return await super().queue(recipient, message, key=key, at=at)

    async def withdraw(self, queued: Queued) -> None:
        self._called(Call.WITHDRAW)
        await super().withdraw(queued)

    async def delete(self, sent: Sent) -> None:
        self._called(Call.DELETE)
        await super().delete(sent)

    def _called(self, call: Call) -> None:
        self.calls[call] += 1
        if self.raises.get(call):
            raise self.raises[call].pop(0)

    @property
    def reached(self) -> Counter[str]:
        """How many messages stand before each member or channel."""
        return Counter(each.recipient.id for each in self.delivered)


@dataclass(frozen=True, kw_only=True)
class Office:
    """One workspace. What people and time do there."""

    sessions: Sessions
    exercises: Sequence[Exercise]
    clock: Clock
    metrics: Metrics = field(default_factory=Metrics)

    def worker(
        self,
        messenger: Messenger,
        *,
        per_minute: Mapping[Call, float] = UNLIMITED,
        sessions: Sessions | None = None,
        early_queue: bool = True,
    ) -> Delivery:
        return Delivery(
            messengers={WORKSPACE: messenger},
            sessions=sessions or self.sessions,
            exercises=self.exercises,
            metrics=self.metrics,
            now=self.clock,
            per_minute=per_minute,
            early_queue=early_queue,
        )

    async def enrol(self, *users: str, words: str = "every day at 10:30") -> None:
        """Members in Berlin with a reminder each that is due next from now on."""
        async with self.sessions.begin() as session:
            await workspaces.remember(session, self.clock(), WORKSPACE)
            for user in users:
                await members.save(session, a_member(person(user)))
                reminder = a_reminder(words, id=reminder_of(user), recipient=member(user))
                due = reminder.next_due(after=self.clock() - timedelta(microseconds=1))
                await reminders.add(session, self.clock(), reminder, next_due_at=due)

    async def is_now(self, changed: Member) -> None:
        async with self.sessions.begin() as session:
            await members.save(session, changed)

    async def is_due(self, user: str, at: datetime | None) -> None:
        """As a pause, a hold, or coming back leave the reminder of that member."""
        async with self.sessions.begin() as session:
            reminder = a_reminder(id=reminder_of(user), recipient=member(user))
            await reminders.set_next_due(session, reminder, next_due_at=at)

    async def rows(self) -> "Sequence[Row[Any]]":
        """All nudges, the earliest due first."""
        async with self.sessions.begin() as session:
            order = (nudge_rows.c.due_at, nudge_rows.c.reminder)
            return (await session.execute(select(nudge_rows).order_by(*order))).all()

    async def states(self) -> list[str]:
        return [row.state for row in await self.rows()]

    def counted(self, name: str, **labels: str) -> float:
        return self.metrics.registry.get_sample_value(name, labels) or 0

    def let_go(self, why: str) -> float:
        return self.counted("unhunch_let_go_total", why=why)

    def outcomes(self, outcome: str) -> float:
        return self.counted("unhunch_nudges_total", outcome=outcome)


def member(user: str) -> Recipient:
    return Recipient(workspace=WORKSPACE, audience=Audience.MEMBER, id=user)


def reminder_of(user: str) -> str:
    """The id of the one that they are enrolled with: spread over all there are, as real ones."""
    return uuid5(NAMESPACE_OID, user).hex


def person(user: str) -> Person:
    return Person(workspace=WORKSPACE, user=user)


def people(count: int) -> list[str]:
    return [f"U{number}" for number in range(1, count + 1)]


def at_a_pace(**per_minute: float) -> Mapping[Call, float]:
    """Without limits, but for these."""
    return MappingProxyType(dict(UNLIMITED) | {Call(name): pace for name, pace in per_minute.items()})


async def run(*deliveries: Delivery) -> None:
    for delivery in deliveries:
        await delivery.tick()
    for delivery in deliveries:
        await delivery.drained()


async def run_until(delivery: Delivery, clock: Clock, end: datetime, *, every: float = 1) -> None:
    """A tick now and one after each step, up to that moment and then with it."""
    while clock() < end:
        await run(delivery)
        clock.move(seconds=every)
    await run(delivery)


async def live(worker: Delivery, platform: Platform, clock: Clock, *, until: datetime, every: float = 10) -> None:
    """Time passes: the platform posts what is due in its queue, and the worker ticks and looks ahead."""
    while clock() < until:
        await step(worker, platform, clock)
        clock.move(seconds=every)
    await step(worker, platform, clock)


async def step(worker: Delivery, platform: Platform, clock: Clock) -> None:
    platform.post_due(clock())
    await worker.look_ahead()
    await run(worker)


@pytest.fixture
def platform() -> Platform:
    return Platform()


@pytest.fixture
def office(sessions: Sessions, exercises: Sequence[Exercise], clock: Clock) -> Office:
    return Office(sessions=sessions, exercises=exercises, clock=clock)


@pytest.fixture
def worker(office: Office, platform: Platform) -> Delivery:
    return office.worker(platform)


@pytest.fixture
async def meera(office: Office) -> None:
    """A member, U1, with a reminder for 10:30 in Berlin."""
    await office.enrol("U1")
