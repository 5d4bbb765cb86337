"""Finds every phrase of the vocabulary in a text, in one reading."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bot.domain.safety.phrase import END, GAP, Concept, Step
from bot.domain.safety.spelling import each, variants
from bot.domain.safety.words import Word

_FEVER = ((37.8, 42.5), (100.4, 108.0))
_WHOLE = {"#old": (65, 110), "#year": (1940, 2100), "#term": (20, 42), "#many": (9, 200)}
_REACH = 4  # words: a gap is no wider
# Words that colour a sentence and change nothing in it: any phrase may be interrupted by them.
_FILLERS = each("""
    absolutely actually almost already basically bloody completely damn effing entirely er erm feckin fecking
    freaking frigging fuckin fucking fully honestly just kinda legit like literally now obviously only probably
    proper properly quite really seriously simply somehow sorta suddenly super totally uh um utterly very well
    """)
_Way = tuple[int, ...]


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
        reading = _reading(text, {word: self._senses(word) for word in {word.text for word in text}})
        found: dict[Concept, list[Hit]] = {}
        for start in range(len(text)):
            longest: dict[Concept, _Way] = {}
            for concept, way in _walk(self._root, reading, (start,)):
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
    value, exact = float(word.replace(",", ".")), "." in word or "," in word
    hot = any(low <= value <= high for low, high in _FEVER)
    whole = (name for name, (low, high) in _WHOLE.items() if low <= value <= high and not exact)
    return frozenset({word, "#", *whole, *(["#fever"] if hot else []), *(["#exact"] if hot and exact else [])})


def _ends(root: _Node, phrase: tuple[Step, ...]) -> list[_Node]:
    nodes = [root]
    for words, optional in phrase:
        nodes = [node.after(words) for node in nodes] + (nodes if optional else [])
    return nodes


def _words(node: _Node) -> frozenset[str]:
    return frozenset(node.by_word).union(*(_words(after) for after in node.steps.values()))


@dataclass(frozen=True, kw_only=True, slots=True)
class _Reading:
    """What can be said of each place in a text without knowing the phrase, and of the place behind its end.

    `ends`: a clause ends before it; `closes`: a sentence does. `past`: where it goes on behind fillers; `across`: where
    a phrase may go on after a gap.
    """

    senses: list[frozenset[str]]
    closes: list[bool]
    ends: list[bool]
    past: list[int]
    across: list[tuple[int, ...]]


def _reading(text: Sequence[Word], senses: dict[str, frozenset[str]]) -> _Reading:
    places = range(len(text))
    closes = [at > 0 and text[at].sentence != text[at - 1].sentence for at in places]
    return _Reading(
        senses=[senses[word.text] for word in text],
        closes=[*closes, True],
        ends=[*(closed or word.pause for closed, word in zip(closes, text, strict=True)), True],
        past=[*(_past_fillers(text, at) for at in places), len(text)],
        across=[*(tuple(_across(text, at)) for at in places), ()],
    )


def _walk(node: _Node, reading: _Reading, way: _Way) -> Iterator[tuple[Concept, _Way]]:
    """`way`: the words taken so far, and after them the one to look at next."""
    at = way[-1]
    for concept in node.ends:
        yield concept, way
    if END in node.steps and reading.ends[at]:
        for concept in node.steps[END].ends:
            yield concept, way
    if len(way) == 1 or not reading.closes[at]:
        yield from _onwards(node, reading, way)
    if GAP in node.steps:
        beyond = node.steps[GAP]
        for further in reading.across[at]:
            if not reading.senses[further].isdisjoint(beyond.by_word):
                yield from _onwards(beyond, reading, (*way[:-1], further))


def _onwards(node: _Node, reading: _Reading, way: _Way) -> Iterator[tuple[Concept, _Way]]:
    """Over the next word, or over fillers that stand right behind the last one."""
    at = way[-1]
    for sense in reading.senses[at]:
        for after in node.by_word.get(sense, ()):
            yield from _walk(after, reading, (*way, at + 1))
    if len(way) > 1 and way[-2] == at - 1 and reading.past[at] > at:
        yield from _walk(node, reading, (*way[:-1], reading.past[at]))


def _past_fillers(text: Sequence[Word], at: int) -> int:
    end = at
    while end < min(at + _REACH, len(text) - 1) and text[end].text in _FILLERS and not text[end].pause:
        end += 1
    return end if text[end].sentence == text[at].sentence else at


def _across(text: Sequence[Word], at: int) -> Iterator[int]:
    """Where a phrase may go on after a gap: a few words further in its sentence, and not beyond a comma."""
    if at and text[at].sentence != text[at - 1].sentence:
        return
    yield at
    for beyond in range(at, min(at + _REACH, len(text) - 1)):
        if text[beyond].pause or text[beyond + 1].pause or text[beyond + 1].sentence != text[at].sentence:
            return
        yield beyond + 1


def _length(way: _Way) -> int:
    return way[-1]


def _hit(way: _Way) -> Hit:
    """Each number of a way is a word taken, but the last, which is where it stopped."""
    end = way[-2] + 1
    return Hit(start=way[0], end=end, skipped=frozenset(range(way[0], end)) - frozenset(way[:-1]))
