"""What the second reader learns from: the open transcripts and the guards of the rules, as it sees them."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import chain
from pathlib import Path

from bot.domain.safety import Category, Tier
from bot.domain.safety.reading import by_rules
from bot.domain.safety.second.traits import is_ruling, traits
from bot.domain.safety.words import words
from tests.transcripts.cases import Case, Side, cases

_SAFETY = Path(__file__).parents[2] / "domain" / "safety"
_GUARDS = {"cases.toml": "en", "german.toml": "de", "french.toml": "fr", "spanish.toml": "es", "portuguese.toml": "pt"}
GUARDS = "guards"
# The rules were written or mended with these in sight, and are right about them more often than about strangers: how
# far the rules can be trusted is learned from all the others. Whoever mends a rule by a message adds its writer here.
RULED_BY = frozenset({GUARDS, *"abcdefgijklmn"})


@dataclass(frozen=True, kw_only=True)
class Example:
    """`traits`: everything that is looked at in it; `words`: how many it has."""

    case: Case
    traits: tuple[str, ...]
    words: int

    @property
    def is_sign(self) -> bool:
        return self.case.tier is not Tier.NONE

    @property
    def writer(self) -> str:
        return self.case.writer

    @property
    def teaches(self) -> tuple[str, ...]:
        """What is learned from it."""
        if self.writer not in RULED_BY:
            return self.traits
        return tuple(trait for trait in self.traits if not is_ruling(trait))


@cache
def examples() -> tuple[Example, ...]:
    """Never of the side that is set aside. In an order that has nothing to do with who wrote them, or what."""
    learnt = (*cases(Side.OPEN), *_guards())
    return tuple(map(_example, sorted(learnt, key=lambda case: sha256(case.text.encode()).digest())))


def _example(case: Case) -> Example:
    read = words(case.text)
    return Example(case=case, traits=tuple(traits(read, by_rules(case.text, read))), words=len(read))


def _guards() -> Iterator[Case]:
    for file, language in _GUARDS.items():
        for tier, groups in tomllib.loads((_SAFETY / file).read_text(encoding="utf-8")).items():
            if tier in set(Tier):
                for group, texts in groups.items():
                    about = () if tier == Tier.NONE else (Category(group),)
                    yield from (_guard(text, Tier(tier), about, language) for text in texts)
            else:  # their tests ask for a tier or a graver one, which they have from the rules
                for text in chain(*groups.values()) if isinstance(groups, dict) else groups:
                    ruled = by_rules(text, words(text)).answer
                    yield _guard(text, ruled.tier, ruled.categories, language)


def _guard(text: str, tier: Tier, about: tuple[Category, ...], language: str) -> Case:
    return Case(text=text, tier=tier, categories=about, language=language, trap="plain", writer=GUARDS, line=1)


def digest() -> str:
    """Changes with the messages, their writers and labels, and with what the second reader looks at in them."""
    whole = sha256()
    for example in examples():
        case = example.case
        seen = (case.writer, example.words, example.traits, example.teaches, case.tier.value, [*case.categories])
        whole.update(repr(seen).encode())
    return whole.hexdigest()[:16]
