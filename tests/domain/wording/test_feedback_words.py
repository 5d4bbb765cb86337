"""What is said of how it went: short, kind, and with one question at a time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.exercise import Demand
from bot.domain.message import Choice, Message
from bot.domain.profile import Feedback
from bot.domain.wording import feedback
from bot.domain.wording.feedback import Said
from tests.builders import BERLIN
from tests.domain.library import AT

JUDGING = ("should have", "only once", "failed", "streak", "lazy", "sorry", "treat", "diagnos")
EVERY: list[Message] = [
    feedback.done("Chin tuck", at=AT, zone=BERLIN, this_week=2, offer="o1"),
    feedback.thanks("Chin tuck", Feedback.HELPED),
    feedback.thanks("Chin tuck", Feedback.TOO_EASY),
    feedback.thanks("Chin tuck", Feedback.TOO_HARD),
    feedback.hurts("Chin tuck", "o1"),
    feedback.settled(),
    feedback.settled("o1", easier="Pelvic tilt"),
    feedback.keeps_in("o1", easier="Pelvic tilt"),
    *(feedback.shall_i_leave_out(demand, "o1") for demand in Demand),
    *(feedback.leaves_out(demand, "o1", easier="Pelvic tilt") for demand in Demand),
]


@pytest.mark.parametrize("message", EVERY)
def test_it_is_short_and_never_judges(message: Message) -> None:
    assert len(message.text.split()) <= 70
    assert not [word for word in JUDGING if word in message.text.lower()]
    assert len(message.buttons) <= 3


def test_done_asks_for_more_with_quiet_buttons() -> None:
    message = feedback.done("Chin tuck", at=AT, zone=BERLIN, this_week=1, offer="o1")
    assert message.text == "✓ Chin tuck: done at 11:30. Your first one this week."
    assert [button.label for button in message.buttons] == ["Helped", "Too easy", "Too hard"]
    assert {button.subject for button in message.buttons} == {"o1"}
    assert not any(button.primary for button in message.buttons)


def test_where_there_is_no_more_to_say_nothing_is_asked() -> None:
    assert feedback.done("Posture check", at=AT, zone=BERLIN, this_week=3).buttons == ()


@pytest.mark.parametrize("said", [Feedback.HELPED, Feedback.TOO_EASY, Feedback.TOO_HARD])
def test_whatever_is_said_is_taken_with_thanks_and_ends_there(said: Said) -> None:
    message = feedback.thanks("Chin tuck", said)
    assert message.text.startswith("✓ Chin tuck: ")
    assert message.buttons == ()


def test_only_whoever_has_a_gentler_one_is_offered_it() -> None:
    assert feedback.settled().buttons == feedback.settled("o1").buttons == ()
    assert [button.choice for button in feedback.settled("o1", easier="Pelvic tilt").buttons] == [Choice.EASIER]


@pytest.mark.parametrize("demand", Demand)
def test_the_kind_of_move_that_was_asked_about_is_read_back_from_its_button(demand: Demand) -> None:
    yes, no = feedback.shall_i_leave_out(demand, "r1-1772443800").buttons
    assert feedback.read_left_out(yes.subject) == ("r1-1772443800", demand)
    assert (yes.choice, no.choice, no.subject) == (Choice.LEAVE_OUT, Choice.KEEP_IN, "r1-1772443800")


@given(st.text())
def test_any_other_subject_is_read_as_nothing(subject: str) -> None:
    assert subject.partition(" ")[2] in set(Demand) or feedback.read_left_out(subject) is None
