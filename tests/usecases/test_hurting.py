"""It hurt: one question, and what follows from its answer."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.domain.exercise import Area, Demand, Exercise
from bot.domain.message import Button, Choice, Message
from bot.domain.profile import Profile
from bot.store import members, offers, profiles
from bot.store.tables import members as member_rows
from bot.store.tables import offers as offer_rows
from bot.store.tables import profiles as profile_rows
from bot.usecases.due import recipient
from tests.builders import JONAS, MEERA
from tests.domain.library import an_exercise
from tests.usecases.conftest import Talk, waits

WARNING = "my back hurts and I can't feel when I need to pee"
HIPS = (Area.HIPS,)
# A ladder, two that bend forward, and some of other parts.
BIRDS = (
    an_exercise("wren", rung=1),
    an_exercise("heron", Demand.GRIP, rung=2),
    an_exercise("robin", Demand.SPINE_FLEX, areas=(Area.NECK, Area.UPPER_BACK)),
    an_exercise("sparrow", Demand.SPINE_FLEX_MILD, areas=HIPS),
    an_exercise("swallow", areas=HIPS),
    an_exercise("magpie", Demand.OVERHEAD, areas=(Area.WRISTS,)),
)
AFTER = [
    Choice.SPREADS,
    Choice.SETTLED,
    Choice.EASIER,
    Choice.LEAVE_OUT,
    Choice.KEEP_IN,
    Choice.NO_SIGNS,
    Choice.AREA_CHECKED,
]


@pytest.fixture
def talk(talk: Talk) -> Talk:
    return replace(talk, exercises=BIRDS)


async def taps(talk: Talk, choice: Choice, message: Message) -> Message:
    answer = await talk.presses(choice, message)
    assert answer.replaces
    return answer.replaces


async def hurts(talk: Talk, name: str, *then: Choice) -> Message:
    """What is said to whoever asked for it by name, and tapped that it hurt."""
    message = await taps(talk, Choice.HURTS, await talk.says(f"/stretch {name}"))
    for choice in then:
        message = await taps(talk, choice, message)
    return message


async def profile(talk: Talk) -> Profile:
    async with talk.sessions.begin() as session:
        return await profiles.find(session, MEERA)


async def shown(talk: Talk) -> Sequence[str]:
    async with talk.sessions.begin() as session:
        return [each.slug for each in await offers.history(session, talk.clock(), recipient(MEERA))]


def choices(message: Message) -> list[Choice]:
    return [button.choice for button in message.buttons]


def button(choice: Choice, subject: str) -> Message:
    return Message(title="-", buttons=(Button(choice=choice, label="-", subject=subject),))


# ---------------------------------------------------------------- it was only sore there


async def test_it_rests_and_nothing_more_is_asked(talk: Talk) -> None:
    said = await hurts(talk, "robin", Choice.SETTLED)
    assert "Rest it for today" in said.text
    assert said.buttons == ()
    assert await profile(talk) == Profile()


async def test_a_gentler_one_of_the_same_kind_is_offered_and_shown(talk: Talk) -> None:
    said = await hurts(talk, "heron", Choice.SETTLED)
    assert "a gentler one of the same kind: wren" in said.text
    card = await taps(talk, Choice.EASIER, said)
    assert card.title.startswith("wren")
    assert choices(card) == [Choice.DONE, Choice.ANOTHER, Choice.HURTS]
    assert await shown(talk) == ["heron", "wren"]


async def test_a_gentler_one_that_has_hurt_meanwhile_is_not_shown(talk: Talk) -> None:
    said = await hurts(talk, "heron", Choice.SETTLED)
    await hurts(talk, "wren")
    assert (await taps(talk, Choice.EASIER, said)).title == "Nothing suitable right now"


async def test_whoever_is_on_hold_is_offered_no_gentler_one(talk: Talk) -> None:
    asked = await hurts(talk, "heron")
    offered = await taps(talk, Choice.SETTLED, asked)
    await talk.says(WARNING)
    assert (await taps(talk, Choice.SETTLED, asked)).buttons == ()
    assert (await taps(talk, Choice.EASIER, offered)).title == "Exercises are on hold"


# ---------------------------------------------------------------- the second of its kind


async def test_a_second_hurt_of_one_kind_asks_whether_to_leave_out_that_kind(talk: Talk) -> None:
    await hurts(talk, "robin", Choice.SETTLED)
    asked = await hurts(talk, "sparrow", Choice.SETTLED)
    assert "Shall I leave out moves that bend you forward, even a little?" in asked.text
    assert choices(asked) == [Choice.LEAVE_OUT, Choice.KEEP_IN]


async def test_yes_leaves_them_out_for_good_the_stronger_ones_too(talk: Talk) -> None:
    await hurts(talk, "robin", Choice.SETTLED)
    asked = await hurts(talk, "sparrow", Choice.SETTLED)
    for _ in range(2):
        assert "From now on I leave out moves that bend you forward" in (await taps(talk, Choice.LEAVE_OUT, asked)).text
    assert (await profile(talk)).excluded == {Demand.SPINE_FLEX, Demand.SPINE_FLEX_MILD}
    talk.clock.move(days=30)
    for name in ("robin", "sparrow"):
        assert (await talk.says(name)).title == "Nothing suitable right now"
    assert (await talk.says("swallow")).title.startswith("swallow")


async def test_what_is_left_out_is_what_was_asked_about_whatever_has_hurt_since(talk: Talk) -> None:
    await hurts(talk, "robin", Choice.SETTLED)
    asked = await hurts(talk, "sparrow", Choice.SETTLED)
    talk.clock.move(days=15)
    await hurts(talk, "magpie")
    talk.clock.move(days=15)
    await hurts(talk, "magpie")
    await taps(talk, Choice.LEAVE_OUT, asked)
    assert (await profile(talk)).excluded == {Demand.SPINE_FLEX, Demand.SPINE_FLEX_MILD}


async def test_no_keeps_them_and_a_later_hurt_may_ask_again(talk: Talk) -> None:
    await hurts(talk, "robin", Choice.SETTLED)
    kept = await hurts(talk, "sparrow", Choice.SETTLED, Choice.KEEP_IN)
    assert "they stay" in kept.text
    assert kept.buttons == ()
    assert await profile(talk) == Profile()
    talk.clock.move(days=15)
    assert "Shall I leave out" in (await hurts(talk, "robin", Choice.SETTLED)).text


async def test_after_either_answer_the_gentler_one_is_offered(talk: Talk) -> None:
    await hurts(talk, "heron", Choice.SETTLED)
    talk.clock.move(days=15)
    asked = await hurts(talk, "heron", Choice.SETTLED)
    assert "moves that squeeze with your hands" in asked.text
    for choice in (Choice.KEEP_IN, Choice.LEAVE_OUT):
        said = await taps(talk, choice, asked)
        assert choices(said) == [Choice.EASIER]
        assert (await taps(talk, Choice.EASIER, said)).title.startswith("wren")


async def test_what_is_left_out_already_is_not_asked_about(talk: Talk) -> None:
    await hurts(talk, "robin", Choice.SETTLED)
    asked = await hurts(talk, "sparrow")
    async with talk.sessions.begin() as session:
        bending = frozenset({Demand.SPINE_FLEX, Demand.SPINE_FLEX_MILD})
        await profiles.save(session, MEERA, Profile(excluded=bending))
    assert (await taps(talk, Choice.SETTLED, asked)).buttons == ()


# ---------------------------------------------------------------- it spread


async def test_pain_that_spreads_lets_its_parts_rest_and_lists_the_signs(talk: Talk) -> None:
    card = await hurts(talk, "robin", Choice.SPREADS)
    assert "Emergency care now" in card.text
    assert "your neck and upper back until you tell me that it has been checked" in card.text
    assert choices(card) == [Choice.NO_SIGNS, Choice.A_SIGN, Choice.AREA_CHECKED]
    assert (await profile(talk)).resting == {Area.NECK, Area.UPPER_BACK}


async def test_what_rests_is_not_shown_and_whoever_asks_is_told_why(talk: Talk) -> None:
    await hurts(talk, "robin", Choice.SPREADS)
    for words in ("/stretch neck", "/stretch wren"):
        refused = await talk.says(words)
        assert not refused.title.startswith(("wren", "heron"))
        assert "Until it has been checked, I leave out exercises for your neck" in refused.text
        assert choices(refused)[-1] is Choice.AREA_CHECKED
    assert (await talk.says("/stretch hips")).title.startswith(("sparrow", "swallow"))


async def test_without_a_sign_they_go_on_resting(talk: Talk) -> None:
    said = await hurts(talk, "robin", Choice.SPREADS, Choice.NO_SIGNS)
    assert "your neck and upper back until you tell me" in said.text
    assert (await profile(talk)).resting == {Area.NECK, Area.UPPER_BACK}
    async with talk.sessions.begin() as session:
        assert await members.find(session, MEERA) is None


async def test_with_a_sign_everything_is_on_hold_until_it_has_been_checked(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    guidance = await hurts(talk, "robin", Choice.SPREADS, Choice.A_SIGN)
    assert "call 112" in guidance.text
    assert (await talk.says("/stretch hips")).title == "Exercises are on hold"
    lifted = await talk.lifts_hold(guidance)
    assert "Next: today at 10:30." in lifted.text
    assert "I leave out exercises for your neck and upper back" in lifted.text
    assert choices(lifted) == [Choice.AREA_CHECKED]


@pytest.mark.parametrize("under", [(), (Choice.NO_SIGNS,)], ids=["the card", "the answer to it"])
async def test_only_the_person_brings_them_back(talk: Talk, under: Sequence[Choice]) -> None:
    card = await hurts(talk, "robin", Choice.SPREADS, *under)
    talk.clock.move(days=90)
    assert not (await talk.says("/stretch wren")).title.startswith("wren")
    back = await taps(talk, Choice.AREA_CHECKED, card)
    assert "Exercises for your neck and upper back come again." in back.text
    assert (await talk.says("/stretch wren")).title.startswith("wren")
    assert "Nothing of that is left out" in (await taps(talk, Choice.AREA_CHECKED, card)).text


async def test_other_parts_that_rest_are_not_brought_back_with_them(talk: Talk) -> None:
    first = await hurts(talk, "robin", Choice.SPREADS)
    await hurts(talk, "swallow", Choice.SPREADS)
    await taps(talk, Choice.AREA_CHECKED, first)
    assert (await profile(talk)).resting == {Area.HIPS}


async def test_nothing_is_brought_back_while_on_hold(talk: Talk) -> None:
    card = await hurts(talk, "robin", Choice.SPREADS)
    await talk.says(WARNING)
    assert (await taps(talk, Choice.AREA_CHECKED, card)).title == "Exercises are on hold"
    assert (await profile(talk)).resting == {Area.NECK, Area.UPPER_BACK}


async def test_nobody_on_hold_is_told_that_other_exercises_go_on(talk: Talk) -> None:
    card = await hurts(talk, "robin", Choice.SPREADS)
    await talk.says(WARNING)
    assert (await taps(talk, Choice.NO_SIGNS, card)).title == "Exercises are on hold"


@pytest.mark.parametrize("joined", [False, True])
async def test_the_reminders_say_what_rests_and_how_to_bring_it_back(talk: Talk, joined: bool) -> None:  # noqa: FBT001  a parameter of the case
    if joined:
        await talk.joins("weekdays at 10:30")
    await hurts(talk, "robin", Choice.SPREADS)
    listed = await talk.says("/stretch reminders")
    assert "I leave out exercises for your neck and upper back." in listed.text
    await taps(talk, Choice.AREA_CHECKED, listed)
    assert await profile(talk) == Profile()
    assert (await talk.says("/stretch reminders")).buttons == ()


async def test_what_rests_outlives_leaving(talk: Talk) -> None:
    await talk.joins("weekdays at 10:30")
    await hurts(talk, "robin", Choice.SPREADS)
    await talk.says("/stretch stop")
    assert not (await talk.says("/stretch wren")).title.startswith("wren")


async def test_what_rests_outlives_an_answer_to_our_questions_that_crosses_it(talk: Talk) -> None:
    asked = await hurts(talk, "robin")
    async with talk.sessions.begin() as session:
        await profiles.save(session, MEERA, Profile())
    async with talk.sessions.begin() as session:
        before = await profiles.find(session, MEERA)
        spread = asyncio.create_task(taps(talk, Choice.SPREADS, asked))
        await waits(spread, session)
        await profiles.save(session, MEERA, replace(before, areas=frozenset({Area.HIPS})))
    await spread
    told = Profile(areas=frozenset({Area.HIPS}), resting=frozenset({Area.NECK, Area.UPPER_BACK}))
    assert await profile(talk) == told


# ---------------------------------------------------------------- too often


async def test_the_third_hurt_in_a_week_lets_its_parts_rest_and_lists_the_signs(talk: Talk) -> None:
    for name in ("robin", "heron"):
        assert "Did it spread" in (await hurts(talk, name)).text
        talk.clock.move(days=3)
    card = await hurts(talk, "magpie")
    assert "hurt within a week" in card.text
    assert choices(card) == [Choice.NO_SIGNS, Choice.A_SIGN, Choice.AREA_CHECKED]
    assert (await profile(talk)).resting == {Area.WRISTS}


async def test_three_hurts_in_more_than_a_week_are_asked_about_one_by_one(talk: Talk) -> None:
    for name in ("robin", "heron", "magpie"):
        assert "Did it spread" in (await hurts(talk, name)).text
        talk.clock.move(days=4)
    assert await profile(talk) == Profile()


async def test_a_second_tap_takes_back_nothing_that_was_done_after_the_first(talk: Talk) -> None:
    await hurts(talk, "robin")
    await hurts(talk, "heron")
    magpie = await talk.says("magpie")
    first = await taps(talk, Choice.HURTS, magpie)
    assert await taps(talk, Choice.HURTS, magpie) == first
    await taps(talk, Choice.AREA_CHECKED, first)
    assert choices(await taps(talk, Choice.HURTS, magpie)) == [Choice.NO_SIGNS, Choice.A_SIGN]
    assert await profile(talk) == Profile()


# ---------------------------------------------------------------- a posture check


async def test_a_posture_check_that_hurt_rests_too(talk: Talk) -> None:
    asked = await taps(talk, Choice.HURTS, await talk.says("posture"))
    assert "Posture check is off your list for two weeks." in asked.text
    assert (await taps(talk, Choice.SETTLED, asked)).buttons == ()
    assert (await talk.says("posture")).title == "Nothing suitable right now"
    talk.clock.move(days=15)
    assert (await talk.says("posture")).title == "Posture check"


async def test_a_posture_check_after_which_it_spread_rests_with_all_that_it_moves(talk: Talk) -> None:
    await taps(talk, Choice.SPREADS, await taps(talk, Choice.HURTS, await talk.says("posture")))
    assert Area.NECK in (await profile(talk)).resting
    talk.clock.move(days=15)
    refused = await talk.says("posture")
    assert refused.title == "Nothing suitable right now"
    assert choices(refused) == [Choice.AREA_CHECKED]


# ---------------------------------------------------------------- taps that come too late, or from elsewhere


async def each_button(talk: Talk) -> dict[Choice, str]:
    """What the buttons carry that follow on two hurts."""
    await hurts(talk, "robin", Choice.SETTLED)
    asked = await hurts(talk, "sparrow")
    leave_out, keep_in = (await taps(talk, Choice.SETTLED, asked)).buttons
    offer = keep_in.subject
    return dict.fromkeys(AFTER, offer) | {Choice.LEAVE_OUT: leave_out.subject, Choice.AREA_CHECKED: "neck"}


@pytest.mark.parametrize("choice", AFTER)
async def test_the_buttons_of_somebody_else_change_nothing(talk: Talk, choice: Choice) -> None:
    subjects = await each_button(talk)
    answer = await talk.presses(choice, button(choice, subjects[choice]), who=JONAS)
    assert answer.replaces
    assert not {Choice.EASIER, Choice.LEAVE_OUT} & {*choices(answer.replaces)}
    async with talk.sessions.begin() as session:
        assert await session.scalar(select(func.count()).select_from(profile_rows)) == 0


@pytest.mark.parametrize("choice", AFTER)
async def test_the_buttons_of_before_an_erasure_write_nothing(talk: Talk, choice: Choice) -> None:
    subjects = await each_button(talk)
    await talk.says("/stretch delete")
    await taps(talk, choice, button(choice, subjects[choice]))
    async with talk.sessions.begin() as session:
        for table in (profile_rows, offer_rows, member_rows):
            assert await session.scalar(select(func.count()).select_from(table)) == 0


@pytest.mark.parametrize("choice", AFTER)
async def test_a_button_with_a_subject_of_nowhere_is_answered_and_writes_nothing(talk: Talk, choice: Choice) -> None:
    for subject in ("", " ", "gone", "gone spine-flex", "' OR 1=1 --", "soul", "x" * 2000):
        assert (await taps(talk, choice, button(choice, subject))).text
    assert await profile(talk) == Profile()


@pytest.mark.parametrize("kind", ["levitation", "", "spine-flex spine-ext"])
async def test_a_kind_of_move_that_there_is_not_is_not_left_out(talk: Talk, kind: str) -> None:
    subjects = await each_button(talk)
    forged = button(Choice.LEAVE_OUT, f"{subjects[Choice.KEEP_IN]} {kind}")
    assert "no longer here" in (await taps(talk, Choice.LEAVE_OUT, forged)).text
    assert await profile(talk) == Profile()


async def test_what_was_never_said_to_hurt_is_not_left_out(talk: Talk) -> None:
    card = await talk.says("robin")
    offer = card.buttons[0].subject
    for choice, subject in ((Choice.LEAVE_OUT, f"{offer} spine-flex"), (Choice.KEEP_IN, offer), (Choice.EASIER, offer)):
        assert "no longer here" in (await taps(talk, choice, button(choice, subject))).text
    assert (await taps(talk, Choice.SETTLED, button(Choice.SETTLED, offer))).buttons == ()
    assert await profile(talk) == Profile()


async def test_an_exercise_that_has_left_the_catalogue_can_still_have_hurt(talk: Talk) -> None:
    cards = [await talk.says(name) for name in ("heron", "robin")]
    later = replace(talk, exercises=tuple[Exercise, ...]())
    asked = [await taps(later, Choice.HURTS, card) for card in cards]
    assert "Heron is off your list" in asked[0].text
    assert (await taps(later, Choice.SETTLED, asked[0])).buttons == ()
    offer = asked[0].buttons[0].subject
    assert (await taps(later, Choice.EASIER, button(Choice.EASIER, offer))).title == "Nothing suitable right now"
    card = await taps(later, Choice.SPREADS, asked[1])
    assert choices(card) == [Choice.NO_SIGNS, Choice.A_SIGN]
    assert "Rest it for today" in (await taps(later, Choice.NO_SIGNS, card)).text
    assert await profile(talk) == Profile()


async def test_a_hurt_that_is_forgotten_by_now_still_brings_the_signs(talk: Talk) -> None:
    asked = await hurts(talk, "robin")
    talk.clock.move(days=61)
    async with talk.sessions.begin() as session:
        await offers.prune(session, talk.clock() + timedelta(days=1))
    card = await taps(talk, Choice.SPREADS, asked)
    assert "Emergency care now" in card.text
    assert "Rest it for today" in (await taps(talk, Choice.NO_SIGNS, card)).text


async def test_what_hurts_on_an_old_card_rests_for_two_weeks_from_then_on(talk: Talk) -> None:
    card = await talk.says("/stretch swallow")
    talk.clock.move(days=15)
    await taps(talk, Choice.HURTS, card)
    talk.clock.move(days=13)
    assert (await talk.says("/stretch swallow")).title == "Nothing suitable right now"
    talk.clock.move(days=2)
    assert (await talk.says("/stretch swallow")).title.startswith("swallow")
