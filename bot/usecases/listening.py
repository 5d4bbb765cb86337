"""A channel whose owner asked us to look for warning signs in what is said there."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.command import ChannelListen
from bot.domain.conversation import Heard, Place
from bot.domain.member import Person
from bot.domain.message import Message
from bot.domain.wording import channel as wording
from bot.store import channels

_ON, _OFF = {"on", "start", "yes"}, {"off", "stop", "no"}


async def listen(session: AsyncSession, now: datetime, person: Person, *, place: Place, words: str) -> Message:
    """Set by those who may set a team stretch; whoever asks is told how it stands."""
    said = words.casefold()
    if said not in _ON | _OFF:
        return wording.listening_or_not(on=await channels.listens(session, person.workspace, place.channel))
    if not place.may_set:
        return wording.not_allowed()
    if said in _OFF:
        await channels.end_listening(session, person.workspace, place.channel)
        return wording.listening_off()
    if not place.bot_inside:
        return wording.invite_me_first()
    await channels.begin_listening(session, now, person.workspace, place.channel)
    return wording.listening_on()


def announcement(heard: Heard, place: Place | None) -> Message | None:
    """What everybody in a channel is told when somebody who may has us listen there."""
    asks = heard.command
    if heard.warning or not isinstance(asks, ChannelListen) or asks.words.casefold() not in _ON:
        return None
    return wording.listening_begins() if place and place.may_set and place.bot_inside else None


async def listens(session: AsyncSession, person: Person, *, channel: str) -> bool:
    """Whether what this person writes in that channel is read."""
    return await channels.listens(session, person.workspace, channel)
