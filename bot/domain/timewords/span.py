"""Lengths of time: "45 minutes", "an hour and a half", "1h30", "2 hrs", "half an hour"."""

import re
from datetime import timedelta

from bot.domain.timewords.numbers import number, spelled

# A letter or a word needs a space before its unit: "am" is no minute.
COUNT = rf"[0-9]{{1,4}}|(?:{spelled(0, 59)}|an?)(?=[\s-])"

SPAN = rf"""(?x:
      (?P<fraction>half|quarter) (?: \s+of)? (?: \s+an?)? [\s-]+ hour
    | (?: (?P<hours>[0-9]{{1,2}}\.(?:0|25|5|75)|{COUNT}) (?: \s+and\s+a\s+(?P<half>half) )? [\s-]* )?
      (?P<unit>h(?:(?:ou)?rs?)?)
      (?: \s+and\s+a\s+(?P<more>half|quarter)
        | (?: \s+and)? \s* (?P<rest>[0-9]{{1,2}}|{spelled(1, 59)}) \s* m(?:in(?:ute)?s?)?
        | (?P<packed>[0-9]{{2}}) )?
    | (?: (?P<minutes>{COUNT}) [\s-]* )? m(?:in(?:ute)?s?)?
    )"""

_FRACTIONS = {"half": timedelta(minutes=30), "quarter": timedelta(minutes=15)}


def span(found: re.Match[str]) -> timedelta:
    """Of the groups of SPAN; a unit without a number is one of it."""
    if found["fraction"]:
        return _FRACTIONS[found["fraction"].lower()]
    if not found["unit"]:
        return timedelta(minutes=counted(found["minutes"]))
    parts = [_FRACTIONS[name.lower()] for name in (found["half"], found["more"]) if name]
    odd_minutes = number(found["rest"] or found["packed"] or "0")
    return timedelta(hours=counted(found["hours"]), minutes=odd_minutes) + sum(parts, timedelta(0))


def counted(text: str | None) -> float:
    """As digits, with a point, or spelled; "a", "an" or nothing at all is one."""
    if text is None or text.lower() in ("a", "an"):
        return 1
    return float(text) if "." in text else number(text)
