"""Numbers as words, 0 to 59."""

import re

_NAMES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_ONES = _NAMES.split()
_TENS = ("twenty", "thirty", "forty", "fifty")

_VALUES = {name: value for value, name in enumerate(_ONES)} | {
    ten if one == 0 else f"{ten}-{_ONES[one]}": 20 + 10 * place + one
    for place, ten in enumerate(_TENS)
    for one in range(10)
}


def spelled(least: int, most: int) -> str:
    """A pattern for these numbers written out, "twenty-five" and "twenty five" alike; the longest fits first."""
    names = sorted((name for name, value in _VALUES.items() if least <= value <= most), key=len, reverse=True)
    return "(?:" + "|".join(name.replace("-", r"[\s-]+") for name in names) + ")"


def number(text: str) -> int:
    """Of digits, or of what `spelled` matches."""
    return int(text) if text.isdecimal() else _VALUES[re.sub(r"[\s-]+", "-", text.lower())]
