"""Where the joints of a hand are: bent in space, then seen from one side."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import cos, radians, sin
from types import MappingProxyType
from typing import TypeAlias

from bot.domain.anatomy import View
from bot.pictures.skeleton import Full, Point, along

# In a hand: towards the thumb, along the fingers, out of the palm; from the wrist on.
Spot: TypeAlias = tuple[float, float, float]

# A close-up: everything about three times as long as on a body, so that arrows keep their measure.
FOREARM = 0.16
ROOTS: Mapping[str, Spot] = MappingProxyType(
    {
        "index": (0.054, 0.150, 0.0),
        "finger": (0.018, 0.156, 0.0),
        "ring": (-0.018, 0.150, 0.0),
        "little": (-0.052, 0.136, 0.0),
    }
)
HOLLOW: Spot = (0.004, 0.122, 0.066)  # the middle of what it holds
_SEGMENTS: Mapping[str, Spot] = MappingProxyType(
    {
        "index": (0.066, 0.043, 0.032),
        "finger": (0.074, 0.048, 0.034),
        "ring": (0.068, 0.044, 0.032),
        "little": (0.052, 0.033, 0.028),
    }
)
_FROM_MIDDLE = {"index": 1.5, "finger": 0.5, "ring": -0.5, "little": -1.5}  # fingers
_APART = 3  # degrees between two fingers at rest
_THUMB_ROOT: Spot = (0.036, 0.030, 0.006)
_THUMB = (0.066, 0.052, 0.040)
_LEVELS_OUT = 0.45  # of its lift, at each joint of the thumb


@dataclass(frozen=True, kw_only=True)
class Joints:
    """One pose, and how we look at it: a left hand is a right one in the mirror."""

    pose: Full
    left: bool = False
    elbow: Point = (0.0, 0.0)

    def angle(self, part: str) -> float:
        return self.pose[part][0]

    def seen(self, spot: Spot) -> Point:
        """Where a spot of the hand is on the card."""
        across, ahead, out = self._bent(spot)
        return self._placed(self._turned(across, out)[0], ahead + FOREARM)

    def nearness(self, spot: Spot) -> float:
        """How much nearer to us a spot is than the wrist; of a direction: 1 straight at us, -1 straight away."""
        across, _, out = self._bent(spot)
        return self._turned(across, out)[1]

    def along_forearm(self, ahead: float) -> Point:
        """A point of the forearm's line, from its elbow."""
        return self._placed(0.0, ahead)

    def finger(self, name: str) -> list[Spot]:
        """Its knuckle, its two other joints and its tip."""
        spots, curled = [ROOTS[name]], 0.0
        aside = radians(_FROM_MIDDLE[name] * (_APART + self.angle("spread")))
        for joint, length in zip(("knuckle", "middle", "tip"), _SEGMENTS[name], strict=True):
            curled += self.angle(joint)
            flat = length * cos(radians(curled))
            # A curled finger lies straight on the palm, however far it was spread
            own = aside * max(0.0, cos(radians(min(curled, 90))))
            across, ahead, out = spots[-1]
            spots.append((across + flat * sin(own), ahead + flat * cos(own), out + length * sin(radians(curled))))
        return spots

    def thumb(self) -> list[Spot]:
        """Its root, its two joints and its tip."""
        spots = [_THUMB_ROOT]
        for number, length in enumerate(_THUMB):
            off = radians(self.angle("thumb") - self.angle("thumb_bend") * number / 2)
            lift = radians(self.angle("thumb_lift") * (1 - _LEVELS_OUT * number))
            flat = length * cos(lift)
            across, ahead, out = spots[-1]
            spots.append((across + flat * sin(off), ahead + flat * cos(off), out + length * sin(lift)))
        return spots

    def _bent(self, spot: Spot) -> Spot:
        """A spot of the hand, as its forearm has it: first the wrist bends sideways, then towards the palm."""
        across, ahead, out = spot
        side, flat = radians(self.angle("bend")), radians(self.angle("wrist"))
        across, ahead = across * cos(side) + ahead * sin(side), ahead * cos(side) - across * sin(side)
        return across, ahead * cos(flat) - out * sin(flat), ahead * sin(flat) + out * cos(flat)

    def _turned(self, across: float, out: float) -> tuple[float, float]:
        """To the right on a card with the fingers up, and towards us."""
        turn = radians(self.angle("turn"))
        right = across * cos(turn) - out * sin(turn)
        return (-right if self.left else right), across * sin(turn) + out * cos(turn)

    def _placed(self, right: float, ahead: float) -> Point:
        way = self.angle("forearm")
        return along(along(self.elbow, way, ahead), way + 90, right)


def joints(view: View, pose: Full) -> Joints:
    """The edge is that of a left hand (to the right, palm down, its thumb is nearest), the flat that of a right one."""
    return Joints(pose=pose, left=view is View.HAND)


def points(view: View, pose: Full) -> dict[str, Point]:
    """Where an arrow or a thing can be; the elbow is at (0, 0) and stays there."""
    hand = joints(view, pose)
    return {
        "elbow": hand.along_forearm(0.0),
        "wrist": hand.seen((0.0, 0.0, 0.0)),
        "palm": hand.seen((0.0, 0.085, 0.0)),
        "knuckle": hand.seen(ROOTS["finger"]),
        "hollow": hand.seen(HOLLOW),
        "thumb": hand.seen(hand.thumb()[-1]),
        "thumbroot": hand.seen(hand.thumb()[1]),
        **{name: hand.seen(hand.finger(name)[-1]) for name in ROOTS},
    }


def mixed(one: Spot, other: Spot, share: float) -> Spot:
    x, y, z = (a + (b - a) * share for a, b in zip(one, other, strict=True))
    return x, y, z
