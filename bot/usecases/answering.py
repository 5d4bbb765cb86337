"""What a button makes happen."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, assert_never
from uuid import uuid4
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.choose import Feedback
from bot.domain.conversation import Answer
from bot.domain.exercise import Exercise
from bot.domain.member import Member, Person
from bot.domain.message import Choice, Message
from bot.domain.nudge import SNOOZE, Nudge
from bot.domain.schedule import week_start
from bot.domain.wording import joining, nudging, reminding
from bot.store import nudges, offers
from bot.store.offers import StoredOffer
from bot.usecases import membership, teams, warning
from bot.usecases.due import recipient
from bot.usecases.showing import Showing, show_exercise

Exercises = Sequence[Exercise]
UnderAnOffer = Literal[Choice.DONE, Choice.LATER, Choice.ANOTHER, Choice.HURTS]


async def press(
    session: AsyncSession,
    now: datetime,
    person: Person,
    *,
    choice: Choice,
    subject: str,
    zone: ZoneInfo | None,
    exercises: Exercises,
) -> Answer:
    """The one door for buttons; `subject` is what the button carried."""
    member = await membership.meet(session, now, person, zone=zone)
    match choice:
        case Choice.JOIN:
            return Answer(replaces=await membership.join(session, now, member, words=subject))
        case Choice.NOT_NOW:
            return Answer(replaces=joining.declined())
        case Choice.SPREADS:
            return Answer(replaces=await warning.symptoms_spread(session, now, member))
        case Choice.SETTLED:
            return Answer(replaces=nudging.settled())
        case Choice.CLEARED:
            return Answer(replaces=await warning.lift_hold(session, now, member))
        case Choice.DID_IT:
            return await teams.did_it(session, person, offer=subject, exercises=exercises)
        case Choice.DONE | Choice.LATER | Choice.ANOTHER | Choice.HURTS:
            shown = await offers.find(session, person.workspace, subject)
            if shown is None or shown.recipient != person.user:
                return Answer(replaces=nudging.no_longer_here())
            return Answer(replaces=await _about(session, now, member, shown, choice=choice, exercises=exercises))
        case _:
            assert_never(choice)


async def _about(
    session: AsyncSession,
    now: datetime,
    member: Member,
    shown: StoredOffer,
    *,
    choice: UnderAnOffer,
    exercises: Exercises,
) -> Message:
    match choice:
        case Choice.DONE:
            return await _done(session, now, member, shown, exercises=exercises)
        case Choice.LATER:
            return await _later(session, now, member, shown)
        case Choice.ANOTHER:
            return await _another(session, now, member, shown, exercises=exercises)
        case Choice.HURTS:
            await offers.answer(session, shown, Feedback.HURT)
            return nudging.hurts(_name(shown, exercises), shown.id)
        case _:
            assert_never(choice)


async def _done(
    session: AsyncSession, now: datetime, member: Member, shown: StoredOffer, *, exercises: Exercises
) -> Message:
    await offers.answer(session, shown, Feedback.DONE)
    count = await offers.done_since(session, member.person, since=week_start(now, member.zone))
    return nudging.done(_name(shown, exercises), at=now, zone=member.zone, this_week=count)


async def _later(session: AsyncSession, now: datetime, member: Member, shown: StoredOffer) -> Message:
    """The same reminder once more: a nudge of its own, due in a quarter of an hour."""
    nudge = await nudges.find(session, shown.workspace, shown.nudge) if shown.nudge else None
    if nudge is None:
        return nudging.later_is_off()
    first = await offers.answer_first(session, shown, Feedback.SKIPPED)
    again = Nudge(
        id=uuid4().hex,
        reminder=nudge.reminder,
        recipient=nudge.recipient,
        kind=nudge.kind,
        due_at=now + SNOOZE,
    )
    if first:
        await nudges.plan(session, again)
    return nudging.later(again.due_at, zone=member.zone)


async def _another(
    session: AsyncSession, now: datetime, member: Member, shown: StoredOffer, *, exercises: Exercises
) -> Message:
    if member.held:
        return reminding.on_hold()
    await offers.answer(session, shown, Feedback.SKIPPED)
    showing = Showing(to=recipient(member.person), nudge=shown.nudge)
    return await show_exercise(session, now, showing, exercises=exercises)


def _name(shown: StoredOffer, exercises: Exercises) -> str:
    """What it is called; an exercise that has left the catalogue since is called by its slug."""
    named = {exercise.slug: exercise.name for exercise in exercises} | {nudging.POSTURE_SLUG: nudging.POSTURE_NAME}
    return named.get(shown.offer.slug, shown.offer.slug.replace("-", " ").capitalize())
