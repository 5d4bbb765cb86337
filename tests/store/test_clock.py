"""Workers on several machines agree on the time, however wrong their own clocks are."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.clock import utcnow
from bot.store.clock import SharedClock
from bot.store.engine import open_engine
from tests.conftest import Clock

WRONG_BY = timedelta(hours=1)
A_LITTLE = timedelta(minutes=1)


@pytest.mark.parametrize("wrong_by", [WRONG_BY, -WRONG_BY])
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_wrong_clock_is_set_right_by_the_database(database_url: str, wrong_by: timedelta) -> None:
    engine = open_engine(database_url)
    clock = SharedClock(engine, lambda: utcnow() + wrong_by)
    assert abs(clock() - utcnow()) > A_LITTLE
    await clock.set_right()
    assert abs(clock() - utcnow()) < A_LITTLE
    await engine.dispose()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_an_answer_that_took_long_sets_nothing_right(database_url: str, clock: Clock) -> None:
    engine = open_engine(database_url)

    def passing() -> datetime:
        return clock.move(seconds=2)

    shared = SharedClock(engine, passing)
    await shared.set_right()
    assert shared() == clock()
    await engine.dispose()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_file_has_the_clock_of_its_machine(
    database_url: str, sessions: async_sessionmaker[AsyncSession], clock: Clock
) -> None:
    engine = open_engine(database_url)
    shared = SharedClock(engine, clock)
    await shared.set_right()
    assert shared() == clock()
    await engine.dispose()
