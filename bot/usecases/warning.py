"""A warning sign was read or told: guidance first, and no exercise until it has been checked."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.conversation import Heard
from bot.domain.crisis_line import crisis_line
from bot.domain.emergency_number import emergency_number
from bot.domain.member import Member
from bot.domain.message import Message
from bot.domain.precautions import precaution
from bot.domain.safety import Tier
from bot.domain.wording import guidance as wording
from bot.domain.wording import holding, reminding, resting
from bot.store import members, profiles
from bot.usecases.due import reschedule, silence


async def guide(session: AsyncSession, now: datetime, member: Member, *, heard: Heard) -> Message:
    """A physician's guidance for what was heard.

    Emergency and urgent signs put the person on hold, member or not; a routine one changes what the chooser offers
    them. Signs of somebody else's leave the writer as they are.
    """
    said = wording.guidance(
        heard.found,
        emergency_number=emergency_number(member.zone.key, holidays=member.holidays),
        crisis_line=crisis_line(member.zone.key, holidays=member.holidays),
        about_other=heard.about_other,
        language=heard.language,
    )
    if heard.about_other:
        return said
    if heard.found.tier >= Tier.URGENT:
        await hold(session, now, member)
        return said
    return await _take_care(session, member, heard, said)


async def _take_care(session: AsyncSession, member: Member, heard: Heard, said: Message) -> Message:
    """What is kept is the moves and the parts, never the reason; what was left out before stays the member's own."""
    asked = precaution(heard.found.categories)
    before = await profiles.find(session, member.person)
    demands, resting_too = asked.demands - before.excluded, asked.resting - before.resting
    if demands or resting_too:
        after = replace(before, excluded=before.excluded | demands, resting=before.resting | resting_too)
        await profiles.save(session, member.person, after)
    if demands:
        said = wording.leaves_out(said, demands)
    return resting.reminded(said, asked.resting)


async def bring_back(session: AsyncSession, member: Member, *, demands: str) -> Message:
    """They take back what a routine sign left out: the moves that the button names, and no others."""
    if member.held:
        return reminding.on_hold()
    profile = await profiles.find(session, member.person)
    back = profile.excluded & wording.read_demands(demands)
    if back:
        await profiles.save(session, member.person, replace(profile, excluded=profile.excluded - back))
    return wording.brought_back(back)


async def hold(session: AsyncSession, now: datetime, member: Member) -> None:
    """That and since when is all that is kept. A hold that stands keeps its first day."""
    held = replace(member, held_since=member.held_since or now)
    await members.save(session, held)
    await silence(session, now, held)


async def a_sign(session: AsyncSession, now: datetime, member: Member) -> Message:
    """One of the signs on the list applies, and which one is not asked: the person is on hold."""
    await hold(session, now, member)
    return resting.a_sign(emergency_number=emergency_number(member.zone.key, holidays=member.holidays))


def sorted_out(member: Member) -> Message:
    """The first of two steps out of a hold: nothing has changed yet."""
    return holding.is_it_sorted_out() if member.held else holding.nothing_on_hold()


def not_yet(member: Member) -> Message:
    return reminding.on_hold() if member.held else holding.nothing_on_hold()


async def lift_hold(session: AsyncSession, now: datetime, member: Member) -> Message:
    """They say for the second time that it is sorted out. Somebody known only for the hold is forgotten with it.

    Parts of the body that rest have a button of their own.
    """
    if not member.held:
        return holding.nothing_on_hold()
    free = replace(member, held_since=None)
    due_at = None
    if free.joined:
        await members.save(session, free)
        due_at = await reschedule(session, now, free)
    else:
        await members.remove(session, member.person)
    rests = (await profiles.find(session, member.person)).resting
    return resting.reminded(reminding.off_hold(due_at, now=now, zone=member.zone), rests)
