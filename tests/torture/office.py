"""People in several workspaces of a local Slack, all of them due now; and what must be true once they are served."""

from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.domain.nudge import State
from bot.domain.schedule import EVERY_DAY, Schedule
from bot.playground.workspace import im_id
from bot.store.tables import nudges as nudge_rows
from bot.store.tables import reminders as reminder_rows
from tests.bench.people import Town, a_reminder, as_stored, move_in, user_id
from tests.bench.processes import Place

_A_MOMENT = timedelta(microseconds=1)


@dataclass(frozen=True, kw_only=True)
class Office:
    places: Sequence[Place]
    town: Town
    due_at: datetime
    session: aiohttp.ClientSession

    async def arrived(self) -> int:
        """How many messages stand in Slack by now."""
        counted = [await place.counts(self.session) for place in self.places]
        return sum(sum(each["messages"].values()) for each in counted)

    async def strikes(self, **fault: Any) -> None:
        """In each of the workspaces."""
        for place in self.places:
            async with self.session.post(f"{place.url}/control/faults", json=fault) as answer:
                answer.raise_for_status()

    async def each_has_theirs_once(self) -> None:
        """Looks at every message of every workspace by the key that it carries."""
        got = Counter([key async for key in self._keys()])
        wanted = Counter(self._wanted())
        assert not got - wanted, f"doubled: {got - wanted}"
        assert not wanted - got, f"lost: {wanted - got}"

    async def _keys(self) -> AsyncIterator[tuple[str, str, str]]:
        for place in self.places:
            async with self.session.get(f"{place.url}/control/posts") as answer:
                posts: Mapping[str, Sequence[Mapping[str, Any]]] = (await answer.json())["posts"]
            for channel, pile in posts.items():
                for post in pile:
                    yield place.workspace, channel, post["metadata"]["event_payload"]["key"]

    def _wanted(self) -> Iterator[tuple[str, str, str]]:
        for workspace in self.town.names:
            for number in range(1, self.town.people + 1):
                key = f"r{number:06d}-{int(self.due_at.timestamp())}"
                yield workspace, im_id(user_id(workspace, number)), key


async def open_office(
    engine: AsyncEngine, now: datetime, places: Sequence[Place], *, people: int, session: aiohttp.ClientSession
) -> Office:
    """So many people in each of the workspaces, who are due since the minute began and not again today."""
    due_at = now.astimezone(UTC).replace(second=0, microsecond=0)
    schedule = Schedule(days=EVERY_DAY, times=(time(due_at.hour, due_at.minute),), zone=ZoneInfo("UTC"))
    stored = await as_stored(due_at - _A_MOMENT, iter([a_reminder("r", schedule)]))
    town = Town(workspaces=len(places), people=people, timetables=stored)
    await move_in(engine, now, town)
    return Office(places=places, town=town, due_at=due_at, session=session)


async def open_ends(engine: AsyncEngine, now: datetime) -> int:
    """How many reminders are due and not planned, and how many nudges have not come to their end."""
    due = select(func.count()).select_from(reminder_rows).where(reminder_rows.c.next_due_at <= now)
    unfinished = select(func.count()).select_from(nudge_rows).where(nudge_rows.c.look_at.is_not(None))
    async with engine.connect() as connection:
        return int(await connection.scalar(due) or 0) + int(await connection.scalar(unfinished) or 0)


async def states(engine: AsyncEngine) -> Mapping[tuple[State, datetime], int]:
    """How many nudges there are in each state for each due instant."""
    alike = (nudge_rows.c.state, nudge_rows.c.due_at)
    async with engine.connect() as connection:
        rows = await connection.execute(select(*alike, func.count().label("size")).group_by(*alike))
        return {(State(row.state), row.due_at): row.size for row in rows}
