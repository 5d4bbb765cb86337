"""What a written word can stand for in a vocabulary: itself, its beginning, what it is short for, what a slip hides."""

import re
from collections.abc import Iterable

from bot.domain.safety.spelling import variants

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_FEVER = ((37.8, 42.5), (100.4, 108.0))
_WHOLE = {"#old": (65, 110), "#year": (1940, 2100), "#term": (20, 42), "#many": (9, 200)}
_SHORTEST, _LONGEST = 3, 14  # letters of a beginning ("tingl*")


class Senses(dict[str, tuple[str, ...]]):
    """Answers for any word of a message. The words of the vocabulary are looked up beforehand.

    Any other is looked up each time: nothing is remembered of what people write.
    """

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._known = frozenset(vocabulary)
        stems = sorted(entry[:-1] for entry in self._known if entry.endswith("*") and _readable(entry[:-1]))
        self._stems: dict[str, list[str]] = {}
        for stem in stems:
            self._stems.setdefault(stem[:_SHORTEST], []).append(stem)
        super().__init__((word, self[word]) for word in self._known if word.isalpha())

    def __missing__(self, word: str) -> tuple[str, ...]:
        if _NUMBER.fullmatch(word):
            return tuple([sense for sense in _number(word) if sense in self._known])
        return tuple(dict.fromkeys([sense for variant in variants(word) for sense in self._forms(variant)]))

    def _forms(self, word: str) -> list[str]:
        begun = [f"{stem}*" for stem in self._stems.get(word[:_SHORTEST], ()) if word.startswith(stem)]
        return [word, *begun] if word in self._known else begun


def _readable(stem: str) -> bool:
    return _SHORTEST <= len(stem) <= _LONGEST


def _number(word: str) -> tuple[str, ...]:
    value, exact = float(word.replace(",", ".")), "." in word or "," in word
    hot = any(low <= value <= high for low, high in _FEVER)
    whole = [name for name, (low, high) in _WHOLE.items() if low <= value <= high and not exact]
    return (word, "#", *whole, *(["#fever"] if hot else []), *(["#exact"] if hot and exact else []))
