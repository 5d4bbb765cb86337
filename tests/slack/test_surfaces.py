"""What else people meet in Slack: mentions, channels, repeated events, errors, profiles, leaving."""

import pytest

from bot.domain.message import Choice
from bot.playground.faults import Fault, What
from bot.playground.server import Playground
from bot.playground.workspace import Channel
from tests.conftest import Clock
from tests.slack.conftest import Bot
from tests.slack.conversation import DANA, JONAS, MEERA, TOM, WELLNESS, labels, somebody


async def test_a_mention_is_answered_for_the_eyes_of_the_writer_only(slack: Playground, unhunch: Bot) -> None:
    slack.invite_bot(MEERA, WELLNESS)
    meera, tom = somebody(slack, MEERA, channel=WELLNESS), somebody(slack, TOM, channel=WELLNESS)
    async with unhunch.running():
        before = len(tom.sees)
        answer = await meera.says(f"<@{slack.bot_user_id}> stiff neck")
        assert answer.ephemeral
        assert "Done" in labels(answer)
        assert len(tom.sees) == before + 1


@pytest.mark.parametrize(("who", "may"), [(MEERA, True), (JONAS, True), (TOM, False)])
async def test_a_team_stretch_is_set_by_the_creator_or_an_admin_and_by_nobody_else(
    slack: Playground, unhunch: Bot, who: str, *, may: bool
) -> None:
    slack.invite_bot(MEERA, WELLNESS)
    async with unhunch.running():
        answer = await somebody(slack, who, channel=WELLNESS).says("/stretch channel remind weekdays at 10:30")
        assert ("Team stretch set." in answer.text) is may


async def test_a_team_stretch_comes_counts_and_shows_the_crowd_from_five_up(
    slack: Playground, unhunch: Bot, clock: Clock
) -> None:
    slack.invite_bot(MEERA, WELLNESS)
    crowd = ["U01JONAS", "U02MEERA", "U03DANA", "U04TOM", "U05AROHA"]
    for member in crowd:
        slack.join(member, WELLNESS)
    dana = somebody(slack, DANA, channel=WELLNESS)
    async with unhunch.running():
        await somebody(slack, MEERA, channel=WELLNESS).says("/stretch channel remind weekdays at 14:35")
        clock.move(minutes=5)  # 14:35 in Kolkata
        stretch = await slack.until(
            lambda: next((each for each in dana.sees if "Team stretch" in each.text and not each.ephemeral), None),
        )
        for member in crowd:
            here = somebody(slack, member, channel=WELLNESS)
            before = len(here.sees)
            await slack.press(member, WELLNESS, stretch.ts, action_id="unhunch.did-it")
            await slack.until(lambda here=here, before=before: len(here.sees) > before)  # type: ignore[misc]  # bound now
        shown = next(each for each in dana.sees if each.ts == stretch.ts)
        assert "5 people did it." in shown.text


async def test_in_a_private_channel_it_has_not_been_invited_to_it_asks_for_that(
    slack: Playground, unhunch: Bot
) -> None:
    slack.workspace.channels["C09"] = Channel(id="C09", name="backs", creator=TOM, is_private=True, members=[TOM])
    async with unhunch.running():
        answer = await somebody(slack, TOM, channel="C09").says("/stretch channel remind weekdays at 10:30")
        assert "/invite @Unhunch" in answer.text


async def test_in_direct_messages_a_channel_command_says_where_to_go(slack: Playground, unhunch: Bot) -> None:
    async with unhunch.running():
        answer = await somebody(slack, JONAS).says("/stretch channel remind weekdays at 10:30")
        assert "go to your wellness channel" in answer.text


