"""How an exercise, and a tip, is written down as a table of TOML."""

from collections.abc import Mapping
from datetime import date
from reprlib import repr as shown
from types import MappingProxyType

from bot.catalogue.figures import FIGURE
from bot.domain.exercise import (
    Area,
    Basis,
    Claim,
    Demand,
    Dose,
    Exercise,
    Grade,
    Intensity,
    Kind,
    Kit,
    Ladder,
    Licence,
    Opens,
    Position,
    Review,
    Source,
    Target,
)
from bot.domain.reading import NUMBER, TEXT, YES_OR_NO, Note, exactly, many, one_of, record, set_of, span
from bot.domain.tip import Subject, Tip


def _weights(value: object, field: str, note: Note) -> Mapping[Target, int] | None:
    if not isinstance(value, dict):
        note(field, f"a weight for each target, as in {{ sitting = 3 }}, found {shown(value)}")
        return None
    weights = {_TARGET(key, field, note): NUMBER(weight, f"{field}.{key}", note) for key, weight in value.items()}
    return None if None in {*weights, *weights.values()} else MappingProxyType(weights)


_DAY = exactly(date, "a day such as 2026-01-31")
_TARGET = one_of(Target)
_SOURCES = many(
    record(
        Source,
        {
            "title": TEXT,
            "url": TEXT,
            "claim": one_of(Claim),
            "checked": _DAY,
            "licence": one_of(Licence),
            "grade": one_of(Grade),
        },
        optional={"grade"},
    )
)
_REVIEWED = record(Review, {"by": TEXT, "on": _DAY}, optional={"on"})


def _review(value: object, field: str, note: Note) -> object:
    """TOML has no empty day: `on = ""` stands beside `by = ""` until somebody has looked."""
    if isinstance(value, dict) and value.get("on") == "":
        value = {key: item for key, item in value.items() if key != "on"}
    return _REVIEWED(value, field, note)


EXERCISE = record(
    Exercise,
    {
        "slug": TEXT,
        "name": TEXT,
        "aka": many(TEXT),
        "areas": many(one_of(Area)),
        "targets": _weights,
        "kind": one_of(Kind),
        "opens": one_of(Opens),
        "position": one_of(Position),
        "kit": set_of(one_of(Kit)),
        "discreet": YES_OR_NO,
        "intensity": one_of(Intensity),
        "demands": set_of(one_of(Demand)),
        "avoid": many(TEXT),
        "steps": many(TEXT),
        "cue": TEXT,
        "ladder": record(Ladder, {"family": TEXT, "level": NUMBER}),
        "dose": record(
            Dose,
            {
                "hold_s": span,
                "reps": span,
                "sets": NUMBER,
                "sides": NUMBER,
                "per_day_max": NUMBER,
                "secs": NUMBER,
                "basis": one_of(Basis),
            },
            optional={"hold_s"},  # where nothing is held
        ),
        "source": _SOURCES,
        "review": _review,
        "figure": FIGURE,
    },
    optional={"ladder", "figure"},
    attributes={"source": "sources"},  # [[source]] is one of several
)

TIP = record(
    Tip,
    {
        "slug": TEXT,
        "name": TEXT,
        "about": one_of(Subject),
        "text": many(TEXT),
        "source": _SOURCES,
        "review": _review,
    },
    attributes={"source": "sources"},
)
