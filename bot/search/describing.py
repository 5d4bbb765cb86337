"""Exercises by what is said about them: words of their names first, then of their steps and cue."""

from collections import Counter
from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from bot.domain.exercise import Exercise
from bot.search.words import plain, root

_NAME, _AKA, _STEP = 3.0, 2.0, 1.0
_RARE = 8  # exercises that speak of it


@dataclass(frozen=True, kw_only=True)
class _Fit:
    exercise: Exercise
    named: int  # words of its names
    told: int  # words of its steps or cue only
    weight: float


class Descriptions:
    def __init__(self, exercises: Collection[Exercise]) -> None:
        self._weights = {exercise.slug: _weights(exercise) for exercise in exercises}
        self._spread = Counter(word for weights in self._weights.values() for word in weights)
        self.words = frozenset(word for exercise in exercises for word in _words(exercise.words))

    def __contains__(self, word: str) -> bool:
        return root(word) in self._spread

    def covers(self, exercise: Exercise, words: Collection[str]) -> bool:
        return all(root(word) in self._weights[exercise.slug] for word in words)

    def best(
        self,
        words: Collection[str],
        *,
        among: Sequence[Exercise],
        parts: AbstractSet[str] = frozenset(),
        telling: int = 2,
    ) -> tuple[Exercise, ...]:
        """Those that most of the words are about, best first.

        At least one word has to stand in a name, or be a part of the body (`parts`), or all of the words have to stand
        in the steps: at least `telling` of them, and rare ones, for anything may stand there.
        """
        asked = {root(word) for word in words if word in self}
        if not asked:
            return ()
        bodily = {root(word) for word in parts}
        fits = [
            fit
            for fit in (self._fit(exercise, asked) for exercise in among)
            if fit.named
            or not bodily.isdisjoint(asked & self._weights[fit.exercise.slug].keys())
            or (fit.told == len(asked) >= telling and all(self._spread[word] <= _RARE for word in asked))
        ]
        most = max(((fit.named + fit.told, fit.named) for fit in fits), default=None)
        kept = [fit for fit in fits if (fit.named + fit.told, fit.named) == most]
        return tuple(fit.exercise for fit in sorted(kept, key=lambda fit: (-fit.weight, fit.exercise.slug)))

    def _fit(self, exercise: Exercise, asked: AbstractSet[str]) -> _Fit:
        weights = self._weights[exercise.slug]
        found = asked & weights.keys()
        named = sum(weights[word] > _STEP for word in found)
        weight = sum(weights[word] / self._spread[word] for word in sorted(found))
        return _Fit(exercise=exercise, named=named, told=len(found) - named, weight=round(weight, 9))


def _weights(exercise: Exercise) -> dict[str, float]:
    texts = [(_STEP, " ".join((*exercise.steps, exercise.cue))), (_AKA, " ".join(exercise.aka)), (_NAME, exercise.name)]
    return {root(word): weight for weight, text in texts for word in _words(text)}


def _words(text: str) -> list[str]:
    return [word for line in text.split() for word in plain(line)]
