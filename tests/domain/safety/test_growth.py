"""Reading a message twice as long takes twice the steps, whatever stands in it."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from bot.domain.safety import triage

TraceFunction = Callable[[FrameType, str, object], "TraceFunction"]
HARD = [
    "my chest hurts and i can't feel my legs not no never numb ",
    "no not without never denies ",
    "not heartburn, burning behind the breastbone, ",
    "if i had chest pain last year it went away ",
    "numbb chesst payn blader bowell weaknes ",
    "can't wont legs now just really ",
    "i i im im ",
    "can not able to ",
    "soooo tinglyyyy ",
    "numb. my bum, ",
    "the server is having a stroke, standup notes, deploy, ",
    "a",
    "ﬁé\u200b’一",
    "'-'-’—",
]


def steps(text: str) -> int:
    """How many instructions of the interpreter it takes to read it."""
    taken = 0

    def count(frame: FrameType, event: str, _argument: object) -> TraceFunction:
        nonlocal taken
        frame.f_trace_opcodes = True
        taken += event == "opcode"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        triage(text)
    finally:
        sys.settrace(before)
    return taken


@pytest.mark.parametrize("text", HARD)
def test_a_message_twice_as_long_takes_twice_the_steps(text: str) -> None:
    long, twice = (text * 3000)[:3000], (text * 6000)[:6000]
    triage(text)

    assert steps(twice) <= 2.1 * steps(long) + 1000


def test_a_word_of_any_length_takes_hardly_a_step() -> None:
    triage("a")

    assert steps("a" * 40_000) <= 3 * steps("a" * 20)
