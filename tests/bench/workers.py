"""One, two and four worker processes on PostgreSQL: nudges a second into a local Slack, on the cores there are."""

import json
import os
from asyncio.subprocess import Process
from contextlib import AsyncExitStack
from dataclasses import asdict, replace
from time import perf_counter

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.clock import utcnow
from bot.store.tables import nudges
from tests.bench.databases import Kind, counted, databases, engine_at
from tests.bench.people import Town
from tests.bench.post import a_crowd, all_arrive, all_due, overdue
from tests.bench.processes import local_slack, next_line, program
from tests.bench.report import Line, alone, beside

_WORKERS = (1, 2, 4)
_WORKSPACES = 24
_PEOPLE = 100
_ROUNDS = 3


async def measure(size: float) -> list[Line]:
    town = Town(workspaces=_WORKSPACES, people=max(2, round(_PEOPLE * size)), timetables=await overdue(utcnow()))
    rates: dict[int, list[float]] = {workers: [] for workers in _WORKERS}
    async with AsyncExitStack() as stack:
        place = stack.enter_context(databases())
        slack = await stack.enter_async_context(local_slack(workspaces=_WORKSPACES, members=town.people))
        url = await a_crowd(place, Kind.POSTGRESQL, town)
        engine = await stack.enter_async_context(engine_at(url))
        told = json.dumps([asdict(each) for each in slack])
        crew = [await stack.enter_async_context(program("tests.bench.worker", url, told)) for _ in range(max(_WORKERS))]
        for each in crew:
            assert await next_line(each) == "ready"
        for _ in range(max(1, round((1 + _ROUNDS) * size))):
            for workers, rate in rates.items():
                await all_due(engine)
                async with all_arrive(slack, town):
                    rate.append(town.size / await _timed(crew[:workers], engine, town.size))
    one, *more = _WORKERS
    cores = os.cpu_count()
    alone_line = alone(f"workers.{one}-on-{cores}-cores", rates[one][-_ROUNDS:], "messages/s")
    others = [
        beside(f"workers.{workers}-on-{cores}-cores", rates[workers][-_ROUNDS:], "messages/s", rates[one][-_ROUNDS:])
        for workers in more
    ]
    headline, *_ = others
    return [
        replace(headline, name="workers"),
        alone_line,
        *others,
    ]


async def _timed(crew: list[Process], engine: AsyncEngine, people: int) -> float:
    began = perf_counter()
    for each in crew:
        assert each.stdin
        each.stdin.write(b"go\n")
    sent = [int(await next_line(each)) for each in crew]
    seconds = perf_counter() - began
    assert sum(sent) == await counted(engine, nudges, nudges.c.state == "sent") == people
    return seconds
