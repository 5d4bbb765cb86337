"""A crowd that is due now, workers as real processes to do away with, and a Slack that counts what arrives."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.clock import utcnow
from bot.delivery.messenger import Messenger
from bot.delivery.pace import UNLIMITED, Call
from bot.delivery.tick import Delivery
from bot.domain.exercise import Exercise
from bot.domain.member import Person
from bot.domain.nudge import Audience, Recipient, State
from bot.metrics import Metrics
from bot.playground.server import Playground
from bot.playground.workspace import Member
from bot.slack.manifest import manifest
from bot.store import members, reminders, workspaces
from bot.store.tables import nudges as nudge_rows
from bot.store.tables import workspaces as workspace_rows
from tests.builders import BERLIN, WORKSPACE, a_member, a_reminder, a_schedule
from tests.cli.process import Running, free_port, running, tokens_of
from tests.conftest import Clock
from tests.fakes import FakeMessenger
from tests.usecases.conftest import Talk, talk

__all__ = ["Talk", "talk"]

Sessions = async_sessionmaker[AsyncSession]

_EARLIER = datetime(2000, 1, 1, tzinfo=UTC)
_PATIENCE_S = 30.0
_NOWHERE_ELSE: Mapping[str, Messenger] = MappingProxyType({})


async def states(sessions: Sessions) -> list[str]:
    """Of all nudges, the earliest due first."""
    async with sessions.begin() as session:
        return list(await session.scalars(select(nudge_rows.c.state).order_by(nudge_rows.c.due_at)))


async def time_passes(sessions: Sessions) -> None:
    """Leases run out, and what waits to be looked at is to be looked at now, without anybody waiting."""
    async with sessions.begin() as session:
        lease = update(workspace_rows).where(workspace_rows.c.lease_until.is_not(None))
        await session.execute(lease.values(lease_until=_EARLIER))
        open_ones = update(nudge_rows).where(nudge_rows.c.look_at.is_not(None))
        await session.execute(open_ones.values(look_at=_EARLIER))


# ---------------------------------------------------------------- processes


@dataclass(frozen=True, kw_only=True)
class Crowd:
    """People of the local Slack, each with one reminder that is due now and not again today."""

    slack: Playground
    sessions: Sessions
    people: Sequence[str]
    database_url: str
    folder: Path

    def worker(self, role: str = "worker") -> AbstractAsyncContextManager[Running]:
        address = self.database_url.replace("postgresql+psycopg:", "postgres:").replace("sqlite+aiosqlite:", "sqlite:")
        return running(
            "run",
            "--role",
            role,
            folder=self.folder,
            DATABASE_URL=address,
            PORT=str(free_port()),
            **tokens_of(self.slack),
        )

    @property
    def received(self) -> Counter[str]:
        """How many messages stand in each one's direct messages."""
        return Counter({person: len(self.slack.messages(self.slack.im(person))) for person in self.people})

    async def got(self, count: int) -> None:
        """Wait until so many messages have arrived, whoever got them."""
        await self.slack.until(lambda: self.received.total() >= count, within=_PATIENCE_S)

    async def all_got_one(self) -> None:
        """Wait until nobody is without, then see that nobody has two."""
        await self.slack.until(lambda: len(+self.received) == len(self.people), within=_PATIENCE_S)
        assert self.received == Counter(self.people)


async def all_written_down(sessions: Sessions) -> None:
    """Wait until the database has heard of all that stands in Slack."""
    async with asyncio.timeout(_PATIENCE_S):
        while set(await states(sessions)) != {State.SENT}:  # noqa: ASYNC110  another process writes it
            await asyncio.sleep(0.1)


