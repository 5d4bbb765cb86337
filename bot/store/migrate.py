"""Brings the tables up to date, and says whether they are."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

_LOCK = 4711
_PROJECT = Path(__file__).resolve().parents[2]


def config(connection: Connection | None = None) -> Config:
    made = Config(toml_file=_PROJECT / "pyproject.toml")
    made.attributes["connection"] = connection
    return made


async def upgrade(engine: AsyncEngine) -> None:
    """From whatever is there, an empty database included, to the newest tables."""
    async with engine.begin() as connection:
        await connection.run_sync(_upgrade)


async def up_to_date(engine: AsyncEngine) -> bool:
    newest = ScriptDirectory.from_config(config()).get_current_head()
    async with engine.connect() as connection:
        current = await connection.run_sync(lambda sync: MigrationContext.configure(sync).get_current_revision())
    return current == newest


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        # Several processes may start at once; SQLite's transactions are one at a time anyway.
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
    command.upgrade(config(connection), "head")
