"""What only shows when the files lie side by side. A file with another mistake takes part as far as it can be read."""

import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from itertools import chain, combinations, groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, TypeAlias
from unicodedata import normalize

from bot.catalogue.problem import Problem, problem
from bot.domain.exercise import Exercise

Tables: TypeAlias = Mapping[Path, dict[str, Any]]

_ALIKE = 0.95  # of the letters in the same order: another spelling, not another move


def misplaced(raw: Tables) -> Iterator[Problem]:
    for path, table in raw.items():
        for field, place, name in (("slug", "file", path.stem), ("areas", "folder", path.parent.name)):
            found = _texts(table, field)[:1]
            if found not in ([], [name]):
                yield problem(path, field, f"{name!r} as the {place} is called, found {found[0]!r}")


def taken_twice(raw: Tables) -> Iterator[Problem]:
    """A name is one however it is written: "Sit to stand" and "sit-to-stand" are the same."""
    seen: dict[tuple[str, str], Path] = {}
    for path, table in raw.items():
        for field, words in (("slug", _texts(table, "slug")), ("name", _texts(table, "name", "aka"))):
            for word in words:
                if (other := seen.setdefault((field, _letters(word)), path)) != path:
                    yield problem(path, field, f"what no other has, found {word!r} in {other} too")


def said_twice(raw: Tables, field: str) -> Iterator[Problem]:
    """Files that say the same, whatever the order, the case, the punctuation, and a spelling here or there."""
    said = {path: "".join(sorted(set(map(_letters, _texts(table, field))))) for path, table in raw.items()}
    for (path, words), (other, others) in combinations(said.items(), 2):
        if words and _same(words, others):
            yield problem(other, field, f"what no other says, found the same in {path}")


def broken_ladders(made: Mapping[Path, Exercise], *, whole: bool) -> Iterator[Problem]:
    """The rungs of a family are 1, 2, 3 ... with one exercise each, so it can't go round in a circle.

    A gap counts only in a `whole` catalogue: the rung may be in a file that could not be read.
    """
    climbs = sorted((e.ladder.family, e.ladder.level, path) for path, e in made.items() if e.ladder)
    for family, rungs in groupby(climbs, key=itemgetter(0)):
        for rung, (_, level, path) in enumerate(rungs, start=1):
            if level < rung or (whole and level > rung):
                yield problem(path, "ladder.level", f"{rung}, the next free one of {family!r}, found {level}")


def _texts(table: Mapping[str, Any], *keys: str) -> list[str]:
    values = (table.get(key) for key in keys)
    items = chain.from_iterable(value if isinstance(value, list) else [value] for value in values)
    return [item for item in items if isinstance(item, str)]


def _letters(text: str) -> str:
    """Without accents, case, spaces and punctuation."""
    return re.sub(r"[\W_]+", "", normalize("NFKD", text).casefold())


def _same(one: str, other: str) -> bool:
    alike = SequenceMatcher(None, one, other, autojunk=False)
    return all(share() >= _ALIKE for share in (alike.real_quick_ratio, alike.quick_ratio, alike.ratio))
