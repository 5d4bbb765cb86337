"""The notation the vocabulary is written in.

A phrase is words in order: `a|b_c` is the word a or the words b c, `tingl*` anything that begins so, `really?` may be
missing, `..` lets a few words stand between, `$` is the end of a clause, `<my>` a group below. Fillers such as
"really" may interrupt any phrase. Of numbers, `#` is any, `#fever` a body temperature (`#exact`: with its decimal),
`#old` an age from 65 on, `#term` weeks in late pregnancy, `#many` more tablets than one takes, `#year` a year.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from bot.domain.safety.spelling import SPELLINGS

GROUPS = {
    "<my>": (
        "my|his|her|their|the|your|our|both|a|me|mine|this|that|hers|all|of|in|mums|dads|wifes|husbands|left|right|whole"
    ),
    "<be>": (
        "is|are|was|were|be|been|being|feels|feel|feeling|felt|gone|went|goes|go|going|got|gotten|getting|get|gets|s|seems|seem|"
        "become|became|becoming|turned|keeps|keep|has|have|had|all|so|really|completely|totally|very|quite|bit|kinda|just|a|like|"
        "suddenly|too|now|proper|still|starting|started|to|both|kind|of|sort|sorta|weirdly|partly|half|pretty|basically|slightly|more|increasingly|rather|somewhat|mostly|nearly|feeling|looks|look|looking|sounds|am|im|do"
    ),
    "<self>": "myself|himself|herself|themself|themselves|yourself|ourselves|itself",
    "<not>": "cant|wont|dont|doesnt|didnt|not|isnt|arent|hasnt|havent|never|no|wouldnt|aint",
    "<one>": "left|right|one|my|the|his|her",
    "<i>": "i|im|ive|id|he|she|they|hes|shes|theyre|mum|dad|wife|husband|we",
}

_BROKEN = re.compile(r"\|\s+")
_READABLE = re.compile(r"[a-z]+\*?|[0-9]+|#[a-z]*|\$|\.\.|[😂🤣😅😆💀🙃]")
Step = tuple[frozenset[str], bool]  # what may stand here, and whether it may be missing
GAP: frozenset[str] = frozenset()
END = frozenset({"$"})


@dataclass(frozen=True, kw_only=True, eq=False)
class Concept:
    """One idea and every way to say it. Two concepts joined by `|` are a concept.

    `aside`: says how or when, not what; a denial inside it ("never had") still denies what follows.
    """

    phrases: frozenset[tuple[Step, ...]] = frozenset()
    parts: tuple["Concept", ...] = ()
    aside: bool = False

    def __or__(self, other: "Concept") -> "Concept":
        return Concept(parts=(*(self.parts or (self,)), *(other.parts or (other,))))

    @property
    def is_sign(self) -> bool:
        return not self.aside and not self.parts


def says(text: str, *, aside: bool = False, spellings: Mapping[str, str] = SPELLINGS) -> Concept:
    """A concept from phrases, separated by semicolons; a line may be broken at a space or after a bar.

    `spellings` is how messages that it will meet are respelt before they are read.
    ValueError for an entry no message could ever match, or that says a thing twice.
    """
    lines = [line.split() for line in _BROKEN.sub("|", text).split(";")]
    for line in lines:
        _refuse_nonsense(line, spellings)
    return Concept(phrases=frozenset(phrase for line in lines if line for phrase in _phrases(line)), aside=aside)


def _refuse_nonsense(line: Sequence[str], spellings: Mapping[str, str]) -> None:
    alternatives = [step.removesuffix("?").split("|") for step in line]
    for step in alternatives:
        for written in (word for way in step for word in way.split("_")):
            if not (_READABLE.fullmatch(written) or written in GROUPS):
                raise ValueError(f"no word is ever read as {written!r}: {' '.join(line)}")
            if spellings.get(written, written) != written:
                raise ValueError(f"{written!r} is read as {spellings[written]!r}: {' '.join(line)}")
        if len(set(step)) < len(step):
            raise ValueError(f"an alternative stands there twice: {' '.join(line)}")
    if line and ".." in (line[0], line[-1]):
        raise ValueError(f"a gap stands between words: {' '.join(line)}")


def _phrases(line: Sequence[str]) -> Iterator[tuple[Step, ...]]:
    """A line with alternatives of several words ("gone|fallen_asleep") is several phrases."""
    for choice in product(*map(_choices, line)):
        yield tuple(step for steps in choice for step in steps)


def _choices(written: str) -> list[tuple[Step, ...]]:
    if written == "..":
        return [((GAP, False),)]
    plain = written.removesuffix("?")
    alternatives = [word for part in plain.split("|") for word in GROUPS.get(part, part).split("|") if word]
    single = frozenset(word for word in alternatives if "_" not in word)
    several = [tuple((frozenset({word}), False) for word in way.split("_")) for way in alternatives if "_" in way]
    return several + ([((single, plain != written),)] if single else [])
