"""Which hits count in another language: not denied, not over, not imagined, not from a story, not in a saying."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from itertools import pairwise

from bot.domain.safety.context import Void
from bot.domain.safety.lexicon import Found, Hit
from bot.domain.safety.phrase import Concept
from bot.domain.safety.words import Word

_NEAR, _LIST = 6, 24  # words


@dataclass(frozen=True, kw_only=True, eq=False)
class Surroundings:
    """One language's words for what decides whether a sign counts; each concept is said `aside`, but the sayings.

    `denies` stand before what they deny, `denies_after` end its clause; `no_denial` only look like one. `turns` begin
    something that the denial, or the past, before them does not reach; `opens` do so after a comma or an "and".
    """

    denies: Concept
    no_denial: Concept
    denies_after: Concept
    turns: Concept
    opens: Concept
    joins: Concept
    long_ago: Concept
    now: Concept
    cleared: Concept
    passed: Concept
    not_over: Concept
    returned: Concept
    imagined: Concept
    real: Concept
    story: Concept
    sayings: Concept

    @cached_property
    def concepts(self) -> tuple[Concept, ...]:
        return tuple(getattr(self, each.name) for each in fields(self))


@dataclass(frozen=True, kw_only=True)
class Around:
    """Answers for each hit in one text what speaks against it."""

    text: Sequence[Word]
    found: Found
    said: Surroundings

    def voids(self, hit: Hit) -> frozenset[Void]:
        reasons = {void for at in hit.words for void in self._over.get(at, ())}
        if not self._saying.isdisjoint(hit.words):
            reasons.add(Void.SAYING)
        if self._denied_before(hit) or self._denied_inside(hit) or self._denied_after(hit):
            reasons.add(Void.DENIED)
        return frozenset(reasons)

    @cached_property
    def _saying(self) -> frozenset[int]:
        return self._inside(self.said.sayings)

    @cached_property
    def _denials(self) -> frozenset[int]:
        """Not those inside a sign ("no feeling"), nor those that a comma closes ("no, it is numb")."""
        open_ended = (
            hit
            for hit in self.found.get(self.said.denies, ())
            if hit.end < len(self.text) and not self.text[hit.end].pause
        )
        spared = self._in_signs | self._inside(self.said.no_denial)
        return frozenset(at for hit in open_ended if spared.isdisjoint(hit.words) for at in (hit.start, hit.end - 1))

    @cached_property
    def _in_signs(self) -> frozenset[int]:
        """The words of signs of several words: a denial among them belongs to the sign."""
        signs = (hit for concept, hits in self.found.items() if concept.is_sign for hit in hits)
        return frozenset(at for hit in signs if hit.end - hit.start > 1 for at in hit.words)

    @cached_property
    def _closing(self) -> frozenset[int]:
        """Denials with which a clause ends: "fever I have not"."""
        hits = self.found.get(self.said.denies_after, ())
        ends = {hit.start for hit in hits if self._opens_clause(hit.end)}
        return frozenset(ends - self._in_signs - self._inside(self.said.no_denial))

    def _denied_before(self, hit: Hit) -> bool:
        near = 0
        for at in range(hit.start - 1, max(-1, hit.start - 1 - _LIST), -1):
            if self._breaks(at):
                return False
            if at in self._denials:
                return near <= _NEAR
            near = 0 if self.text[at + 1].pause or at in self._joins else near + 1
        return False

    def _denied_inside(self, hit: Hit) -> bool:
        return not self._denials.isdisjoint(hit.skipped)

    def _denied_after(self, hit: Hit) -> bool:
        for at in range(hit.end, min(hit.end + _NEAR, len(self.text))):
            if at in self._closing and (at == hit.end or not self.text[at].pause):
                return True
            if self._opens_clause(at) or at in self._turns or at in self._joins:
                return False
        return False

    def _breaks(self, at: int) -> bool:
        """Between the word `at` and the next one, something new begins."""
        following = self.text[at + 1]
        if following.sentence != self.text[at].sentence or at in self._turns:
            return True
        return (following.pause or at in self._joins) and at + 1 in self._opens and at + 1 not in self._denials

    def _opens_clause(self, at: int) -> bool:
        return at >= len(self.text) or self.text[at].sentence != self.text[at - 1].sentence or self.text[at].pause

    @cached_property
    def _turns(self) -> frozenset[int]:
        return self._starts(self.said.turns) - self._inside(self.said.no_denial)

    @cached_property
    def _opens(self) -> frozenset[int]:
        return self._starts(self.said.opens)

    @cached_property
    def _joins(self) -> frozenset[int]:
        return self._starts(self.said.joins)

    @cached_property
    def _over(self) -> Mapping[int, frozenset[Void]]:
        voids: dict[int, frozenset[Void]] = {}
        for void, places in (
            (Void.LONG_AGO, self._long_ago()),
            (Void.CLEARED, self._ended(self.said.cleared)),
            (Void.PASSED, self._ended(self.said.passed)),
            (Void.IMAGINED, self._imagined()),
            (Void.STORY, self._told()),
        ):
            for at in places:
                voids[at] = voids.get(at, frozenset()) | {void}
        return voids

    def _long_ago(self) -> Iterator[int]:
        """The stretch of a sentence, up to its turn, that speaks of the past and not of now."""
        past, now = self._starts(self.said.long_ago), self._inside(self.said.now)
        for stretch in self._stretches():
            if not past.isdisjoint(stretch) and now.isdisjoint(stretch):
                yield from stretch

    def _stretches(self) -> Iterator[range]:
        breaks = self._turns | self._starts(self.said.now)
        places = range(1, len(self.text))
        starts = [at for at in places if self.text[at].sentence != self.text[at - 1].sentence or at in breaks]
        return (range(start, stop) for start, stop in pairwise([0, *starts, len(self.text)]))

    def _ended(self, concept: Concept) -> Iterator[int]:
        """Everything said before "it went away", and the rest of its sentence, unless it came back."""
        denied = self._starts(self.said.not_over)
        returned = max(self._starts(self.said.returned), default=-1)
        for hit in self.found.get(concept, ()):
            if denied.isdisjoint(range(hit.start - 3, hit.end)) and returned < hit.end:
                rest = range(hit.end, self._sentence_end(hit.start))
                yield from range(next((at for at in rest if at in self._turns), rest.stop))
                return

    def _imagined(self) -> Iterator[int]:
        """From "what if" to the end of its sentence, unless the sentence goes on about this very body."""
        inside = self._inside(self.said.imagined)
        real = (hit for hit in self.found.get(self.said.real, ()) if inside.isdisjoint(hit.words))
        last_real = {self.text[hit.start].sentence: hit.start for hit in real}
        reached = -1
        for hit in self.found.get(self.said.imagined, ()):
            if hit.start >= reached and last_real.get(self.text[hit.start].sentence, -1) < hit.end:
                reached = self._sentence_end(hit.start)
                yield from range(hit.start, reached)

    def _told(self) -> Iterator[int]:
        """The sentence of a story, unless it is about this very body as well."""
        real = {self.text[hit.start].sentence for hit in self.found.get(self.said.real, ())}
        stories = {self.text[hit.start].sentence for hit in self.found.get(self.said.story, ())} - real
        return (at for at, word in enumerate(self.text) if word.sentence in stories)

    def _sentence_end(self, start: int) -> int:
        sentence = self.text[start].sentence
        return next((at for at in range(start, len(self.text)) if self.text[at].sentence != sentence), len(self.text))

    def _inside(self, concept: Concept) -> frozenset[int]:
        return frozenset(_covered(self.found.get(concept, ())))

    def _starts(self, concept: Concept) -> frozenset[int]:
        return frozenset(hit.start for hit in self.found.get(concept, ()))


def _covered(hits: Iterable[Hit]) -> Iterator[int]:
    return (at for hit in hits for at in hit.words)
