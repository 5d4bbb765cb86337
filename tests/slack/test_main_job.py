"""The main job, from the keyboard to the nudge: opt in, be reminded once, answer, be warned."""

from datetime import UTC, datetime, timedelta

from bot.domain.message import Choice
from bot.playground.server import Playground
from tests.conftest import Clock
from tests.slack.conftest import Bot
from tests.slack.conversation import JONAS, Somebody, labels, somebody

TEN_THIRTY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # in Berlin, where Jonas is


async def opted_in(jonas: Somebody, words: str = "weekdays at 10:30, 14:00 and 16:00") -> None:
    invitation = await jonas.says(f"/stretch remind {words}")
    await jonas.presses(Choice.JOIN, invitation)


async def test_a_person_opts_in_is_nudged_once_across_a_restart_and_taps_done(
    slack: Playground, unhunch: Bot, clock: Clock
) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        invitation = await jonas.says("/stretch remind weekdays at 10:30, 14:00 and 16:00")
        assert invitation.ephemeral
        assert labels(invitation) == ["Yes, remind me", "Not now"]
        joined = await jonas.presses(Choice.JOIN, invitation)
        assert "You're in." in joined.text
        assert "weekdays at 10:30, 14:00 and 16:00 (Europe/Berlin)" in joined.text
        assert "Next: today at 10:30." in joined.text
        clock.at = TEN_THIRTY
        nudge = await slack.until(lambda: next((each for each in jonas.sees if not each.ephemeral), None))
        assert labels(nudge) == ["Done", "Later (15 min)", "Another", "It hurts"]
    async with unhunch.running():
        done = await jonas.presses(Choice.DONE, nudge)
        assert "done at 10:30. Your first one this week." in done.text
        assert labels(done) == ["Helped", "Too easy", "Too hard"]
        clock.at = TEN_THIRTY + timedelta(hours=3, minutes=30)
        await slack.until(lambda: len([each for each in jonas.sees if not each.ephemeral]) == 2)
    assert [call.method for call in slack.calls].count("chat.postMessage") == 2


async def test_a_warning_sign_is_answered_with_guidance_and_ends_the_nudges(
    slack: Playground, unhunch: Bot, clock: Clock
) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        await opted_in(jonas)
        guidance = await jonas.says("my lower back hurts and since this morning i cant feel when i need to pee")
        assert "112" in guidance.text
        assert labels(guidance) == ["This is sorted out"]
        refused = await jonas.says("/stretch lower back")
        assert "Exercises are on hold" in refused.text
        clock.at = TEN_THIRTY
        listed = await jonas.says("/stretch reminders")
        assert "On hold" in listed.text
        asked = await jonas.presses(Choice.CLEARED, guidance)
        assert labels(asked) == ["Yes, it is sorted out", "Not yet"]
        lifted = await jonas.presses(Choice.CLEARED_SURELY, asked)
        assert "Next: today at 14:00." in lifted.text
        assert "2." in (await jonas.says("/stretch lower back")).text


async def test_later_comes_back_in_a_quarter_of_an_hour(slack: Playground, unhunch: Bot, clock: Clock) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        await opted_in(jonas)
        clock.at = TEN_THIRTY
        nudge = await slack.until(lambda: next((each for each in jonas.sees if not each.ephemeral), None))
        later = await jonas.presses(Choice.LATER, nudge)
        assert "I come back at 10:45" in later.text
        clock.at = TEN_THIRTY + timedelta(minutes=15)
        await slack.until(lambda: len([each for each in jonas.sees if not each.ephemeral]) == 2)


async def test_another_shows_another_and_it_hurts_takes_it_off_the_list(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        card = await jonas.says("/stretch neck")
        another = await jonas.presses(Choice.ANOTHER, card)
        assert another.text.splitlines()[0] != card.text.splitlines()[0]
        asked = await jonas.presses(Choice.HURTS, another)
        assert "off your list for two weeks" in asked.text
        warned = await jonas.presses(Choice.SPREADS, asked)
        assert "Emergency care now" in warned.text
        held = await jonas.presses(Choice.A_SIGN, warned)
        assert "No exercises for now" in held.text
        assert "Exercises are on hold" in (await jonas.says("/stretch neck")).text
