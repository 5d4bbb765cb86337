"""What is said about a warning sign, a language a file. Not yet reviewed by a clinician, nor by native speakers."""

from bot.domain.safety.language import Language
from bot.domain.wording.advice import english, french, german, portuguese, spanish
from bot.domain.wording.advice.phrases import Address, Phrases

PHRASES: dict[Language, Phrases] = {
    Language.ENGLISH: english.PHRASES,
    Language.GERMAN: german.PHRASES,
    Language.FRENCH: french.PHRASES,
    Language.SPANISH: spanish.PHRASES,
    Language.PORTUGUESE: portuguese.PHRASES,
}

__all__ = ["PHRASES", "Address", "Phrases"]
