"""When a member's reminders are due, whatever stands in their way."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot import days_off
from bot.domain.member import Member, Person
from bot.domain.nudge import Audience, Recipient, Reminder
from bot.store import nudges, reminders

_A_MOMENT = timedelta(microseconds=1)


def recipient(person: Person) -> Recipient:
    return Recipient(workspace=person.workspace, audience=Audience.MEMBER, id=person.user)


def first_due(reminder: Reminder, member: Member, *, now: datetime) -> datetime | None:
    """None while the member is on hold, or was asked whether to go on and has not answered.

    Nothing before the end of a pause, and what is due just then is due.
    """
    if member.held or member.asked:
        return None
    off = days_off.of(reminder.holidays)
    if member.paused_until is None:
        return reminder.next_due(after=now, off=off)
    return reminder.next_due(after=max(now, member.paused_until - _A_MOMENT), off=off)


async def reschedule(session: AsyncSession, now: datetime, member: Member) -> datetime | None:
    """Set when each of the member's reminders is due next, after anything about them changed; the earliest of those.

    What is due now stays due: it may only not have been got round to.
    """
    for reminder in await reminders.of(session, recipient(member.person)):
        await reminders.reschedule(session, now, reminder, next_due_at=first_due(reminder, member, now=now))
    return await reminders.earliest_due(session, recipient(member.person))


async def silence(session: AsyncSession, now: datetime, member: Member) -> None:
    """Reschedule, and let go of what was about to be sent, or is due and was not got round to."""
    for reminder in await reminders.of(session, recipient(member.person)):
        await reminders.set_next_due(session, reminder, next_due_at=first_due(reminder, member, now=now))
    await nudges.let_go_of_waiting(session, recipient(member.person))
