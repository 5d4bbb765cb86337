"""Databases to measure on: SQLite files, and a real PostgreSQL with the settings it comes with."""

import asyncio
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import count
from pathlib import Path

import psycopg
from sqlalchemy import ColumnElement, func, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.sql import FromClause

from bot.store import migrate
from bot.store.engine import open_engine
from tests.postgresql import a_server


class Kind(StrEnum):
    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


@dataclass(kw_only=True)
class Databases:
    """Makes as many as are asked for; all of them are gone at the end."""

    folder: Path
    stack: ExitStack
    _numbers: "count[int]" = field(default_factory=count)

    @cached_property
    def server(self) -> str:
        """The address of PostgreSQL, which is started when it is first asked for."""
        address: str = self.stack.enter_context(a_server()).get_uri()
        return address

    def bare(self, kind: Kind) -> str:
        """One without any table, as an address for SQLAlchemy without asyncio."""
        return self._address(kind, self._created(kind, None)).replace("+aiosqlite", "")

    async def empty(self, kind: Kind) -> str:
        """One with our tables and nothing in them."""
        url = self._address(kind, self._created(kind, None))
        async with engine_at(url) as engine:
            await migrate.upgrade(engine)
        return url

    async def copied(self, kind: Kind, url: str) -> str:
        """Nobody may be connected to the one that is copied."""
        name = Path(make_url(url).database or "").stem
        return self._address(kind, await asyncio.to_thread(self._created, kind, name))

    def _address(self, kind: Kind, name: str) -> str:
        if kind is Kind.SQLITE:
            return f"sqlite+aiosqlite:///{self.folder / name}.db"
        return self.server.replace("postgresql://", "postgresql+psycopg://").replace("/postgres?", f"/{name}?")

    def _created(self, kind: Kind, template: str | None) -> str:
        name = f"bench_{next(self._numbers)}"
        if kind is Kind.SQLITE:
            if template:
                shutil.copyfile(self.folder / f"{template}.db", self.folder / f"{name}.db")
            return name
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template or "template1"}"')
            # What was written before is on the disk: it isn't written out while something is measured.
            connection.execute("CHECKPOINT")
        return name


@contextmanager
def databases() -> Iterator[Databases]:
    # On a disk, where databases live, or wherever TMPDIR says: what is committed has to be there after a power cut.
    with tempfile.TemporaryDirectory(prefix="unhunch-bench-") as folder, ExitStack() as stack:
        yield Databases(folder=Path(folder), stack=stack)


@asynccontextmanager
async def engine_at(url: str) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(url)
    try:
        yield engine
    finally:
        await engine.dispose()


async def settle_down(engine: AsyncEngine) -> None:
    """What PostgreSQL does by itself in its own time, after much was written. SQLite does nothing by itself."""
    if engine.dialect.name == "postgresql":
        async with engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            await connection.execute(text("VACUUM ANALYZE"))


async def counted(engine: AsyncEngine, table: FromClause, *where: ColumnElement[bool]) -> int:
    async with engine.connect() as connection:
        found = await connection.scalar(select(func.count()).select_from(table).where(*where))
        return int(found or 0)
