"""Text as words that can be compared: what was typed and what is looked for go through the same door."""

import re
from itertools import chain
from typing import TypeAlias
from unicodedata import combining, normalize

from bot.domain.lay_words import ASKING, SAME

Words: TypeAlias = tuple[str, ...]

_MOST_LETTERS, _MOST_WORDS = 300, 40  # a wish is a few words; what comes after them is not looked at


def plain(text: str) -> Words:
    """Without capitals, accents, apostrophes and plural s; one word of several for the same thing."""
    folded = "".join(letter for letter in normalize("NFKD", text[:_MOST_LETTERS]) if not combining(letter))
    found = re.findall(r"[^\W_]+", re.sub(r"['’`]", "", folded.casefold()))[:_MOST_WORDS]
    return tuple(chain.from_iterable(_same(word).split() for word in found))


def _same(word: str) -> str:
    single = re.sub(r"(?<=\w\w)(?<!s)s$", "", word)
    return SAME.get(word) or SAME.get(single, single)


FILLERS = frozenset(map(_same, ASKING.split()))


def without_fillers(words: Words) -> Words:
    return tuple(word for word in words if word not in FILLERS)


def root(word: str) -> str:
    """What "rolling" and "rotate" share with "roll" and "rotation"; only ever compared with other roots."""
    for ending in ("ing", "ion", "ed", "e"):
        if len(word) > len(ending) + 2 and word.endswith(ending):
            return re.sub(r"([^aeiouls])\1$", r"\1", word.removesuffix(ending))
    return word
