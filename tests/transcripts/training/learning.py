"""Learns what each trait adds to one answer: scikit-learn's linear support vector machine, and what it is given."""

import warnings
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from scipy.sparse import csr_matrix
from sklearn.exceptions import ConvergenceWarning
from sklearn.svm import LinearSVC

from bot.domain.safety.second.scales import FINE, levelled

_ROUNDS = 60
_RARE = 3  # a trait of fewer messages than these is left out
_STRICTNESS = 0.1  # how much a mistake costs, beside large weights
UNIT = 25  # so many wholes from undecided to yes, when nothing else is asked for


@dataclass(frozen=True, kw_only=True)
class Lesson:
    """`words`: how many the message has; `weight`: how much it counts."""

    traits: Sequence[str]
    words: int
    answer: bool
    weight: float = 1.0


@dataclass(frozen=True, kw_only=True)
class Learnt:
    """In whole numbers."""

    start: int
    adds: Mapping[str, int]

    def grade(self, traits: Sequence[str], words: int) -> int:
        return self.start + levelled(sum([self.adds.get(trait, 0) for trait in traits]), words)


def learn(lessons: Sequence[Lesson], *, unit: int = UNIT) -> Learnt:
    """`unit`: the greater, the finer, and the more is written. The solver's dice are fixed: the same twice.

    Traits that are rare, or lean to one answer, may weigh more from the start, as in Wang and Manning, "Baselines and
    bigrams" (ACL 2012).
    """
    leanings = _leanings(lessons)
    machine = LinearSVC(C=_STRICTNESS, max_iter=_ROUNDS, random_state=0)
    with warnings.catch_warnings():
        # So many rounds and no more: the last ones change weights by less than they are rounded.
        warnings.simplefilter("ignore", ConvergenceWarning)
        machine.fit(
            _table(lessons, leanings),
            [lesson.answer for lesson in lessons],
            sample_weight=[lesson.weight for lesson in lessons],
        )
    adds = {
        trait: round(unit * weight * leaning)
        for (trait, leaning), weight in zip(leanings.items(), machine.coef_[0], strict=True)
    }
    return Learnt(start=round(unit * FINE * machine.intercept_[0]), adds=adds)


def _table(lessons: Sequence[Lesson], leanings: Mapping[str, float]) -> csr_matrix:
    """A row for each lesson, a column for each trait."""
    column = {trait: at for at, trait in enumerate(leanings)}
    numbers, columns, ends = [], [], [0]
    for lesson in lessons:
        level = 1 / sqrt(max(lesson.words, 1))
        for trait, times in Counter(trait for trait in lesson.traits if trait in column).items():
            numbers.append(times * leanings[trait] * level)
            columns.append(column[trait])
        ends.append(len(columns))
    return csr_matrix((numbers, columns, ends), shape=(len(lessons), len(column)))


def _leanings(lessons: Sequence[Lesson]) -> dict[str, float]:
    """How freely each trait may weigh: the rarer, and the more of one answer, the freer."""
    seen = Counter(trait for lesson in lessons for trait in set(lesson.traits))
    yes = Counter(trait for lesson in lessons if lesson.answer for trait in set(lesson.traits))
    all_yes = sum(lesson.answer for lesson in lessons)
    odds = (len(lessons) - all_yes + 1) / (all_yes + 1)
    return {
        trait: sqrt(
            log(len(lessons) / count) / 4 * (0.2 + abs(log(odds * (yes[trait] + 1) / (count - yes[trait] + 1))))
        )
        for trait, count in sorted(seen.items())
        if count >= _RARE
    }