async def gather_a_crowd(slack: Playground, sessions: Sessions, *, size: int, database_url: str, folder: Path) -> Crowd:
    now = utcnow().replace(microsecond=0)
    people = [f"U{number:04}" for number in range(size)]
    # Two hours ago: the next one is tomorrow's, on whatever day and at whatever hour this runs.
    schedule = a_schedule(f"every day at {now - timedelta(hours=2):%H:%M}", zone=ZoneInfo("UTC"))
    async with sessions.begin() as session:
        await workspaces.remember(session, now, slack.workspace.id)
        for user in people:
            slack.workspace.members[user] = Member(id=user, name=user.lower(), real_name=user, tz="Europe/Berlin")
            person = Person(workspace=slack.workspace.id, user=user)
            await members.save(session, a_member(person))
            theirs = Recipient(workspace=person.workspace, audience=Audience.MEMBER, id=user)
            reminder = a_reminder(id=f"r-{user}", recipient=theirs, schedule=schedule)
            await reminders.add(session, now, reminder, next_due_at=now - timedelta(seconds=1))
    return Crowd(slack=slack, sessions=sessions, people=people, database_url=database_url, folder=folder)


@pytest.fixture
async def slack() -> AsyncIterator[Playground]:
    async with Playground(manifest=manifest(), limits=None) as slack:
        yield slack


@pytest.fixture
async def crowd(slack: Playground, sessions: Sessions, database_url: str, tmp_path: Path) -> Crowd:
    return await gather_a_crowd(slack, sessions, size=8, database_url=database_url, folder=tmp_path)


# ---------------------------------------------------------------- in this process, on a clock that is moved


@dataclass(frozen=True, kw_only=True)
class Workers:
    """Makes deliveries that share one database, one clock and their counters."""

    sessions: Sessions
    exercises: Sequence[Exercise]
    clock: Clock
    metrics: Metrics = field(default_factory=Metrics)

    def counted(self, outcome: str) -> int:
        return self._counted("unhunch_nudges_total", outcome=outcome)

    def let_go(self, why: str) -> int:
        return self._counted("unhunch_let_go_total", why=why)

    def refused(self, reason: str) -> int:
        return self._counted("unhunch_refusals_total", reason=reason)

    def _counted(self, name: str, **labels: str) -> int:
        return int(self.metrics.registry.get_sample_value(name, labels) or 0)

    def one(
        self,
        messenger: Messenger,
        *,
        sessions: Sessions | None = None,
        per_minute: Mapping[Call, float] = UNLIMITED,
        early_queue: bool = True,
        others: Mapping[str, Messenger] = _NOWHERE_ELSE,
    ) -> Delivery:
        """`others` are workspaces it serves beside the usual one."""
        return Delivery(
            messengers={WORKSPACE: messenger, **others},
            sessions=sessions or self.sessions,
            exercises=self.exercises,
            metrics=self.metrics,
            now=self.clock,
            per_minute=per_minute,
            early_queue=early_queue,
        )


@pytest.fixture
def messenger() -> FakeMessenger:
    return FakeMessenger()


@pytest.fixture
def workers(sessions: Sessions, exercises: Sequence[Exercise], clock: Clock) -> Workers:
    return Workers(sessions=sessions, exercises=exercises, clock=clock)


async def run(delivery: Delivery) -> None:
    await delivery.tick()
    await delivery.drained()


async def enrol(
    sessions: Sessions,
    now: datetime,
    users: Iterable[str],
    words: str = "every day at 10:30",
    *,
    workspace: str = WORKSPACE,
) -> None:
    """Members in Berlin with a reminder each, due next from now on."""
    async with sessions.begin() as session:
        await workspaces.remember(session, now, workspace)
        for user in users:
            await members.save(session, a_member(Person(workspace=workspace, user=user)))
            theirs = Recipient(workspace=workspace, audience=Audience.MEMBER, id=user)
            reminder = a_reminder(id=f"r-{user}", recipient=theirs, schedule=a_schedule(words, zone=BERLIN))
            due = reminder.next_due(after=now - timedelta(microseconds=1))
            await reminders.add(session, now, reminder, next_due_at=due)
