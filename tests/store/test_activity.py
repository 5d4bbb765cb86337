"""When members last did anything, and whether they were asked: written beside what else is known, and nothing else."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.member import Member
from bot.store import activity, members
from tests.builders import JONAS, MEERA, a_member

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


async def of_meera(session: AsyncSession) -> Member | None:
    return await members.find(session, MEERA)


async def test_it_is_written_beside_what_else_is_known(session: AsyncSession) -> None:
    known: dict[str, Any] = {"holidays": "DE", "held_since": NOW, "paused_until": NOW}
    await members.save(session, a_member(**known))
    await activity.ask(session, NOW, MEERA)
    assert await of_meera(session) == a_member(asked_at=NOW, **known)
    later = NOW + timedelta(days=1)
    await activity.record(session, later, MEERA)
    assert await of_meera(session) == a_member(asked_at=NOW, active_at=later, **known)
    await activity.no_longer_ask(session, MEERA)
    assert await of_meera(session) == a_member(active_at=later, **known)


async def test_nobody_else_is_written(session: AsyncSession) -> None:
    await members.save(session, a_member(JONAS))
    await activity.record(session, NOW, MEERA)
    await activity.ask(session, NOW, MEERA)
    assert await of_meera(session) is None
    assert await members.find(session, JONAS) == a_member(JONAS)
