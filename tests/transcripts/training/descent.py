"""Learns what each trait adds to one answer: a linear support vector machine, by dual coordinate descent.

The method is that of Hsieh, Chang, Lin, Keerthi and Sundararajan, "A dual coordinate descent method for large-scale
linear SVM" (ICML 2008), with squared hinge loss. Traits that are rare, or lean to one answer, may weigh more from the
start, as in Wang and Manning, "Baselines and bigrams" (ACL 2012). No chance is involved: the same twice.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

_ROUNDS = 8
_RARE = 2  # a trait of fewer messages than these is left out
_STRICTNESS = 0.01  # the C of the papers: how much a mistake costs, beside large weights
UNIT = 50  # so many wholes from undecided to yes, when nothing else is asked for


@dataclass(frozen=True, kw_only=True)
class Lesson:
    """`weight`: how much this message counts."""

    traits: Sequence[str]
    answer: bool
    weight: float = 1.0


@dataclass(frozen=True, kw_only=True)
class Learnt:
    """In whole numbers."""

    start: int
    adds: Mapping[str, int]

    def grade(self, traits: Sequence[str]) -> int:
        return self.start + sum([self.adds.get(trait, 0) for trait in traits])


def learn(lessons: Sequence[Lesson], *, unit: int = UNIT) -> Learnt:
    """`unit`: the greater, the finer, and the more is written."""
    leanings = _leanings(lessons)
    number = {trait: at for at, trait in enumerate(leanings)}
    scale = list(leanings.values())
    seen = [[number[trait] for trait in lesson.traits if trait in number] for lesson in lessons]
    signs = [1.0 if lesson.answer else -1.0 for lesson in lessons]
    slack = [0.5 / (_STRICTNESS * lesson.weight) for lesson in lessons]
    steep = [_steepness(places, scale) + room for places, room in zip(seen, slack, strict=True)]
    adds, start, held = [0.0] * len(scale), 0.0, [0.0] * len(lessons)
    for _ in range(_ROUNDS):
        for at, places in enumerate(seen):
            grade = sum([adds[place] for place in places]) + start
            pull = max(0.0, held[at] - (signs[at] * grade - 1 + slack[at] * held[at]) / steep[at])
            if step := (pull - held[at]) * signs[at]:
                held[at] = pull
                start += step
                for place in places:
                    adds[place] += step * scale[place]
    return Learnt(start=round(unit * start), adds={trait: round(unit * adds[at]) for trait, at in number.items()})


def _leanings(lessons: Sequence[Lesson]) -> dict[str, float]:
    """How freely each trait may weigh: the rarer, and the more of one answer, the freer."""
    seen = Counter(trait for lesson in lessons for trait in set(lesson.traits))
    yes = Counter(trait for lesson in lessons if lesson.answer for trait in set(lesson.traits))
    all_yes = sum(lesson.answer for lesson in lessons)
    odds = (len(lessons) - all_yes + 1) / (all_yes + 1)
    return {
        trait: log(len(lessons) / count) / 4 * (0.2 + abs(log(odds * (yes[trait] + 1) / (count - yes[trait] + 1))))
        for trait, count in sorted(seen.items())
        if count >= _RARE
    }


def _steepness(places: Sequence[int], scale: Sequence[float]) -> float:
    return 1 + sum(scale[place] * times * times for place, times in Counter(places).items())
