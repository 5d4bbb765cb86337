"""The second reader: what it looks at, how it weighs it, and when it says more, or less, than the rules."""

from collections.abc import Mapping
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.safety import Category, Tier, triage
from bot.domain.safety.reading import by_rules
from bot.domain.safety.rulebook import Findings
from bot.domain.safety.second import heard
from bot.domain.safety.second.opinion import Hearing
from bot.domain.safety.second.scales import Scales, levelled
from bot.domain.safety.second.traits import is_piece, is_ruling, is_word, marks, sentences, traits
from bot.domain.safety.second.weights import CATEGORIES, SIGNS
from bot.domain.safety.tier import Triage
from bot.domain.safety.words import words
from tests.transcripts.cases import Side, cases

GRAVE = "i cant feel my legs and i wet myself, my back is agony since the fall"
HUNCH = "fell on my bum yesterday and my back is agony"
MEETING = "Long meeting today, the build was red and I fixed the failing tests. Lunch was good. See you all tomorrow."
PLAIN = "remind me to stretch my shoulders at three"
NOTHING = Findings(Triage(tier=Tier.NONE))


def hear(text: str) -> Hearing:
    """Of a message of one part."""
    (hearing,) = heard(words(text), by_rules(text, words(text)))
    return hearing


def looked_at(text: str) -> list[str]:
    return traits(words(text), NOTHING)


def ruled(text: str) -> Tier:
    return by_rules(text, words(text)).answer.tier


def test_a_few_words_behind_a_denial_are_marked_as_denied_and_no_word_of_the_next_sentence() -> None:
    assert sentences(words("No fever or rash at all today. Numb")) == [
        ["no", "!fever", "!or", "!rash", "!at", "all", "today"],
        ["numb"],
    ]


def test_a_number_is_known_by_how_long_it_is() -> None:
    assert sentences(words("38.5 since 7")) == [["#4", "since", "#1"]]


def test_pieces_stand_for_a_misspelt_word_and_know_whether_it_is_denied() -> None:
    assert {":<num", ":umb>"} <= set(looked_at("numb")) & set(looked_at("numb the numb"))
    assert {":!<fev", ":!ver>", "no_!fever"} <= set(looked_at("no fever"))


def test_short_words_and_numbers_have_no_pieces() -> None:
    assert looked_at("at 38.5") == ["#4", "at", "at_#4", "=none"]


def test_the_kinds_of_what_is_looked_at_are_told_apart() -> None:
    seen = looked_at("my leg is so numb")

    assert [trait for trait in seen if is_ruling(trait)] == ["=none"]
    assert [trait for trait in seen if is_word(trait)] == ["is", "leg", "my", "numb", "so"]
    assert {trait[0] for trait in seen if is_piece(trait)} == {":"}


def test_words_with_one_between_them_are_looked_at_together_and_not_over_a_full_stop() -> None:
    assert {"left~arm", "left_my", "my_arm"} <= set(looked_at("left my arm"))
    assert "left~arm" not in looked_at("left my. arm")


def test_ideas_of_the_rules_and_their_answer_are_looked_at_and_each_two_ideas_together() -> None:
    found = Findings(
        Triage(tier=Tier.URGENT, categories=(Category.CLOT,), matched=((0, 4),)), ((3, "calf"), (14, "swollen"))
    )

    assert marks(words("my calf is so swollen"), found) == [
        ">4", "@calf", "@swollen", "@calf@swollen", "=urgent", "=clot",
    ]  # fmt: skip
    assert "@swollen" not in marks(words("my calf"), found)  # it begins in another part of the message


@settings(deadline=None)  # what is known of words is set up at the first message
@given(st.lists(st.sampled_from([*GRAVE.split(), "numb", "no", "zyxwvut", "a.", "legs,", "38"]), max_size=40))
def test_all_scales_at_once_or_one_by_one_the_sums_are_the_same(written: list[str]) -> None:
    text = " ".join(written)
    read, findings = words(text), by_rules(text, words(text))

    at_once = together().weigh(sentences(read), marks(read, findings), len(read))

    assert [at_once[at] for at in range(len(ALL))] == [
        one_by_one(start, adds, traits(read, findings), len(read)) for start, adds in apart()
    ]


