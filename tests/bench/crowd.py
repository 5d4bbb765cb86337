"""Ten thousand in one workspace, due at 10:30, under Slack's limits, on a clock that is moved: who gets it when."""

from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from time import perf_counter
from zoneinfo import ZoneInfo

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import catalogue
from bot.delivery.messenger import Sent
from bot.delivery.pace import STEADY_PER_MINUTE, Call
from bot.delivery.tick import Delivery
from bot.domain.message import Message
from bot.domain.nudge import Recipient
from bot.domain.schedule import WEEKDAYS, WIDEST_SPREAD, Schedule
from bot.metrics import Metrics
from bot.playground.limits import Limits
from bot.playground.server import Playground
from bot.playground.workspace import empty_workspace, im_id
from bot.slack.manifest import manifest
from bot.slack.messenger import SlackMessenger
from bot.store.engine import sessions_of
from bot.store.tables import nudges
from bot.store.tables import reminders as reminder_rows
from tests.bench.databases import Databases, Kind, counted, databases, engine_at
from tests.bench.people import Town, a_reminder, as_stored, move_in
from tests.bench.report import Line

_PEOPLE = 10_000
_POSTS_A_MINUTE, _QUEUED_A_MINUTE = 300, 50
_HALF_PAST_TEN = datetime(2026, 3, 2, 10, 30, tzinfo=UTC)  # a Monday
_EARLY = timedelta(hours=4, minutes=30)
_JUST_BEFORE = timedelta(minutes=1)
_A_SECOND = timedelta(seconds=1)
_A_MINUTE = timedelta(minutes=1)
# The queue's turn comes every ten seconds. While nothing is due the seconds between see nothing to do.
_BETWEEN_TURNS = timedelta(seconds=10)
_TIMETABLES = 2_000
_LOOK_AHEAD_S = 30
_ON_TIME_S = 60
# Whoever would get it later than that gets none.
_AT_LAST = timedelta(hours=1, minutes=1)


@dataclass(kw_only=True)
class Outcome:
    """Seconds after their own minute, by person; calls by whether they were refused; the first post's real seconds."""

    lateness: list[float]
    people: int
    calls: int
    refused: int
    seconds_to_first_post: float

    @property
    def on_time(self) -> float:
        """Percent of all people."""
        return 100 * sum(0 <= late <= _ON_TIME_S for late in self.lateness) / self.people

    @property
    def refused_share(self) -> float:
        return 100 * self.refused / self.calls


@dataclass(kw_only=True)
class _Clock:
    at: datetime

    def __call__(self) -> datetime:
        return self.at


async def measure(size: float) -> list[Line]:
    people = max(40, round(_PEOPLE * size))
    early = _EARLY if people == _PEOPLE else timedelta(minutes=20)
    alike = Schedule(days=WEEKDAYS, times=(time(10, 30),), zone=ZoneInfo("UTC"))
    spread = replace(alike, spread=WIDEST_SPREAD)
    with databases() as place:
        ahead = await _run(place, alike, people=people, early=early, early_queue=True)
        without = await _run(place, alike, people=people, early=_JUST_BEFORE, early_queue=False)
        as_usual = await _run(place, spread, people=people, early=early, early_queue=True)
    return [
        _against("crowd", ahead.on_time, "% on time", without.on_time),
        _against("crowd.worst-lateness", max(ahead.lateness), "s", max(without.lateness)),
        _against("crowd.calls-refused", ahead.refused_share, "%", without.refused_share),
        _against("crowd.first-post-after-the-minute", min(ahead.lateness), "s", min(without.lateness)),
        _against("crowd.work-until-first-post", ahead.seconds_to_first_post, "s", without.seconds_to_first_post),
        Line(name="crowd.default-spread", value=as_usual.on_time, unit="% on time"),
        Line(name="crowd.default-spread.worst-lateness", value=max(as_usual.lateness), unit="s"),
        Line(name="crowd.default-spread.calls-refused", value=as_usual.refused_share, unit="%"),
    ]


def _against(name: str, value: float, unit: str, without: float) -> Line:
    """Beside the same crowd without the early queue."""
    return Line(name=name, value=value, unit=unit, baseline=without, ratio=value / without if without else None)


