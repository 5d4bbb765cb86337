"""How well an exercise did a member, as far as they said so: never sure, and fading."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import exp2, sqrt
from statistics import NormalDist
from types import MappingProxyType

from bot.domain.profile import Feedback, Offer

HALF_LIFE = timedelta(days=60)  # bodies change

# Pain is no matter of liking, and skipping says something about the moment, not the exercise.
_HELPED: Mapping[Feedback | None, float] = MappingProxyType(
    {Feedback.HELPED: 1.0, Feedback.DONE: 0.5, Feedback.TOO_EASY: 0.25, Feedback.TOO_HARD: 0.0}
)
_NORMAL = NormalDist()
_ALMOST_NOTHING = 1e-9


@dataclass(frozen=True, kw_only=True)
class Liking:
    """A Beta distribution's two counts, less the one that each begins with."""

    helped: float = 0.0
    not_helped: float = 0.0

    def draw(self, first: float, second: float) -> float:
        """From 0 to 1, as likely as the distribution has it; `first` and `second` lie evenly between 0 and 1.

        A Beta draw is one Gamma draw's share of two.
        """
        well, badly = _gamma(1 + self.helped, first), _gamma(1 + self.not_helped, second)
        return well / (well + badly)


def liking(offers: Iterable[Offer], *, at: datetime) -> Liking:
    """What was said of one exercise; done without a word is half a success and half none."""
    helped, not_helped = 0.0, 0.0
    for offer in offers:
        if offer.feedback in _HELPED:
            weight = exp2(min(0.0, (offer.at - at) / HALF_LIFE))
            helped += weight * _HELPED[offer.feedback]
            not_helped += weight * (1 - _HELPED[offer.feedback])
    return Liking(helped=helped, not_helped=not_helped)


def _gamma(shape: float, uniform: float) -> float:
    """Wilson and Hilferty: the cube root of a Gamma variable is all but normal."""
    spread = 1 / (9 * shape)
    root: float = 1 - spread + _NORMAL.inv_cdf(uniform) * sqrt(spread)
    return shape * max(_ALMOST_NOTHING, root) ** 3
