"""What the second reader looks at: words, their neighbours and pieces, how many there are, and what the rules found."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import combinations

from bot.domain.safety.rulebook import Findings
from bot.domain.safety.spelling import each
from bot.domain.safety.tier import Triage
from bot.domain.safety.words import Word

_DENIALS = each("""
    no not never without dont doesnt didnt isnt arent wasnt werent havent hasnt nor neither
    kein keine keinen nicht ohne nie sin ni nunca jamais pas sans aucun aucune sem nem nao
    """)
_DENIES = 4  # words that a denial may be about
_DIGITS = 4  # no number is longer than a year
# None of these is ever part of a word.
_DENIED, _NUMBER, _PIECE, _PAIR, _APART, _IDEA, _RULED, _LONG = "!", "#", ":", "_", "~", "@", "=", ">"
_SHORTEST, _LONGEST = 3, 5  # letters of a piece
_NO_WORDS = frozenset({_PIECE, _IDEA, _RULED, _LONG})
REACH = (1, 2)  # words: how far apart those are that are looked at together
_LENGTHS = (4, 6, 8, 10, 12, 15, 18, 22, 27, 35, 50)  # words
_IDEAS = 40  # no person has more of them at once; a wall of words may
_LETTERS = 24  # of a word; reading pieces of more would make a wall of letters expensive


def sentences(read: Sequence[Word]) -> list[list[str]]:
    """The words of each sentence: those behind a denial marked as denied, numbers only by how long they are."""
    found: list[list[str]] = []
    number, denied = -1, 0
    for word in read:
        text = word.text
        if word.sentence != number:
            number, denied = word.sentence, 0
            found.append([])
        if text[0].isdigit():
            text = f"{_NUMBER}{min(len(text), _DIGITS)}"
        if text in _DENIALS:
            denied = _DENIES
        elif denied:
            denied -= 1
            text = _DENIED + text
        found[-1].append(text)
    return found


def pairs(sentence: Sequence[str]) -> list[str]:
    """Words that stand side by side, and those with one between them."""
    return [
        pair(one, other, apart=apart) for apart in REACH for one, other in zip(sentence, sentence[apart:], strict=False)
    ]


def pair(one: str, other: str, *, apart: int) -> str:
    return f"{one}{_PAIR if apart == 1 else _APART}{other}"


def pieces(word: str) -> Iterator[str]:
    """Three to five letters in a row, `<` and `>` being the word's ends: what a misspelling leaves whole."""
    denied = _DENIED if word[0] == _DENIED else ""
    plain = word.removeprefix(_DENIED)
    if len(plain) >= _SHORTEST and plain[0] != _NUMBER:
        whole = f"<{plain[:_LETTERS]}>"
        for length in range(_SHORTEST, _LONGEST + 1):
            for start in range(len(whole) - length + 1):
                yield f"{_PIECE}{denied}{whole[start : start + length]}"


def marks(read: Sequence[Word], findings: Findings) -> list[str]:
    """How long it is, the ideas that begin in it, each two of them, and what the rules make of the whole."""
    long = [f"{_LONG}{length}" for length in _LENGTHS if len(read) >= length]
    ideas = sorted({_IDEA + name for _, name in _within(read, findings.ideas)})[:_IDEAS]
    return [*long, *ideas, *map("".join, combinations(ideas, 2)), *_rulings(findings.answer)]


def _within(read: Sequence[Word], ideas: Sequence[tuple[int, str]]) -> Sequence[tuple[int, str]]:
    if not read:
        return ()
    first, behind = bisect_left(ideas, (read[0].start,)), bisect_left(ideas, (read[-1].end,))
    return ideas[first:behind]


def _rulings(answer: Triage) -> list[str]:
    return [f"{_RULED}{answer.tier}", *(f"{_RULED}{category}" for category in answer.categories)]


def is_ruling(trait: str) -> bool:
    return trait[0] == _RULED


def is_piece(trait: str) -> bool:
    return trait[0] == _PIECE


def is_word(trait: str) -> bool:
    return trait[0] not in _NO_WORDS and _PAIR not in trait and _APART not in trait


def traits(read: Sequence[Word], findings: Findings) -> list[str]:
    """All of them: each word and pair once, and the pieces of each word."""
    said = sentences(read)
    of_words = sorted({word for sentence in said for word in sentence})
    of_pairs = sorted({two for sentence in said for two in pairs(sentence)})
    of_pieces = (piece for word in of_words for piece in pieces(word))
    return [*of_words, *of_pairs, *of_pieces, *marks(read, findings)]
