"""English, the language that is read in full depth: its rules, its ideas by name, and what surrounds them."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from bot.domain.safety import vocabulary
from bot.domain.safety.context import CONTEXT, context
from bot.domain.safety.lexicon import Found
from bot.domain.safety.phrase import Concept
from bot.domain.safety.rule import Voids
from bot.domain.safety.rulebook import Findings, Rulebook
from bot.domain.safety.rules import RULES
from bot.domain.safety.words import Word


def read_in_english(text: Sequence[Word]) -> Findings:
    return rulebook().read(text, _around)


@cache
def rulebook() -> Rulebook:
    """Built on the first message: a moment's work, and the same ever after."""
    return Rulebook(RULES, beside=CONTEXT, names=_names())


def _names() -> Mapping[Concept, Sequence[str]]:
    names: dict[Concept, list[str]] = {}
    for name, concept in _ideas():
        names.setdefault(concept, [name])
    return names


def _ideas() -> Iterator[tuple[str, Concept]]:
    """Of every room of the vocabulary; the packages beside them are other languages."""
    for room in iter_modules(vocabulary.__path__):
        named = {} if room.ispkg else vars(import_module(f"{vocabulary.__name__}.{room.name}"))
        for name, value in named.items():
            if isinstance(value, Concept) and not value.parts:
                yield name.strip("_").lower(), value


def _around(text: Sequence[Word], found: Found) -> Voids:
    return context(text, found).voids
