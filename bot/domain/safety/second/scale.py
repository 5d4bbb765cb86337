"""What each trait of a message adds to one answer: whole numbers, so that the sum is the same on every machine."""

from collections.abc import Iterable, Sequence

from bot.domain.safety.second.traits import is_word, pairs, pieces


class Scale:
    """Tips towards yes where the sum is above nought."""

    def __init__(self, written: str) -> None:
        """`written`: what the sum starts from, then each trait and what it adds, all parted by spaces."""
        start, *rest = written.split()
        self.start = int(start)
        self.adds = dict(zip(rest[::2], map(int, rest[1::2]), strict=True))

    def weigh(self, traits: Iterable[str]) -> int:
        get = self.adds.get
        return self.start + sum([get(trait, 0) for trait in traits])


class QuickScale:
    """Weighs words and pairs, not their pieces: it knows beforehand what the pieces of each known word add."""

    def __init__(self, scale: Scale) -> None:
        self.start, self._adds = scale.start, scale.adds
        self._words = _Words(scale.adds)

    def weigh(self, said: Iterable[Sequence[str]]) -> int:
        """The same as a scale says of all their traits: each word and pair counts once."""
        words, neighbours = set[str](), set[str]()
        for sentence in said:
            words.update(sentence)
            neighbours.update(pairs(sentence))
        of_word, get = self._words, self._adds.get
        return self.start + sum([of_word[word] for word in words]) + sum([get(pair, 0) for pair in neighbours])

    def shares(self, sentence: Sequence[str]) -> list[int]:
        """What each word of a sentence brings in: twice its own, and once each pair that it is in."""
        beside = [0, *(self._adds.get(pair, 0) for pair in pairs(sentence)), 0]
        return [2 * self._words[word] + beside[at] + beside[at + 1] for at, word in enumerate(sentence)]


class _Words(dict[str, int]):
    """What a word and its pieces add together; a word that was never seen has only pieces, and is not kept."""

    def __init__(self, adds: dict[str, int]) -> None:
        self._adds = adds
        super().__init__({word: add + self[word] for word, add in adds.items() if is_word(word)})

    def __missing__(self, word: str) -> int:
        get = self._adds.get
        return sum([get(piece, 0) for piece in pieces(word)])
