"""Tips: on a card when asked for, and beside a posture check."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from bot.domain.library import Library
from bot.domain.nudge import Kind
from bot.domain.profile import Profile
from bot.domain.tip import AT_A_DESK
from bot.usecases.showing import shown_by
from tests.builders import LONG_AGO, a_nudge
from tests.usecases.conftest import Talk


async def test_a_tip_is_a_card_without_buttons(talk: Talk) -> None:
    card = await talk.says("/stretch tip")
    assert card.title in {tip.name for tip in Library.of(talk.exercises).tips}
    assert card.notes == ("Not yet reviewed by a clinician.",)
    assert card.buttons == ()


async def test_asking_again_brings_others_in_time_but_never_unasked_one_about_weight(talk: Talk) -> None:
    titles = set()
    for _ in range(60):
        talk.clock.move(seconds=1)
        titles.add((await talk.says("tip")).title)
    assert len(titles) > 10
    assert "Being kind to your joints" not in titles


@pytest.mark.parametrize(
    ("words", "title"),
    [("shoes", "Shoes"), ("about my weight", "Being kind to your joints"), ("about sleep?", "Sleep")],
)
async def test_words_say_what_the_tip_is_about(talk: Talk, words: str, title: str) -> None:
    assert (await talk.says(f"/stretch tip {words}")).title == title


async def test_unknown_words_bring_the_subjects_there_are(talk: Talk) -> None:
    answer = await talk.says("tip about volcanoes")
    assert "I have no tip about “volcanoes”." in answer.text
    assert "posture, screen, chair" in answer.text


async def test_without_tips_it_says_so(talk: Talk) -> None:
    bare = replace(talk, exercises=tuple(talk.exercises))
    assert (await bare.says("tip")).text == "I have no tips yet."


async def test_a_posture_check_brings_a_tip_for_a_desk(talk: Talk) -> None:
    names = {tip.name for tip in Library.of(talk.exercises).tips if tip.about in AT_A_DESK}
    for _ in range(9):
        check = await talk.says("posture")
        assert check.notes[0].partition(":")[0] in names


async def test_a_nudge_brings_the_same_tip_however_often_it_is_tried(talk: Talk) -> None:
    nudge = a_nudge(LONG_AGO, kind=Kind.POSTURE)
    first, second = (
        shown_by(nudge, now=LONG_AGO + late, zone=UTC, profile=Profile(), history=(), exercises=talk.exercises)
        for late in (timedelta(0), timedelta(minutes=5))
    )
    assert first
    assert first == second
