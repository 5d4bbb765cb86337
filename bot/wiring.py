"""Builds every long-lived object once, and closes them in reverse order."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from aiohttp import web
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from bot import catalogue
from bot.clock import utcnow
from bot.delivery.in_flight import InFlight
from bot.delivery.tick import Delivery
from bot.domain.exercise import Exercise
from bot.domain.safety import prepare
from bot.metrics import Metrics
from bot.settings import Settings, Slack
from bot.slack.connection import Connection, connected, hearing
from bot.store import deliveries, migrate, nudges, offers, quiet_times, workspaces
from bot.store.clock import SharedClock
from bot.store.engine import open_engine, sessions_of
from bot.usecases.turns import Turns
from bot.web.album import album
from bot.web.server import serving

log = logging.getLogger(__name__)

WEB_PORT = 3000
_API_TIMEOUT_S = 10
_FAREWELL_S = 10
_TICK_S = 1
_LOOK_AHEAD_S = 30


class Role(StrEnum):
    """`web` hears people, `worker` sends reminders, `all` does both in one process."""

    ALL = "all"
    WEB = "web"
    WORKER = "worker"

    @property
    def hears(self) -> bool:
        return self is not Role.WORKER

    @property
    def sends(self) -> bool:
        return self is not Role.WEB


class CannotStart(Exception):
    """Its sentence tells an operator what to do."""


@dataclass(frozen=True, kw_only=True)
class House:
    """What all roles stand on."""

    engine: AsyncEngine
    sessions: async_sessionmaker[AsyncSession]
    exercises: Sequence[Exercise]
    metrics: Metrics
    now: Callable[[], datetime]
    clock: SharedClock

    @property
    def turns(self) -> Turns:
        return Turns(sessions=self.sessions, exercises=self.exercises, now=self.now)

    async def prune(self) -> None:
        """Forget what nobody looks at any more."""
        now = self.now()
        async with self.sessions.begin() as session:
            await deliveries.prune(session, now)
            await offers.prune(session, now)
            await nudges.prune(session, now)
            await quiet_times.prune(session, now)


@asynccontextmanager
async def house(database_url: str, *, now: Callable[[], datetime] | None = None) -> AsyncIterator[House]:
    """Over tables that are up to date; raises CannotStart or CatalogueError. Without `now`: the database's clock."""
    exercises = catalogue.load(catalogue.CONTENT)
    engine = open_engine(database_url)
    try:
        await _bring_up_to_date(engine)
        shared = SharedClock(engine, utcnow)
        await shared.set_right()
        yield House(
            engine=engine,
            sessions=sessions_of(engine),
            exercises=exercises,
            metrics=Metrics(),
            now=now or shared,
            clock=shared,
        )
    finally:
        await engine.dispose()


async def _bring_up_to_date(engine: AsyncEngine) -> None:
    try:
        await migrate.upgrade(engine)
    except (SQLAlchemyError, OSError) as error:
        reason, *_ = str(getattr(error, "orig", None) or error).splitlines()
        raise CannotStart(f"The database can't be opened. Look at DATABASE_URL. ({reason})") from error


@asynccontextmanager
async def bot(
    settings: Settings, *, role: Role, now: Callable[[], datetime] | None = None
) -> AsyncIterator[str | None]:
    """The bot at work from entry to exit; yields the workspace it is connected to, if it is to one."""
    async with AsyncExitStack() as stack:
        place = await stack.enter_async_context(house(settings.database_url, now=now))
        shown = await stack.enter_async_context(album(settings, place.exercises, ahead=role.hears))
        connection = None
        if settings.slack:
            connection = await stack.enter_async_context(_connected(settings.slack, place, pictures=shown.address))
        routes: list[web.RouteDef] = []
        if connection and role.hears:
            routes = await stack.enter_async_context(_hearing(connection, place))
        if settings.port or routes or shown.routes or role is not Role.ALL:
            port = settings.port or WEB_PORT
            await stack.enter_async_context(_answering_http(port, place, connection, [*routes, *shown.routes]))
        # Last in, first out: what is sent has pictures that the platform fetches from us.
        if role.sends:
            await stack.enter_async_context(_sending(connection, place, early_queue=settings.early_queue))
        yield connection.workspace if connection else None


