"""Somebody is to be left alone, or no longer: what waited for them comes as soon as it may."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.member import Person
from bot.domain.quiet import Presence, QuietTime, Why, quiet
from bot.store import members, nudges, quiet_times
from bot.usecases.due import recipient


async def goes_quiet(session: AsyncSession, now: datetime, person: Person, time: QuietTime) -> None:
    """In place of what was known for the same reason, so a meeting may move; one that is over ends it."""
    await _learn(session, now, person, {time.why: time})


async def is_back(session: AsyncSession, now: datetime, person: Person, why: Why) -> None:
    """That reason is over; others may go on."""
    await _learn(session, now, person, {why: None})


async def is_seen(session: AsyncSession, now: datetime, person: Person, presence: Presence) -> None:
    """All that a platform says of them in one breath: what it doesn't speak of stays as it was."""
    news: dict[Why, QuietTime | None] = dict.fromkeys(presence.over)
    for why, until in presence.quiet:
        over = until is not None and until <= now
        news[why] = None if over else QuietTime(why=why, since=now, until=until)
    await _learn(session, now, person, news)


async def _learn(session: AsyncSession, now: datetime, person: Person, news: Mapping[Why, QuietTime | None]) -> None:
    """Platforms say each thing several times over, and of everybody: most of it changes nothing."""
    before = {each.why: each for each in await quiet_times.of(session, person)}
    after = dict(before)
    for why, time in news.items():
        known = before.get(why)
        if time is None or time.over_by <= now:
            if after.pop(why, None):
                await quiet_times.end(session, person, why)
        elif not (known and known.still(time, now)) and await _joined(session, person):
            after[why] = time
            await quiet_times.begin(session, person, time)
    was, is_now = quiet(before.values(), now), quiet(after.values(), now)
    if was and (is_now is None or is_now.over_by < was.over_by):
        # What waits for a moment that has come earlier is looked at now; what has to wait on is put off anew.
        await nudges.look_now(session, now, recipient(person))


async def _joined(session: AsyncSession, person: Person) -> bool:
    """Of people who haven't joined nothing is written down."""
    member = await members.find(session, person)
    return member is not None and member.joined
