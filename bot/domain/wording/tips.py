"""Tips: one on a card of its own, one beside a posture check, and what there are tips about."""

from collections.abc import Iterable, Iterator

from bot.domain.message import Message
from bot.domain.tip import Subject, Tip
from bot.domain.wording.exercises import looked_over
from bot.domain.wording.quoting import quoted


def card(tip: Tip) -> Message:
    return Message(title=tip.name, paragraphs=tip.text, notes=(looked_over(tip.review),))


def beside(tip: Tip) -> tuple[str, ...]:
    """As notes of something else."""
    return (f"{tip.name}: {' '.join(tip.text)}", looked_over(tip.review))


def none_about(words: str, *, subjects: Iterable[Subject]) -> Message:
    """`subjects` are those that there are tips about."""
    return Message(
        paragraphs=(f"I have no tip about {quoted(words)}." if words else "I have no tips yet.",),
        notes=tuple(_there_are(subjects)),
    )


def _there_are(subjects: Iterable[Subject]) -> Iterator[str]:
    if labels := [subject.label for subject in subjects]:
        yield f"I have tips about: {', '.join(labels)}. `/stretch tip {labels[0]}` shows one, `/stretch tip` any of them."
