"""Saying yes, saying goodbye, being erased."""

from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from bot.domain.message import Choice
from bot.store.tables import members, nudges, offers, participations, profiles, reminders
from bot.usecases.nudging import plan
from tests.builders import JONAS, MEERA, WORKSPACE
from tests.usecases.conftest import Talk


async def rows(talk: Talk) -> int:
    async with talk.sessions.begin() as session:
        counts = [
            await session.scalar(select(func.count()).select_from(table))
            for table in (members, reminders, nudges, offers, participations, profiles)
        ]
    return sum(count or 0 for count in counts)


async def test_nobody_is_in_before_their_own_yes(talk: Talk) -> None:
    await talk.says("remind weekdays at 10:30")
    await talk.says("join")
    assert await rows(talk) == 0


async def test_the_yes_brings_the_usual_three_a_day_around_their_times(talk: Talk) -> None:
    joined = await talk.joins()
    assert joined.title == "You're in."
    assert joined.paragraphs[0] == "Stretch: weekdays around 10:30, 14:00 and 16:00 (Europe/Berlin)"


async def test_the_yes_brings_what_was_asked_for_before(talk: Talk) -> None:
    joined = await talk.joins("posture every hour from 9 to 17")
    assert joined.paragraphs[0] == "Posture check: weekdays every hour from 09:00 to 17:00 (Europe/Berlin)"


async def test_not_now_leaves_nothing_behind(talk: Talk) -> None:
    answer = await talk.presses(Choice.NOT_NOW, await talk.says("join"))
    assert answer.replaces
    assert "no reminders" in answer.replaces.text
    assert await rows(talk) == 0


async def test_a_second_yes_changes_nothing(talk: Talk) -> None:
    invitation = await talk.says("join")
    await talk.presses(Choice.JOIN, invitation)
    again = await talk.presses(Choice.JOIN, invitation)
    assert again.replaces
    assert "You are in already, with 1 reminder." in again.replaces.text
    assert "You are in already" in (await talk.says("join")).text


async def test_words_that_are_no_schedule_are_named_before_anybody_is_asked_to_join(talk: Talk) -> None:
    answer = await talk.says("remind weekdays at blorp")
    assert "“blorp”" in answer.text
    assert answer.buttons == ()


async def test_stop_ends_all_reminders_and_says_how_many(talk: Talk) -> None:
    await talk.joins()
    await talk.says("remind daily at 9:00")
    assert "All 2 reminders are stopped." in (await talk.says("stop")).text
    assert "You had no reminders." in (await talk.says("stop")).text
    assert "no reminders" in (await talk.says("reminders")).text


async def test_delete_erases_every_row_and_leaves_other_people_alone(talk: Talk) -> None:
    await talk.joins(who=JONAS)
    before = await rows(talk)
    await talk.joins()
    asked = await talk.presses(Choice.HURTS, await talk.says("neck"))
    assert asked.replaces
    await talk.presses(Choice.SPREADS, asked.replaces)
    await talk.says("I can't feel my legs and I wet myself")
    await talk.says("delete", who=MEERA)
    assert await rows(talk) == before


async def test_reminders_follow_the_profile_to_another_zone(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    listed = await talk.says("reminders", zone=ZoneInfo("Asia/Kolkata"))
    assert listed.steps == ("Stretch: weekdays at 10:30 (Asia/Kolkata)",)
    assert listed.notes[0] == "Next: tomorrow at 10:30."


async def test_a_profile_that_cannot_be_read_changes_no_zone(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    listed = await talk.says("reminders", zone=None)
    assert listed.steps == ("Stretch: weekdays at 10:30 (Europe/Berlin)",)


async def test_flying_west_does_not_bring_the_same_local_time_again(talk: Talk) -> None:
    await talk.joins("every day at 10:30")
    talk.clock.move(hours=2)
    async with talk.sessions.begin() as session:
        await plan(session, talk.clock(), WORKSPACE, most=9)
    new_york = ZoneInfo("America/New_York")
    listed = await talk.says("reminders", zone=new_york)
    assert listed.notes[0] == "Next: tomorrow at 10:30."
    assert (await talk.says("reminders", zone=new_york)).notes[0] == "Next: tomorrow at 10:30."
