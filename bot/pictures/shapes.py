"""What a picture is made of before it is painted: strokes and areas, in body heights."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeAlias

from bot.pictures.palette import CARD, GHOST, PROP, Colour
from bot.pictures.skeleton import Point, along

THIN = 0.007  # half the width of an outline


@dataclass(frozen=True, kw_only=True)
class Stroke:
    """A line with round ends, as thick at each point as `radii` says. A halo keeps it apart from what is behind.

    `frames` is false where the camera needn't care to have it in the picture.
    """

    points: tuple[Point, ...]
    radii: tuple[float, ...]
    colour: Colour
    halo: bool = False
    frames: bool = True


@dataclass(frozen=True, kw_only=True)
class Area:
    """A filled polygon."""

    points: tuple[Point, ...]
    colour: Colour
    frames: bool = True


Shape: TypeAlias = Stroke | Area


def stroke(
    points: Sequence[Point], radii: float | Sequence[float], colour: Colour, *, halo: bool = False, frames: bool = True
) -> Stroke:
    each = (radii,) * len(points) if isinstance(radii, float | int) else tuple(radii)
    return Stroke(points=tuple(points), radii=each, colour=colour, halo=halo, frames=frames)


def disc(centre: Point, radius: float, colour: Colour, *, halo: bool = False) -> Stroke:
    return stroke((centre,), radius, colour, halo=halo)


def outline(points: Sequence[Point], colour: Colour = PROP, *, width: float = THIN, frames: bool = True) -> Stroke:
    return stroke(points, width, colour, frames=frames)


def ghost(shapes: Iterable[Shape]) -> tuple[Shape, ...]:
    """The same, as a shadow of what it will be; what was the card's colour stays it."""
    return tuple(replace(shape, colour=CARD if shape.colour == CARD else GHOST) for shape in shapes)


def smooth(points: Sequence[Point], radii: Sequence[float], *, steps: int = 10) -> tuple[list[Point], list[float]]:
    """The points with a curve through them (Catmull-Rom), and the radii in between."""
    padded = [points[0], *points, points[-1]]
    curve: list[Point] = []
    widths: list[float] = []
    for index, (one, other) in enumerate(pairwise(radii)):
        before, start, end, after = padded[index : index + 4]
        for step in range(steps):
            share = step / steps
            curve.append(
                (
                    _between(before[0], start[0], end[0], after[0], share),
                    _between(before[1], start[1], end[1], after[1], share),
                )
            )
            widths.append(one + (other - one) * share)
    return [*curve, points[-1]], [*widths, radii[-1]]


def _between(before: float, start: float, end: float, after: float, share: float) -> float:
    """Catmull-Rom's cubic."""
    return 0.5 * (
        2 * start
        + (end - before) * share
        + (2 * before - 5 * start + 4 * end - after) * share**2
        + (3 * start - before - 3 * end + after) * share**3
    )


def arc(centre: Point, radius: float, start: float, end: float, *, steps: int = 24, flat: float = 1.0) -> list[Point]:
    """Points on a circle (or, flatter than 1, an ellipse) between two directions."""
    directions = (start + (end - start) * step / steps for step in range(steps + 1))
    edge = (along((0.0, 0.0), degrees, radius) for degrees in directions)
    return [(centre[0] + x, centre[1] + y * flat) for x, y in edge]
