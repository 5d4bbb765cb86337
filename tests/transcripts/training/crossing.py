"""How the second reader fares with people it did not learn from: each writer is graded by what the others taught."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256

from bot.domain.safety import Tier
from tests.transcripts.training.descent import Learnt, Lesson, learn
from tests.transcripts.training.examples import GUARDS, Example, examples

# Of the harmless messages, at most so many may be raised: two in a hundred.
RAISED = 0.02
# Of the signs, so few are graded lower than what the second reader takes for harmless whatever the rules say; most of
# those the rules don't find either.
DOUBTED_SIGNS, DOUBTED_EMERGENCIES = 0.01, 0.0025
# The rules were written for the guards: they are plainer than what people type, and count for less.
_GUARDS_COUNT = 0.3
Question = Callable[[Example], bool]


def lesson(example: Example, question: Question) -> Lesson:
    weight = _GUARDS_COUNT if example.writer == GUARDS else 1.0
    return Lesson(traits=example.traits, answer=question(example), weight=weight)


def is_sign(example: Example) -> bool:
    return example.is_sign


@cache
def grades() -> Mapping[Example, int]:
    """How much like a sign each open message looks to those who have not read its writer."""
    return dict(crossed(examples(), is_sign))


def crossed(among: Sequence[Example], question: Question) -> Iterator[tuple[Example, int]]:
    for fold in sorted({_fold(example) for example in among} - {GUARDS}):
        learnt = learn([lesson(example, question) for example in among if _fold(example) != fold])
        yield from _graded(learnt, [example for example in among if _fold(example) == fold])


def _graded(learnt: Learnt, by: Sequence[Example]) -> Iterator[tuple[Example, int]]:
    return ((example, learnt.grade(example.traits)) for example in by)


def _fold(example: Example) -> str:
    """The writer; who wrote alone in four languages is halved, or nobody could teach them."""
    if example.case.language == "en":
        return example.writer
    half = sha256(b"half" + example.case.text.encode()).digest()[0] % 2
    return f"{example.writer}{half}"


def doubted() -> int:
    """The grade below which a finding of the rules is let go."""
    english = [(example, grade) for example, grade in grades().items() if example.case.language == "en"]
    signs = sorted(grade for example, grade in english if example.is_sign)
    emergencies = sorted(grade for example, grade in english if example.case.tier is Tier.EMERGENCY)
    return min(signs[int(len(signs) * DOUBTED_SIGNS)], emergencies[int(len(emergencies) * DOUBTED_EMERGENCIES)])


def threshold(raised: float = RAISED) -> int:
    """The lowest grade above which only so great a share of the harmless messages in English lies.

    In English, because only its writers were graded by strangers.
    """
    harmless = sorted(
        (grade for example, grade in grades().items() if not example.is_sign and example.case.language == "en"),
        reverse=True,
    )
    return harmless[int(len(harmless) * raised)]
