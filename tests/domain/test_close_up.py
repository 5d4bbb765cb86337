"""What the numbers of a hand and of a pair of eyes can be."""

import pytest

from bot.domain.anatomy import PARTS, POINTS, View, beyond_reach, whole
from bot.domain.close_up import Gauge
from bot.pictures import eyes, hand_joints


def test_a_part_that_a_pose_is_silent_about_is_as_usual() -> None:
    assert whole(View.HAND, {})["turn"] == (90, 1.0)
    assert whole(View.PALM, {})["turn"] == (0, 1.0)


def test_the_other_hand_is_there_only_when_it_is_named() -> None:
    assert whole(View.HAND, {})["helper"] == (0.0, 0.0)
    assert whole(View.HAND, {"helper": 80})["helper"] == (80, 1.0)
    assert whole(View.HAND, {"helper": (80, 0.5)})["helper"] == (80, 0.5)


@pytest.mark.parametrize(
    ("view", "part", "number", "expected"),
    [
        (View.HAND, "middle", -5, "0 to 115, found -5"),
        (View.PALM, "wrist", 120, "-90 to 95, found 120"),
        (View.EYES, "lids", 1.5, "0 to 1, found 1.5"),
    ],
)
def test_no_hand_and_no_eye_goes_further_than_it_can(view: View, part: str, number: float, expected: str) -> None:
    assert list(beyond_reach(view, {part: number})) == [(part, expected)]


@pytest.mark.parametrize("view", [View.HAND, View.PALM, View.EYES])
def test_a_pose_that_says_nothing_is_within_reach(view: View) -> None:
    assert list(beyond_reach(view, {})) == []
    assert set(whole(view, {})) == set(PARTS[view])


def test_a_gauge_whose_usual_number_it_can_not_show_is_refused() -> None:
    with pytest.raises(ValueError, match="usual: expected 0 to 1, found 2"):
        Gauge(usual=2, least=0, most=1)


def test_every_point_that_a_file_may_name_is_somewhere() -> None:
    for view in (View.HAND, View.PALM):
        assert set(hand_joints.points(view, whole(view, {}))) == set(POINTS[view])
    assert set(eyes.points(whole(View.EYES, {}))) == set(POINTS[View.EYES])
