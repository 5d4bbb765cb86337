"""What the second reader makes of a message: whether it speaks of a sign, how urgent, about what, by which words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bot.domain.safety.rulebook import Findings
from bot.domain.safety.second.scales import Grades, Scales
from bot.domain.safety.second.traits import marks, sentences
from bot.domain.safety.second.weights import CATEGORIES, EMERGENCY, SIGNS, URGENT
from bot.domain.safety.tier import Category, Tier, Triage
from bot.domain.safety.words import Word

# Hardly anybody whose messages it learned from wrote more; a longer one is read in parts that overlap.
_LONG, _ONWARDS = 80, 60
CLEARLY = 100  # half of what parts undecided from yes: from there on it was right more often than the rules
# Signs of the body and a wish to die have little in common: they are asked about apart.
_KINDS = range(len(SIGNS))


@dataclass(frozen=True, kw_only=True)
class Hearing:
    """A part of a message as the second reader heard it: how much like a sign, and of which kind."""

    part: Sequence[Word]
    findings: Findings
    grade: int
    kind: int

    @property
    def is_sign(self) -> bool:
        return self.grade > 0 and bool(self.part)

    def beyond(self, found: Tier) -> Triage:
        """More urgent than the tier that the rules came to, or none.

        Where they found nothing, it was trained to raise few harmless messages in a hundred; where they found
        something, it has to be clear that there is more.
        """
        if not self.is_sign or found is Tier.EMERGENCY:
            return Triage(tier=Tier.NONE)
        tier = _tier(_weighed(_urgencies(), self.part, self.findings), above=0 if found is Tier.NONE else CLEARLY)
        if tier <= found:
            return Triage(tier=Tier.NONE)
        about = _categories(_weighed(_subjects(), self.part, self.findings))
        return Triage(tier=tier, categories=about, matched=tuple(self._telling()))

    def _telling(self) -> Iterator[tuple[int, int]]:
        """Where the words stand that brought in at least half of what the most telling one did, neighbours together."""
        part = self.part
        shares = [share for sentence in sentences(part) for share in _signs().shares(sentence, self.kind)]
        most = max(shares)
        telling = [share >= most - abs(most) // 2 for share in shares]
        start = 0
        for at, word in enumerate(part):
            if telling[at] and not (at and telling[at - 1]):
                start = word.start
            if telling[at] and not (at + 1 < len(part) and telling[at + 1]):
                yield start, word.end


def heard(read: Sequence[Word], findings: Findings) -> Sequence[Hearing]:
    """Each part of it. `findings`: what the rules made of the whole, which counts among the rest."""
    return [_heard(part, findings) for part in _parts(read)]


def _heard(part: Sequence[Word], findings: Findings) -> Hearing:
    """As the kind of sign that it is most like."""
    grades = _weighed(_signs(), part, findings)
    kind = max(_KINDS, key=grades.__getitem__)
    return Hearing(part=part, findings=findings, grade=grades[kind], kind=kind)


def _weighed(scales: Scales, part: Sequence[Word], findings: Findings) -> Grades:
    return scales.weigh(sentences(part), marks(part, findings), len(part))


def _tier(grades: Grades, *, above: int) -> Tier:
    emergency, urgent = grades[0], grades[1]
    if emergency > above:
        return Tier.EMERGENCY
    return Tier.URGENT if urgent > above else Tier.ROUTINE


def _categories(grades: Grades) -> tuple[Category, ...]:
    """Those that it believes, or the likeliest."""
    by_category = {category: grades[at] for at, category in enumerate(CATEGORIES)}
    believed = tuple(category for category, grade in by_category.items() if grade > 0)
    return believed or (max(by_category, key=by_category.__getitem__),)


def _parts(read: Sequence[Word]) -> Iterator[Sequence[Word]]:
    return (read[at : at + _LONG] for at in range(0, max(1, len(read) - _LONG + _ONWARDS), _ONWARDS))


def learn_by_heart() -> None:
    """Sets up what the first message would wait for otherwise."""
    for scales in (_signs, _urgencies, _subjects):
        scales()


@cache
def _signs() -> Scales:
    return Scales([*SIGNS.values()])


# Apart, as most messages are no sign: what is asked of each stays small, and near at hand.


@cache
def _urgencies() -> Scales:
    return Scales([EMERGENCY, URGENT], known=_signs().known)


@cache
def _subjects() -> Scales:
    return Scales([*CATEGORIES.values()], known=_signs().known)
