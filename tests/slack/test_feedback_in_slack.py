"""After an exercise, over the local Slack: how it went in one tap, and what follows when it hurt."""

from bot.domain.message import Choice
from bot.playground.server import Playground
from tests.slack.conftest import Bot
from tests.slack.conversation import JONAS, labels, somebody

CHECKED = "It has been checked, I may move it again"


async def test_how_it_went_takes_one_tap_and_ends_there(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        done = await jonas.presses(Choice.DONE, await jonas.says("/stretch chin tuck"))
        assert labels(done) == ["Helped", "Too easy", "Too hard"]
        thanks = await jonas.presses(Choice.HELPED, done)
        assert thanks.text == "✓ Chin tuck: good that it helped."
        assert labels(thanks) == []


async def test_what_spread_rests_until_it_has_been_checked_and_the_rest_goes_on(
    slack: Playground, unhunch: Bot
) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        asked = await jonas.presses(Choice.HURTS, await jonas.says("/stretch chin tuck"))
        assert labels(asked) == ["Yes", "No, it was only sore there"]
        card = await jonas.presses(Choice.SPREADS, asked)
        assert labels(card) == ["None of these apply", "One of these applies", CHECKED]
        assert labels(await jonas.presses(Choice.NO_SIGNS, card)) == [CHECKED]
        assert "I leave out exercises for your neck" in (await jonas.says("/stretch neck")).text
        assert "Done" in labels(await jonas.says("/stretch hips"))
        listed = await jonas.says("/stretch reminders")
        assert CHECKED in labels(listed)
        assert "come again" in (await jonas.presses(Choice.AREA_CHECKED, listed)).text
        assert "I leave out" not in (await jonas.says("/stretch neck")).text
