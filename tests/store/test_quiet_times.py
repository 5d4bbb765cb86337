"""Quiet times: written down, replaced, found for many at once, and gone."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.quiet import QuietTime, Why
from bot.store import members, quiet_times
from tests.builders import JONAS, MEERA, WORKSPACE, a_member

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
HUDDLE = QuietTime(why=Why.HUDDLE, since=NOW)
MEETING = QuietTime(why=Why.MEETING, since=NOW, until=NOW + HOUR)


async def test_a_quiet_time_comes_back_as_it_was(session: AsyncSession) -> None:
    await quiet_times.begin(session, MEERA, HUDDLE)
    await quiet_times.begin(session, MEERA, MEETING)
    assert await quiet_times.of(session, MEERA) == [HUDDLE, MEETING]


async def test_there_is_one_for_each_reason_the_latest(session: AsyncSession) -> None:
    longer = replace(MEETING, since=NOW + HOUR, until=NOW + 2 * HOUR)
    await quiet_times.begin(session, MEERA, MEETING)
    await quiet_times.begin(session, MEERA, longer)
    assert await quiet_times.of(session, MEERA) == [longer]
    await quiet_times.begin(session, MEERA, replace(MEETING, until=None))
    assert await quiet_times.of(session, MEERA) == [replace(MEETING, until=None)]


async def test_they_are_found_for_many_people_of_one_workspace_at_once(session: AsyncSession) -> None:
    await quiet_times.begin(session, MEERA, HUDDLE)
    await quiet_times.begin(session, MEERA, MEETING)
    await quiet_times.begin(session, JONAS, MEETING)
    await quiet_times.begin(session, replace(MEERA, workspace="T2"), MEETING)
    found = await quiet_times.of_many(session, WORKSPACE, [MEERA.user, JONAS.user, "U3"])
    assert found == {MEERA.user: [HUDDLE, MEETING], JONAS.user: [MEETING]}
    assert await quiet_times.of_many(session, WORKSPACE, []) == {}


async def test_one_that_ends_leaves_the_others(session: AsyncSession) -> None:
    await quiet_times.begin(session, MEERA, HUDDLE)
    await quiet_times.begin(session, MEERA, MEETING)
    await quiet_times.begin(session, JONAS, HUDDLE)
    await quiet_times.end(session, MEERA, Why.HUDDLE)
    assert await quiet_times.of(session, MEERA) == [MEETING]
    assert await quiet_times.of(session, JONAS) == [HUDDLE]


async def test_all_of_one_person_are_forgotten_and_nobody_elses(session: AsyncSession) -> None:
    for person in (MEERA, JONAS, replace(MEERA, workspace="T2")):
        await quiet_times.begin(session, person, HUDDLE)
        await quiet_times.begin(session, person, MEETING)
    await quiet_times.forget_all(session, MEERA)
    assert await quiet_times.of(session, MEERA) == []
    assert len(await quiet_times.of(session, JONAS)) == 2
    assert len(await quiet_times.of(session, replace(MEERA, workspace="T2"))) == 2


async def test_those_that_are_over_are_pruned_and_those_that_go_on_stay(session: AsyncSession) -> None:
    await members.save(session, a_member())
    away = QuietTime(why=Why.AWAY, since=NOW)
    tonight = QuietTime(why=Why.DND, since=NOW + 12 * HOUR, until=NOW + 22 * HOUR)
    for time in (HUDDLE, MEETING, away, tonight):
        await quiet_times.begin(session, MEERA, time)
    await quiet_times.prune(session, NOW + HOUR - timedelta(seconds=1))
    assert {each.why for each in await quiet_times.of(session, MEERA)} == set(Why)
    await quiet_times.prune(session, NOW + HOUR)
    assert {each.why for each in await quiet_times.of(session, MEERA)} == {Why.HUDDLE, Why.AWAY, Why.DND}
    await quiet_times.prune(session, HUDDLE.over_by)
    assert {each.why for each in await quiet_times.of(session, MEERA)} == {Why.AWAY, Why.DND}
    await quiet_times.prune(session, away.over_by)
    assert await quiet_times.of(session, MEERA) == []


async def test_one_that_was_written_down_while_its_member_left_is_pruned(session: AsyncSession) -> None:
    await members.save(session, a_member())
    await members.save(session, a_member(JONAS, joined_at=None, held_since=NOW))
    stranger = replace(MEERA, user="U9")
    for person in (MEERA, JONAS, stranger):
        await quiet_times.begin(session, person, MEETING)
    await quiet_times.prune(session, NOW)
    assert await quiet_times.of_many(session, WORKSPACE, [MEERA.user, JONAS.user, "U9"]) == {MEERA.user: [MEETING]}