async def test_a_sign_that_is_added_afterwards_is_seen_too(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        written = await slack.say(JONAS, jonas.channel, "thanks")
        await slack.until(lambda: len(jonas.sees) > 1)
        await slack.edit(JONAS, jonas.channel, written.ts, "thanks a lot")
        await slack.edit(JONAS, jonas.channel, written.ts, "thanks, and I can't feel when I need to pee")
        guidance = await slack.until(lambda: jonas.sees[2:])
        assert "112" in guidance[0].text
        assert len(jonas.sees) == 3


async def test_an_answer_stands_in_the_thread_it_was_asked_in(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        first = await slack.say(JONAS, jonas.channel, "help")
        await slack.until(lambda: len(jonas.sees) > 1)
        await slack.say(JONAS, jonas.channel, "neck", thread_ts=first.ts)
        await slack.until(lambda: len(jonas.sees) > 3)
        assert jonas.sees[3].thread_ts == first.ts


async def test_an_event_that_slack_repeats_is_answered_once(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    slack.faults.add(Fault(what=What.DUPLICATE, method="message", times=1))
    async with unhunch.running():
        await jonas.says("thanks")
        await jonas.says("help")
        assert sum("You're welcome" in each.text for each in jonas.sees) == 1


async def test_a_profile_that_moves_takes_the_reminders_along(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        await jonas.presses(Choice.JOIN, await jonas.says("/stretch remind weekdays at 10:30"))
        slack.change_member(JONAS, tz="America/New_York")
        assert "America/New_York" in (await jonas.says("/stretch reminders")).text


async def test_a_profile_that_cannot_be_read_refuses_nobody_an_exercise(slack: Playground, unhunch: Bot) -> None:
    slack.faults.add(Fault(what=What.SERVER_ERROR, method="users.info"))
    async with unhunch.running():
        assert "Done" in labels(await somebody(slack, JONAS).says("/stretch neck"))


async def test_something_going_wrong_is_said_plainly(slack: Playground, unhunch: Bot) -> None:
    slack.faults.add(Fault(what=What.SERVER_ERROR, method="conversations.info"))
    async with unhunch.running():
        answer = await somebody(slack, MEERA, channel=WELLNESS).says("/stretch channel")
        assert "Something went wrong on my side" in answer.text


@pytest.mark.parametrize("what", [What.SERVER_ERROR, What.RATE_LIMITED, What.DROP])
@pytest.mark.parametrize(("text", "method"), [("/stretch neck", "response_url"), ("neck", "chat.postMessage")])
async def test_an_answer_that_slack_would_not_take_is_said_again(
    slack: Playground, unhunch: Bot, text: str, method: str, what: What
) -> None:
    slack.faults.add(Fault(what=what, method=method, times=1, seconds=0, status=503))
    async with unhunch.running():
        assert "Done" in labels(await somebody(slack, JONAS).says(text))


async def test_an_answer_that_slack_never_takes_is_counted_and_ends_nothing_else(
    slack: Playground, unhunch: Bot
) -> None:
    jonas = somebody(slack, JONAS)
    slack.faults.add(Fault(what=What.SERVER_ERROR, method="response_url", times=3, status=502))
    async with unhunch.running():
        await slack.command(JONAS, jonas.channel, "/stretch", "neck")
        await slack.until(lambda: [call.method for call in slack.calls].count("response_url") == 3)
        assert "Done" in labels(await jonas.says("/stretch neck"))


async def test_hostile_words_come_back_as_words(slack: Playground, unhunch: Bot) -> None:
    async with unhunch.running():
        answer = await somebody(slack, JONAS).says("/stretch <!channel> *<script>*")
        assert "<!channel>" not in answer.text
        assert "<script>" not in answer.text


async def test_after_a_refreshed_connection_people_are_still_heard(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        await slack.disconnect()
        await slack.until(lambda: slack.connected)
        assert "Done" in labels(await jonas.says("/stretch"))


async def test_an_uninstalled_workspace_is_sent_nothing(slack: Playground, unhunch: Bot, clock: Clock) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        await jonas.presses(Choice.JOIN, await jonas.says("/stretch remind weekdays at 10:30"))
        slack.uninstall()
        clock.move(minutes=30)
        await slack.settled()
    assert "chat.postMessage" not in [call.method for call in slack.calls]
