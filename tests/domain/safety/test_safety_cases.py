"""Messages as people type them, each with the tier it deserves."""

import tomllib
from itertools import product
from pathlib import Path

import pytest

from bot.domain.safety import Category, Tier, triage

CASES = tomllib.loads(Path(__file__).with_name("cases.toml").read_text(encoding="utf-8"))
SIGNS = [(Tier(tier), Category(about)) for tier, groups in CASES.items() if tier != Tier.NONE for about in groups]


@pytest.mark.parametrize(("tier", "category"), SIGNS)
def test_a_warning_sign_gets_its_tier_and_its_category(tier: Tier, category: Category) -> None:
    found = {message: triage(message) for message in CASES[tier][category]}

    assert [
        said for said, answer in found.items() if answer.tier is not tier or category not in answer.categories
    ] == []


@pytest.mark.parametrize("reason", CASES[Tier.NONE])
def test_an_ordinary_message_is_left_alone(reason: str) -> None:
    assert [message for message in CASES[Tier.NONE][reason] if triage(message).tier is not Tier.NONE] == []


def test_every_category_is_covered_by_cases() -> None:
    assert {category for _, category in SIGNS} == set(Category)


def test_no_message_stands_there_twice() -> None:
    messages = [message for tier in CASES for message in _messages(Tier(tier))]

    assert sorted(messages) == sorted(set(messages))


@pytest.mark.parametrize("tier", [Tier.EMERGENCY, Tier.URGENT])
def test_97_of_100_signs_are_still_found_when_typed_in_a_hurry(tier: Tier) -> None:
    hurried = [message.upper().replace("'", "") + "!!! :(" for message in _messages(tier)]

    assert sum(triage(message).tier >= tier for message in hurried) >= 0.97 * len(hurried)


def test_97_of_100_ordinary_messages_are_left_alone_when_typed_in_a_hurry() -> None:
    hurried = [message.lower().replace("’", "").replace("'", "") + " thx" for message in _messages(Tier.NONE)]

    assert sum(triage(message).tier is Tier.NONE for message in hurried) >= 0.97 * len(hurried)


def _messages(tier: Tier) -> list[str]:
    return [message for messages in CASES[tier].values() for message in messages]


PARTS = [
    *(
        "undercarriage",
        "private area",
        "privates",
        "front bottom",
        "crotch",
        "groin",
        "nether regions",
        "bits",
        "genitals",
    ),
    *(
        "vagina",
        "vulva",
        "foo",
        "penis",
        "willy",
        "dick",
        "balls",
        "testicles",
        "scrotum",
        "taint",
        "perineum",
        "saddle area",
    ),
    *("bum", "butt", "arse", "ass", "backside", "bottom", "back passage", "ring", "anus", "inner thighs"),
]
CHANGES = [
    *(
        "is numb",
        "has gone to sleep",
        "feels dead",
        "is tingly",
        "feels fuzzy",
        "feels muffled",
        "feels cold",
        "feels fizzy",
    ),
    *("feels like cotton wool", "feels like after the dentist", "feels like it's not mine"),
]


def test_every_part_a_person_sits_on_is_understood_with_every_change_of_feeling() -> None:
    said = [f"my {part} {change}" for part, change in product(PARTS, CHANGES)]

    assert [each for each in said if triage(each).tier is not Tier.EMERGENCY] == []


@pytest.mark.parametrize("water", ["wee", "pee", "piss", "urinate", "pass water", "go to the loo", "spend a penny"])
@pytest.mark.parametrize(
    "trouble",
    [
        "I can't",
        "I have to push to",
        "I stand there for ages trying to",
        "no urge to",
        "it's hard to",
        "I've been struggling to",
        "having trouble starting to",
        "nothing comes when I",
    ],
)
def test_trouble_passing_water_is_understood_whatever_it_is_called(trouble: str, water: str) -> None:
    assert triage(f"{trouble} {water}").tier is Tier.EMERGENCY
