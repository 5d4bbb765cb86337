"""What the words of a library mean, worked out once; and what a person's words mean by it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Self, TypeAlias

from bot.domain.exercise import Area, Exercise, Target
from bot.domain.lay_words import AREAS, CAUSES, PARTS, PLACES, REFUSALS, SAYINGS
from bot.domain.library import Library
from bot.domain.wish import Nearest, Wish
from bot.search.describing import Descriptions
from bot.search.names import Names
from bot.search.spelling import Spelling, alike
from bot.search.words import FILLERS, Words, plain, without_fillers

Meaning: TypeAlias = Area | Target

_NEAREST = 3
_PLACES = frozenset(plain(PLACES))
_REFUSALS = tuple(map(plain, REFUSALS.split(", ")))
_BEFORE_A_PART = frozenset(plain("my the your any for"))


@dataclass(frozen=True, kw_only=True)
class _Phrase:
    """Of what was typed. A single word may mean nothing by itself; a saying never does."""

    words: Words
    means: tuple[Meaning, ...] = ()
    names: Exercise | None = None
    unwanted: bool = False  # "anything but my neck"


class Index:
    def __init__(self, library: Library) -> None:
        self._library = library
        self._lexicon = _lexicon()
        self._names = Names(library, taken=self._lexicon)
        self._descriptions = Descriptions(library)
        self._longest = max(map(len, chain(self._lexicon, _SAYINGS, self._names)))
        self._spelling = Spelling(
            known=[*chain.from_iterable((*self._lexicon, *_SAYINGS)), *self._descriptions.words, *FILLERS]
        )

    @classmethod
    def of(cls, exercises: Iterable[Exercise]) -> Self:
        """Takes a moment the first time; from then on it is kept with its library, as what that works out itself is."""
        library = Library.of(exercises)
        kept: dict[str, Any] = vars(library)
        if "search" not in kept:
            kept["search"] = cls(library)
        index: Self = kept["search"]
        return index

    def read(self, text: str) -> Wish:
        """Any text can be read, whatever is in it and however long it is."""
        typed = plain(text)
        read = list(map(self._spelling.read, typed))
        words = tuple(chain.from_iterable(guess.words for guess in read))
        if named := self._names.in_full(words) or self._names.nearly(without_fillers(typed)):
            return Wish(exercises=(named,), named=True)
        read_as = tuple(guess.spelling for guess in read if guess.spelling)
        return self._wish(list(self._phrases(words)), read_as)

    def find(self, text: str) -> tuple[Exercise, ...]:
        """Those that the words name or describe, then those that serve what they ask for, best first.

        For words that ask for anything, all; for words that mean nothing here, none.
        """
        wish = self.read(text)
        if wish.named or not wish.understood:
            return wish.exercises
        if not wish.areas and not wish.targets:
            return wish.exercises or tuple(self._library)
        others = [each for each in self._serving(wish.areas, wish.targets) if each not in wish.exercises]
        return (*wish.exercises, *sorted(others, key=lambda each: _aptness(each, wish)))

    def _phrases(self, words: Words) -> Iterator[_Phrase]:
        """Each longest phrase that is known, and each word between them that is no filler."""
        while words:
            if refused := self._refused(words):
                yield refused
                words = words[len(refused.words) :]
                continue
            sizes = range(min(self._longest, len(words)), 0, -1)
            phrase, size = next(
                ((known, size) for size in sizes if (known := self._known(words[:size]))),
                (_Phrase(words=words[:1]), 1),
            )
            if without_fillers(phrase.words):
                yield phrase
            words = words[size:]

    def _refused(self, words: Words) -> _Phrase | None:
        """What is not wanted, with the words that say so: it is not to be had for all that."""
        start = next((len(refusal) for refusal in _REFUSALS if words[: len(refusal)] == refusal), 0)
        while start and words[start : start + 1] and words[start] in _BEFORE_A_PART:
            start += 1
        sizes = range(min(self._longest, len(words) - start), 0, -1) if start else ()
        size = next((size for size in sizes if self._known(words[start : start + size])), 0)
        return _Phrase(words=words[: start + size], unwanted=True) if size else None

    def _known(self, words: Words) -> _Phrase | None:
        """As it is, or but for fillers within: "middle of my back" is the middle back."""
        within = FILLERS.isdisjoint((words[0], words[-1]))
        for phrase in (words, without_fillers(words)) if within else (words,):
            if named := self._names.in_passing(phrase):
                return _Phrase(words=phrase, names=named)
            if phrase in self._lexicon or phrase in _SAYINGS:
                return _Phrase(words=phrase, means=self._lexicon.get(phrase, ()))
        return None

    def _wish(self, phrases: Sequence[_Phrase], read_as: Words) -> Wish:
        named = tuple(dict.fromkeys(phrase.names for phrase in phrases if phrase.names))
        if named:
            return Wish(exercises=named, named=len(named) == 1, read_as=read_as)
        means = frozenset(chain.from_iterable(phrase.means for phrase in phrases))
        areas = frozenset(meaning for meaning in means if isinstance(meaning, Area))
        targets = frozenset(meaning for meaning in means if isinstance(meaning, Target))
        exercises = self._described(phrases, areas, targets)
        odd = [phrase for phrase in phrases if not phrase.means]
        unknown = tuple(" ".join(phrase.words) for phrase in odd if not (exercises and self._tells(phrase)))
        wish = Wish(areas=areas, targets=targets, exercises=exercises, unknown=unknown, read_as=read_as)
        if wish.understood:
            return wish
        wanted = [" ".join(phrase.words) for phrase in odd if not phrase.unwanted]
        return Wish(unknown=unknown, nearest=self._nearest(wanted))

    def _tells(self, phrase: _Phrase) -> bool:
        return (
            not phrase.unwanted
            and phrase.words not in _SAYINGS
            and all(word in self._descriptions for word in phrase.words)
        )

    def _described(
        self, phrases: Sequence[_Phrase], areas: frozenset[Area], targets: frozenset[Target]
    ) -> tuple[Exercise, ...]:
        """Without an area, each word has to count: "reset" is a movement, and "reset my password" is none."""
        loose = [phrase for phrase in phrases if not phrase.means]
        if not areas and not all(map(self._tells, loose)):
            return ()
        parts = {word for phrase in phrases if phrase.words in _PARTS for word in phrase.words} - _AREA_WORDS
        told = {word for phrase in loose if self._tells(phrase) for word in phrase.words}
        if areas or targets or not told <= _PLACES:
            told -= _PLACES
        among = self._serving(areas, targets)
        if not areas and not targets:
            among = [exercise for exercise in among if self._descriptions.covers(exercise, told)]
        return self._descriptions.best(parts | told, among=among, parts=parts, telling=1 if areas else 2)

    def _serving(self, areas: frozenset[Area], targets: frozenset[Target]) -> list[Exercise]:
        if areas:
            return [exercise for exercise in self._library if not areas.isdisjoint(exercise.areas)]
        return [exercise for exercise in self._library if not targets or not targets.isdisjoint(exercise.targets)]

    def _nearest(self, unknown: Sequence[str]) -> Nearest:
        """What is spelt most alike; then what stands in a name or in the steps."""
        near = alike(unknown, [*self._lexicon, *self._names])
        areas = [meaning for words in near for meaning in self._lexicon.get(words, ()) if isinstance(meaning, Area)]
        named = [named for words in near if (named := self._names.in_full(words))]
        told = self._descriptions.best(set(" ".join(unknown).split()), among=self._library)
        return Nearest(
            areas=tuple(dict.fromkeys(areas))[:_NEAREST], exercises=tuple(dict.fromkeys((*named, *told)))[:_NEAREST]
        )


def _aptness(exercise: Exercise, wish: Wish) -> tuple[bool, int, str]:
    """The least is the most apt: for the area first of all, and the most for the causes."""
    answered = sum(weight for target, weight in exercise.targets.items() if target in wish.targets)
    return bool(wish.areas) and exercise.areas[0] not in wish.areas, -answered, exercise.slug


def _lexicon() -> Mapping[Words, tuple[Meaning, ...]]:
    """What each phrase means."""
    lexicon: dict[Words, list[Meaning]] = {}
    tables: tuple[tuple[Meaning, str], ...] = (*AREAS.items(), *PARTS.items(), *CAUSES.items())
    for meaning, phrases in tables:
        for words in chain.from_iterable(map(_forms, (*phrases.split(", "), meaning, meaning.label))):
            lexicon.setdefault(words, []).append(meaning)
    return {words: tuple(dict.fromkeys(means)) for words, means in lexicon.items()}


def _forms(phrase: str) -> Iterator[Words]:
    """In full, and without its fillers where that doesn't leave a single word: "on my feet" are not just feet."""
    yield plain(phrase)
    if len(short := without_fillers(plain(phrase))) > 1:
        yield short


_SAYINGS = frozenset(map(plain, SAYINGS.split(", ")))
_PARTS = frozenset(plain(part) for parts in PARTS.values() for part in parts.split(", "))
_AREA_WORDS = frozenset(word for areas in AREAS.values() for area in areas.split(", ") for word in plain(area))
