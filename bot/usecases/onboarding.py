"""Somebody is asked what suits them, and what they answer is kept."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, assert_never
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.conversation import Answer
from bot.domain.emergency_number import emergency_number
from bot.domain.exercise import Area, Exercise
from bot.domain.member import Member, Person
from bot.domain.message import Choice, Message
from bot.domain.nudge import MOST_REMINDERS, Kind
from bot.domain.onboarding import Answers, Asked, When, questions, told
from bot.domain.profile import Profile
from bot.domain.schedule import Schedule
from bot.domain.wording import onboarding as wording
from bot.domain.wording import reminding, resting
from bot.store import members, profiles, reminders
from bot.usecases import adherence, exercising, membership, warning
from bot.usecases.due import recipient, reschedule
from bot.usecases.reminding import set_reminder

InSetup = Literal[Choice.SET_UP, Choice.ASK_ME, Choice.SEE_SOMEONE, Choice.STRETCH_NOW]


@dataclass(frozen=True, kw_only=True)
class Form:
    """The questions for one person, each with what stands there already."""

    asked: tuple[Asked, ...]
    has_reminders: bool


def begin(member: Member) -> Message:
    """The stop card comes first; somebody on hold has been past it."""
    return reminding.on_hold() if member.held else wording.first_of_all()


async def pressed(
    session: AsyncSession,
    now: datetime,
    member: Member,
    *,
    choice: InSetup,
    exercises: Sequence[Exercise],
) -> Answer:
    match choice:
        case Choice.SET_UP:
            return Answer(private=begin(member))
        case Choice.ASK_ME:
            # A platform that has forms opens one, and never comes here.
            return Answer(private=wording.asked_elsewhere())
        case Choice.SEE_SOMEONE:
            return Answer(replaces=await _see_someone(session, now, member))
        case Choice.STRETCH_NOW:
            return Answer(private=await exercising.first_one(session, now, member, exercises=exercises))
        case _:
            assert_never(choice)


async def _see_someone(session: AsyncSession, now: datetime, member: Member) -> Message:
    """What applies is not kept. A member gets no reminders until it is checked; of others nothing is kept."""
    if member.joined:
        return await warning.a_sign(session, now, member)
    return wording.see_someone(emergency_number=emergency_number(member.zone.key, holidays=member.holidays))


async def form(session: AsyncSession, person: Person, *, areas: Collection[Area] | None = None) -> Form | Message:
    """What to ask that person, or why they are not asked. `areas` are those picked since, on the form."""
    member = await members.find(session, person)
    if member and member.held:
        return reminding.on_hold()
    theirs = await reminders.of(session, recipient(person))
    return Form(
        asked=questions(await profiles.find(session, person), areas=areas),
        has_reminders=any(each.kind is Kind.STRETCH for each in theirs),
    )


async def keep(
    session: AsyncSession, now: datetime, person: Person, *, zone: ZoneInfo | None, answers: Answers
) -> Message:
    """Sending the form off is a yes to keeping what was picked, and to reminders only where times were picked.

    The same answers again change nothing.
    """
    met = await membership.meet(session, now, person, zone=zone)
    if met.held:
        return reminding.on_hold()
    member = await adherence.active(session, now, met)
    profile = await _tell(session, person, answers)
    full = await _set_times(session, now, member, when=answers.when) if answers.when else False
    said = wording.kept(
        profile,
        await reminders.of(session, recipient(person)),
        next_due_at=await reminders.earliest_due(session, recipient(person)),
        now=now,
        zone=member.zone,
        in_words=answers.when is When.IN_WORDS,
        full=full,
    )
    return resting.reminded(said, profile.resting)


async def _tell(session: AsyncSession, person: Person, answers: Answers) -> Profile:
    before = await profiles.find(session, person)
    after = told(before, answers)
    if after != before:
        await profiles.save(session, person, after)
    return after


async def _set_times(session: AsyncSession, now: datetime, member: Member, *, when: When) -> bool:
    """Whether there was no room for one more reminder."""
    schedule = when.schedule(zone=member.zone, now=now)
    if schedule is None:
        return False
    if not member.joined:
        await membership.join(session, now, member, words=when.words)
        return False
    theirs = await reminders.of(session, recipient(member.person))
    if any(each.kind is Kind.STRETCH for each in theirs):
        await _move(session, now, member, schedule=schedule)
        return False
    if len(theirs) >= MOST_REMINDERS:
        return True
    await set_reminder(session, now, member, words=when.words)
    return False


async def _move(session: AsyncSession, now: datetime, member: Member, *, schedule: Schedule) -> None:
    """One in place of all for stretches: the first of them still, so that nothing comes twice today."""
    theirs = await reminders.of(session, recipient(member.person))
    first, *others = (each for each in theirs if each.kind is Kind.STRETCH)
    await reminders.change(session, replace(first, schedule=schedule))
    for other in others:
        await reminders.remove(session, other)
    await reschedule(session, now, member)
