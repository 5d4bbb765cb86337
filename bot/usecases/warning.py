"""A warning sign was read or told: guidance first, and no exercise until it has been checked."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.emergency_number import emergency_number
from bot.domain.member import Member
from bot.domain.message import Message
from bot.domain.safety import Tier, Triage
from bot.domain.wording import reminding, resting
from bot.domain.wording.guidance import guidance
from bot.store import members, profiles
from bot.usecases.due import reschedule, silence


async def guide(session: AsyncSession, now: datetime, member: Member, *, found: Triage) -> Message:
    """A physician's guidance for what was found. Emergency and urgent signs put the person on hold, member or not."""
    if found.tier in {Tier.EMERGENCY, Tier.URGENT}:
        await hold(session, now, member)
    return guidance(found, emergency_number=emergency_number(member.zone.key))


async def hold(session: AsyncSession, now: datetime, member: Member) -> None:
    """That and since when is all that is kept. A hold that stands keeps its first day."""
    held = replace(member, held_since=member.held_since or now)
    await members.save(session, held)
    await silence(session, now, held)


async def a_sign(session: AsyncSession, now: datetime, member: Member) -> Message:
    """One of the signs on the list applies, and which one is not asked: the person is on hold."""
    await hold(session, now, member)
    return resting.a_sign(emergency_number=emergency_number(member.zone.key))


async def lift_hold(session: AsyncSession, now: datetime, member: Member) -> Message:
    """They say that it has been checked. Somebody known only for the hold is forgotten with it.

    Parts of the body that rest have a button of their own.
    """
    free = replace(member, held_since=None)
    due_at = None
    if free.joined:
        await members.save(session, free)
        due_at = await reschedule(session, now, free)
    else:
        await members.remove(session, member.person)
    rests = (await profiles.find(session, member.person)).resting
    return resting.reminded(reminding.off_hold(due_at, now=now, zone=member.zone), rests)
