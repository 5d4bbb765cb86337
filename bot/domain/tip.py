"""A tip: something that helps and is no exercise, in a few sentences. It says what helps, never whose fault it was."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256

from bot.domain.rules import Rule, refuse
from bot.domain.source import Review, Source, promises

TEXT = (1, 3)
LINE = 160  # characters in a sentence: four lines on a phone
NAME = 60
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_BLAME = re.compile(
    r"\b(your fault|you (should|must|never)|(bad|poor|wrong) posture|overweight|obes\w+|lazy)\b", re.IGNORECASE
)


class Subject(StrEnum):
    """What a tip is about."""

    SITTING_LESS = "sitting-less"
    POSTURE = "posture"
    SCREEN = "screen"
    CHAIR = "chair"
    KEYBOARD_AND_MOUSE = "keyboard-and-mouse"
    PHONE = "phone"
    STANDING_DESK = "standing-desk"
    SHOES = "shoes"
    LIFTING = "lifting"
    EYES = "eyes"
    WEIGHT = "weight"
    WALKING = "walking"
    SLEEP = "sleep"

    @property
    def label(self) -> str:
        return self.replace("-", " ")


# What helps whoever just sits there; nobody is told unasked about their weight.
AT_A_DESK = frozenset(
    {
        Subject.SITTING_LESS,
        Subject.POSTURE,
        Subject.SCREEN,
        Subject.CHAIR,
        Subject.KEYBOARD_AND_MOUSE,
        Subject.PHONE,
        Subject.EYES,
    }
)
UNASKED = frozenset(Subject) - {Subject.WEIGHT}


@dataclass(frozen=True, kw_only=True)
class Tip:
    """`text` is one to three sentences, each a line of its own."""

    slug: str
    name: str
    about: Subject
    text: tuple[str, ...]
    sources: tuple[Source, ...]
    review: Review = field(default_factory=Review)

    def __post_init__(self) -> None:
        refuse(self)

    @staticmethod
    def rules() -> tuple[Rule["Tip"], ...]:
        return _RULES

    @property
    def words(self) -> str:
        return "\n".join((self.name, *self.text))


def drawn(tips: Sequence[Tip], *, seed: str) -> Tip | None:
    """One of them, the same for the same seed, in whatever order they come; None of none."""
    return min(tips, key=lambda tip: sha256(f"{seed}|{tip.slug}".encode()).digest(), default=None)


def _line(text: str) -> bool:
    return 0 < len(text.strip()) <= LINE


_RULES: tuple[Rule[Tip], ...] = (
    (("slug",), "lower-case words joined by hyphens", lambda t: _SLUG.fullmatch(t.slug) is not None),
    (("name",), f"1 to {NAME} characters", lambda t: 0 < len(t.name.strip()) <= NAME),
    (("text",), f"{TEXT[0]} to {TEXT[1]} sentences", lambda t: TEXT[0] <= len(t.text) <= TEXT[1]),
    (("text",), f"1 to {LINE} characters a sentence", lambda t: all(map(_line, t.text))),
    (("source",), "at least one source", lambda t: bool(t.sources)),
    (("text", "name"), "no promise to treat, cure or heal", lambda t: not promises(t.words)),
    (("text", "name"), "what helps, and no blame", lambda t: not _BLAME.search(t.words)),
)
