"""Nudges a second into a local Slack, claimed, chosen, sent and recorded, beside slack_sdk's client that only posts."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import perf_counter
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import catalogue
from bot.clock import utcnow
from bot.delivery.messenger import Messenger
from bot.delivery.pace import UNLIMITED
from bot.delivery.tick import Delivery
from bot.domain.exercise import Exercise
from bot.domain.nudge import Audience, Nudge, Recipient, State
from bot.domain.nudge import Kind as NudgeKind
from bot.domain.profile import Profile
from bot.domain.schedule import EVERY_DAY, WIDEST_SPREAD, Schedule
from bot.metrics import Metrics
from bot.slack.blocks import dressed
from bot.slack.messenger import SlackMessenger
from bot.store.engine import sessions_of
from bot.store.tables import nudges, offers, reminders
from bot.usecases.showing import shown_by
from tests.bench.databases import Databases, Kind, counted, databases, engine_at, settle_down
from tests.bench.people import Town, a_reminder, as_stored, move_in, user_id
from tests.bench.processes import Place, local_slack, messages
from tests.bench.report import Line, beside

WORKSPACES = 8
PEOPLE = 400
_ROUNDS = 3
# aiohttp's own bound for a session: both have so many in the air.
_SIDE_BY_SIDE = 100
_API_TIMEOUT_S = 10
_PATIENCE_S = 120
_NEXT_TICK_S = 0.1


async def measure(size: float) -> list[Line]:
    town = Town(workspaces=WORKSPACES, people=max(2, round(PEOPLE * size)), timetables=await overdue(utcnow()))
    exercises = catalogue.load(catalogue.CONTENT)
    plain: list[float] = []
    ours: dict[Kind, list[float]] = {kind: [] for kind in Kind}
    async with AsyncExitStack() as stack:
        place = stack.enter_context(databases())
        slack = await stack.enter_async_context(local_slack(workspaces=WORKSPACES, members=town.people))
        session = await stack.enter_async_context(sharing())
        engines = {kind: await stack.enter_async_context(engine_at(await a_crowd(place, kind, town))) for kind in Kind}
        everything = [*_bare_calls(slack, town, exercises, session)]
        for _ in range(max(1, round((1 + _ROUNDS) * size))):
            async with all_arrive(slack, town):
                plain.append(town.size / await _plain(everything))
            for kind, engine in engines.items():
                await all_due(engine)
                async with all_arrive(slack, town):
                    ours[kind].append(town.size / await _ours(engine, slack, exercises, session))
                    assert await counted(engine, nudges, nudges.c.state == State.SENT) == town.size
    # The first round is for everybody to get warm: a worker runs for weeks.
    lines = [beside(f"post.{kind}", ours[kind][-_ROUNDS:], "messages/s", plain[-_ROUNDS:]) for kind in Kind]
    # One process and a file is what most people run, and it speaks for both: PostgreSQL wants a core of its own.
    return [replace(lines[0], name="post"), *lines]


# ---------------------------------------------------------------- a crowd


async def overdue(now: datetime) -> Sequence[Mapping[str, Any]]:
    """Once they are due, not again before tomorrow, on whatever day and at whatever hour this runs."""
    due = now - timedelta(hours=2)
    times = (due.replace(second=0, microsecond=0).time(),)
    zone = ZoneInfo("UTC")
    alike = [a_reminder("plain", Schedule(days=EVERY_DAY, times=times, zone=zone))]
    spread = Schedule(days=EVERY_DAY, times=times, zone=zone, spread=WIDEST_SPREAD)
    return await as_stored(now, iter([*alike, *(a_reminder(f"spread{number}", spread) for number in range(9))]))


async def a_crowd(place: Databases, kind: Kind, town: Town) -> str:
    url = await place.empty(kind)
    async with engine_at(url) as engine:
        await move_in(engine, utcnow(), town)
        await settle_down(engine)
    return url


async def all_due(engine: AsyncEngine) -> None:
    """Everybody since a moment ago, as if nobody had ever got anything."""
    moment = (utcnow() - timedelta(seconds=1)).replace(microsecond=0)
    async with engine.begin() as connection:
        await connection.execute(delete(nudges))
        await connection.execute(delete(offers))
        await connection.execute(update(reminders).values(next_due_at=moment))
    await settle_down(engine)


@asynccontextmanager
async def sharing() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_API_TIMEOUT_S)) as session:
        yield session


@asynccontextmanager
async def all_arrive(slack: Sequence[Place], town: Town) -> AsyncIterator[None]:
    """In this round everybody gets one, and nobody two."""
    before = await messages(slack)
    yield
    arrived = await messages(slack)
    arrived.subtract(before)
    assert len(arrived) == town.size, f"{len(arrived)} of {town.size} people got something"
    assert set(arrived.values()) == {1}, "somebody got two"


# ---------------------------------------------------------------- ours


def messengers(slack: Iterable[Place], session: aiohttp.ClientSession) -> Mapping[str, Messenger]:
    return {each.workspace: SlackMessenger(_client(each, session)) for each in slack}


def _client(place: Place, session: aiohttp.ClientSession) -> AsyncWebClient:
    return AsyncWebClient(place.bot_token, base_url=place.api_url, session=session, retry_handlers=[])


async def _ours(
    engine: AsyncEngine, slack: Sequence[Place], exercises: Sequence[Exercise], session: aiohttp.ClientSession
) -> float:
    delivery = Delivery(
        messengers=messengers(slack, session),
        sessions=sessions_of(engine),
        exercises=exercises,
        metrics=Metrics(),
        now=utcnow,
        per_minute=UNLIMITED,
    )
    began = perf_counter()
    async with asyncio.timeout(_PATIENCE_S):
        await delivery.tick()
        await delivery.drained()
        # On a busy machine a post may go unanswered: it is asked about in a later tick, and its wait counts.
        while await counted(engine, nudges, nudges.c.look_at.is_not(None)):
            await asyncio.sleep(_NEXT_TICK_S)
            await delivery.tick()
            await delivery.drained()
    return perf_counter() - began


# ---------------------------------------------------------------- the plain way


def _bare_calls(
    slack: Iterable[Place], town: Town, exercises: Sequence[Exercise], session: aiohttp.ClientSession
) -> Iterator[tuple[AsyncWebClient, dict[str, Any]]]:
    """The messages that ours would post, made beforehand."""
    now = utcnow().replace(microsecond=0)
    for place in slack:
        client = _client(place, session)
        for number in range(1, town.people + 1):
            to = Recipient(workspace=place.workspace, audience=Audience.MEMBER, id=user_id(place.workspace, number))
            nudge = Nudge(reminder=f"r{number:06d}", recipient=to, kind=NudgeKind.STRETCH, due_at=now)
            shown = shown_by(nudge, now=now, zone=UTC, profile=Profile(), history=(), exercises=exercises)
            assert shown
            metadata = {"event_type": "unhunch_nudge", "event_payload": {"key": nudge.id}}
            rest = {"metadata": metadata, "unfurl_links": False, "unfurl_media": False}
            yield client, {"channel": to.id, **rest, **dressed(shown.message)}


async def _plain(calls: Iterable[tuple[AsyncWebClient, dict[str, Any]]]) -> float:
    waiting = iter(calls)

    async def one_after_another() -> None:
        for client, arguments in waiting:
            await client.chat_postMessage(**arguments)

    began = perf_counter()
    await asyncio.gather(*(one_after_another() for _ in range(_SIDE_BY_SIDE)))
    return perf_counter() - began
