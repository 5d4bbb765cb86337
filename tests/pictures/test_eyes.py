"""Eyes and faces: what lids hide, where irises look, and hands before them."""

from collections.abc import Iterable

import pytest

from bot.domain.anatomy import View, whole
from bot.domain.figure import Pose
from bot.pictures.eyes import iris, points, shapes
from bot.pictures.face import MOUTH
from bot.pictures.palette import CARD, FAR, INK, WORKING, Colour
from bot.pictures.shapes import Area, Shape, Stroke
from bot.pictures.skeleton import Full, Point
from tests.pictures.figures import a_figure


def eyes(pose: Pose) -> Full:
    return whole(View.EYES, pose)


def drawn(pose: Pose, *, active: tuple[str, ...] = ()) -> tuple[Shape, ...]:
    return shapes(a_figure(view=View.EYES, poses={"A": pose, "B": pose}, active=active), eyes(pose))


def strokes(found: Iterable[Shape], colour: Colour) -> list[Stroke]:
    return [shape for shape in found if isinstance(shape, Stroke) and shape.colour == colour]


def inside(point: Point, area: Area) -> bool:
    """Whether a ray from the point to the right leaves the polygon an odd number of times."""
    crossings, (x, y) = 0, point
    for (x1, y1), (x2, y2) in zip(area.points, (*area.points[1:], area.points[0]), strict=True):
        if (y1 > y) is not (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
            crossings += 1
    return crossings % 2 == 1


def hidden(pose: Pose, point: Point) -> bool:
    return any(inside(point, shape) for shape in drawn(pose) if isinstance(shape, Area) and shape.colour == CARD)


@pytest.mark.parametrize("sign", [-1, 1])
def test_a_closed_lid_hides_the_iris_and_an_open_one_shows_it(sign: int) -> None:
    x, y = iris(eyes({}), sign)
    around = [(x + dx, y + dy) for dx in (-0.03, 0.0, 0.03) for dy in (-0.02, 0.0, 0.02)]
    assert not any(hidden({}, point) for point in around)
    assert all(hidden({"lids": 1}, point) for point in around)


def test_half_closed_lids_hide_the_upper_half_of_the_iris() -> None:
    x, y = iris(eyes({}), 1)
    assert hidden({"lids": 0.5}, (x, y - 0.03))
    assert not hidden({"lids": 0.5}, (x, y + 0.03))


def test_lashes_point_up_from_an_open_lid_and_down_from_a_closed_one() -> None:
    def lashes(pose: Pose) -> list[float]:
        lines = [line.points for line in strokes(drawn(pose, active=("lids",)), WORKING) if len(line.points) == 2]
        return [end[1] - start[1] for start, end in lines]

    assert all(down < 0 for down in lashes({}))
    assert all(down > 0 for down in lashes({"lids": 1}))


def test_eyes_look_down_to_what_is_near_and_squint_a_little() -> None:
    near, far = points(eyes({"look": 1, "cross": 1})), points(eyes({"look": -1}))
    assert near["left"][1] > far["left"][1]
    assert near["right"][0] - near["left"][0] < far["right"][0] - far["left"][0]


def test_both_eyes_look_to_the_same_side() -> None:
    ahead, aside = points(eyes({})), points(eyes({"aside": 1}))
    assert aside["left"][0] - ahead["left"][0] == pytest.approx(aside["right"][0] - ahead["right"][0])
    assert aside["left"][0] > ahead["left"][0]


def test_irises_have_the_working_colour_when_looking_is_the_work() -> None:
    at = points(eyes({}))["left"]
    (looking,) = [shape for shape in strokes(drawn({}, active=("look",)), WORKING) if shape.points == (at,)]
    (resting,) = [shape for shape in strokes(drawn({}, active=("lids",)), FAR) if shape.points == (at,)]
    assert looking.radii == resting.radii


def test_a_thumb_stands_upright_below_the_eyes() -> None:
    new = [shape for shape in drawn({"thumb": 1}) if shape not in drawn({})]
    tips = [point for shape in strokes(new, INK) if shape.frames for point in shape.points]
    highest = min(tips, key=lambda point: point[1])
    assert 0.05 < highest[1] < 0.25
    assert abs(highest[0]) < 0.08


def test_palms_come_up_until_they_cover_both_eyes() -> None:
    def covered(palms: float) -> int:
        found = strokes(drawn({"face": 1, "lids": 1, "palms": palms}, active=("palms",)), WORKING)
        palm = [shape for shape in found if len(shape.points) == 3]
        return sum(
            shape.points[2][1] < y < shape.points[0][1] and abs(shape.points[0][0] - x) < shape.radii[1]
            for shape in palm
            for x, y in (points(eyes({}))["left"], points(eyes({}))["right"])
        )

    assert not strokes(drawn({"face": 1}), WORKING)
    assert covered(0.1) == 0
    assert covered(1) == 2


def test_a_mouth_opens_and_the_jaw_goes_down_with_it() -> None:
    def lowest(pose: Pose, colour: Colour) -> float:
        found = strokes(drawn({"face": 1, **pose}, active=("mouth",)), colour)
        return max(
            y + radius
            for shape in found
            if shape.frames
            for (_, y), radius in zip(shape.points, shape.radii, strict=True)
        )

    assert lowest({"mouth": 1}, WORKING) > lowest({}, WORKING) > MOUTH[1]
    assert lowest({"mouth": 1}, INK) > lowest({}, INK)


def test_a_face_closes_its_eyes_to_a_line() -> None:
    def pupils(lids: float) -> list[float]:
        at = [shape for shape in strokes(drawn({"face": 1, "lids": lids}), INK) if len(shape.points) == 1]
        return [shape.radii[0] for shape in at if shape.points[0][0] != 0]

    assert pupils(0) == pytest.approx([0.034, 0.034])
    assert pupils(1) == [0, 0]
