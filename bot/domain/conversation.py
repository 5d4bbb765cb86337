"""A turn of talk: what was heard, where, and what is answered to whom."""

from dataclasses import dataclass

from bot.domain.command import ChannelCommand, Command, read_command
from bot.domain.message import Message
from bot.domain.safety import Tier, Triage, triage


@dataclass(frozen=True, kw_only=True)
class Heard:
    """The warning signs in a text, and what it asks for: the first decides before the second is looked at."""

    found: Triage
    command: Command

    @property
    def warning(self) -> bool:
        return self.found.tier is not Tier.NONE

    @property
    def about_channel(self) -> bool:
        return not self.warning and isinstance(self.command, ChannelCommand)


def hear(text: str) -> Heard:
    return Heard(found=triage(text), command=read_command(text))


@dataclass(frozen=True, kw_only=True)
class Place:
    """The channel that somebody speaks of, and what may be done there."""

    channel: str
    may_set: bool
    bot_inside: bool


@dataclass(frozen=True, kw_only=True)
class Answer:
    """`private` goes to the person alone; `replaces` takes the place of the message whose button was pressed."""

    private: Message | None = None
    replaces: Message | None = None
