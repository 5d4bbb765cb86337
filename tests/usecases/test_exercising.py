"""Asking for an exercise, and the buttons under it."""

from dataclasses import replace

import pytest

from bot.domain.message import Button, Choice
from tests.builders import JONAS
from tests.usecases.conftest import Talk


async def test_an_exercise_comes_with_steps_and_a_way_to_say_that_it_hurts(talk: Talk) -> None:
    card = await talk.says("/stretch neck")
    assert len(card.steps) >= 3
    assert [button.label for button in card.buttons] == ["Done", "Another", "It hurts"]
    assert "Stop if it hurts" in card.text


async def test_asking_again_brings_others(talk: Talk) -> None:
    titles = {(await talk.says("neck")).title for _ in range(4)}
    assert len(titles) == 4


async def test_an_exercise_is_found_by_its_name_even_on_the_floor(talk: Talk) -> None:
    assert (await talk.says("bird dog")).title.startswith("Bird dog")


async def test_an_exercise_that_hurt_is_not_shown_even_by_its_name(talk: Talk) -> None:
    asked = await talk.presses(Choice.HURTS, await talk.says("chin tuck"))
    assert asked.replaces
    assert "Chin tuck is off your list for two weeks." in asked.replaces.text
    assert (await talk.says("chin tuck")).title == "Nothing suitable right now"
    settled = await talk.presses(Choice.SETTLED, asked.replaces)
    assert settled.replaces
    assert "see a physician" in settled.replaces.text
    talk.clock.move(days=15)
    assert (await talk.says("chin tuck")).title.startswith("Chin tuck")


@pytest.mark.parametrize("choice", [Choice.DONE, Choice.ANOTHER])
async def test_a_tap_that_comes_after_it_hurts_does_not_bring_the_exercise_back(talk: Talk, choice: Choice) -> None:
    card = await talk.says("chin tuck")
    await talk.presses(Choice.HURTS, card)
    await talk.presses(choice, card)
    assert (await talk.says("chin tuck")).title == "Nothing suitable right now"


async def test_unknown_words_bring_the_nearest_areas_and_exercises(talk: Talk) -> None:
    answer = await talk.says("/stretch xneck")
    assert "I don't know “xneck”." in answer.text
    assert "/stretch neck" in answer.text


async def test_words_like_nothing_at_all_bring_the_areas(talk: Talk) -> None:
    answer = await talk.says("xyzzy " * 1000)
    assert "Areas: neck, shoulders" in answer.text
    assert len(answer.text) < 500


async def test_done_twice_counts_once(talk: Talk) -> None:
    card = await talk.says("wrists")
    for _ in range(2):
        answer = await talk.presses(Choice.DONE, card)
        assert answer.replaces
        assert "Your first one this week." in answer.replaces.text
    again = await talk.presses(Choice.DONE, await talk.says("eyes"))
    assert again.replaces
    assert "That makes 2 this week." in again.replaces.text


async def test_a_button_of_somebody_else_does_nothing(talk: Talk) -> None:
    card = await talk.says("neck")
    answer = await talk.presses(Choice.DONE, card, who=JONAS)
    assert answer.replaces
    assert "no longer here" in answer.replaces.text


async def test_a_posture_check_has_its_buttons_too(talk: Talk) -> None:
    check = await talk.says("posture")
    done = await talk.presses(Choice.DONE, check)
    assert done.replaces
    assert "Posture check: done" in done.replaces.text


async def test_later_without_a_reminder_says_so(talk: Talk) -> None:
    card = await talk.says("neck")
    assert Choice.LATER not in [button.choice for button in card.buttons]


async def test_small_talk_help_and_privacy_are_answered(talk: Talk) -> None:
    assert "You're welcome" in (await talk.says("thanks!")).text
    assert "/stretch remind weekdays at 10:30" in (await talk.says("help")).text
    assert "Never what you write" in (await talk.says("privacy")).text


async def test_another_is_for_what_was_asked_for(talk: Talk) -> None:
    card = await talk.says("/stretch wrists")
    for _ in range(3):
        assert "you asked for “wrists”" in card.text
        answer = await talk.presses(Choice.ANOTHER, card)
        assert answer.replaces
        card = answer.replaces


async def test_a_button_with_words_that_nobody_knows_brings_another_all_the_same(talk: Talk) -> None:
    card = await talk.says("/stretch wrists")
    subjects = {button.choice: button.subject for button in card.buttons}
    odd = Button(choice=Choice.ANOTHER, label="-", subject=f"{subjects[Choice.DONE]} gills fins")
    answer = await talk.presses(Choice.ANOTHER, replace(card, buttons=(odd,)))
    assert answer.replaces
    assert answer.replaces.steps
