"""A figure as a scene: the shapes of any moment between two poses, and a camera that has all of them in the card."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from math import hypot

from bot.domain.anatomy import View, whole
from bot.domain.figure import Figure, Prop, PropKind, Shows
from bot.pictures.arrows import arrow, path_arrow
from bot.pictures.canvas import Camera, fitted, framed
from bot.pictures.props import behind, standing
from bot.pictures.shapes import Shape, ghost
from bot.pictures.skeleton import Full, Point
from bot.pictures.views import STANDING, points, shapes

_SHOWN: Mapping[Shows, tuple[str, ...]] = {
    Shows.UPPER: ("waist", "chest", "throat", "face", "crown", "shoulder", "elbow", "wrist", "hand"),
    Shows.HEAD: ("chest", "throat", "face", "crown", "shoulder"),
    Shows.LEGS: ("seat", "hip", "knee", "ankle", "toe"),
}
_ROOM = 0.055  # around a point that has to be in the picture: what hangs on it is about so thick
_SOLE = 0.02
# What a path is drawn for, and the point before it: the path runs a little further out
_ENDS = {"hand": "elbow", "toe": "ankle", "crown": "face", "knee": "hip", "elbow": "shoulder", "finger": "knuckle"}
_OUT = 0.045
_SHORTEST_PATH = 0.06
_LIGHTS = frozenset({"rest", "buttock_left", "buttock_right"})  # what says when a part is coloured
_BETWEEN = 4  # moments looked at between two poses, so that nothing leaves the card on its way


class Scene:
    """Everything about one figure that its frames have in common."""

    def __init__(self, figure: Figure) -> None:
        self.figure = figure
        self._poses = {name: whole(figure.view, pose) for name, pose in figure.poses.items()}
        first = next(iter(self._poses.values()))
        self._first = points(figure, first, {})
        self._ground = max(y for _, y in self._first.values()) + _SOLE

    def moment(self, start: str, end: str, share: float) -> tuple[Shape, ...]:
        """`share` of the way from one pose to the other; the arrows are those of the pose that is nearer."""
        at = self._points(start, end, share)
        name = end if share >= 1 / 2 else start
        return (
            *self._things(at, before=False),
            *self._figure(start, end, share, at),
            *self._things(at, before=True),
            *self._arrows(name, at),
        )

    def plan(self) -> tuple[Shape, ...]:
        """The start as it is, the end as a shadow behind it, and an arrow from one to the other."""
        start, end = self._way
        here, there = self._points(start, end, 0.0), self._points(start, end, 1.0)
        return (
            *self._things(here, before=False),
            *ghost(self._figure(start, end, 1.0, there)),
            *self._start(here),
            *self._things(here, before=True),
            *self._leading(here, there),
        )

    def _start(self, at: Mapping[str, Point]) -> tuple[Shape, ...]:
        """As the first pose is, but coloured as the last: who sees this frame alone has to see what works."""
        start, end = self._way
        pose = self._poses[start]
        lit = {part: self._poses[end][part] if part in _LIGHTS else number for part, number in pose.items()}
        return shapes(self.figure, lit, at)

    @property
    def _way(self) -> tuple[str, str]:
        """From the first pose to the one that a still ends with, if it begins there; else to the second."""
        order, ends = self.figure.order, self.figure.ends
        return order[0], ends[1] if ends[0] == order[0] else order[1]

    def _leading(self, here: Mapping[str, Point], there: Mapping[str, Point]) -> tuple[Shape, ...]:
        return self._arrows(self._way[1], there) or self._path(here, there)

    @cached_property
    def camera(self) -> Camera:
        seen = [point for moment in self._moments() for point in self._needed(*moment)]
        start, end = self._way
        leading = self._leading(self._points(start, end, 0.0), self._points(start, end, 1.0))
        return fitted([*seen, *framed(leading)])

    def slips(self) -> Mapping[str, float]:
        """For each contact, how far it ever gets from its place (body heights): only if it can't be reached."""
        moments = [self._points(*moment) for moment in self._moments()]
        return {name: max(_far(self._first[name], at[name]) for at in moments) for name in self.figure.contacts}

    def _moments(self) -> Iterator[tuple[str, str, float]]:
        order = self.figure.order
        for start, end in zip(order, (*order[1:], order[0]), strict=True):
            yield from ((start, end, step / _BETWEEN) for step in range(_BETWEEN))

    def _needed(self, start: str, end: str, share: float) -> Iterator[tuple[Point, float]]:
        at = self._points(start, end, share)
        if self.figure.shows is Shows.BODY:
            yield from framed(self._figure(start, end, share, at))
            yield from framed(self._things(at, before=False))
            yield from framed(self._things(at, before=True))
        else:
            wanted = _SHOWN[self.figure.shows]
            yield from ((point, _ROOM) for name, point in at.items() if name.partition("_")[0] in wanted)
        yield from framed(self._arrows(start, at))

    def _between(self, start: str, end: str, share: float) -> Full:
        here, there = self._poses[start], self._poses[end]
        return {
            part: (one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share)
            for part, one, other in ((part, here[part], there[part]) for part in here)
        }

    def _points(self, start: str, end: str, share: float) -> dict[str, Point]:
        return points(self.figure, self._between(start, end, share), self._first)

    def _figure(self, start: str, end: str, share: float, at: Mapping[str, Point]) -> tuple[Shape, ...]:
        return shapes(self.figure, self._between(start, end, share), at)

    def _things(self, at: Mapping[str, Point], *, before: bool) -> tuple[Shape, ...]:
        floor = (Prop(kind=PropKind.FLOOR),) if self._has_floor and not before else ()
        return tuple(
            shape
            for prop in (*floor, *self.figure.props)
            if behind(prop, self.figure.view) is not before or prop.kind is PropKind.FLOOR
            for shape in standing(prop, self.figure.view, self._first, at, ground=self._ground)
        )

    @property
    def _has_floor(self) -> bool:
        """Somebody on a mat, seen from the front, is seen from above: all around is floor."""
        from_above = self.figure.view is View.FRONT and any(prop.kind is PropKind.MAT for prop in self.figure.props)
        return self.figure.view in STANDING and not from_above

    def _arrows(self, pose: str, at: Mapping[str, Point]) -> tuple[Shape, ...]:
        return tuple(
            shape
            for drawn in self.figure.arrows
            if not drawn.poses or pose in drawn.poses
            for shape in arrow(drawn, at[drawn.at])
        )

    def _path(self, here: Mapping[str, Point], there: Mapping[str, Point]) -> tuple[Shape, ...]:
        """Along the way of the end that goes furthest."""
        ends = (name for name in here if name.partition("_")[0] in _ENDS and not name.endswith("_far"))
        ways = {name: _far(here[name], there[name]) for name in ends}
        if not ways:
            return ()
        longest = max(ways, key=lambda name: ways[name])
        if ways[longest] < _SHORTEST_PATH:
            return ()
        return path_arrow(_beyond(here, longest), _beyond(there, longest))


def _beyond(at: Mapping[str, Point], name: str) -> Point:
    end, _, side = name.partition("_")
    before, point = at[f"{_ENDS[end]}_{side}" if side else _ENDS[end]], at[name]
    share = 1 + _OUT / max(_far(before, point), 0.01)
    return before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share


def _far(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])
