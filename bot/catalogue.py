"""Reads exercises/<area>/<slug>.toml into domain values; names the file and the field of every mistake."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain, groupby
from operator import itemgetter
from pathlib import Path
from reprlib import repr as shown
from types import MappingProxyType
from typing import Any

from bot.domain.exercise import (
    Area,
    Basis,
    Claim,
    Demand,
    Dose,
    Exercise,
    Grade,
    Intensity,
    Kind,
    Kit,
    Ladder,
    Licence,
    Opens,
    Position,
    Review,
    Source,
    Target,
)
from bot.domain.library import Library
from bot.domain.presets import too_thin
from bot.domain.reading import NUMBER, TEXT, YES_OR_NO, Note, exactly, many, one_of, record, set_of, span

CONTENT = Path(__file__).parent.parent / "exercises"


@dataclass(frozen=True, kw_only=True)
class Problem:
    file: str
    field: str
    expected: str

    def __str__(self) -> str:
        return f"{self.file}: {self.field}: {self.expected}"


class CatalogueError(Exception):
    """At least one file can't be used. `problems` has every mistake in every file."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def load(directory: Path) -> Library:
    """All exercises, in the order of their paths. Raises CatalogueError for any mistake in any file."""
    found, mistakes = _read(directory)
    if mistakes:
        raise CatalogueError(mistakes)
    return Library(found)


def problems(directory: Path) -> tuple[Problem, ...]:
    """Every mistake in the files or, where there is none, every area that is too thin."""
    found, mistakes = _read(directory)
    return mistakes or tuple(_problem(directory, area, expected) for area, expected in too_thin(found))


def _read(directory: Path) -> tuple[tuple[Exercise, ...], tuple[Problem, ...]]:
    if not directory.is_dir():
        raise NotADirectoryError(directory)
    mistakes: list[Problem] = []
    paths = sorted(path for path in directory.rglob("*.toml") if path.is_file())
    raw = {path: table for path in paths if (table := _parsed(path, mistakes)) is not None}
    found = {path: exercise for path, table in raw.items() if (exercise := _made(path, table, mistakes))}
    mistakes += chain(_misplaced(raw), _taken_twice(raw), _broken_ladders(found, whole=len(found) == len(paths)))
    return tuple(found.values()), tuple(sorted(mistakes, key=lambda mistake: mistake.file))


def _problem(path: Path, field: str, expected: str) -> Problem:
    return Problem(file=str(path), field=field, expected=f"expected {expected}")


def _parsed(path: Path, mistakes: list[Problem]) -> dict[str, Any] | None:
    content = path.read_bytes()
    try:
        return tomllib.loads(content.decode())
    except UnicodeDecodeError as error:
        mistakes.append(_problem(path, "file", f"UTF-8 text, found something else at byte {error.start}"))
    except tomllib.TOMLDecodeError as error:
        mistakes.append(_problem(path, _line(str(error), content), f"TOML, but: {error}"))
    return None


def _line(error: str, content: bytes) -> str:
    """The parser says the line in its sentence only, and "end of document" for the last one."""
    said = re.search(r"line (\d+)", error)
    return f"line {said[1] if said else len(content.splitlines())}"


def _made(path: Path, table: dict[str, Any], mistakes: list[Problem]) -> Exercise | None:
    exercise: Exercise | None = _exercise(
        table, "", lambda field, expected: mistakes.append(_problem(path, field, expected))
    )
    return exercise


def _weights(value: object, field: str, note: Note) -> Mapping[Target, int] | None:
    if not isinstance(value, dict):
        note(field, f"a weight for each target, as in {{ sitting = 3 }}, found {shown(value)}")
        return None
    weights = {_TARGET(key, field, note): NUMBER(weight, f"{field}.{key}", note) for key, weight in value.items()}
    return None if None in {*weights, *weights.values()} else MappingProxyType(weights)


_DAY = exactly(date, "a day such as 2026-01-31")
_TARGET = one_of(Target)
_exercise = record(
    Exercise,
    {
        "slug": TEXT,
        "name": TEXT,
        "aka": many(TEXT),
        "areas": many(one_of(Area)),
        "targets": _weights,
        "kind": one_of(Kind),
        "opens": one_of(Opens),
        "position": one_of(Position),
        "kit": set_of(one_of(Kit)),
        "discreet": YES_OR_NO,
        "intensity": one_of(Intensity),
        "demands": set_of(one_of(Demand)),
        "avoid": many(TEXT),
        "steps": many(TEXT),
        "cue": TEXT,
        "ladder": record(Ladder, {"family": TEXT, "level": NUMBER}),
        "dose": record(
            Dose,
            {
                "hold_s": span,
                "reps": span,
                "sets": NUMBER,
                "sides": NUMBER,
                "per_day_max": NUMBER,
                "secs": NUMBER,
                "basis": one_of(Basis),
            },
            optional={"hold_s", "sets", "sides"},
        ),
        "source": many(
            record(
                Source,
                {
                    "title": TEXT,
                    "url": TEXT,
                    "claim": one_of(Claim),
                    "recorded": _DAY,
                    "licence": one_of(Licence),
                    "grade": one_of(Grade),
                },
                optional={"licence", "grade"},
            )
        ),
        "review": record(Review, {"by": TEXT, "on": _DAY}, optional={"by", "on"}),
    },
    optional={"aka", "kit", "avoid", "ladder", "review"},
    attributes={"source": "sources"},  # [[source]] is one of several
)


# What only shows when the files lie side by side. A file with another mistake takes part as far as it can be read.


def _texts(table: Mapping[str, Any], *keys: str) -> list[str]:
    values = (table.get(key) for key in keys)
    items = chain.from_iterable(value if isinstance(value, list) else [value] for value in values)
    return [item for item in items if isinstance(item, str)]


def _misplaced(raw: Mapping[Path, dict[str, Any]]) -> Iterator[Problem]:
    for path, table in raw.items():
        for field, place, name in (("slug", "file", path.stem), ("areas", "folder", path.parent.name)):
            found = _texts(table, field)[:1]
            if found not in ([], [name]):
                yield _problem(path, field, f"{name!r} as the {place} is called, found {found[0]!r}")


def _taken_twice(raw: Mapping[Path, dict[str, Any]]) -> Iterator[Problem]:
    seen: dict[tuple[str, str], Path] = {}
    for path, table in raw.items():
        for field, words in (("slug", _texts(table, "slug")), ("name", _texts(table, "name", "aka"))):
            for word in words:
                if (other := seen.setdefault((field, word.casefold()), path)) != path:
                    yield _problem(path, field, f"what no other has, found {word!r} in {other} too")


def _broken_ladders(found: Mapping[Path, Exercise], *, whole: bool) -> Iterator[Problem]:
    """The rungs of a family are 1, 2, 3 ... with one exercise each, so it can't go round in a circle.

    A gap counts only in a `whole` catalogue: the rung may be in a file that could not be read.
    """
    climbs = sorted((e.ladder.family, e.ladder.level, path) for path, e in found.items() if e.ladder)
    for family, rungs in groupby(climbs, key=itemgetter(0)):
        for rung, (_, level, path) in enumerate(rungs, start=1):
            if level < rung or (whole and level > rung):
                yield _problem(path, "ladder.level", f"{rung}, the next free one of {family!r}, found {level}")
