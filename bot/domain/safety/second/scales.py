"""What each trait of a message adds to each answer: whole numbers, so that the sums are the same on every machine."""

from collections.abc import Iterable, Sequence
from math import isqrt

from bot.domain.safety.second.traits import REACH, is_word, pair, pairs, pieces

FINE = 8  # a grade is so many times finer than what each trait adds
_ROOT = 64
_BITS = 28  # of one sum: more than any message reaches
_HALF = 1 << (_BITS - 1)
_ALL = (1 << _BITS) - 1


def levelled(total: int, words: int) -> int:
    """A sum over that many words, as if it were over one: sums grow with the root of the length, whatever is said."""
    return total * FINE * _ROOT // isqrt(_ROOT * _ROOT * max(words, 1))


class Grades:
    """What a message weighs on each scale: it tips towards yes where that is above nought."""

    def __init__(self, starts: Sequence[int], total: int, words: int) -> None:
        self._starts, self._total, self._words = starts, total, words

    def __getitem__(self, at: int) -> int:
        total = (self._total >> at * _BITS & _ALL) - _HALF
        return self._starts[at] + levelled(total, self._words)


class Scales:
    """All scales are read off one sum: what a trait adds to each of them stands side by side in one number.

    Words are weighed with their pieces: it knows beforehand what those of each known word add.
    """

    def __init__(self, written: Sequence[str], *, known: Iterable[str] = ()) -> None:
        """Each of `written`: the grade it starts from, then each trait and what it adds, all parted by spaces.

        `known`: words to be ready for besides those.
        """
        split = [each.split() for each in written]
        self._starts = [int(start) for start, *_ in split]
        self._adds: dict[str, int] = {}
        for at, (_, *rest) in enumerate(split):
            for trait, add in zip(rest[::2], rest[1::2], strict=True):
                self._adds[trait] = self._adds.get(trait, 0) + (int(add) << at * _BITS)
        self._words = _Words(self._adds, known)
        self._halves = sum(_HALF << at * _BITS for at in range(len(written)))

    @property
    def known(self) -> Iterable[str]:
        """The words that it is ready for."""
        return self._words.keys()

    def weigh(self, said: Iterable[Sequence[str]], marks: Iterable[str], words: int) -> Grades:
        """Each word and pair counts once; `words`: how many there are."""
        different, neighbours = set[str](), set[str]()
        for sentence in said:
            different.update(sentence)
            neighbours.update(pairs(sentence))
        of_word, get = self._words, self._adds.get
        total = sum([of_word[word] for word in different])
        total += sum([get(each, 0) for each in neighbours]) + sum([get(mark, 0) for mark in marks])
        return Grades(self._starts, total + self._halves, words)

    def shares(self, sentence: Sequence[str], at: int) -> list[int]:
        """What each word of a sentence brings in on that scale: twice its own, and once each pair that it is in."""
        brings = [2 * self._words[word] for word in sentence]
        for apart in REACH:
            for place, (one, other) in enumerate(zip(sentence, sentence[apart:], strict=False)):
                added = self._adds.get(pair(one, other, apart=apart), 0)
                brings[place] += added
                brings[place + apart] += added
        return [(total + self._halves >> at * _BITS & _ALL) - _HALF for total in brings]


class _Words(dict[str, int]):
    """What a word and its pieces add together; a word that was never seen has only pieces, and is not kept."""

    def __init__(self, adds: dict[str, int], known: Iterable[str]) -> None:
        self._adds = adds
        own = {word: add + self[word] for word, add in adds.items() if is_word(word)}
        super().__init__({word: self[word] for word in known} | own)

    def __missing__(self, word: str) -> int:
        get = self._adds.get
        return sum([get(piece, 0) for piece in pieces(word)])