@asynccontextmanager
async def _connected(slack: Slack, place: House, *, pictures: str | None) -> AsyncIterator[Connection]:
    async with connected(slack, pictures=pictures) as connection:
        async with place.sessions.begin() as session:
            await workspaces.remember(session, place.now(), connection.workspace)
        yield connection


@asynccontextmanager
async def _hearing(connection: Connection, place: House) -> AsyncIterator[list[web.RouteDef]]:
    """Yields the routes that Slack calls, where it does."""
    in_flight = InFlight()
    await asyncio.to_thread(prepare)  # Slack waits three seconds for the first answer as for any other
    try:
        async with hearing(connection, turns=place.turns, metrics=place.metrics, in_flight=in_flight) as routes:
            yield routes
    finally:
        await _bounded(in_flight.landed())


@asynccontextmanager
async def _sending(connection: Connection | None, place: House, *, early_queue: bool) -> AsyncIterator[None]:
    messengers = {connection.workspace: connection.messenger()} if connection else {}
    delivery = Delivery(
        messengers=messengers,
        sessions=place.sessions,
        exercises=place.exercises,
        metrics=place.metrics,
        now=place.now,
        early_queue=early_queue,
    )
    # A late tick still counts, and two of them are one: APScheduler's own defaults would drop it.
    scheduler = AsyncIOScheduler(
        timezone=UTC,
        job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1},
    )
    in_flight = InFlight()

    def counted(act: Callable[[], Awaitable[None]]) -> Callable[[], Awaitable[None]]:
        async def run() -> None:
            with in_flight:
                await act()

        return run

    scheduler.add_job(counted(delivery.tick), "interval", seconds=_TICK_S, id="tick")
    scheduler.add_job(counted(place.clock.set_right), "interval", minutes=1, id="clock")
    # It looks through all there is: not at every start, and not often.
    scheduler.add_job(counted(place.prune), "interval", hours=6, id="prune")
    scheduler.add_job(
        counted(delivery.look_ahead), "interval", seconds=_LOOK_AHEAD_S, id="look ahead", next_run_time=utcnow()
    )
    scheduler.start()
    keeping_up = asyncio.create_task(_keep_up(scheduler))
    try:
        yield
    finally:
        keeping_up.cancel()
        scheduler.pause()
        await _bounded(in_flight.landed())
        scheduler.shutdown(wait=False)
        await _bounded(delivery.end())


async def _keep_up(scheduler: AsyncIOScheduler) -> None:
    """The scheduler waits for a time of day: once the clock was set back an hour, it would wait for an hour."""
    while True:
        await asyncio.sleep(_TICK_S)
        now = utcnow()
        for job in scheduler.get_jobs():
            if job.next_run_time and job.next_run_time - now > job.trigger.interval:
                job.modify(next_run_time=now)


@asynccontextmanager
async def _answering_http(
    port: int,
    place: House,
    connection: Connection | None,
    routes: Sequence[web.RouteDef],
) -> AsyncIterator[None]:
    async def database() -> str | None:
        try:
            return None if await migrate.up_to_date(place.engine) else "the tables are not up to date"
        except SQLAlchemyError:
            return "the database can't be reached"

    async def platform() -> str | None:
        return None if connection else "no chat platform is connected: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN"

    async with AsyncExitStack() as stack:
        checks = (database, platform)
        try:
            await stack.enter_async_context(
                serving(port, registry=place.metrics.registry, checks=checks, routes=routes),
            )
        except OSError as error:
            raise CannotStart(f"Port {port} can't be used ({error.strerror}). Choose another with PORT.") from error
        yield


async def _bounded(farewell: Coroutine[Any, Any, None]) -> None:
    """Wait for what is under way, but not for ever: an operator wants the process to end."""
    try:
        await asyncio.wait_for(farewell, _FAREWELL_S)
    except TimeoutError:
        log.warning("something was still under way at the end")
