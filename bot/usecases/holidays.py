"""A member's public holidays: set, shown, taken back."""

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot import days_off
from bot.domain.member import Member
from bot.domain.message import Message
from bot.domain.wallclock import wall_clock
from bot.domain.wording import holidays as wording
from bot.store import members, reminders
from bot.usecases.due import recipient, reschedule

_SHOWN = 3
_OFF = {"off", "none", "nowhere", "stop", "remove", "no country"}


async def days_off_for(session: AsyncSession, now: datetime, member: Member, *, words: str) -> Message:
    """`words` name a country, or a part of one, or say "off"; empty shows what is set."""
    if not member.joined:
        return wording.not_joined()
    today = wall_clock(now, member.zone).date()
    if not words:
        return _shown(member, today)
    if words.casefold() in _OFF:
        await _set(session, now, member, None)
        return wording.holidays_off()
    code = days_off.country(words)
    if code is None:
        return wording.country_not_known(words, [(near, days_off.name_of(near)) for near in days_off.nearest(words)])
    await _set(session, now, member, code)
    return wording.holidays_set(
        days_off.name_of(code),
        days_off.upcoming(code, today, _SHOWN),
        today=today,
        part=next((days_off.name_of(part) for part in days_off.parts(code)), None),
    )


def _shown(member: Member, today: date) -> Message:
    if member.holidays is None:
        return wording.no_holidays()
    return wording.holidays_shown(
        days_off.name_of(member.holidays), days_off.upcoming(member.holidays, today, _SHOWN), today=today
    )


async def _set(session: AsyncSession, now: datetime, member: Member, code: str | None) -> None:
    """For every reminder of theirs, those to come included."""
    changed = replace(member, holidays=code)
    await members.save(session, changed)
    for reminder in await reminders.of(session, recipient(member.person)):
        await reminders.change(session, replace(reminder, holidays=code))
    await reschedule(session, now, changed)
