"""French messages as people type them, with the tier they deserve."""

import tomllib
from pathlib import Path

import pytest

from bot.domain.safety import Category, Tier, triage

CASES = tomllib.loads(Path(__file__).with_name("french.toml").read_text(encoding="utf-8"))
EMERGENCIES, URGENT = CASES["emergency"], CASES["urgent"]
HARMLESS, MORE = CASES["none"]["ordinary"], {Tier(tier): said for tier, said in CASES["more"].items()}


@pytest.mark.parametrize(
    ("category", "said"), [(about, said) for about, all_said in EMERGENCIES.items() for said in all_said]
)
def test_an_emergency_in_french_is_one(category: Category, said: str) -> None:
    found = triage(said)

    assert (found.tier, category in found.categories) == (Tier.EMERGENCY, True)


@pytest.mark.parametrize(
    ("category", "said"), [(about, said) for about, all_said in URGENT.items() for said in all_said]
)
def test_what_needs_a_physician_today_is_urgent_in_french(category: Category, said: str) -> None:
    found = triage(said)

    assert (found.tier >= Tier.URGENT, category in found.categories) == (True, True)


@pytest.mark.parametrize("said", HARMLESS)
def test_an_ordinary_message_in_french_is_left_alone(said: str) -> None:
    assert triage(said).tier is Tier.NONE


@pytest.mark.parametrize("change", ["est engourdi", "est endormi", "est insensible", "je ne le sens plus", "picote"])
@pytest.mark.parametrize(
    "part", ["mon périnée", "mon sexe", "mon vagin", "mon pénis", "mon anus", "l'entrejambe", "mon entre-jambes"]
)
def test_every_part_one_sits_on_is_understood_with_every_change_of_feeling(part: str, change: str) -> None:
    assert triage(f"{part} {change} depuis hier").tier is Tier.EMERGENCY


def test_accents_and_apostrophes_may_be_missing_and_the_words_are_pointed_at_as_typed() -> None:
    text = "jai plus de SENSATION entre les jambes"

    found = triage(text)

    assert (found.tier, [text[start:end] for start, end in found.matched]) == (
        Tier.EMERGENCY,
        ["plus de SENSATION entre les jambes"],
    )


@pytest.mark.parametrize("tier", MORE)
def test_what_people_type_in_french_gets_its_tier_or_a_more_urgent_one(tier: Tier) -> None:
    found = {said: triage(said).tier for said in MORE[tier]}

    assert [said for said, answer in found.items() if answer < tier or (tier is Tier.NONE and answer > tier)] == []
