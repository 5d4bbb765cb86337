"""Members: everything that is known of them comes back, and goes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.member import Member
from bot.store import members
from tests.builders import JONAS, MEERA, a_member

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    "member",
    [
        Member(person=MEERA, zone=ZoneInfo("UTC")),
        a_member(),
        a_member(zone=ZoneInfo("Asia/Kolkata"), paused_until=NOW, held_since=NOW - timedelta(days=3)),
    ],
    ids=["hardly known", "joined", "paused and on hold"],
)
async def test_a_member_comes_back_as_they_were(session: AsyncSession, member: Member) -> None:
    await members.save(session, member)
    assert await members.find(session, MEERA) == member


async def test_saving_again_replaces_all_of_it(session: AsyncSession) -> None:
    await members.save(session, a_member(paused_until=NOW, held_since=NOW))
    await members.save(session, a_member(joined_at=None))
    assert await members.find(session, MEERA) == a_member(joined_at=None)


async def test_a_person_is_one_of_their_workspace(session: AsyncSession) -> None:
    await members.save(session, a_member())
    assert await members.find(session, JONAS) is None
    assert await members.find(session, replace(MEERA, workspace="T2")) is None


async def test_one_removed_is_gone_and_the_others_stay(session: AsyncSession) -> None:
    await members.save(session, a_member())
    await members.save(session, a_member(JONAS))
    await members.remove(session, MEERA)
    assert await members.find(session, MEERA) is None
    assert await members.find(session, JONAS) == a_member(JONAS)
