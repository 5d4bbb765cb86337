"""What a picture of a move is drawn from: poses, what stays put, what works, what stands around."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from bot.domain.anatomy import FACING, PARTS, POINTS, View, beyond_reach
from bot.domain.rules import Complaint, FieldError

__all__ = ["ALT", "Arrow", "ArrowKind", "Figure", "Number", "Pose", "Prop", "PropKind", "Shows", "View", "merged"]

ALT = 300  # characters
POSES = (2, 6)

# A number (degrees, mostly) for each part that the pose says something of; two for a part that points at the viewer:
# degrees, and how long it looks, from 0 up to 1.
Number: TypeAlias = float | tuple[float, float]
Pose: TypeAlias = Mapping[str, Number]


class Shows(StrEnum):
    """What the camera looks at."""

    BODY = "body"
    UPPER = "upper"
    HEAD = "head"
    LEGS = "legs"


class PropKind(StrEnum):
    CHAIR = "chair"
    CHAIR_ASIDE = "chair_aside"
    DESK = "desk"
    WALL = "wall"
    DOOR = "door"
    FLOOR = "floor"
    MAT = "mat"
    CUSHION = "cushion"
    BAND = "band"
    TOWEL = "towel"
    BALL = "ball"
    SCREEN = "screen"
    TREE = "tree"
    BOX = "box"


class ArrowKind(StrEnum):
    """TURN goes round its point as seen from above, CIRCLE as we see it, MOVE goes off in a direction.

    SQUEEZE is two that meet, SPREAD is two that part.
    """

    TURN = "turn"
    CIRCLE = "circle"
    MOVE = "move"
    SQUEEZE = "squeeze"
    SPREAD = "spread"


@dataclass(frozen=True, kw_only=True)
class Prop:
    """A thing that stands still: where the point `at` is in the first pose, moved by `shift` (body heights).

    What is held in a hand (band, towel, ball, box) goes along with `at`. A band or a towel is stretched from there `to`
    another point; without one it is tied to where `at` is in the first pose, moved by `shift`.
    """

    kind: PropKind
    at: str = ""
    to: str = ""
    shift: tuple[float, float] = (0.0, 0.0)
    size: float = 1.0


@dataclass(frozen=True, kw_only=True)
class Arrow:
    """`angle` is where it points, in degrees from straight up, clockwise; a turn is clockwise unless it is negative.

    `poses` are those it is shown with, on the way to them and while they last; none means all.
    """

    kind: ArrowKind
    at: str
    angle: float = 0.0
    size: float = 1.0
    shift: tuple[float, float] = (0.0, 0.0)
    poses: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Figure:
    """`poses` by name, each whole, in the order of the file; `sequence` is how they follow each other, round and round.

    `passing` are poses gone through without a rest. `still` are the two that a picture without movement shows. `behind`
    are arms that trunk and head hide (front and back view). `contacts` are points that stay where they are in the first
    pose: the first carries the body, limbs reach for the others. `active` are the parts that do the work.
    """

    view: View
    alt: str
    poses: Mapping[str, Pose] = field(hash=False)
    active: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    sequence: tuple[str, ...] = ()
    passing: tuple[str, ...] = ()
    still: tuple[str, ...] = ()
    shows: Shows = Shows.BODY
    props: tuple[Prop, ...] = ()
    arrows: tuple[Arrow, ...] = ()

    def __post_init__(self) -> None:
        if found := tuple(Complaint(fields=(name,), expected=expected) for name, expected in _nonsense(self)):
            raise FieldError(found)

    @property
    def order(self) -> tuple[str, ...]:
        return self.sequence or tuple(self.poses)

    @property
    def ends(self) -> tuple[str, ...]:
        """The poses that a still shows: the start and the end."""
        return self.still or self.order[:2]


def _nonsense(figure: Figure) -> Iterator[tuple[str, str]]:
    """Everything in it that can't be drawn: the field, and what was expected."""
    yield from _size(figure)
    yield from _names(figure)
    for name, pose in figure.poses.items():
        for part, number in pose.items():
            if part not in PARTS[figure.view]:
                yield (
                    f"pose.{name}.{part}",
                    f"one of {', '.join(PARTS[figure.view])}",
                )
            elif isinstance(number, tuple) and not 0 <= number[1] <= 1:
                yield f"pose.{name}.{part}", "[degrees, length from 0 to 1]"
        yield from ((f"pose.{name}.{part}", what) for part, what in beyond_reach(figure.view, pose))


def _size(figure: Figure) -> Iterator[tuple[str, str]]:
    if not 0 < len(figure.alt.strip()) <= ALT:
        yield "alt", f"1 to {ALT} characters"
    if not POSES[0] <= len(figure.poses) <= POSES[1]:
        yield "pose", f"{POSES[0]} to {POSES[1]} poses"
    if figure.still and len(figure.still) != 2:  # noqa: PLR2004  the start and the end
        yield "still", "two poses: the start and the end"


def _names(figure: Figure) -> Iterator[tuple[str, str]]:
    poses, parts, points = tuple(figure.poses), PARTS[figure.view], POINTS[figure.view]
    shown = tuple(pose for arrow in figure.arrows for pose in arrow.poses)
    ends = tuple(end for prop in figure.props for end in (prop.at, prop.to) if end)
    arms = tuple(part for part in parts if part.startswith("arm")) if figure.view in FACING else ()
    wanted: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
        ("sequence", figure.sequence, poses),
        ("passing", figure.passing, poses),
        ("still", figure.still, poses),
        ("arrow.poses", shown, poses),
        ("active", figure.active, parts),
        ("behind", figure.behind, arms),
        ("contacts", figure.contacts, points),
        ("arrow.at", tuple(arrow.at for arrow in figure.arrows), points),
        ("prop.at", ends, points),
    )
    for name, used, known in wanted:
        if unknown := sorted(set(used).difference(known)):
            yield name, f"some of {', '.join(known)}; found {', '.join(unknown)}"


def merged(poses: Mapping[str, Pose]) -> Mapping[str, Pose]:
    """Whole poses: those after the first say only what differs from it."""
    first = next(iter(poses.values()), {})
    return {name: {**first, **pose} for name, pose in poses.items()}
