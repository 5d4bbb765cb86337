"""A person chooses how they like the pictures of exercises."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.member import Person
from bot.domain.message import Message
from bot.domain.profile import Pictures
from bot.domain.wording import pictures as wording
from bot.store import profiles

_WAYS: Mapping[str, Pictures] = MappingProxyType(
    {
        **dict.fromkeys(("moving", "move", "animated", "on", "yes"), Pictures.MOVING),
        **dict.fromkeys(("still", "stills", "static"), Pictures.STILL),
        **dict.fromkeys(("off", "no", "none", "never"), Pictures.OFF),
    }
)


async def pictures_for(session: AsyncSession, person: Person, *, words: str) -> Message:
    """`words` say moving, still or off; empty shows what is set.

    Whoever says it need not have joined: movement that somebody can't bear is in the first card they ask for.
    """
    profile = await profiles.find(session, person)
    if not words:
        return wording.pictures_shown(profile.pictures)
    way = _WAYS.get(words.casefold())
    if way is None:
        return wording.not_a_way(words)
    if way is not profile.pictures:
        await profiles.save(session, person, replace(profile, pictures=way))
    return wording.pictures_set(way)
