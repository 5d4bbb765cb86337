"""What the second reader looks at: words, whether they are denied, their neighbours, and pieces of them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.domain.safety.spelling import each
from bot.domain.safety.words import Word

_DENIALS = each("""
    no not never without dont doesnt didnt isnt arent wasnt werent havent hasnt nor neither
    kein keine keinen nicht ohne nie sin ni nunca jamais pas sans aucun aucune sem nem nao
    """)
_REACH = 4  # words that a denial may be about
_DENIED, _NUMBER, _PIECE, _PAIR = "!", "#", ":", "_"  # none of them is ever part of a word
_SHORTEST, _LONGEST = 3, 5  # letters of a piece
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
            text = f"{_NUMBER}{min(len(text), _REACH)}"
        if text in _DENIALS:
            denied = _REACH
        elif denied:
            denied -= 1
            text = _DENIED + text
        found[-1].append(text)
    return found


def pairs(sentence: Sequence[str]) -> list[str]:
    """Words that stand side by side."""
    return [f"{one}{_PAIR}{other}" for one, other in pairwise(sentence)]


def pieces(word: str) -> Iterator[str]:
    """Three to five letters in a row, `<` and `>` being the word's ends: what a misspelling leaves whole."""
    denied = _DENIED if word[0] == _DENIED else ""
    plain = word.removeprefix(_DENIED)
    if len(plain) >= _SHORTEST and plain[0] != _NUMBER:
        whole = f"<{plain[:_LETTERS]}>"
        for length in range(_SHORTEST, _LONGEST + 1):
            for start in range(len(whole) - length + 1):
                yield f"{_PIECE}{denied}{whole[start : start + length]}"


def is_piece(trait: str) -> bool:
    return trait[0] == _PIECE


def is_word(trait: str) -> bool:
    return not is_piece(trait) and _PAIR not in trait


def traits(read: Sequence[Word]) -> list[str]:
    """All of them: each word and pair once, and the pieces of each word."""
    said = sentences(read)
    of_words = sorted({word for sentence in said for word in sentence})
    of_pairs = sorted({pair for sentence in said for pair in pairs(sentence)})
    return [*of_words, *of_pairs, *(piece for word in of_words for piece in pieces(word))]
