"""Every door by which a warning sign can come in, over the local Slack: seen, and answered for the writer alone."""

import pytest

from bot.domain.message import Choice
from bot.playground.people import Outcome
from bot.playground.server import Playground
from tests.conftest import Clock
from tests.slack.conftest import Bot
from tests.slack.conversation import JONAS, MEERA, TOM, WELLNESS, Somebody, labels, somebody

SIGN = "my back hurts and I can't feel when I need to pee"
GUIDED = "Please get this checked now"
WAY_OUT = ["This is sorted out"]


async def guided(jonas: Somebody) -> None:
    """They have been guided, and are on hold."""
    answer = await jonas.slack.until(lambda: next((each for each in jonas.sees if GUIDED in each.text), None))
    assert "112" in answer.text
    assert labels(answer) == WAY_OUT
    assert "Exercises are on hold" in (await jonas.says("/stretch neck")).text


async def listening(slack: Playground) -> None:
    """Meera, who made the channel, has the bot listen there."""
    slack.invite_bot(MEERA, WELLNESS)
    slack.join(TOM, WELLNESS)
    slack.join(JONAS, WELLNESS)
    answer = await somebody(slack, MEERA, channel=WELLNESS).says("/stretch channel listen on")
    assert "I read the messages in this channel" in answer.text
    tom = somebody(slack, TOM, channel=WELLNESS)
    await slack.until(lambda: [each for each in tom.sees if "I listen here from now on" in each.text])


def seen_by(slack: Playground, member: str) -> list[str]:
    return [each.text for each in somebody(slack, member, channel=WELLNESS).sees]


async def says_nothing_to(slack: Playground, outcome: Outcome, *, channel: str) -> None:
    """What was typed is heard out, and then a later word in a private talk is answered first and only."""
    assert outcome.ok, outcome
    await slack.settled()
    assert not [call for call in slack.calls if call.method == "chat.postEphemeral"]
    assert GUIDED not in "".join(each.text for each in slack.messages(channel))


@pytest.mark.parametrize("words", [SIGN, f"/stretch {SIGN}", f"/stretch remind weekdays at 10:30, {SIGN}"])
async def test_in_a_private_talk_and_after_a_command(slack: Playground, unhunch: Bot, words: str) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        await jonas.says(words)
        await guided(jonas)


async def test_after_a_command_in_a_channel_only_the_writer_sees_it(slack: Playground, unhunch: Bot) -> None:
    slack.invite_bot(MEERA, WELLNESS)
    slack.join(JONAS, WELLNESS)
    async with unhunch.running():
        answer = await somebody(slack, JONAS, channel=WELLNESS).says(f"/stretch {SIGN}")
        assert answer.ephemeral
        assert GUIDED in answer.text
        assert not [text for text in seen_by(slack, MEERA) if GUIDED in text]


async def test_in_a_mention_and_in_a_thread_of_it(slack: Playground, unhunch: Bot) -> None:
    slack.invite_bot(MEERA, WELLNESS)
    jonas = somebody(slack, JONAS, channel=WELLNESS)
    slack.join(JONAS, WELLNESS)
    async with unhunch.running():
        first = await slack.say(JONAS, WELLNESS, "good morning")
        await slack.say(JONAS, WELLNESS, f"<@{slack.bot_user_id}> {SIGN}", thread_ts=first.ts)
        answer = await slack.until(lambda: next((each for each in jonas.sees if GUIDED in each.text), None))
        assert answer.ephemeral
        assert not [text for text in seen_by(slack, MEERA) if GUIDED in text]


