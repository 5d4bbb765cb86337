"""Somebody goes quiet and comes back: what is known of it, and what becomes of the nudges that wait."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.domain.member import Member, Person
from bot.domain.nudge import Kind, Nudge, State
from bot.domain.quiet import Presence, QuietTime, Why
from bot.store import members, nudges, quiet_times
from bot.store.nudges import Move
from bot.usecases.quieting import goes_quiet, is_back, is_seen
from tests.builders import JONAS, MEERA, MEERAS, a_member
from tests.conftest import Clock
from tests.usecases.conftest import Talk

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, kw_only=True)
class Desk:
    """Meera's, and what the use cases do there, each in a turn of its own."""

    sessions: async_sessionmaker[AsyncSession]
    clock: Clock

    async def holds(self, member: Member) -> None:
        async with self.sessions.begin() as session:
            await members.save(session, member)

    async def is_quiet(
        self, why: Why, *, until: datetime | None = None, since: datetime | None = None, who: Person = MEERA
    ) -> None:
        time = QuietTime(why=why, since=since or self.clock(), until=until)
        async with self.sessions.begin() as session:
            await goes_quiet(session, self.clock(), who, time)

    async def is_back(self, why: Why) -> None:
        async with self.sessions.begin() as session:
            await is_back(session, self.clock(), MEERA, why)

    async def is_seen(self, *quiet: tuple[Why, datetime | None], over: frozenset[Why] = frozenset()) -> None:
        async with self.sessions.begin() as session:
            await is_seen(session, self.clock(), MEERA, Presence(quiet=quiet, over=over))

    async def known(self, who: Person = MEERA) -> Sequence[QuietTime]:
        async with self.sessions.begin() as session:
            return await quiet_times.of(session, who)

    async def nudge_waits(self, *, until: datetime) -> str:
        """A nudge that is due now was put off until then; its id."""
        nudge = Nudge(reminder="r1", recipient=MEERAS, kind=Kind.STRETCH, due_at=self.clock(), look_at=self.clock())
        async with self.sessions.begin() as session:
            await nudges.plan(session, nudge)
            await nudges.move(session, [Move(nudge=nudge, to=State.WAITING, look_at=until)])
        return nudge.id

    async def looked_at(self, nudge: str) -> datetime | None:
        async with self.sessions.begin() as session:
            found = await nudges.find(session, MEERA.workspace, nudge)
        assert found
        return found.look_at


@pytest.fixture
async def desk(sessions: async_sessionmaker[AsyncSession], clock: Clock) -> Desk:
    made = Desk(sessions=sessions, clock=clock)
    await made.holds(a_member())
    return made


async def test_what_is_known_is_why_since_when_and_until_when(desk: Desk, clock: Clock) -> None:
    await desk.is_quiet(Why.MEETING, until=clock() + HOUR)
    assert await desk.known() == [QuietTime(why=Why.MEETING, since=clock(), until=clock() + HOUR)]


@pytest.mark.parametrize("joined", [True, False])
async def test_nothing_is_written_down_of_people_who_have_not_joined(desk: Desk, clock: Clock, *, joined: bool) -> None:
    if not joined:
        await desk.holds(a_member(JONAS, joined_at=None, held_since=clock()))
    await desk.is_quiet(Why.HUDDLE, who=JONAS)
    assert await desk.known(JONAS) == []


async def test_what_waited_is_looked_at_when_they_are_back(desk: Desk, clock: Clock) -> None:
    await desk.is_quiet(Why.HUDDLE)
    nudge = await desk.nudge_waits(until=clock() + HOUR)
    now = clock.move(minutes=7)
    await desk.is_back(Why.HUDDLE)
    assert await desk.known() == []
    assert await desk.looked_at(nudge) == now


async def test_while_something_else_keeps_them_quiet_just_as_long_nothing_is_looked_at(
    desk: Desk, clock: Clock
) -> None:
    later = clock() + HOUR
    await desk.is_quiet(Why.MEETING, until=later)
    await desk.is_quiet(Why.DND, until=clock() + 10 * MINUTE)
    nudge = await desk.nudge_waits(until=later)
    clock.move(minutes=5)
    await desk.is_back(Why.DND)
    assert await desk.looked_at(nudge) == later


async def test_of_two_that_end_at_the_same_moment_one_is_the_last(desk: Desk, clock: Clock) -> None:
    await desk.is_quiet(Why.MEETING, until=clock() + HOUR)
    await desk.is_quiet(Why.DND, until=clock() + HOUR)
    nudge = await desk.nudge_waits(until=clock() + HOUR)
    now = clock.move(minutes=5)
    await asyncio.gather(desk.is_back(Why.MEETING), desk.is_back(Why.DND))
    assert await desk.looked_at(nudge) == now


