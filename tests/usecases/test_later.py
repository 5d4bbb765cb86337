"""Later, tapped under a reminder: the same once more in a quarter of an hour, and no promise that can't be kept."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.message import Choice, Message
from bot.domain.nudge import State
from bot.store import nudges
from bot.store.nudges import Move
from bot.usecases import nudging
from bot.usecases.nudging import Outgoing
from tests.builders import JONAS, WORKSPACE
from tests.usecases.conftest import Talk

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # 10:30 in Berlin
LEASE = timedelta(seconds=30)
HOUR = timedelta(hours=1)
ON_HOLD = "my back hurts and I can't feel when I need to pee"


async def wave(talk: Talk) -> list[Outgoing]:
    """All that goes out now."""
    async with talk.sessions.begin() as session:
        await nudging.plan(session, talk.clock(), WORKSPACE, most=9)
        begun = await nudging.begin(session, talk.clock(), WORKSPACE, most=9, exercises=talk.exercises, lease=LEASE)
    return begun.outgoing


async def coming(talk: Talk) -> list[datetime]:
    """What waits to go out within a day."""
    async with talk.sessions.begin() as session:
        waiting = await nudges.waiting(session, talk.clock() + 24 * HOUR, WORKSPACE, most=9)
    return [each.nudge.due_at for each in waiting]


async def asked_about(talk: Talk) -> int:
    """How many the platform would be asked about once nobody works on them any more."""
    async with talk.sessions.begin() as session:
        return len(await nudging.unanswered(session, talk.clock() + HOUR, WORKSPACE, most=9))


async def taps(talk: Talk, choice: Choice, message: Message) -> Message:
    answer = await talk.presses(choice, message)
    assert answer.replaces
    return answer.replaces


@pytest.fixture
async def reminder(talk: Talk) -> Outgoing:
    """Meera's of half past ten, which has come; whether it has, nobody has heard yet."""
    await talk.joins("every day at 10:30")
    talk.clock.at = DUE
    (outgoing,) = await wave(talk)
    return outgoing


async def test_it_comes_back_in_a_quarter_of_an_hour(talk: Talk, reminder: Outgoing) -> None:
    assert (await taps(talk, Choice.LATER, reminder.message)).text == "All right, I come back at 10:45."
    assert await coming(talk) == [DUE + HOUR / 4]


async def test_on_hold_nothing_comes_back_and_nothing_is_promised(talk: Talk, reminder: Outgoing) -> None:
    await talk.says(ON_HOLD)
    assert (await taps(talk, Choice.LATER, reminder.message)).title == "Exercises are on hold"
    assert await coming(talk) == []


async def test_on_a_break_it_says_until_when_and_promises_nothing_before(talk: Talk, reminder: Outgoing) -> None:
    paused = await talk.says("pause until Friday")
    assert (await taps(talk, Choice.LATER, reminder.message)).paragraphs == paused.paragraphs
    assert await coming(talk) == []


async def test_whoever_ends_the_break_can_still_put_it_off(talk: Talk, reminder: Outgoing) -> None:
    await talk.says("pause until Friday")
    await taps(talk, Choice.LATER, reminder.message)
    await talk.says("resume")
    assert "I come back at 10:45" in (await taps(talk, Choice.LATER, reminder.message)).text
    assert await coming(talk) == [DUE + HOUR / 4]


async def test_a_break_that_is_over_by_then_keeps_nothing_back(talk: Talk, reminder: Outgoing) -> None:
    await talk.says("pause until 10:45")
    assert "I come back at 10:45" in (await taps(talk, Choice.LATER, reminder.message)).text


# ---------------------------------------------------------------- a tap tells that it has come


@pytest.mark.parametrize("choice", [Choice.DONE, Choice.LATER, Choice.ANOTHER, Choice.HURTS])
async def test_what_they_tapped_has_come_and_is_not_asked_about(talk: Talk, reminder: Outgoing, choice: Choice) -> None:
    assert await asked_about(talk) == 1
    await taps(talk, choice, reminder.message)
    assert await asked_about(talk) == 0


async def test_somebody_elses_tap_tells_nothing(talk: Talk, reminder: Outgoing) -> None:
    await talk.presses(Choice.DONE, reminder.message, who=JONAS)
    assert await asked_about(talk) == 1


async def test_what_is_being_taken_back_is_taken_back_all_the_same(talk: Talk, reminder: Outgoing) -> None:
    going = Move(nudge=reminder.nudge, to=State.WITHDRAWING, look_at=DUE)
    async with talk.sessions.begin() as session:
        await nudges.move(session, [going])
    await taps(talk, Choice.DONE, reminder.message)
    async with talk.sessions.begin() as session:
        (found,) = await nudges.due(session, talk.clock(), WORKSPACE, State.WITHDRAWING, most=9)
    assert found == replace(reminder.nudge, look_at=DUE)
