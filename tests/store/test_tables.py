"""Moments keep their zone on both databases, whatever the database itself makes of them."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import StatementError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.tables import deliveries, metadata

NOON = datetime(2026, 3, 2, 12, 0, 0, 123456, tzinfo=UTC)


async def stored(session: AsyncSession, moment: datetime) -> datetime:
    await session.execute(insert(deliveries).values(workspace="T1", id="E1", received_at=moment))
    read = await session.scalar(select(deliveries.c.received_at))
    assert isinstance(read, datetime)
    return read


@pytest.mark.parametrize(
    "moment",
    [
        NOON,
        NOON.astimezone(ZoneInfo("Asia/Kolkata")),
        NOON.astimezone(timezone(timedelta(hours=-9, minutes=-30))),
        datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"), fold=0),
        datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"), fold=1),
    ],
    ids=["utc", "ahead", "behind", "first of an overlap", "second of an overlap"],
)
async def test_a_moment_comes_back_as_itself_in_utc(session: AsyncSession, moment: datetime) -> None:
    read = await stored(session, moment)
    assert read == moment.astimezone(UTC)
    assert read.tzinfo is UTC


async def test_a_moment_without_a_zone_is_refused(session: AsyncSession) -> None:
    with pytest.raises(StatementError, match="has no zone"):
        await stored(session, NOON.replace(tzinfo=None))


async def test_a_moment_without_a_zone_is_refused_as_a_condition_too(session: AsyncSession) -> None:
    with pytest.raises(StatementError, match="has no zone"):
        await session.scalar(select(deliveries.c.id).where(deliveries.c.received_at < NOON.replace(tzinfo=None)))


def test_every_key_leads_with_the_workspace() -> None:
    for table in metadata.sorted_tables:
        first, *_ = table.primary_key.columns
        assert first.name == ("id" if table.name == "workspaces" else "workspace")
        for constraint in table.foreign_key_constraints:
            assert constraint.column_keys[0] == "workspace"
