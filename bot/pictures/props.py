"""Draws what stands around a body: it stays where the first pose has it, but for what is held in a hand."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from bot.domain.anatomy import FACING, View
from bot.domain.figure import Prop, PropKind
from bot.pictures.palette import CARD, GHOST, INK, PROP
from bot.pictures.shapes import Area, Shape, disc, outline, stroke
from bot.pictures.skeleton import Point, shifted

_PLANK = 0.012  # half the thickness of a board
_BEHIND = frozenset(
    {PropKind.CHAIR, PropKind.CHAIR_ASIDE, PropKind.DESK, PropKind.WALL, PropKind.DOOR, PropKind.MAT, PropKind.CUSHION}
)
_BRICK = (0.24, 0.12)  # so large that a wall of them stays quiet
_ROWS, _COLUMNS = 12, 7
_THROUGH = (0.11, -0.05)  # to the other post of a door that is seen from the side
TIED = frozenset({PropKind.BAND, PropKind.TOWEL})  # at both ends
HELD = frozenset({PropKind.BAND, PropKind.TOWEL, PropKind.BALL, PropKind.BOX})  # these go along


@dataclass(frozen=True, kw_only=True)
class Standing:
    """A prop at its place; `ground` is how far down the floor is, `top` how far up the body goes.

    `extent` is from where to where the body lies.
    """

    prop: Prop
    view: View
    at: Point
    to: Point
    ground: float
    extent: tuple[float, float]
    top: float
    left_of_body: bool

    @property
    def size(self) -> float:
        return self.prop.size


def standing(
    prop: Prop, view: View, first: Mapping[str, Point], now: Mapping[str, Point], *, ground: float
) -> tuple[Shape, ...]:
    place = shifted((now if prop.kind in HELD else first)[prop.at], prop.shift) if prop.at else (0.0, ground)
    if prop.kind in TIED:
        place = now[prop.at]
    spot = Standing(
        prop=prop,
        view=view,
        at=place,
        to=now[prop.to] if prop.to else shifted(first[prop.at], prop.shift) if prop.at else place,
        ground=ground,
        extent=(min(x for x, _ in first.values()), max(x for x, _ in first.values())),
        top=min(y for _, y in first.values()),
        left_of_body=bool(first) and place[0] < first.get("chest", (0.0, 0.0))[0],
    )
    return tuple(_DRAWN[prop.kind](spot))


def behind(prop: Prop, view: View) -> bool:
    """Whether the body is before it. Of who sits with the back to us, the chair hides a little."""
    return prop.kind in _BEHIND and not (prop.kind is PropKind.CHAIR and view is View.BACK)


def _chair(spot: Standing) -> Iterator[Shape]:
    x, seat = spot.at[0], spot.at[1] + 0.062
    if spot.view in FACING or spot.prop.kind is PropKind.CHAIR_ASIDE:
        back = seat - 0.24 * spot.size
        if spot.view is not View.BACK:  # from behind it would hide who sits there
            yield outline(((x - 0.09, seat), (x - 0.09, back), (x + 0.09, back), (x + 0.09, seat)), width=_PLANK)
        yield stroke(((x - 0.13, seat), (x + 0.13, seat)), _PLANK, PROP)
        yield from (outline(((x + leg, seat), (x + leg, spot.ground)), width=0.008) for leg in (-0.12, 0.12))
        return
    way = -1 if spot.size < 0 else 1  # the one it faces
    front, rear = x + way * 0.13, x - way * 0.085
    if spot.size:
        yield stroke(((rear, seat), (rear - way * 0.02, seat - 0.30 * abs(spot.size))), _PLANK, PROP)
    yield stroke(((rear, seat), (front, seat)), _PLANK, PROP)
    yield from (
        outline(((leg, seat), (leg, spot.ground)), width=0.008) for leg in (rear + way * 0.012, front - way * 0.012)
    )


def _desk(spot: Standing) -> Iterator[Shape]:
    x, top = spot.at[0], spot.at[1] + 0.028
    if spot.view in FACING:
        half = 0.32 * spot.size
        yield stroke(((x - half, top), (x + half, top)), _PLANK, PROP)
        yield from (
            outline(((leg, top), (leg, spot.ground)), width=0.008) for leg in (x - half + 0.02, x + half - 0.02)
        )
        return
    near, far = x - 0.05, x + 0.27 * spot.size
    yield stroke(((near, top), (far, top)), _PLANK, PROP)
    yield from (outline(((leg, top), (leg, spot.ground)), width=0.008) for leg in (near + 0.03, far - 0.02))


def _wall(spot: Standing) -> Iterator[Shape]:
    """Beside the point from the side; behind the whole body from the front."""
    if spot.view in FACING:
        yield from _bricks(spot)
        return
    sign = -1 if spot.left_of_body else 1
    x = spot.at[0] + sign * 0.035
    top = min(spot.at[1], spot.ground - 0.75) - 0.2 * spot.size
    yield stroke(((x, spot.ground), (x, top)), 0.014, PROP)
    for row in range(1, 9):
        y = top + (spot.ground - top) * row / 9
        yield outline(((x + sign * 0.02, y), (x + sign * 0.05, y - 0.03)), width=0.005)


def _bricks(spot: Standing) -> Iterator[Shape]:
    """So pale that whoever stands before them stays clear, and running on beyond the picture."""
    width, height = _BRICK
    half = width * _COLUMNS / 2
    for row in range(_ROWS):
        y = spot.ground - row * height
        yield outline(((spot.at[0] - half, y), (spot.at[0] + half, y)), GHOST, width=0.004, frames=False)
        for column in range(_COLUMNS):
            x = spot.at[0] - half + (column + row % 2 / 2) * width
            yield outline(((x, y), (x, y - height)), GHOST, width=0.004, frames=False)


def _door(spot: Standing) -> Iterator[Shape]:
    sign = -1 if spot.left_of_body else 1
    if spot.view in FACING:
        x, top = spot.at[0] + sign * 0.03, spot.at[1] - 0.75 * spot.size
        yield stroke(((x, spot.ground), (x, top), (x + sign * 0.3, top)), 0.016, PROP)
        return
    x, top = spot.at[0] + sign * 0.034, spot.ground - 1.12
    foot, corner = shifted((x, spot.ground), _THROUGH), shifted((x, top), _THROUGH)
    yield stroke((foot, corner), 0.011, PROP)
    yield stroke((corner, (x, top), (x, spot.ground)), 0.016, PROP)


def _mat(spot: Standing) -> Iterator[Shape]:
    """A line on the floor from the side; from the front we look down at it, and at who lies on it."""
    (left, right), y = spot.extent, spot.ground + 0.004
    if spot.view in FACING:
        (left, right), (top, low) = (left - 0.06, right + 0.06), (spot.top - 0.06, y + 0.04)
        corners = (left, top), (right, top), (right, low), (left, low)
        yield outline((*corners, corners[0]), width=0.011)
        return
    yield stroke(((left - 0.04, y), (right + 0.04, y)), 0.015, PROP)


def _cushion(spot: Standing) -> Iterator[Shape]:
    x, y = spot.at
    yield stroke(((x - 0.055, y), (x + 0.055, y)), 0.028 * spot.size, PROP)


def _band(spot: Standing) -> Iterator[Shape]:
    yield outline((spot.at, spot.to), PROP, width=0.009)


def _towel(spot: Standing) -> Iterator[Shape]:
    yield outline((spot.at, spot.to), PROP, width=0.014)


def _ball(spot: Standing) -> Iterator[Shape]:
    yield disc(spot.at, 0.035 * spot.size, PROP, halo=True)


def _box(spot: Standing) -> Iterator[Shape]:
    x, y = spot.at
    half = 0.075 * spot.size
    yield Area(
        points=((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)), colour=PROP
    )
    yield outline(((x - half, y - half * 0.3), (x + half, y - half * 0.3)), CARD, width=0.005)


def _screen(spot: Standing) -> Iterator[Shape]:
    x, y = spot.at
    if spot.view is View.SIDE:
        yield stroke(((x, y - 0.09), (x + 0.012, y + 0.09)), 0.011, PROP)
        yield outline(((x + 0.01, y), (x + 0.05, y + 0.02), (x + 0.05, y + 0.15)), width=0.009)
        return
    corners = _rectangle(spot.at, 0.12, 0.07)
    yield outline((*corners, corners[0]), width=0.011)
    yield outline(((x, y + 0.07), (x, y + 0.12)), width=0.011)


def _rectangle(centre: Point, half_width: float, half_height: float) -> tuple[Point, ...]:
    (x, y), w, h = centre, half_width, half_height
    return (x - w, y - h), (x + w, y - h), (x + w, y + h), (x - w, y + h)


def _tree(spot: Standing) -> Iterator[Shape]:
    x, y = spot.at
    yield stroke(((x, y), (x, y + 0.09 * spot.size)), 0.011 * spot.size, INK)
    yield from (
        disc((x + dx * spot.size, y + dy * spot.size), 0.042 * spot.size, PROP)
        for dx, dy in ((-0.03, -0.01), (0.03, -0.01), (0.0, -0.05))
    )


def _floor(spot: Standing) -> Iterator[Shape]:
    """So long that it leaves the picture on both sides."""
    yield outline(((spot.at[0] - 3, spot.ground), (spot.at[0] + 3, spot.ground)), width=0.006, frames=False)


_DRAWN: Mapping[PropKind, Callable[[Standing], Iterator[Shape]]] = MappingProxyType(
    {
        PropKind.CHAIR: _chair,
        PropKind.CHAIR_ASIDE: _chair,
        PropKind.DESK: _desk,
        PropKind.WALL: _wall,
        PropKind.DOOR: _door,
        PropKind.FLOOR: _floor,
        PropKind.MAT: _mat,
        PropKind.CUSHION: _cushion,
        PropKind.BAND: _band,
        PropKind.TOWEL: _towel,
        PropKind.BALL: _ball,
        PropKind.SCREEN: _screen,
        PropKind.TREE: _tree,
        PropKind.BOX: _box,
    }
)
