"""Learns everything from all open messages, and writes it down as bot/domain/safety/second/weights.py."""

import textwrap
from collections.abc import Callable
from dataclasses import replace
from itertools import filterfalse
from pathlib import Path

from bot.domain.safety import Category, Tier
from bot.domain.safety.second.opinion import CLEARLY
from bot.domain.safety.second.traits import is_piece, is_word
from tests.transcripts.training.crossing import Question, doubted, is_sign, lesson, threshold
from tests.transcripts.training.descent import Learnt, learn
from tests.transcripts.training.examples import Example, digest, examples
from tests.transcripts.training.guarded import learn_guarded

WEIGHTS = Path(__file__).parents[3] / "bot" / "domain" / "safety" / "second" / "weights.py"
_COARSE = 20
_HEAD = '''"""What the second reader learned; written by `make train`, not by hand. Each trait and what it adds."""

from collections.abc import Mapping

from bot.domain.safety.tier import Category

# Of the messages it was learned from.
DIGEST = "{digest}"
# Below this grade it takes a finding of the rules for a misunderstanding.
DOUBTED = {doubted}
SIGN = """
{sign}
"""
EMERGENCY = """
{emergency}
"""
URGENT = """
{urgent}
"""
CATEGORIES: Mapping[Category, str] = {{
'''


def module() -> str:
    """The same for the same messages, byte by byte. A minute or two."""
    sign = learn_guarded(examples(), is_sign, above=threshold())
    sure = Learnt(start=sign.start - threshold(), adds=sign.adds)
    head = _HEAD.format(
        digest=digest(),
        doubted=doubted() - threshold(),
        sign=_lines(sure, anyway=is_word),
        emergency=_lines(_of_signs(is_emergency)),
        urgent=_lines(_of_signs(is_grave)),
    )
    categories = (f'    Category.{each.name}: """\n{_lines(_subject(each))}\n""",\n' for each in Category)
    return f"{head}{''.join(categories)}}}\n"


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


def _nothing(_: str) -> bool:
    return False


def _lines(learnt: Learnt, *, anyway: Callable[[str], bool] = _nothing) -> str:
    """Without what adds nothing. Of the most asked scale words stay anyway: who knows one need not read its pieces."""
    added = ((trait, add) for trait, add in sorted(learnt.adds.items()) if add or anyway(trait))
    whole = " ".join([str(learnt.start), *(f"{trait} {add}" for trait, add in added)])
    return "\n".join(textwrap.wrap(whole, 118, break_long_words=False, break_on_hyphens=False))
