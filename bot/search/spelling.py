"""Guesses at misspelt words, and only where one word is meant far more likely than any other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.domain.lay_words import FORGIVEN, ORDINARY
from bot.search.words import Words, plain, root

_SHORTEST = 4  # letters: a shorter word is one slip away from too many others
_REPLACED = 6  # letters from which on one may be another
_LONG = 9  # from here on two slips are forgiven
_ASKED = 3
_ALIKE = 0.6  # of two spellings, for a suggestion that the person decides on
_ORDINARY = frozenset(chain.from_iterable(map(plain, ORDINARY.split())))


@dataclass(frozen=True, kw_only=True)
class Guess:
    """What a word stands for; `spelling` is empty for one that was taken as it is."""

    words: Words
    spelling: str = ""


class Spelling:
    """`known` are words that are no slip of anything, beside the ones that slips are forgiven in."""

    def __init__(self, known: Iterable[str]) -> None:
        phrases = FORGIVEN.split(", ")
        self._meant = {word: Guess(words=(word,), spelling=word) for phrase in phrases for word in plain(phrase)}
        self._meant |= {_run_together(phrase): Guess(words=plain(phrase), spelling=phrase) for phrase in phrases}
        self._spellings = [spelling for spelling in self._meant if len(spelling) >= _SHORTEST]
        self._known = _ORDINARY.union(known)

    def read(self, word: str) -> Guess:
        as_it_is = Guess(words=(word,))
        if word in self._known or len(word) < _SHORTEST:
            return as_it_is
        near = [word] if word in self._meant else list(self._near(word))
        likeliest = [spelling for spelling in near if sorted(spelling) == sorted(word)] or near
        one = len({tuple(map(root, self._meant[spelling].words)) for spelling in likeliest}) == 1
        return self._meant[likeliest[0]] if one else as_it_is

    def _near(self, word: str) -> Iterator[str]:
        """The nearest ones, which begin alike. In short words letters get lost, doubled or swapped, not replaced."""
        slips = 2 if len(word) >= _LONG else 1
        found = process.extract(word, self._spellings, scorer=OSA.distance, score_cutoff=slips, limit=None)
        least = min((distance for _, distance, _ in found), default=0)
        for spelling, distance, _ in found:
            same_letters = len(spelling) != len(word) or sorted(spelling) == sorted(word)
            if distance == least and spelling[0] == word[0] and (same_letters or len(word) >= _REPLACED):
                yield spelling


def _run_together(phrase: str) -> str:
    return phrase.replace(" ", "").removesuffix("s")


def alike(words: Sequence[str], phrases: Iterable[Words]) -> list[Words]:
    """Those that look like the words, taken together and one by one; the likest first. Only fit for a question."""
    spelt = {" ".join(phrase): phrase for phrase in phrases}
    tried = dict.fromkeys(typed for typed in (" ".join(words), *words) if len(typed) >= _ASKED)
    found = [
        (-likeness, spelling)
        for typed in tried
        for spelling, likeness, _ in process.extract(
            typed, list(spelt), scorer=OSA.normalized_similarity, score_cutoff=_ALIKE, limit=5
        )
    ]
    return [spelt[spelling] for _, spelling in sorted(found)]
