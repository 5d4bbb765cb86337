"""Hands and eyes as a picture knows them: what each number of a pose means, what it is if unsaid, how far it goes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

Number: TypeAlias = float | tuple[float, float]


@dataclass(frozen=True, kw_only=True)
class Gauge:
    """A number of a pose: `usual` where the pose doesn't say it, and the least and the most that it can be.

    `near` is its second number where the pose doesn't say that: 1 is there, 0 is not there.
    """

    usual: float = 0.0
    least: float
    most: float
    near: float = 1.0

    def __post_init__(self) -> None:
        if not self.least <= self.usual <= self.most:
            raise ValueError(f"usual: expected {self.least:g} to {self.most:g}, found {self.usual:g}")


Gauges: TypeAlias = Mapping[str, Gauge]

# A hand in degrees. `forearm` is where it points, from straight up, clockwise; every other number bends a joint, and
# grows towards the palm, or towards the thumb. Straight fingers and a thumb at rest are what is unsaid.
_JOINTS: Gauges = MappingProxyType(
    {
        "wrist": Gauge(least=-90, most=95),  # towards the palm; less than nothing: towards the back of the hand
        "bend": Gauge(least=-45, most=35),  # sideways, towards the thumb
        "knuckle": Gauge(least=-30, most=100),  # the first joint of the four fingers, the one in the palm
        "middle": Gauge(least=0, most=115),
        "tip": Gauge(least=-10, most=90),
        "spread": Gauge(least=-12, most=25),  # between one finger and the next
        "thumb": Gauge(usual=35, least=-60, most=100),  # off the line of the hand, in the plane of the palm
        "thumb_lift": Gauge(usual=20, least=-30, most=90),  # out of that plane, before the palm
        "thumb_bend": Gauge(usual=15, least=-30, most=120),  # its own two joints together
        "ball": Gauge(least=0, most=1.2),  # in the hand: 0 none, 1 one that fills it; less when it is squeezed
        # The other hand, its fingers across the palm of this one: where its forearm points (as `forearm`), and how near
        # it is, from 0 (not there) to 1 (it holds)
        "helper": Gauge(least=-360, most=360, near=0.0),
    }
)
# From the thumb's side, reaching to the right, palm down. `turn`: 90 is that, 0 shows the palm, 180 the back.
HAND: Gauges = MappingProxyType(
    {
        "forearm": Gauge(usual=90, least=-360, most=360),
        "turn": Gauge(usual=90, least=-180, most=270),
        **_JOINTS,
    }
)
# The flat of a right hand, fingers up. `turn` as above.
PALM: Gauges = MappingProxyType(
    {
        "forearm": Gauge(usual=0, least=-360, most=360),
        "turn": Gauge(usual=0, least=-180, most=270),
        **_JOINTS,
    }
)
# `hollow` is where a ball is held; `finger` is the tip of the middle one, `knuckle` its other end
HAND_POINTS = ("elbow", "wrist", "palm", "knuckle", "hollow", "index", "finger", "ring", "little", "thumb", "thumbroot")

EYES: Gauges = MappingProxyType(
    {
        "lids": Gauge(least=0, most=1),  # 0 open, 1 closed
        "look": Gauge(least=-1, most=1),  # -1 up, 1 down
        "aside": Gauge(least=-1, most=1),  # -1 to our left, 1 to our right
        "cross": Gauge(least=0, most=1),  # both towards the nose, as for something near
        "thumb": Gauge(least=0, most=1),  # a thumb held up before them: 0 not there, 1 there
        "face": Gauge(least=0, most=1),  # 1 draws the face round them
        "mouth": Gauge(least=0, most=1),  # 1: the teeth have come apart; only in a face
        "palms": Gauge(least=0, most=1),  # 0 not there, 1 cupped over the eyes; only on a face
    }
)
# `left` and `right` are the irises; `above` is far away, `below` near
EYES_POINTS = ("left", "right", "bridge", "above", "below", "mouth")


def measured(gauges: Gauges, pose: Mapping[str, Number]) -> Mapping[str, tuple[float, float]]:
    """Both numbers of every part; a part that the pose names with one number is there."""
    return {part: pair(pose[part]) if part in pose else (gauge.usual, gauge.near) for part, gauge in gauges.items()}


def outside(gauges: Gauges, pose: Mapping[str, Number]) -> Iterator[tuple[str, str]]:
    """Numbers that no hand and no eye can have: the part, and what was expected of it."""
    full = measured(gauges, pose)
    for part, gauge in gauges.items():
        if not gauge.least <= full[part][0] <= gauge.most:
            yield part, f"{gauge.least:g} to {gauge.most:g}, found {full[part][0]:g}"


def pair(number: Number) -> tuple[float, float]:
    return number if isinstance(number, tuple) else (number, 1.0)
