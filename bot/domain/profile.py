"""What the chooser knows of a member: what they told us, and what they were shown."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.exercise import Area, Demand, Kit, Target

AT_ANY_DESK = frozenset({Kit.CHAIR, Kit.DESK, Kit.WALL})


class Feedback(StrEnum):
    DONE = "done"
    HELPED = "helped"
    TOO_EASY = "too-easy"
    TOO_HARD = "too-hard"
    HURT = "hurt"
    SKIPPED = "skipped"


class Direction(StrEnum):
    """The way of moving that eases a back, in the member's own words; who sees no clear one has none."""

    BACK = "back"
    FORWARD = "forward"
    WALKING = "walking"


class Pictures(StrEnum):
    """How somebody likes the pictures of exercises."""

    MOVING = "moving"
    STILL = "still"
    OFF = "off"


@dataclass(frozen=True, kw_only=True)
class Offer:
    """One time that an exercise was shown."""

    slug: str
    at: datetime
    feedback: Feedback | None = None

    def __post_init__(self) -> None:
        refuse_naive(self.at)


@dataclass(frozen=True, kw_only=True)
class Profile:
    """What a member told us. The defaults are the safe ones.

    `resting` are areas on hold, `kit` is what is to hand, `eases` the way that their back likes to move.
    `guided` are those whom a professional guides already: they get breaks, eyes and walks, and nothing to interfere.
    """

    areas: frozenset[Area] = frozenset()
    targets: frozenset[Target] = frozenset()
    excluded: frozenset[Demand] = frozenset()
    discreet: bool = False
    floor: bool = False
    kit: frozenset[Kit] = AT_ANY_DESK
    resting: frozenset[Area] = frozenset()
    eases: Direction | None = None
    guided: bool = False
    pictures: Pictures = Pictures.MOVING


def refuse_naive(at: datetime) -> None:
    """Choosing counts hours between moments, so each of them says where on the globe it is."""
    if at.utcoffset() is None:
        raise ValueError("at: expected a moment with its offset from UTC")
