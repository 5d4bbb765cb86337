"""When a member's reminders are due, whatever stands in their way."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.member import Member, Person
from bot.domain.nudge import Audience, Recipient, Reminder
from bot.store import nudges, reminders

_A_MOMENT = timedelta(microseconds=1)


def recipient(person: Person) -> Recipient:
    return Recipient(workspace=person.workspace, audience=Audience.MEMBER, id=person.user)


def first_due(reminder: Reminder, member: Member, *, now: datetime) -> datetime | None:
    """None while the member is on hold; nothing before the end of a pause, and what is due just then is due."""
    if member.held:
        return None
    if member.paused_until is None:
        return reminder.next_due(after=now)
    return reminder.next_due(after=max(now, member.paused_until - _A_MOMENT))


def earliest(reminders_of_one: Sequence[Reminder], member: Member, *, now: datetime) -> datetime | None:
    dues = (first_due(reminder, member, now=now) for reminder in reminders_of_one)
    return min((due for due in dues if due is not None), default=None)


async def reschedule(session: AsyncSession, now: datetime, member: Member) -> datetime | None:
    """Set when each of the member's reminders is due next, after anything about them changed; the earliest of those.

    What is due now stays due: it may only not have been got round to.
    """
    theirs = await reminders.of(session, recipient(member.person))
    for reminder in theirs:
        await reminders.reschedule(session, now, reminder, next_due_at=first_due(reminder, member, now=now))
    return earliest(theirs, member, now=now)


async def silence(session: AsyncSession, now: datetime, member: Member) -> None:
    """Reschedule, and let go of what was about to be sent, or is due and was not got round to."""
    for reminder in await reminders.of(session, recipient(member.person)):
        await reminders.set_next_due(session, reminder, next_due_at=first_due(reminder, member, now=now))
    await nudges.let_go_of_waiting(session, recipient(member.person))
