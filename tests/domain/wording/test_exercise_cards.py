"""Cards are short, say why, and say when to stop."""

from dataclasses import replace
from datetime import date

import pytest

from bot.catalogue import CONTENT, load
from bot.domain.choose import Because, Pick, Reason
from bot.domain.exercise import Area, Exercise, Review, Target
from bot.domain.wording.exercises import STOP, card, dose, nothing_left, why

EXERCISES = {exercise.slug: exercise for exercise in load(CONTENT)}
CHIN_TUCK = EXERCISES["chin-tuck"]
EVERY_REASON = (
    Reason(because=Because.ASKED, about=Area.UPPER_BACK),
    Reason(because=Because.CHOSEN, about=Area.NECK),
    Reason(because=Because.CHOSEN, about=Target.DESK_HUNCH),
    *(Reason(because=because) for because in (Because.HELPED, Because.NEW, Because.RESTED, Because.CHANGE)),
)


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=lambda exercise: exercise.slug)
def test_a_card_with_every_reason_stays_under_120_words(exercise: Exercise) -> None:
    assert len(card(Pick(exercise=exercise, reasons=EVERY_REASON)).text.split()) < 120


def test_a_card_has_the_steps_the_cue_the_caution_and_when_to_stop() -> None:
    shown = card(CHIN_TUCK)

    assert shown.title == "Chin tuck · about 45 s"
    assert shown.paragraphs == ()
    assert shown.steps == CHIN_TUCK.steps
    assert shown.notes == (
        CHIN_TUCK.cue,
        "Hold 2 to 5 s, 5 to 10 times. At most 3 times a day.",
        "Leave it out if: your neck is inflamed or unstable; it sends tingling down your arm.",
        STOP,
        "Not yet reviewed by a clinician.",
    )
    assert shown.buttons == ()


def test_a_card_of_a_pick_says_why() -> None:
    pick = Pick(exercise=CHIN_TUCK, reasons=EVERY_REASON)

    assert card(pick).paragraphs == (why(pick),)


def test_a_card_without_cautions_has_no_empty_line() -> None:
    assert card(replace(CHIN_TUCK, avoid=())).notes == tuple(
        note for note in card(CHIN_TUCK).notes if "Leave" not in note
    )


def test_a_reviewed_exercise_says_by_whom() -> None:
    reviewed = replace(CHIN_TUCK, review=Review(by="AB", on=date(2026, 11, 22)))

    assert card(reviewed).notes[-1] == "Reviewed by AB."


def test_why_names_the_first_two_reasons() -> None:
    assert why(Pick(exercise=CHIN_TUCK, reasons=EVERY_REASON)) == (
        "Picked because you asked for “upper back”, and you chose “neck” and “hunching over a desk”."
    )


@pytest.mark.parametrize(
    ("because", "sentence"),
    [
        (Because.HELPED, "Picked because it helped you before."),
        (Because.NEW, "Picked because you haven't had it yet."),
        (Because.RESTED, "Picked because you haven't had it for a while."),
        (Because.CHANGE, "Picked because it is for another part of you than the last ones."),
        (Because.ASKED, "Picked because you asked for it."),
        (Because.EASES, "Picked because it moves your back the way that eases it."),
        (Because.OWED, "Picked because your week had little of its kind so far."),
        (Because.OTHER_WAY, "Picked because it bends you the other way than the last ones."),
    ],
)
def test_why_has_a_clause_for_each_reason(because: Because, sentence: str) -> None:
    assert why(Pick(exercise=CHIN_TUCK, reasons=(Reason(because=because),))) == sentence


@pytest.mark.parametrize("because", Because)
def test_why_is_short_whatever_the_reason(because: Because) -> None:
    sentence = why(Pick(exercise=CHIN_TUCK, reasons=(Reason(because=because, about=Area.NECK),)))

    assert len(sentence.split()) < 20


def test_why_is_honest_when_there_is_no_reason() -> None:
    assert why(Pick(exercise=CHIN_TUCK, reasons=())) == "Picked to keep you moving."


@pytest.mark.parametrize(
    ("slug", "sentence"),
    [
        ("walk-break", "For 60 to 300 s. At most 10 times a day."),
        ("bird-dog", "Hold 5 to 15 s, 5 to 10 times, each side. At most once a day."),
        ("neck-isometric", "Hold 5 s, 5 times, in each of 4 directions. At most 2 times a day."),
        ("open-book", "Up to 10 times, each side. At most 2 times a day."),
    ],
)
def test_a_dose_is_told_in_words(slug: str, sentence: str) -> None:
    assert dose(EXERCISES[slug].dose) == sentence


def test_what_is_given_instead_is_not_passed_off_as_what_was_asked_for() -> None:
    reasons = tuple(Reason(because=Because.INSTEAD, about=area) for area in (Area.EYES, Area.NECK))

    assert why(Pick(exercise=CHIN_TUCK, reasons=reasons)) == (
        "Picked because nothing is left for “eyes” and “neck” right now, and this is a good break too."
    )


def test_nothing_left_is_said_without_blame_and_without_an_exercise() -> None:
    said = nothing_left()

    assert said.steps == ()
    assert all(offered in said.text for offered in ("walk", "breaths", "window"))
