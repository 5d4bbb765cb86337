"""Somebody who doesn't answer is asked once, and nothing comes until they do anything with us."""

from datetime import datetime

import pytest
from sqlalchemy import select, update

from bot.domain.message import Button, Choice, Message
from bot.domain.wording import adherence as wording
from bot.store import members, reminders, tables
from bot.usecases.adherence import asked
from tests.builders import JONAS, MEERA, MEERAS
from tests.usecases.conftest import Talk

WARNING = "my back hurts and I can't feel when I need to pee"


async def next_due(talk: Talk) -> list[datetime | None]:
    async with talk.sessions.begin() as session:
        found = select(tables.reminders.c.next_due_at).order_by(tables.reminders.c.created_at)
        return list(await session.scalars(found))


async def active_at(talk: Talk) -> datetime | None:
    async with talk.sessions.begin() as session:
        member = await members.find(session, MEERA)
    return member.active_at if member else None


async def is_asked(talk: Talk, *words: str) -> Message:
    """Meera joins with that, and weeks later gets the question."""
    await talk.joins(words[0])
    for each in words[1:]:
        talk.clock.move(seconds=1)
        await talk.says(f"remind {each}")
    talk.clock.move(days=15)
    async with talk.sessions.begin() as session:
        member = await members.find(session, MEERA)
        assert member
        await asked(session, talk.clock(), member)
    talk.clock.move(days=1)
    return wording.question()


async def test_nothing_is_due_once_the_question_is_asked(talk: Talk) -> None:
    question = await is_asked(talk, "every day at 10:30", "every day at 14:00")
    assert await next_due(talk) == [None, None]
    assert [button.label for button in question.buttons] == ["Keep going", "Once a day", "Stop"]


async def test_to_keep_going_is_as_before(talk: Talk) -> None:
    question = await is_asked(talk, "every day at 10:30")
    answer = await talk.presses(Choice.KEEP_GOING, question)
    assert answer.replaces
    assert answer.replaces.text.startswith("Good, I keep going as before. Next: today at 10:30.")
    assert (await talk.says("reminders")).steps == ("Stretch: every day at 10:30 (Europe/Berlin)",)
    assert await active_at(talk) == talk.clock()


async def test_once_a_day_keeps_the_earliest_and_says_how_to_have_the_rest_back(talk: Talk) -> None:
    before = "weekdays at 10:30, 14:00 and 16:00"
    question = await is_asked(talk, before, "posture weekdays at 9:00", "every day at 15:00")
    answer = (await talk.presses(Choice.FEWER, question)).replaces
    assert answer
    assert answer.title == "Once a day from now on."
    assert answer.steps == (
        "Stretch: weekdays at 10:30 (Europe/Berlin)",
        "Stretch: weekends at 15:00 (Europe/Berlin)",
    )
    assert (await talk.says("reminders")).steps == answer.steps
    assert answer.paragraphs == ("This is set now. Next: today at 10:30.",)
    (note,) = answer.notes
    back = [words for words in note.split("`") if words.startswith("/stretch")]
    assert back == [
        "/stretch remind weekdays at 14:00 and 16:00",
        "/stretch remind posture weekdays at 09:00",
        "/stretch remind weekdays at 15:00",
    ]
    for words in back:
        talk.clock.move(seconds=1)
        assert (await talk.says(words)).title == "Reminder set."


async def test_once_a_day_for_somebody_who_has_that_changes_nothing(talk: Talk) -> None:
    question = await is_asked(talk, "weekdays at 10:30")
    answer = (await talk.presses(Choice.FEWER, question)).replaces
    assert answer
    assert "Once a day is what you have" in answer.text
    assert (await talk.says("reminders")).steps == answer.steps


async def test_once_a_day_of_nothing_is_nothing(talk: Talk) -> None:
    question = await is_asked(talk, "weekdays at 10:30")
    await talk.says("stop 1")
    answer = (await talk.presses(Choice.FEWER, question)).replaces
    assert answer
    assert "You have no reminders." in answer.text


async def test_to_stop_is_to_leave(talk: Talk) -> None:
    question = await is_asked(talk, "weekdays at 10:30")
    answer = (await talk.presses(Choice.STOP_NUDGES, question)).replaces
    assert answer
    assert "Your reminder is stopped." in answer.text
    assert await next_due(talk) == []


