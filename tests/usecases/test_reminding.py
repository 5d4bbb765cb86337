"""A member's own reminders: set, listed, paused, stopped."""

import pytest

from bot.store import reminders
from tests.builders import MEERAS
from tests.usecases.conftest import Talk


async def test_a_second_reminder_stands_beside_the_first(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    talk.clock.move(seconds=1)
    added = await talk.says("remind posture weekdays at 11:00")
    assert added.title == "Reminder set."
    listed = await talk.says("reminders")
    assert listed.steps == (
        "Stretch: weekdays at 10:30 (Europe/Berlin)",
        "Posture check: weekdays at 11:00 (Europe/Berlin)",
    )
    assert listed.notes[0] == "Next: today at 10:30."


async def test_the_same_reminder_twice_is_one(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    again = await talk.says("remind 10:30 on weekdays")
    assert "You have that one already." in again.text
    assert len((await talk.says("reminders")).steps) == 1


async def test_what_was_not_understood_sets_nothing_and_shows_three_that_work(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    answer = await talk.says("remind weekdays at blorp o'clock")
    assert "blorp" in answer.text
    assert answer.text.count("“") >= 4
    assert len((await talk.says("reminders")).steps) == 1


async def test_ten_are_as_many_as_are_kept(talk: Talk) -> None:
    await talk.joins("daily at 0:00")
    for hour in range(1, 10):
        await talk.says(f"remind daily at {hour}:00")
    assert "You have 10 reminders, which is as many as I keep." in (await talk.says("remind daily at 23:00")).text
    assert len((await talk.says("reminders")).steps) == 10


async def test_one_is_stopped_by_its_number(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    talk.clock.move(seconds=1)
    await talk.says("remind daily at 9:00")
    assert "Stopped. Stretch: weekdays at 10:30" in (await talk.says("stop 1")).text
    assert (await talk.says("reminders")).steps == ("Stretch: every day at 09:00 (Europe/Berlin)",)


@pytest.mark.parametrize("words", ["stop 2", "stop 0", "stop the music", "stop ²"])
async def test_a_number_that_is_not_there_stops_nothing(talk: Talk, words: str) -> None:
    await talk.joins("weekdays at 10:30")
    assert "Nothing was stopped" in (await talk.says(words)).text
    assert len((await talk.says("reminders")).steps) == 1


async def test_a_pause_ends_by_itself(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    paused = await talk.says("pause until Wednesday")
    assert "Paused until Wednesday at 00:00." in paused.text
    assert (await talk.says("reminders")).notes[0] == "Paused until Wednesday at 00:00."
    talk.clock.move(days=2)
    assert (await talk.says("reminders")).notes[0] == "Next: today at 10:30."


async def test_resume_ends_a_pause(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    await talk.says("pause until Wednesday")
    assert "Next: today at 10:30." in (await talk.says("resume")).text


@pytest.mark.parametrize(("words", "said"), [("pause", "say until when"), ("pause until whenever", "“whenever”")])
async def test_a_pause_that_cannot_be_read_pauses_nothing(talk: Talk, words: str, said: str) -> None:
    await talk.joins("weekdays at 10:30")
    answer = await talk.says(words)
    assert said in answer.text
    assert "Nothing was paused" in answer.text
    assert (await talk.says("reminders")).notes[0] == "Next: today at 10:30."


async def test_whoever_has_not_joined_is_told_how_to_begin(talk: Talk) -> None:
    assert "You have no reminders." in (await talk.says("reminders")).text
    assert "You have no reminders." in (await talk.says("pause until Monday")).text
    assert "You have no reminders." in (await talk.says("resume")).text
    assert "You have no reminders." in (await talk.says("stop 3")).text


async def test_who_could_not_be_reached_and_asks_for_the_same_again_is_reminded_again(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    async with talk.sessions.begin() as session:
        await reminders.park(session, MEERAS, reason="user_disabled")
    assert (await talk.says("reminders")).notes[0].startswith("Nothing is due right now.")
    await talk.says("remind weekdays at 10:30")
    async with talk.sessions.begin() as session:
        assert await reminders.earliest_due(session, MEERAS) is not None


async def test_whoever_stopped_their_only_reminder_has_nothing_to_resume(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    await talk.says("stop 1")
    assert "no reminders" in (await talk.says("resume")).text
