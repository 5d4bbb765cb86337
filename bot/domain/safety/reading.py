"""From a message to an answer: what the rules find in each language it may be in, and what a second reader thinks."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.domain.safety.answer import together
from bot.domain.safety.english import read_in_english
from bot.domain.safety.language import Language, languages
from bot.domain.safety.rulebook import Findings
from bot.domain.safety.second import heard, learn_by_heart
from bot.domain.safety.tier import Tier, Triage
from bot.domain.safety.tongues import tongue
from bot.domain.safety.words import Word, words

_ENOUGH = 9  # words: fewer hold too little that could speak against a sign


def triage(text: str) -> Triage:
    """Deterministic and total: any text has an answer. It speaks of words that were written, not of a disease."""
    read = words(text)
    findings = by_rules(text, read)
    found, hearings = findings.answer, heard(read, findings)
    if not any(each.is_sign for each in hearings) and not _stands(read, findings):
        return Triage(tier=Tier.NONE)
    more = (each.beyond(found.tier) for each in hearings)
    return together(found, *(answer for answer in more if answer.tier is not Tier.NONE))


def _stands(read: Sequence[Word], findings: Findings) -> bool:
    """Whether what the rules found is a sign although the second reader takes the whole for harmless.

    Few words say too little against a sign, and chatter around one doesn't drown it: each clause with a finding is
    heard by itself, with what the rules made of the whole.
    """
    if findings.answer.tier is Tier.NONE:
        return False
    if len(read) < _ENOUGH:
        return True
    return any(each.is_sign for clause in _told_in(read, findings.answer) for each in heard(clause, findings))


def _told_in(read: Sequence[Word], found: Triage) -> Iterator[Sequence[Word]]:
    """The clauses in which the rules found something, each for itself."""
    starts = [at for at, word in enumerate(read) if not at or word.pause or word.sentence != read[at - 1].sentence]
    for first, last in pairwise([*starts, len(read)]):
        clause = read[first:last]
        behind = bisect_left(found.matched, (clause[-1].end,))
        if behind and clause[0].start < found.matched[behind - 1][1]:
            yield clause


def prepare() -> None:
    """Sets up what the first message would wait for otherwise; the other languages are a moment's work each."""
    read_in_english(())
    learn_by_heart()


def by_rules(text: str, read: Sequence[Word]) -> Findings:
    """What the rules make of it in every language that it may be in; `read`: its words."""
    readings = [
        read_in_english(read) if language is Language.ENGLISH else tongue(language).read(text)
        for language in languages(text)
    ]
    if len(readings) == 1:
        return readings[0]
    return Findings(
        together(*(reading.answer for reading in readings)),
        tuple(sorted(idea for reading in readings for idea in reading.ideas)),
    )
