"""Which hits count: not inside a saying, not denied, not long over, not only imagined, not from a story."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.domain.safety.lexicon import Found, Hit
from bot.domain.safety.over import Void, inside, over, sentence_end, starts
from bot.domain.safety.phrase import Concept
from bot.domain.safety.vocabulary import context as said
from bot.domain.safety.vocabulary import unreal
from bot.domain.safety.vocabulary.idiom import SAYINGS
from bot.domain.safety.vocabulary.work_talk import WORK_TALK
from bot.domain.safety.words import Word

__all__ = ["CONTEXT", "Context", "Void", "context"]

IDIOMS = SAYINGS | WORK_TALK
CONTEXT = (IDIOMS, *(value for room in (said, unreal) for value in vars(room).values() if isinstance(value, Concept)))
_NEAR, _LIST = 6, 30
# "No fever and numb" denies the fever only: these deny things, not how something feels.
_OF_THINGS = frozenset({"no", "without"})
# "It's not heartburn, it burns": without an "or" these deny what follows them and no list.
_OF_ONE = frozenset({"not", "isnt", "arent", "wasnt", "never"})
_CHAINS = frozenset({"or", "nor"})
# What stands behind the dot in the name of a file.
_SUFFIXES = frozenset({"java", "js", "py", "ts", "tsx", "css", "csv", "json", "sql", "html", "md", "txt", "pdf"})


@dataclass(frozen=True, kw_only=True, eq=False)
class Context:
    """Answers for each hit what speaks against it. What surrounds the signs is read once, and only if it is asked for.

    Most messages have nothing in them that rules ask about, or nothing that speaks against it.
    """

    text: Sequence[Word]
    found: Found

    def voids(self, hit: Hit) -> frozenset[Void]:
        if hit not in self._answered:
            self._answered[hit] = frozenset(self._reasons(hit))
        return self._answered[hit]

    def _reasons(self, hit: Hit) -> set[Void]:
        reasons = {void for at in range(hit.start, hit.end) for void in self._over.get(at, ())} if self._over else set()
        if (self._saying and not self._saying.isdisjoint(hit.words)) or self._names_a_thing(hit):
            reasons.add(Void.SAYING)
        if self._denied_before(hit) or self._denied_after(hit):
            reasons.add(Void.DENIED)
        return reasons

    @cached_property
    def _answered(self) -> dict[Hit, frozenset[Void]]:
        return {}

    def _names_a_thing(self, hit: Hit) -> bool:
        """What follows says that it is no complaint: "whiplash files", "incontinence supplies", "bladder.py"."""
        if hit.end not in self._things:
            return False
        last, thing = self.text[hit.end - 1], self.text[hit.end]
        return thing.start == last.end + 1 and (thing.text in _SUFFIXES or thing.sentence == last.sentence)

    @cached_property
    def _things(self) -> frozenset[int]:
        return starts(self.found, said.THINGS)

    @cached_property
    def _saying(self) -> frozenset[int]:
        return frozenset(inside(self.found.get(IDIOMS, ())))

    @cached_property
    def _false_denials(self) -> frozenset[int]:
        return frozenset(inside(self.found.get(said.NO_DENIAL, ())))

    @cached_property
    def _denials(self) -> frozenset[int]:
        denials = frozenset(_forward(self.text, starts(self.found, said.DENIES))) - self._false_denials
        return denials and denials - _inside_signs(self.found, self._saying)

    @cached_property
    def _denial_places(self) -> Sequence[int]:
        return sorted(self._denials)

    @cached_property
    def _denied_at_end(self) -> frozenset[int]:
        return frozenset(_closing(self.text, self.found.get(said.DENIED_AFTER, ())))

    @cached_property
    def _contrasts(self) -> frozenset[int]:
        return starts(self.found, said.CONTRAST) - self._false_denials

    @cached_property
    def _clause_starts(self) -> frozenset[int]:
        return starts(self.found, said.STARTS_CLAUSE)

    @cached_property
    def _descriptions(self) -> frozenset[int]:
        return starts(self.found, said.DESCRIBES)

    @cached_property
    def _lists(self) -> frozenset[int]:
        return starts(self.found, said.LISTS)

    @cached_property
    def _chains(self) -> Sequence[int]:
        return [at for at, word in enumerate(self.text) if word.text in _CHAINS]

    @cached_property
    def _over(self) -> Mapping[int, frozenset[Void]]:
        return over(self.text, self.found)

    def _denied_before(self, hit: Hit) -> bool:
        """Walks back to a denial, over lists ("no fever, rash or numbness"), not over the start of another clause."""
        before = bisect_left(self._denial_places, hit.start)
        if not before or hit.start - self._denial_places[before - 1] > _LIST:
            return False
        denial = self._denial_places[before - 1]
        near, described, listed = 0, False, False
        for at in range(hit.start - 1, denial, -1):
            if self._breaks(at):
                return False
            separates = self.text[at + 1].pause or at in self._lists
            described |= separates and at + 1 in self._descriptions
            listed |= self.text[at + 1].pause
            near = 0 if separates else near + 1
        return (
            near <= _NEAR and not self._breaks(denial) and not self._spares(denial, described=described, listed=listed)
        )

    def _spares(self, denial: int, *, described: bool, listed: bool) -> bool:
        """Whether the denial ends before what follows: "no fever and numb", "not heartburn, it burns"."""
        written = self.text[denial].text
        if written in _OF_ONE:
            chained = bisect_left(self._chains, denial)
            end = sentence_end(self.text, denial)
            return listed and (chained == len(self._chains) or self._chains[chained] >= end)
        return described and written in _OF_THINGS

    def _breaks(self, at: int) -> bool:
        """Between the word `at` and the next one, something new begins."""
        following = self.text[at + 1]
        joined = following.pause or self.text[at].text in {"and", "or"}
        new_clause = joined and at + 1 in self._clause_starts and at + 1 not in self._denials
        return following.sentence != self.text[at].sentence or at in self._contrasts or new_clause

    def _denied_after(self, hit: Hit) -> bool:
        return hit.end in self._denied_at_end


def context(text: Sequence[Word], found: Found) -> Context:
    return Context(text=text, found=found)


def _forward(text: Sequence[Word], denials: Iterable[int]) -> Iterator[int]:
    """Without those a comma closes: "no, it is numb" denies nothing that follows."""
    return (at for at in denials if at + 1 < len(text) and not text[at + 1].pause)


def _inside_signs(found: Found, sayings: frozenset[int]) -> frozenset[int]:
    """A denial that is part of a sign ("no feeling", "can't hold it") denies nothing."""
    signs = (hit for concept, hits in found.items() if concept.is_sign for hit in hits)
    places = (range(hit.start, hit.end) for hit in signs if hit.end - hit.start > 1)
    return frozenset(at for place in places if sayings.isdisjoint(place) for at in place)


def _closing(text: Sequence[Word], hits: Iterable[Hit]) -> Iterator[int]:
    """Where a denial ends its clause: "numbness: no", but not "numbness, no idea why"."""
    for hit in hits:
        last = hit.end == len(text)
        if last or text[hit.end].sentence != text[hit.start].sentence or text[hit.end].pause:
            yield hit.start
