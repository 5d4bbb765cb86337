"""What the bot says about a warning sign, and what it never says."""

from itertools import product

import pytest

from bot.domain.crisis_line import crisis_line
from bot.domain.emergency_number import emergency_number
from bot.domain.exercise import Demand
from bot.domain.message import Choice, Message
from bot.domain.precautions import precaution
from bot.domain.safety import Category, Tier, Triage
from bot.domain.safety.language import Language
from bot.domain.wording.guidance import guidance, leaves_out, read_demands

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
MOST_WORDS = 80


def found(tier: Tier, *categories: Category) -> Triage:
    return Triage(tier=tier, categories=categories, matched=((0, 4),))


def words(message: Message) -> int:
    return len(" ".join((message.title, *message.paragraphs)).split())


EVERY = [found(tier, category) for tier in (Tier.ROUTINE, Tier.URGENT, Tier.EMERGENCY) for category in Category]
SERIOUS = [each for each in EVERY if each.tier >= Tier.URGENT]


@pytest.mark.parametrize(("sign", "language", "about_other"), list(product(EVERY, Language, (False, True))))
def test_guidance_is_short_names_no_disease_and_says_what_it_is(
    sign: Triage, language: Language, *, about_other: bool
) -> None:
    line = crisis_line("Europe/Brussels")
    message = guidance(
        sign, emergency_number="999 or 112", crisis_line=line, about_other=about_other, language=language
    )

    assert words(message) <= MOST_WORDS
    assert not any(disease in message.text.lower() for disease in DISEASES)
    assert "{" not in message.text
    assert any(word in message.notes[-1] for word in ("diagnosis", "Diagnose", "diagnostic", "diagnóstico"))
    assert message.picture is None


@pytest.mark.parametrize(("sign", "language"), list(product(SERIOUS, Language)))
def test_a_serious_sign_names_the_number_and_has_the_one_way_out(sign: Triage, language: Language) -> None:
    message = guidance(sign, emergency_number="999", language=language)

    assert "999" in message.text
    assert [button.choice for button in message.buttons] == [Choice.CLEARED]


@pytest.mark.parametrize("sign", SERIOUS)
def test_the_action_and_how_soon_come_first(sign: Triage) -> None:
    first = guidance(sign, emergency_number="999").paragraphs[0]

    assert any(word in first for word in ("now", "today"))
    assert any(word in first.lower() for word in ("call", "tell somebody"))


@pytest.mark.parametrize(("sign", "language"), list(product(SERIOUS, Language)))
def test_about_somebody_else_it_tells_the_reader_how_to_help_and_holds_nothing(
    sign: Triage, language: Language
) -> None:
    message = guidance(sign, emergency_number="999", about_other=True, language=language)

    assert "999" in message.text
    assert message.buttons == ()
    assert message.paragraphs[0] != guidance(sign, emergency_number="999", language=language).paragraphs[0]


@pytest.mark.parametrize("sign", SERIOUS)
def test_without_a_known_number_it_says_so_in_words(sign: Triage) -> None:
    assert "your local emergency number" in guidance(sign).text


def test_of_two_numbers_other_languages_read_neither_word_nor_riddle() -> None:
    emergency = found(Tier.EMERGENCY, Category.CARDIAC)

    assert "999 or 112" in guidance(emergency, emergency_number="999 or 112").text
    assert "999 / 112" in guidance(emergency, emergency_number="999 or 112", language=Language.GERMAN).text


def test_an_urgent_sign_lists_what_would_turn_it_into_an_emergency() -> None:
    assert "numbness between the legs" in guidance(found(Tier.URGENT, Category.KIDNEY)).text


def test_a_routine_sign_asks_for_a_physician_before_exercise_and_holds_nobody() -> None:
    message = guidance(found(Tier.ROUTINE, Category.PREGNANCY))

    assert "physician" in message.title
    assert message.buttons == ()


def test_a_routine_sign_begins_in_the_language_it_was_told_in() -> None:
    message = guidance(found(Tier.ROUTINE, Category.OSTEOPOROSIS), language=Language.GERMAN)

    assert message.paragraphs[0].startswith("Bitte geh zu einem Arzt")


def test_a_crisis_has_words_of_its_own_and_nothing_about_the_body() -> None:
    message = guidance(found(Tier.EMERGENCY, Category.CRISIS, Category.CAUDA_EQUINA), emergency_number="112")

    assert "Are you thinking of ending your life?" in message.text
    assert "findahelpline.com" in message.text
    assert "bladder" not in message.text
    assert "stretch" not in message.text


@pytest.mark.parametrize("language", Language)
def test_a_crisis_names_the_line_that_is_known_and_the_list_of_all(language: Language) -> None:
    crisis = found(Tier.URGENT, Category.CRISIS)
    message = guidance(crisis, crisis_line="Telefonseelsorge 142 (Österreich)", language=language)

    assert "142 (Österreich)" in message.text
    assert "findahelpline.com" in message.text


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
        ("Europe/London", "999 or 112"),
        ("Europe/Belfast", "999"),
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


@pytest.mark.parametrize(
    ("zone", "holidays", "number"),
    [
        ("Europe/London", "GB", "999"),
        ("Europe/London", "IE", "112 or 999"),
        ("Europe/London", "PT", "112"),
        ("UTC", "DE-BY", "112"),
        ("UTC", "US-CA", "911"),
        ("UTC", "XX", None),
        ("Europe/London", "XX", "999 or 112"),
        ("America/New_York", "DE", "911"),
        ("America/Indiana/Knox", "DE", "911"),
    ],
)
def test_a_country_names_the_emergency_number_where_the_zone_leaves_a_doubt(
    zone: str, holidays: str, number: str | None
) -> None:
    assert emergency_number(zone, holidays=holidays) == number


@pytest.mark.parametrize(
    ("zone", "holidays", "line"),
    [
        ("America/New_York", None, "988, call or text (USA)"),
        ("America/Indiana/Knox", None, "988, call or text (USA)"),
        ("Canada/Eastern", None, "988, call or text (Canada)"),
        ("Europe/Berlin", None, "Telefonseelsorge 0800 111 0 111 (Deutschland)"),
        ("Europe/Berlin", "AT-9", "Telefonseelsorge 142 (Österreich)"),
        ("Europe/Berlin", "PL", "Telefonseelsorge 0800 111 0 111 (Deutschland)"),
        ("Asia/Kolkata", "DE", "Tele-MANAS 14416 (India)"),
        ("Asia/Tokyo", None, None),
        ("UTC", "DE", None),
    ],
)
def test_a_crisis_line_is_that_of_the_place_and_names_it(zone: str, holidays: str | None, line: str | None) -> None:
    assert crisis_line(zone, holidays=holidays) == line


def test_of_several_signs_everything_they_ask_for_is_left_out() -> None:
    both = precaution([Category.PREGNANCY, Category.CANCER_SYSTEMIC, Category.POST_SURGERY])

    assert Demand.SUPINE in both.demands
    assert both.resting
    assert precaution([Category.CANCER_SYSTEMIC]) == precaution([])


def test_what_is_left_out_is_named_once_and_its_button_brings_exactly_that_back() -> None:
    demands = frozenset({Demand.SPINE_FLEX, Demand.SPINE_FLEX_MILD, Demand.NERVE_TENSION})
    message = leaves_out(guidance(found(Tier.ROUTINE, Category.OSTEOPOROSIS)), demands)

    assert "I leave out moves that bend you forward, even a little; stretch a whole arm or leg at once." in message.text
    assert read_demands(message.buttons[0].subject) == demands
    assert read_demands("no-such-move") == frozenset()
