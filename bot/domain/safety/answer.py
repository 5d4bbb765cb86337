"""Puts the answers of several readings of one message together."""

from collections.abc import Iterable, Iterator

from bot.domain.safety.tier import Triage


def together(*answers: Triage) -> Triage:
    """The most urgent answer, with what the others saw behind what it saw."""
    if len(answers) == 1:
        return answers[0]
    ranked = sorted(answers, key=lambda one: one.tier, reverse=True)
    return Triage(
        tier=ranked[0].tier,
        categories=tuple(dict.fromkeys(category for one in ranked for category in one.categories)),
        matched=tuple(_merged(span for one in ranked for span in one.matched)),
    )


def _merged(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
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
