"""Finds every phrase of the vocabulary in a text, in one reading."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from bot.domain.safety.phrase import Concept
from bot.domain.safety.senses import Senses
from bot.domain.safety.spelling import each
from bot.domain.safety.tree import Place, grown
from bot.domain.safety.words import Word

_REACH = 4  # words: a gap is no wider
# Words that colour a sentence and change nothing in it: any phrase may be interrupted by them.
_FILLERS = each("""
    absolutely actually almost already basically bloody completely damn effing entirely er erm feckin fecking
    freaking frigging fuckin fucking fully honestly just kinda legit like literally now obviously only probably
    proper properly quite really seriously simply somehow sorta suddenly super totally uh um utterly very well
    """)
_NONE: frozenset[int] = frozenset()


class Hit(NamedTuple):
    """Words `start` to `end` (half-open, by number) say something, but for those a gap `skipped`.

    A tuple, as many are made for each message; concepts that are said by the same words share one.
    """

    start: int
    end: int
    skipped: frozenset[int] = _NONE

    @property
    def words(self) -> frozenset[int]:
        return frozenset(range(self.start, self.end)) - self.skipped


Found = Mapping[Concept, Sequence[Hit]]  # where each idea is said
_Way = tuple[int, ...]  # the words taken, by number
_Arrival = tuple[tuple[Concept, ...], _Way, int]  # what was said, by which words, and how far they reach


class Lexicon:
    """Every phrase of every concept, as one tree: a text is read once, whatever the size of the vocabulary."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        singles = dict.fromkeys(part for concept in concepts for part in concept.parts or (concept,))
        self._root, vocabulary = grown(singles)
        self._senses = Senses(vocabulary)
        self._joined: dict[Concept, list[Concept]] = {single: [] for single in singles}
        for concept in dict.fromkeys(concepts):
            for part in concept.parts:
                self._joined[part].append(concept)

    def find(self, text: Sequence[Word]) -> dict[Concept, list[Hit]]:
        """The longest hit of each concept at each word, in order."""
        return self._with_joined(self._singles(text))

    def _singles(self, text: Sequence[Word]) -> dict[Concept, list[Hit]]:
        found: dict[Concept, list[Hit]] = {}
        senses = {word: self._senses[word] for word in {word.text for word in text}}
        for arrivals in _Walk(text, [senses[word.text] for word in text]).through(self._root):
            for concept, hit in _longest(arrivals):
                if concept in found:
                    found[concept].append(hit)
                else:
                    found[concept] = [hit]
        return found

    def _with_joined(self, found: dict[Concept, list[Hit]]) -> dict[Concept, list[Hit]]:
        parts: dict[Concept, list[list[Hit]]] = {}
        for single, hits in found.items():
            for concept in self._joined[single]:
                parts.setdefault(concept, []).append(hits)
        return found | {concept: _in_order(several) for concept, several in parts.items()}


def _in_order(several: list[list[Hit]]) -> list[Hit]:
    return several[0] if len(several) == 1 else sorted(dict.fromkeys(chain.from_iterable(several)))


def _longest(arrivals: Sequence[_Arrival]) -> Iterable[tuple[Concept, Hit]]:
    """Of each concept that was said the way that reaches furthest, and of those the last one walked."""
    if len(arrivals) == 1:
        ((concepts, way, _),) = arrivals
        hit = _hit(way)
        return [(concept, hit) for concept in concepts]
    furthest: dict[Concept, tuple[int, Hit]] = {}
    for concepts, way, reach in arrivals:
        hit = _hit(way)
        for concept in concepts:
            if concept not in furthest or furthest[concept][0] <= reach:
                furthest[concept] = reach, hit
    return [(concept, hit) for concept, (_, hit) in furthest.items()]


def _hit(way: _Way) -> Hit:
    start, end = way[0], way[-1] + 1
    if end - start == len(way):
        return Hit(start, end)
    return Hit(start, end, frozenset(range(start, end)).difference(way))


class _Walk:
    """Goes through the tree along one text."""

    def __init__(self, text: Sequence[Word], senses: Sequence[Sequence[str]]) -> None:
        self._senses = senses
        # Before which words, and at last before the end, a sentence begins; and where that, or a comma or the like.
        self._opens = [False] * len(text) + [True]
        self._breaks = [word.pause for word in text] + [True]
        if text and text[-1].sentence:
            for at in range(1, len(text)):
                if text[at].sentence != text[at - 1].sentence:
                    self._opens[at] = self._breaks[at] = True
        self._past = {at: _past_fillers(text, at) for at, word in enumerate(text) if word.text in _FILLERS}
        self._arrived: list[_Arrival] = []
        # Behind most gaps a phrase goes on with words that stand nowhere in the text.
        self._all_senses = {sense for each_of in senses for sense in each_of}
        self._leads_on: dict[Place, bool] = {}

    def through(self, root: Place) -> Iterator[list[_Arrival]]:
        """For each first word everything that is said from there on, in the order in which it is met."""
        leads = root.onwards.get
        for start, senses in enumerate(self._senses):
            for sense in senses:
                place = leads(sense)
                if place is not None:
                    self._arrive(place, (start,), start + 1)
            if self._arrived:
                yield self._arrived
                self._arrived = []

    def _arrive(self, place: Place, way: _Way, at: int) -> None:
        """`at`: the word to look at next."""
        if place.ends:
            self._arrived.append((place.ends, way, at))
        if place.closes and self._breaks[at]:
            self._arrived.append((place.closes, way, at))
        if self._opens[at]:
            return
        onwards = place.onwards
        if onwards:
            for sense in self._senses[at]:
                if sense in onwards:
                    self._arrive(onwards[sense], (*way, at), at + 1)
        if at in self._past and way[-1] == at - 1 and self._past[at] > at:
            self._arrive(place, way, self._past[at])
        if place.beyond is not None:
            self._leap(place.beyond, way, at)

    def _leap(self, beyond: Place, way: _Way, at: int) -> None:
        """Over a gap: to this word, or some words further, but not beyond a comma."""
        if beyond not in self._leads_on:
            self._leads_on[beyond] = not beyond.onwards.keys().isdisjoint(self._all_senses)
        if not self._leads_on[beyond]:
            return
        onwards = beyond.onwards
        breaks = self._breaks
        end, last = at + 1, at if breaks[at] else at + _REACH
        while end <= last and not breaks[end]:
            end += 1
        for further in range(at, end):
            for sense in self._senses[further]:
                if sense in onwards:
                    self._arrive(onwards[sense], (*way, further), further + 1)


def _past_fillers(text: Sequence[Word], at: int) -> int:
    """Where a phrase may go on behind the filler at `at` and its likes."""
    end, last = at, min(at + _REACH, len(text) - 1)
    while end < last and text[end].text in _FILLERS and not text[end].pause:
        end += 1
    return end if text[end].sentence == text[at].sentence else at
