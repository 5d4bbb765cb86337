"""Due rows claimed and planned anew: ours in committed transactions, beside one stored APScheduler job a person."""

import asyncio
import pickle
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from time import perf_counter

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.clock import utcnow
from bot.store import workspaces
from bot.store.engine import sessions_of
from bot.store.tables import nudges, reminders
from bot.usecases import nudging
from tests.bench.databases import Databases, Kind, counted, databases, engine_at, settle_down
from tests.bench.people import Row, Town, as_stored, each_their_own, in_one_minute, move_in, workspace_id
from tests.bench.report import Line, beside, with_headline

_MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_NOW = datetime(2026, 3, 2, 9, 30, 59, tzinfo=UTC)
_PEOPLE = 20_000
# It hands over so many a second however many there are; with as many as ours a round would take minutes.
_JOBS = 2_000
_WORKSPACES = 20
_ROUNDS = 3
# As the lanes have it.
_LANES_AT_ONCE = 20
_PLANNED_AT_ONCE = 500


async def measure(size: float) -> list[Line]:
    each, jobs = max(1, round(_PEOPLE * size) // _WORKSPACES), max(20, round(_JOBS * size))
    rounds = max(1, round(_ROUNDS * size))
    with databases() as place:
        lines = [await _both(place, kind, each=each, jobs=jobs, rounds=rounds) for kind in Kind]
    shared, own = [line[0] for line in lines], [line[1] for line in lines]
    return [*with_headline("claim", shared, lowest=True), *own]


async def _both(place: Databases, kind: Kind, *, each: int, jobs: int, rounds: int) -> tuple[Line, Line]:
    people = each * _WORKSPACES
    shared = await _filled(place, kind, each, await as_stored(_MONDAY, in_one_minute()))
    own = await _filled(place, kind, each, await as_stored(_MONDAY, each_their_own(people)))
    ours_shared, ours_own, plain = [], [], []
    for _ in range(rounds):
        plain.append(jobs / await _plain(place.bare(kind), jobs))
        ours_shared.append(people / await _ours(await place.copied(kind, shared), people))
        ours_own.append(people / await _ours(await place.copied(kind, own), people))
    return (
        beside(f"claim.{kind}", ours_shared, "rows/s", plain),
        beside(f"claim.{kind}.each-their-own-schedule", ours_own, "rows/s", plain),
    )


async def _filled(place: Databases, kind: Kind, each: int, timetables: Sequence[Row]) -> str:
    """With one workspace more than is measured."""
    url = await place.empty(kind)
    async with engine_at(url) as engine:
        await move_in(engine, _MONDAY, Town(workspaces=_WORKSPACES + 1, people=each, timetables=timetables))
        await settle_down(engine)
    return url


# ---------------------------------------------------------------- ours


async def _ours(url: str, people: int) -> float:
    async with engine_at(url) as engine:
        sessions = sessions_of(engine)
        # A worker runs for weeks: its statements are known.
        await _claim(sessions, workspace_id(1))
        first = await counted(engine, nudges)
        assert first
        began = perf_counter()
        await _claim_all(sessions)
        seconds = perf_counter() - began
        assert await counted(engine, nudges) == first + people
        assert await counted(engine, reminders, reminders.c.next_due_at > _NOW) == first + people
    return seconds


async def _claim_all(sessions: async_sessionmaker[AsyncSession]) -> None:
    turnstile = asyncio.Semaphore(_LANES_AT_ONCE)
    async with sessions.begin() as session:
        due = await workspaces.with_work(session, _NOW, holder="bench")

    async def lane(workspace: str) -> None:
        async with turnstile:
            await _claim(sessions, workspace)

    await asyncio.gather(*map(lane, due))


async def _claim(sessions: async_sessionmaker[AsyncSession], workspace: str) -> None:
    async with sessions.begin() as session:
        assert await workspaces.claim(session, _NOW, workspace, holder="bench")
    planned = _PLANNED_AT_ONCE
    while planned == _PLANNED_AT_ONCE:
        async with sessions.begin() as session:
            planned = (await nudging.plan(session, _NOW, workspace, most=_PLANNED_AT_ONCE)).crowds
    async with sessions.begin() as session:
        await workspaces.release(session, workspace, holder="bench")


# ---------------------------------------------------------------- the plain way


class _HandedOver:
    """APScheduler stores a reference to a function, and nothing to count with."""

    count = 0
    awaited = 0
    all = asyncio.Event()


async def hand_over() -> None:
    """A job that does nothing but be called."""
    _HandedOver.count += 1
    if _HandedOver.count == _HandedOver.awaited:
        _HandedOver.all.set()


async def _plain(url: str, jobs: int) -> float:
    _HandedOver.count, _HandedOver.awaited, _HandedOver.all = 0, jobs, asyncio.Event()
    store = SQLAlchemyJobStore(url)
    scheduler = AsyncIOScheduler(jobstores={"default": store}, timezone=UTC)
    scheduler.start(paused=True)
    _store(scheduler, store, jobs)
    began = perf_counter()
    scheduler.resume()
    await asyncio.wait_for(_HandedOver.all.wait(), 600)
    seconds = perf_counter() - began
    later = utcnow() + timedelta(minutes=1)
    assert not store.get_due_jobs(later), "jobs that are still due"
    scheduler.shutdown(wait=False)
    return seconds


def _store(scheduler: AsyncIOScheduler, store: SQLAlchemyJobStore, jobs: int) -> None:
    """All due a second ago. The first as APScheduler writes it, the others in bulk after its example."""
    due = utcnow() - timedelta(seconds=1)
    # Nobody's next one comes while this is measured.
    later = due + timedelta(hours=2)
    trigger = CronTrigger(day_of_week="*", hour=later.hour, minute=later.minute, timezone=UTC)
    scheduler.add_job(hand_over, trigger, next_run_time=due, misfire_grace_time=None, id="job0")
    with store.engine.begin() as connection:
        first = connection.execute(store.jobs_t.select()).mappings().one()
        state = pickle.loads(first["job_state"])  # noqa: S301  written a moment ago
        rows = [
            {**first, "id": f"job{number}", "job_state": pickle.dumps({**state, "id": f"job{number}"})}
            for number in range(1, jobs)
        ]
        connection.execute(store.jobs_t.insert(), rows)
