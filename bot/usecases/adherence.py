"""Somebody doesn't answer, is asked whether to go on, and comes back."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal, assert_never

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.member import Member
from bot.domain.message import Choice, Message
from bot.domain.once_a_day import once_a_day
from bot.domain.wording import adherence as wording
from bot.domain.wording import reminding
from bot.store import activity, members, reminders
from bot.usecases import membership
from bot.usecases.due import recipient, reschedule

UnderTheQuestion = Literal[Choice.KEEP_GOING, Choice.FEWER, Choice.STOP_NUDGES]

# Not a write for every tap.
_WRITTEN_EVERY = timedelta(hours=1)


async def asked(session: AsyncSession, now: datetime, member: Member) -> None:
    """The question goes out in place of a nudge: nothing more is due until they do anything with us."""
    await activity.ask(session, now, member.person)
    for reminder in await reminders.of(session, recipient(member.person)):
        await reminders.set_next_due(session, reminder, next_due_at=None)


async def not_asked(session: AsyncSession, now: datetime, member: Member) -> None:
    """The question never reached them: reminders go on until it does."""
    await activity.no_longer_ask(session, member.person)
    await reschedule(session, now, replace(member, asked_at=None))


async def active(session: AsyncSession, now: datetime, member: Member) -> Member:
    """They said or tapped something. If they had been asked whether to go on, that says yes.

    When they did is kept to the hour, of members only.
    """
    if not member.joined:
        return member
    if not member.asked and member.active_at and now - member.active_at < _WRITTEN_EVERY:
        return member
    heard = replace(member, active_at=now, asked_at=None)
    await activity.record(session, now, member.person)
    if member.asked:
        await activity.no_longer_ask(session, member.person)
        await reschedule(session, now, heard)
    return heard


async def greet(session: AsyncSession, now: datetime, before: Member, answer: Message) -> Message:
    """That answer, with what goes on if they had been asked; `before` is the member as they were met."""
    member = await members.find(session, before.person) if before.asked else None
    if member is None or not member.joined:
        return answer
    next_due_at = await reminders.earliest_due(session, recipient(member.person))
    if next_due_at is None:
        return answer
    return wording.back(answer, next_due_at=next_due_at, now=now, zone=member.zone)


async def decide(session: AsyncSession, now: datetime, member: Member, *, choice: UnderTheQuestion) -> Message:
    """The answer to one of the question's buttons, however old the question is."""
    if not member.joined:
        return wording.off_by_now()
    match choice:
        case Choice.STOP_NUDGES:
            return await membership.leave(session, member)
        case _ if member.held:
            return reminding.on_hold()
        case Choice.KEEP_GOING:
            return wording.going_on(await reschedule(session, now, member), now=now, zone=member.zone)
        case Choice.FEWER:
            return await _fewer(session, now, member)
        case _:
            assert_never(choice)


async def _fewer(session: AsyncSession, now: datetime, member: Member) -> Message:
    theirs = await reminders.of(session, recipient(member.person))
    if not theirs:
        return reminding.none_yet()
    fewer = once_a_day(theirs)
    if not fewer.left_out:
        due = await reminders.earliest_due(session, recipient(member.person))
        return wording.once_a_day_already(theirs, next_due_at=due, now=now, zone=member.zone)
    kept = {reminder.id: reminder for reminder in fewer.kept}
    for reminder in theirs:
        if reminder.id in kept:
            await reminders.change(session, kept[reminder.id])
        else:
            await reminders.remove(session, reminder)
    due = await reschedule(session, now, member)
    return wording.once_a_day(fewer, next_due_at=due, now=now, zone=member.zone)
