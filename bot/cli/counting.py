"""What the library holds, in numbers: who adds something sees where there is little."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from bot.domain.exercise import Area, Basis, Exercise, Grade, Position, Target
from bot.domain.library import Library
from bot.domain.tip import Tip

Row: TypeAlias = tuple[str, ...]


def counts(library: Library) -> str:
    """One line for each number, in tables of two or three columns."""
    tables = (
        [("exercises", str(len(library))), ("tips", str(len(library.tips)))],
        [("area", "for it", "serving it"), *_areas(library)],
        [("cause", "answering it", "not on the floor"), *_causes(library)],
        [("place", "exercises"), *_places(library)],
        [("dose", "exercises"), *((basis, _sum(e.dose.basis is basis for e in library)) for basis in Basis)],
        [("looked over", "exercises", "tips"), *_looked_over(library, library.tips)],
    )
    return "\n\n".join(aligned(rows) for rows in tables)


def _areas(exercises: Library) -> Iterator[Row]:
    for area in Area:
        yield area, _sum(e.areas[0] is area for e in exercises), _sum(area in e.areas for e in exercises)


def _causes(exercises: Library) -> Iterator[Row]:
    for target in Target:
        answering = [e for e in exercises if target in e.targets]
        yield target, str(len(answering)), _sum(not e.floor for e in answering)


def _places(exercises: Library) -> Iterator[Row]:
    yield "discreet", _sum(e.discreet for e in exercises)
    for position in Position:
        yield position, _sum(e.position is position for e in exercises)


def _looked_over(exercises: Library, tips: Sequence[Tip]) -> Iterator[Row]:
    yield "reviewed", _sum(bool(e.review.by) for e in exercises), _sum(bool(t.review.by) for t in tips)
    yield "weak sources", str(_weak(exercises)), str(_weak(tips))
    yield "only weak ones", _sum(_only_weak(e) for e in exercises), _sum(_only_weak(t) for t in tips)


def _weak(said: Iterable[Exercise | Tip]) -> int:
    return sum(source.grade is Grade.WEAK for one in said for source in one.sources)


def _only_weak(said: Exercise | Tip) -> bool:
    return all(source.grade is Grade.WEAK for source in said.sources)


def _sum(these: Iterable[bool]) -> str:
    return str(sum(these))


def aligned(rows: Sequence[Row]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
