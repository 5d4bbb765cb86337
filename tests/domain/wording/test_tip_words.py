"""A tip is told in a few lines, and says who looked it over."""

from datetime import date

import pytest

from bot.catalogue import CONTENT, load
from bot.domain.source import Review
from bot.domain.tip import Subject, Tip
from bot.domain.wording.nudging import posture_check
from bot.domain.wording.tips import card, none_about
from tests.domain.test_tip import a_tip

TIPS = load(CONTENT).tips


def test_a_card_has_the_name_the_text_and_who_looked_it_over() -> None:
    assert card(a_tip()).text == "Feet\nLet both feet rest on something.\nNot yet reviewed by a clinician."
    assert card(a_tip(review=Review(by="AB", on=date(2026, 1, 31)))).notes == ("Reviewed by AB.",)
    assert card(a_tip()).buttons == ()


@pytest.mark.parametrize("tip", TIPS, ids=lambda tip: tip.slug)
def test_a_posture_check_with_a_tip_is_read_at_a_glance(tip: Tip) -> None:
    assert len(posture_check("Monday", tip=tip).text.split()) < 80


def test_a_posture_check_has_the_same_moves_with_any_tip() -> None:
    with_tip, without = (posture_check("Monday", tip=tip) for tip in (a_tip(), None))

    assert with_tip.steps == without.steps
    assert with_tip.notes == ("Feet: Let both feet rest on something.", "Not yet reviewed by a clinician.")
    assert without.notes == ("No position is right for long: the next one is the best one.",)


def test_words_that_no_tip_is_about_bring_the_subjects() -> None:
    said = none_about("volcanoes", subjects=(Subject.KEYBOARD_AND_MOUSE, Subject.EYES))

    assert said.paragraphs == ("I have no tip about “volcanoes”.",)
    assert said.notes == (
        (
            "I have tips about: keyboard and mouse, eyes. `/stretch tip keyboard and mouse` shows one,"
            " `/stretch tip` any of them."
        ),
    )


def test_where_there_are_no_tips_it_says_so() -> None:
    assert none_about("", subjects=()).text == "I have no tips yet."
