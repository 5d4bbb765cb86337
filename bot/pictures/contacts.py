"""Keeps what touches something where it touches: the first contact carries the body, limbs reach for the others."""

from collections.abc import Mapping, Sequence
from math import acos, atan2, degrees, hypot

from bot.domain.anatomy import SIDES, View
from bot.pictures.skeleton import LENGTH, Full, Point, outwards, points, shifted

# The point that has to stay, the two parts that reach for it, and where their limb begins.
_REACHING = {"wrist": ("arm", "forearm", "shoulder"), "ankle": ("thigh", "shin", "hip")}
# A contact further out goes along with the joint before it.
_BEFORE = {"hand": "wrist", "toe": "ankle"}


def placed(view: View, pose: Full, contacts: Sequence[str], fixed: Mapping[str, Point]) -> dict[str, Point]:
    """The points of a pose with each contact where `fixed` has it (as far as a limb reaches)."""
    if not contacts:
        return points(view, pose)
    pose = dict(pose)
    for contact in contacts[1:]:
        found = _carried(points(view, pose), contacts[0], fixed)
        pose |= _reached(view, pose, found, contact, fixed[contact])
    return _carried(points(view, pose), contacts[0], fixed)


def _carried(found: Mapping[str, Point], carrier: str, fixed: Mapping[str, Point]) -> dict[str, Point]:
    by = fixed[carrier][0] - found[carrier][0], fixed[carrier][1] - found[carrier][1]
    return {name: shifted(point, by) for name, point in found.items()}


def _reached(view: View, pose: Full, found: Mapping[str, Point], contact: str, goal: Point) -> Full:
    """The two parts of the limb, turned so that its end comes to the goal; bent to the side that they were bent to."""
    name, _, side = contact.partition("_")
    joint = _BEFORE.get(name, name)
    if joint not in _REACHING:
        return {}
    upper, lower, root = _REACHING[joint]
    end = found[f"{joint}_{side}"]
    goal = (goal[0] + end[0] - found[contact][0], goal[1] + end[1] - found[contact][1])
    first, second = (LENGTH[part] * pose[f"{part}_{side}"][1] for part in (upper, lower))
    start = found[f"{root}_{side}"]
    reach = hypot(goal[0] - start[0], goal[1] - start[1])
    distance = min(max(reach, abs(first - second) + 1e-6), first + second - 1e-6)
    towards = degrees(atan2(goal[0] - start[0], start[1] - goal[1]))
    number = SIDES[view].index(side)
    before = [outwards(view, number, pose[f"{part}_{side}"][0]) for part in (upper, lower)]
    bends = 1 if (before[0] - before[1] + 180) % 360 - 180 >= 0 else -1
    at_root = degrees(acos((first**2 + distance**2 - second**2) / (2 * first * distance)))
    at_joint = degrees(acos((first**2 + second**2 - distance**2) / (2 * first * second)))
    upper_angle = towards + bends * at_root
    lower_angle = upper_angle - bends * (180 - at_joint)
    turned = {upper: upper_angle, lower: lower_angle}
    return {
        f"{part}_{side}": (outwards(view, number, angle), pose[f"{part}_{side}"][1]) for part, angle in turned.items()
    }
