"""Setting it up in Slack: the card with the signs, the form, and what is said back."""

import asyncio
import json

import pytest
from slack_sdk.models.views import View

from bot.domain.exercise import Demand, Kit, Target
from bot.domain.message import Choice
from bot.domain.onboarding import BACK, Question, questions
from bot.domain.profile import Profile
from bot.playground.faults import Fault, What
from bot.playground.message import Message
from bot.playground.rules.block import view_problems
from bot.playground.server import Playground
from bot.slack.blocks import action_id
from bot.slack.onboarding import view
from bot.usecases.onboarding import Form as AskedOf
from tests.conftest import Clock
from tests.slack.conftest import Bot
from tests.slack.conversation import GENERAL, JONAS, MEERA, TOM, WELLNESS, Somebody, labels, somebody
from tests.slack.form import Form, opened

CARD = ["None of these apply", "One of these applies"]


async def set_up(jonas: Somebody) -> Form:
    return await opened(jonas, await jonas.says("/stretch setup"))


async def said(jonas: Somebody, words: str) -> Message:
    """The message that says it, once it is there."""
    return await jonas.slack.until(lambda: next((each for each in jonas.sees if words in each.text), None))


# ------------------------------------------------------------ the way there


@pytest.mark.parametrize("words", ["/stretch setup", "set up", "preferences"])
async def test_setting_up_begins_with_the_signs_and_two_buttons(slack: Playground, unhunch: Bot, words: str) -> None:
    async with unhunch.running():
        card = await somebody(slack, JONAS).says(words)
        assert "urine or stool" in card.text
        assert labels(card) == CARD


async def test_in_a_channel_nobody_else_sees_it(slack: Playground, unhunch: Bot) -> None:
    slack.invite_bot(MEERA, WELLNESS)
    meera, tom = somebody(slack, MEERA, channel=WELLNESS), somebody(slack, TOM, channel=WELLNESS)
    async with unhunch.running():
        for words in ("/stretch setup", f"<@{slack.bot_user_id}> setup"):
            before = len(tom.sees)
            card = await meera.says(words)
            assert card.ephemeral
            assert labels(card) == CARD
            assert len(tom.sees) == before + (not words.startswith("/"))