@pytest.mark.parametrize("choice", [Choice.KEEP_GOING, Choice.FEWER, Choice.STOP_NUDGES])
async def test_whoever_has_left_meanwhile_is_told_that_reminders_are_off(talk: Talk, choice: Choice) -> None:
    question = await is_asked(talk, "weekdays at 10:30")
    await talk.says("stop")
    answer = (await talk.presses(choice, question)).replaces
    assert answer
    assert "Your reminders are off." in answer.text


@pytest.mark.parametrize("choice", [Choice.KEEP_GOING, Choice.FEWER])
async def test_a_hold_outlives_the_question(talk: Talk, choice: Choice) -> None:
    question = await is_asked(talk, "weekdays at 10:30")
    await talk.says(WARNING)
    answer = (await talk.presses(choice, question)).replaces
    assert answer
    assert answer.title == "Exercises are on hold"
    assert await next_due(talk) == [None]


@pytest.mark.parametrize("words", ["neck", "thanks", "help", "remind weekdays at 16:00"])
async def test_whoever_says_anything_else_has_their_reminders_back_and_is_told(talk: Talk, words: str) -> None:
    await is_asked(talk, "every day at 10:30")
    answer = await talk.says(words)
    assert answer.notes[-1].startswith("Good to hear from you: your reminders go on. Next: today at 10:30.")
    assert None not in await next_due(talk)
    assert "Good to hear from you" not in (await talk.says("neck")).text


@pytest.mark.parametrize("words", ["reminders", "pause until Friday", "resume", "stop", "stop 1", "delete"])
async def test_an_answer_about_reminders_says_it_once(talk: Talk, words: str) -> None:
    await is_asked(talk, "every day at 10:30")
    assert "Good to hear from you" not in (await talk.says(words)).text


async def test_a_tap_on_anything_brings_reminders_back(talk: Talk) -> None:
    card = await talk.says("neck")
    await is_asked(talk, "every day at 10:30")
    answer = (await talk.presses(Choice.DONE, card)).replaces
    assert answer
    assert answer.notes[-1].startswith("Good to hear from you")


async def test_in_a_channel_the_person_is_told_and_not_the_channel(talk: Talk) -> None:
    await is_asked(talk, "every day at 10:30")
    button = Message(title="-", buttons=(Button(choice=Choice.DID_IT, label="Did it", subject="gone"),))
    answer = await talk.presses(Choice.DID_IT, button)
    assert answer.replaces is None
    assert answer.private
    assert answer.private.notes[-1].startswith("Good to hear from you")


async def test_telling_of_a_warning_sign_asks_for_no_reminders(talk: Talk) -> None:
    await is_asked(talk, "every day at 10:30")
    assert "Good to hear from you" not in (await talk.says(WARNING)).text
    assert await next_due(talk) == [None]


async def test_when_somebody_was_active_is_kept_to_the_hour(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    joined = talk.clock()
    talk.clock.move(minutes=59)
    await talk.says("neck")
    assert await active_at(talk) == joined
    now = talk.clock.move(minutes=1)
    await talk.says("neck")
    assert await active_at(talk) == now


async def test_of_people_who_have_not_joined_nothing_is_kept(talk: Talk) -> None:
    await talk.presses(Choice.DONE, await talk.says("neck", who=JONAS), who=JONAS)
    async with talk.sessions.begin() as session:
        assert await members.find(session, JONAS) is None


async def test_leaving_on_hold_keeps_the_hold_and_nothing_else(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    await talk.says(WARNING)
    await talk.says("stop")
    async with talk.sessions.begin() as session:
        member = await members.find(session, MEERA)
    assert member
    assert member.held
    assert (member.joined_at, member.active_at, member.asked_at, member.holidays) == (None, None, None, None)


async def test_what_somebody_else_changed_meanwhile_stays(talk: Talk) -> None:
    await is_asked(talk, "weekdays at 10:30")
    async with talk.sessions.begin() as session:
        await session.execute(update(tables.members).values(holidays="DE"))
    await talk.says("neck")
    async with talk.sessions.begin() as session:
        member = await members.find(session, MEERA)
        theirs = await reminders.of(session, MEERAS)
    assert member
    assert member.holidays == "DE"
    assert len(theirs) == 1
