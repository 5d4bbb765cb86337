"""Paints shapes on a card of 320 pixels, smoothly: three times as large first, then smaller."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot
from typing import assert_never

from PIL import Image, ImageDraw

from bot.pictures.palette import CARD, PROP, Colour
from bot.pictures.shapes import Area, Shape, Stroke
from bot.pictures.skeleton import Point

SIZE = 320  # pixels
_FINER = 3
_MARGIN = 0.075  # of the card
_CLOSEST = 3.4  # cards a body height: closer, a head would fill it
_HALO = 0.009  # body heights


@dataclass(frozen=True, kw_only=True)
class Camera:
    """`scale` is fine pixels in a body height; `centre` is what lies in the middle of the card."""

    scale: float
    centre: Point

    def at(self, point: Point) -> Point:
        middle = SIZE * _FINER / 2
        return middle + (point[0] - self.centre[0]) * self.scale, middle + (point[1] - self.centre[1]) * self.scale


def fitted(points: Sequence[tuple[Point, float]]) -> Camera:
    """A camera that has each of these points in the card, with room around it (body heights)."""
    left, right = min(x - r for (x, _), r in points), max(x + r for (x, _), r in points)
    top, bottom = min(y - r for (_, y), r in points), max(y + r for (_, y), r in points)
    widest = max(right - left, bottom - top, 1e-3)
    room = SIZE * _FINER * (1 - 2 * _MARGIN)
    return Camera(scale=min(room / widest, _CLOSEST * SIZE * _FINER), centre=((left + right) / 2, (top + bottom) / 2))


def framed(shapes: Iterable[Shape]) -> list[tuple[Point, float]]:
    """The points of those shapes that have to be in the picture."""
    found: list[tuple[Point, float]] = []
    for shape in shapes:
        if shape.frames:
            radii = shape.radii if isinstance(shape, Stroke) else (0.0,) * len(shape.points)
            found += zip(shape.points, radii, strict=True)
    return found


def painted(shapes: Iterable[Shape], camera: Camera, *, size: int = SIZE) -> Image.Image:
    """A square card; `size` is SIZE, or 3/4 or 3/5 of it."""
    fine = Image.new("RGB", (SIZE * _FINER, SIZE * _FINER), CARD)
    brush = ImageDraw.Draw(fine)
    for shape in shapes:
        match shape:
            case Stroke():
                if shape.halo:
                    _stroke(brush, camera, shape, colour=CARD, wider=_HALO)
                _stroke(brush, camera, shape, colour=shape.colour, wider=0.0)
            case Area():
                brush.polygon([camera.at(point) for point in shape.points], fill=shape.colour)
            case _:
                assert_never(shape)
    card = fine.reduce(fine.width // size)
    ImageDraw.Draw(card).rounded_rectangle((0, 0, size - 1, size - 1), radius=12, outline=PROP)
    return card


def _stroke(brush: ImageDraw.ImageDraw, camera: Camera, shape: Stroke, *, colour: Colour, wider: float) -> None:
    centres = [camera.at(point) for point in shape.points]
    radii = [(radius + wider) * camera.scale for radius in shape.radii]
    for (x, y), radius in zip(centres, radii, strict=True):
        brush.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)
    for (one, here), (other, there) in pairwise(zip(centres, radii, strict=True)):
        _between(brush, one, here, other, there, colour=colour)


def _between(
    brush: ImageDraw.ImageDraw, one: Point, here: float, other: Point, there: float, *, colour: Colour
) -> None:
    """What lies between two discs."""
    away = other[0] - one[0], other[1] - one[1]
    length = hypot(*away)
    if length > 0:
        across = -away[1] / length, away[0] / length
        corners = [
            (point[0] + sign * across[0] * radius, point[1] + sign * across[1] * radius)
            for point, radius, sign in ((one, here, 1), (other, there, 1), (other, there, -1), (one, here, -1))
        ]
        brush.polygon(corners, fill=colour)
