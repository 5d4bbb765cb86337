"""The notation the vocabulary is written in, and the search for all of it at once.

A phrase is words in order: `a|b_c` is the word a or the words b c, `tingl*` anything that begins so, `really?` may be
missing, `..` lets a few words stand between, `$` is the end of a clause, `#` is a number, `#fever` a body temperature
(`#exact`: with its decimal), `#old` an age from 65 on, `#year` a year, `<my>` a group below.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product

from bot.domain.safety.spelling import variants
from bot.domain.safety.words import Word

GROUPS = {
    "<my>": (
        "my|his|her|their|the|your|our|both|a|me|mine|this|that|hers|all|of|in|mums|dads|wifes|husbands|left|right|whole"
    ),
    "<be>": (
        "is|are|was|were|be|been|being|feels|feel|feeling|felt|gone|went|goes|go|going|got|gotten|getting|get|gets|s|seems|seem|"
        "become|became|becoming|turned|keeps|keep|has|have|had|all|so|really|completely|totally|very|quite|bit|kinda|just|a|like|"
        "suddenly|too|now|proper|still|starting|started|to|both|kind|of|sort|sorta|weirdly|partly|half|pretty|basically|slightly"
    ),
    "<self>": "myself|himself|herself|themself|themselves|yourself|ourselves|itself",
    "<not>": "cant|wont|dont|doesnt|didnt|not|isnt|arent|hasnt|havent|never|no|wouldnt|aint",
    "<one>": "left|right|one|my|the|his|her",
    "<i>": "i|im|ive|id|he|she|they|hes|shes|theyre|mum|dad|wife|husband|we",
}
_REACH = 4
_FEVER = ((37.8, 42.5), (100.4, 108.0))
_OLD = (65, 110)
_YEARS = (1940, 2100)

_BROKEN = re.compile(r"\|\s+")
Step = tuple[frozenset[str], bool]  # what may stand here, and whether it may be missing
GAP: frozenset[str] = frozenset()
END = frozenset({"$"})
_Way = tuple[int, ...]


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


def says(text: str, *, aside: bool = False) -> Concept:
    """A concept from phrases, separated by semicolons; a line may be broken at a space or after a bar."""
    lines = (line.strip().removesuffix("..").split() for line in _BROKEN.sub("|", text).split(";"))
    return Concept(phrases=frozenset(phrase for line in lines if line for phrase in _phrases(line)), aside=aside)


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


@dataclass(frozen=True, kw_only=True, slots=True)
class Hit:
    """Words `start` to `end` (half-open, by number) say something, but for those a gap `skipped`."""

    start: int
    end: int
    skipped: frozenset[int] = frozenset()

    @property
    def words(self) -> frozenset[int]:
        return frozenset(range(self.start, self.end)) - self.skipped


@dataclass(slots=True)
class _Node:
    """A point inside one or more phrases: where a word leads, where a gap leads, and which concepts end here."""

    steps: dict[frozenset[str], "_Node"] = field(default_factory=dict)
    by_word: dict[str, list["_Node"]] = field(default_factory=dict)
    ends: list[Concept] = field(default_factory=list)

    def after(self, step: frozenset[str]) -> "_Node":
        if step not in self.steps:
            self.steps[step] = _Node()
            for word in step:
                self.by_word.setdefault(word, []).append(self.steps[step])
        return self.steps[step]


class Lexicon:
    """Every phrase of every concept, as one tree: a text is read once, whatever the size of the vocabulary."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        self._root = _Node()
        self._joined = [concept for concept in dict.fromkeys(concepts) if concept.parts]
        for single in dict.fromkeys(part for concept in concepts for part in concept.parts or (concept,)):
            for phrase in single.phrases:
                for node in _ends(self._root, phrase):
                    node.ends.append(single)
        self._known = _words(self._root)

    def find(self, text: Sequence[Word]) -> dict[Concept, list[Hit]]:
        """The longest hit of each concept at each word, in order."""
        senses = {word: self._senses(word) for word in {word.text for word in text}}
        found: dict[Concept, list[Hit]] = {}
        for start in range(len(text)):
            longest: dict[Concept, _Way] = {}
            for concept, way in _walk(self._root, text, senses, (start,)):
                longest[concept] = max(way, longest.get(concept, way), key=_length)
            for concept, way in longest.items():
                found.setdefault(concept, []).append(_hit(way))
        return found | self._join(found)

    def _join(self, found: dict[Concept, list[Hit]]) -> dict[Concept, list[Hit]]:
        joined = ((concept, {hit for part in concept.parts for hit in found.get(part, ())}) for concept in self._joined)
        return {concept: sorted(hits, key=lambda hit: (hit.start, hit.end)) for concept, hits in joined if hits}

    def _senses(self, word: str) -> frozenset[str]:
        """Everything in the vocabulary that this written word can stand for."""
        if word[0].isdigit():
            return _number(word)
        forms = [form for variant in variants(word) for form in (variant, *_beginnings(variant))]
        return self._known.intersection(forms)


def _beginnings(word: str) -> Iterator[str]:
    return (f"{word[:length]}*" for length in range(3, min(len(word), 14) + 1))


def _number(word: str) -> frozenset[str]:
    value = float(word.replace(",", "."))
    hot = any(low <= value <= high for low, high in _FEVER)
    exact = "." in word or "," in word
    old = _OLD[0] <= value <= _OLD[1]
    year = _YEARS[0] <= value <= _YEARS[1]
    meant = {word: True, "#": True, "#fever": hot, "#exact": hot and exact, "#old": old, "#year": not exact and year}
    return frozenset(name for name, holds in meant.items() if holds)


def _ends(root: _Node, phrase: tuple[Step, ...]) -> list[_Node]:
    nodes = [root]
    for words, optional in phrase:
        nodes = [node.after(words) for node in nodes] + (nodes if optional else [])
    return nodes


def _words(node: _Node) -> frozenset[str]:
    return frozenset(node.by_word).union(*(_words(after) for after in node.steps.values()))


def _walk(
    node: _Node, text: Sequence[Word], senses: dict[str, frozenset[str]], way: _Way
) -> Iterator[tuple[Concept, _Way]]:
    """`way`: the words taken so far, and after them the one to look at next."""
    *_, at = way
    yield from ((concept, way) for concept in node.ends)
    sentence = text[way[0]].sentence
    closed = at >= len(text) or text[at].sentence != sentence
    if END in node.steps and (closed or text[at].pause):
        yield from ((concept, way) for concept in node.steps[END].ends)
    if not closed:
        for sense in senses[text[at].text]:
            for after in node.by_word.get(sense, ()):
                yield from _walk(after, text, senses, (*way, at + 1))
    if GAP in node.steps:
        onwards = node.steps[GAP]
        for beyond in _across(text, at):
            if not senses[text[beyond].text].isdisjoint(onwards.by_word):
                yield from _walk(onwards, text, senses, (*way[:-1], beyond))


def _across(text: Sequence[Word], at: int) -> Iterator[int]:
    """Where a phrase may go on after a gap: a few words further, and not beyond a comma."""
    if at < len(text):
        yield at
    for beyond in range(at, min(at + _REACH, len(text) - 1)):
        if text[beyond].pause or text[beyond + 1].pause:
            return
        yield beyond + 1


def _length(way: _Way) -> int:
    return way[-1]


def _hit(way: _Way) -> Hit:
    """Each number of a way is a word taken, but the last, which is where it stopped."""
    end = way[-2] + 1
    return Hit(start=way[0], end=end, skipped=frozenset(range(way[0], end)) - frozenset(way[:-1]))
