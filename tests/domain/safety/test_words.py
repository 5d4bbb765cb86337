"""Words, where they stood, and what they can stand for."""

import pytest

from bot.domain.safety import Tier, triage
from bot.domain.safety.senses import Senses
from bot.domain.safety.words import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("My LEG'S numb", ["my", "leg", "numb"]),
        ("It’s my pelvis’s fault, she`s said", ["its", "my", "pelvis", "fault", "shes", "said"]),
        ("the A&E", ["the", "ae"]),
        ("Café\u0301 na\u00efve stra\u00dfe \ufb01ne", ["cafe", "naive", "strasse", "fine"]),
        ("nu\u00admb nu\u200bmb", ["numb", "numb"]),
        ("38.6 or 38,6", ["38.6", "or", "38,6"]),
        (":see_no_evil: :point_down: sore", ["sore"]),
        ("I can not feel", ["i", "cant", "feel"]),
        ("I can, not feel", ["i", "can", "not", "feel"]),
        ("can. not", ["can", "not"]),
        ("no longer able to walk", ["cant", "walk"]),
        ("w o", ["without"]),
        ("with w", ["with", "with"]),
    ],
)
def test_a_message_comes_apart_into_plain_words(text: str, expected: list[str]) -> None:
    assert [word.text for word in words(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I can't", ["I", "can't"]),
        ("I can  not go", ["I", "can  not", "go"]),
        ("my strasse, my stra\u00dfe \u2014 \ufb01ne", ["my", "strasse", "my", "stra\u00dfe", "\ufb01ne"]),
        ("caf\u0065\u0301 b\u200bum", ["caf\u0065", "b\u200bum"]),
    ],
)
def test_each_word_remembers_where_it_stood_in_the_text_as_given(text: str, expected: list[str]) -> None:
    assert [text[word.start : word.end] for word in words(text)] == expected


@pytest.mark.parametrize(
    ("text", "sentences", "pauses"),
    [
        ("a b", [0, 0], [False, False]),
        ("a. b, c", [0, 1, 1], [False, False, True]),
        ("a... b", [0, 0], [False, True]),
        ("a - b-c", [0, 0, 0], [False, True, False]),
        ("a!\nb", [0, 1], [False, False]),
    ],
)
def test_a_word_knows_its_sentence_and_the_pause_before_it(text: str, sentences: list[int], pauses: list[bool]) -> None:
    read = words(text)

    assert [word.sentence for word in read] == sentences
    assert [word.pause for word in read] == pauses


SENSES = Senses(
    ["numb", "numb*", "numbness", "tingl*", "have", "ive", "so", "#", "#old", "#fever", "#exact", "12", "$"]
)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("numb", {"numb", "numb*"}),
        ("numbly", {"numb*"}),
        ("numbnesss", {"numbness", "numb*"}),
        ("nubmness", {"numbness", "numb*"}),
        ("tin", set()),
        ("tingly", {"tingl*"}),
        ("ive", {"ive", "have"}),
        ("soooo", {"so"}),
        ("12", {"12", "#"}),
        ("82", {"#", "#old"}),
        ("38.6", {"#", "#fever", "#exact"}),
        ("table", set()),
        ("1⁄4", set()),
    ],
)
def test_a_word_stands_for_what_the_vocabulary_knows_of_it(word: str, expected: set[str]) -> None:
    assert set(SENSES[word]) == expected


def test_nothing_is_remembered_of_words_that_people_write() -> None:
    known = len(SENSES)

    assert SENSES["tinglyish"]
    assert len(SENSES) == known


@pytest.mark.parametrize("digit", ["፩", "𐩀", "٣", "²", "½", "①"])
def test_digits_of_any_script_are_read(digit: str) -> None:
    assert triage(f"{digit} hello").tier is Tier.NONE
