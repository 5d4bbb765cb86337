"""A warning sign: guidance before anything else, and no exercise until it has been checked."""

import asyncio

import pytest
from sqlalchemy import select

from bot.domain.message import Choice
from bot.store.tables import members
from bot.usecases.membership import meet
from bot.usecases.reminding import pause
from tests.builders import BERLIN, MEERA
from tests.usecases.conftest import Talk, waits

EMERGENCY = "my back hurts and I can't feel when I need to pee"


@pytest.mark.parametrize("words", ["neck", "another please", "posture", "chin tuck", "tip"])
async def test_whoever_is_on_hold_is_offered_no_exercise(talk: Talk, words: str) -> None:
    await talk.says(EMERGENCY)
    assert (await talk.says(words)).title == "Exercises are on hold"


async def test_a_sign_behind_a_command_is_seen_before_the_command(talk: Talk) -> None:
    answer = await talk.says(f"/stretch remind weekdays at 10:30 because {EMERGENCY}")
    assert answer.steps == ()
    assert [button.choice for button in answer.buttons] == [Choice.CLEARED]


async def test_the_number_is_that_of_the_place(talk: Talk) -> None:
    assert "112" in (await talk.says(EMERGENCY)).text


async def test_a_hold_silences_reminders_until_it_is_lifted(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    guidance = await talk.says(EMERGENCY)
    assert (await talk.says("reminders")).notes[0].startswith("On hold")
    assert (await talk.says("resume")).title == "Exercises are on hold"
    lifted = await talk.presses(Choice.CLEARED, guidance)
    assert lifted.replaces
    assert "Next: today at 10:30." in lifted.replaces.text


async def test_a_hold_outlives_a_change_of_somebody_who_was_read_before_it(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    async with talk.sessions.begin() as session:
        not_on_hold = await meet(session, talk.clock(), MEERA, zone=BERLIN)
        warned = asyncio.create_task(talk.says(EMERGENCY))
        await waits(warned, session)
        await pause(session, talk.clock(), not_on_hold, words="until Friday")
    await warned
    assert (await talk.says("neck")).title == "Exercises are on hold"


async def test_a_reminder_set_on_hold_says_that_nothing_comes_yet(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    await talk.says(EMERGENCY)
    assert "On hold: nothing comes" in (await talk.says("remind weekdays at 11:00")).text


async def test_the_first_day_of_a_hold_is_kept(talk: Talk) -> None:
    began = talk.clock()
    await talk.says(EMERGENCY)
    talk.clock.move(days=1)
    await talk.says(EMERGENCY)
    async with talk.sessions.begin() as session:
        assert await session.scalar(select(members.c.held_since)) == began


async def test_a_hold_outlives_leaving(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    await talk.says(EMERGENCY)
    await talk.says("stop")
    assert (await talk.says("neck")).title == "Exercises are on hold"


async def test_somebody_known_only_for_the_hold_is_forgotten_with_it(talk: Talk) -> None:
    guidance = await talk.says(EMERGENCY)
    await talk.presses(Choice.CLEARED, guidance)
    async with talk.sessions.begin() as session:
        assert (await session.execute(select(members))).all() == []


async def test_a_routine_sign_is_answered_and_holds_nothing(talk: Talk) -> None:
    answer = await talk.says("I have osteoporosis, which exercises can I do?")
    assert "physician" in answer.text
    assert answer.buttons == ()
    assert (await talk.says("neck")).title != "Exercises are on hold"


async def test_another_under_an_old_card_is_refused_on_hold(talk: Talk) -> None:
    card = await talk.says("neck")
    await talk.says(EMERGENCY)
    answer = await talk.presses(Choice.ANOTHER, card)
    assert answer.replaces
    assert answer.replaces.title == "Exercises are on hold"
