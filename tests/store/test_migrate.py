"""The tables, brought up to date on both databases: once, again, and by many at the same time."""

import asyncio
from collections.abc import AsyncIterator, Callable
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.store import migrate
from bot.store.engine import open_engine
from bot.store.tables import metadata
from tests.cli.process import outcome

_names = count()


@pytest.fixture(params=["sqlite", "postgresql"])
def nowhere_yet(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database without any table, on each engine in turn."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'unhunch.db'}"
    server: str = request.getfixturevalue("postgresql")
    name = f"empty_{next(_names)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return server.replace("postgresql://", "postgresql+psycopg://").replace("/postgres?", f"/{name}?")


@pytest.fixture
async def empty(nowhere_yet: str) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(nowhere_yet)
    yield engine
    await engine.dispose()


async def look(engine: AsyncEngine, at: Callable[[Connection], Any]) -> Any:
    async with engine.begin() as connection:
        return await connection.run_sync(at)


def names(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


def differences(connection: Connection) -> list[Any]:
    return list(compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata))


def test_there_is_one_newest_version_and_one_way_to_it() -> None:
    scripts = ScriptDirectory.from_config(migrate.config())
    assert len(scripts.get_heads()) == len(scripts.get_bases()) == 1


async def test_from_nothing_to_the_newest_version_gives_the_tables_of_the_models(empty: AsyncEngine) -> None:
    assert await look(empty, names) == set()
    await migrate.upgrade(empty)
    assert await look(empty, differences) == []
    assert await look(empty, names) == {*metadata.tables, "alembic_version"}


async def test_the_comparison_would_see_a_missing_index(empty: AsyncEngine) -> None:
    await migrate.upgrade(empty)
    await look(empty, lambda connection: connection.exec_driver_sql("DROP INDEX ix_nudges_look_at"))
    assert len(await look(empty, differences)) == 1


async def test_whether_the_tables_are_up_to_date_is_known(empty: AsyncEngine) -> None:
    assert not await migrate.up_to_date(empty)
    await migrate.upgrade(empty)
    assert await migrate.up_to_date(empty)


async def test_a_second_time_changes_nothing(empty: AsyncEngine) -> None:
    await migrate.upgrade(empty)
    await migrate.upgrade(empty)
    assert await look(empty, differences) == []


async def test_the_way_back_leads_to_nothing_and_forward_again(empty: AsyncEngine) -> None:
    await migrate.upgrade(empty)
    await look(empty, lambda connection: command.downgrade(migrate.config(connection), "base"))
    assert await look(empty, names) == {"alembic_version"}
    await migrate.upgrade(empty)
    assert await look(empty, differences) == []


async def test_several_in_one_process_take_turns(nowhere_yet: str) -> None:
    engines = [open_engine(nowhere_yet) for _ in range(4)]
    await asyncio.gather(*map(migrate.upgrade, engines))
    assert [await migrate.up_to_date(engine) for engine in engines] == [True] * 4
    for engine in engines:
        await engine.dispose()


async def test_several_processes_that_start_at_once_take_turns(nowhere_yet: str, tmp_path: Path) -> None:
    url = nowhere_yet.replace("+aiosqlite", "").replace("+psycopg", "")
    told = await asyncio.gather(*(outcome("migrate", folder=tmp_path, DATABASE_URL=url) for _ in range(3)))
    assert told == [(0, ["The tables are up to date."], [])] * 3
