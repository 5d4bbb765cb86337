"""A tick with nothing due: what a million reminders cost while nobody's turn is."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from statistics import median
from time import perf_counter

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.delivery.tick import Delivery
from bot.metrics import Metrics
from bot.store.engine import sessions_of
from bot.store.tables import reminders, workspaces
from tests.bench.databases import Databases, Kind, counted, databases, engine_at, settle_down
from tests.bench.people import Row, Town, as_stored, each_their_own, in_one_minute, move_in, multiply
from tests.bench.report import Line, with_headline
from tests.fakes import FakeMessenger

NOW = datetime(2026, 3, 2, 9, 31, tzinfo=UTC)
FEW = 1_000
MANY = 1_000_000
_TICKS = 200
_LOOKS_AHEAD = 5
_TIMETABLES = 2_000
# From the next minute to the end of the week.
_MINUTES = 4 * 24 * 60


async def measure(size: float) -> list[Line]:
    ticks = max(5, round(_TICKS * size))
    with databases() as place:
        lines = [await _one(place, kind, size=size, ticks=ticks) for kind in Kind]
    tick, ahead = [line[0] for line in lines], [line[1] for line in lines]
    return [*with_headline("idle", tick, lowest=False), *ahead]


async def _one(place: Databases, kind: Kind, *, size: float, ticks: int) -> tuple[Line, Line]:
    few, many = max(10, round(FEW * size)), max(100, round(MANY * size))
    async with AsyncExitStack() as stack:
        small = await stack.enter_async_context(engine_at(await filled(place, kind, few)))
        large = await stack.enter_async_context(engine_at(await filled(place, kind, many)))
        deliveries = [await _delivery(engine) for engine in (small, large)]
        tick = await _in_turns(*(each.tick for each in deliveries), rounds=ticks)
        ahead = await _in_turns(*(each.look_ahead for each in deliveries), rounds=_LOOKS_AHEAD)
    return _line(f"idle.{kind}", tick), _line(f"idle.{kind}.look-ahead-each-30-s", ahead)


async def filled(place: Databases, kind: Kind, people: int) -> str:
    """A database with so many reminders in workspaces of a thousand, due from in a minute to the end of the week."""
    url = await place.empty(kind)
    town = await a_town(NOW, people)
    async with engine_at(url) as engine:
        await move_in(engine, NOW, town)
        await multiply(engine, max(1, people // town.size))
        await settle_down(engine)
        assert await counted(engine, reminders) >= people * 0.99
    return url


async def a_town(now: datetime, people: int, *, first: int = 1) -> Town:
    """A hundredth of them, where they are many: the others are made after their example."""
    at_first = people if people <= FEW else max(FEW, people // 100)
    shared = await as_stored(now, in_one_minute())
    own = await as_stored(now, each_their_own(min(_TIMETABLES, people)))
    timetables = [_due(row, now) for row in (*shared, *own)]
    each = min(FEW, at_first)
    return Town(first=first, workspaces=at_first // each, people=each, timetables=timetables)


def _due(row: Row, now: datetime) -> Row:
    drawn = int.from_bytes(hashlib.sha256(row["id"].encode()).digest()[:4]) % _MINUTES
    return {**row, "next_due_at": now + timedelta(minutes=1 + drawn)}


async def _delivery(engine: AsyncEngine) -> Delivery:
    async with engine.connect() as connection:
        names = (await connection.execute(workspaces.select())).scalars().all()
    messenger = FakeMessenger()
    return Delivery(
        messengers=dict.fromkeys(names, messenger),
        sessions=sessions_of(engine),
        exercises=[],
        metrics=Metrics(),
        now=lambda: NOW,
    )


async def _in_turns(*acts: Callable[[], Awaitable[None]], rounds: int) -> list[float]:
    """The median milliseconds of each."""
    taken: list[list[float]] = [[] for _ in acts]
    for act in acts:
        await act()
    in_turn = list(zip(acts, taken, strict=True))
    for _ in range(rounds):
        in_turn.reverse()  # whoever comes after the other finds other things in the processor's memory
        for act, milliseconds in in_turn:
            await asyncio.sleep(0)
            began = perf_counter()
            await act()
            milliseconds.append((perf_counter() - began) * 1000)
    return [median(each) for each in taken]


def _line(name: str, medians: list[float]) -> Line:
    few, many = medians
    return Line(name=name, value=many, unit="ms", baseline=few, ratio=many / few)
