"""Exercises by their names: in full, in another order, or with one slip."""

from collections.abc import Collection, Iterator

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.domain.exercise import Exercise
from bot.search.words import Words, plain, root, without_fillers

_SURE = 7  # letters: a shorter name is one slip away from another
_LONG = 14  # from here on two are forgiven


class Names:
    """Of all names, the exercise's own one wins over what else it is called.

    A name that is nothing but a part of the body and a word such as "stretch" ("lat stretch") has to be said in full:
    in short it would be the part of the body. `taken` are the phrases that mean such a part, or a cause.
    """

    def __init__(self, exercises: Collection[Exercise], *, taken: Collection[Words]) -> None:
        self._full: dict[Words, Exercise] = {}
        for name, exercise in _names(exercises):
            short = without_fillers(plain(name))
            if short:  # "good morning" is a movement to some, and a greeting to everybody
                self._full.setdefault(plain(name), exercise)
            if short and short not in taken:
                self._full.setdefault(short, exercise)
        self._any_order: dict[Words, Exercise] = {}
        for words, exercise in self._full.items():
            if len(words) > 1:
                self._any_order.setdefault(_ordered(words), exercise)
        self._run_together = {"".join(words): exercise for words, exercise in self._full.items() if len(words) > 1}
        self._joined = {" ".join(words): words for words in self._full if len(words) > 1}

    def __iter__(self) -> Iterator[Words]:
        return iter(self._full)

    def in_full(self, words: Words) -> Exercise | None:
        """The one that all these words together name."""
        short = without_fillers(words)
        if len(short) == 1 and short[0] in self._run_together:
            return self._run_together[short[0]]
        return self._full.get(words) or self._full.get(short) or self._any_order.get(_ordered(short))

    def in_passing(self, words: Words) -> Exercise | None:
        """The one that is named among other words: never by a single one, such as "walk"."""
        return self._full.get(words) if len(words) > 1 else None

    def nearly(self, words: Words) -> Exercise | None:
        """The one that is a slip or two away, if there is one only and each of its words begins alike."""
        typed = " ".join(words)
        if len(typed) < _SURE:
            return None
        slips = 2 if len(typed) >= _LONG else 1
        found = process.extract(typed, list(self._joined), scorer=OSA.distance, score_cutoff=slips, limit=None)
        near = {
            self._full[name].slug: self._full[name]
            for name in (self._joined[joined] for joined, _, _ in found)
            if [word[0] for word in name] == [word[0] for word in words]
        }
        return next(iter(near.values())) if len(near) == 1 else None


def _names(exercises: Collection[Exercise]) -> Iterator[tuple[str, Exercise]]:
    yield from ((exercise.name, exercise) for exercise in exercises)
    yield from ((exercise.slug, exercise) for exercise in exercises)
    yield from ((name, exercise) for exercise in exercises for name in exercise.aka)


def _ordered(words: Words) -> Words:
    return tuple(sorted(map(root, words)))