async def _run(place: Databases, schedule: Schedule, *, people: int, early: timedelta, early_queue: bool) -> Outcome:
    clock = _Clock(at=_HALF_PAST_TEN - early)
    timetables = await as_stored(
        clock(), (a_reminder(f"r{number}", schedule) for number in range(min(people, _TIMETABLES)))
    )
    town = Town(workspaces=1, people=people, timetables=timetables)
    async with AsyncExitStack() as stack:
        engine = await stack.enter_async_context(engine_at(await place.empty(Kind.SQLITE)))
        await move_in(engine, clock(), town)
        due = await _due(engine)
        workspace = empty_workspace(*town.names, members=people)
        slack = Playground(manifest=manifest(), workspace=workspace, now=clock, limits=_limits(people))
        await stack.enter_async_context(slack)
        session = await stack.enter_async_context(aiohttp.ClientSession())
        office = _Office(slack=slack, engine=engine, session=session, clock=clock)
        seconds = await office.live_through(due, early_queue=early_queue)
        return await office.outcome(due, seconds_to_first_post=seconds)


def _limits(people: int) -> Limits:
    """A smaller crowd is one in a smaller Slack."""
    posts = max(10, round(_POSTS_A_MINUTE * people / _PEOPLE))
    return Limits(posts_per_minute=posts, per_method={"chat.scheduleMessage": _QUEUED_A_MINUTE})


def _pace(people: int) -> Mapping[Call, float]:
    """The bot's own, in the same measure."""
    share = _limits(people).posts_per_minute / _POSTS_A_MINUTE
    return {**STEADY_PER_MINUTE, Call.SEND: STEADY_PER_MINUTE[Call.SEND] * share}


async def _due(engine: AsyncEngine) -> dict[str, datetime]:
    async with engine.connect() as connection:
        rows = await connection.execute(select(reminder_rows.c.recipient, reminder_rows.c.next_due_at))
        return {im_id(row.recipient): row.next_due_at for row in rows}


class _Timed(SlackMessenger):
    """Notes when the first post was answered."""

    first: float | None = None

    async def send(self, recipient: Recipient, message: Message, *, key: str) -> Sent:
        sent = await super().send(recipient, message, key=key)
        self.first = self.first or perf_counter()
        return sent


@dataclass(frozen=True, kw_only=True)
class _Office:
    """The bot, Slack, and the clock they share."""

    slack: Playground
    engine: AsyncEngine
    session: aiohttp.ClientSession
    clock: _Clock

    async def live_through(self, due: Mapping[str, datetime], *, early_queue: bool) -> float:
        """Second by second, until all that was due by then has been sent; the `seconds_to_first_post`."""
        people, first, last = len(due), min(due.values()), max(due.values())
        messenger = _Timed(
            AsyncWebClient(self.slack.bot_token, base_url=self.slack.api_url, session=self.session, retry_handlers=[])
        )
        delivery = Delivery(
            messengers={self.slack.workspace.id: messenger},
            sessions=sessions_of(self.engine),
            exercises=catalogue.load(catalogue.CONTENT),
            metrics=Metrics(),
            now=self.clock,
            per_minute=_pace(people),
            early_queue=early_queue,
        )
        began = 0.0
        while True:
            self.clock.at += _A_SECOND if self.clock.at >= first - _A_MINUTE else _BETWEEN_TURNS
            began = began if self.clock.at > first else perf_counter()
            await self.slack.post_due()
            every_half_minute = self.clock.at.second % _LOOK_AHEAD_S == 0
            if every_half_minute:
                await delivery.look_ahead()
            await delivery.tick()
            await delivery.drained()
            if self.clock.at > last and every_half_minute and await self._all_is_done():
                break
            assert self.clock.at < last + _AT_LAST, "not everybody's nudge came to an end"
        await delivery.end()
        return (messenger.first or perf_counter()) - began

    async def _all_is_done(self) -> bool:
        return not await counted(self.engine, nudges, nudges.c.look_at.is_not(None))

    async def outcome(self, due: Mapping[str, datetime], *, seconds_to_first_post: float) -> Outcome:
        async with self.session.get(f"{self.slack.url}/control/posts") as response:
            posts = (await response.json())["posts"]
        assert {channel: len(each) for channel, each in posts.items()} == dict.fromkeys(due, 1), "each of them gets one"
        async with self.session.get(f"{self.slack.url}/control/counts") as response:
            calls = [count for each in (await response.json())["calls"].values() for count in each.items()]
        return Outcome(
            lateness=[each[0]["at"] - due[channel].timestamp() for channel, each in posts.items()],
            people=len(due),
            calls=sum(count for _, count in calls),
            refused=sum(count for outcome, count in calls if outcome == "ratelimited"),
            seconds_to_first_post=seconds_to_first_post,
        )
