"""How long the reading of warning signs takes: ordinary messages of 80 characters, and one made to be slow to read."""

from collections.abc import Callable, Sequence
from statistics import median
from time import perf_counter

from bot.domain.safety import triage
from tests.bench.report import Line, alone, beside
from tests.transcripts.baselines import by_list_and_negation
from tests.transcripts.cases import Side, cases

_MESSAGES = 400
_LENGTH = 80
_ADVERSARIAL = 10_000
_ROUNDS = 5
# Each wants to be read again and again: words that begin everything, near misses, no end of negations, no space at all.
_HARD = (
    "my chest hurts and i can't feel my legs not no never numb ",
    "no not without never denies ",
    "numbb chesst payn blader bowell weaknes ",
    "i i i i i i ",
    "a",
    "can't can't can't ",
    "'-'-’—",
    "im now just ",
    "wont legs ",
    "no chest pain or shortness of breath ",
    "one side of my face is numb ",
    "soooo tinglyyyy fffever ",
)


async def measure(size: float) -> list[Line]:
    messages = _messages(max(5, round(_MESSAGES * size)))
    ours, listed = [], []
    for _ in range(_ROUNDS):
        ours.append(_microseconds(triage, messages))
        listed.append(_microseconds(by_list_and_negation, messages))
    hard = [(text * _ADVERSARIAL)[:_ADVERSARIAL] for text in _HARD]
    # Nobody else's work counts as ours: the best of several.
    worst = max(min(_microseconds(triage, [text]) for _ in range(_ROUNDS)) / 1000 for text in hard)
    return [
        beside("triage", ours, "us a message", listed),
        alone("triage.10000-adversarial-characters", [worst], "ms"),
    ]


def _messages(count: int) -> Sequence[str]:
    """What was written by those who hadn't seen the rules, one after the other, cut to length."""
    running = " ".join(case.text for case in cases(Side.OPEN))
    starts = range(0, len(running) - _LENGTH, max(1, (len(running) - _LENGTH) // count))
    return [running[start : start + _LENGTH] for start in starts][:count]


def _microseconds(read: Callable[[str], object], messages: Sequence[str]) -> float:
    """The median of the messages."""
    taken = []
    for message in messages:
        began = perf_counter()
        read(message)
        taken.append(perf_counter() - began)
    return median(taken) * 1e6
