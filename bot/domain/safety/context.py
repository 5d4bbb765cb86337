"""Which hits count: not inside a saying, not denied, not long over, not only imagined, not from a story."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from bot.domain.safety.lexicon import Hit
from bot.domain.safety.phrase import Concept
from bot.domain.safety.vocabulary import context as said
from bot.domain.safety.vocabulary import unreal
from bot.domain.safety.vocabulary.idiom import SAYINGS
from bot.domain.safety.vocabulary.work_talk import WORK_TALK
from bot.domain.safety.words import Word


class Void(StrEnum):
    """Why words that name a sign may not mean one."""

    SAYING = "saying"
    DENIED = "denied"
    LONG_AGO = "long ago"
    CLEARED = "cleared"  # somebody qualified has looked at it
    PASSED = "passed"  # it went away by itself
    IMAGINED = "imagined"
    STORY = "story"


Found = Mapping[Concept, Sequence[Hit]]
IDIOMS = SAYINGS | WORK_TALK
CONTEXT = (IDIOMS, *(value for room in (said, unreal) for value in vars(room).values() if isinstance(value, Concept)))
_NEAR, _LIST = 6, 30
# "No fever and numb" denies the fever only: these deny things, not how something feels.
_OF_THINGS = frozenset({"no", "without"})
# "It's not heartburn, it burns": without an "or" these deny what follows them and no list.
_OF_ONE = frozenset({"not", "isnt", "arent", "wasnt", "never"})
_CHAINS = frozenset({"or", "nor"})


@dataclass(frozen=True, kw_only=True)
class Context:
    """Reads once what surrounds the signs; then answers for each hit what speaks against it."""

    text: Sequence[Word]
    saying: frozenset[int]
    denials: frozenset[int]
    denied_after: frozenset[int]
    contrasts: frozenset[int]
    clause_starts: frozenset[int]
    descriptions: frozenset[int]
    lists: frozenset[int]
    over: Mapping[int, frozenset[Void]]

    def voids(self, hit: Hit) -> frozenset[Void]:
        reasons = {void for at in range(hit.start, hit.end) for void in self.over.get(at, ())}
        if not self.saying.isdisjoint(hit.words):
            reasons.add(Void.SAYING)
        if self._denied_before(hit) or self._denied_after(hit):
            reasons.add(Void.DENIED)
        return frozenset(reasons)

    def _denied_before(self, hit: Hit) -> bool:
        """Walks back to a denial, over lists ("no fever, rash or numbness"), not over the start of another clause."""
        near, described, listed = 0, False, False
        for at in range(hit.start - 1, max(-1, hit.start - 1 - _LIST), -1):
            if self._breaks(at):
                return False
            if at in self.denials:
                return near <= _NEAR and not (self._spares(at, described=described, listed=listed))
            separates = self.text[at + 1].pause or at in self.lists
            described |= separates and at + 1 in self.descriptions
            listed |= self.text[at + 1].pause
            near = 0 if separates else near + 1
        return False

    def _spares(self, denial: int, *, described: bool, listed: bool) -> bool:
        """Whether the denial ends before what follows: "no fever and numb", "not heartburn, it burns"."""
        written = self.text[denial].text
        if written in _OF_ONE:
            rest = self.text[denial : _sentence_end(self.text, denial)]
            return listed and not any(word.text in _CHAINS for word in rest)
        return described and written in _OF_THINGS

    def _breaks(self, at: int) -> bool:
        """Between the word `at` and the next one, something new begins."""
        following = self.text[at + 1]
        joined = following.pause or self.text[at].text in {"and", "or"}
        new_clause = joined and at + 1 in self.clause_starts and at + 1 not in self.denials
        return following.sentence != self.text[at].sentence or at in self.contrasts or new_clause

    def _denied_after(self, hit: Hit) -> bool:
        return hit.end in self.denied_after


def context(text: Sequence[Word], found: Found) -> Context:
    sayings = frozenset(_inside(found.get(IDIOMS, ())))
    false_denials = frozenset(_inside(found.get(said.NO_DENIAL, ())))
    return Context(
        text=text,
        saying=sayings,
        denials=_forward(text, _starts(found, said.DENIES)) - false_denials - _inside_signs(found, sayings),
        denied_after=frozenset(_closing(text, found.get(said.DENIED_AFTER, ()))),
        contrasts=_starts(found, said.CONTRAST) - false_denials,
        clause_starts=_starts(found, said.STARTS_CLAUSE),
        descriptions=_starts(found, said.DESCRIBES),
        lists=_starts(found, said.LISTS),
        over=_over(text, found),
    )


def _inside(hits: Iterable[Hit]) -> Iterator[int]:
    return (at for hit in hits for at in hit.words)


def _starts(found: Found, concept: Concept) -> frozenset[int]:
    return frozenset(hit.start for hit in found.get(concept, ()))


def _forward(text: Sequence[Word], denials: Iterable[int]) -> frozenset[int]:
    """Without those a comma closes: "no, it is numb" denies nothing that follows."""
    return frozenset(at for at in denials if at + 1 < len(text) and not text[at + 1].pause)


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


def _over(text: Sequence[Word], found: Found) -> Mapping[int, frozenset[Void]]:
    voids: dict[int, frozenset[Void]] = {}
    for void, places in (
        (Void.LONG_AGO, _long_ago(text, found)),
        (Void.CLEARED, _ended(text, found, said.CLEARED)),
        (Void.PASSED, _ended(text, found, said.PASSED)),
        (Void.IMAGINED, _imagined(text, found)),
        (Void.STORY, _told(text, found)),
    ):
        for at in places:
            voids[at] = voids.get(at, frozenset()) | {void}
    return voids


def _long_ago(text: Sequence[Word], found: Found) -> Iterator[int]:
    """The clause of "last year", unless it goes on until now ("since last year") or speaks of now as well."""
    since = {hit.end for hit in found.get(said.ALREADY_SINCE, ())}
    now = frozenset(_inside(found.get(said.NOW, ())))
    marks = {hit.start: hit.end for hit in found.get(said.LONG_AGO, ()) if hit.start not in since}
    for clause, following in pairwise(
        [*_clauses(text, _starts(found, said.TURNS) | _starts(found, said.NOW)), range(0)]
    ):
        if now.isdisjoint(clause) and not marks.keys().isdisjoint(clause):
            yield from clause
            # "Last year, I had ...": the words in front speak for the clause after them.
            if marks.get(clause.start) == clause.stop and now.isdisjoint(following):
                yield from following


def _clauses(text: Sequence[Word], breaks: frozenset[int]) -> Iterator[range]:
    starts = (at for at in range(1, len(text)) if _opens_clause(text, at) or at in breaks)
    return (range(start, stop) for start, stop in pairwise([0, *starts, len(text)]) if start < stop)


def _opens_clause(text: Sequence[Word], at: int) -> bool:
    return text[at].sentence != text[at - 1].sentence or text[at].pause


def _ended(text: Sequence[Word], found: Found, concept: Concept) -> Iterator[int]:
    """Everything said before "it was fine", and the rest of that sentence until it turns, unless it came back."""
    denied = _starts(found, said.NOT_OVER)
    returned = max(_starts(found, said.WORSE_AGAIN), default=-1)
    turns = _starts(found, said.TURNS_AGAIN)
    for hit in found.get(concept, ()):
        if denied.isdisjoint(range(hit.start - 3, hit.end)) and returned < hit.end:
            rest = range(hit.end, _sentence_end(text, hit.start))
            yield from range(next((at for at in rest if at in turns), rest.stop))
            return


def _sentence_end(text: Sequence[Word], at: int) -> int:
    return next((end for end in range(at, len(text)) if text[end].sentence != text[at].sentence), len(text))


def _imagined(text: Sequence[Word], found: Found) -> Iterator[int]:
    """From "what if" to the end of that sentence, unless the sentence turns out to be about this very body."""
    imagined = () if unreal.HAPPENED in found else found.get(unreal.IMAGINED, ())
    inside = frozenset(_inside(imagined))
    real = (hit for hit in found.get(unreal.REALLY_ME, ()) if hit.words.isdisjoint(inside))
    last_real = {text[hit.start].sentence: hit.start for hit in real}
    for sentence, hit in {text[hit.start].sentence: hit for hit in reversed(imagined)}.items():
        if last_real.get(sentence, -1) < hit.end:
            yield from range(hit.start, _sentence_end(text, hit.start))


def _told(text: Sequence[Word], found: Found) -> Iterator[int]:
    """The sentence of a story, but for its clauses that are about this very body."""
    told = frozenset(_inside(found.get(unreal.STORY, ())))
    stories = {text[at].sentence for at in told}
    mine = frozenset(
        _inside(hit for hit in found.get(unreal.REALLY_ME, ()) if told.isdisjoint(range(hit.start, hit.end)))
    )
    for clause in _clauses(text, frozenset()):
        if text[clause.start].sentence in stories and mine.isdisjoint(clause):
            yield from clause
