"""How warning signs are read in messages by strangers, beside the plain way: a list of words. Run by `make bench`.

Whoever wrote `strangers.jsonl` had not seen the rules, and the rules have not been tuned on it. Keep it so: what is
learnt from it is no longer measured by it. "also" names other tiers that a careful physician would accept.
"""

import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bot.domain.safety import triage
from tests.bench.report import Line, beside

STRANGERS = Path(__file__).with_name("strangers.jsonl")
_LISTED = re.compile(
    r"\b(numb|numbness|bladder|bowel|incontinen\w+|weakness|chest pain|fever|fracture|cancer|stroke|suicid\w+|pee)\b"
)
_NEGATED = re.compile(r"\b(no|not|without|never|denies)\b(?:\W+\w+){0,3}\W+$")


def ours(text: str) -> str:
    return triage(text).tier.value


def plain(text: str) -> str:
    """A listed word with no negation in the three words before it."""
    found = (match for match in _LISTED.finditer(text.lower()) if not _NEGATED.search(text.lower()[: match.start()]))
    return "emergency" if next(found, None) else "none"


def right(read: Callable[[str], str]) -> Counter[str]:
    cases = [json.loads(line) for line in STRANGERS.read_text(encoding="utf-8").splitlines()]
    return Counter(case["tier"] for case in cases if read(case["text"]) in {case["tier"], *case["also"]})


async def measure(_size: float) -> list[Line]:
    """Always of all of them."""
    tiers = Counter(json.loads(line)["tier"] for line in STRANGERS.read_text(encoding="utf-8").splitlines())
    by_us, by_list = right(ours), right(plain)
    lines = [
        beside(f"warning-signs.{tier}", [by_us[tier] * of_100], "read rightly of 100", [by_list[tier] * of_100])
        for tier, of_100 in ((tier, 100 / tiers[tier]) for tier in ("emergency", "urgent", "routine", "none"))
    ]
    headline, *_ = lines
    return [replace(headline, name="warning-signs"), *lines]
