"""Learns so that the guards of the rules stand: one that it gets wrong counts for more, and it learns again."""

from collections.abc import Sequence
from dataclasses import replace

from tests.transcripts.training.crossing import Question, lesson
from tests.transcripts.training.examples import GUARDS, Example
from tests.transcripts.training.learning import Learnt, learn

_TIMES = 6
_MORE = 5.0


def learn_guarded(among: Sequence[Example], question: Question, *, above: int, found: bool = False) -> Learnt:
    """As far as some rounds can bring it, no guard whose answer is no is graded higher than `above`.

    `found`: and each whose answer is yes is. Their tests have the say.
    """
    counts = dict.fromkeys(among, 1.0)
    learnt = _learn(counts, question)
    guards = [example for example in among if example.writer == GUARDS and (found or not question(example))]
    for _ in range(_TIMES):
        wrong = [each for each in guards if question(each) is not (learnt.grade(each.traits, each.words) > above)]
        if not wrong:
            break
        counts |= {example: counts[example] * _MORE for example in wrong}
        learnt = _learn(counts, question)
    return learnt


def _learn(counts: dict[Example, float], question: Question) -> Learnt:
    lessons = ((lesson(example, question), times) for example, times in counts.items())
    return learn([replace(each, weight=each.weight * times) for each, times in lessons])
