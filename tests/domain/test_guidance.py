"""What the bot says about a warning sign, and what it never says."""

import pytest

from bot.domain.emergency_number import emergency_number
from bot.domain.message import Choice
from bot.domain.safety import Category, Tier, Triage
from bot.domain.wording.guidance import guidance

DISEASES = (
    "cauda",
    "dissection",
    "stroke",
    "infarct",
    "heart attack",
    "meningitis",
    "myelopathy",
    "thrombosis",
    "aneurysm",
    "sepsis",
)


def found(tier: Tier, *categories: Category) -> Triage:
    return Triage(tier=tier, categories=categories, matched=((0, 4),))


EVERY = [found(tier, category) for tier in (Tier.ROUTINE, Tier.URGENT, Tier.EMERGENCY) for category in Category]
SERIOUS = [each for each in EVERY if each.tier >= Tier.URGENT]


@pytest.mark.parametrize("sign", EVERY)
def test_guidance_is_short_names_no_disease_and_says_what_it_is(sign: Triage) -> None:
    message = guidance(sign, emergency_number="999")

    assert len(" ".join(message.paragraphs).split()) <= 85
    assert not any(disease in message.text.lower() for disease in DISEASES)
    assert "not a diagnosis, and not yet reviewed by a clinician" in message.notes[-1]


@pytest.mark.parametrize("sign", SERIOUS)
def test_a_serious_sign_names_the_number_and_puts_the_member_on_hold(sign: Triage) -> None:
    message = guidance(sign, emergency_number="999")

    assert "call 999" in message.text.lower()
    assert [button.choice for button in message.buttons] == [Choice.CLEARED]
    assert "pause until" in message.notes[0]


@pytest.mark.parametrize("sign", SERIOUS)
def test_without_a_known_number_it_says_so_in_words(sign: Triage) -> None:
    assert "your local emergency number" in guidance(sign).text


def test_an_urgent_sign_lists_what_would_turn_it_into_an_emergency() -> None:
    assert "numbness between the legs" in guidance(found(Tier.URGENT, Category.KIDNEY)).text


def test_a_routine_sign_asks_for_a_physician_before_exercise_and_holds_nobody() -> None:
    message = guidance(found(Tier.ROUTINE, Category.PREGNANCY))

    assert "physician" in message.title
    assert message.buttons == ()


def test_a_crisis_has_words_of_its_own_and_nothing_about_the_body() -> None:
    message = guidance(found(Tier.EMERGENCY, Category.CRISIS, Category.CAUDA_EQUINA), emergency_number="112")

    assert "findahelpline.com" in message.text
    assert "bladder" not in message.text
    assert "stretch" not in message.text


def test_988_is_named_only_where_911_answers() -> None:
    assert "988" in guidance(found(Tier.URGENT, Category.CRISIS), emergency_number="911").text
    assert "988" not in guidance(found(Tier.URGENT, Category.CRISIS), emergency_number="999").text


def test_serious_signs_differ_where_the_first_step_differs() -> None:
    texts = {guidance(found(Tier.EMERGENCY, category)).text for category in Category}

    assert len(texts) >= 13


def test_there_is_no_guidance_for_an_ordinary_message() -> None:
    with pytest.raises(ValueError, match="holds none"):
        guidance(Triage(tier=Tier.NONE))


@pytest.mark.parametrize(
    ("zone", "number"),
    [
        ("America/New_York", "911"),
        ("America/Indiana/Knox", "911"),
        ("America/Toronto", "911"),
        ("Europe/London", "999"),
        ("Europe/Berlin", "112"),
        ("Asia/Kolkata", "112"),
        ("Australia/Sydney", "000"),
        ("Pacific/Auckland", "111"),
        ("Asia/Tokyo", "119"),
        ("UTC", None),
        ("Nowhere/Atlantis", None),
    ],
)
def test_a_zone_names_its_emergency_number_only_beyond_doubt(zone: str, number: str | None) -> None:
    assert emergency_number(zone) == number
