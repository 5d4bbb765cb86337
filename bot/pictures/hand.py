"""Draws a hand and its forearm, from its edge or from its flat, and the other hand that helps it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import cos, radians, sin
from types import MappingProxyType

from bot.domain.figure import Figure
from bot.pictures.hand_joints import FOREARM, HOLLOW, ROOTS, Joints, Spot, joints, mixed
from bot.pictures.palette import CARD, FAR, INK, PROP, WORKING, Colour
from bot.pictures.shapes import Shape, disc, stroke
from bot.pictures.skeleton import Full, Point, along

_BEYOND = 1.0  # a forearm runs on, out of the card
_FINGER_RADII = (0.0195, 0.0195, 0.0180, 0.0160)
_THUMB_RADII = (0.028, 0.024, 0.021, 0.017)
_METACARPAL_RADII = (0.030, 0.026)
_WRIST_R, _ELBOW_R = 0.037, 0.044
_NAIL_R, _CREASE_R = 0.0075, 0.0035
_BALL_R = 0.052
_THICKER = 1.12
_EDGE_ON = 0.96  # of the way towards us, from which the fingers are one behind the other
_FACING = 0.35  # of the way towards us, from which a nail is seen; a palm from twice that
_CREASES = (
    ((0.060, 0.100), (0.020, 0.112), (-0.050, 0.088)),
    ((0.052, 0.078), (0.010, 0.070), (-0.004, 0.026)),
)
_COMES_FROM = 0.2  # how far away the other hand is before it is there
_HELD_ACROSS: Spot = (0.0, 0.140, 0.0)
_COLOURED_BY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "forearm": ("forearm", "turn"),
        "palm": ("wrist", "bend"),
        "fingers": ("knuckle", "middle", "tip", "spread"),
        "thumb": ("thumb", "thumb_lift", "thumb_bend"),
    }
)


@dataclass(frozen=True, kw_only=True)
class Hand:
    """The joints of one pose, and what of it works."""

    joints: Joints
    active: tuple[str, ...] = ()

    def colour(self, piece: str) -> Colour:
        return WORKING if self._works(piece) else INK

    def radii(self, piece: str, *plain: float) -> tuple[float, ...]:
        return tuple(radius * (_THICKER if self._works(piece) else 1.0) for radius in plain)

    def _works(self, piece: str) -> bool:
        return any(part in self.active for part in _COLOURED_BY[piece])


def shapes(figure: Figure, pose: Full) -> tuple[Shape, ...]:
    return tuple(hand_shapes(Hand(joints=joints(figure.view, pose), active=figure.active)))


def hand_shapes(hand: Hand) -> Iterator[Shape]:
    """From the furthest piece to the nearest; each finger and the thumb with a halo, to tell them apart."""
    yield from _forearm(hand)
    at = hand.joints
    pieces = [(_near(at, at.finger(name)), tuple(_finger(hand, name))) for name in ROOTS]
    pieces.append((_near(at, at.thumb()), tuple(_thumb(hand))))
    pieces.append((_near(at, [(0.0, 0.08, 0.0)]), tuple(_palm(hand))))
    if ball := at.angle("ball"):
        # Between the palm and the fingers, whose tips go round it
        pieces.append(
            (_near(at, [(0.0, 0.08, 0.0), HOLLOW]), (disc(at.seen(HOLLOW), _BALL_R * ball, PROP, halo=True),))
        )
    for _, piece in sorted(pieces, key=lambda each: each[0]):
        yield from piece
    yield from _helper(at)


def _near(at: Joints, spots: list[Spot]) -> float:
    return sum(at.nearness(spot) for spot in spots) / len(spots)


def _forearm(hand: Hand) -> Iterator[Shape]:
    far, elbow, wrist = (hand.joints.along_forearm(ahead) for ahead in (-_BEYOND, 0.0, FOREARM))
    thick, thin = hand.radii("forearm", _ELBOW_R, _WRIST_R)
    yield stroke((far, elbow), thick, hand.colour("forearm"), frames=False)
    yield stroke((elbow, wrist), (thick, thin), hand.colour("forearm"))


def _palm(hand: Hand) -> Iterator[Shape]:
    at = hand.joints
    for across, ahead, out in ROOTS.values():
        ends = at.seen((across * 0.45, 0.004, 0.0)), at.seen((across * 0.92, ahead - 0.008, out))
        yield stroke(ends, hand.radii("palm", *_METACARPAL_RADII), hand.colour("palm"))
    if at.nearness((0.0, 0.0, 1.0)) > _FACING * 2:
        for crease in _CREASES:
            yield stroke([at.seen((x, y, 0.0)) for x, y in crease], _CREASE_R, CARD)


def _finger(hand: Hand, name: str) -> Iterator[Shape]:
    at, spots = hand.joints, hand.joints.finger(name)
    line, thick, colour = [*map(at.seen, spots)], hand.radii("fingers", *_FINGER_RADII), hand.colour("fingers")
    if abs(at.nearness((1.0, 0.0, 0.0))) < _EDGE_ON:
        # Half way up the first piece it begins: a finger isn't cut off from its palm
        yield stroke((at.seen(mixed(spots[0], spots[1], 0.5)), *line[1:]), thick, colour, halo=True)
    yield stroke(line, thick, colour)
    curled = radians(sum(at.angle(joint) for joint in ("knuckle", "middle", "tip")))
    outwards = 0.0, sin(curled), -cos(curled)
    if at.nearness(outwards) > _FACING:
        nail = (mixed(spots[2], spots[3], share) for share in (0.5, 0.85))
        yield stroke([at.seen(_raised(spot, outwards)) for spot in nail], _NAIL_R, CARD)


def _raised(spot: Spot, outwards: Spot) -> Spot:
    """On the skin, not in the bone."""
    x, y, z = (a + b * _FINGER_RADII[-1] * 0.3 for a, b in zip(spot, outwards, strict=True))
    return x, y, z


def _thumb(hand: Hand) -> Iterator[Shape]:
    """Its root belongs to the palm, and has no halo."""
    line, thick = [*map(hand.joints.seen, hand.joints.thumb())], hand.radii("thumb", *_THUMB_RADII)
    yield stroke(line[1:], thick[1:], hand.colour("thumb"), halo=True)
    yield stroke(line[:2], (hand.radii("palm", _THUMB_RADII[0])[0], thick[1]), hand.colour("palm"))
    yield stroke(line[1:], thick[1:], hand.colour("thumb"))


def _helper(held: Joints) -> Iterator[Shape]:
    """The other hand: it came along its way, and lies with its fingers across the palm of this one."""
    way, near = held.pose["helper"]
    if near == 0:
        return
    at = along(held.seen(_HELD_ACROSS), way, -(1 - near) * _COMES_FROM)
    elbow, wrist, palm = (along(at, way, -far) for far in (0.26, 0.20, 0.075))
    for halo in (True, False):
        yield stroke((along(elbow, way, -_BEYOND), elbow), 0.040, FAR, halo=halo, frames=False)
        yield stroke((elbow, wrist, palm), (0.040, 0.033, 0.048), FAR, halo=halo)
    for number in range(4):
        yield from _holding_finger(along(palm, way + 90, (number - 1.5) * 0.034), way)


def _holding_finger(root: Point, way: float) -> Iterator[Shape]:
    tip = along(root, way, 0.127)
    yield stroke((along(root, way, 0.028), tip), (0.019, 0.016), FAR, halo=True)
    yield stroke((root, tip), (0.019, 0.016), FAR)
