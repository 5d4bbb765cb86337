"""One language: how it is written, what a sign is called in it, and what surrounds a sign."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from bot.domain.safety.answer import Sign, answer
from bot.domain.safety.lexicon import Lexicon
from bot.domain.safety.phrase import Concept
from bot.domain.safety.rule import Rule
from bot.domain.safety.tier import Category, Triage
from bot.domain.safety.tongue.speech import Speech
from bot.domain.safety.tongue.surroundings import Around, Surroundings


@dataclass(frozen=True, kw_only=True, eq=False)
class Tongue:
    """Reads a message in its language."""

    speech: Speech
    around: Surroundings
    rules: Mapping[Category, tuple[Rule, ...]]

    def triage(self, text: str) -> Triage:
        return answer(self.signs(text))

    def signs(self, text: str) -> Iterator[Sign]:
        """Each sign with the half-open offsets of its words in the text as given."""
        read = self.speech.words(text)
        found = self._lexicon.find(read)
        voids = cache(Around(text=read, found=found, said=self.around).voids)
        for concept in found:
            for category, rule in self._asked.get(concept, ()):
                if hits := rule.seen(read, found, voids):
                    yield rule.tier, category, tuple((read[hit.start].start, read[hit.end - 1].end) for hit in hits)

    @cached_property
    def _lexicon(self) -> Lexicon:
        concepts = (
            concept for rules in self.rules.values() for rule in rules for concept in (*rule.needs, *rule.unless)
        )
        return Lexicon((*self.around.concepts, *concepts))

    @cached_property
    def _asked(self) -> Mapping[Concept, Sequence[tuple[Category, Rule]]]:
        """Each rule at that one of its needs that fewest rules share: most messages leave most rules unasked."""
        shared = Counter(concept for rules in self.rules.values() for rule in rules for concept in rule.needs)
        asked: dict[Concept, list[tuple[Category, Rule]]] = {}
        for category, rules in self.rules.items():
            for rule in rules:
                asked.setdefault(min(rule.needs, key=shared.__getitem__), []).append((category, rule))
        return asked