async def test_in_a_thread_of_a_private_talk(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        first = await jonas.says("help")
        await slack.say(JONAS, jonas.channel, SIGN, thread_ts=first.ts)
        await guided(jonas)


async def test_in_an_edit_of_a_mention(slack: Playground, unhunch: Bot) -> None:
    slack.invite_bot(MEERA, WELLNESS)
    jonas = somebody(slack, JONAS, channel=WELLNESS)
    slack.join(JONAS, WELLNESS)
    async with unhunch.running():
        written = await slack.say(JONAS, WELLNESS, f"<@{slack.bot_user_id}> thanks")
        await slack.until(lambda: [each for each in jonas.sees if "You're welcome" in each.text])
        await slack.edit(JONAS, WELLNESS, written.ts, f"<@{slack.bot_user_id}> thanks, and {SIGN}")
        await guided(jonas)
        assert len([each for each in jonas.sees if GUIDED in each.text]) == 1


async def test_in_a_channel_that_is_listened_to(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS, channel=WELLNESS)
    async with unhunch.running():
        await listening(slack)
        await slack.say(JONAS, WELLNESS, "stiff neck today, who comes along?")
        await slack.say(JONAS, WELLNESS, SIGN)
        await guided(jonas)
        assert all(each.ephemeral for each in jonas.sees if GUIDED in each.text)
        assert not [text for text in seen_by(slack, TOM) if GUIDED in text]


async def test_in_an_edit_there(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS, channel=WELLNESS)
    async with unhunch.running():
        await listening(slack)
        written = await slack.say(JONAS, WELLNESS, "good morning")
        await slack.edit(JONAS, WELLNESS, written.ts, f"good morning, {SIGN}")
        await guided(jonas)


async def test_in_a_mention_there_it_is_answered_once(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS, channel=WELLNESS)
    async with unhunch.running():
        await listening(slack)
        await slack.say(JONAS, WELLNESS, f"<@{slack.bot_user_id}> {SIGN}")
        await guided(jonas)
        assert len([each for each in jonas.sees if GUIDED in each.text]) == 1


async def test_a_channel_is_not_read_before_it_is_asked_for_nor_after_it_is_over(
    slack: Playground, unhunch: Bot
) -> None:
    async with unhunch.running():
        await listening(slack)
        await somebody(slack, MEERA, channel=WELLNESS).says("/stretch channel listen off")
        await says_nothing_to(slack, await slack.say(JONAS, WELLNESS, SIGN), channel=WELLNESS)


async def test_whoever_is_no_owner_does_not_turn_it_on(slack: Playground, unhunch: Bot) -> None:
    slack.invite_bot(MEERA, WELLNESS)
    slack.join(TOM, WELLNESS)
    async with unhunch.running():
        answer = await somebody(slack, TOM, channel=WELLNESS).says("/stretch channel listen on")
        assert "Only the person who created this channel" in answer.text
        await says_nothing_to(slack, await slack.say(TOM, WELLNESS, SIGN), channel=WELLNESS)


@pytest.mark.parametrize("words", [f"> {SIGN}", f">>> {SIGN}\n{SIGN}", f"> {SIGN}\nthat is from a leaflet"])
async def test_what_is_quoted_is_not_read(slack: Playground, unhunch: Bot, words: str) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        assert GUIDED not in (await jonas.says(words)).text
        assert "Exercises are on hold" not in (await jonas.says("/stretch neck")).text


async def test_what_stands_beside_a_quote_is_read(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        await jonas.says(f"> how are you?\n{SIGN}")
        await guided(jonas)


async def test_a_sign_of_somebody_elses_is_answered_and_holds_nobody(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        answer = await jonas.says("my wife has crushing chest pain and can't breathe")
        assert "Call 112 for them now" in answer.text
        assert labels(answer) == []
        assert "Done" in labels(await jonas.says("/stretch neck"))


async def test_it_speaks_the_readers_language(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        answer = await jonas.says("ich will mich umbringen")
        assert "Gut, dass du es sagst" in answer.text
        assert "0800 111 0 111" in answer.text
        assert labels(answer) == ["Das ist geklärt"]


async def test_the_way_out_takes_two_steps(slack: Playground, unhunch: Bot, clock: Clock) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        asked = await jonas.presses(Choice.CLEARED, await jonas.says(SIGN))
        assert labels(asked) == ["Yes, it is sorted out", "Not yet"]
        assert "Exercises are on hold" in (await jonas.says("/stretch neck")).text
        lifted = await jonas.presses(Choice.CLEARED_SURELY, asked)
        assert "The hold is lifted." in lifted.text
        assert "Done" in labels(await jonas.says("/stretch neck"))
