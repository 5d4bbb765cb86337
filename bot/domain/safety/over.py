"""What is over, checked, steady, imagined or told: words that void the signs around them, wherever those stand."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import pairwise

from bot.domain.safety.lexicon import Found, Hit
from bot.domain.safety.phrase import Concept
from bot.domain.safety.vocabulary import context as said
from bot.domain.safety.vocabulary import unreal
from bot.domain.safety.vocabulary.tumour_clot import CANCER
from bot.domain.safety.words import Word


class Void(StrEnum):
    """Why words that name a sign may not mean one."""

    SAYING = "saying"
    DENIED = "denied"
    LONG_AGO = "long ago"
    CLEARED = "cleared"  # somebody qualified has looked at it
    PASSED = "passed"  # it went away by itself
    IMAGINED = "imagined"
    STORY = "story"


def over(text: Sequence[Word], found: Found) -> Mapping[int, frozenset[Void]]:
    voids: dict[int, frozenset[Void]] = {}
    passed = frozenset(_ended(text, found, said.PASSED))
    # "In 2017, and it cleared up": what went away long ago is not what went away this morning.
    before = starts(found, said.LONG_AGO) | starts(found, said.IN_A_MONTH)
    for void, places in (
        (Void.LONG_AGO, _long_ago(text, found)),
        (Void.LONG_AGO, () if passed.isdisjoint(before) else passed),
        (Void.CLEARED, _ended(text, found, said.CLEARED)),
        (Void.CLEARED, _ended(text, found, said.STEADY) if said.CHRONIC in found else ()),
        (Void.PASSED, passed),
        (Void.IMAGINED, _imagined(text, found)),
        (Void.STORY, _told(text, found)),
    ):
        for at in places:
            voids[at] = voids.get(at, frozenset()) | {void}
    return voids


def _long_ago(text: Sequence[Word], found: Found) -> Iterator[int]:
    """The clause of "last year", unless it goes on until now ("since last year") or speaks of now as well."""
    if said.LONG_AGO not in found:
        return
    since = {hit.end for hit in found.get(said.ALREADY_SINCE, ())}
    now = frozenset(inside(found.get(said.NOW, ())))
    marks = {hit.start: hit.end for hit in found.get(said.LONG_AGO, ()) if hit.start not in since}
    for clause, following in pairwise([*_clauses(text, starts(found, said.TURNS) | starts(found, said.NOW)), range(0)]):
        if now.isdisjoint(clause) and not marks.keys().isdisjoint(clause):
            yield from clause
            # "Last year, I had ...": the words in front speak for the clause after them.
            if marks.get(clause.start) == clause.stop and now.isdisjoint(following):
                yield from following


def _clauses(text: Sequence[Word], breaks: frozenset[int]) -> Iterator[range]:
    starts = (at for at in range(1, len(text)) if _opens_clause(text, at) or at in breaks)
    return (range(start, stop) for start, stop in pairwise([0, *starts, len(text)]) if start < stop)


def _opens_clause(text: Sequence[Word], at: int) -> bool:
    return text[at].sentence != text[at - 1].sentence or text[at].pause


def _ended(text: Sequence[Word], found: Found, concept: Concept) -> Iterator[int]:
    """Everything said before "it was fine", and the rest of that sentence until it turns, unless it came back.

    "All clear" in a message about a cancer speaks of the cancer: of its own sentence, and not of a new pain before it.
    """
    if concept not in found:
        return
    denied = starts(found, said.NOT_OVER)
    never = starts(found, said.NEVER)
    again = (at for at in starts(found, said.WORSE_AGAIN) if never.isdisjoint(range(at - 2, at)))
    returned = max(again, default=-1)
    turns = starts(found, said.TURNS_AGAIN)
    for hit in found.get(concept, ()):
        # A denial inside "never again" is its own; one in a gap ("the doctor was not happy") counts.
        own = hit.end if hit.skipped else hit.start
        if denied.isdisjoint(range(hit.start - 3, own)) and returned < hit.end:
            rest = range(hit.end, sentence_end(text, hit.start))
            first = _sentence_start(text, hit.start) if concept is said.CLEARED and CANCER in found else 0
            yield from range(first, next((at for at in rest if at in turns), rest.stop))
            return


def sentence_end(text: Sequence[Word], at: int) -> int:
    return bisect_right(text, text[at].sentence, lo=at, key=_sentence)


def _sentence_start(text: Sequence[Word], at: int) -> int:
    return bisect_left(text, text[at].sentence, hi=at, key=_sentence)


def _sentence(word: Word) -> int:
    return word.sentence


def _imagined(text: Sequence[Word], found: Found) -> Iterator[int]:
    """From "what if" to the end of that sentence, unless the sentence turns out to be about this very body."""
    if unreal.HAPPENED in found or unreal.IMAGINED not in found:
        return
    imagined = found[unreal.IMAGINED]
    named = frozenset(inside(imagined))
    real = (hit for hit in found.get(unreal.REALLY_ME, ()) if hit.words.isdisjoint(named))
    last_real = {text[hit.start].sentence: hit.start for hit in real}
    for sentence, hit in {text[hit.start].sentence: hit for hit in reversed(imagined)}.items():
        if last_real.get(sentence, -1) < hit.end:
            yield from range(hit.start, sentence_end(text, hit.start))


def _told(text: Sequence[Word], found: Found) -> Iterator[int]:
    """The sentence of a story, but for its clauses that are about this very body."""
    pretended = {text[hit.start].sentence for hit in found.get(unreal.PRETENDED, ())}
    if not pretended and unreal.STORY not in found:
        return
    told = frozenset(inside(found.get(unreal.STORY, ())))
    stories = {text[at].sentence for at in told}
    mine = frozenset(
        inside(hit for hit in found.get(unreal.REALLY_ME, ()) if told.isdisjoint(range(hit.start, hit.end)))
    )
    for clause in _clauses(text, frozenset()):
        sentence = text[clause.start].sentence
        if sentence in pretended or (sentence in stories and mine.isdisjoint(clause)):
            yield from clause


def inside(hits: Iterable[Hit]) -> Iterator[int]:
    return (at for hit in hits for at in hit.words)


def starts(found: Found, concept: Concept) -> frozenset[int]:
    return frozenset(hit.start for hit in found.get(concept, ()))
