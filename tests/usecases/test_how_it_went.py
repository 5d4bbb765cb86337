"""After Done: one more tap if somebody likes, and never a question twice."""

import pytest

from bot.domain.message import Choice, Message
from bot.domain.profile import Feedback
from bot.store import offers
from bot.usecases.due import recipient
from tests.builders import JONAS, MEERA
from tests.usecases.conftest import Talk

SAID = {
    Choice.HELPED: Feedback.HELPED,
    Choice.TOO_EASY: Feedback.TOO_EASY,
    Choice.TOO_HARD: Feedback.TOO_HARD,
}
NO_LONGER = "That one is no longer here."


async def taps(talk: Talk, choice: Choice, message: Message) -> Message:
    answer = await talk.presses(choice, message)
    assert answer.replaces
    return answer.replaces


async def feedback(talk: Talk) -> list[Feedback | None]:
    async with talk.sessions.begin() as session:
        return [each.feedback for each in await offers.history(session, talk.clock(), recipient(MEERA))]


async def test_done_offers_three_ways_to_say_more(talk: Talk) -> None:
    done = await taps(talk, Choice.DONE, await talk.says("wrists"))
    assert [button.choice for button in done.buttons] == [*SAID]
    assert await feedback(talk) == [Feedback.DONE]


@pytest.mark.parametrize("choice", SAID)
async def test_one_tap_is_kept_and_thanked_for_and_that_is_all(talk: Talk, choice: Choice) -> None:
    done = await taps(talk, Choice.DONE, await talk.says("chin tuck"))
    thanks = await taps(talk, choice, done)
    assert thanks.text.startswith("✓ Chin tuck: ")
    assert thanks.buttons == ()
    assert await taps(talk, choice, done) == thanks
    assert await feedback(talk) == [SAID[choice]]


@pytest.mark.parametrize("choice", SAID)
async def test_whatever_is_said_it_counts_as_done_this_week(talk: Talk, choice: Choice) -> None:
    await taps(talk, choice, await taps(talk, Choice.DONE, await talk.says("chin tuck")))
    assert "That makes 2 this week." in (await taps(talk, Choice.DONE, await talk.says("eyes"))).text


async def test_a_late_tap_on_done_takes_back_nothing(talk: Talk) -> None:
    card = await talk.says("chin tuck")
    await taps(talk, Choice.HELPED, await taps(talk, Choice.DONE, card))
    await taps(talk, Choice.DONE, card)
    assert await feedback(talk) == [Feedback.HELPED]


@pytest.mark.parametrize("choice", SAID)
async def test_nothing_that_is_said_takes_back_that_it_hurt(talk: Talk, choice: Choice) -> None:
    card = await talk.says("chin tuck")
    done = await taps(talk, Choice.DONE, card)
    await taps(talk, Choice.HURTS, card)
    await taps(talk, choice, done)
    assert await feedback(talk) == [Feedback.HURT]


async def test_after_a_posture_check_there_is_no_more_to_say(talk: Talk) -> None:
    assert (await taps(talk, Choice.DONE, await talk.says("posture"))).buttons == ()


async def test_somebody_else_can_say_nothing_of_it_and_nobody_can_once_it_is_erased(talk: Talk) -> None:
    done = await taps(talk, Choice.DONE, await talk.says("chin tuck"))
    theirs = await talk.presses(Choice.HELPED, done, who=JONAS)
    assert theirs.replaces
    assert NO_LONGER in theirs.replaces.text
    assert await feedback(talk) == [Feedback.DONE]
    await talk.says("/stretch delete")
    assert NO_LONGER in (await taps(talk, Choice.HELPED, done)).text
    assert await feedback(talk) == []


async def test_how_it_went_can_be_said_on_hold(talk: Talk) -> None:
    done = await taps(talk, Choice.DONE, await talk.says("chin tuck"))
    await talk.says("my back hurts and I can't feel when I need to pee")
    await taps(talk, Choice.TOO_HARD, done)
    assert await feedback(talk) == [Feedback.TOO_HARD]