async def test_when_what_goes_on_ends_earlier_what_waits_is_put_off_anew(desk: Desk, clock: Clock) -> None:
    await desk.is_quiet(Why.HUDDLE)
    await desk.is_quiet(Why.DND, until=clock() + 30 * MINUTE)
    nudge = await desk.nudge_waits(until=clock() + HOUR)
    now = clock.move(minutes=5)
    await desk.is_back(Why.HUDDLE)
    assert await desk.looked_at(nudge) == now


async def test_a_meeting_that_is_cut_short_brings_what_waited_forward(desk: Desk, clock: Clock) -> None:
    await desk.is_quiet(Why.MEETING, until=clock() + HOUR)
    nudge = await desk.nudge_waits(until=clock() + HOUR)
    now = clock.move(minutes=5)
    await desk.is_quiet(Why.MEETING, until=now + 10 * MINUTE)
    assert [each.until for each in await desk.known()] == [now + 10 * MINUTE]
    assert await desk.looked_at(nudge) == now


async def test_a_meeting_that_takes_longer_is_known_when_it_is_asked_for(desk: Desk, clock: Clock) -> None:
    await desk.is_quiet(Why.MEETING, until=clock() + HOUR)
    nudge = await desk.nudge_waits(until=clock() + HOUR)
    await desk.is_quiet(Why.MEETING, until=clock() + 2 * HOUR)
    assert [each.until for each in await desk.known()] == [clock() + 2 * HOUR]
    assert await desk.looked_at(nudge) == clock() + HOUR


async def test_do_not_disturb_that_is_moved_to_the_night_lets_what_waited_come(desk: Desk, clock: Clock) -> None:
    await desk.is_quiet(Why.DND, until=clock() + HOUR)
    nudge = await desk.nudge_waits(until=clock() + HOUR)
    now = clock.move(minutes=5)
    await desk.is_quiet(Why.DND, since=now + 12 * HOUR, until=now + 22 * HOUR)
    assert [each.since for each in await desk.known()] == [now + 12 * HOUR]
    assert await desk.looked_at(nudge) == now


async def test_one_that_is_over_already_ends_what_was_known(desk: Desk, clock: Clock) -> None:
    await desk.is_quiet(Why.MEETING, until=clock() + HOUR)
    nudge = await desk.nudge_waits(until=clock() + HOUR)
    now = clock.move(minutes=5)
    await desk.is_quiet(Why.MEETING, since=now - 2 * HOUR, until=now)
    assert await desk.known() == []
    assert await desk.looked_at(nudge) == now


async def test_what_is_told_again_changes_nothing(desk: Desk, clock: Clock) -> None:
    began = clock()
    await desk.is_quiet(Why.HUDDLE)
    nudge = await desk.nudge_waits(until=began + HOUR)
    clock.move(minutes=5)
    await desk.is_quiet(Why.HUDDLE)
    await desk.is_back(Why.AWAY)
    assert await desk.known() == [QuietTime(why=Why.HUDDLE, since=began)]
    assert await desk.looked_at(nudge) == began + HOUR


async def test_all_that_is_seen_at_once_is_known_at_once(desk: Desk, clock: Clock) -> None:
    """A vacation takes the place of a meeting: there is no moment between them in which a nudge slips through."""
    await desk.is_quiet(Why.MEETING, until=clock() + HOUR)
    nudge = await desk.nudge_waits(until=clock() + HOUR)
    clock.move(minutes=5)
    await desk.is_seen((Why.AWAY, clock() + 48 * HOUR), over=frozenset({Why.MEETING, Why.HUDDLE}))
    assert [each.why for each in await desk.known()] == [Why.AWAY]
    assert await desk.looked_at(nudge) == clock() + 55 * MINUTE


async def test_what_is_not_spoken_of_stays(desk: Desk) -> None:
    await desk.is_quiet(Why.HUDDLE)
    await desk.is_seen(over=frozenset({Why.MEETING, Why.AWAY}))
    assert [each.why for each in await desk.known()] == [Why.HUDDLE]


async def test_a_status_that_has_run_out_is_none(desk: Desk, clock: Clock) -> None:
    await desk.is_quiet(Why.MEETING, until=clock() + HOUR)
    clock.move(hours=1)
    await desk.is_seen((Why.MEETING, clock()))
    assert await desk.known() == []


@pytest.mark.parametrize("word", ["stop", "delete"])
async def test_who_leaves_or_is_erased_leaves_no_quiet_time_behind(desk: Desk, talk: Talk, word: str) -> None:
    await desk.holds(a_member(JONAS))
    await desk.is_quiet(Why.HUDDLE)
    await desk.is_quiet(Why.HUDDLE, who=JONAS)
    await talk.says(word)
    assert await desk.known() == []
    assert len(await desk.known(JONAS)) == 1
