"""Reads exercises/<area>/<slug>.toml and exercises/tips/<slug>.toml; names the file and the field of every mistake."""

from itertools import chain
from pathlib import Path

from bot.catalogue.between import broken_ladders, misplaced, said_twice, taken_twice
from bot.catalogue.files import Shelf, shelf_of
from bot.catalogue.problem import CatalogueError, Problem, problem
from bot.catalogue.records import EXERCISE, TIP
from bot.domain.exercise import Exercise
from bot.domain.library import Library
from bot.domain.presets import too_thin
from bot.domain.tip import Tip

__all__ = ["CONTENT", "CatalogueError", "Problem", "load", "problems"]

CONTENT = Path(__file__).parents[2] / "exercises"
_TIPS = "tips"


def load(directory: Path) -> Library:
    """All exercises, in the order of their paths, with the tips. Raises CatalogueError for any mistake in any file."""
    exercises, tips = _exercises(directory), _tips(directory)
    _refuse([*exercises.mistakes, *tips.mistakes])
    return Library(exercises.made.values(), tips=tips.made.values())


def problems(directory: Path) -> tuple[Problem, ...]:
    """Every mistake in the files, what two of them share, and what the whole is short of.

    A file that can't be read is never counted as missing: it might be just what is short.
    """
    exercises, tips = _exercises(directory), _tips(directory)
    unread = len(exercises.paths) - len(exercises.made)
    short = (problem(directory, field, expected) for field, expected in too_thin(exercises.made.values(), unread))
    shared = chain(said_twice(exercises.raw, "steps"), said_twice(tips.raw, "text"))
    return (*_sorted((*exercises.mistakes, *tips.mistakes, *shared)), *short)


def _exercises(directory: Path) -> Shelf[Exercise]:
    if not directory.is_dir():
        raise NotADirectoryError(directory)
    tips = directory / _TIPS
    paths = sorted(path for path in directory.rglob("*.toml") if path.is_file() and tips not in path.parents)
    shelf: Shelf[Exercise] = shelf_of(tuple(paths), EXERCISE)
    shelf.mistakes.extend(
        chain(misplaced(shelf.raw), taken_twice(shelf.raw), broken_ladders(shelf.made, whole=shelf.whole))
    )
    return shelf


def _tips(directory: Path) -> Shelf[Tip]:
    shelf: Shelf[Tip] = shelf_of(tuple(sorted((directory / _TIPS).rglob("*.toml"))), TIP)
    shelf.mistakes.extend(chain(misplaced(shelf.raw), taken_twice(shelf.raw)))
    return shelf


def _sorted(mistakes: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(sorted(mistakes, key=lambda mistake: mistake.file))


def _refuse(mistakes: list[Problem]) -> None:
    if mistakes:
        raise CatalogueError(_sorted(tuple(mistakes)))
