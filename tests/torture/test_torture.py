"""The short form of `make torture`: a few hundred nudges, a few workers killed; everybody gets one."""

from collections import Counter
from collections.abc import Iterator

import pytest

from tests.torture.postgresql import OwnServer, own_postgresql
from tests.torture.torment import Torment, run

SEED = 7
TWO = Torment(seed=SEED, people=50, workspaces=4, workers=2)


@pytest.fixture(scope="module")
def breakable() -> Iterator[OwnServer]:
    with own_postgresql() as server:
        yield server


@pytest.mark.parametrize(
    ("database_url", "torment"),
    [
        pytest.param("postgresql", TWO.but(kills=2), id="postgresql"),
        pytest.param("postgresql", TWO.but(kills=1, fails=0.1), id="a failing slack"),
        pytest.param("sqlite", TWO.but(kills=2, workers=1), id="sqlite"),
    ],
    indirect=["database_url"],
)
async def test_workers_killed_in_the_middle_of_a_crowd_leave_each_with_one(database_url: str, torment: Torment) -> None:
    outcome = await run(torment, database_url)
    assert outcome.counted["sent"] <= torment.size
    assert not outcome.counted.keys() - {"sent", "no-answer"}


async def test_a_database_that_falls_over_in_the_middle_of_a_crowd_leaves_each_with_one(breakable: OwnServer) -> None:
    await run(TWO.but(restarts=1), breakable.url, restart=breakable.restart)


async def test_workers_that_are_left_alone_count_what_there_is_to_count(database_url: str) -> None:
    outcome = await run(TWO, database_url)
    assert outcome.counted == Counter(sent=TWO.size)
