"""Where the points of a body are: from the angles of a pose, in body heights, x to the right and y down."""

from collections.abc import Mapping
from math import cos, radians, sin
from types import MappingProxyType

from bot.domain.anatomy import FACING, SIDES, View

Point = tuple[float, float]
Full = Mapping[str, tuple[float, float]]

LENGTH: Mapping[str, float] = MappingProxyType(
    {
        "lumbar": 0.15,
        "thorax": 0.16,
        "neck": 0.055,
        "head": 0.068,
        "arm": 0.165,
        "forearm": 0.145,
        "hand": 0.045,
        "thigh": 0.24,
        "shin": 0.235,
        "foot": 0.095,
    }
)
_SHOULDER_DROP = 0.02  # below the top of the thorax
_HALF_SHOULDERS, _HALF_HIPS = 0.088, 0.052
_FAR_SHIFT = (0.014, -0.012)  # the far side is seen a little behind the near one
_CHAIN = {
    "elbow": ("shoulder", "arm"),
    "wrist": ("elbow", "forearm"),
    "hand": ("wrist", "hand"),
    "knee": ("hip", "thigh"),
    "ankle": ("knee", "shin"),
    "toe": ("ankle", "foot"),
}


def along(start: Point, degrees: float, length: float) -> Point:
    """From there, so far in a direction counted clockwise from straight up."""
    angle = radians(degrees)
    return start[0] + length * sin(angle), start[1] - length * cos(angle)


def shifted(point: Point, by: Point) -> Point:
    return point[0] + by[0], point[1] + by[1]


def points(view: View, pose: Full) -> dict[str, Point]:
    """Every point of the body, the seat (between the hips) at (0, 0)."""
    found = _trunk(pose)
    for number, side in enumerate(SIDES[view]):
        found |= _roots(view, pose, found, side=side, number=number)
        for point, (before, part) in _CHAIN.items():
            degrees, length = pose[f"{part}_{side}"]
            found[f"{point}_{side}"] = along(
                found[f"{before}_{side}"], outwards(view, number, degrees), LENGTH[part] * length
            )
    return found


def outwards(view: View, number: int, degrees: float) -> float:
    """From the front or from behind a limb's angle opens away from the body, on either side."""
    return -degrees if view in FACING and number == 0 else degrees


def _trunk(pose: Full) -> dict[str, Point]:
    seat = (0.0, 0.0)
    waist = _next(seat, "lumbar", pose)
    chest = _next(waist, "thorax", pose)
    throat = _next(chest, "neck", pose)
    face = _next(throat, "head", pose)
    return {
        "seat": seat,
        "waist": waist,
        "chest": chest,
        "throat": throat,
        "face": face,
        "crown": along(face, pose["head"][0], LENGTH["head"]),
    }


def _next(start: Point, part: str, pose: Full) -> Point:
    degrees, length = pose[part]
    return along(start, degrees, LENGTH[part] * length)


def _roots(view: View, pose: Full, trunk: Mapping[str, Point], *, side: str, number: int) -> dict[str, Point]:
    """The shoulder and the hip of one side."""
    thorax, lumbar = pose["thorax"][0], pose["lumbar"][0]
    shoulder = along(trunk["chest"], thorax, pose["shrug"][0] - _SHOULDER_DROP)
    if view is View.SIDE:
        shoulder, hip = along(shoulder, thorax + 90, pose["round"][0]), trunk["seat"]
        far = _FAR_SHIFT if number else (0.0, 0.0)
        return {f"shoulder_{side}": shifted(shoulder, far), f"hip_{side}": shifted(hip, far)}
    sign = 1 if number else -1
    chest, hips = (1 - 0.45 * abs(pose[turn][0]) for turn in ("turn_chest", "turn_hips"))
    return {
        f"shoulder_{side}": along(shoulder, thorax + 90, sign * _HALF_SHOULDERS * chest),
        f"hip_{side}": along(trunk["seat"], lumbar + 90, sign * _HALF_HIPS * hips),
    }
