"""Asking for an exercise in one's own words."""

import pytest

from bot.domain.message import Choice
from tests.usecases.conftest import Talk


@pytest.mark.parametrize(
    ("typed", "said_back"),
    [("shoudler", "I read that as “shoulder”."), ("my trapezus", "I read that as “trapezius”.")],
)
async def test_a_misspelt_word_is_understood_and_said_back(talk: Talk, typed: str, said_back: str) -> None:
    card = await talk.says(f"/stretch {typed}")

    assert card.paragraphs[0] == said_back
    assert len(card.steps) >= 3


@pytest.mark.parametrize("typed", ["shoulder", "shoudler and wirst", "nek"])
async def test_what_is_plain_and_what_would_be_a_list_is_not_said_back(talk: Talk, typed: str) -> None:
    card = await talk.says(typed)

    assert "I read that" not in card.text
    assert len(card.steps) >= 3


async def test_words_that_describe_an_exercise_bring_it(talk: Talk) -> None:
    assert (await talk.says("tight hamstring")).title.startswith("Seated hamstring stretch")


async def test_asking_for_the_same_part_again_brings_another_for_its_area(talk: Talk) -> None:
    titles = {(await talk.says("tight hamstring")).title for _ in range(3)}

    assert len(titles) == 3


async def test_asking_for_the_same_movement_again_brings_it_again(talk: Talk) -> None:
    """Nothing but its name says what is wanted, and another one would not be it."""
    cards = [await talk.says("bridge on the floor") for _ in range(2)]

    assert [card.title.startswith("Glute bridge") for card in cards] == [True, True]
    assert "you asked for it" in cards[1].paragraphs[0]


async def test_what_is_described_has_to_be_safe(talk: Talk) -> None:
    await talk.presses(Choice.HURTS, await talk.says("bridge"))

    assert not (await talk.says("bridge")).title.startswith("Glute bridge")
