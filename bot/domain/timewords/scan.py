"""Cuts a text into items, each of one kind; what fits no kind stays a word of its own."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum, auto


class Kind(StrEnum):
    CLOCK = auto()
    DAYS = auto()
    STEP = auto()
    COUNT = auto()
    WORK = auto()
    PART_OF_DAY = auto()
    NTH = auto()
    WEEKS = auto()
    MONTHLY = auto()
    START = auto()
    WEEKLY = auto()
    AROUND = auto()
    MARGIN = auto()
    EXCEPT = auto()
    FROM = auto()
    BETWEEN = auto()
    TO = auto()
    DASH = auto()
    AND = auto()
    COMMA = auto()
    FILLER = auto()
    FOR = auto()
    SPAN = auto()
    DATE = auto()
    PERIOD = auto()
    ONCE = auto()
    UNEVEN = auto()
    ZONE = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, kw_only=True)
class Item:
    kind: Kind
    typed: str
    found: re.Match[str]


Grammar = Mapping[Kind, re.Pattern[str]]

_LETTER = r"(?:[0-9a-z]|[^\x00-\x7f])"
_UNKNOWN = re.compile(rf"{_LETTER}+(?:[:./'_+-]+{_LETTER}+)*|\S", re.ASCII | re.IGNORECASE)

_PLAIN = str.maketrans(
    {chr(0xFEE0 + code): chr(code) for code in range(0x21, 0x7F)}  # full width
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-")
    | dict.fromkeys("\u2018\u2019\u02bc\u2032`\u00b4", "'")
    | dict.fromkeys("\u201c\u201d\u201e", '"')
    | {"\u2248": "~"}
)


def plain(text: str) -> str:
    """The same text, character for character, in the plain signs the patterns are written in."""
    return "".join(" " if character.isspace() else character for character in text.translate(_PLAIN))


def pattern(words: str, *, signs: str = "(?!)") -> re.Pattern[str]:
    """Whole words, in either case, or signs, wherever. ASCII only: digits of other scripts are not guessed at."""
    return re.compile(rf"(?:{words})(?!'?{_LETTER})|{signs}", re.ASCII | re.IGNORECASE)


def scan(text: str, grammar: Grammar) -> Iterator[Item]:
    """Items in order; where several kinds fit, the grammar's first one does."""
    sign_for_sign, at = plain(text), 0
    while at < len(text):
        if sign_for_sign[at] == " ":
            at += 1
            continue
        kind, found = _item(sign_for_sign, at, grammar)
        yield Item(kind=kind, typed=text[at : found.end()].strip(), found=found)
        at = found.end()


def _item(text: str, at: int, grammar: Grammar) -> tuple[Kind, re.Match[str]]:
    for kind, words in grammar.items():
        if found := words.match(text, at):
            return kind, found
    unknown = _UNKNOWN.match(text, at)
    assert unknown is not None  # noqa: S101 - at is not at a space, and \S fits all else
    return Kind.UNKNOWN, unknown
