"""How long the choice takes among all exercises for somebody with five hundred nudges behind them."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import cycle
from statistics import median
from time import perf_counter

from bot import catalogue
from bot.domain.choose import Feedback, Offer, Profile, choose
from bot.domain.exercise import Exercise
from tests.bench.report import Line, beside

_PAST = 500
_CHOICES = 200
_NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


async def measure(size: float) -> list[Line]:
    exercises = catalogue.load(catalogue.CONTENT)
    past = _past(exercises)
    taken: dict[bool, list[float]] = {True: [], False: []}
    for number in range(max(5, round(_CHOICES * size))):
        for with_history, milliseconds in taken.items():
            began = perf_counter()
            pick = choose(exercises, Profile(), past if with_history else (), at=_NOW, seed=f"nudge{number}")
            milliseconds.append((perf_counter() - began) * 1000)
            assert pick
    # The plain way knows nothing of what was shown before.
    return [beside("choose", [median(taken[True])], "ms", [median(taken[False])])]


def _past(exercises: Sequence[Exercise]) -> list[Offer]:
    """Ten a day, most of them answered."""
    feedback = cycle((Feedback.DONE, Feedback.DONE, None, Feedback.SKIPPED, Feedback.HELPED))
    shown = cycle(exercises)
    return [
        Offer(slug=next(shown).slug, at=_NOW - timedelta(hours=2.4 * number), feedback=next(feedback))
        for number in range(_PAST, 0, -1)
    ]
