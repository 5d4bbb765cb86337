"""Hands: where their joints go, and what is drawn of them."""

from itertools import pairwise
from math import dist

import pytest

from bot.domain.anatomy import View, whole
from bot.domain.figure import Pose
from bot.pictures.canvas import SIZE
from bot.pictures.hand import shapes
from bot.pictures.hand_joints import points
from bot.pictures.palette import CARD, FAR, INK, PROP, WORKING, Colour
from bot.pictures.scene import Scene
from bot.pictures.shapes import Shape, Stroke
from bot.pictures.skeleton import Point
from tests.pictures.figures import a_figure

_TIPS = ("index", "finger", "ring", "little")


def at(view: View, pose: Pose) -> dict[str, Point]:
    return points(view, whole(view, pose))


def drawn(view: View, pose: Pose, *, active: tuple[str, ...] = ()) -> tuple[Shape, ...]:
    return shapes(a_figure(pose, view=view, poses={"A": pose, "B": pose}, active=active), whole(view, pose))


def of_colour(colour: Colour, found: tuple[Shape, ...]) -> list[Stroke]:
    return [shape for shape in found if isinstance(shape, Stroke) and shape.colour == colour]


def test_a_hand_from_its_edge_reaches_to_the_right_and_lies_level() -> None:
    found = at(View.HAND, {})
    assert found["elbow"] == (0.0, 0.0)
    assert found["elbow"][0] < found["wrist"][0] < found["knuckle"][0] < found["finger"][0]
    assert found["finger"][1] == pytest.approx(found["wrist"][1])


def test_a_wrist_bends_down_towards_the_palm_and_up_towards_the_back() -> None:
    level = at(View.HAND, {})["finger"]
    assert at(View.HAND, {"wrist": 80})["finger"][1] > level[1]  # y grows downwards
    assert at(View.HAND, {"wrist": -80})["finger"][1] < level[1]


def test_a_wrist_bends_sideways_towards_the_thumb() -> None:
    straight, bent = at(View.PALM, {}), at(View.PALM, {"bend": 25})
    assert dist(bent["finger"], straight["thumb"]) < dist(straight["finger"], straight["thumb"])
    assert bent["wrist"] == straight["wrist"]


@pytest.mark.parametrize("joint", ["knuckle", "middle", "tip"])
def test_a_curled_finger_has_its_tip_nearer_to_the_palm(joint: str) -> None:
    straight, curled = at(View.HAND, {}), at(View.HAND, {joint: 80})
    assert dist(curled["finger"], curled["palm"]) < dist(straight["finger"], straight["palm"])


def test_the_fingers_of_a_fist_lie_on_the_palm() -> None:
    fist = at(View.PALM, {"knuckle": 85, "middle": 100, "tip": 60})
    for tip in _TIPS:
        assert dist(fist[tip], fist["palm"]) < 0.1


def test_a_hook_keeps_its_knuckles_straight_and_a_table_top_its_fingers() -> None:
    hook = at(View.HAND, {"forearm": 0, "middle": 95, "tip": 60})
    table = at(View.HAND, {"forearm": 0, "knuckle": 90})
    assert hook["finger"][1] < hook["knuckle"][1]  # above it
    assert table["finger"][1] == pytest.approx(table["knuckle"][1])
    assert table["finger"][0] - table["knuckle"][0] > hook["finger"][0] - hook["knuckle"][0]


def test_spread_fingers_are_further_apart() -> None:
    narrow, wide = at(View.PALM, {}), at(View.PALM, {"spread": 15})
    for one, other in pairwise(_TIPS):
        assert dist(wide[one], wide[other]) > dist(narrow[one], narrow[other])


def test_a_turned_forearm_takes_the_thumb_to_the_other_side() -> None:
    palm, half, back = (at(View.PALM, {"turn": turn}) for turn in (0, 90, 180))
    assert palm["thumb"][0] > 0 > back["thumb"][0]
    assert abs(half["thumb"][0]) < 0.1
    assert palm["wrist"] == half["wrist"] == back["wrist"]


