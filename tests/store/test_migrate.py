"""The tables, brought up to date on both databases: once, again, and by many at the same time."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, Table, func, inspect, select
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.domain.nudge import State
from bot.store import crowds, members, migrate, nudges, offers, reminders, workspaces
from bot.store.engine import open_engine, sessions_of
from bot.store.tables import metadata
from tests.builders import LONG_AGO, MEERA, MEERAS, WELLNESS, WORKSPACE, a_member, a_nudge, a_reminder
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
    await look(empty, lambda connection: connection.exec_driver_sql("DROP INDEX ix_nudges_look_at_workspace_state"))
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


# ---------------------------------------------------------------- from the first version, with all that was in it

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
SNOOZED = DUE + timedelta(minutes=15, seconds=12, microseconds=345_678)
WHOLE = SNOOZED.replace(microsecond=0)
A_LOT_LATER = DUE + timedelta(days=1)
WEEKDAYS = a_reminder("weekdays at 10:30, 14:00 and 16:00", id="r1")
AROUND = a_reminder("every day around 10:30", id="r2", recipient=WELLNESS)

_TO_MEERA = {"workspace": WORKSPACE, "recipient": MEERA.user, "audience": "member", "kind": "stretch"}
_TO_ALL = _TO_MEERA | {"recipient": WELLNESS.id, "audience": "channel"}
_DAILY = {"times": "10:30", "zone": "Europe/Berlin", "created_at": LONG_AGO}
_SENT = {"state": "sent", "attempts": 1, "channel": "D1", "message": "1.2", "sent_at": DUE}
_WAITING = {"state": "waiting", "attempts": 2, "look_at": SNOOZED, "reason": "ratelimited"}
_SENDING = {"state": "sending", "attempts": 0, "look_at": DUE + timedelta(seconds=30)}

FIRST_VERSION: Mapping[str, list[dict[str, Any]]] = {
    "workspaces": [{"id": WORKSPACE, "known_since": LONG_AGO, "parked_at": DUE, "parked_reason": "account_inactive"}],
    "members": [{"workspace": WORKSPACE, "user": MEERA.user, "zone": "Europe/Berlin", "joined_at": LONG_AGO}],
    "deliveries": [{"workspace": WORKSPACE, "id": "Ev1", "received_at": DUE}],
    "reminders": [
        _TO_MEERA
        | _DAILY
        | {"id": "r1", "days": "01234", "times": "10:30,14:00,16:00", "spread_seconds": 0, "next_due_at": A_LOT_LATER},
        _TO_ALL | _DAILY | {"id": "r2", "days": "0123456", "spread_seconds": 600, "next_due_at": None},
    ],
    "nudges": [
        _TO_MEERA | _SENT | {"id": "a" * 32, "reminder": "r1", "due_at": DUE},
        _TO_MEERA | _WAITING | {"id": "b" * 32, "reminder": "r1", "due_at": SNOOZED},
        _TO_ALL | _SENDING | {"id": "c" * 32, "reminder": "r2", "due_at": DUE},
    ],
    "offers": [
        {"workspace": WORKSPACE, "slug": "chin-tuck", "offered_at": DUE} | parts
        for parts in (
            {"id": "a" * 32, "recipient": MEERA.user, "nudge": "a" * 32, "feedback": "skipped"},
            {"id": "d" * 32, "recipient": MEERA.user, "nudge": "a" * 32},
            {"id": "e" * 32, "recipient": MEERA.user, "feedback": "hurt"},
            {"id": "c" * 32, "recipient": WELLNESS.id, "nudge": "c" * 32},
        )
    ],
    "participations": [{"workspace": WORKSPACE, "offer": "c" * 32, "user": user} for user in ("U1", "U2")],
}


def _fill(connection: Connection) -> None:
    command.upgrade(migrate.config(connection), "2026_11_22")
    for name, rows in FIRST_VERSION.items():
        table = Table(name, MetaData(), autoload_with=connection)
        for row in rows:
            connection.execute(table.insert().values(row))


@pytest.fixture
async def grown(empty: AsyncEngine) -> AsyncEngine:
    """A database that the first version filled, as the newest one finds it after its start."""
    await look(empty, _fill)
    await migrate.upgrade(empty)
    return empty


async def test_no_row_of_the_first_version_is_lost_and_its_tables_are_the_newest(grown: AsyncEngine) -> None:
    def counted(connection: Connection) -> dict[str, int]:
        tables = (metadata.tables[name] for name in FIRST_VERSION)
        return {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one() for table in tables
        }

    assert await look(grown, counted) == {name: len(rows) for name, rows in FIRST_VERSION.items()}
    assert await look(grown, differences) == []


async def test_members_and_workspaces_are_who_they_were(grown: AsyncEngine) -> None:
    async with sessions_of(grown).begin() as session:
        assert await members.find(session, MEERA) == a_member()
        assert await workspaces.parked(session) == [(WORKSPACE, "account_inactive")]


async def test_reminders_are_due_when_they_were_and_go_on_as_they_did(grown: AsyncEngine) -> None:
    async with sessions_of(grown).begin() as session:
        assert await reminders.of(session, MEERAS) == (WEEKDAYS,)
        assert await reminders.of(session, WELLNESS) == (AROUND,)
        assert await reminders.earliest_due(session, MEERAS) == A_LOT_LATER
        assert await reminders.earliest_due(session, WELLNESS) is None


async def test_old_reminders_and_new_ones_of_the_same_timetable_are_one_crowd(grown: AsyncEngine) -> None:
    async with sessions_of(grown).begin() as session:
        for old in (WEEKDAYS, AROUND):
            await reminders.set_next_due(session, old, next_due_at=DUE)
            await reminders.remove(session, old)
            await reminders.add(session, DUE, old, next_due_at=DUE)
        fresh = [each.key for each in await crowds.due(session, DUE, WORKSPACE, most=9)]
        await session.rollback()
    async with sessions_of(grown).begin() as session:
        for old in (WEEKDAYS, AROUND):
            await reminders.set_next_due(session, old, next_due_at=DUE)
        migrated = await crowds.due(session, DUE, WORKSPACE, most=9)
    assert {each.key for each in migrated} == set(fresh)
    assert {each.timetable for each in migrated} == {WEEKDAYS.timetable, AROUND.timetable}


async def test_a_snoozed_nudge_still_comes_and_what_was_sent_is_not_sent_again(grown: AsyncEngine) -> None:
    async with sessions_of(grown).begin() as session:
        (waiting,) = await nudges.waiting(session, SNOOZED, WORKSPACE, most=9)
        assert waiting.nudge == a_nudge(WHOLE, attempts=2, look_at=SNOOZED)
        assert (waiting.reason, waiting.orphaned, waiting.overtaken) == ("ratelimited", False, False)
        await nudges.plan(session, a_nudge(DUE))
        sent = await nudges.find(session, WORKSPACE, a_nudge(DUE).id)
    assert sent == a_nudge(DUE, attempts=1, look_at=None, channel="D1", message="1.2")


async def test_buttons_under_old_messages_find_their_offer_and_its_nudge(grown: AsyncEngine) -> None:
    async with sessions_of(grown).begin() as session:
        for offer in ("a", "d"):
            shown = await offers.find(session, WORKSPACE, offer * 32)
            assert shown
            assert shown.nudge == a_nudge(DUE).id
        asked_for = await offers.find(session, WORKSPACE, "e" * 32)
        assert asked_for
        assert asked_for.nudge is None
        team = await offers.find(session, WORKSPACE, "c" * 32)
        assert team
        assert await offers.crowd(session, team) == 2


async def test_one_that_was_being_sent_is_not_asked_about_by_a_name_that_the_platform_never_heard(
    grown: AsyncEngine,
) -> None:
    """It went out under its old name: looked for under its new one it would not be found, and be sent again."""
    async with sessions_of(grown).begin() as session:
        assert await nudges.due(session, A_LOT_LATER, WORKSPACE, State.SENDING, most=9) == []


async def test_the_way_back_from_a_full_database_keeps_members_and_reminders(grown: AsyncEngine) -> None:
    await look(grown, lambda connection: command.downgrade(migrate.config(connection), "2026_11_22"))
    await migrate.upgrade(grown)
    async with sessions_of(grown).begin() as session:
        assert await members.find(session, MEERA) == a_member()
        assert await reminders.of(session, MEERAS) == (WEEKDAYS,)
