"""Where the points of a body are."""

from itertools import pairwise
from math import dist

import pytest

from bot.domain.anatomy import LIMB_PARTS, SIDES, View, whole
from bot.pictures.contacts import placed
from bot.pictures.skeleton import LENGTH, along, points
from tests.pictures.figures import ON_ALL_FOURS, SITTING

_LIMBS = {"arm": ("shoulder", "elbow", "wrist", "hand"), "leg": ("hip", "knee", "ankle", "toe")}
_TOUCHING = ("knee_near", "wrist_near", "wrist_far")


def test_up_is_zero_and_angles_go_clockwise() -> None:
    assert along((0, 0), 0, 1) == pytest.approx((0, -1))
    assert along((0, 0), 90, 1) == pytest.approx((1, 0))
    assert along((0, 0), 180, 1) == pytest.approx((0, 1))


def test_whoever_sits_has_the_knees_before_and_the_feet_below() -> None:
    at = points(View.SIDE, whole(View.SIDE, SITTING))
    assert at["knee_near"][0] > at["seat"][0] + 0.2
    assert at["ankle_near"][1] > at["knee_near"][1] + 0.2
    assert at["crown"][1] < at["throat"][1] < at["chest"][1] < at["waist"][1] < at["seat"][1]


@pytest.mark.parametrize("view", list(SIDES))
def test_bones_keep_their_length_whatever_the_pose(view: View) -> None:
    at = points(view, whole(view, {"arm": 33, "forearm": 70, "thigh": 120, "shin": 200}))
    for side in SIDES[view]:
        lengths = [
            dist(at[f"{one}_{side}"], at[f"{other}_{side}"])
            for limb in _LIMBS.values()
            for one, other in pairwise(limb)
        ]
        assert lengths == pytest.approx([LENGTH[part] for part in LIMB_PARTS])


def test_from_the_front_the_same_number_opens_both_arms() -> None:
    at = points(View.FRONT, whole(View.FRONT, {"arm": 90}))
    assert at["elbow_left"][0] == pytest.approx(-at["elbow_right"][0])
    assert at["elbow_right"][0] > at["shoulder_right"][0]


def test_a_part_that_points_at_us_looks_shorter() -> None:
    at = points(View.FRONT, whole(View.FRONT, {"thigh": (180, 0.3)}))
    assert dist(at["hip_left"], at["knee_left"]) == pytest.approx(0.3 * LENGTH["thigh"])


def test_turned_shoulders_look_narrower() -> None:
    turned, straight = (points(View.FRONT, whole(View.FRONT, {"turn_chest": turn})) for turn in (1, 0))
    wide = [at["shoulder_right"][0] - at["shoulder_left"][0] for at in (turned, straight)]
    assert wide[0] < 0.7 * wide[1]


def test_what_touches_stays_where_it_is_while_the_back_arches() -> None:
    first = points(View.SIDE, whole(View.SIDE, ON_ALL_FOURS))
    arched = whole(View.SIDE, {**ON_ALL_FOURS, "lumbar": 100, "thorax": 75})
    at = placed(View.SIDE, arched, _TOUCHING, first)
    assert [at[point] for point in _TOUCHING] == [pytest.approx(first[point], abs=0.004) for point in _TOUCHING]
    assert dist(at["shoulder_near"], at["elbow_near"]) == pytest.approx(LENGTH["arm"])


def test_a_limb_that_cannot_reach_stretches_towards_what_it_reaches_for() -> None:
    first = points(View.SIDE, whole(View.SIDE, ON_ALL_FOURS))
    upright = whole(View.SIDE, {**ON_ALL_FOURS, "lumbar": 0, "thorax": 0})
    at = placed(View.SIDE, upright, _TOUCHING, first)
    assert dist(at["shoulder_near"], at["wrist_near"]) == pytest.approx(LENGTH["arm"] + LENGTH["forearm"], abs=1e-3)
    assert dist(at["wrist_near"], first["wrist_near"]) < dist(at["shoulder_near"], first["wrist_near"])


def test_an_elbow_goes_on_bending_to_the_side_it_bent_to() -> None:
    pose = whole(View.SIDE, {"arm": 150, "forearm": 40, "hand": 40})
    first = points(View.SIDE, pose)
    leaning = whole(View.SIDE, {"lumbar": 8, "arm": 150, "forearm": 40, "hand": 40})
    at = placed(View.SIDE, leaning, ("seat", "hand_near"), first)
    assert at["hand_near"] == pytest.approx(first["hand_near"], abs=1e-6)
    assert at["elbow_near"][1] > at["wrist_near"][1]


def test_a_point_no_limb_ends_in_can_only_carry() -> None:
    pose = whole(View.SIDE, SITTING)
    first = points(View.SIDE, pose)
    assert placed(View.SIDE, pose, ("seat", "crown"), first) == first
    assert placed(View.SIDE, pose, (), first) == first
