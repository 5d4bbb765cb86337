"""What every test may ask for: both databases, the exercises, a clock to move, a browser."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import psycopg
import pytest
from hypothesis import settings
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot import catalogue
from bot.domain.exercise import Exercise
from bot.store import migrate
from bot.store.engine import open_engine, sessions_of
from tests.browser import chromium, page
from tests.postgresql import a_server

__all__ = ["chromium", "page"]

_names = count()

# While coverage looks on, each example costs several times as much, and the hundredth covers no line more.
settings.register_profile("traced", max_examples=25, deadline=None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--require-chromium",
        action="store_true",
        help="fail, don't skip, the tests of pages when there is no browser",
    )


class Clock:
    """A clock that stands still until it is moved. It begins on Monday 2026-03-02 at 09:00 UTC."""

    def __init__(self) -> None:
        self.at = datetime(2026, 3, 2, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def move(self, **by: float) -> datetime:
        self.at += timedelta(**by)
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def exercises() -> Sequence[Exercise]:
    return catalogue.load(catalogue.CONTENT)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a real PostgreSQL, for as long as the tests run."""
    with a_server() as server:
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            # Nothing here has to survive a power cut.
            for setting in ("fsync", "synchronous_commit", "full_page_writes"):
                connection.execute(f"ALTER SYSTEM SET {setting} = off")
            connection.execute("SELECT pg_reload_conf()")
        yield server.get_uri()


@pytest.fixture(scope="session")
def postgresql_template(postgresql: str) -> str:
    """The name of a database there that has our tables, to copy."""
    name = "template_unhunch"
    _create(postgresql, name)
    asyncio.run(_bring_up_to_date(_engine_url(postgresql, name)))
    return name


async def _bring_up_to_date(url: str) -> None:
    engine = open_engine(url)
    await migrate.upgrade(engine)
    await engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database with our tables, on each engine in turn."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'unhunch.db'}"
    server, template = request.getfixturevalue("postgresql"), request.getfixturevalue("postgresql_template")
    name = f"test_{next(_names)}"
    _create(server, name, template=template)
    return _engine_url(server, name)


@pytest.fixture
async def sessions(database_url: str) -> AsyncIterator[async_sessionmaker[AsyncSession]]:
    engine = open_engine(database_url)
    await migrate.upgrade(engine)
    yield sessions_of(engine)
    await engine.dispose()


@pytest.fixture
async def session(sessions: async_sessionmaker[AsyncSession]) -> AsyncIterator[AsyncSession]:
    async with sessions.begin() as session:
        yield session


def _create(server: str, name: str, *, template: str = "template1") -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')


def _engine_url(server: str, name: str) -> str:
    return server.replace("postgresql://", "postgresql+psycopg://").replace("/postgres?", f"/{name}?")
