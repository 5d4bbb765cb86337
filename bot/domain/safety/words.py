"""Takes a message apart into plain words that remember where they stood."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from bot.domain.safety.spelling import LONGEST, SPELLINGS

# Letters with apostrophes or ampersands inside, numbers, and the faces that mean "I am joking".
# Of emoji written out, those of several words (":see_no_evil:") say nothing.
_SHORTCODE = re.compile(r":[a-z0-9+-]*_[a-z0-9_+-]*:")
_WORD = re.compile(r"[^\W\d_]+(?:['&][^\W\d_]+)*|\d+(?:[.,]\d+)?|[😂🤣😅😆💀🙃]")
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´＇′", "'"))
# "leg's" is about a leg; "she's" stays what it is.
_POSSESSIVE = re.compile(
    r"(?<!^it)(?<!^he)(?<!^she)(?<!^that)(?<!^what)(?<!^there)(?<!^who)(?<!^let)(?<!^how)(?<!^where)'s$"
)
# One full stop ends a sentence; several are a hesitation.
_STOP = re.compile(r"[!?;\n\r\u2028]|(?<!\.)\.(?!\.)")
_PAUSE = re.compile(r"[,:()–—/|•+]|\.\.|\s-+\s")


@dataclass(frozen=True, kw_only=True, slots=True)
class Word:
    """`start` and `end` are offsets into the text as given; `pause`: a comma or the like stands before it."""

    text: str
    start: int
    end: int
    sentence: int
    pause: bool


def words(text: str) -> tuple[Word, ...]:
    folded, origin = _fold(text)
    found: list[Word] = []
    sentence, last = 0, 0
    for match in _WORD.finditer(_SHORTCODE.sub(_blank, folded)):
        between = folded[last : match.start()]
        sentence += bool(_STOP.search(between))
        spelt = _POSSESSIVE.sub("", match.group()).replace("'", "").replace("&", "")
        start, end = origin[match.start()], origin[match.end() - 1] + 1
        found.append(Word(text=spelt, start=start, end=end, sentence=sentence, pause=bool(_PAUSE.search(between))))
        last = match.end()
    return tuple(_respelt(found))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _fold(text: str) -> tuple[str, list[int]]:
    """Lower case, without accents and invisible characters; the list says where each character came from."""
    kept = [
        (character, index)
        for index, written in enumerate(text)
        for character in unicodedata.normalize("NFKD", written.translate(_APOSTROPHES)).casefold()
        if unicodedata.category(character) not in {"Mn", "Cf", "Me"}
    ]
    return "".join(character for character, _ in kept), [index for _, index in kept]


def _respelt(found: list[Word]) -> list[Word]:
    spelt: list[Word] = []
    at = 0
    while at < len(found):
        length, text = _spelling(found, at)
        first, last = found[at], found[at + length - 1]
        spelt.append(Word(text=text, start=first.start, end=last.end, sentence=first.sentence, pause=first.pause))
        at += length
    return spelt


def _spelling(found: list[Word], at: int) -> tuple[int, str]:
    """How many words, from `at` on, are one way to write which word."""
    for length in range(min(LONGEST, len(found) - at), 0, -1):
        run = found[at : at + length]
        known = SPELLINGS.get(" ".join(word.text for word in run))
        if known and not any(later.sentence != word.sentence or later.pause for word, later in pairwise(run)):
            return length, known
    return 1, found[at].text
