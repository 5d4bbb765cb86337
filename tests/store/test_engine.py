"""Opening the database: nothing happens until it is used, and then one writer after the other."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.store import deliveries, migrate
from bot.store.engine import open_engine, sessions_of
from bot.store.tables import deliveries as delivery_rows
from tests.builders import LONG_AGO

Sessions = async_sessionmaker[AsyncSession]


def test_opening_connects_to_nothing(tmp_path: Path) -> None:
    open_engine(f"sqlite+aiosqlite:///{tmp_path / 'unhunch.db'}")
    open_engine("postgresql+psycopg://nobody@127.0.0.1:1/nothing")
    assert list(tmp_path.iterdir()) == []


async def test_in_memory_one_database_serves_all_sessions() -> None:
    engine = open_engine("sqlite+aiosqlite://")
    await migrate.upgrade(engine)
    async with sessions_of(engine).begin() as one:
        await deliveries.take_in(one, LONG_AGO, "T1", "E1")
    async with sessions_of(engine).begin() as other:
        assert not await deliveries.take_in(other, LONG_AGO, "T1", "E1")
    await engine.dispose()


async def test_looking_and_then_writing_loses_nothing_to_another_writer(sessions: Sessions) -> None:
    async def one_more(number: int) -> None:
        async with sessions.begin() as session:
            await session.scalar(select(func.count()).select_from(delivery_rows))
            await asyncio.sleep(0)
            await deliveries.take_in(session, LONG_AGO, "T1", f"E{number}")

    await asyncio.gather(*map(one_more, range(12)))
    async with sessions.begin() as session:
        assert await session.scalar(select(func.count()).select_from(delivery_rows)) == 12


async def test_what_fails_half_way_is_undone(sessions: Sessions) -> None:
    with pytest.raises(ZeroDivisionError):
        await _half_of_it(sessions)
    async with sessions.begin() as session:
        assert await deliveries.take_in(session, LONG_AGO, "T1", "E1")


async def _half_of_it(sessions: Sessions) -> None:
    async with sessions.begin() as session:
        await deliveries.take_in(session, LONG_AGO, "T1", "E1")
        raise ZeroDivisionError


async def test_an_error_does_not_repeat_what_was_to_be_written(session: AsyncSession) -> None:
    row = {"workspace": "T1", "id": "somebody's secret", "received_at": LONG_AGO}
    await session.execute(insert(delivery_rows).values(row))
    with pytest.raises(SQLAlchemyError) as caught:
        await session.execute(insert(delivery_rows).values(row))
    assert "hidden" in str(caught.value)
    assert "'somebody's secret'" not in str(caught.value)
    await session.rollback()
