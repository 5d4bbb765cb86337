"""What the second reader makes of a message: whether it speaks of a sign, how urgent, about what, by which words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bot.domain.safety.second.scale import QuickScale, Scale
from bot.domain.safety.second.traits import sentences, traits
from bot.domain.safety.second.weights import CATEGORIES, DOUBTED, EMERGENCY, SIGN, URGENT
from bot.domain.safety.tier import Category, Tier, Triage
from bot.domain.safety.words import Word

# Nobody whose messages it learned from wrote more; a longer one is read in parts that overlap.
_LONG, _ONWARDS = 80, 60
_ENOUGH = 10  # words: fewer hold too little that could speak against a sign
CLEARLY = 25  # half of what parts undecided from yes: from there on it was right more often than the rules


@dataclass(frozen=True, kw_only=True)
class Hearing:
    """A message as the second reader heard it: how much like a sign, and the part of it that is most like one."""

    grade: int
    part: Sequence[Word]

    @property
    def leans(self) -> bool:
        """Whether its words, few as they may be, speak for a sign rather than against one."""
        return self.grade > _sign().start

    @property
    def doubts(self) -> bool:
        """Whether its words speak so clearly of something harmless that the rules will have misunderstood.

        Words that it never learned from leave it undecided, not in doubt.
        """
        return self.grade < DOUBTED and len(self.part) >= _ENOUGH

    def beyond(self, found: Tier, *, clearly: bool = False) -> Triage:
        """More urgent than the tier that the rules came to, or none; only what is clear, if asked for that.

        Where they found nothing, it was trained to raise few harmless messages in a hundred; where they found
        something, it has to be clear that there is more.
        """
        if self.grade <= (CLEARLY if clearly else 0) or not self.part:
            return Triage(tier=Tier.NONE)
        looked_at = traits(self.part)
        tier = _tier(looked_at, above=0 if found is Tier.NONE else CLEARLY)
        if tier <= found:
            return Triage(tier=Tier.NONE)
        return Triage(tier=tier, categories=_categories(looked_at), matched=tuple(_telling(_sign(), self.part)))


def heard(read: Sequence[Word]) -> Hearing:
    grade, part = max(((_sign().weigh(sentences(part)), part) for part in _parts(read)), key=_grade)
    return Hearing(grade=grade, part=part)


def learn_by_heart() -> None:
    """Sets up every scale, which the first message would wait for otherwise."""
    _sign()
    for written in (EMERGENCY, URGENT, *CATEGORIES.values()):
        _scale(written)


def _grade(graded: tuple[int, Sequence[Word]]) -> int:
    return graded[0]


def _parts(read: Sequence[Word]) -> Iterator[Sequence[Word]]:
    return (read[at : at + _LONG] for at in range(0, max(1, len(read) - _LONG + _ONWARDS), _ONWARDS))


@cache
def _sign() -> QuickScale:
    """Set up at the first message, like the others at the first that is raised: a moment's work each."""
    return QuickScale(Scale(SIGN))


@cache
def _scale(written: str) -> Scale:
    return Scale(written)


def _tier(looked_at: Sequence[str], *, above: int) -> Tier:
    if _scale(EMERGENCY).weigh(looked_at) > above:
        return Tier.EMERGENCY
    return Tier.URGENT if _scale(URGENT).weigh(looked_at) > above else Tier.ROUTINE


def _categories(looked_at: Sequence[str]) -> tuple[Category, ...]:
    """Those that it believes, or the likeliest."""
    grades = {category: _scale(CATEGORIES[category]).weigh(looked_at) for category in Category}
    return tuple(category for category, grade in grades.items() if grade > 0) or (max(grades, key=grades.__getitem__),)


def _telling(sign: QuickScale, part: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where the words stand that brought in at least half of what the most telling one did, neighbours together."""
    shares = [share for sentence in sentences(part) for share in sign.shares(sentence)]
    most = max(shares)
    telling = [share >= most - abs(most) // 2 for share in shares]
    start = 0
    for at, word in enumerate(part):
        if telling[at] and not (at and telling[at - 1]):
            start = word.start
        if telling[at] and not (at + 1 < len(part) and telling[at + 1]):
            yield start, word.end
