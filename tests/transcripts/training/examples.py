"""What the second reader learns from: the open transcripts and the guards of the rules, as it sees them."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from bot.domain.safety import Category, Tier
from bot.domain.safety.second.traits import traits
from bot.domain.safety.words import words
from tests.transcripts.cases import Case, Side, cases

_GUARDS = Path(__file__).parents[2] / "domain" / "safety" / "cases.toml"
GUARDS = "guards"


@dataclass(frozen=True, kw_only=True)
class Example:
    case: Case
    traits: tuple[str, ...]

    @property
    def is_sign(self) -> bool:
        return self.case.tier is not Tier.NONE

    @property
    def writer(self) -> str:
        return self.case.writer


@cache
def examples() -> tuple[Example, ...]:
    """Never of the side that is set aside. In an order that has nothing to do with who wrote them, or what."""
    learnt = (*cases(Side.OPEN), *_guards())
    return tuple(
        Example(case=case, traits=tuple(traits(words(case.text))))
        for case in sorted(learnt, key=lambda case: sha256(case.text.encode()).digest())
    )


def _guards() -> Iterator[Case]:
    for tier, groups in tomllib.loads(_GUARDS.read_text(encoding="utf-8")).items():
        for group, texts in groups.items():
            about = () if tier == Tier.NONE else (Category(group),)
            for line, text in enumerate(texts, start=1):
                yield Case(
                    text=text, tier=Tier(tier), categories=about, language="en", trap="plain", writer=GUARDS, line=line
                )


def digest() -> str:
    """Changes with the messages, with their labels, and with what the second reader looks at in them."""
    whole = sha256()
    for example in examples():
        whole.update(repr((example.traits, example.case.tier.value, [*example.case.categories])).encode())
    return whole.hexdigest()[:16]