ALL = [*SIGNS.values(), *CATEGORIES.values()]


@cache
def together() -> Scales:
    return Scales(ALL)


@cache
def apart() -> list[tuple[int, Mapping[str, int]]]:
    split = [written.split() for written in ALL]
    return [(int(start), dict(zip(rest[::2], map(int, rest[1::2]), strict=True))) for start, *rest in split]


def one_by_one(start: int, adds: Mapping[str, int], seen: list[str], count: int) -> int:
    return start + levelled(sum(adds.get(trait, 0) for trait in seen), count)


def test_a_grave_message_is_raised_and_the_words_that_say_so_are_named() -> None:
    answer = hear(GRAVE).beyond(Tier.NONE)

    assert answer.tier is Tier.EMERGENCY
    assert Category.CAUDA_EQUINA in answer.categories
    assert all(GRAVE[start:end].strip() == GRAVE[start:end] for start, end in answer.matched)


@pytest.mark.parametrize("harmless", ["", "?!", PLAIN, "the build is numb with failures", "qwrtzpsdf " * 50])
def test_a_plain_message_is_left_alone(harmless: str) -> None:
    assert hear(harmless).beyond(Tier.NONE).tier is Tier.NONE
    assert triage(harmless).tier is Tier.NONE


def test_a_sign_is_seen_anywhere_in_a_long_message() -> None:
    assert triage(f"{PLAIN}. " * 30 + GRAVE + f". {PLAIN}" * 30).tier is Tier.EMERGENCY


def test_what_is_most_urgent_in_a_long_message_is_found_beside_a_plainer_sign() -> None:
    routine = "I'm 24 weeks pregnant, all is well, which stretches may I do for my back? "
    said = "honestly everyone would be better off if I just wasn't around any more, I have the tablets here"

    assert triage(routine * 8 + f"{PLAIN}. " * 8 + said).categories[0] is Category.CRISIS


def test_a_long_plain_message_is_left_alone() -> None:
    assert triage(f"{PLAIN}. " * 100).tier is Tier.NONE


@pytest.mark.parametrize("tier", Tier)
def test_it_speaks_only_of_more_than_the_rules_found(tier: Tier) -> None:
    raised = hear(GRAVE).beyond(tier)

    assert raised.tier is (Tier.NONE if tier is Tier.EMERGENCY else Tier.EMERGENCY)


def test_a_wish_to_die_is_asked_about_apart_from_the_body() -> None:
    said = "honestly everyone would be better off if I just wasn't around any more"

    assert hear(said).beyond(Tier.NONE).categories[0] is Category.CRISIS


def test_a_misunderstanding_of_the_rules_is_let_go() -> None:
    some = cases(Side.OPEN)[::10]
    let_go = [case for case in some if ruled(case.text) > Tier.NONE and triage(case.text).tier is Tier.NONE]

    assert let_go
    assert [case.line for case in let_go if case.tier >= Tier.URGENT] == []


@settings(deadline=None)  # what is known of words is set up at the first message
@given(st.lists(st.sampled_from([*GRAVE.split(), *PLAIN.split(), "no", "not"]), max_size=8).map(" ".join))
def test_what_the_rules_find_in_a_few_words_stands(text: str) -> None:
    assert triage(text).tier >= ruled(text)


def test_a_sign_in_a_clause_of_its_own_stands_however_harmless_the_rest_is() -> None:
    assert not hear(MEETING).is_sign
    assert triage(f"{MEETING} My bum is numb, and I wet myself.").tier is Tier.EMERGENCY


@settings(deadline=None)  # what is known of words is set up at the first message
@given(
    st.text(max_size=300) | st.lists(st.sampled_from([*GRAVE.split(), *PLAIN.split(), "no", "not", ". "])).map(" ".join)
)
def test_any_text_has_an_answer_whose_words_lie_inside_it(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in triage(text).matched)
    assert all(0 <= start < end <= len(text) for start, end in hear(text).beyond(Tier.NONE).matched)
