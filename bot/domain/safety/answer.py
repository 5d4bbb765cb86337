"""Puts an answer together: of several signs, and of several readings of one message."""

from collections.abc import Iterable, Iterator

from bot.domain.safety.tier import Category, Tier, Triage

Span = tuple[int, int]
Sign = tuple[Tier, Category, tuple[Span, ...]]
_URGENCY, _GRAVITY = tuple(Tier), tuple(Category)


def answer(signs: Iterable[Sign]) -> Triage:
    """The most urgent first, of equally urgent ones the gravest; nothing found is an answer too."""
    ranked = sorted(signs, key=lambda sign: (-_URGENCY.index(sign[0]), _GRAVITY.index(sign[1])))
    if not ranked:
        return Triage(tier=Tier.NONE)
    return Triage(
        tier=ranked[0][0],
        categories=tuple(dict.fromkeys(category for _, category, _ in ranked)),
        matched=tuple(_merged(span for _, _, spans in ranked for span in spans)),
    )


def together(*answers: Triage) -> Triage:
    """The most urgent answer, with what the others saw behind what it saw."""
    if len(answers) == 1:
        return answers[0]
    ranked = sorted(answers, key=lambda one: -_URGENCY.index(one.tier))
    return Triage(
        tier=ranked[0].tier,
        categories=tuple(dict.fromkeys(category for one in ranked for category in one.categories)),
        matched=tuple(_merged(span for one in ranked for span in one.matched)),
    )


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    """In order, each place once, what overlaps run together."""
    start, end = -1, -1
    for first, last in sorted(set(spans)):
        if first >= end:
            if start >= 0:
                yield start, end
            start = first
        end = max(end, last)
    if start >= 0:
        yield start, end