def test_a_thumb_comes_off_the_hand() -> None:
    beside, out = at(View.PALM, {"thumb": 10}), at(View.PALM, {"thumb": 75})
    assert dist(out["thumb"], out["index"]) > dist(beside["thumb"], beside["index"])


def test_a_palm_has_creases_and_a_back_has_nails() -> None:
    thin = {len(stroke.points) for stroke in of_colour(CARD, drawn(View.PALM, {}))}
    nails = of_colour(CARD, drawn(View.PALM, {"turn": 180}))
    assert thin == {3}
    assert [len(stroke.points) for stroke in nails] == [2, 2, 2, 2]


def test_fingers_one_behind_the_other_are_one_shape() -> None:
    assert not any(stroke.halo for stroke in of_colour(WORKING, drawn(View.HAND, {}, active=("tip",))))
    assert any(stroke.halo for stroke in of_colour(WORKING, drawn(View.HAND, {"turn": 60}, active=("tip",))))


def test_the_nearest_finger_is_drawn_last() -> None:
    edge = of_colour(WORKING, drawn(View.HAND, {}, active=("middle",)))
    other_side = of_colour(WORKING, drawn(View.HAND, {"turn": -90}, active=("middle",)))
    assert edge[-1].points[-1] == pytest.approx(at(View.HAND, {})["index"])
    assert other_side[-1].points[-1] == pytest.approx(at(View.HAND, {"turn": -90})["little"])


def test_what_works_is_thicker_and_has_the_working_colour() -> None:
    plain, working = drawn(View.HAND, {}), drawn(View.HAND, {}, active=("wrist",))
    assert not of_colour(WORKING, plain)
    assert max(of_colour(WORKING, working)[0].radii) > max(of_colour(INK, plain)[-1].radii) * 0.5
    assert {stroke.points for stroke in of_colour(WORKING, working)} < {
        stroke.points for stroke in of_colour(INK, plain)
    }


def test_a_ball_is_behind_the_fingers_that_hold_it_and_smaller_when_squeezed() -> None:
    held = drawn(View.PALM, {"knuckle": 40, "middle": 60, "tip": 40, "ball": 1}, active=("middle",))
    (ball,) = of_colour(PROP, held)
    (squeezed,) = of_colour(PROP, drawn(View.PALM, {"ball": 0.8}))
    assert held.index(ball) < held.index(of_colour(WORKING, held)[0])
    assert squeezed.radii[0] < ball.radii[0]


def test_the_other_hand_lies_across_the_palm_when_it_is_near() -> None:
    def reach(near: float) -> float:
        tips = [stroke.points[-1] for stroke in of_colour(FAR, drawn(View.HAND, {"wrist": 90, "helper": (80, near)}))]
        return max(x for x, _ in tips)

    assert not of_colour(FAR, drawn(View.HAND, {"wrist": 90, "helper": (80, 0)}))
    knuckle = at(View.HAND, {"wrist": 90})["knuckle"]
    assert reach(0.2) < knuckle[0] < reach(1)


@pytest.mark.parametrize("view", [View.HAND, View.PALM, View.EYES])
def test_a_close_up_has_no_floor(view: View) -> None:
    scene = Scene(a_figure(view=view, poses={"A": {}, "B": {}}))
    assert not of_colour(PROP, scene.moment("A", "B", 0.0))


def test_all_of_a_hand_is_in_the_picture_wherever_it_goes() -> None:
    scene = Scene(a_figure(view=View.HAND, poses={"A": {"wrist": -80}, "B": {"wrist": 80}}))
    for pose in ({"wrist": -80}, {"wrist": 80}):
        for point in at(View.HAND, pose).values():
            assert all(0 < place < SIZE * 3 for place in scene.camera.at(point))
