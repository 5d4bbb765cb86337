"""Members, reminders and nudges as most tests want them; each part can be said otherwise."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain import timewords
from bot.domain.member import Member, Person
from bot.domain.nudge import Audience, Kind, Nudge, Recipient, Reminder
from bot.domain.schedule import Schedule
from bot.store import members, reminders, workspaces

WORKSPACE = "T1"
MEERA = Person(workspace=WORKSPACE, user="U1")
JONAS = Person(workspace=WORKSPACE, user="U2")
BERLIN = ZoneInfo("Europe/Berlin")
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
MEERAS = Recipient(workspace=WORKSPACE, audience=Audience.MEMBER, id=MEERA.user)
WELLNESS = Recipient(workspace=WORKSPACE, audience=Audience.CHANNEL, id="C1")


def a_schedule(words: str = "every day at 10:30", *, zone: ZoneInfo = BERLIN) -> Schedule:
    read = timewords.read_schedule(words, zone=zone, now=LONG_AGO)
    assert isinstance(read, Schedule)
    return read


def a_member(person: Person = MEERA, **parts: Any) -> Member:
    return replace(Member(person=person, zone=BERLIN, joined_at=LONG_AGO), **parts)


def a_reminder(words: str = "every day at 10:30", **parts: Any) -> Reminder:
    made = Reminder(id="r1", recipient=MEERAS, kind=Kind.STRETCH, schedule=a_schedule(words))
    return replace(made, **parts)


def a_nudge(due_at: datetime, **parts: Any) -> Nudge:
    """As it comes back once it is planned: to be looked at when it is due."""
    made = Nudge(reminder="r1", recipient=MEERAS, kind=Kind.STRETCH, due_at=due_at, look_at=due_at)
    return replace(made, **parts)


async def store(session: AsyncSession, now: datetime, *, member: Member, reminder: Reminder | None = None) -> None:
    """A member in a known workspace, with a reminder that is due next from now on."""
    await workspaces.remember(session, now, member.person.workspace)
    await members.save(session, member)
    if reminder:
        due = reminder.next_due(after=now - timedelta(microseconds=1))
        await reminders.add(session, now, reminder, next_due_at=due)
