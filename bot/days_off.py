"""The public holidays of a country, or of a part of one: reads its name, says which days are off."""

import logging
import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING

from bot.domain.countries import ALSO_CALLED, PARTS, plain
from bot.domain.schedule import DayOff, never_off

if TYPE_CHECKING:
    from holidays import HolidayBase

log = logging.getLogger(__name__)

_CODE = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?")
_SMALL_WORDS = {"and", "of", "the", "da"}
_NAMED_OTHERWISE = {"CD": "DR Congo", "HK": "Hong Kong", "SY": "Syria"}
# The library's names of parts come with abbreviations, which would not be understood alone.
_SHORTEST_NAME = 4


def country(words: str) -> str | None:
    """The code for those words, such as "DE" or "DE-BY"; None when they name nothing, or more than one place."""
    found = _named(words)
    return next(iter(found)) if len(found) == 1 else None


def nearest(words: str, *, most: int = 3) -> Sequence[str]:
    """Codes that the words may have meant, best first."""
    if found := _named(words):
        return sorted(found)[:most]
    land, hyphen, _ = words.strip().upper().partition("-")
    if hyphen and land in _countries():
        return [land]
    names, wanted = _codes(), plain(words)
    inside = [name for name in names if len(name) >= _SHORTEST_NAME and f" {name} " in f" {wanted} "]
    around = [name for name in names if wanted and f" {wanted} " in f" {name} "]
    long = [name for name in names if len(name) >= _SHORTEST_NAME]
    close = get_close_matches(wanted, long, n=most, cutoff=0.75)
    codes = dict.fromkeys(code for name in (*inside, *around, *close) for code in sorted(names[name]))
    return [*codes][:most]


def name_of(code: str) -> str:
    """For example "Germany", or "Germany, Bavaria"; a code that isn't known is its own name."""
    land, _, part = code.partition("-")
    whole = _countries().get(land, land)
    return f"{whole}, {_part_names(land).get(part, part)}" if part else whole


def parts(code: str) -> Sequence[str]:
    """Codes of the parts of that country which have holidays of their own; none for a part."""
    return [] if "-" in code else [f"{code}-{part}" for part in _part_names(code)]


@cache
def of(code: str | None) -> DayOff:
    """Which local dates are off. A code that the library no longer knows has none: planning goes on without it."""
    if code is None:
        return never_off
    try:
        return _calendar(code).__contains__
    except NotImplementedError:
        log.warning("public holidays are not known: code=%s", code)
        return never_off


def upcoming(code: str, today: date, count: int) -> list[tuple[date, str]]:
    """The next of them, today's included, with their names; fewer where the library looks less far ahead."""
    if of(code) is never_off:
        return []
    calendar = _calendar(code)
    for ahead in range(3):
        # Asking about a day is what makes the library work out its year.
        _ = date(today.year + ahead, 1, 1) in calendar
    return sorted((day, name.replace("; ", ", ")) for day, name in calendar.items() if day >= today)[:count]


@cache
def _calendar(code: str) -> "HolidayBase":
    # Kept out of processes in which nobody uses it: it takes some 15 MB, and a tenth of a second.
    from holidays import country_holidays  # noqa: PLC0415

    land, _, part = code.partition("-")
    languages = country_holidays(land).supported_languages
    english = next((each for each in ("en_US", "en_GB") if each in languages), None)
    return country_holidays(land, subdiv=part or None, language=english)


def _named(words: str) -> AbstractSet[str]:
    """Every place that the words are a name of."""
    code = words.strip().upper()
    if code in _every_code():
        return {code}
    names, spoken = _codes(), plain(words)
    # "in NL" is the Netherlands; Nagaland, a part of India, is IN-NL.
    for wanted in (spoken.removeprefix("in "), spoken):
        if found := names.get(wanted) or _in_two_parts(wanted.split(), names):
            return found
    return set()


def _in_two_parts(words: Sequence[str], names: Mapping[str, Collection[str]]) -> AbstractSet[str]:
    """A country beside a part of it, either first: "germany bavaria", "bavaria germany", "us ca"."""
    found: set[str] = set()
    for at in range(1, len(words)):
        first, second = " ".join(words[:at]), " ".join(words[at:])
        for whole, part in ((first, second), (second, first)):
            for land in (code for code in names.get(whole, ()) if "-" not in code):
                found |= {code for code in names.get(part, ()) if code.startswith(f"{land}-")}
                found |= {f"{land}-{part.upper()}"} & _every_code()
    return found


@cache
def _countries() -> Mapping[str, str]:
    """Names by code."""
    from holidays.registry import COUNTRIES  # noqa: PLC0415  as above

    return {code: _NAMED_OTHERWISE.get(code) or _capitals(key) for key, (_, code, *_rest) in COUNTRIES.items()}


def _capitals(key: str) -> str:
    return " ".join(word if word in _SMALL_WORDS else word.capitalize() for word in key.split("_"))


@cache
def _part_names(land: str) -> Mapping[str, str]:
    """Names of a country's parts, by what follows the country's code; in English where we know that."""
    named: dict[str, str] = {}
    for name, part in _part_aliases(land).items():
        if len(name) >= _SHORTEST_NAME and _CODE.fullmatch(f"{land}-{part}"):
            named.setdefault(part, PARTS.get(f"{land}-{part}", name))
    return named


def _part_aliases(land: str) -> Mapping[str, str]:
    try:
        return _calendar(land).subdivisions_aliases
    except NotImplementedError:
        return {}


@cache
def _every_code() -> AbstractSet[str]:
    lands = _countries()
    return {*lands, *(f"{land}-{part}" for land in lands for part in _part_names(land))}


@cache
def _codes() -> Mapping[str, AbstractSet[str]]:
    """Everything that people may call a place, with the codes it can stand for.

    A country wins over a part of another that bears its name, but for Georgia, where both are meant every day.
    """
    from holidays.registry import COUNTRIES  # noqa: PLC0415  as above

    lands: dict[str, set[str]] = defaultdict(set)
    inside: dict[str, set[str]] = defaultdict(set)
    for key, (_, land, *others) in COUNTRIES.items():
        for name in (key, land, *others):
            lands[plain(name.replace("_", " "))].add(land)
        for name, part in _part_aliases(land).items():
            if part in _part_names(land) and len(name) >= _SHORTEST_NAME:
                inside[plain(name)].add(f"{land}-{part}")
    for name, land in ALSO_CALLED.items():
        lands[name].add(land)
    for code, name in PARTS.items():
        inside[plain(name)].add(code)
    lands["georgia"] |= inside["georgia"]
    return {**inside, **lands}
