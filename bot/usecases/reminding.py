"""A member's own reminders: set, listed, paused, stopped."""

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from bot import days_off
from bot.domain import timewords
from bot.domain.member import Member
from bot.domain.message import Message
from bot.domain.nudge import MOST_REMINDERS, Kind, Reminder
from bot.domain.wording import joining, resting
from bot.domain.wording import reminding as wording
from bot.domain.wording.schedules import not_understood, reason
from bot.store import members, profiles, reminders
from bot.usecases.due import first_due, recipient, reschedule, silence


async def remind(session: AsyncSession, now: datetime, member: Member, *, words: str, kind: Kind) -> Message:
    """Set a reminder; somebody who has not joined is asked for their yes first, and what they asked for is kept."""
    if not member.joined:
        unread = timewords.read_schedule(words, zone=member.zone, now=now) if words else None
        if isinstance(unread, timewords.Unread):
            return Message(paragraphs=(not_understood(unread),))
        return joining.invitation(f"{kind} {words}" if kind is Kind.POSTURE else words)
    return await set_reminder(session, now, member, words=words, kind=kind)


async def set_reminder(
    session: AsyncSession,
    now: datetime,
    member: Member,
    *,
    words: str,
    kind: Kind = Kind.STRETCH,
    just_joined: bool = False,
) -> Message:
    schedule = timewords.read_schedule(words, zone=member.zone, now=now)
    if isinstance(schedule, timewords.Unread):
        return Message(paragraphs=(not_understood(schedule),))
    reminder = Reminder(
        id=uuid4().hex,
        recipient=recipient(member.person),
        kind=kind,
        schedule=schedule,
        holidays=member.holidays,
    )
    theirs = await reminders.of(session, reminder.recipient)
    if any((other.kind, other.schedule) == (kind, schedule) for other in theirs):
        # Should it have been parked, because they could not be reached: they can be again.
        await reschedule(session, now, member)
        return wording.same_already(reminder)
    if len(theirs) >= MOST_REMINDERS:
        return wording.too_many()
    due = first_due(reminder, member, now=now)
    await reminders.add(session, now, reminder, next_due_at=due)
    country = member.holidays and days_off.name_of(member.holidays)
    return wording.reminder_set(
        reminder, next_due_at=due, now=now, country=country, joined=just_joined, held=member.held
    )


async def list_reminders(session: AsyncSession, now: datetime, member: Member) -> Message:
    theirs = await reminders.of(session, recipient(member.person))
    listed = wording.reminder_list(
        theirs,
        next_due_at=await reminders.earliest_due(session, recipient(member.person)),
        paused_until=member.paused_until if member.paused(now) else None,
        country=member.holidays and days_off.name_of(member.holidays),
        held=member.held,
        now=now,
        zone=member.zone,
    )
    if member.held:
        return listed  # first the hold is lifted, and then it is said what rests
    return resting.reminded(listed, (await profiles.find(session, member.person)).resting)


async def pause(session: AsyncSession, now: datetime, member: Member, *, words: str) -> Message:
    if not member.joined:
        return await list_reminders(session, now, member)
    if not words:
        return wording.pause_until_when()
    until = timewords.read_until(words, now=now, zone=member.zone)
    if isinstance(until, timewords.Unread):
        return wording.pause_not_understood(reason(until))
    pausing = replace(member, paused_until=until)
    await members.save(session, pausing)
    await silence(session, now, pausing)
    return wording.paused(until, now=now, zone=member.zone)


async def resume(session: AsyncSession, now: datetime, member: Member) -> Message:
    if member.held:
        return wording.on_hold()
    if not member.joined or not await reminders.of(session, recipient(member.person)):
        return await list_reminders(session, now, member)
    resuming = replace(member, paused_until=None)
    await members.save(session, resuming)
    return wording.resumed(await reschedule(session, now, resuming), now=now, zone=member.zone)


async def stop_one(session: AsyncSession, member: Member, *, words: str) -> Message:
    """`words` is the number in the list, counted from 1."""
    theirs = await reminders.of(session, recipient(member.person))
    if not theirs:
        return wording.none_yet()
    numbered = {str(number): reminder for number, reminder in enumerate(theirs, start=1)}
    stopping = numbered.get(words.strip("#. "))
    if stopping is None:
        return wording.which_one(words, theirs)
    await reminders.remove(session, stopping)
    return wording.stopped_one(stopping)