async def test_after_joining_it_is_one_tap_away(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        joined = await jonas.presses(Choice.JOIN, await jonas.says("/stretch join"))
        assert labels(joined) == ["Set it up for you"]
        await slack.press(JONAS, jonas.channel, joined.ts, action_id=action_id(Choice.SET_UP))
        assert labels(await said(jonas, "urine or stool")) == CARD


async def test_one_that_applies_brings_guidance_in_place_of_the_card_and_no_form(
    slack: Playground, unhunch: Bot
) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        guidance = await jonas.presses(Choice.SEE_SOMEONE, await jonas.says("/stretch setup"))
        assert "call 112" in guidance.text
        assert slack.view(JONAS) is None


# ------------------------------------------------------------ the form


async def test_the_form_asks_everything_at_once_and_all_of_it_may_be_skipped(slack: Playground, unhunch: Bot) -> None:
    async with unhunch.running():
        form = await set_up(somebody(slack, JONAS))
        assert form.asks == ["areas", "day", "leave-out", "guided", "place", "kit", "when"]
        assert all(block["optional"] for block in form.blocks)
        assert form.element(Question.AREAS)["max_selected_items"] == 2


async def test_what_travels_with_the_form_says_nothing_about_its_person(slack: Playground, unhunch: Bot) -> None:
    async with unhunch.running():
        form = await set_up(somebody(slack, JONAS))
        assert form.view["private_metadata"].startswith(f"{slack.url}/response/")
        assert "initial_options" not in json.dumps(form.element(Question.LEAVE_OUT))


async def test_picking_the_back_asks_which_way_eases_it_until_it_is_picked_no_more(
    slack: Playground, unhunch: Bot
) -> None:
    async with unhunch.running():
        form = await set_up(somebody(slack, JONAS))
        await form.picks_areas("lower-back", "neck")
        await slack.until(lambda: "eases" in form.asks)
        await form.picks_areas("mid-back")
        await form.picks_areas("neck")
        await slack.until(lambda: "eases" not in form.asks)
        assert [call.method for call in slack.calls].count("views.update") == 2


async def test_what_is_sent_off_is_kept_and_said_back_in_place_of_the_card(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        card = await jonas.says("/stretch setup")
        form = await opened(jonas, card)
        outcome = await form.sends(
            {
                Question.AREAS: ["lower-back", "neck"],
                Question.EASES: ["back"],
                Question.DAY: ["sitting"],
                Question.LEAVE_OUT: ["wrist"],
                Question.PLACE: ["desk"],
                Question.KIT: [],
                Question.WHEN: ["three-a-day"],
            }
        )
        assert outcome.ok
        kept = await said(jonas, "All set")
        assert kept.ts == card.ts
        assert "Focus: neck and lower back; sitting all day" in kept.text
        assert "Eases your back: leaning back" in kept.text
        assert "squeeze with your hands" in kept.text
        assert "at your desk, unseen" in kept.text
        assert "weekdays around 10:30, 14:00 and 16:00 (Europe/Berlin)" in kept.text
        assert "Next: today at 10:" in kept.text
        assert "up to 3 is fine" in kept.text
        assert labels(kept) == ["One exercise now"]
        assert slack.view(JONAS) is None
        again = await set_up(jonas)
        assert [each["value"] for each in again.element(Question.AREAS)["initial_options"]] == ["neck", "lower-back"]
        assert again.element(Question.EASES)["initial_option"]["value"] == "back"
        assert len(again.element(Question.BRING_BACK)["options"]) == 3


async def test_one_exercise_is_a_tap_away_from_there(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        await (await set_up(jonas)).sends({Question.AREAS: ["neck"]})
        kept = await said(jonas, "All set")
        await slack.press(JONAS, jonas.channel, kept.ts, action_id=action_id(Choice.STRETCH_NOW))
        await slack.until(lambda: next((each for each in jonas.sees if "Done" in labels(each)), None))


async def test_said_in_a_direct_message_it_is_answered_there(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        card = await jonas.says("set up")
        await (await opened(jonas, card)).sends({Question.AREAS: ["eyes"]})
        kept = await said(jonas, "All set")
        assert (kept.ts, kept.ephemeral) == (card.ts, False)


async def test_the_form_may_wait_over_lunch(slack: Playground, unhunch: Bot, clock: Clock) -> None:
    """Longer than the card can still be changed: the answer comes as a direct message then."""
    jonas = somebody(slack, JONAS, channel=GENERAL)
    async with unhunch.running():
        form = await set_up(jonas)
        clock.move(minutes=45)
        await form.sends({Question.AREAS: ["hips"]})
        kept = await said(somebody(slack, JONAS), "All set")
        assert "Focus: hips" in kept.text
        assert not kept.ephemeral


def test_the_longest_form_keeps_to_slacks_limits() -> None:
    told = Profile(areas=BACK, targets=frozenset(Target), excluded=frozenset(Demand), kit=frozenset(Kit), guided=True)
    dressed = view(AskedOf(asked=questions(told), has_reminders=True), answer_to="https://hooks.example/1")
    assert view_problems(dressed) == []
    assert View(**dressed).to_dict()["blocks"] == dressed["blocks"]


# ------------------------------------------------------------ what people do, and what goes wrong


async def test_sending_it_off_twice_keeps_it_once(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    picks = {Question.AREAS: ["neck"], Question.WHEN: ["mornings"]}
    async with unhunch.running():
        card, second = await jonas.says("/stretch setup"), await jonas.says("/stretch setup")
        await (await opened(jonas, card)).sends(picks)
        first = await said(jonas, "All set")
        await (await opened(jonas, second)).sends(picks)
        await slack.until(lambda: sum("All set" in each.text for each in jonas.sees) == 2)
        assert {each.text for each in jonas.sees if "All set" in each.text} == {first.text}
        assert (await jonas.says("/stretch reminders")).text.count("Stretch:") == 1


async def test_a_form_that_is_sent_off_with_a_double_click_is_kept_once(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        form = await set_up(jonas)
        picks = {Question.AREAS: ["neck"], Question.WHEN: ["mornings"]}
        await asyncio.gather(form.sends(picks), form.sends(picks))
        await slack.until(lambda: [call.method for call in slack.calls].count("response_url") == 3)
        assert (await jonas.says("/stretch reminders")).text.count("Stretch:") == 1


@pytest.mark.parametrize(
    ("picks", "sentence"),
    [
        ({Question.AREAS: ["tail"]}, "not offered any more"),
        ({Question.WHEN: ["at-midnight"]}, "not offered any more"),
        ({Question.AREAS: ["neck", "hips", "eyes"]}, "Please pick fewer"),
    ],
)
async def test_what_is_not_offered_is_refused_beside_its_question(
    slack: Playground, unhunch: Bot, picks: dict[Question, list[str]], sentence: str
) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        form = await set_up(jonas)
        outcome = await form.sends(picks)
        assert [sentence in error for error in outcome.errors.values()] == [True]
        assert list(outcome.errors) == list(picks)
        assert (await form.sends({Question.AREAS: ["neck"], Question.WHEN: []})).ok
        assert "Focus: neck" in (await said(jonas, "All set")).text


async def test_a_question_of_another_release_is_refused_beside_it(slack: Playground, unhunch: Bot) -> None:
    async with unhunch.running():
        form = await set_up(somebody(slack, JONAS))
        outcome = await slack.submit_view(
            JONAS, form.view["id"], {"mood": {"unhunch.setup.mood": {"selected_option": {"value": "good"}}}}
        )
        assert "begin again with /stretch setup" in outcome.errors["mood"]


async def test_nobody_on_hold_is_asked_or_kept(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        card = await jonas.says("/stretch setup")
        form = await opened(jonas, card)
        await jonas.says("since this morning i cant feel when i need to pee")
        await form.sends({Question.AREAS: ["neck"], Question.WHEN: ["hourly"]})
        held = await said(jonas, "Exercises are on hold")
        assert held.ts == card.ts
        assert "Exercises are on hold" in (await jonas.says("/stretch setup")).text


async def test_an_old_card_opens_no_form_for_somebody_on_hold(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        card = await jonas.says("/stretch setup")
        await jonas.says("since this morning i cant feel when i need to pee")
        await slack.press(JONAS, jonas.channel, card.ts, action_id=action_id(Choice.ASK_ME))
        await said(jonas, "Exercises are on hold")
        assert slack.view(JONAS) is None


async def test_picking_on_while_on_hold_asks_nothing_more(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        form = await set_up(jonas)
        await jonas.says("since this morning i cant feel when i need to pee")
        await form.picks_areas("lower-back")
        await jonas.says("/stretch help")
        assert "eases" not in form.asks


async def test_a_form_sent_off_after_delete_keeps_only_what_is_in_it(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        await jonas.presses(Choice.JOIN, await jonas.says("/stretch join"))
        form = await set_up(jonas)
        await jonas.says("/stretch delete")
        await form.sends({Question.AREAS: ["neck"]})
        kept = await said(jonas, "All set")
        assert "Focus: neck" in kept.text
        assert "No reminders" in kept.text


@pytest.mark.parametrize("refusal", ["expired_trigger_id", "exchanged_trigger_id"])
async def test_a_form_that_came_too_late_is_asked_for_again(slack: Playground, unhunch: Bot, refusal: str) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        card = await jonas.says("/stretch setup")
        slack.faults.add(Fault(what=What.REFUSE, method="views.open", error=refusal, times=1))
        await slack.press(JONAS, jonas.channel, card.ts, action_id=action_id(Choice.ASK_ME))
        await said(jonas, "press the button once more")
        assert (await opened(jonas, card)).asks


async def test_a_form_that_slack_refuses_is_trouble_said_plainly(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        card = await jonas.says("/stretch setup")
        slack.faults.add(Fault(what=What.REFUSE, method="views.open", error="invalid_arguments", times=1))
        await slack.press(JONAS, jonas.channel, card.ts, action_id=action_id(Choice.ASK_ME))
        await said(jonas, "Something went wrong on my side")


async def test_trouble_with_the_form_is_said_where_it_began(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        form = await set_up(jonas)
        slack.faults.add(Fault(what=What.REFUSE, method="views.update", error="fatal_error", times=1))
        await form.picks_areas("lower-back")
        await said(jonas, "Something went wrong on my side")


async def test_closing_the_form_while_it_changes_is_no_trouble(slack: Playground, unhunch: Bot) -> None:
    jonas = somebody(slack, JONAS)
    async with unhunch.running():
        form = await set_up(jonas)
        slack.faults.add(Fault(what=What.REFUSE, method="views.update", error="not_found", times=1))
        await form.picks_areas("lower-back")
        await slack.until(lambda: "views.update" in [call.method for call in slack.calls])
        await jonas.says("/stretch help")
        assert not any("went wrong" in each.text for each in jonas.sees)
