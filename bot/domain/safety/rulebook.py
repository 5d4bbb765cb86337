"""The rules of one language, and what they make of a text."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import filterfalse
from typing import NamedTuple

from bot.domain.safety.lexicon import Found, Hit, Lexicon
from bot.domain.safety.phrase import Concept
from bot.domain.safety.rule import Rule, Voids
from bot.domain.safety.tier import Category, Tier, Triage
from bot.domain.safety.words import Word

_GRAVITY = tuple(Category)
# Ideas that only put a sentence in order: nearly every message has them, and nothing can be learned from them.
_GRAMMAR = frozenset(
    {
        "contrast",
        "denied_after",
        "denies",
        "denies_after",
        "describes",
        "joins",
        "lists",
        "never",
        "no_denial",
        "opens",
        "starts_clause",
        "things",
        "turns",
        "turns_again",
    }
)


class Findings(NamedTuple):
    """`ideas`: the offset where everything begins that the vocabulary has a name for, denied or not; in their order."""

    answer: Triage
    ideas: tuple[tuple[int, str], ...] = ()


class Rulebook:
    """`beside`: what the rules don't ask for and their surroundings do. `names`: of ideas, for the second reader."""

    def __init__(
        self,
        rules: Mapping[Category, Sequence[Rule]],
        *,
        beside: Iterable[Concept],
        names: Mapping[Concept, Sequence[str]],
    ) -> None:
        self._names = {
            concept: told
            for concept, several in names.items()
            if (told := [*filterfalse(_GRAMMAR.__contains__, several)])
        }
        every = [rule for each in rules.values() for rule in each]
        self._lexicon = Lexicon((*beside, *(concept for rule in every for concept in (*rule.needs, *rule.unless))))
        # Each rule is asked at that one of its needs that fewest rules share: most messages leave most rules unasked.
        shared = Counter(concept for rule in every for concept in rule.needs)
        self._asked: dict[Concept, list[tuple[Category, Rule]]] = {}
        for category, several in rules.items():
            for rule in several:
                self._asked.setdefault(min(rule.needs, key=shared.__getitem__), []).append((category, rule))

    def read(self, text: Sequence[Word], around: Callable[[Sequence[Word], Found], Voids]) -> Findings:
        """`around` answers for each hit what speaks against it."""
        found = self._lexicon.find(text)
        answer = _answer(text, self._signs(text, found, around(text, found)))
        return Findings(answer, tuple(sorted(self._ideas(text, found))))

    def _signs(
        self, text: Sequence[Word], found: Found, voids: Voids
    ) -> Iterator[tuple[Tier, Category, tuple[Hit, ...]]]:
        for concept in found:
            for category, rule in self._asked.get(concept, ()):
                if hits := rule.seen(text, found, voids):
                    yield rule.tier, category, hits

    def _ideas(self, text: Sequence[Word], found: Found) -> Iterator[tuple[int, str]]:
        for concept, hits in found.items():
            for name in self._names.get(concept, ()):
                for hit in hits:
                    yield text[hit.start].start, name


def _answer(text: Sequence[Word], signs: Iterable[tuple[Tier, Category, tuple[Hit, ...]]]) -> Triage:
    """The most urgent first, of equally urgent ones the gravest; nothing found is an answer too."""
    by_gravity = sorted(signs, key=lambda sign: _GRAVITY.index(sign[1]))
    ranked = sorted(by_gravity, key=lambda sign: sign[0], reverse=True)
    if not ranked:
        return Triage(tier=Tier.NONE)
    return Triage(
        tier=ranked[0][0],
        categories=tuple(dict.fromkeys(category for _, category, _ in ranked)),
        matched=tuple(_offsets(text, (hit for _, _, hits in ranked for hit in hits))),
    )


def _offsets(text: Sequence[Word], hits: Iterable[Hit]) -> Iterator[tuple[int, int]]:
    """In order, each place once, neighbours and what overlaps run together."""
    start, end = -1, -1
    for first, last in sorted({(hit.start, hit.end) for hit in hits}):
        if first > end:
            yield from _span(text, start, end)
            start = first
        end = max(end, last)
    yield from _span(text, start, end)


def _span(text: Sequence[Word], start: int, end: int) -> Iterator[tuple[int, int]]:
    if start >= 0:
        yield text[start].start, text[end - 1].end
