"""Takes a message in another language apart: plain letters, no fillers, known slips put right."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from bot.domain.safety.phrase import Concept, says
from bot.domain.safety.words import Word

_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)?|[😂🤣😅😆💀🙃]")
# "27. Woche" goes on: a full stop behind a number ends no sentence.
_STOP = re.compile(r"[!?;\n\r\u2028]|(?<![.\d])\.(?!\.)")
_PAUSE = re.compile(r"[,:()–—/|•+]|\.\.|\s-+\s")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_LETTERS = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o"})
_BROKEN = re.compile(r"\|\s+")
_NOTATION = ("*", "#", "$", "?")
_PARTS = re.compile(r"[_'’-]")
_SHORTEST, _DRAWN = 6, 3


def fold(text: str) -> str:
    """Lower case, without accents and invisible characters."""
    plain = text.lower().translate(_LETTERS)
    if plain.isascii():
        return plain
    return "".join(
        character
        for character in unicodedata.normalize("NFKD", plain)
        if unicodedata.category(character) not in {"Mn", "Cf", "Me"}
    )


@dataclass(frozen=True, kw_only=True, eq=False)
class Speech:
    """How one language is written.

    `spelt` sees each folded word and answers the words it stands for ("j" is "je", "brustschmerz" is two).
    `fillers` change nothing in a sentence and are dropped; `slips` are words in which one wrong letter is forgiven,
    `others` the ordinary words that are one letter away from them.
    """

    spelt: Callable[[str], Sequence[str]] = field(default=lambda word: (word,))
    spellings: Mapping[str, str] = field(default_factory=dict)
    fillers: frozenset[str] = frozenset()
    slips: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()

    def words(self, text: str) -> tuple[Word, ...]:
        """Offsets are those of the text as given."""
        found: list[Word] = []
        sentence, last, paused = 0, 0, False
        table = self._table
        for match in _WORD.finditer(text):
            start, end = match.span()
            if start != last + 1 or text[last] != " ":
                between = text[max(0, last - 1) : start]
                sentence += bool(_STOP.search(between))
                paused |= bool(_PAUSE.search(between))
            last = end
            folded = fold(match.group())
            read = table.get(folded)
            for plain in self._read(folded) if read is None else read:
                found.append(Word(text=plain, start=start, end=end, sentence=sentence, pause=paused))
                paused = False
        return tuple(found)

    @cached_property
    def _table(self) -> Mapping[str, tuple[str, ...]]:
        """What the commonest words are read as, looked up and not worked out."""
        return {word: self._read(word) for word in (*self.fillers, *self.spellings)}

    def _read(self, word: str) -> tuple[str, ...]:
        return tuple(part for part in self._plain(word) if part not in self.fillers)

    def says(self, text: str, *, aside: bool = False) -> Concept:
        """A concept in the notation of the vocabulary, written with accents and fillers, as one says it."""
        lines = (" ".join(self._steps(line)) for line in _BROKEN.sub("|", text).split(";"))
        return says(";".join(lines), aside=aside, spellings={})

    def _steps(self, line: str) -> Sequence[str]:
        """The phrase as it will be read: without what is dropped, in the spelling that everything is put into."""
        steps: list[str] = []
        for step in line.split():
            written = step.removesuffix("?")
            ways = list(dict.fromkeys(self._way(way) for way in written.split("|")))
            kept = "|".join(filter(None, ways))
            gap = step == ".."
            if kept and not (gap and (not steps or steps[-1] == "..")):
                steps.append(kept if gap or step == written else f"{kept}?")
        return steps[:-1] if steps and steps[-1] == ".." else steps

    def _way(self, way: str) -> str:
        read = (
            (fold(word),)
            if word == ".." or word.startswith("#") or word.endswith(_NOTATION)
            else self._read(fold(word))
            for word in _PARTS.split(way)
        )
        return "_".join(word for words in read for word in words)

    def _plain(self, word: str) -> Iterator[str]:
        for part in self.spelt(_DRAWN_OUT.sub(r"\1", word) if len(word) > _DRAWN else word):
            meant = self.spellings.get(part) or self._slip(part)
            yield from meant.split()

    def _slip(self, word: str) -> str:
        if len(word) < _SHORTEST or word in self.slips or word in self.others:
            return word
        shorter = _shorter(word)
        near = self._near
        for form in shorter:
            if form in near:
                return near[form]
        return word

    @cached_property
    def _near(self) -> Mapping[str, str]:
        return {form: word for word in sorted(self.slips) for form in _shorter(word)}


def _shorter(word: str) -> Sequence[str]:
    return [word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))]


def each(*listed: str) -> frozenset[str]:
    """The words of a listing, as they are read."""
    return frozenset(word for words in listed for word in fold(words).split())


def spelt(ways: Mapping[str, str]) -> Mapping[str, str]:
    """From "what is meant: the ways to write it, separated by commas" to a table for reading."""
    return {fold(way.strip()): fold(meant) for meant, written in ways.items() for way in written.split(",")}
