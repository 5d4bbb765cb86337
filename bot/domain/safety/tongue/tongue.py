"""One language: how it is written, what a sign is called in it, and what surrounds a sign."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache, cached_property

from bot.domain.safety.lexicon import Found
from bot.domain.safety.phrase import Concept
from bot.domain.safety.rule import Voids
from bot.domain.safety.rulebook import Findings, Rulebook
from bot.domain.safety.tongue.rules import rules
from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.tongue.speech import Speech
from bot.domain.safety.tongue.surroundings import Around, Surroundings
from bot.domain.safety.words import Word


@dataclass(frozen=True, kw_only=True, eq=False)
class Tongue:
    """Reads a message in its language."""

    speech: Speech
    around: Surroundings
    signs: Signs

    def read(self, text: str) -> Findings:
        """Its offsets are of the text as given."""
        return self.rulebook.read(self.speech.words(text), self._around)

    @cached_property
    def rulebook(self) -> Rulebook:
        return Rulebook(rules(self.signs), beside=self.around.concepts, names=self._names())

    def _names(self) -> Mapping[Concept, Sequence[str]]:
        """The same in every language, so that each teaches the second reader for all of them."""
        names: dict[Concept, list[str]] = {}
        for name, concept in (*_fields(self.signs), *_fields(self.around)):
            for part in concept.parts or (concept,):
                names.setdefault(part, []).append(name)
        return names

    def _around(self, text: Sequence[Word], found: Found) -> Voids:
        return cache(Around(text=text, found=found, said=self.around).voids)


def _fields(listed: Signs | Surroundings) -> Iterator[tuple[str, Concept]]:
    return ((each.name, getattr(listed, each.name)) for each in fields(listed))


def spoken(speech: Speech, around: Surroundings, *rooms: Callable[[Signs], Signs]) -> Tongue:
    """Each room brings its words for some of the signs."""
    signs = Signs()
    for room in rooms:
        signs = room(signs)
    return Tongue(speech=speech, around=around, signs=signs)
