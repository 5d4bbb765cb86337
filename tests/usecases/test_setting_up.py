"""Setting it up: the signs first, then the questions, then what is kept."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from bot.domain.exercise import Area, Demand, Target
from bot.domain.member import Person
from bot.domain.message import Choice, Message
from bot.domain.nudge import MOST_REMINDERS
from bot.domain.onboarding import Answers, Day, Eases, Place, Question, When
from bot.domain.presets import Preset
from bot.domain.profile import Profile
from bot.store import profiles, reminders
from bot.store.tables import members, metadata
from bot.usecases.due import recipient
from bot.usecases.nudging import plan
from bot.usecases.onboarding import Form, form, keep
from tests.builders import BERLIN, JONAS, MEERA, WORKSPACE
from tests.usecases.conftest import Talk

A_SIGN = "I can't feel my legs and I wet myself"


async def fills_in(talk: Talk, *, who: Person = MEERA, zone: ZoneInfo | None = BERLIN, **answers: Any) -> Message:
    async with talk.sessions.begin() as session:
        return await keep(session, talk.clock(), who, zone=zone, answers=Answers(**answers))


async def is_asked(talk: Talk) -> Form | Message:
    async with talk.sessions.begin() as session:
        return await form(session, MEERA)


async def profile_of(talk: Talk) -> Profile:
    async with talk.sessions.begin() as session:
        return await profiles.find(session, MEERA)


async def lines(talk: Talk) -> tuple[str, ...]:
    """Of their reminders."""
    return (await talk.says("reminders")).steps


async def rows(talk: Talk) -> int:
    """In all tables."""
    async with talk.sessions.begin() as session:
        counts = [await session.scalar(select(func.count()).select_from(each)) for each in metadata.sorted_tables]
    return sum(count or 0 for count in counts)


# ------------------------------------------------------------ the card that comes first


@pytest.mark.parametrize("words", ["setup", "set up", "Settings", "preferences", "/stretch setup"])
async def test_the_signs_come_first(talk: Talk, words: str) -> None:
    card = await talk.says(words)
    assert "urine or stool" in card.text
    assert [button.choice for button in card.buttons] == [Choice.ASK_ME, Choice.SEE_SOMEONE]


async def test_joining_offers_to_set_it_up(talk: Talk) -> None:
    answer = await talk.presses(Choice.SET_UP, await talk.joins())
    assert answer.private == await talk.says("setup")
    assert answer.replaces is None


async def test_a_newcomer_with_a_sign_gets_guidance_no_questions_and_leaves_nothing_behind(talk: Talk) -> None:
    answer = await talk.presses(Choice.SEE_SOMEONE, await talk.says("setup"))
    assert answer.replaces
    assert "call 112" in answer.replaces.text
    assert answer.replaces.buttons == ()
    assert await rows(talk) == 0


async def test_a_member_with_a_sign_gets_guidance_and_no_reminders_until_it_is_checked(talk: Talk) -> None:
    await talk.joins()
    answer = await talk.presses(Choice.SEE_SOMEONE, await talk.says("setup"))
    assert answer.replaces
    assert "call 112" in answer.replaces.text
    assert "On hold" in (await talk.says("reminders")).text
    assert "Next:" in (await talk.lifts_hold(answer.replaces)).text


async def test_where_there_is_no_form_the_other_ways_are_said(talk: Talk) -> None:
    answer = await talk.presses(Choice.ASK_ME, await talk.says("setup"))
    assert answer.private
    assert "I can't ask my questions here" in answer.private.text


async def test_nobody_is_asked_while_they_are_on_hold(talk: Talk) -> None:
    await talk.joins()
    await talk.says(A_SIGN)
    assert "on hold" in (await talk.says("setup")).text
    asked = await is_asked(talk)
    assert isinstance(asked, Message)
    assert "on hold" in asked.text


# ------------------------------------------------------------ the questions


async def test_a_newcomer_is_asked_without_being_written_down(talk: Talk) -> None:
    asked = await is_asked(talk)
    assert isinstance(asked, Form)
    assert not asked.has_reminders
    assert await rows(talk) == 0


async def test_a_member_is_told_that_they_have_reminders_already(talk: Talk) -> None:
    await talk.joins("posture every hour from 9 to 17")
    asked = await is_asked(talk)
    assert isinstance(asked, Form)
    assert not asked.has_reminders
    await talk.says("remind weekdays at 10:30")
    asked = await is_asked(talk)
    assert isinstance(asked, Form)
    assert asked.has_reminders


async def test_asking_again_begins_with_what_was_kept(talk: Talk) -> None:
    await fills_in(talk, areas=frozenset({Area.LOWER_BACK}), place=Place.DESK, leave_out=frozenset({Preset.WRIST}))
    asked = await is_asked(talk)
    assert isinstance(asked, Form)
    picked = {each.question: each.picked for each in asked.asked}
    assert picked[Question.AREAS] == (Area.LOWER_BACK,)
    assert picked[Question.PLACE] == (Place.DESK,)
    assert picked[Question.EASES] == picked[Question.LEAVE_OUT] == picked[Question.BRING_BACK] == ()


# ------------------------------------------------------------ what is kept


async def test_what_is_picked_is_kept_and_said_back(talk: Talk) -> None:
    said = await fills_in(
        talk,
        areas=frozenset({Area.LOWER_BACK}),
        day=frozenset({Day.SITTING}),
        eases=Eases.BACK,
        leave_out=frozenset({Preset.WRIST}),
    )
    kept = await profile_of(talk)
    assert kept.areas == {Area.LOWER_BACK}
    assert kept.targets == {Target.SITTING}
    assert kept.excluded == Preset.WRIST.demands
    assert "Focus: lower back; sitting all day" in said.text
    assert "squeeze with your hands" in said.text
    assert "No reminders" in said.text


async def test_moves_left_out_after_something_hurt_stay_left_out_until_they_are_brought_back(talk: Talk) -> None:
    async with talk.sessions.begin() as session:
        await profiles.save(session, MEERA, Profile(excluded=frozenset({Demand.KNEEL})))
    await fills_in(talk, leave_out=frozenset({Preset.WRIST}))
    assert Demand.KNEEL in (await profile_of(talk)).excluded
    await fills_in(talk, bring_back=frozenset({Demand.KNEEL}))
    assert (await profile_of(talk)).excluded == Preset.WRIST.demands


async def test_nothing_picked_is_nothing_written_down(talk: Talk) -> None:
    assert "All set" in (await fills_in(talk)).text
    assert await rows(talk) == 0


async def test_an_area_that_rests_is_spoken_of_and_goes_on_resting(talk: Talk) -> None:
    async with talk.sessions.begin() as session:
        await profiles.save(session, MEERA, Profile(resting=frozenset({Area.NECK})))
    said = await fills_in(talk, areas=frozenset({Area.NECK}))
    assert "Until it has been checked" in said.text
    assert Choice.AREA_CHECKED in [button.choice for button in said.buttons]
    assert (await profile_of(talk)).resting == {Area.NECK}


async def test_a_form_sent_off_while_on_hold_changes_nothing(talk: Talk) -> None:
    await talk.joins()
    await talk.says(A_SIGN)
    before = await lines(talk)
    said = await fills_in(talk, areas=frozenset({Area.NECK}), when=When.HOURLY)
    assert "on hold" in said.text
    assert await profile_of(talk) == Profile()
    assert await lines(talk) == before


async def test_a_form_sent_off_after_delete_keeps_what_is_in_it_and_nothing_else(talk: Talk) -> None:
    await talk.joins()
    await fills_in(talk, leave_out=frozenset({Preset.WRIST}))
    await talk.says("delete")
    said = await fills_in(talk, areas=frozenset({Area.NECK}))
    assert await profile_of(talk) == Profile(areas=frozenset({Area.NECK}))
    assert "No reminders" in said.text
    await talk.says("delete")
    assert await rows(talk) == 0


# ------------------------------------------------------------ when it writes


async def test_picking_times_is_a_yes_to_reminders(talk: Talk) -> None:
    said = await fills_in(talk, when=When.MORNINGS)
    assert "Stretch: weekdays around 09:30 and 11:00 (Europe/Berlin)" in said.text
    assert "Next: today at" in said.text
    assert await lines(talk) == ("Stretch: weekdays around 09:30 and 11:00 (Europe/Berlin)",)


async def test_the_first_reminder_comes_in_the_zone_of_the_profile(talk: Talk) -> None:
    said = await fills_in(talk, when=When.ONCE, zone=ZoneInfo("Asia/Kolkata"))
    assert "weekdays around 14:00 (Asia/Kolkata)" in said.text


async def test_other_times_take_the_place_of_all_stretch_reminders_and_of_no_posture_check(talk: Talk) -> None:
    await talk.joins()
    await talk.says("remind posture every hour from 9 to 17")
    await talk.says("remind weekdays at 12:15")
    await fills_in(talk, when=When.ONCE)
    assert sorted(await lines(talk)) == [
        "Posture check: weekdays every hour from 09:00 to 17:00 (Europe/Berlin)",
        "Stretch: weekdays around 14:00 (Europe/Berlin)",
    ]


async def test_the_same_form_again_changes_nothing(talk: Talk) -> None:
    first = await fills_in(talk, areas=frozenset({Area.NECK}), when=When.THREE_A_DAY)
    assert await fills_in(talk, areas=frozenset({Area.NECK}), when=When.THREE_A_DAY) == first
    assert len(await lines(talk)) == 1


async def test_a_slot_that_was_served_today_does_not_come_again(talk: Talk) -> None:
    await fills_in(talk, when=When.ONCE)
    async with talk.sessions.begin() as session:
        served = await reminders.earliest_due(session, recipient(MEERA))
    assert served
    talk.clock.at = served
    async with talk.sessions.begin() as session:
        await plan(session, talk.clock(), WORKSPACE, most=9)
    await fills_in(talk, when=When.AFTERNOONS)
    async with talk.sessions.begin() as session:
        due = await reminders.earliest_due(session, recipient(MEERA))
    assert due
    assert datetime(2026, 3, 2, 14, 45, tzinfo=UTC) < due < datetime(2026, 3, 2, 15, 15, tzinfo=UTC)


async def test_skipped_times_leave_the_reminders_as_they_are(talk: Talk) -> None:
    await talk.joins("weekdays at 12:15")
    said = await fills_in(talk, areas=frozenset({Area.NECK}))
    assert "Stretch: weekdays at 12:15 (Europe/Berlin)" in said.text


async def test_times_in_words_are_asked_for_and_leave_the_reminders_as_they_are(talk: Talk) -> None:
    await talk.joins("weekdays at 12:15")
    said = await fills_in(talk, when=When.IN_WORDS)
    assert "Now say when" in said.text
    assert await lines(talk) == ("Stretch: weekdays at 12:15 (Europe/Berlin)",)


async def test_beside_posture_checks_a_stretch_is_added_while_there_is_room(talk: Talk) -> None:
    await talk.joins("posture at 9:05")
    await fills_in(talk, when=When.ONCE)
    assert sorted(await lines(talk)) == [
        "Posture check: weekdays at 09:05 (Europe/Berlin)",
        "Stretch: weekdays around 14:00 (Europe/Berlin)",
    ]


async def test_where_there_is_no_room_for_a_reminder_that_is_said(talk: Talk) -> None:
    await talk.joins("posture at 9:00")
    for minute in range(1, MOST_REMINDERS):
        await talk.says(f"remind posture at 9:0{minute}")
    said = await fills_in(talk, when=When.ONCE)
    assert "none was added" in said.text
    assert len(await lines(talk)) == MOST_REMINDERS


async def test_who_had_stopped_answering_is_back(talk: Talk) -> None:
    await talk.joins()
    async with talk.sessions.begin() as session:
        await session.execute(members.update().values(asked_at=talk.clock()))
    assert "Next:" in (await fills_in(talk, areas=frozenset({Area.NECK}))).text


async def test_one_exercise_now_stands_under_what_was_kept(talk: Talk) -> None:
    said = await fills_in(talk, areas=frozenset({Area.NECK}))
    answer = await talk.presses(Choice.STRETCH_NOW, said)
    assert answer.private
    assert Choice.DONE in [button.choice for button in answer.private.buttons]


async def test_one_exercise_now_is_for_what_was_just_picked(talk: Talk) -> None:
    for number in range(20):
        who = Person(workspace=WORKSPACE, user=f"U{number}")
        said = await fills_in(talk, who=who, areas=frozenset({Area.WRISTS}))
        answer = await talk.presses(Choice.STRETCH_NOW, said, who=who)
        assert answer.private
        assert "“wrists”" in answer.private.paragraphs[0]


async def test_one_exercise_now_comes_to_nobody_on_hold(talk: Talk) -> None:
    said = await fills_in(talk, areas=frozenset({Area.NECK}))
    await talk.says("my back hurts and I can't feel when I need to pee")
    answer = await talk.presses(Choice.STRETCH_NOW, said)
    assert answer.private
    assert answer.private.title == "Exercises are on hold"


async def test_what_one_person_picks_is_nobody_elses(talk: Talk) -> None:
    await fills_in(talk, who=JONAS, areas=frozenset({Area.NECK}))
    assert await profile_of(talk) == Profile()
