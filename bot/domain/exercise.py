"""An exercise: what it does, what it asks of the body, how much of it, and who says so. Never a treatment."""

import re
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any, TypeAlias, TypeVar

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

T = TypeVar("T")
# The fields a rule reads (the first one is named to the author), what it expects of them, and the test itself
Rule: TypeAlias = tuple[tuple[str, ...], str, Callable[[T], bool]]

STEPS = (3, 5)
LINE = 120  # characters in a step, a cue or a caution: three lines on a phone
NAME = 60
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_HTTPS = re.compile(r"https://[^\s/]+\.[^\s/]+(/\S*)?")
_PROMISE = re.compile(r"\b(treat(s|ment)?|cures?|heal(s|ing)?|therapy|diagnos\w+)\b", re.IGNORECASE)
_MOVING_S = 6  # the longest that getting into and out of one repeat takes
_CHANGING_S = 15  # the longest that getting ready takes


@dataclass(frozen=True, kw_only=True)
class Complaint:
    fields: tuple[str, ...]
    expected: str

    def __str__(self) -> str:
        return f"{self.fields[0]}: expected {self.expected}"


class FieldError(ValueError):
    """A value that makes no sense; `complaints` has every reason, not only the first."""

    def __init__(self, found: tuple[Complaint, ...]) -> None:
        super().__init__("; ".join(map(str, found)))
        self.complaints = found


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
        _refuse(self)

    @property
    def round_s(self) -> tuple[int, int]:
        """The fewest and the most seconds that one round can reasonably take."""
        shortest, longest = self.hold_s or (1, 0)
        return self.reps[0] * self.sides * shortest, self.reps[1] * self.sides * (longest + _MOVING_S) + _CHANGING_S


@dataclass(frozen=True, kw_only=True)
class Source:
    """`recorded` is the day that the link was noted down, which is not the day that somebody read it."""

    title: str
    url: str
    claim: Claim
    recorded: date
    licence: Licence = Licence.FACTS_ONLY
    grade: Grade = Grade.SOUND

    def __post_init__(self) -> None:
        _refuse(self)


@dataclass(frozen=True, kw_only=True)
class Ladder:
    """A family of moves from easy (1) to hard."""

    family: str
    level: int

    def __post_init__(self) -> None:
        _refuse(self)


@dataclass(frozen=True, kw_only=True)
class Review:
    """A clinician's initials and the day; both empty until somebody has looked."""

    by: str = ""
    on: date | None = None

    def __post_init__(self) -> None:
        _refuse(self)


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

    def __post_init__(self) -> None:
        _refuse(self)

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


def complaints(
    kind: type[T], known: Mapping[str, object], unreadable: AbstractSet[str] = frozenset()
) -> Iterator[Complaint]:
    """What is wrong with a value of these fields; no rule is tried on a field that could not be read."""
    value = object.__new__(kind)
    vars(value).update(known)
    for fields, expected, holds in _RULES.get(kind, ()):
        if unreadable.isdisjoint(fields) and not holds(value):
            yield Complaint(fields=fields, expected=expected)


def _refuse(value: object) -> None:
    if found := tuple(complaints(type(value), vars(value))):
        raise FieldError(found)


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

_SOURCE_RULES: tuple[Rule[Source], ...] = (
    (("title",), "a title", lambda s: bool(s.title.strip())),
    (("url",), "an https:// address", lambda s: _HTTPS.fullmatch(s.url) is not None),
)

_LADDER_RULES: tuple[Rule[Ladder], ...] = (
    (("family",), "lower-case words joined by hyphens", lambda r: _SLUG.fullmatch(r.family) is not None),
    (("level",), "1 or more", lambda r: r.level >= 1),
)

_REVIEW_RULES: tuple[Rule[Review], ...] = (
    (("on", "by"), "the day of the review exactly when `by` names the reviewer", lambda r: bool(r.by) is bool(r.on)),
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
    (("cue", "name", "aka", "steps"), "no promise to treat, cure or heal", lambda e: not _PROMISE.search(e.words)),
)

_RULES: Mapping[type, tuple[Rule[Any], ...]] = MappingProxyType(
    {
        Dose: _DOSE_RULES,
        Source: _SOURCE_RULES,
        Ladder: _LADDER_RULES,
        Review: _REVIEW_RULES,
        Exercise: _EXERCISE_RULES,
    }
)
