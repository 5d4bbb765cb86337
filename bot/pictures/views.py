"""What each view draws: where its points are in a pose, and the shapes of that pose."""

from collections.abc import Mapping
from typing import assert_never

from bot.domain.anatomy import View
from bot.domain.figure import Figure
from bot.pictures import eyes, hand, hand_joints
from bot.pictures.body import body
from bot.pictures.contacts import placed
from bot.pictures.shapes import Shape
from bot.pictures.skeleton import Full, Point

STANDING = frozenset({View.SIDE, View.FRONT, View.BACK})  # the views that have a floor


def points(figure: Figure, pose: Full, fixed: Mapping[str, Point]) -> dict[str, Point]:
    """`fixed` has the points of the first pose, where the contacts stay; empty for the first pose itself."""
    match figure.view:
        case View.SIDE | View.FRONT | View.BACK:
            return placed(figure.view, pose, figure.contacts if fixed else (), fixed)
        case View.HAND | View.PALM:
            return hand_joints.points(figure.view, pose)
        case View.EYES:
            return eyes.points(pose)
        case _:
            assert_never(figure.view)


def shapes(figure: Figure, pose: Full, at: Mapping[str, Point]) -> tuple[Shape, ...]:
    match figure.view:
        case View.SIDE | View.FRONT | View.BACK:
            return body(figure, pose, at)
        case View.HAND | View.PALM:
            return hand.shapes(figure, pose)
        case View.EYES:
            return eyes.shapes(figure, pose)
        case _:
            assert_never(figure.view)
