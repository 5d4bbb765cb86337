"""What a body shows from the front and from behind: faces, shoulder blades, shoulders, arms that are hidden."""

from math import copysign, isclose

import pytest

from bot.domain.anatomy import View, whole
from bot.domain.figure import Arrow, ArrowKind, Figure
from bot.pictures.arrows import arrow
from bot.pictures.body import body
from bot.pictures.palette import CARD, WORKING
from bot.pictures.shapes import Shape, Stroke
from bot.pictures.skeleton import LENGTH, points
from tests.pictures.figures import a_figure


def _shapes(figure: Figure, name: str = "A") -> tuple[Stroke, ...]:
    pose = whole(figure.view, figure.poses[name])
    return tuple(shape for shape in body(figure, pose, points(figure.view, pose)) if isinstance(shape, Stroke))


def _where(shapes: tuple[Shape, ...], found: Shape) -> int:
    return next(number for number, shape in enumerate(shapes) if shape == found)


@pytest.mark.parametrize(("view", "drawn"), [(View.FRONT, True), (View.BACK, False)])
def test_a_face_is_seen_from_the_front_alone(view: View, *, drawn: bool) -> None:
    assert any(shape.colour == CARD for shape in _shapes(a_figure({"neck": 3}, view=view))) is drawn


@pytest.mark.parametrize(("behind", "hidden"), [((), False), (("arm",), True), (("arm_left",), True)])
def test_a_head_hides_the_arms_that_are_behind_it(behind: tuple[str, ...], *, hidden: bool) -> None:
    figure = a_figure({"arm": 10, "forearm": -150}, view=View.FRONT, behind=behind, active=("hand_left",))
    shapes = _shapes(figure)
    hand = next(shape for shape in shapes if shape.colour == WORKING)
    head = next(shape for shape in shapes if len(shape.points) == 1 and shape.radii[0] == LENGTH["head"])
    assert (_where(shapes, hand) < _where(shapes, head)) is hidden


def test_shoulder_blades_that_work_come_together() -> None:
    figure = a_figure({"blades": 0}, {"blades": 1}, view=View.BACK, active=("blades",))
    apart, together = (
        [shape.points[0][0] for shape in _shapes(figure, name) if shape.colour == WORKING] for name in "AB"
    )
    assert apart[0] < together[0] < 0 < together[1] < apart[1]


def test_a_buttock_is_coloured_while_it_is_tight() -> None:
    figure = a_figure({}, {"buttock_right": 1}, view=View.BACK, active=("buttock_left", "buttock_right"))
    loose, tight = ([shape.points[0][0] for shape in _shapes(figure, name) if shape.colour == WORKING] for name in "AB")
    assert not loose
    assert len(tight) == 1
    assert tight[0] > 0


def test_what_works_is_coloured_and_thicker_but_not_at_rest() -> None:
    def looks(rest: float, *active: str) -> tuple[Stroke, ...]:
        return _shapes(a_figure({"rest": rest}, view=View.FRONT, active=active))

    assert looks(1, "arm", "lumbar") == looks(0)
    assert sum(max(shape.radii) for shape in looks(0, "arm")) > sum(max(shape.radii) for shape in looks(0))
    assert any(shape.colour == WORKING for shape in looks(0, "lumbar"))


@pytest.mark.parametrize("turn", [-0.8, 0.0, 0.8])
def test_a_line_down_the_chest_goes_where_a_chest_that_works_turns(turn: float) -> None:
    def lines(*active: str) -> list[Stroke]:
        shapes = _shapes(a_figure({"turn_chest": turn}, view=View.FRONT, active=active))
        return [shape for shape in shapes if shape.colour == CARD and len(shape.points) > 2]

    (line,) = lines("turn_chest")
    assert copysign(line.points[0][0], turn) == line.points[0][0]
    assert bool(line.points[0][0]) is bool(turn)
    assert not lines()


@pytest.mark.parametrize("view", [View.SIDE, View.FRONT, View.BACK])
def test_shoulders_that_work_are_coloured(view: View) -> None:
    assert any(shape.colour == WORKING for shape in _shapes(a_figure({"shrug": 0.04}, view=view, active=("shrug",))))


def test_a_circle_is_as_high_as_it_is_wide_and_a_turn_is_not() -> None:
    def flatness(kind: ArrowKind) -> float:
        line = next(shape for shape in arrow(Arrow(kind=kind, at="face"), (0.0, 0.0)) if isinstance(shape, Stroke))
        across, down = ([point[axis] for point in line.points] for axis in (0, 1))
        return (max(down) - min(down)) / (max(across) - min(across))

    assert isclose(flatness(ArrowKind.CIRCLE), 1.0, abs_tol=0.15)
    assert flatness(ArrowKind.TURN) < 0.5
