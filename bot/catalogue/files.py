"""Reads one file of the content; notes what is wrong with it instead of stopping at the first mistake."""

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from bot.catalogue.problem import Problem, problem
from bot.domain.reading import Read

SCHEMA = 1  # of the files: whoever changes what a field means counts it up
T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Shelf(Generic[T]):
    """What a folder holds: the tables that could be read, the values that could be made of them, and the mistakes."""

    paths: tuple[Path, ...]
    raw: dict[Path, dict[str, Any]] = field(default_factory=dict)
    made: dict[Path, T] = field(default_factory=dict)
    mistakes: list[Problem] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        return len(self.made) == len(self.paths)


def shelf_of(paths: tuple[Path, ...], read: Read) -> Shelf[Any]:
    shelf: Shelf[Any] = Shelf(paths=paths)
    for path in paths:
        table = _parsed(path, shelf.mistakes)
        if table is not None:
            shelf.raw[path] = table
            if (made := _made(path, table, read, shelf.mistakes)) is not None:
                shelf.made[path] = made
    return shelf


def _parsed(path: Path, mistakes: list[Problem]) -> dict[str, Any] | None:
    content = path.read_bytes()
    try:
        return tomllib.loads(content.decode())
    except UnicodeDecodeError as error:
        mistakes.append(problem(path, "file", f"UTF-8 text, found something else at byte {error.start}"))
    except tomllib.TOMLDecodeError as error:
        mistakes.append(problem(path, _line(str(error), content), f"TOML, but: {error}"))
    return None


def _line(error: str, content: bytes) -> str:
    """The parser says the line in its sentence only, and "end of document" for the last one."""
    said = re.search(r"line (\d+)", error)
    return f"line {said[1] if said else len(content.splitlines())}"


def _made(path: Path, table: dict[str, Any], read: Read, mistakes: list[Problem]) -> object:
    if [*table.items()][:1] != [("schema", SCHEMA)]:
        mistakes.append(problem(path, "schema", f"'schema = {SCHEMA}' as the first line"))
    fields = {key: value for key, value in table.items() if key != "schema"}
    made: object = read(fields, "", lambda name, expected: mistakes.append(problem(path, name, expected)))
    return made
