"""What a person wishes for in a few free words: parts of the body, reasons to be stiff, or exercises."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.exercise import Area, Exercise, Target


@dataclass(frozen=True, kw_only=True)
class Nearest:
    """What unknown words may have meant, the likeliest first."""

    areas: tuple[Area, ...] = ()
    exercises: tuple[Exercise, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Wish:
    """`exercises` are those that the words name or describe, best first; `named`: they name exactly that one.

    With areas, each of them serves one; with targets alone, each answers one. `unknown` are the words that said
    nothing, as they were read; `read_as` are misspelt words as they were understood.
    """

    areas: frozenset[Area] = frozenset()
    targets: frozenset[Target] = frozenset()
    exercises: tuple[Exercise, ...] = ()
    named: bool = False
    unknown: tuple[str, ...] = ()
    read_as: tuple[str, ...] = ()
    nearest: Nearest = Nearest()

    def __post_init__(self) -> None:
        if self.named and len(self.exercises) != 1:
            raise ValueError("named: expected exactly one exercise")

    @property
    def understood(self) -> bool:
        """At least in part; no words, or none that matter, wish for anything at all."""
        return bool(self.areas or self.targets or self.exercises) or not self.unknown

    @property
    def exercise(self) -> Exercise | None:
        """The one that is named in full."""
        return self.exercises[0] if self.named else None

    def others(self, exercises: Iterable[Exercise]) -> frozenset[str]:
        """The slugs of those that the words don't describe; none of them where they describe no exercise."""
        described = {exercise.slug for exercise in self.exercises}
        return frozenset(exercise.slug for exercise in exercises if described and exercise.slug not in described)
