"""What holds for the reading of any message at all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.safety import Category, Tier, Triage, prepare, triage

SIGNS = st.sampled_from(
    [
        "I can't feel anything between my legs",
        "crushing chest pain and I'm sweating",
        "my foot won't lift when I walk",
        "I don't want to live anymore",
        "my little finger has been numb for weeks",
        "fever and back pain",
    ]
)
NEUTRAL = st.sampled_from(
    ["Hello there.", "Good morning all!", "Thank you, Ana.", "The window seat is nice.", "See you at ten."]
)
# The first message in a language builds its vocabulary, which takes longer than any message after it.
UNTIMED = settings(deadline=None)


@UNTIMED
@given(st.text())
def test_any_text_has_an_answer_whose_offsets_lie_inside_it(text: str) -> None:
    found = triage(text)

    assert all(0 <= start < end <= len(text) for start, end in found.matched)
    assert bool(found.matched) is (found.tier is not Tier.NONE)


@UNTIMED
@given(SIGNS, st.text(max_size=40))
def test_what_was_seen_lies_inside_the_text_whatever_stands_around_it(sign: str, around: str) -> None:
    text = f"{around}\n{sign}\n{around}"

    assert all(text[start:end].strip() for start, end in triage(text).matched)


@UNTIMED
@given(st.text())
def test_the_same_text_gets_the_same_answer(text: str) -> None:
    assert triage(text) == triage(text)


@UNTIMED
@given(SIGNS, NEUTRAL, NEUTRAL)
def test_neutral_words_around_a_sign_do_not_lower_its_tier(sign: str, before: str, after: str) -> None:
    assert triage(f"{before} {sign}. {after}").tier >= triage(sign).tier


@UNTIMED
@given(SIGNS)
def test_capitals_and_curly_apostrophes_do_not_matter(sign: str) -> None:
    expected = (triage(sign).tier, triage(sign).categories)

    for written in (sign.upper(), sign.replace("'", "’"), sign.replace("'", "")):
        assert (triage(written).tier, triage(written).categories) == expected


@pytest.mark.parametrize(
    "text",
    [
        "numb " * 8_000,
        "cant feel " * 4_000,
        "a" * 40_000,
        "no " * 13_000,
        "my legs, my legs and " * 2_000,
        "9" * 40_000,
        "😂" * 40_000,
    ],
)
def test_a_very_long_message_is_read_to_its_end(text: str) -> None:
    assert triage(f"{text}\n I can't pee since this morning").tier is Tier.EMERGENCY


def test_the_words_it_saw_are_pointed_at_in_the_text_as_given() -> None:
    text = "Hello — I CAN’T\u200b PEE since Monday"

    assert [text[start:end] for start, end in triage(text).matched] == ["CAN’T\u200b PEE"]


def test_the_most_serious_category_comes_first() -> None:
    found = triage("my little finger has been numb for weeks and now crushing chest pain")

    assert found.categories == (Category.CARDIAC, Category.NEURO_SENSORY)


@pytest.mark.parametrize(
    "misspelt", ["nummmb beetween my legs", "numness between my legs", "my bladdr wont empty, bak pain", "incontinant"]
)
def test_slips_of_the_finger_are_forgiven(misspelt: str) -> None:
    assert triage(misspelt).tier is Tier.EMERGENCY


@pytest.mark.parametrize(
    ("said", "tier"),
    [
        ("chest pain", Tier.EMERGENCY),
        ("no chest pain", Tier.NONE),
        ("chest pain: none", Tier.NONE),
        ("chest pain, no idea why", Tier.EMERGENCY),
        ("No, chest pain", Tier.EMERGENCY),
        ("No cough but chest pain", Tier.EMERGENCY),
        ("no cough, fever or chest pain", Tier.NONE),
        ("no cough and numb between my legs", Tier.EMERGENCY),
        ("not only chest pain", Tier.EMERGENCY),
        ("I had chest pain. The hospital checked it, all clear.", Tier.NONE),
        ("I had chest pain. The hospital gave me the all clear. Now it is back.", Tier.EMERGENCY),
        ("Last year I had chest pain", Tier.NONE),
        ("Last year, I had chest pain", Tier.NONE),
        ("Last year, and now I have chest pain", Tier.EMERGENCY),
        ("chest pain since last year", Tier.EMERGENCY),
        ("what are the symptoms of chest pain?", Tier.NONE),
        ("what should I do if I have chest pain, it started this morning", Tier.EMERGENCY),
        ("an article about chest pain", Tier.NONE),
        ("reading an article about strokes, my face is drooping", Tier.EMERGENCY),
        ("my legs are not numb, weak or tingly", Tier.NONE),
        ("it's not heartburn, burning behind the breastbone", Tier.EMERGENCY),
        ("numb bum after a long meeting", Tier.NONE),
        ("numb bum. It isn't the meetings", Tier.EMERGENCY),
        ("Long meeting today. Lunch was good. See you. My bum is numb", Tier.EMERGENCY),
        ("does back pain make you wet yourself?", Tier.NONE),
        ("does back pain make you wet yourself? it just happened", Tier.EMERGENCY),
        ("fever last week, all gone now, today a stiff back", Tier.NONE),
        ("chest pain this morning, better now", Tier.EMERGENCY),
        ("three whiplash files on my desk, stiff neck", Tier.NONE),
        ("typo in bladder.py, my back aches", Tier.NONE),
        ("chest pain. Files to follow", Tier.EMERGENCY),
        ("got whiplash in a crash in 2017, and it cleared up. Stiff neck today", Tier.NONE),
        ("got whiplash in a crash yesterday, and it cleared up. Stiff neck today", Tier.EMERGENCY),
        ("my feet have been numb for ten years, nothing has changed", Tier.NONE),
        ("my feet have been numb for ten years, and worse since Monday", Tier.EMERGENCY),
        ("numb between the legs on a ride, gone by the evening, never came back", Tier.NONE),
        ("numb between the legs on a ride, gone by the evening, now it came back", Tier.EMERGENCY),
        ("A new pain in my spine wakes me every night. Breast cancer six years ago, all clear", Tier.URGENT),
        ("suppose a user types that they can't feel their legs", Tier.NONE),
    ],
)
def test_what_surrounds_a_sign_decides_whether_it_counts(said: str, tier: Tier) -> None:
    assert triage(said).tier is tier


def test_tiers_compare_by_urgency() -> None:
    assert sorted([Tier.URGENT, Tier.NONE, Tier.EMERGENCY, Tier.ROUTINE]) == [
        Tier.NONE,
        Tier.ROUTINE,
        Tier.URGENT,
        Tier.EMERGENCY,
    ]
    assert Tier.NONE <= Tier.ROUTINE < Tier.URGENT
    assert Tier.EMERGENCY >= Tier.URGENT > Tier.ROUTINE


@pytest.mark.parametrize(
    ("tier", "categories", "matched"),
    [
        (Tier.URGENT, (), ((0, 4),)),
        (Tier.URGENT, (Category.CLOT,), ()),
        (Tier.NONE, (Category.CLOT,), ((0, 4),)),
        (Tier.URGENT, (Category.CLOT,), ((4, 4),)),
    ],
)
def test_an_answer_that_contradicts_itself_is_refused(
    tier: Tier, categories: tuple[Category, ...], matched: tuple[tuple[int, int], ...]
) -> None:
    with pytest.raises(ValueError, match=r"tier|offsets"):
        Triage(tier=tier, categories=categories, matched=matched)


def test_what_was_prepared_changes_no_answer() -> None:
    texts = ["je ne sens plus mes jambes", "i wet myself and my legs are numb", "remind me at ten"]
    before = [triage(text) for text in texts]
    prepare()
    assert [triage(text) for text in texts] == before
