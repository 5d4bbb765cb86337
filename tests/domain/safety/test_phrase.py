"""The notation of the vocabulary."""

import pytest

from bot.domain.safety.phrase import Hit, Lexicon, says
from bot.domain.safety.rule import Rule
from bot.domain.safety.tier import Tier
from bot.domain.safety.words import words


def seen(notation: str, text: str) -> list[str]:
    concept = says(notation)
    read = words(text)
    hits = Lexicon([concept]).find(read).get(concept, [])
    return [" ".join(word.text for word in read[hit.start : hit.end]) for hit in hits]


@pytest.mark.parametrize(
    ("notation", "text", "expected"),
    [
        ("numb|dead leg", "a dead leg", ["dead leg"]),
        ("gone|fallen_asleep", "it has fallen asleep", ["fallen asleep"]),
        ("tingl*", "tingling tingle tin", ["tingling", "tingle"]),
        ("really? sore", "sore, really sore", ["sore", "really sore", "sore"]),
        ("cant .. feel", "I can't for a moment feel", ["cant for a moment feel"]),
        ("cant .. feel", "I can't, you feel", []),
        ("cant .. feel", "I can't. You feel", []),
        ("done with everything $", "done with everything", ["done with everything"]),
        ("done with everything $", "done with everything, bye", ["done with everything"]),
        ("done with everything $", "done with everything today", []),
        ("# weeks", "12 weeks", ["12 weeks"]),
        ("#fever", "38,6 37.2 101", ["38,6", "101"]),
        ("#exact", "39 39.1", ["39.1"]),
        ("#old", "64 82", ["82"]),
        ("in #year", "in 1998, in 12", ["in 1998"]),
        ("hurt <self>", "hurt himself", []),
        ("hurts <self>", "hurt himself", ["hurts himself"]),
        ("leg", "her leg's sore, it's", ["leg"]),
    ],
)
def test_a_phrase_matches_as_its_notation_says(notation: str, text: str, expected: list[str]) -> None:
    assert seen(notation, text) == expected


def test_a_gap_is_not_part_of_what_was_said() -> None:
    assert Hit(start=2, end=6, skipped=frozenset({3, 4})).words == {2, 5}


def test_a_rule_that_asks_for_nothing_or_leads_to_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="needs something"):
        Rule(tier=Tier.URGENT, needs=())
    with pytest.raises(ValueError, match="leads to something"):
        Rule(tier=Tier.NONE, needs=(says("numb"),))
