"""Pictures where people meet them: each message brings its own, and none is lost for it."""

from collections.abc import Mapping
from typing import Any

import aiohttp
import pytest

from bot.domain.message import Choice
from bot.playground.faults import Fault, What
from bot.playground.message import Message
from bot.playground.server import Playground
from tests.conftest import Clock
from tests.slack.conftest import Bot
from tests.slack.conversation import JONAS, MEERA, WELLNESS, labels, somebody


def image(message: Message) -> Mapping[str, Any] | None:
    return next((block for block in message.blocks if block["type"] == "image"), None)


def kind(message: Message) -> str | None:
    """What the address of its picture ends with."""
    shown = image(message)
    return shown["image_url"].rpartition(".")[2] if shown else None


async def fetched(message: Message) -> tuple[str, bytes]:
    shown = image(message)
    assert shown
    async with aiohttp.ClientSession() as session, session.get(shown["image_url"]) as response:
        return response.content_type, (await response.read())[:6]


async def test_a_card_has_its_picture_before_the_steps_and_words_for_it(slack: Playground, unhunch: Bot) -> None:
    async with unhunch.running():
        card = await somebody(slack, JONAS).says("/stretch chin tuck")
        kinds = [block["type"] for block in card.blocks]
        assert kinds[kinds.index("image") + 1] == "section"
        shown = image(card)
        assert shown
        assert shown["alt_text"]
        assert await fetched(card) == ("image/gif", b"GIF89a")


async def test_whoever_wants_no_movement_gets_a_still(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        await jonas.says("/stretch pictures still")
        card = await jonas.says("chin tuck")
        assert await fetched(card) == ("image/png", b"\x89PNG\r\n")
        await jonas.says("/stretch pictures off")
        assert image(await jonas.says("/stretch chin tuck")) is None


async def test_a_nudge_comes_with_its_picture(slack: Playground, unhunch: Bot, clock: Clock) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        await jonas.presses(Choice.JOIN, await jonas.says("/stretch remind every day at 10:05"))
        before = len(jonas.sees)
        clock.move(minutes=5)
        await slack.until(lambda: len(jonas.sees) > before)
        assert kind(jonas.sees[-1]) == "gif"


async def test_a_team_stretch_has_a_still_as_nobody_there_can_choose(
    slack: Playground, unhunch: Bot, clock: Clock
) -> None:
    slack.invite_bot(MEERA, WELLNESS)
    meera = somebody(slack, MEERA, channel=WELLNESS)
    async with unhunch.running():
        await meera.says("/stretch channel remind weekdays at 14:35")
        clock.move(minutes=5)  # 14:35 in Kolkata
        stretch = await slack.until(lambda: next((each for each in meera.sees if "Team stretch:" in each.text), None))
        assert kind(stretch) == "png"


@pytest.mark.parametrize("words", ["/stretch chin tuck", "chin tuck"])
async def test_an_answer_whose_picture_slack_can_not_fetch_comes_without(
    slack: Playground, unhunch: Bot, words: str
) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        slack.faults.add(Fault(what=What.NO_PICTURE, times=2))
        card = await jonas.says(words)
        assert (kind(card), "Done" in labels(card)) == (None, True)
        another = await jonas.presses(Choice.ANOTHER, card)
        assert (kind(another), "Done" in labels(another)) == (None, True)
        assert not [*slack.faults]
        assert kind(await jonas.presses(Choice.ANOTHER, another)) == "gif"


@pytest.mark.parametrize(
    ("words", "method"), [("/stretch chin tuck", "response_url"), ("chin tuck", "chat.postMessage")]
)
async def test_an_answer_that_gets_no_answer_with_its_picture_is_said_without(
    slack: Playground, unhunch: Bot, words: str, method: str
) -> None:
    """However often it was tried with one: a picture that comes too slowly holds up all of it."""
    slack.faults.add(Fault(what=What.DROP, method=method, times=3))
    async with unhunch.running():
        card = await somebody(slack, JONAS).says(words)
        assert (kind(card), "Done" in labels(card)) == (None, True)


async def test_a_mention_whose_picture_slack_can_not_fetch_is_answered_without(slack: Playground, unhunch: Bot) -> None:
    slack.invite_bot(MEERA, WELLNESS)
    meera = somebody(slack, MEERA, channel=WELLNESS)
    slack.faults.add(Fault(what=What.NO_PICTURE))
    async with unhunch.running():
        card = await meera.says(f"<@{slack.bot_user_id}> chin tuck")
        assert (kind(card), card.ephemeral) == (None, True)


async def test_any_other_refusal_of_an_answer_is_not_repeated_without_the_picture(
    slack: Playground, unhunch: Bot
) -> None:
    slack.faults.add(Fault(what=What.REFUSE, method="chat.postMessage", error="msg_blocks_too_long", times=1))
    async with unhunch.running():
        await slack.say(JONAS, slack.im(JONAS), "chin tuck")
        await slack.until(lambda: any(call.error == "msg_blocks_too_long" for call in slack.calls))
        await slack.say(JONAS, slack.im(JONAS), "help")
        await slack.until(lambda: any("What I do" in each.text for each in somebody(slack, JONAS).sees))
        assert not any("Chin tuck" in each.text for each in somebody(slack, JONAS).sees)


async def test_a_nudge_whose_picture_slack_can_not_fetch_comes_without_and_once(
    slack: Playground, unhunch: Bot, clock: Clock
) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        await jonas.presses(Choice.JOIN, await jonas.says("/stretch remind every day at 10:05"))
        before = len(jonas.sees)
        slack.faults.add(Fault(what=What.NO_PICTURE))
        clock.move(minutes=5)
        await slack.until(lambda: len(jonas.sees) > before)
        clock.move(minutes=5)
        await jonas.says("/stretch help")
        (nudge,) = jonas.sees[before:-1]
        assert (kind(nudge), "Done" in labels(nudge)) == (None, True)
