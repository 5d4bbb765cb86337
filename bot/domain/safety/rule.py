"""What a rule is: ideas that together are a warning sign, how close they must stand, and what excuses them."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.safety.lexicon import Hit
from bot.domain.safety.over import Void
from bot.domain.safety.phrase import Concept
from bot.domain.safety.tier import Tier
from bot.domain.safety.words import Word

HISTORY = frozenset({Void.LONG_AGO, Void.CLEARED, Void.PASSED})
FLEETING = frozenset({Void.PASSED})

Voids = Callable[[Hit], frozenset[Void]]


@dataclass(frozen=True, kw_only=True, eq=False)
class Rule:
    """All of `needs` stand within `within` words of the first, in its sentence; anywhere when None.

    `unless`: any of these, in its sentence or the next to it, excuses it. `despite`: what does not void a sign here;
    trouble speaking that passed is still a sign. `ever`: ideas that count although they are over, such as a cancer.
    """

    tier: Tier
    needs: tuple[Concept, ...]
    within: int | None = None
    unless: tuple[Concept, ...] = ()
    despite: frozenset[Void] = frozenset()
    ever: frozenset[Concept] = frozenset()

    def __post_init__(self) -> None:
        if not self.needs or self.tier is Tier.NONE:
            raise ValueError("a rule needs something and leads to something")

    def seen(self, text: Sequence[Word], found: Mapping[Concept, Sequence[Hit]], voids: Voids) -> tuple[Hit, ...]:
        """The first words that satisfy the rule; none when nothing does."""
        for concept in self.needs:
            if concept not in found:
                return ()
        counting = [self._counting(concept, found[concept], voids) for concept in self.needs]
        if not all(counting):
            return ()
        excused = frozenset(self._excused(text, found, voids))
        return next(
            (hits for hits in self._together(text, counting) if text[hits[0].start].sentence not in excused), ()
        )

    def _excused(self, text: Sequence[Word], found: Mapping[Concept, Sequence[Hit]], voids: Voids) -> Iterator[int]:
        """The sentences that stand beside an excuse; a denied one ("it isn't the chair") is none."""
        for concept in self.unless:
            for hit in found.get(concept, ()):
                if Void.DENIED not in voids(hit):
                    sentence = text[hit.start].sentence
                    yield from (sentence - 1, sentence, sentence + 1)

    def _counting(self, concept: Concept, hits: Sequence[Hit], voids: Voids) -> list[Hit]:
        allowed = self.despite | (HISTORY if concept in self.ever else frozenset())
        return [hit for hit in hits if voids(hit) <= allowed]

    def _together(self, text: Sequence[Word], counting: Sequence[Sequence[Hit]]) -> Iterator[tuple[Hit, ...]]:
        anchors, *others = counting
        for anchor in anchors:
            nearest = [self._nearest(text, anchor, hits) for hits in others]
            if all(nearest):
                yield (anchor, *(hit for hit in nearest if hit))

    def _nearest(self, text: Sequence[Word], anchor: Hit, hits: Sequence[Hit]) -> Hit | None:
        at = bisect_left(hits, anchor.start, key=lambda hit: hit.start)
        close = [hit for hit in hits[max(0, at - 3) : at + 3] if self._reaches(text, anchor, hit)]
        return min(close, key=lambda hit: (_distance(anchor, hit), hit.start), default=None)

    def _reaches(self, text: Sequence[Word], anchor: Hit, hit: Hit) -> bool:
        if self.within is None:
            return True
        return text[hit.start].sentence == text[anchor.start].sentence and _distance(anchor, hit) <= self.within


def _distance(one: Hit, other: Hit) -> int:
    return max(one.start, other.start) - min(one.end, other.end)
