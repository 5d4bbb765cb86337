"""An exercise: what it does, what it asks of the body, how much of it, and who says so. Never a treatment."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.domain.figure import Figure
from bot.domain.rules import Complaint, FieldError, Rule, complaints, refuse
from bot.domain.source import Review, Source, promises
from bot.domain.vocabulary import (
    Area,
    Basis,
    Claim,
    Demand,
    Grade,
    Intensity,
    Kind,
    Kit,
    Licence,
    Opens,
    Position,
    Target,
)

__all__ = [
    "Area",
    "Basis",
    "Claim",
    "Complaint",
    "Demand",
    "Dose",
    "Exercise",
    "FieldError",
    "Grade",
    "Intensity",
    "Kind",
    "Kit",
    "Ladder",
    "Licence",
    "Opens",
    "Position",
    "Review",
    "Source",
    "Target",
    "complaints",
]

STEPS = (3, 5)
LINE = 120  # characters in a step, a cue or a caution: three lines on a phone
NAME = 60
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_MOVING_S = 6  # the longest that getting into and out of one repeat takes
_CHANGING_S = 15  # the longest that getting ready takes


@dataclass(frozen=True, kw_only=True)
class Dose:
    """One round is `reps` times `sides`; `hold_s` and `reps` are the lowest and the highest figure given.

    `secs` is what one round takes, as a nudge offers it; `sets` is how many rounds the source asks for.
    """

    reps: tuple[int, int]
    secs: int
    basis: Basis
    hold_s: tuple[int, int] | None = None
    sets: int = 1
    sides: int = 1
    per_day_max: int = 3

    def __post_init__(self) -> None:
        refuse(self)

    @staticmethod
    def rules() -> tuple[Rule["Dose"], ...]:
        return _DOSE_RULES

    @property
    def round_s(self) -> tuple[int, int]:
        """The fewest and the most seconds that one round can reasonably take."""
        shortest, longest = self.hold_s or (1, 0)
        return self.reps[0] * self.sides * shortest, self.reps[1] * self.sides * (longest + _MOVING_S) + _CHANGING_S


@dataclass(frozen=True, kw_only=True)
class Ladder:
    """A family of moves from easy (1) to hard."""

    family: str
    level: int

    def __post_init__(self) -> None:
        refuse(self)

    @staticmethod
    def rules() -> tuple[Rule["Ladder"], ...]:
        return _LADDER_RULES


@dataclass(frozen=True, kw_only=True)
class Exercise:
    """`areas` begins with the one it is for; `targets` weighs each from 1 (weak) to 3 (primary)."""

    slug: str
    name: str
    areas: tuple[Area, ...]
    targets: Mapping[Target, int] = field(hash=False)  # a mapping has no hash
    kind: Kind
    opens: Opens
    position: Position
    discreet: bool
    intensity: Intensity
    steps: tuple[str, ...]
    cue: str
    dose: Dose
    sources: tuple[Source, ...]
    aka: tuple[str, ...] = ()
    kit: frozenset[Kit] = frozenset()
    demands: frozenset[Demand] = frozenset()
    avoid: tuple[str, ...] = ()
    ladder: Ladder | None = None
    review: Review = field(default_factory=Review)
    figure: Figure | None = None

    def __post_init__(self) -> None:
        refuse(self)

    @staticmethod
    def rules() -> tuple[Rule["Exercise"], ...]:
        return _EXERCISE_RULES

    @property
    def gentle(self) -> bool:
        return self.intensity is Intensity.GENTLE

    @property
    def floor(self) -> bool:
        return self.position is Position.FLOOR

    @property
    def words(self) -> str:
        """All that a person gets to read of it, but the cautions."""
        return "\n".join((self.name, *self.aka, *self.steps, self.cue))


def _within(number: int, highest: int) -> bool:
    return 1 <= number <= highest


def _ordered(span: tuple[int, int], highest: int) -> bool:
    return 1 <= span[0] <= span[1] <= highest


def _line(text: str) -> bool:
    return 0 < len(text.strip()) <= LINE


def _distinct(items: tuple[object, ...]) -> bool:
    return len(set(items)) == len(items)


def _consistent(dose: Dose) -> bool:
    shortest, longest = dose.round_s
    return shortest <= dose.secs <= longest


_DOSE_RULES: tuple[Rule[Dose], ...] = (
    (("hold_s",), "[lowest, highest] seconds from 1 to 900", lambda d: d.hold_s is None or _ordered(d.hold_s, 900)),
    (("reps",), "[lowest, highest] repeats from 1 to 60", lambda d: _ordered(d.reps, 60)),
    (("sets",), "1 to 5 rounds", lambda d: _within(d.sets, 5)),
    (("sides",), "1 to 4 sides", lambda d: _within(d.sides, 4)),
    (("per_day_max",), "1 to 30 times a day", lambda d: _within(d.per_day_max, 30)),
    (("secs", "hold_s", "reps", "sides"), "what one round of reps, hold_s and sides takes", _consistent),
)

_LADDER_RULES: tuple[Rule[Ladder], ...] = (
    (("family",), "lower-case words joined by hyphens", lambda r: _SLUG.fullmatch(r.family) is not None),
    (("level",), "1 or more", lambda r: r.level >= 1),
)

_EXERCISE_RULES: tuple[Rule[Exercise], ...] = (
    (("slug",), "lower-case words joined by hyphens", lambda e: _SLUG.fullmatch(e.slug) is not None),
    (("name",), f"1 to {NAME} characters", lambda e: 0 < len(e.name.strip()) <= NAME),
    (("aka", "name"), "names, each once", lambda e: all(map(str.strip, e.aka)) and _distinct((e.name, *e.aka))),
    (("areas",), "at least one area, each once", lambda e: bool(e.areas) and _distinct(e.areas)),
    (("targets",), "at least one target", lambda e: bool(e.targets)),
    (("targets",), "weights from 1 to 3", lambda e: all(_within(weight, 3) for weight in e.targets.values())),
    (("demands", "intensity"), "at least one, as it is more than gentle", lambda e: e.gentle or bool(e.demands)),
    (
        ("demands", "position"),
        "'floor' among them, as it is done on the floor",
        lambda e: not e.floor or Demand.FLOOR in e.demands,
    ),
    (("discreet", "position"), "false, as it is done on the floor", lambda e: not (e.discreet and e.floor)),
    (("steps",), f"{STEPS[0]} to {STEPS[1]} steps", lambda e: STEPS[0] <= len(e.steps) <= STEPS[1]),
    (("steps",), f"1 to {LINE} characters a step", lambda e: all(map(_line, e.steps))),
    (("cue",), f"1 to {LINE} characters", lambda e: _line(e.cue)),
    (("avoid",), f"1 to {LINE} characters a line", lambda e: all(map(_line, e.avoid))),
    (("source",), "at least one source", lambda e: bool(e.sources)),
    (
        ("dose.basis", "dose", "source"),
        "'general-rule', as no sound source is cited for dose or trial",
        lambda e: e.dose.basis is not Basis.PUBLISHED or any(source.gives_dose for source in e.sources),
    ),
    (("cue", "name", "aka", "steps"), "no promise to treat, cure or heal", lambda e: not promises(e.words)),
)
