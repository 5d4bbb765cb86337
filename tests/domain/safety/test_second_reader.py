"""The second reader: what it looks at, how it weighs it, and that it never lowers what the rules found."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.safety import Category, Tier, triage
from bot.domain.safety.language import Language, languages
from bot.domain.safety.reading import by_rules
from bot.domain.safety.second import heard
from bot.domain.safety.second.scale import QuickScale, Scale
from bot.domain.safety.second.traits import sentences, traits
from bot.domain.safety.second.weights import SIGN
from bot.domain.safety.words import words
from tests.transcripts.cases import Side, cases

GRAVE = "i cant feel my legs and i wet myself, my back is agony since the fall"
HUNCH = "fell on my bum yesterday and my back is agony"
MEETING = "Long meeting today, the build was red and I fixed the failing tests. Lunch was good. See you all tomorrow."
PLAIN = "remind me to stretch my shoulders at three"


def test_a_few_words_behind_a_denial_are_marked_as_denied_and_no_word_of_the_next_sentence() -> None:
    assert sentences(words("No fever or rash at all today. Numb")) == [
        ["no", "!fever", "!or", "!rash", "!at", "all", "today"],
        ["numb"],
    ]


def test_a_number_is_known_by_how_long_it_is() -> None:
    assert sentences(words("38.5 since 7")) == [["#4", "since", "#1"]]


def test_pieces_stand_for_a_misspelt_word_and_know_whether_it_is_denied() -> None:
    assert {":<num", ":umb>"} <= set(traits(words("numb"))) & set(traits(words("numb the numb")))
    assert {":!<fev", ":!ver>", "no_!fever"} <= set(traits(words("no fever")))


def test_short_words_and_numbers_have_no_pieces() -> None:
    assert traits(words("at 38.5")) == ["#4", "at", "at_#4"]


@settings(deadline=None)  # what is known of words is set up at the first message
@given(st.lists(st.sampled_from([*SIGN.split()[1::200], "numb", "no", "zyxwvut", "a.", "legs,", "38"]), max_size=40))
def test_quick_or_not_the_sum_is_the_same(written: list[str]) -> None:
    read, scale = words(" ".join(written)), Scale(SIGN)

    assert QuickScale(scale).weigh(sentences(read)) == scale.weigh(traits(read))


def test_a_grave_message_is_raised_and_the_words_that_say_so_are_named() -> None:
    answer = heard(words(GRAVE)).beyond(Tier.NONE)

    assert answer.tier is Tier.EMERGENCY
    assert Category.CAUDA_EQUINA in answer.categories
    assert all(GRAVE[start:end].strip() == GRAVE[start:end] for start, end in answer.matched)


@pytest.mark.parametrize("harmless", ["", "?!", PLAIN, "the build is numb with failures", "qwrtzpsdf " * 50])
def test_a_plain_message_is_left_alone(harmless: str) -> None:
    assert heard(words(harmless)).beyond(Tier.NONE).tier is Tier.NONE


def test_a_sign_is_seen_anywhere_in_a_long_message() -> None:
    assert heard(words(f"{PLAIN}. " * 30 + GRAVE + f". {PLAIN}" * 30)).beyond(Tier.NONE).tier is Tier.EMERGENCY


def test_a_long_plain_message_is_left_alone() -> None:
    assert heard(words(f"{PLAIN}. " * 100)).beyond(Tier.NONE).tier is Tier.NONE


@pytest.mark.parametrize("tier", Tier)
def test_it_speaks_only_of_more_than_the_rules_found(tier: Tier) -> None:
    raised = heard(words(GRAVE)).beyond(tier)

    assert raised.tier is (Tier.NONE if tier is Tier.EMERGENCY else Tier.EMERGENCY)


def test_an_urgent_sign_is_not_made_an_emergency_on_a_hunch() -> None:
    assert heard(words(HUNCH)).beyond(Tier.NONE).tier is Tier.EMERGENCY
    assert heard(words(HUNCH)).beyond(Tier.URGENT).tier is Tier.NONE


@settings(deadline=None)  # what is known of words is set up at the first message
@given(
    st.text(max_size=300) | st.lists(st.sampled_from([*GRAVE.split(), *PLAIN.split(), "no", "not", ". "])).map(" ".join)
)
def test_no_message_is_read_as_less_urgent_than_by_the_rules_alone_unless_they_misunderstood(text: str) -> None:
    assert triage(text).tier >= ruled(text) or heard(words(text)).doubts


def test_what_the_rules_misunderstood_is_let_go() -> None:
    let_go = [case for case in cases(Side.OPEN) if ruled(case.text) > triage(case.text).tier]

    assert let_go
    assert all(heard(words(case.text)).doubts for case in let_go)
    assert not [case for case in let_go if case.tier is Tier.EMERGENCY]


def test_outside_english_nothing_that_the_rules_found_is_let_go() -> None:
    others = [case.text for case in cases(Side.OPEN) if languages(case.text) != (Language.ENGLISH,)]

    assert any(heard(words(text)).doubts for text in others)
    assert all(triage(text).tier >= ruled(text) for text in others)


def test_words_that_it_never_learned_from_are_not_doubted() -> None:
    assert not heard(words("")).doubts
    assert not heard(words("zyxwv qwrtz " * 19)).doubts


def test_a_sign_in_a_clause_of_its_own_stands_however_harmless_the_rest_is() -> None:
    assert heard(words(MEETING)).doubts
    assert triage(f"{MEETING} My bum is numb, and I wet myself.").tier is Tier.EMERGENCY


def ruled(text: str) -> Tier:
    return by_rules(text, words(text), languages(text)).tier


@settings(deadline=None)  # what is known of words is set up at the first message
@given(st.text(max_size=300))
def test_any_text_has_an_answer_whose_words_lie_inside_it(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in heard(words(text)).beyond(Tier.NONE).matched)
