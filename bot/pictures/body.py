"""Draws a body, from the side, from the front or from behind."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from bot.domain.anatomy import SIDES, View
from bot.domain.figure import Figure
from bot.pictures.palette import CARD, FAR, INK, WORKING, Colour
from bot.pictures.shapes import Shape, disc, smooth, stroke
from bot.pictures.skeleton import LENGTH, Full, Point, along

_THICKER = 0.3  # by this share what works is thicker than what doesn't
_RADII: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "arm": (0.027, 0.022),
        "forearm": (0.022, 0.016),
        "hand": (0.017, 0.014),
        "thigh": (0.042, 0.031),
        "shin": (0.030, 0.019),
        "foot": (0.019, 0.014),
    }
)
_ENDS = {
    "arm": ("shoulder", "elbow"),
    "forearm": ("elbow", "wrist"),
    "hand": ("wrist", "hand"),
    "thigh": ("hip", "knee"),
    "shin": ("knee", "ankle"),
    "foot": ("ankle", "toe"),
}
_ARM, _LEG = ("arm", "forearm", "hand"), ("thigh", "shin", "foot")
_SIDE_TRUNK = (0.050, 0.040, 0.050, 0.036)  # from the seat up to the shoulders
_ROWS = 12
_AWAY = 0.5  # of the way from straight ahead to sideways


@dataclass(frozen=True, kw_only=True)
class Body:
    """One pose of a figure: its angles, and where its points are."""

    figure: Figure
    pose: Full
    at: Mapping[str, Point]

    def works(self, part: str) -> bool:
        name = part.partition("_")[0]
        return part in self.figure.active or name in self.figure.active

    def colour(self, part: str, otherwise: Colour = INK) -> Colour:
        return WORKING if self.works(part) and self.pose["rest"][0] < 1 / 2 else otherwise

    def width(self, part: str) -> float:
        return 1 + _THICKER * (1 - self.pose["rest"][0]) if self.works(part) else 1.0

    def limb(self, parts: tuple[str, ...], side: str, otherwise: Colour) -> Iterator[Shape]:
        """The halo, with which it shows before the trunk, goes round all of it and not through it."""
        for halo in (True, False):
            for part in parts:
                whole, (thick, thin) = f"{part}_{side}", _RADII[part]
                ends = tuple(self.at[f"{end}_{side}"] for end in _ENDS[part])
                wide = self.width(whole)
                yield stroke(ends, (thick * wide, thin * wide), self.colour(whole, otherwise), halo=halo)


def body(figure: Figure, pose: Full, at: Mapping[str, Point]) -> tuple[Shape, ...]:
    drawn = Body(figure=figure, pose=pose, at=at)
    return tuple(_VIEWS[figure.view](drawn))


def _side(drawn: Body) -> Iterator[Shape]:
    yield from drawn.limb(_ARM, "far", FAR)
    yield from drawn.limb(_LEG, "far", FAR)
    yield _neck(drawn, 0.024)
    yield from _side_trunk(drawn)
    yield from _side_head(drawn)
    yield from drawn.limb(_LEG, "near", INK)
    yield from drawn.limb(_ARM, "near", INK)
    yield from _shoulders(drawn, "near")


def _side_trunk(drawn: Body) -> Iterator[Shape]:
    """One curve from the seat to the shoulders: a straight back is straight, a round one round."""
    at, seat = drawn.at, drawn.at["seat"]
    shoulders = along(at["chest"], drawn.pose["thorax"][0], -0.012)
    middle = along(at["waist"], drawn.pose["thorax"][0], LENGTH["thorax"] * 0.5)
    points, radii = smooth((seat, at["waist"], middle, shoulders), _SIDE_TRUNK)
    yield stroke(points, radii, INK, halo=True)
    if belly := drawn.pose["belly"][0]:
        front = along(along(seat, drawn.pose["lumbar"][0], LENGTH["lumbar"] * 0.75), drawn.pose["lumbar"][0] + 90, 0.02)
        yield disc(front, 0.036 + 0.024 * belly, drawn.colour("belly"))
    for part, first, last in (("lumbar", 0, 11), ("thorax", 10, len(points))):
        if drawn.works(part):
            yield stroke(points[first:last], [radius * 1.08 for radius in radii[first:last]], drawn.colour(part))


def _neck(drawn: Body, thick: float) -> Shape:
    return stroke((drawn.at["chest"], drawn.at["throat"]), thick * drawn.width("neck"), drawn.colour("neck"))


def _side_head(drawn: Body) -> Iterator[Shape]:
    """A skull, a jaw and a nose: enough to see where it looks."""
    face, tilt, colour = drawn.at["face"], drawn.pose["head"][0], drawn.colour("head")
    ahead = tilt + 90
    jaw = along(along(face, tilt, -0.040), ahead, 0.020)
    nose = along(along(face, tilt, -0.012), ahead, LENGTH["head"] + 0.008)
    for halo in (True, False):  # one halo around all of it
        yield disc(face, LENGTH["head"] - 0.006, colour, halo=halo)
        yield stroke((face, jaw), (0.052, 0.034), colour, halo=halo)
        yield stroke((along(face, ahead, 0.03), nose), (0.024, 0.007), colour, halo=halo)
    yield disc(along(along(face, tilt, 0.012), ahead, 0.038), 0.0085, CARD)


def _front(drawn: Body) -> Iterator[Shape]:
    yield from _facing(drawn, (*_breastbone(drawn), *_front_head(drawn)))


def _back(drawn: Body) -> Iterator[Shape]:
    yield from _facing(drawn, (*_blades(drawn), *_buttocks(drawn), *_back_head(drawn)))


def _facing(drawn: Body, middle: Iterable[Shape]) -> Iterator[Shape]:
    """What the views from the front and from behind have in common; `middle` lies on the trunk, under the arms."""
    sides = SIDES[drawn.figure.view]
    behind = tuple(side for side in sides if {"arm", f"arm_{side}"}.intersection(drawn.figure.behind))
    for side in behind:
        yield from drawn.limb(_ARM, side, INK)
    for side in sides:
        yield from drawn.limb(_LEG, side, INK)
    yield _neck(drawn, 0.026)
    yield from _front_trunk(drawn)
    yield from middle
    for side in sides:
        if side not in behind:
            yield from drawn.limb(_ARM, side, INK)
    yield from _shoulders(drawn, *sides)


def _shoulders(drawn: Body, *sides: str) -> Iterator[Shape]:
    """They have no line of their own: only where a shrug or a roll is what works, they are shown."""
    if drawn.works("shrug"):
        for side in sides:
            shoulder, elbow = drawn.at[f"shoulder_{side}"], drawn.at[f"elbow_{side}"]
            yield stroke((shoulder, _mix(shoulder, elbow, 0.35)), (0.034, 0.026), drawn.colour("shrug"))


def _blades(drawn: Body) -> Iterator[Shape]:
    """The shoulder blades, where they are what works."""
    if not drawn.works("blades"):
        return
    chest, up, together = drawn.at["chest"], drawn.pose["thorax"][0], drawn.pose["blades"][0]
    for side in (-90, 90):
        top = along(along(chest, up, -0.052 - 0.012 * together), up + side, 0.058 - 0.024 * together)
        tip = along(along(chest, up, -0.120 - 0.012 * together), up + side, 0.054 - 0.032 * together)
        yield stroke((top, tip), (0.026, 0.012), drawn.colour("blades"), halo=True)


def _buttocks(drawn: Body) -> Iterator[Shape]:
    """Where they are what works: a loose one is wide and dark, a tight one smaller and coloured."""
    for side in SIDES[drawn.figure.view]:
        if drawn.works(f"buttock_{side}"):
            tight = drawn.pose[f"buttock_{side}"][0]
            middle = _mix(drawn.at["seat"], drawn.at[f"hip_{side}"], 1.0 - 0.12 * tight)
            colour = drawn.colour(f"buttock_{side}") if tight > 1 / 2 else INK
            yield disc((middle[0], middle[1] - 0.012 * tight), 0.056 - 0.008 * tight, colour, halo=True)


def _breastbone(drawn: Body) -> Iterator[Shape]:
    """A line down the middle of the chest: where a turn of it is what works, it shows which way the chest looks."""
    if not drawn.works("turn_chest"):
        return
    chest, waist, up = drawn.at["chest"], drawn.at["waist"], drawn.pose["thorax"][0]
    turns = (drawn.pose["turn_chest"][0], drawn.pose["turn_hips"][0])
    ends = (along(along(chest, up, -0.012), up + 90, 0.066 * turns[0]), along(waist, up + 90, 0.05 * turns[1]))
    bent = along(along(chest, up, -0.10), up + 90, 0.062 * turns[0])
    points, radii = smooth((ends[0], bent, ends[1]), (0.0075, 0.0075, 0.0075))
    yield stroke(points, radii, CARD)


def _back_head(drawn: Body) -> Iterator[Shape]:
    """No face, but ears."""
    face, tilt, colour = drawn.at["face"], drawn.pose["head"][0], drawn.colour("head")
    ears = tuple(along(along(face, tilt, -0.006), tilt + side, LENGTH["head"]) for side in (-90, 90))
    for halo in (True, False):  # one halo around all of it
        yield disc(face, LENGTH["head"], colour, halo=halo)
        yield from (disc(ear, 0.016, colour, halo=halo) for ear in ears)


def _front_trunk(drawn: Body) -> Iterator[Shape]:
    """Shoulders, waist and hips, filled between; a breath in makes the lower ribs wider."""
    at, thorax = drawn.at, drawn.pose["thorax"][0]
    ribs = 0.050 + 0.022 * drawn.pose["belly"][0]
    waist = (along(at["waist"], thorax - 90, ribs), along(at["waist"], thorax + 90, ribs))
    hips, shoulders = ((at[f"{name}_left"], at[f"{name}_right"]) for name in ("hip", "shoulder"))
    for part, (lower, thick), (upper, thin) in (
        ("lumbar", (hips, 0.036), (waist, 0.024)),
        ("thorax", (waist, 0.024), (shoulders, 0.028)),
    ):
        for step in range(_ROWS + 1):
            share = step / _ROWS
            row = (_mix(lower[0], upper[0], share), _mix(lower[1], upper[1], share))
            yield stroke(row, thick + (thin - thick) * share, drawn.colour(part))


def _front_head(drawn: Body) -> Iterator[Shape]:
    """Eyes and nose wander to where it turns; far enough round, the nose stands out and one eye is left."""
    face, tilt, colour = drawn.at["face"], drawn.pose["head"][0], drawn.colour("head")
    turn, nod = drawn.pose["turn_head"][0], drawn.pose["nod"][0]
    aside = 1 if turn > 0 else -1
    away = abs(turn) > _AWAY
    nose = along(along(face, tilt, -0.012 - 0.02 * nod), tilt + 90, turn * (LENGTH["head"] + 0.012))
    for halo in (True, False):  # one halo around all of it
        yield disc(face, LENGTH["head"], colour, halo=halo)
        if away:
            yield stroke((along(face, tilt + 90, aside * 0.03), nose), (0.024, 0.008), colour, halo=halo)
    look = along(along(face, tilt + 90, 0.036 * turn), tilt, -0.030 * nod)
    for eye in (-1, 1):
        if not (away and eye == -aside):
            yield disc(along(along(look, tilt + 90, eye * 0.024 * (1 - 0.6 * abs(turn))), tilt, 0.012), 0.0085, CARD)
    if not away:
        tip = along(along(look, tilt, -0.018 - 0.008 * nod), tilt + 90, 0.022 * turn)
        yield stroke((along(look, tilt, 0.002), tip), 0.0055, CARD)


def _mix(one: Point, other: Point, share: float) -> Point:
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share


_VIEWS: Mapping[View, Callable[[Body], Iterator[Shape]]] = MappingProxyType(
    {View.SIDE: _side, View.FRONT: _front, View.BACK: _back}
)
