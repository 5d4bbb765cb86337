"""Draws the arrows: where a move goes, what turns, what is pressed together or apart."""

from collections.abc import Iterator
from math import atan2, degrees, hypot
from typing import assert_never

from bot.domain.figure import Arrow, ArrowKind
from bot.pictures.palette import WORKING
from bot.pictures.shapes import Area, Shape, arc, stroke
from bot.pictures.skeleton import Point, along, shifted

_LINE = 0.0085  # half the width of a shaft
_HEAD = 0.034
_TURN_R, _FLAT = 0.105, 0.34  # a turn is seen from a little above
_GAP = 0.05  # between a squeezed point and the tips that press it


def arrow(drawn: Arrow, at: Point) -> tuple[Shape, ...]:
    return tuple(_shapes(drawn, shifted(at, drawn.shift)))


def path_arrow(start: Point, end: Point) -> tuple[Shape, ...]:
    """From where a point is to where it will be, a little bent, so that it doesn't lie on the limb."""
    away = end[0] - start[0], end[1] - start[1]
    length = hypot(*away)
    bend = -away[1] * 0.18, away[0] * 0.18
    middle = (start[0] + end[0]) / 2 + bend[0], (start[1] + end[1]) / 2 + bend[1]
    curve = [_on_curve(start, middle, end, step / 16) for step in range(17)]
    return tuple(_shaft(curve)) if length > _HEAD else ()


def _on_curve(start: Point, middle: Point, end: Point, share: float) -> Point:
    back, forth = (1 - share) ** 2, share**2
    both = 2 * share * (1 - share)
    return (
        back * start[0] + both * middle[0] + forth * end[0],
        back * start[1] + both * middle[1] + forth * end[1],
    )


def _shapes(drawn: Arrow, at: Point) -> Iterator[Shape]:
    length = 0.12 * drawn.size
    match drawn.kind:
        case ArrowKind.TURN | ArrowKind.CIRCLE:
            start, end = (-150.0, 130.0) if drawn.angle >= 0 else (150.0, -130.0)
            flat = _FLAT if drawn.kind is ArrowKind.TURN else 1.0
            yield from _shaft(arc(at, _TURN_R * drawn.size, start, end, flat=flat))
        case ArrowKind.MOVE:
            yield from _shaft([at, along(at, drawn.angle, length)])
        case ArrowKind.SQUEEZE | ArrowKind.SPREAD:
            for degrees_off in (drawn.angle, drawn.angle + 180):
                near, far = (along(at, degrees_off, _GAP * drawn.size + part) for part in (0.0, length * 0.7))
                yield from _shaft([far, near] if drawn.kind is ArrowKind.SQUEEZE else [near, far])
        case _:
            assert_never(drawn.kind)


def _shaft(line: list[Point]) -> Iterator[Shape]:
    """A line with a head at its end."""
    tip, before = line[-1], line[-3] if len(line) > 3 else line[0]  # noqa: PLR2004  a curve's end, not its last crumb
    heading = degrees(atan2(tip[0] - before[0], before[1] - tip[1]))
    base = along(tip, heading, -_HEAD)
    yield stroke([*(point for point in line[:-1] if _apart(point, tip) > _HEAD * 0.8), base], _LINE, WORKING, halo=True)
    yield Area(
        points=(
            along(tip, heading, 0.006),
            along(base, heading + 90, _HEAD * 0.6),
            along(base, heading - 90, _HEAD * 0.6),
        ),
        colour=WORKING,
    )


def _apart(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])
