"""A turn of talk: what was heard, where, and what is answered to whom."""

from dataclasses import dataclass

from bot.domain.command import ChannelCommand, Command, read_command
from bot.domain.message import Message
from bot.domain.safety import Tier, Triage, triage
from bot.domain.safety.language import Language, languages
from bot.domain.safety.whose import about_other


@dataclass(frozen=True, kw_only=True)
class Heard:
    """The warning signs in a text, and what it asks for: the first decides before the second is looked at.

    `about_other`: the signs are somebody else's. `language` is that of the text, looked for only where there are signs.
    """

    found: Triage
    command: Command
    about_other: bool = False
    language: Language = Language.ENGLISH

    @property
    def warning(self) -> bool:
        return self.found.tier is not Tier.NONE

    @property
    def about_channel(self) -> bool:
        return not self.warning and isinstance(self.command, ChannelCommand)


def hear(text: str) -> Heard:
    found, command = triage(text), read_command(text)
    if found.tier is Tier.NONE:
        return Heard(found=found, command=command)
    language = _language(text)
    theirs = about_other(text, found.matched, language)
    return Heard(found=found, command=command, about_other=theirs, language=language)


def _language(text: str) -> Language:
    """English as long as it may be: whoever writes in a team of many languages reads that."""
    likely = languages(text)
    return Language.ENGLISH if Language.ENGLISH in likely else likely[0]


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
