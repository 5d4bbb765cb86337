"""A crowd due in one minute: our tick beside the plain way, one APScheduler job a person. Run by `make bench`."""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import catalogue
from bot.delivery.tick import Delivery
from bot.domain.member import Person
from bot.metrics import Metrics
from bot.store import members, migrate, reminders, workspaces
from bot.store.engine import open_engine, sessions_of
from tests.builders import MEERAS, WORKSPACE, a_member, a_reminder
from tests.fakes import FakeMessenger

PEOPLE = 2_000
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)

_handed_over = 0
_all_handed_over = asyncio.Event()


async def ours(directory: Path) -> float:
    """Seconds to claim, send to a list and record a nudge for each of the people, on SQLite."""
    engine = open_engine(f"sqlite+aiosqlite:///{directory / 'ours.db'}")
    await migrate.upgrade(engine)
    sessions = sessions_of(engine)
    async with sessions.begin() as session:
        await workspaces.remember(session, NOW, WORKSPACE)
        for number in range(PEOPLE):
            user = f"U{number}"
            await members.save(session, a_member(Person(workspace=WORKSPACE, user=user)))
            theirs = a_reminder(id=f"r{number}", recipient=replace(MEERAS, id=user))
            await reminders.add(session, NOW, theirs, next_due_at=NOW)
    messenger = FakeMessenger()
    delivery = Delivery(
        messengers={WORKSPACE: messenger},
        sessions=sessions,
        exercises=catalogue.load(catalogue.CONTENT),
        metrics=Metrics(),
        now=lambda: NOW,
        per_second=1_000_000,
    )
    seconds = await _timed(lambda: _drain(delivery))
    assert len({each.key for each in messenger.delivered}) == PEOPLE
    await engine.dispose()
    return seconds


async def _drain(delivery: Delivery) -> None:
    await delivery.tick()
    await delivery.drained()


def hand_over() -> None:
    """A job of the plain way: it does nothing but be called."""
    global _handed_over  # noqa: PLW0603  APScheduler stores a reference to a function, and nothing to count with
    _handed_over += 1
    if _handed_over == PEOPLE:
        _all_handed_over.set()


async def plain(directory: Path) -> float:
    """Seconds for APScheduler to hand over one stored job a person, all due at once, on SQLite."""
    scheduler = AsyncIOScheduler(jobstores={"default": SQLAlchemyJobStore(f"sqlite:///{directory / 'plain.db'}")})
    scheduler.start(paused=True)
    due = datetime.now(UTC) - timedelta(seconds=1)  # noqa: TID251  a real scheduler on the real clock
    for number in range(PEOPLE):
        scheduler.add_job(hand_over, "interval", days=1, next_run_time=due, misfire_grace_time=None, id=str(number))
    _all_handed_over.clear()

    async def run() -> None:
        scheduler.resume()
        await _all_handed_over.wait()

    seconds = await _timed(run)
    scheduler.shutdown(wait=False)
    return seconds


async def _timed(act: Callable[[], Awaitable[None]]) -> float:
    began = perf_counter()
    await act()
    return perf_counter() - began


async def main() -> None:
    with tempfile.TemporaryDirectory() as directory:
        our_seconds, plain_seconds = await ours(Path(directory)), await plain(Path(directory))
    sys.stdout.write(
        f"{PEOPLE} people due at once, one SQLite file each:\n"
        f"  ours (claim, choose an exercise, send to a list, record): {PEOPLE / our_seconds:8.0f} a second\n"
        f"  plain (APScheduler, a job a person, hand over only):      {PEOPLE / plain_seconds:8.0f} a second\n"
        f"  ratio ours / plain: {plain_seconds / our_seconds:.2f}\n",
    )


if __name__ == "__main__":
    asyncio.run(main())
