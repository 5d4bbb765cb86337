"""What was said of an exercise makes it likelier, never certain, and fades."""

from math import sqrt
from statistics import fmean, pstdev

import pytest

from bot.domain.liking import Liking, liking
from bot.domain.profile import Feedback
from tests.domain.library import AT, daily, offers

_EVENLY = [(n + 0.5) / 100 for n in range(100)]


@pytest.mark.parametrize(("helped", "not_helped"), [(0, 0), (1, 0), (0.5, 0.5), (3, 1), (0, 6), (10, 10), (40, 3)])
def test_the_draws_have_the_mean_and_the_spread_of_a_beta_distribution(helped: float, not_helped: float) -> None:
    liked = Liking(helped=helped, not_helped=not_helped)

    draws = [liked.draw(first, second) for first in _EVENLY for second in _EVENLY]

    well, badly = 1 + helped, 1 + not_helped
    assert fmean(draws) == pytest.approx(well / (well + badly), abs=0.005)
    assert pstdev(draws) == pytest.approx(sqrt(well * badly / (well + badly + 1)) / (well + badly), abs=0.005)


def test_with_nothing_known_every_draw_is_as_likely() -> None:
    draws = sorted(Liking().draw(first, second) for first in _EVENLY for second in _EVENLY)

    assert max(abs(draw - n / len(draws)) for n, draw in enumerate(draws)) < 0.02


def test_the_unlikeliest_draws_stay_between_nothing_and_all() -> None:
    assert Liking().draw(1e-12, 1e-12) == pytest.approx(0.5)
    assert 0 <= Liking(not_helped=9).draw(1e-12, 0.999999) < 0.01
    assert 0.99 < Liking(helped=9).draw(0.999999, 1e-12) <= 1


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (Feedback.HELPED, Liking(helped=1.0)),
        (Feedback.DONE, Liking(helped=0.5, not_helped=0.5)),
        (Feedback.TOO_EASY, Liking(helped=0.25, not_helped=0.75)),
        (Feedback.TOO_HARD, Liking(not_helped=1.0)),
        (Feedback.SKIPPED, Liking()),
        (Feedback.HURT, Liking()),
        (None, Liking()),
    ],
)
def test_what_is_said_counts_as_far_as_it_says_something(said: Feedback | None, expected: Liking) -> None:
    assert liking(offers("any", days_ago=0, feedback=said), at=AT) == expected


def test_what_is_said_to_come_from_the_future_counts_no_more_than_today() -> None:
    assert liking(daily("any", Feedback.HELPED, last=-2_000_000), at=AT) == Liking(helped=1.0)


def test_after_sixty_days_it_counts_half() -> None:
    liked = liking(daily("any", Feedback.HELPED, last=60), at=AT)

    assert liked.helped == pytest.approx(0.5)
