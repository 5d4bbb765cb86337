"""Learns everything from all open messages, and writes it down as bot/domain/safety/second/weights.py."""

import textwrap
from dataclasses import replace
from itertools import filterfalse
from pathlib import Path

from bot.domain.safety import Category, Tier
from bot.domain.safety.second.opinion import CLEARLY
from bot.domain.safety.second.traits import is_piece, is_word
from tests.transcripts.training.crossing import KINDS, Question, lesson, threshold
from tests.transcripts.training.examples import Example, digest, examples
from tests.transcripts.training.guarded import learn_guarded
from tests.transcripts.training.learning import Learnt, learn

WEIGHTS = Path(__file__).parents[3] / "bot" / "domain" / "safety" / "second" / "weights.py"
_COARSE = 10
_HEAD = '''"""What the second reader learned; written by `make train`, not by hand. Each trait and what it adds."""

from collections.abc import Mapping

from bot.domain.safety.tier import Category

# Of the messages it was learned from.
DIGEST = "{digest}"
SIGNS: Mapping[str, str] = {{
{signs}}}
EMERGENCY = """
{emergency}
"""
URGENT = """
{urgent}
"""
CATEGORIES: Mapping[Category, str] = {{
{categories}}}
'''


def module() -> str:
    """The same for the same messages and the same scikit-learn, byte by byte. Some minutes."""
    return _HEAD.format(
        digest=digest(),
        signs="".join(_entry(f'"{kind}"', _lines(_sign(kind), with_words=True)) for kind in KINDS),
        emergency=_lines(_of_signs(is_emergency)),
        urgent=_lines(_of_signs(is_grave)),
        categories="".join(_entry(f"Category.{each.name}", _lines(_subject(each))) for each in Category),
    )


def _entry(key: str, lines: str) -> str:
    return f'    {key}: """\n{lines}\n""",\n'


def _sign(kind: str) -> Learnt:
    """Its start is put where the threshold is: it is a sign above nought."""
    asked = KINDS[kind]
    learnt = learn_guarded(asked.among(examples()), asked.is_one, above=threshold(kind), found=True)
    return Learnt(start=learnt.start - threshold(kind), adds=learnt.adds)


def is_emergency(example: Example) -> bool:
    return example.case.tier is Tier.EMERGENCY


def is_grave(example: Example) -> bool:
    return example.case.tier in {Tier.EMERGENCY, Tier.URGENT}


def about(category: Category) -> Question:
    return lambda example: category in example.case.categories


def _of_signs(question: Question) -> Learnt:
    return learn_guarded([example for example in examples() if example.is_sign], question, above=CLEARLY)


def _subject(category: Category) -> Learnt:
    """From whole words: their pieces make this ten times as long, and no better."""
    lessons = (lesson(example, about(category)) for example in examples() if example.is_sign)
    return learn([replace(each, traits=[*filterfalse(is_piece, each.traits)]) for each in lessons], unit=_COARSE)


def _lines(learnt: Learnt, *, with_words: bool = False) -> str:
    """Without what adds nothing; `with_words`: but with every word, as who knows one need not read its pieces."""
    added = ((trait, add) for trait, add in sorted(learnt.adds.items()) if add or (with_words and is_word(trait)))
    whole = " ".join([str(learnt.start), *(f"{trait} {add}" for trait, add in added)])
    return "\n".join(textwrap.wrap(whole, 118, break_long_words=False, break_on_hyphens=False))
