"""Draws a pair of eyes: lids, irises, brows, and what is held before them."""

from collections.abc import Iterator, Mapping

from bot.domain.close_up import PALM, measured
from bot.domain.figure import Figure
from bot.pictures.face import APART, HALF, MOUTH, face, lid, lower_lid, shares
from bot.pictures.hand import Hand, hand_shapes
from bot.pictures.hand_joints import Joints
from bot.pictures.palette import CARD, FAR, INK, WORKING, Colour
from bot.pictures.shapes import Area, Shape, disc, stroke
from bot.pictures.skeleton import Full, Point, shifted

_IRIS, _PUPIL = 0.047, 0.021
_LINE = 0.0105
_COVER = 0.098  # what hides an iris above and below the lids
_LASHES = (-0.66, 0.0, 0.66)
_LASH = 0.036
_SIDES: Mapping[str, int] = {"left": -1, "right": 1}


def points(pose: Full) -> dict[str, Point]:
    """Where an arrow or a thing can be; the bridge of the nose is at (0, 0)."""
    irises = {name: iris(pose, sign) for name, sign in _SIDES.items()}
    return {**irises, "bridge": (0.0, 0.0), "above": (0.0, -0.25), "below": (0.0, 0.25), "mouth": MOUTH}


def shapes(figure: Figure, pose: Full) -> tuple[Shape, ...]:
    return tuple(face(pose, figure.active) if pose["face"][0] > 0 else _pair(pose, figure.active))


def iris(pose: Full, sign: int) -> Point:
    """The middle of an iris: -1 is the eye on our left, 1 the one on our right."""
    look, aside, cross = (pose[part][0] for part in ("look", "aside", "cross"))
    return sign * APART + 0.048 * aside - sign * 0.036 * cross, 0.030 * look - 0.006


def _pair(pose: Full, active: tuple[str, ...]) -> Iterator[Shape]:
    looks = WORKING if {"look", "cross", "aside"} & set(active) else FAR
    for sign in _SIDES.values():
        yield from _eye(pose, sign, looks)
        yield from _lids(pose, sign, working="lids" in active)
    if pose["thumb"][0] > 0:
        yield from _thumb()


def _eye(pose: Full, sign: int, looks: Colour) -> Iterator[Shape]:
    """An iris, and what hides it beyond the lids."""
    at, middle = iris(pose, sign), (sign * APART, 0.0)
    yield disc(at, _IRIS, looks)
    yield disc(at, _PUPIL, INK)
    upper, lower = _edges(pose, sign)
    for edge, way in ((upper, -1), (lower, 1)):
        corners = (middle[0] + HALF, way * _COVER), (middle[0] - HALF, way * _COVER)
        yield Area(points=(*edge, *corners), colour=CARD, frames=False)


def _lids(pose: Full, sign: int, *, working: bool) -> Iterator[Shape]:
    """Lashes point up from an open lid, and down from a closed one."""
    lids, colour = pose["lids"][0], WORKING if working else INK
    upper, lower = _edges(pose, sign)
    yield stroke(lower, _LINE * 0.7, INK)
    for share in _LASHES if working else ():
        root = sign * APART + share * HALF, lid(lids, share)
        yield stroke((root, shifted(root, (share * 0.022, -(1 - 2 * lids) * _LASH))), 0.0055, colour)
    yield stroke(upper, _LINE * (1.25 if working else 1.0), colour)
    brow = sign * APART, -0.135 + 0.012 * lids
    yield stroke([shifted(brow, (share * 0.1, 0.028 * share**2)) for share in shares()], 0.012, INK)


def _edges(pose: Full, sign: int) -> tuple[list[Point], list[Point]]:
    """The edges of the upper and the lower lid."""
    middle = sign * APART, 0.0
    return (
        [shifted(middle, (share * HALF, lid(pose["lids"][0], share))) for share in shares()],
        [shifted(middle, (share * HALF, lower_lid(share))) for share in shares()],
    )


def _thumb() -> Iterator[Shape]:
    """A fist with its thumb up, before the face."""
    pose = measured(
        PALM, {"forearm": 90, "turn": 180, "knuckle": 85, "middle": 100, "tip": 60, "thumb": 92, "thumb_bend": 8}
    )
    yield from hand_shapes(Hand(joints=Joints(pose=pose, elbow=(-0.24, 0.36))))
