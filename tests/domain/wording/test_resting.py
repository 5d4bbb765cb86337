"""What rests is named, the signs come first, and there is always a way back."""

import pytest

from bot.domain.exercise import Area
from bot.domain.message import Choice, Message
from bot.domain.wording import resting
from bot.domain.wording.onboarding import stop_card

BOTH = frozenset({Area.UPPER_BACK, Area.NECK})
CARD = Message(title="Chin tuck", notes=("Slowly.",))


def choices(message: Message) -> list[Choice]:
    return [button.choice for button in message.buttons]


@pytest.mark.parametrize("often", [False, True])
def test_the_stop_card_lists_every_sign_and_names_what_rests(often: bool) -> None:  # noqa: FBT001  a parameter of the case
    message = resting.stopped(BOTH, "o1", often=often)
    assert set(stop_card().paragraphs) <= set(message.paragraphs)
    assert "your neck and upper back until you tell me that it has been checked" in message.text
    assert choices(message) == [Choice.NO_SIGNS, Choice.A_SIGN, Choice.AREA_CHECKED]


def test_it_says_why_it_comes() -> None:
    assert "spreads, tingles or goes numb" in resting.stopped(BOTH, "o1").paragraphs[0]
    assert "hurt within a week" in resting.stopped(BOTH, "o1", often=True).paragraphs[0]


def test_where_nobody_knows_what_to_rest_the_signs_are_listed_all_the_same() -> None:
    message = resting.stopped(frozenset(), "o1")
    assert set(stop_card().paragraphs) <= set(message.paragraphs)
    assert choices(message) == [Choice.NO_SIGNS, Choice.A_SIGN]


def test_without_a_sign_it_rests_and_can_be_brought_back() -> None:
    assert choices(resting.no_signs(BOTH)) == [Choice.AREA_CHECKED]
    assert "neck and upper back" in resting.no_signs(BOTH).text
    assert resting.no_signs(frozenset()).buttons == ()


@pytest.mark.parametrize(("number", "way"), [("112", "call 112 or go to"), (None, "go to the nearest")])
def test_with_a_sign_the_way_to_help_comes_first(number: str | None, way: str) -> None:
    message = resting.a_sign(emergency_number=number)
    assert way in message.paragraphs[0]
    assert choices(message) == [Choice.CLEARED]


def test_any_message_can_carry_what_rests_and_the_way_back() -> None:
    message = resting.reminded(CARD, BOTH)
    assert message.notes == (
        "Slowly.",
        "Until it has been checked, I leave out exercises for your neck and upper back.",
    )
    assert choices(message) == [Choice.AREA_CHECKED]
    assert resting.reminded(CARD, frozenset()) == CARD


def test_what_is_checked_comes_again() -> None:
    assert "Exercises for your neck and upper back come again." in resting.checked(BOTH).text
    assert "Nothing of that is left out any more." in resting.checked(frozenset()).text


@pytest.mark.parametrize("areas", [BOTH, frozenset(Area), frozenset[Area]()])
def test_the_parts_are_read_back_from_the_button(areas: frozenset[Area]) -> None:
    subject = next((button.subject for button in resting.reminded(CARD, areas).buttons), "")
    assert resting.read_areas(subject) == areas


def test_what_is_no_part_of_the_body_is_left_out() -> None:
    assert resting.read_areas("neck soul  upper-back,neck") == {Area.NECK}
