"""From a message to an answer: words, ideas, what surrounds them, rules."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from bot.domain.safety.context import CONTEXT, Void, context
from bot.domain.safety.lexicon import Hit, Lexicon
from bot.domain.safety.phrase import Concept
from bot.domain.safety.rules import RULES
from bot.domain.safety.tier import Category, Tier, Triage
from bot.domain.safety.words import Word, words


def triage(text: str) -> Triage:
    """Deterministic and total: any text has an answer. It speaks of words that were written, not of a disease."""
    read = words(text)
    signs = sorted(_signs(read), key=lambda sign: (-_URGENCY.index(sign[0]), _GRAVITY.index(sign[1])))
    if not signs:
        return Triage(tier=Tier.NONE)
    return Triage(
        tier=signs[0][0],
        categories=tuple(dict.fromkeys(category for _, category, _ in signs)),
        matched=tuple(_offsets(read, (hit for _, _, hits in signs for hit in hits))),
    )


_URGENCY, _GRAVITY = tuple(Tier), tuple(Category)


def _signs(read: Sequence[Word]) -> Iterator[tuple[Tier, Category, tuple[Hit, ...]]]:
    found = _lexicon().find(read)
    around = context(read, found)

    @cache
    def voids(hit: Hit) -> frozenset[Void]:
        return around.voids(hit)

    for category, rules in RULES.items():
        for rule in rules:
            if hits := rule.seen(read, found, voids):
                yield rule.tier, category, hits


@cache
def _lexicon() -> Lexicon:
    """Built on the first message: a moment's work, and the same ever after."""
    return Lexicon((*CONTEXT, *_concepts()))


def _concepts() -> Iterator[Concept]:
    for rules in RULES.values():
        for rule in rules:
            yield from (*rule.needs, *rule.unless)


def _offsets(read: Sequence[Word], hits: Iterable[Hit]) -> Iterator[tuple[int, int]]:
    """In order, each place once, what overlaps run together."""
    start, end = -1, -1
    for first, last in sorted({(hit.start, hit.end) for hit in hits}):
        if first > end:
            yield from _span(read, start, end)
            start = first
        end = max(end, last)
    yield from _span(read, start, end)


def _span(read: Sequence[Word], start: int, end: int) -> Iterator[tuple[int, int]]:
    if start >= 0:
        yield read[start].start, read[end - 1].end
