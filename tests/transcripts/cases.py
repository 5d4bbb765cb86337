"""The transcripts as values: what somebody wrote, what a careful reader makes of it, and on which side it stands."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from hashlib import sha256
from pathlib import Path

from bot.domain.safety import Category, Tier

_HERE = Path(__file__).parent
LANGUAGES = ("en", "de", "es", "fr", "pt")
# What makes a message hard to read. "plain" is the absence of all of them.
TRAPS = (
    "plain",
    "negation",
    "negator_in_sign",
    "past_resolved",
    "hypothetical",
    "educational",
    "other_person",
    "idiom",
    "work_talk",
    "gym_talk",
    "long_standing",
    "misspelt",
    "slang",
    "two_sentences",
    "combination",
    "ordinary_pain",
    "several_signs",
    "quoted_medical_history",
    "sarcasm",
)


class Side(StrEnum):
    """Open to everybody, or set aside: never looked at while rules are written."""

    OPEN = "open"
    ASIDE = "aside"


@dataclass(frozen=True, kw_only=True)
class Case:
    """`also`: other tiers that a careful reader would accept. `line` counts from 1."""

    text: str
    tier: Tier
    categories: tuple[Category, ...]
    language: str
    trap: str
    also: tuple[Tier, ...] = ()
    writer: str
    line: int

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise ValueError("a message says something")
        if self.tier is Tier.NONE and self.categories:
            raise ValueError(f"harmless, and yet about {self.categories}")
        if self.tier in {Tier.EMERGENCY, Tier.URGENT} and not self.categories:
            raise ValueError(f"{self.tier}, and nothing says about what")
        if self.language not in LANGUAGES or self.trap not in TRAPS:
            raise ValueError(f"unknown language or trap: {self.language}, {self.trap}")

    def accepts(self, tier: Tier) -> bool:
        return tier is self.tier or tier in self.also

    @property
    def falls_aside(self) -> bool:
        """What a third of all texts do, whoever wrote them and whatever they mean."""
        return int.from_bytes(sha256(self.text.encode()).digest()[:8]) % 3 == 0


@cache
def known_hands() -> frozenset[str]:
    """Writers of whom some messages are open: how these write can be learned."""
    return frozenset(file.stem for file in (_HERE / Side.OPEN).glob("*.jsonl"))


@cache
def cases(side: Side) -> tuple[Case, ...]:
    """All of one side, in the order of its files. ValueError names the line that is no case."""
    return tuple(case for file in sorted((_HERE / side).glob("*.jsonl")) for case in _read(file))


def _read(file: Path) -> Iterator[Case]:
    for line, row in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            yield _case(json.loads(row), writer=file.stem, line=line)
        except (KeyError, TypeError, ValueError) as reason:
            # Where, not what: the line may be one that nobody is to see.
            raise ValueError(f"{file.parent.name}/{file.name}:{line}: {type(reason).__name__}: {reason}") from None


def _case(row: dict[str, object], *, writer: str, line: int) -> Case:
    match row:
        case {
            "text": str(text),
            "tier": str(tier),
            "categories": list(categories),
            "language": str(language),
            "trap": str(trap),
            **rest,
        } if set(rest) <= {"also"}:
            return Case(
                text=text,
                tier=Tier(tier),
                categories=tuple(map(Category, categories)),
                language=language,
                trap=trap or "plain",
                also=tuple(map(Tier, _strings(rest.get("also", [])))),
                writer=writer,
                line=line,
            )
    raise ValueError("text, tier, categories, language and trap; nothing else but also")


def _strings(value: object) -> list[str]:
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return value
    raise TypeError("a list of words")
