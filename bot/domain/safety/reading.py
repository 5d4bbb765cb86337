"""From a message to an answer: words, ideas, what surrounds them, rules."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from bot.domain.safety.answer import together
from bot.domain.safety.context import CONTEXT, context
from bot.domain.safety.language import Language, languages
from bot.domain.safety.lexicon import Hit, Lexicon
from bot.domain.safety.phrase import Concept
from bot.domain.safety.rule import Rule
from bot.domain.safety.rules import RULES
from bot.domain.safety.second import heard, learn_by_heart
from bot.domain.safety.tier import Category, Tier, Triage
from bot.domain.safety.tongues import tongue
from bot.domain.safety.words import Word, words

_ENGLISH_ALONE = (Language.ENGLISH,)


def triage(text: str) -> Triage:
    """Deterministic and total: any text has an answer. It speaks of words that were written, not of a disease."""
    read, spoken = words(text), languages(text)
    found = by_rules(text, read, spoken)
    second = heard(read)
    # Outside English it has learned from too few people to contradict anybody, or to raise what isn't clear.
    in_english = spoken == _ENGLISH_ALONE
    if second.doubts and in_english and not any(heard(part).leans for part in _told_in(read, found)):
        return Triage(tier=Tier.NONE)
    more = second.beyond(found.tier, clearly=not in_english)
    return found if more.tier is Tier.NONE else together(more, found)


def _told_in(read: Sequence[Word], found: Triage) -> Iterator[Sequence[Word]]:
    """The clauses in which the rules found something, each for itself."""
    starts = [at for at, word in enumerate(read) if not at or word.pause or word.sentence != read[at - 1].sentence]
    for first, last in pairwise([*starts, len(read)]):
        clause = read[first:last]
        if any(start < clause[-1].end and clause[0].start < end for start, end in found.matched):
            yield clause


def prepare() -> None:
    """Sets up what the first message would wait for otherwise; the other languages are a moment's work each."""
    _in_english(())
    _asked()
    learn_by_heart()


def by_rules(text: str, read: Sequence[Word], spoken: Sequence[Language]) -> Triage:
    """What the rules alone make of it; `read`: its words, `spoken`: the languages it may be in."""
    return together(*(_read_in(language, text, read) for language in spoken))


def _read_in(language: Language, text: str, read: Sequence[Word]) -> Triage:
    return _in_english(read) if language is Language.ENGLISH else tongue(language).triage(text)


def _in_english(read: Sequence[Word]) -> Triage:
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
    voids = context(read, found).voids
    asked = _asked()
    for concept in found:
        for category, rule in asked.get(concept, ()):
            if hits := rule.seen(read, found, voids):
                yield rule.tier, category, hits


@cache
def _lexicon() -> Lexicon:
    """Built on the first message: a moment's work, and the same ever after."""
    return Lexicon((*CONTEXT, *_concepts()))


@cache
def _asked() -> Mapping[Concept, Sequence[tuple[Category, Rule]]]:
    """Each rule at that one of its needs that fewest rules share: most messages leave most rules unasked."""
    shared = Counter(concept for rules in RULES.values() for rule in rules for concept in rule.needs)
    asked: dict[Concept, list[tuple[Category, Rule]]] = {}
    for category, rules in RULES.items():
        for rule in rules:
            asked.setdefault(min(rule.needs, key=shared.__getitem__), []).append((category, rule))
    return asked


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
