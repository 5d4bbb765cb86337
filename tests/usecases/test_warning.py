"""A warning sign: guidance before anything else, and no exercise until it has been checked."""

import asyncio

import pytest
from sqlalchemy import select

from bot.domain.exercise import Area, Demand
from bot.domain.message import Choice
from bot.domain.profile import Profile
from bot.store import profiles
from bot.store.tables import members
from bot.usecases.membership import meet
from bot.usecases.reminding import pause
from tests.builders import BERLIN, MEERA
from tests.usecases.conftest import Talk, waits

EMERGENCY = "my back hurts and I can't feel when I need to pee"
ROUTINE = "I have osteoporosis, which exercises can I do?"


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
    assert "Next: today at 10:30." in (await talk.lifts_hold(guidance)).text


async def test_one_tap_lifts_no_hold(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    asked = await talk.presses(Choice.CLEARED, await talk.says(EMERGENCY))
    assert asked.replaces
    assert "Is it really sorted out?" in asked.replaces.text
    assert (await talk.says("neck")).title == "Exercises are on hold"
    stays = await talk.presses(Choice.NOT_YET, asked.replaces)
    assert stays.replaces
    assert stays.replaces.title == "Exercises are on hold"
    assert "Next: today at 10:30." in (await talk.lifts_hold(stays.replaces)).text


async def test_a_tap_under_an_old_hold_changes_nothing(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    guidance = await talk.says(EMERGENCY)
    asked = await talk.presses(Choice.CLEARED, guidance)
    assert asked.replaces
    await talk.lifts_hold(guidance)
    for choice, under in (
        (Choice.CLEARED, guidance),
        (Choice.CLEARED_SURELY, asked.replaces),
        (Choice.NOT_YET, asked.replaces),
    ):
        late = await talk.presses(choice, under)
        assert late.replaces
        assert "Nothing is on hold." in late.replaces.text
    assert "Next: today at 10:30" in (await talk.says("reminders")).text


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


async def test_the_list_of_reminders_on_hold_has_the_way_out_of_it(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    await talk.says(EMERGENCY)
    listed = await talk.says("/stretch reminders")
    assert [button.choice for button in listed.buttons] == [Choice.CLEARED]
    assert "The hold is lifted." in (await talk.lifts_hold(listed)).text


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
    await talk.lifts_hold(guidance)
    async with talk.sessions.begin() as session:
        assert (await session.execute(select(members))).all() == []


async def test_a_routine_sign_is_answered_and_holds_nothing(talk: Talk) -> None:
    answer = await talk.says("I have osteoporosis, which exercises can I do?")
    assert "physician" in answer.text
    assert [button.choice for button in answer.buttons] == [Choice.BRING_BACK]
    assert (await talk.says("neck")).title != "Exercises are on hold"


async def profile(talk: Talk) -> Profile:
    async with talk.sessions.begin() as session:
        return await profiles.find(session, MEERA)


async def test_a_routine_sign_leaves_out_moves_until_they_are_brought_back(talk: Talk) -> None:
    answer = await talk.says(ROUTINE)
    assert "From now on I leave out moves that bend you forward, even a little; twist your back" in answer.text
    assert Demand.SPINE_FLEX in (await profile(talk)).excluded
    back = await talk.presses(Choice.BRING_BACK, answer)
    assert back.replaces
    assert "Those moves may come again." in back.replaces.text
    assert (await profile(talk)).excluded == frozenset()
    again = await talk.presses(Choice.BRING_BACK, answer)
    assert again.replaces
    assert "Nothing of that is left out" in again.replaces.text


async def test_bringing_them_back_leaves_what_they_had_left_out_themselves(talk: Talk) -> None:
    async with talk.sessions.begin() as session:
        await profiles.save(session, MEERA, Profile(excluded=frozenset({Demand.SPINE_TWIST, Demand.GRIP})))
    await talk.presses(Choice.BRING_BACK, await talk.says(ROUTINE))
    assert (await profile(talk)).excluded == {Demand.SPINE_TWIST, Demand.GRIP}


async def test_told_again_it_changes_nothing_and_offers_nothing_to_bring_back(talk: Talk) -> None:
    await talk.says(ROUTINE)
    assert (await talk.says(ROUTINE)).buttons == ()


async def test_nothing_is_brought_back_while_on_hold(talk: Talk) -> None:
    answer = await talk.says(ROUTINE)
    await talk.says(EMERGENCY)
    refused = await talk.presses(Choice.BRING_BACK, answer)
    assert refused.replaces
    assert refused.replaces.title == "Exercises are on hold"
    assert Demand.SPINE_FLEX in (await profile(talk)).excluded


async def test_after_an_operation_parts_of_the_body_rest(talk: Talk) -> None:
    answer = await talk.says("I had spine surgery two weeks ago, which exercises can I do?")
    assert "I leave out exercises for your neck" in answer.text
    assert [button.choice for button in answer.buttons] == [Choice.AREA_CHECKED]
    assert Area.LOWER_BACK in (await profile(talk)).resting


async def test_a_sign_of_somebody_elses_leaves_the_writer_as_they_are(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    answer = await talk.says("my colleague has crushing chest pain and can't breathe")
    assert "Call 112 for them now" in answer.text
    assert "Your own reminders go on." in answer.text
    assert answer.buttons == ()
    assert "Next: today at 10:30" in (await talk.says("reminders")).text
    assert (await talk.says("neck")).title != "Exercises are on hold"


async def test_a_routine_sign_of_somebody_elses_leaves_out_nothing(talk: Talk) -> None:
    answer = await talk.says("my mother has osteoporosis, which exercises can she do?")
    assert "Please help them see a physician" in answer.text
    assert answer.buttons == ()
    assert (await profile(talk)).excluded == frozenset()


async def test_a_crisis_names_the_line_of_the_place(talk: Talk) -> None:
    answer = await talk.says("I want to kill myself")
    assert "call 112" in answer.text
    assert "0800 111 0 111 (Deutschland)" in answer.text
    assert (await talk.says("neck")).title == "Exercises are on hold"


async def test_a_question_about_the_signs_is_answered_without_alarm(talk: Talk) -> None:
    answer = await talk.says("what are the red flags for back pain?")
    assert answer.title == "When a doctor comes before any exercise"
    assert "numbness between the legs" in answer.text
    assert answer.buttons == ()
    assert (await talk.says("neck")).title != "Exercises are on hold"


async def test_another_under_an_old_card_is_refused_on_hold(talk: Talk) -> None:
    card = await talk.says("neck")
    await talk.says(EMERGENCY)
    answer = await talk.presses(Choice.ANOTHER, card)
    assert answer.replaces
    assert answer.replaces.title == "Exercises are on hold"
