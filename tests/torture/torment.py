"""One run: a crowd is due, workers are killed, the database falls over, Slack fails; everybody gets theirs, once."""

import asyncio
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from random import Random
from typing import Any

import aiohttp
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.clock import utcnow
from bot.domain.nudge import State
from bot.store import migrate
from bot.store.engine import open_engine
from tests.bench.processes import local_slack
from tests.torture.gang import Gang, gang
from tests.torture.office import Office, open_ends, open_office, states
from tests.torture.worker import Order, Reach

_LOOK_AGAIN_S = 0.05
_PATIENCE_S = 240
_JITTER_S = 0.1


@dataclass(frozen=True, kw_only=True)
class Torment:
    """What is done while `people` in each of the workspaces are served. The seed draws when, and to whom.

    `fails` is the share of posts that Slack stores and answers with a 500.
    """

    seed: int
    people: int
    workspaces: int = 1
    workers: int = 1
    kills: int = 0
    restarts: int = 0
    fails: float = 0.0

    @property
    def size(self) -> int:
        return self.people * self.workspaces

    def but(self, **other: Any) -> "Torment":
        return replace(self, **other)

    def upsets(self) -> list[tuple[int, bool]]:
        """Once so many messages have arrived: True, the database falls over; False, a worker is killed."""
        draw = Random(self.seed)  # noqa: S311  to be repeated, not to be unguessable
        moments = sorted(draw.sample(range(1, self.size), self.kills + self.restarts))
        falls = set(draw.sample(range(len(moments)), self.restarts))
        return [(moment, number in falls) for number, moment in enumerate(moments)]


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """`counted` is what those workers counted that were alive at the end, by what became of a nudge."""

    torment: Torment
    seconds: float
    counted: Counter[str]


async def run(torment: Torment, database_url: str, *, restart: Callable[[], None] | None = None) -> Outcome:
    """Raises AssertionError for whoever got two, or none."""
    engine = open_engine(database_url)
    began = asyncio.get_running_loop().time()
    try:
        await migrate.upgrade(engine)
        async with (
            local_slack(workspaces=torment.workspaces, members=torment.people) as places,
            aiohttp.ClientSession() as session,
        ):
            office = await open_office(engine, utcnow(), places, people=torment.people, session=session)
            if torment.fails:
                fault = {"what": "server_error", "method": "chat.postMessage", "when": "after"}
                await office.strikes(**fault, share=torment.fails, seed=str(torment.seed))
            counted = await _serve(torment, office, engine, database_url, restart)
            await office.each_has_theirs_once()
        assert await states(engine) == {(State.SENT, office.due_at): torment.size}
    finally:
        await engine.dispose()
    return Outcome(torment=torment, seconds=asyncio.get_running_loop().time() - began, counted=counted)


async def _serve(
    torment: Torment, office: Office, engine: AsyncEngine, database_url: str, restart: Callable[[], None] | None
) -> Counter[str]:
    reach = [Reach(workspace=each.workspace, api_url=each.api_url, bot_token=each.bot_token) for each in office.places]
    order = Order(database_url=database_url, places=reach)
    with tempfile.TemporaryFile() as log:
        async with gang(order, size=torment.workers, log=log) as workers:
            try:
                await _upset(torment, office, workers, restart)
                await _until(lambda: _is_done(engine))
                return await workers.ends()
            except (AssertionError, TimeoutError) as error:
                log.seek(0)
                said = log.read().decode()[-5000:]
                raise AssertionError(f"{type(error).__name__} {error}; the workers said: {said}") from error


async def _upset(torment: Torment, office: Office, workers: Gang, restart: Callable[[], None] | None) -> None:
    draw = Random(torment.seed)  # noqa: S311  to be repeated, not to be unguessable
    for moment, falls in torment.upsets():
        await _until(lambda moment=moment: _has_come_to(office, moment))  # type: ignore[misc]  # bound at once
        await asyncio.sleep(draw.uniform(0, _JITTER_S))
        if not falls:
            await workers.kill_one(draw)
        elif restart:
            await asyncio.to_thread(restart)


async def _has_come_to(office: Office, moment: int) -> bool:
    return await office.arrived() >= moment


async def _is_done(engine: AsyncEngine) -> bool:
    try:
        return await open_ends(engine, utcnow()) == 0
    except SQLAlchemyError:
        return False


async def _until(condition: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(_PATIENCE_S):
        while not await condition():  # noqa: ASYNC110  it becomes true in other processes
            await asyncio.sleep(_LOOK_AGAIN_S)
