"""What a button makes happen."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
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
from bot.domain.wish import Wish
from bot.domain.wording import exercises as cards
from bot.domain.wording import feedback as wording
from bot.domain.wording import joining, nudging, reminding, resting
from bot.store import nudges, offers, profiles
from bot.store.offers import StoredOffer
from bot.usecases import adherence, hurting, membership, onboarding, teams, warning
from bot.usecases.due import recipient
from bot.usecases.offered import exercise_of, name_of
from bot.usecases.showing import Showing, show_exercise, shown_by, stored

Exercises = Sequence[Exercise]
# Their answers say when the next reminder comes, or that none does.
_SAYS_WHEN = {Choice.CLEARED_SURELY, Choice.KEEP_GOING, Choice.FEWER, Choice.STOP_NUDGES}
More = Literal[Choice.HELPED, Choice.TOO_EASY, Choice.TOO_HARD]
UnderAnOffer = Literal[Choice.DONE, Choice.LATER, Choice.HURTS] | More
_SAID: Mapping[More, wording.Said] = MappingProxyType(
    {
        Choice.HELPED: Feedback.HELPED,
        Choice.TOO_EASY: Feedback.TOO_EASY,
        Choice.TOO_HARD: Feedback.TOO_HARD,
    }
)


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
        case (
            Choice.SPREADS
            | Choice.SETTLED
            | Choice.EASIER
            | Choice.LEAVE_OUT
            | Choice.KEEP_IN
            | Choice.NO_SIGNS
            | Choice.A_SIGN
            | Choice.AREA_CHECKED
        ):
            after = await hurting.goes_on(session, now, member, choice=choice, subject=subject, exercises=exercises)
            return Answer(replaces=after)
        case Choice.SET_UP | Choice.ASK_ME | Choice.SEE_SOMEONE | Choice.STRETCH_NOW:
            return await onboarding.pressed(session, now, member, choice=choice, exercises=exercises)
        case Choice.CLEARED | Choice.NOT_YET | Choice.CLEARED_SURELY | Choice.BRING_BACK:
            return Answer(replaces=await _on_hold(session, now, member, choice=choice, subject=subject))
        case Choice.DID_IT:
            return await teams.did_it(session, member.person, offer=subject, exercises=exercises)
        case Choice.KEEP_GOING | Choice.FEWER | Choice.STOP_NUDGES:
            return Answer(replaces=await adherence.decide(session, now, member, choice=choice))
        case (
            Choice.SHOW
            | Choice.DONE
            | Choice.LATER
            | Choice.ANOTHER
            | Choice.HURTS
            | Choice.HELPED
            | Choice.TOO_EASY
            | Choice.TOO_HARD
        ):
            return await _under(session, now, member, choice=choice, subject=subject, exercises=exercises)
        case _:
            assert_never(choice)


async def _on_hold(
    session: AsyncSession,
    now: datetime,
    member: Member,
    *,
    choice: Literal[Choice.CLEARED, Choice.NOT_YET, Choice.CLEARED_SURELY, Choice.BRING_BACK],
    subject: str,
) -> Message:
    match choice:
        case Choice.CLEARED:
            return warning.sorted_out(member)
        case Choice.NOT_YET:
            return warning.not_yet(member)
        case Choice.CLEARED_SURELY:
            return await warning.lift_hold(session, now, member)
        case Choice.BRING_BACK:
            return await warning.bring_back(session, member, demands=subject)
        case _:
            assert_never(choice)


async def _under(
    session: AsyncSession,
    now: datetime,
    member: Member,
    *,
    choice: Literal[Choice.SHOW, Choice.ANOTHER] | UnderAnOffer,
    subject: str,
    exercises: Exercises,
) -> Answer:
    offer, wish = nudging.read_subject(subject)
    nudge = await nudges.find(session, member.person.workspace, offer)
    if nudge and nudge.recipient == recipient(member.person):
        await nudges.seen(session, nudge)
        if choice is Choice.SHOW:
            return Answer(replaces=await _show(session, now, member, nudge, exercises=exercises))
    shown = await offers.find(session, member.person.workspace, offer)
    if shown is None or shown.recipient != member.person.user or choice is Choice.SHOW:
        return Answer(replaces=nudging.no_longer_here())
    if choice is Choice.ANOTHER:
        return Answer(replaces=await _another(session, now, member, shown, wish=wish, exercises=exercises))
    return Answer(replaces=await _about(session, now, member, shown, choice=choice, exercises=exercises))


async def _show(session: AsyncSession, now: datetime, member: Member, nudge: Nudge, *, exercises: Exercises) -> Message:
    """What a nudge from the platform's queue brings: chosen now, with all that happened since it was queued."""
    if member.held:
        return reminding.on_hold()
    profile = await profiles.find(session, member.person)
    theirs = (await offers.histories(session, now, nudge.recipient.workspace, {nudge.recipient.id}))[nudge.recipient.id]
    if any(each.id == nudge.id and each.offer.feedback for each in theirs):
        return nudging.no_longer_here()  # it was answered, and stays answered
    history = [each.offer for each in theirs if each.id != nudge.id]
    shown = shown_by(nudge, now=now, zone=member.zone, profile=profile, history=history, exercises=exercises)
    if shown is None:
        return resting.reminded(cards.nothing_left(), profile.resting)
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
        case Choice.HURTS:
            return await hurting.hurts(session, now, member, shown, exercises=exercises)
        case Choice.HELPED | Choice.TOO_EASY | Choice.TOO_HARD:
            await offers.answer(session, shown, _SAID[choice])
            return wording.thanks(name_of(shown, exercises), _SAID[choice])
        case _:
            assert_never(choice)


async def _done(
    session: AsyncSession, now: datetime, member: Member, shown: StoredOffer, *, exercises: Exercises
) -> Message:
    """A late tap takes back nothing that was said of how it went."""
    if shown.offer.feedback not in _SAID.values():
        await offers.answer(session, shown, Feedback.DONE)
    count = await offers.done_since(session, member.person, since=week_start(now, member.zone))
    return wording.done(
        name_of(shown, exercises),
        at=now,
        zone=member.zone,
        this_week=count,
        offer=shown.id if exercise_of(shown, exercises) else None,
    )


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
    session: AsyncSession, now: datetime, member: Member, shown: StoredOffer, *, wish: Wish, exercises: Exercises
) -> Message:
    """For what they asked for, if they asked for anything."""
    if member.held:
        return reminding.on_hold()
    await offers.answer(session, shown, Feedback.SKIPPED)
    showing = Showing(to=recipient(member.person), nudge=shown.nudge, zone=member.zone)
    return await show_exercise(session, now, showing, exercises=exercises, wish=wish)
