"""A warning sign was read or told: guidance first, and no exercise until it has been checked."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.emergency_number import emergency_number
from bot.domain.member import Member
from bot.domain.message import Message
from bot.domain.safety import Tier, Triage
from bot.domain.wording import nudging, reminding
from bot.domain.wording.guidance import guidance
from bot.store import members
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


async def symptoms_spread(session: AsyncSession, now: datetime, member: Member) -> Message:
    await hold(session, now, member)
    return nudging.spreads()


async def lift_hold(session: AsyncSession, now: datetime, member: Member) -> Message:
    """They say that it has been checked. Somebody known only for the hold is forgotten with it."""
    free = replace(member, held_since=None)
    if not free.joined:
        await members.remove(session, member.person)
        return reminding.off_hold(None, now=now, zone=member.zone)
    await members.save(session, free)
    return reminding.off_hold(await reschedule(session, now, free), now=now, zone=member.zone)
