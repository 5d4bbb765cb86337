"""What the bot as a worker keeps in memory beside a million reminders: with nothing due, and with a crowd under way."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from pathlib import Path

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.clock import utcnow
from bot.domain.nudge import State
from bot.store.tables import nudges, reminders
from tests.bench.databases import Databases, Kind, counted, databases, engine_at, settle_down
from tests.bench.idle import MANY, a_town
from tests.bench.people import Row, Town, as_stored, in_one_minute, move_in, multiply
from tests.bench.processes import Place, highest_resident_mb, local_slack, resident_mb
from tests.bench.report import Line
from tests.cli.process import Running, free_port, running

_CROWD = 20_000
_PATIENCE_S = 240
# Ticks, and one look ahead in thirty seconds.
_NOTHING_DUE_S = 35
_PARTLY_SENT = 50


async def measure(size: float) -> list[Line]:
    people, crowd = max(1_000, round(MANY * size)), max(_PARTLY_SENT * 4, round(_CROWD * size))
    idle_s = max(2.0, _NOTHING_DUE_S * size)
    lines: list[Line] = []
    with databases() as place:
        for kind in Kind:
            lines += await _one(place, kind, people=people, crowd=crowd, idle_s=idle_s)
    highest = max(line.value for line in lines)
    return [Line(name="memory", value=highest, unit="MB"), *lines]


async def _one(place: Databases, kind: Kind, *, people: int, crowd: int, idle_s: float) -> list[Line]:
    url = await _filled(place, kind, people, crowd)
    async with AsyncExitStack() as stack:
        (slack,) = await stack.enter_async_context(local_slack(workspaces=1, members=crowd))
        engine = await stack.enter_async_context(engine_at(url))
        worker = await stack.enter_async_context(_a_worker(slack, url, place.folder))
        await asyncio.sleep(idle_s)
        nothing_due = resident_mb(worker.process.pid)
        await _all_due(engine, slack)
        await _partly_sent(engine, worker, crowd)
        return [
            Line(name=f"memory.{kind}.nothing-due", value=nothing_due, unit="MB"),
            Line(name=f"memory.{kind}.a-crowd-under-way", value=resident_mb(worker.process.pid), unit="MB"),
            Line(name=f"memory.{kind}.highest", value=highest_resident_mb(worker.process.pid), unit="MB"),
        ]


async def _filled(place: Databases, kind: Kind, people: int, crowd: int) -> str:
    """A million in other workspaces, due within the week; the crowd in the one that the worker sends for."""
    now = utcnow()
    url = await place.empty(kind)
    others = await a_town(now, people, first=2)
    async with engine_at(url) as engine:
        await move_in(engine, now, others)
        await multiply(engine, people // others.size)
        await move_in(engine, now, Town(workspaces=1, people=crowd, timetables=await _tomorrow()))
        await settle_down(engine)
        assert await counted(engine, reminders) == others.size * (people // others.size) + crowd
    return url


async def _tomorrow() -> Sequence[Row]:
    now = utcnow()
    return [{**row, "next_due_at": now + timedelta(days=1)} for row in await as_stored(now, in_one_minute())]


@asynccontextmanager
async def _a_worker(slack: Place, url: str, folder: Path) -> AsyncIterator[Running]:
    own = {
        "DATABASE_URL": url.replace("postgresql+psycopg:", "postgres:").replace("sqlite+aiosqlite:", "sqlite:"),
        "PORT": str(free_port()),
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_URL": slack.api_url,
    }
    async with running("run", "--role", "worker", folder=folder, **own) as worker:
        await worker.says("at work")
        yield worker


async def _all_due(engine: AsyncEngine, slack: Place) -> None:
    moment = (utcnow() - timedelta(seconds=1)).replace(microsecond=0)
    async with engine.begin() as connection:
        theirs = update(reminders).where(reminders.c.workspace == slack.workspace)
        await connection.execute(theirs.values(next_due_at=moment))


async def _partly_sent(engine: AsyncEngine, worker: Running, crowd: int) -> None:
    try:
        await asyncio.wait_for(_sent(engine, worker, min(_PARTLY_SENT, crowd // 4)), _PATIENCE_S)
    except TimeoutError as error:
        raise AssertionError(f"the crowd is not under way:\n{worker.written}") from error
    assert await counted(engine, nudges) == crowd


async def _sent(engine: AsyncEngine, worker: Running, at_least: int) -> None:
    while await counted(engine, nudges, nudges.c.state == State.SENT) < at_least:
        assert worker.process.returncode is None, worker.written
        await asyncio.sleep(1)
