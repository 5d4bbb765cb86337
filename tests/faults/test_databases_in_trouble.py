"""A database that is locked, or gone for a moment, in the middle of a crowd."""

import sqlite3
from contextlib import closing
from signal import SIGTERM

import psycopg
import pytest

from bot.playground.faults import Fault, What, When
from tests.faults.conftest import Crowd, time_passes

POST = "chat.postMessage"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_file_that_somebody_else_has_locked_is_waited_for(crowd: Crowd) -> None:
    async with crowd.worker() as worker:
        await crowd.got(1)
        crowd.slack.faults.add(Fault(what=What.TIME_OUT, method=POST, when=When.AFTER, seconds=0.5, times=1))
        await crowd.slack.until(lambda: not list(crowd.slack.faults))
        with closing(sqlite3.connect(crowd.folder / "unhunch.db", isolation_level=None)) as somebody_else:
            somebody_else.execute("BEGIN EXCLUSIVE")
            # The line is dropped while nothing can be written down about it.
            await crowd.slack.until(lambda: any(call.status == 0 for call in crowd.slack.calls))
            somebody_else.execute("ROLLBACK")
        await crowd.all_got_one()
        assert await worker.ends(on=SIGTERM) == 0, worker.written
    assert crowd.received.total() == len(crowd.people)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_connections_that_break_in_the_middle_cost_nobody_a_nudge(crowd: Crowd) -> None:
    async with crowd.worker() as worker:
        await crowd.got(3)
        with psycopg.connect(crowd.database_url.replace("+psycopg", ""), autocommit=True) as administrator:
            administrator.execute(_BREAK_ALL_OTHERS)
        await crowd.got(4)
        assert await worker.ends(on=SIGTERM) == 0, worker.written
    await time_passes(crowd.sessions)
    async with crowd.worker():
        await crowd.all_got_one()


_BREAK_ALL_OTHERS = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
