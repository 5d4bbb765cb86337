"""How the second reader fares with people it did not learn from: each writer is graded by what others taught."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from bot.domain.safety import Category
from tests.transcripts.training.examples import GUARDS, RULED_BY, Example, examples
from tests.transcripts.training.learning import Learnt, Lesson, learn

# The rules were written for the guards: they are plainer than what people type, and count for less.
_GUARDS_COUNT = 0.3
_FOLDS = 6
Question = Callable[[Example], bool]


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of sign, and what it is told from. `raised`: the share of harmless messages that may be called so."""

    is_one: Question
    asked_of: Question
    raised: float

    def among(self, several: Sequence[Example]) -> Sequence[Example]:
        return [example for example in several if self.asked_of(example)]


def is_crisis(example: Example) -> bool:
    return Category.CRISIS in example.case.categories


KINDS: Mapping[str, Kind] = {
    "body": Kind(is_one=lambda each: each.is_sign, asked_of=lambda each: not is_crisis(each), raised=0.020),
    "crisis": Kind(is_one=is_crisis, asked_of=lambda each: is_crisis(each) or not each.is_sign, raised=0.010),
}


def lesson(example: Example, question: Question) -> Lesson:
    weight = _GUARDS_COUNT if example.writer == GUARDS else 1.0
    return Lesson(traits=example.teaches, words=example.words, answer=question(example), weight=weight)


@cache
def grades(kind: str) -> Mapping[Example, int]:
    """How much like such a sign each open message looks to those who have not read its writer.

    Only of writers that the rules had not seen either: about others they are right too often.
    """
    return dict(_crossed(KINDS[kind]))


def _crossed(kind: Kind) -> Iterator[tuple[Example, int]]:
    strangers = sorted({example.writer for example in examples()} - RULED_BY)
    for fold in range(_FOLDS):
        writers = frozenset(strangers[fold::_FOLDS])
        others = [example for example in examples() if example.writer not in writers]
        learnt = learn([lesson(example, kind.is_one) for example in kind.among(others)])
        yield from _graded(learnt, [example for example in examples() if example.writer in writers])


def _graded(learnt: Learnt, by: Sequence[Example]) -> Iterator[tuple[Example, int]]:
    return ((example, learnt.grade(example.traits, example.words)) for example in by)


def threshold(kind: str, raised: float | None = None) -> int:
    """The lowest grade above which only so great a share of the harmless messages lies."""
    harmless = sorted((grade for example, grade in grades(kind).items() if not example.is_sign), reverse=True)
    return harmless[int(len(harmless) * (KINDS[kind].raised if raised is None else raised))]
