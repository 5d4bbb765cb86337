"""People to measure with: as many as are asked for, with schedules as people have them, written in bulk."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from itertools import combinations, count, product
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import String, bindparam, insert, select
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.domain.nudge import Audience, Kind, Recipient, Reminder
from bot.domain.schedule import EVERY_DAY, WEEKDAYS, WIDEST_SPREAD, Schedule, Weekday, spread_offset
from bot.store import reminders
from bot.store.engine import open_engine, sessions_of
from bot.store.tables import members as member_rows
from bot.store.tables import metadata
from bot.store.tables import reminders as reminder_rows
from bot.store.tables import workspaces as workspace_rows

Row = Mapping[str, Any]

_AT_ONCE = 10_000
_MINUTE = 60
_COPY = "x"
_HALF_PAST_NINE_UTC = (
    ("Europe/Berlin", time(10, 30)),
    ("Europe/Paris", time(10, 30)),
    ("Europe/London", time(9, 30)),
    ("Asia/Kolkata", time(15)),
)


def workspace_id(number: int) -> str:
    return f"T{number:04d}"


def user_id(workspace: str, number: int) -> str:
    """As the local Slack names them, from 1 on."""
    return f"U{workspace.removeprefix('T')}{number:06d}"


# ---------------------------------------------------------------- timetables


def in_one_minute() -> Iterator[Reminder]:
    """Schedules and zones that are all due on a Monday in winter in the minute of 09:30 UTC; half of them spread."""
    ids = count()
    for zone, due in _HALF_PAST_NINE_UTC:
        for days, times in (
            (WEEKDAYS, (due, time(16), time(17, 30))),
            (EVERY_DAY, (due,)),
            (frozenset({Weekday.MONDAY, Weekday.FRIDAY}), (due,)),
        ):
            yield a_reminder(f"plain{next(ids)}", Schedule(days=days, times=times, zone=ZoneInfo(zone)))
    found: set[int] = set()
    while len(found) < _MINUTE:
        spread = Schedule(days=WEEKDAYS, times=(time(10, 30),), zone=ZoneInfo("Europe/Berlin"), spread=WIDEST_SPREAD)
        reminder = a_reminder(f"spread{next(ids)}", spread)
        second = int(spread_offset(reminder.id, WIDEST_SPREAD).total_seconds())
        if 0 <= second < _MINUTE and second not in found:
            found.add(second)
            yield reminder


def each_their_own(people: int) -> Iterator[Reminder]:
    """Nobody's schedule is anybody else's, and all of them are due on a Monday in winter at 09:30 UTC."""
    others = [day for day in Weekday if day is not Weekday.MONDAY]
    weeks = [
        frozenset({Weekday.MONDAY, *some}) for size in range(len(others) + 1) for some in combinations(others, size)
    ]
    moments = [time(hour, minute) for hour, minute in product(range(11, 24), range(60))]
    for number, (week, moment) in zip(range(people), product(weeks, moments), strict=False):
        schedule = Schedule(days=week, times=(time(10, 30), moment), zone=ZoneInfo("Europe/Berlin"))
        yield a_reminder(f"own{number}", schedule)


def a_reminder(id: str, schedule: Schedule) -> Reminder:  # noqa: A002  named as the field it fills
    to = Recipient(workspace="T", audience=Audience.MEMBER, id="U")
    return Reminder(id=id, recipient=to, kind=Kind.STRETCH, schedule=schedule)


async def as_stored(now: datetime, written: Iterator[Reminder]) -> Sequence[Row]:
    """The rows that the store itself writes for them, each with its next due instant after `now`."""
    engine = open_engine("sqlite+aiosqlite://")
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    async with sessions_of(engine).begin() as session:
        for each in written:
            await reminders.add(session, now, each, next_due_at=each.next_due(after=now))
        rows = [dict(row) for row in (await session.execute(select(reminder_rows))).mappings()]
    await engine.dispose()
    return rows


# ---------------------------------------------------------------- moving in


@dataclass(frozen=True, kw_only=True)
class Town:
    """So many workspaces, counted from `first`, with so many people each; they take the timetables in turn."""

    workspaces: int
    people: int
    timetables: Sequence[Row]
    first: int = 1
    names: Sequence[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "names", [workspace_id(self.first + number) for number in range(self.workspaces)])

    @property
    def size(self) -> int:
        return self.workspaces * self.people

    def members(self, joined: datetime) -> Iterator[Row]:
        for workspace, number in self._people():
            user = user_id(workspace, number)
            yield {"workspace": workspace, "user": user, "zone": "Europe/Berlin", "joined_at": joined}

    def reminders(self) -> Iterator[Row]:
        for turn, (workspace, number) in enumerate(self._people()):
            shared = self.timetables[turn % len(self.timetables)]
            own = {"workspace": workspace, "id": f"r{number:06d}", "recipient": user_id(workspace, number)}
            yield {**shared, **own}

    def _people(self) -> Iterator[tuple[str, int]]:
        return product(self.names, range(1, self.people + 1))


async def move_in(engine: AsyncEngine, now: datetime, town: Town) -> None:
    joined = now - timedelta(days=1)
    known = ({"id": name, "known_since": joined} for name in town.names)
    async with engine.begin() as connection:
        for table, rows in (
            (workspace_rows, known),
            (member_rows, town.members(joined)),
            (reminder_rows, town.reminders()),
        ):
            while some := [row for _, row in zip(range(_AT_ONCE), rows, strict=False)]:
                await connection.execute(insert(table), some)


async def multiply(engine: AsyncEngine, times: int) -> None:
    """Towns like the one that is there, as many in all; who lives in the others is not written down."""
    copies = [{"copy": f"{_COPY}{number}"} for number in range(1, times)]
    if not copies:
        return
    copy = bindparam("copy", type_=String)
    known = [workspace_rows.c.id + copy, workspace_rows.c.known_since]
    columns = [column for column in reminder_rows.c if column.name != "workspace"]
    theirs = select(reminder_rows.c.workspace + copy, *columns).where(~reminder_rows.c.workspace.contains(_COPY))
    async with engine.begin() as connection:
        await connection.execute(
            insert(workspace_rows).from_select(
                ["id", "known_since"], select(*known).where(~workspace_rows.c.id.contains(_COPY))
            ),
            copies,
        )
        names = ["workspace", *(column.name for column in columns)]
        await connection.execute(insert(reminder_rows).from_select(names, theirs), copies)
