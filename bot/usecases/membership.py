"""Joining, leaving, being erased, moving to another zone."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.command import read_reminder
from bot.domain.member import Member, Person
from bot.domain.message import Message
from bot.domain.nudge import served_until
from bot.domain.wording import joining
from bot.store import members, offers, profiles, quiet_times, reminders
from bot.usecases.due import first_due, recipient
from bot.usecases.reminding import set_reminder

_NO_PROFILE_ZONE = ZoneInfo("UTC")


async def meet(session: AsyncSession, now: datetime, person: Person, *, zone: ZoneInfo | None) -> Member:
    """What is known of that person; somebody unknown is a newcomer, of whom nothing is stored.

    `zone` is that of their profile, None when it can't be read: reminders follow it when it has changed.
    """
    member = await members.find(session, person)
    if member is None:
        return Member(person=person, zone=zone or _NO_PROFILE_ZONE)
    if zone is None or zone == member.zone:
        return member
    return await _move(session, now, member, zone=zone)


async def _move(session: AsyncSession, now: datetime, member: Member, *, zone: ZoneInfo) -> Member:
    moved = replace(member, zone=zone)
    await members.save(session, moved)
    for reminder in await reminders.of(session, recipient(member.person)):
        there = replace(reminder, schedule=replace(reminder.schedule, zone=zone))
        await reminders.change(session, there)
        since = served_until(reminder.timetable, there.timetable, at=now)
        await reminders.reschedule(session, now, there, next_due_at=first_due(there, moved, now=since))
    return moved


async def invite(session: AsyncSession, member: Member) -> Message:
    if member.joined:
        return joining.already_in(len(await reminders.of(session, recipient(member.person))))
    return joining.invitation()


async def join(session: AsyncSession, now: datetime, member: Member, *, words: str) -> Message:
    """The explicit yes. `words` is the schedule asked for; the usual one when empty."""
    if member.joined:
        return joining.already_in(len(await reminders.of(session, recipient(member.person))))
    newly = replace(member, joined_at=now, active_at=now)
    await members.save(session, newly)
    wanted = read_reminder(words or joining.DEFAULT_REMINDER)
    return await set_reminder(session, now, newly, words=wanted.words, kind=wanted.kind, just_joined=True)


async def leave(session: AsyncSession, member: Member) -> Message:
    """All reminders end. A hold outlives it, and so does what they told us to leave out: exercises can still be had."""
    stopped = await reminders.remove_all(session, recipient(member.person))
    await quiet_times.forget_all(session, member.person)
    if member.held:
        await members.save(session, Member(person=member.person, zone=member.zone, held_since=member.held_since))
    else:
        await members.remove(session, member.person)
    return joining.left(stopped)


async def erase(session: AsyncSession, person: Person) -> Message:
    """Everything about them, the hold too: what is theirs is theirs to erase."""
    await reminders.remove_all(session, recipient(person))
    await offers.forget_all(session, person)
    await quiet_times.forget_all(session, person)
    await profiles.remove(session, person)
    await members.remove(session, person)
    return joining.erased()
