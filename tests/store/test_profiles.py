"""Profiles: what a person picked comes back as it was, for one or for many, whatever release wrote it."""

from dataclasses import replace

import pytest
from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.exercise import Area, Demand, Kit, Target
from bot.domain.profile import Direction, Pictures, Profile
from bot.store import profiles
from bot.store.tables import profiles as rows
from tests.builders import JONAS, MEERA, WORKSPACE

TOLD = Profile(
    areas=frozenset({Area.NECK, Area.LOWER_BACK}),
    targets=frozenset({Target.SITTING}),
    excluded=frozenset({Demand.SPINE_FLEX, Demand.SPINE_FLEX_MILD}),
    resting=frozenset({Area.WRISTS}),
    kit=frozenset({Kit.CHAIR, Kit.RUBBER_BAND}),
    discreet=True,
    floor=True,
    eases=Direction.WALKING,
    guided=True,
    pictures=Pictures.STILL,
)
EVERYTHING = Profile(
    areas=frozenset(Area),
    targets=frozenset(Target),
    excluded=frozenset(Demand),
    resting=frozenset(Area),
    kit=frozenset(Kit),
)
NOTHING = Profile(kit=frozenset())


@pytest.mark.parametrize("profile", [Profile(), TOLD, EVERYTHING, NOTHING], ids=["plain", "told", "all", "nothing"])
async def test_a_profile_comes_back_as_it_was(session: AsyncSession, profile: Profile) -> None:
    await profiles.save(session, MEERA, profile)
    assert await profiles.find(session, MEERA) == profile


async def test_somebody_who_told_us_nothing_has_the_defaults_and_no_row(session: AsyncSession) -> None:
    assert await profiles.find(session, MEERA) == Profile()
    assert (await session.execute(select(rows))).all() == []


async def test_the_last_one_counts_and_nobody_elses_is_touched(session: AsyncSession) -> None:
    elsewhere = replace(MEERA, workspace="T2")
    for person in (MEERA, JONAS, elsewhere):
        await profiles.save(session, person, TOLD)
    await profiles.save(session, MEERA, NOTHING)
    assert await profiles.find(session, MEERA) == NOTHING
    assert await profiles.find(session, JONAS) == await profiles.find(session, elsewhere) == TOLD


async def test_they_are_found_for_many_of_one_workspace_at_once(session: AsyncSession) -> None:
    await profiles.save(session, MEERA, TOLD)
    await profiles.save(session, replace(JONAS, workspace="T2"), TOLD)
    found = await profiles.of_many(session, WORKSPACE, {MEERA.user, JONAS.user})
    assert found == {MEERA.user: TOLD, JONAS.user: Profile()}
    assert await profiles.of_many(session, WORKSPACE, ()) == {}


async def test_words_of_another_release_are_left_out_and_the_rest_is_read(session: AsyncSession) -> None:
    await profiles.save(session, MEERA, TOLD)
    await session.execute(update(rows).values(excluded="levitation,spine-flex,", areas=",,", eases="sideways"))
    expected = replace(TOLD, excluded=frozenset({Demand.SPINE_FLEX}), areas=frozenset(), eases=None)
    assert await profiles.find(session, MEERA) == expected
    assert (await profiles.of_many(session, WORKSPACE, [MEERA.user]))[MEERA.user] == expected


async def test_no_word_is_read_into_another_that_it_is_a_part_of(session: AsyncSession) -> None:
    await profiles.save(session, MEERA, replace(TOLD, excluded=frozenset({Demand.SPINE_FLEX_MILD})))
    assert (await profiles.find(session, MEERA)).excluded == {Demand.SPINE_FLEX_MILD}


async def test_one_that_is_removed_is_gone_and_nobody_elses(session: AsyncSession) -> None:
    for person in (MEERA, JONAS):
        await profiles.save(session, person, TOLD)
    await profiles.remove(session, MEERA)
    await profiles.remove(session, MEERA)
    assert await profiles.find(session, MEERA) == Profile()
    assert await profiles.find(session, JONAS) == TOLD


async def test_what_is_written_are_plain_words_in_a_fixed_order(session: AsyncSession) -> None:
    await profiles.save(session, MEERA, TOLD)
    row = (await session.execute(select(rows))).one()
    assert (row.areas, row.excluded) == ("lower-back,neck", "spine-flex,spine-flex-mild")
    await session.execute(insert(rows).values({**row._mapping, "user": "U9"}))
    assert await profiles.find(session, replace(MEERA, user="U9")) == TOLD


@pytest.mark.parametrize("written", [None, "wobbling"])
async def test_whoever_never_said_how_they_like_pictures_gets_them_moving(
    session: AsyncSession, written: str | None
) -> None:
    await profiles.save(session, MEERA, TOLD)
    await session.execute(update(rows).values(pictures=written))
    assert (await profiles.find(session, MEERA)).pictures is Pictures.MOVING
