"""Waiting for a change, with many changes and much to look at."""

import asyncio

from bot.playground.changes import Changes
from bot.playground.live import Live


async def test_changes_that_come_together_are_looked_at_once() -> None:
    changes, looks = Changes(), list[int]()

    def true_in_the_end() -> bool:
        looks.append(len(looks))
        return done

    done = False
    waiting = asyncio.create_task(changes.until(true_in_the_end))
    await asyncio.sleep(0)
    for _ in range(1_000):
        changes.mark()
    done = True
    changes.mark()
    assert await waiting
    assert len(looks) == 2


async def test_a_change_while_a_slow_looker_rests_is_not_missed() -> None:
    changes, piles = Changes(), [list(range(200_000))]

    def slowly() -> bool:
        return sum(map(len, map(sorted, piles))) > 200_000

    waiting = asyncio.create_task(changes.until(slowly))
    await asyncio.sleep(0)
    piles.append([1])
    changes.mark()
    assert await waiting


def test_news_reach_open_pages_of_those_concerned_until_they_close() -> None:
    live = Live()
    with live.watch("U1") as one, live.watch("U2") as other:
        live.tell({"U1", "U9"}, {"type": "message"})
        live.tell_all({"type": "app"})
        watched = live.watched
    assert (one.qsize(), other.qsize()) == (2, 1)
    assert (watched, live.watched) == (True, False)
