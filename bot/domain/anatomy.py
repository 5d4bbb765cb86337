"""The body as a picture knows it: its parts in each view, the points between them, and how far a joint goes."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType

from bot.domain.close_up import EYES, EYES_POINTS, HAND, HAND_POINTS, PALM, Gauges, Number, measured, outside, pair


class View(StrEnum):
    """SIDE faces right; FRONT faces us and BACK looks away, their left is ours; HAND is an edge, PALM a flat."""

    SIDE = "side"
    FRONT = "front"
    BACK = "back"
    HAND = "hand"
    PALM = "palm"
    EYES = "eyes"


SIDES: Mapping[View, tuple[str, str]] = MappingProxyType(
    {View.SIDE: ("near", "far"), View.FRONT: ("left", "right"), View.BACK: ("left", "right")}
)
FACING = frozenset({View.FRONT, View.BACK})  # left and right are beside each other: a limb's angle opens outwards

_TRUNK = ("lumbar", "thorax", "neck", "head")
LIMB_PARTS = ("arm", "forearm", "hand", "thigh", "shin", "foot")
_LIMB_POINTS = ("shoulder", "elbow", "wrist", "hand", "hip", "knee", "ankle", "toe")


def _each_side(view: View, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{name}_{side}" for name in names for side in SIDES[view])


def _body_parts(view: View, *own: str) -> tuple[str, ...]:
    """A limb's part without a side means both."""
    return (*_TRUNK, "shrug", "belly", "rest", *own, *LIMB_PARTS, *_each_side(view, LIMB_PARTS))


def _body_points(view: View) -> tuple[str, ...]:
    return ("seat", "waist", "chest", "throat", "face", "crown", *_each_side(view, _LIMB_POINTS))


# What a part's number means where it is no angle from straight up, clockwise (front and back: limbs outwards):
# shrug, round: shoulders up, forward (body heights); belly: 0 to 1; nod: -1 (up) to 1 (down);
# rest: 0 (what is active works) to 1 (it does nothing yet);
# turn_head, turn_chest, turn_hips: -1 (to our left) to 1; blades: shoulder blades, 0 (apart) to 1 (together);
# buttock: 0 (loose) to 1 (tight).
PARTS: Mapping[View, tuple[str, ...]] = MappingProxyType(
    {
        View.SIDE: _body_parts(View.SIDE, "round"),
        View.FRONT: _body_parts(View.FRONT, "nod", "turn_head", "turn_chest", "turn_hips"),
        View.BACK: _body_parts(View.BACK, "blades", "buttock_left", "buttock_right", "turn_chest", "turn_hips"),
        View.HAND: tuple(HAND),
        View.PALM: tuple(PALM),
        View.EYES: tuple(EYES),
    }
)
POINTS: Mapping[View, tuple[str, ...]] = MappingProxyType(
    {
        View.SIDE: _body_points(View.SIDE),
        View.FRONT: _body_points(View.FRONT),
        View.BACK: _body_points(View.BACK),
        View.HAND: HAND_POINTS,
        View.PALM: HAND_POINTS,
        View.EYES: EYES_POINTS,
    }
)
_CLOSE_UP: Mapping[View, Gauges] = MappingProxyType({View.HAND: HAND, View.PALM: PALM, View.EYES: EYES})

# What a part's angle is where a pose doesn't say: that of the part it hangs on, plus this.
_HANGS_ON: Mapping[str, tuple[str, float]] = MappingProxyType(
    {
        "thorax": ("lumbar", 0.0),
        "neck": ("thorax", 0.0),
        "head": ("neck", 0.0),
        "forearm": ("arm", 0.0),
        "hand": ("forearm", 0.0),
        "shin": ("thigh", 0.0),
        "foot": ("shin", -90.0),
    }
)
_HANGING = {"arm": 180.0, "thigh": 180.0}

# The part, the part it is measured against, and the least and the most that lie between them in the side view.
# Generous: what a picture must never show, not what a physician would measure.
_REACH: tuple[tuple[str, str, float, float], ...] = (
    ("thorax", "lumbar", -40, 60),
    ("neck", "thorax", -60, 80),
    ("head", "neck", -60, 60),
    ("forearm", "arm", -160, 10),
    ("shin", "thigh", -10, 165),
    ("foot", "shin", -125, 5),
    ("thigh", "lumbar", 30, 215),
)


def whole(view: View, pose: Mapping[str, Number]) -> Mapping[str, tuple[float, float]]:
    """A (degrees, length) for every part of the view, each side for itself."""
    if view in _CLOSE_UP:
        return measured(_CLOSE_UP[view], pose)
    said = dict(pose)
    full: dict[str, tuple[float, float]] = {}
    for part in PARTS[view]:
        name, _, side = part.partition("_")
        if name in LIMB_PARTS and not side:
            continue
        full[part] = pair(said[part] if part in said else said.get(name, _default(name, side, full, view)))
    return full


def _default(name: str, side: str, full: Mapping[str, tuple[float, float]], view: View) -> float:
    if name == "foot" and view in FACING:
        return 165.0
    if name in _HANGS_ON:
        parent, plus = _HANGS_ON[name]
        return full[f"{parent}_{side}" if side else parent][0] + plus
    return _HANGING.get(name, 0.0)


def beyond_reach(view: View, pose: Mapping[str, Number]) -> Iterator[tuple[str, str]]:
    """Joints bent as no joint bends: the part, and what was expected of it. A part pointing at us isn't judged."""
    if view in _CLOSE_UP:
        yield from outside(_CLOSE_UP[view], pose)
    if view is not View.SIDE:
        return
    full = whole(view, pose)
    for part, parent, least, most in _REACH:
        for side in ("",) if part in _TRUNK else ("_near", "_far"):
            owner = parent if parent in _TRUNK else f"{parent}{side}"
            if full[f"{part}{side}"][1] < 1 or full[owner][1] < 1:
                continue
            between = _turned(full[f"{part}{side}"][0] - full[owner][0], least, most)
            if not least <= between <= most:
                yield f"{part}{side}", f"{least:g} to {most:g} degrees from the {owner}, found {between:g}"


def _turned(degrees: float, least: float, most: float) -> float:
    """The same direction, counted so that it lies as near to the middle of the range as it can."""
    middle = (least + most) / 2
    return (degrees - middle + 180) % 360 - 180 + middle
