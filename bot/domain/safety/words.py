"""Takes a message apart into plain words that remember where they stood."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from bot.domain.safety.spelling import LONGEST, SECONDS, SPELLINGS

# Letters with apostrophes or ampersands inside, numbers, and the faces that mean "I am joking".
# Of emoji written out, those of several words (":see_no_evil:") say nothing.
_SHORTCODE = re.compile(r":[a-z0-9+-]*_[a-z0-9_+-]*:")
_WORD = re.compile(r"[^\W\d_]+(?:['&][^\W\d_]+)*|\d+(?:[.,]\d+)?|[😂🤣😅😆💀🙃]")
_FOLDED = {character: character.lower() for character in map(chr, range(128))} | dict.fromkeys("’‘ʼ`´＇′", "'")
_INVISIBLE = frozenset({"Mn", "Cf", "Me"})
# "leg's" is about a leg; "she's" stays what it is.
_POSSESSIVE = re.compile(
    r"(?<!^it)(?<!^he)(?<!^she)(?<!^that)(?<!^what)(?<!^there)(?<!^who)(?<!^let)(?<!^how)(?<!^where)'s$"
)
# One full stop ends a sentence; several are a hesitation.
_STOP = re.compile(r"[!?;\n\r\u2028]|(?<!\.)\.(?!\.)")
_PAUSE = re.compile(r"[,:()–—/|•+]|\.\.|\s-+\s")


class Word(NamedTuple):
    """`start` and `end` are offsets into the text as given; `pause`: a comma or the like stands before it.

    A tuple, because one is made for every word of every message, and a dataclass takes five times as long.
    """

    text: str
    start: int
    end: int
    sentence: int
    pause: bool


def words(text: str) -> tuple[Word, ...]:
    folded, origin = _fold(text)
    found: list[Word] = []
    sentence = last = 0
    for match in _WORD.finditer(_SHORTCODE.sub(_blank, folded) if "_" in folded else folded):
        start, end = match.span()
        between = folded[last:start]
        pause = False
        if between not in _NOTHING:
            sentence += _STOP.search(between) is not None
            pause = _PAUSE.search(between) is not None
        written = match.group()
        found.append(Word(written if written.isalnum() else _unmarked(written), start, end, sentence, pause))
        last = end
    spelt = _respelt(found)
    return tuple(spelt) if origin is None else tuple(_as_given(spelt, origin))


_NOTHING = frozenset({" ", ""})


def _unmarked(word: str) -> str:
    return _POSSESSIVE.sub("", word).replace("'", "").replace("&", "")


def _as_given(found: Sequence[Word], origin: Sequence[int]) -> list[Word]:
    return [word._replace(start=origin[word.start], end=origin[word.end - 1] + 1) for word in found]


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _fold(text: str) -> tuple[str, list[int] | None]:
    """Lower case, without accents and invisible characters; the list says where each character came from.

    None for a list that would say that each is where it was, as in nearly every message.
    """
    if text.isascii():
        return text.lower().replace("`", "'"), None
    table = _FOLDED | {character: _folded(character) for character in set(text).difference(_FOLDED)}
    folded = "".join([table[character] for character in text])
    if len(folded) == len(text) and all(table.values()):
        return folded, None
    return folded, [index for index, written in enumerate(text) for _ in table[written]]


def _folded(written: str) -> str:
    plain = unicodedata.normalize("NFKD", written).casefold()
    return "".join([character for character in plain if unicodedata.category(character) not in _INVISIBLE])


def _respelt(found: Sequence[Word]) -> Sequence[Word]:
    """With each word, or run of words in one clause, that is a way to write another replaced by that other."""
    spelt: list[Word] = []
    texts = [*[word.text for word in found], ""]
    at = 0
    while at < len(found):
        word = found[at]
        length = _run(found, at) if texts[at + 1] in SECONDS.get(word.text, ()) else 1
        if length > 1 or word.text in SPELLINGS:
            known = SPELLINGS[" ".join(texts[at : at + length])]
            word = Word(known, word.start, found[at + length - 1].end, word.sentence, word.pause)
        spelt.append(word)
        at += length
    return spelt


def _run(found: Sequence[Word], at: int) -> int:
    """How many words, from `at` on, are together one way to write a word; one when they are not."""
    run = found[at : at + LONGEST]
    inside = range(1, len(run))
    clause = next((end for end in inside if run[end].pause or run[end].sentence != run[0].sentence), len(run))
    lengths = range(clause, 1, -1)
    return next((length for length in lengths if " ".join([word.text for word in run[:length]]) in SPELLINGS), 1)
