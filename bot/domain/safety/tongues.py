"""Every language but English that messages are read in; each is put together at the first message in it."""

from collections.abc import Callable, Mapping
from functools import cache

from bot.domain.safety.language import Language
from bot.domain.safety.tongue.tongue import Tongue
from bot.domain.safety.vocabulary.french import french
from bot.domain.safety.vocabulary.german import german
from bot.domain.safety.vocabulary.portuguese import portuguese
from bot.domain.safety.vocabulary.spanish import spanish

_TONGUES: Mapping[Language, Callable[[], Tongue]] = {
    Language.GERMAN: german,
    Language.FRENCH: french,
    Language.SPANISH: spanish,
    Language.PORTUGUESE: portuguese,
}
SPOKEN = frozenset(_TONGUES)


@cache
def tongue(language: Language) -> Tongue:
    """KeyError for English, which is read with rules of its own."""
    return _TONGUES[language]()
