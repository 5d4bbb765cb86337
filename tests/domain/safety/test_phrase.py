"""The notation of the vocabulary."""

import pytest

from bot.domain.safety.lexicon import Hit, Lexicon
from bot.domain.safety.phrase import says
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
        ("ache <self>", "hurt himself", []),
        ("hurts <self>", "hurt himself", ["hurts himself"]),
        ("leg", "her leg's sore, it's", ["leg"]),
        ("#term weeks", "19 weeks, 31 weeks", ["31 weeks"]),
        ("#many tablets", "2 tablets, 30 tablets", ["30 tablets"]),
        ("legs gone", "legs have, legs just completely gone", ["legs just completely gone"]),
        ("legs gone", "legs, just gone", []),
        ("have a plan", "I've a plan", ["ive a plan"]),
        ("# weeks", "three weeks", ["three weeks"]),
        ("#many tablets", "two tablets, thirty tablets", ["thirty tablets"]),
        ("killing me", "killin me", ["killin me"]),
        ("down below", ":point_down: down below", ["down below"]),
    ],
)
def test_a_phrase_matches_as_its_notation_says(notation: str, text: str, expected: list[str]) -> None:
    assert seen(notation, text) == expected


@pytest.mark.parametrize(
    ("notation", "complaint"),
    [
        ("can't feel", "no word is ever read as"),
        ("10k run", "no word is ever read as"),
        ("<nobody> feels", "no word is ever read as"),
        ("keeps?|keep giving", "no word is ever read as"),
        ("stomach ache", "'stomach' is read as 'belly'"),
        ("numb|dead|numb leg", "stands there twice"),
        ("numb ..", "a gap stands between words"),
        (".. numb", "a gap stands between words"),
    ],
)
def test_an_entry_that_could_never_match_is_refused(notation: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        says(notation)


def test_a_gap_is_not_part_of_what_was_said() -> None:
    assert Hit(start=2, end=6, skipped=frozenset({3, 4})).words == {2, 5}


def test_a_rule_that_asks_for_nothing_or_leads_to_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="needs something"):
        Rule(tier=Tier.URGENT, needs=())
    with pytest.raises(ValueError, match="leads to something"):
        Rule(tier=Tier.NONE, needs=(says("numb"),))
