"""What a figure is made of, and what can't be drawn."""

from typing import Any

import pytest

from bot.domain.anatomy import PARTS, POINTS, View, beyond_reach, whole
from bot.domain.figure import Arrow, ArrowKind, Prop, PropKind, merged
from bot.domain.rules import FieldError
from tests.pictures.figures import SITTING, a_figure


def test_a_pose_after_the_first_says_only_what_differs() -> None:
    assert merged({"A": {"neck": 10, "head": 5}, "B": {"neck": 0}})["B"] == {"neck": 0, "head": 5}


def test_poses_follow_each_other_as_they_stand_in_the_file_unless_it_says_otherwise() -> None:
    assert a_figure().order == ("A", "B")
    assert a_figure(sequence=("B", "A")).order == ("B", "A")


def test_a_still_shows_the_first_two_unless_it_is_told_which() -> None:
    assert a_figure().ends == ("A", "B")
    assert a_figure(still=("B", "A")).ends == ("B", "A")


@pytest.mark.parametrize(
    ("fields", "field", "expected"),
    [
        ({"alt": " "}, "alt", "1 to 300 characters"),
        ({"alt": "x" * 301}, "alt", "1 to 300 characters"),
        ({"poses": {"A": SITTING}}, "pose", "2 to 6 poses"),
        ({"still": ("A",)}, "still", "two poses"),
        ({"still": ("A", "C")}, "still", "found C"),
        ({"sequence": ("A", "C")}, "sequence", "found C"),
        ({"active": ("wing",)}, "active", "found wing"),
        ({"contacts": ("tail",)}, "contacts", "found tail"),
        ({"behind": ("arm",)}, "behind", "found arm"),
        ({"props": (Prop(kind=PropKind.BALL, at="paw"),)}, "prop.at", "found paw"),
        ({"props": (Prop(kind=PropKind.BAND, at="seat", to="paw"),)}, "prop.at", "found paw"),
        ({"arrows": (Arrow(kind=ArrowKind.TURN, at="paw"),)}, "arrow.at", "found paw"),
        ({"arrows": (Arrow(kind=ArrowKind.TURN, at="face", poses=("C",)),)}, "arrow.poses", "found C"),
        ({"poses": {"A": SITTING, "B": {"wing": 3}}}, "pose.B.wing", "one of lumbar"),
        ({"poses": {"A": SITTING, "B": {"thigh": (90, 1.5)}}}, "pose.B.thigh", "length from 0 to 1"),
        ({"poses": {"A": SITTING, "B": {"thigh": 92, "shin": 60}}}, "pose.B.shin_near", "degrees from the thigh_near"),
        ({"poses": {"A": SITTING, "B": {"lumbar": 0, "thorax": 90}}}, "pose.B.thorax", "degrees from the lumbar"),
    ],
)
def test_what_cannot_be_drawn_is_named_with_its_field(fields: dict[str, Any], field: str, expected: str) -> None:
    with pytest.raises(FieldError) as caught:
        a_figure(**fields)
    first, *_ = caught.value.complaints
    assert first.fields == (field,)
    assert expected in first.expected


def test_everything_that_is_wrong_is_named_at_once() -> None:
    with pytest.raises(FieldError) as caught:
        a_figure(alt="", active=("wing",), contacts=("tail",))
    assert [complaint.fields[0] for complaint in caught.value.complaints] == ["alt", "active", "contacts"]


@pytest.mark.parametrize("view", list(View))
def test_every_part_of_a_view_has_a_number_in_a_pose_that_says_nothing(view: View) -> None:
    full = whole(view, {})
    assert set(full) <= set(PARTS[view])
    assert all(length >= 0 for _, length in full.values())
    assert POINTS[view]


def test_a_limb_without_a_side_is_both() -> None:
    full = whole(View.SIDE, {"arm": 90, "arm_far": 20})
    assert (full["arm_near"], full["arm_far"]) == ((90, 1), (20, 1))


def test_what_hangs_on_a_part_goes_along_with_it() -> None:
    full = whole(View.SIDE, {"lumbar": 30, "thigh": 90})
    assert {full[part] for part in ("thorax", "neck", "head")} == {(30, 1)}
    assert (full["shin_near"], full["foot_near"]) == ((90, 1), (0, 1))


def test_the_same_direction_is_within_reach_however_it_is_counted() -> None:
    assert not list(beyond_reach(View.SIDE, {"lumbar": -90, "thorax": 270, "thigh": 90, "shin": 450, "foot": 0}))


def test_a_part_that_points_at_us_has_no_limit_either() -> None:
    assert list(beyond_reach(View.SIDE, {"arm": -90, "forearm": 0}))
    assert not list(beyond_reach(View.SIDE, {"arm": (-90, 0.9), "forearm": 0}))


def test_joints_have_no_limit_from_the_front_where_angles_are_as_they_look() -> None:
    assert not list(beyond_reach(View.FRONT, {"thigh": 170, "shin": 10}))
