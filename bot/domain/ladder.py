"""How far up each ladder a member has come: by what they said of its rungs, and never by being good at it."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from bot.domain.allowed import DAY
from bot.domain.exercise import Exercise
from bot.domain.library import Library
from bot.domain.profile import Feedback, Offer, Profile

START = 1
AHEAD = 1  # the rung above the member's level is within reach
TOO_EASY_DAYS = 3
CALM = timedelta(days=14)

_TELLING = frozenset[Feedback | None]({Feedback.DONE, Feedback.HELPED, Feedback.TOO_EASY, Feedback.TOO_HARD})


def levels(library: Library, profile: Profile, history: Sequence[Offer], *, at: datetime) -> Mapping[str, int]:
    """The level in each ladder that something was said of; whoever is not in it is at `START`. `history` is in order.

    Too easy on three days (as `at` counts days), with no hurt of any kind in the fourteen days before the last of
    them, is one level up; too hard is one down. Too easy counts for the hardest that the member is given: it says
    little of the rung above the level, if it was said of one far below. Who managed a rung was no further than one
    below it, also where the history that led there is forgotten.
    """
    midnight = at.replace(hour=0, minute=0, second=0, microsecond=0)
    hurts = [offer.at for offer in history if offer.feedback is Feedback.HURT]
    climbs: dict[str, _Climb] = {}
    for offer in history:
        if offer.feedback not in _TELLING or (rung := library.rungs.get(offer.slug)) is None:
            continue
        if (climb := climbs.get(rung.family)) is None:
            climb = climbs[rung.family] = _Climb(library, profile, rung.family)
        if offer.feedback is Feedback.TOO_HARD:
            climb.too_hard(rung.level)
            continue
        climb.managed(rung.level)
        if offer.feedback is Feedback.TOO_EASY:
            calm = not any(timedelta() <= offer.at - hurt <= CALM for hurt in hurts)
            climb.too_easy(rung.level, on=(offer.at - midnight) // DAY, calm=calm)
    return {family: climb.level for family, climb in climbs.items()}


def within_reach(exercise: Exercise, levels: Mapping[str, int]) -> bool:
    rung = exercise.ladder
    return rung is None or rung.level <= levels.get(rung.family, START) + AHEAD


class _Climb:
    """One member on one ladder."""

    def __init__(self, library: Library, profile: Profile, family: str) -> None:
        self.level = START
        self._library, self._profile, self._family = library, profile, family
        self._easy: set[int] = set()

    def managed(self, rung: int) -> None:
        self.level = max(self.level, rung - AHEAD)

    def too_hard(self, rung: int) -> None:
        self.level = max(0, min(self.level, rung) - 1)
        self._easy.clear()

    def too_easy(self, rung: int, *, on: int, calm: bool) -> None:
        if rung < min(self.level, self._hardest_given()):
            return
        self._easy.add(on)
        if calm and len(self._easy) >= TOO_EASY_DAYS:
            self.level = min(self.level + 1, self._library.tops[self._family])
            self._easy.clear()

    def _hardest_given(self) -> int:
        rungs = (exercise.ladder for exercise in self._library.suiting(self._profile))
        levels = [rung.level for rung in rungs if rung and rung.family == self._family]
        return max((level for level in levels if level <= self.level + AHEAD), default=0)
