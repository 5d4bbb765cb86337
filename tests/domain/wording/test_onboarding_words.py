"""Setting it up, in words: the signs, the questions, what was kept."""

import re
from datetime import UTC, datetime
from itertools import chain

import pytest

from bot.domain.exercise import Area, Demand, Kit, Target
from bot.domain.message import Choice, Message
from bot.domain.onboarding import BACK, Asked, Option, Question, Wrong, questions
from bot.domain.profile import Direction, Profile
from bot.domain.wording import onboarding
from bot.domain.wording import questions as wording
from tests.builders import BERLIN, a_reminder

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TEN_THIRTY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
USUAL = Profile()
CAREFUL = Profile(areas=BACK, excluded=frozenset({Demand.SPINE_FLEX, Demand.KNEEL}))
EVERYTHING = Profile(areas=BACK, excluded=frozenset(Demand))
PROMISE = re.compile(r"\b(treat|cure|heal|therap|dysfunction|diagnos)", re.IGNORECASE)


def kept(profile: Profile = USUAL, **said: bool) -> Message:
    return onboarding.kept(profile, [], next_due_at=None, now=NOW, zone=BERLIN, **said)


def every_option() -> list[Option]:
    return list(chain.from_iterable(each.options for each in questions(EVERYTHING)))


def test_the_stop_card_names_the_signs_that_cannot_wait_and_those_for_a_doctor() -> None:
    now, doctor = onboarding.stop_card().paragraphs
    assert now.startswith("Emergency care now")
    for sign in ("urine or stool", "between the legs", "getting weaker", "down both", "chest pain", "speech"):
        assert sign in now
    assert doctor.startswith("A doctor first")
    for sign in ("a fall", "fever", "weight loss", "cancer", "at night", "numbness or weakness", "two weeks"):
        assert sign in doctor


def test_the_stop_card_leaves_its_buttons_to_whoever_shows_it() -> None:
    assert onboarding.stop_card().buttons == ()
    assert [button.choice for button in onboarding.first_of_all().buttons] == [Choice.ASK_ME, Choice.SEE_SOMEONE]
    assert all(button.subject == "" for button in onboarding.first_of_all().buttons)


@pytest.mark.parametrize(("number", "said"), [("112", "call 112 or go to"), (None, "care: go to the nearest")])
def test_somebody_with_a_sign_is_told_where_to_go(number: str | None, said: str) -> None:
    assert said in onboarding.see_someone(emergency_number=number).text


@pytest.mark.parametrize("asked", questions(CAREFUL), ids=lambda asked: asked.question.value)
@pytest.mark.parametrize("has_reminders", [True, False])
def test_a_question_is_short_and_so_is_its_hint(asked: Asked, *, has_reminders: bool) -> None:
    assert wording.label(asked.question).endswith("?")
    assert len(wording.label(asked.question)) <= 48
    assert len(wording.hint(asked, has_reminders=has_reminders)) <= 90


def test_what_is_left_out_is_named_where_it_may_come_back() -> None:
    (bring_back,) = (each for each in questions(CAREFUL) if each.question is Question.BRING_BACK)
    hint = wording.hint(bring_back, has_reminders=False)
    assert hint == "Left out so far: moves that bend you forward; have you kneel."


@pytest.mark.parametrize("option", every_option(), ids=lambda option: f"{type(option).__name__}.{option.value}")
def test_an_option_reads_like_a_sentence_and_fits_a_menu(option: Option) -> None:
    said = wording.option(option)
    assert said[0].isupper()
    assert len(said) <= 75
    assert not PROMISE.search(said)


def test_no_two_options_of_a_question_read_the_same() -> None:
    for asked in questions(EVERYTHING):
        said = [wording.option(option) for option in asked.options]
        assert len(said) == len(set(said))


def test_a_choice_of_times_says_whose_place_it_takes() -> None:
    (when,) = (each for each in questions(USUAL) if each.question is Question.WHEN)
    assert "In place of the stretch reminders" in wording.hint(when, has_reminders=True)
    assert "only when you ask" in wording.hint(when, has_reminders=False)


@pytest.mark.parametrize("problem", Wrong)
def test_what_is_wrong_is_said_in_a_sentence(problem: Wrong) -> None:
    assert wording.wrong(problem).endswith(".")


def test_somebody_who_picked_nothing_reads_what_the_usual_is() -> None:
    assert kept().paragraphs == (
        "This is how I choose for you:\n• Focus: all over\n• Where: standing is fine; to hand: a wall",
        "No reminders: I write only when you ask. `/stretch join` changes that.",
    )


def test_all_that_was_picked_is_said_back() -> None:
    profile = Profile(
        areas=frozenset({Area.LOWER_BACK, Area.NECK}),
        targets=frozenset({Target.SITTING}),
        excluded=frozenset({Demand.SPINE_FLEX, Demand.KNEEL}),
        eases=Direction.BACK,
        guided=True,
        discreet=True,
        kit=frozenset({Kit.CHAIR, Kit.DESK}),
    )
    assert kept(profile).paragraphs[0].splitlines()[1:] == [
        "• You follow a professional, so from me only breaks, eye rests and walks",
        "• Focus: neck and lower back; sitting all day",
        "• Eases your back: leaning back",
        "• Left out: moves that bend you forward; have you kneel",
        "• Where: at your desk, unseen",
    ]


def test_the_floor_is_said_back() -> None:
    assert "Where: on the floor too; to hand: a wall" in kept(Profile(floor=True)).text


@pytest.mark.parametrize(
    ("next_due_at", "lines"),
    [
        (TEN_THIRTY, ["• Stretch: every day at 10:30 (Europe/Berlin)", "• Next: today at 10:30"]),
        (None, ["• Stretch: every day at 10:30 (Europe/Berlin)"]),
    ],
)
def test_the_reminders_are_said_back_with_the_next_one(next_due_at: datetime | None, lines: list[str]) -> None:
    said = onboarding.kept(Profile(), [a_reminder()], next_due_at=next_due_at, now=NOW, zone=BERLIN)
    assert said.paragraphs[1].splitlines()[1:] == lines


def test_who_wants_to_say_the_times_is_told_how() -> None:
    said = kept(in_words=True)
    assert "`/stretch remind weekdays at 11:00 and 15:30`" in said.paragraphs[-1]
    assert "only when you ask" not in said.text


def test_whoever_leaves_out_even_a_little_need_not_read_it_twice() -> None:
    profile = Profile(excluded=frozenset({Demand.SPINE_FLEX, Demand.SPINE_FLEX_MILD}))
    assert "• Left out: moves that bend you forward, even a little\n" in kept(profile).text


def test_a_reminder_that_found_no_room_is_not_passed_over() -> None:
    assert "none was added" in kept(full=True).text


def test_the_rule_about_pain_has_its_place_at_the_end() -> None:
    pain, no_diagnosis, _ = kept().notes
    assert all(part in pain for part in ("up to 3 is fine", "4 or 5", "within a day", "from 6 on, stop or swap"))
    assert no_diagnosis == "These are general movement ideas. I don't diagnose or treat."


def test_an_exercise_is_one_tap_away() -> None:
    assert [button.choice for button in kept().buttons] == [Choice.STRETCH_NOW]


def test_where_there_is_no_form_or_it_did_not_open_the_way_on_is_said() -> None:
    assert "/stretch lower back" in onboarding.asked_elsewhere().text
    assert "press the button once more" in onboarding.not_opened().text
