"""What a button makes happen."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Literal, assert_never
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.choose import Feedback
from bot.domain.conversation import Answer
from bot.domain.exercise import Exercise
from bot.domain.member import Member, Person
from bot.domain.message import Choice, Message
from bot.domain.nudge import SNOOZE, Nudge
from bot.domain.schedule import week_start
from bot.domain.wording import exercises as cards
from bot.domain.wording import joining, nudging, reminding
from bot.store import nudges, offers
from bot.store.offers import StoredOffer
from bot.usecases import adherence, membership, teams, warning
from bot.usecases.due import recipient
from bot.usecases.showing import Showing, show_exercise, shown_by, stored

Exercises = Sequence[Exercise]
# Their answers say when the next reminder comes, or that none does.
_SAYS_WHEN = {Choice.CLEARED, Choice.KEEP_GOING, Choice.FEWER, Choice.STOP_NUDGES}
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
    met = await membership.meet(session, now, person, zone=zone)
    member = await adherence.active(session, now, met)
    answer = await _answer(session, now, member, choice=choice, subject=subject, exercises=exercises)
    if choice in _SAYS_WHEN:
        return answer
    if answer.private:
        return replace(answer, private=await adherence.greet(session, now, met, answer.private))
    return Answer(replaces=answer.replaces and await adherence.greet(session, now, met, answer.replaces))


async def _answer(
    session: AsyncSession,
    now: datetime,
    member: Member,
    *,
    choice: Choice,
    subject: str,
    exercises: Exercises,
) -> Answer:
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
            return await teams.did_it(session, member.person, offer=subject, exercises=exercises)
        case Choice.KEEP_GOING | Choice.FEWER | Choice.STOP_NUDGES:
            return Answer(replaces=await adherence.decide(session, now, member, choice=choice))
        case Choice.SHOW | Choice.DONE | Choice.LATER | Choice.ANOTHER | Choice.HURTS:
            return await _under(session, now, member, choice=choice, subject=subject, exercises=exercises)
        case _:
            assert_never(choice)


async def _under(
    session: AsyncSession,
    now: datetime,
    member: Member,
    *,
    choice: Literal[Choice.SHOW] | UnderAnOffer,
    subject: str,
    exercises: Exercises,
) -> Answer:
    nudge = await nudges.find(session, member.person.workspace, subject)
    if nudge and nudge.recipient == recipient(member.person):
        await nudges.seen(session, nudge)
        if choice is Choice.SHOW:
            return Answer(replaces=await _show(session, now, member, nudge, exercises=exercises))
    shown = await offers.find(session, member.person.workspace, subject)
    if shown is None or shown.recipient != member.person.user or choice is Choice.SHOW:
        return Answer(replaces=nudging.no_longer_here())
    return Answer(replaces=await _about(session, now, member, shown, choice=choice, exercises=exercises))


async def _show(session: AsyncSession, now: datetime, member: Member, nudge: Nudge, *, exercises: Exercises) -> Message:
    """What a nudge from the platform's queue brings: chosen now, with all that happened since it was queued."""
    if member.held:
        return reminding.on_hold()
    theirs = (await offers.histories(session, now, nudge.recipient.workspace, {nudge.recipient.id}))[nudge.recipient.id]
    if any(each.id == nudge.id and each.offer.feedback for each in theirs):
        return nudging.no_longer_here()  # it was answered, and stays answered
    history = [each.offer for each in theirs if each.id != nudge.id]
    shown = shown_by(nudge, now=now, history=history, exercises=exercises)
    if shown is None:
        return cards.nothing_left()
    await offers.add(session, [stored(Showing(to=nudge.recipient, id=nudge.id, nudge=nudge.id), now, slug=shown.slug)])
    return shown.message


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
    if member.held:
        return reminding.on_hold()
    if member.paused_until and member.paused(now + SNOOZE):
        return reminding.paused(member.paused_until, now=now, zone=member.zone)
    first = await offers.answer_first(session, shown, Feedback.SKIPPED)
    again = Nudge(
        reminder=nudge.reminder,
        recipient=nudge.recipient,
        kind=nudge.kind,
        due_at=(now + SNOOZE).replace(microsecond=0),
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
