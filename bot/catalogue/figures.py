"""How a figure is written down as tables of TOML."""

from collections.abc import Mapping
from reprlib import repr as shown

from bot.domain.figure import Arrow, ArrowKind, Figure, Number, Prop, PropKind, Shows, View, merged
from bot.domain.reading import TEXT, Note, Read, many, one_of, record

_LENGTHS = 2


def _number(value: object, field: str, note: Note) -> float | None:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    note(field, f"a number, found {shown(value)}")
    return None


def _pair(value: object, field: str, note: Note) -> tuple[float, ...] | None:
    if not (isinstance(value, list) and len(value) == _LENGTHS):
        note(field, f"[x, y], found {shown(value)}")
        return None
    numbers = tuple(_number(each, field, note) for each in value)
    return None if None in numbers else tuple(each for each in numbers if each is not None)


def _part(value: object, field: str, note: Note) -> Number | None:
    if isinstance(value, list) and len(value) == _LENGTHS:
        pair = _pair(value, field, note)
        return None if pair is None else (pair[0], pair[1])
    if isinstance(value, list):
        note(field, f"degrees, or [degrees, length], found {shown(value)}")
        return None
    return _number(value, field, note)


def _table_of(read: Read) -> Read:
    def read_all(value: object, field: str, note: Note) -> Mapping[str, object] | None:
        if not isinstance(value, dict):
            note(field, f"a table, found {shown(value)}")
            return None
        read_ones = {key: read(item, f"{field}.{key}", note) for key, item in value.items()}
        return None if None in read_ones.values() else read_ones

    return read_all


def _poses(value: object, field: str, note: Note) -> object:
    poses = _table_of(_table_of(_part))(value, field, note)
    return None if poses is None else merged(poses)


FIGURE = record(
    Figure,
    {
        "view": one_of(View),
        "alt": TEXT,
        "shows": one_of(Shows),
        "active": many(TEXT),
        "behind": many(TEXT),
        "contacts": many(TEXT),
        "sequence": many(TEXT),
        "passing": many(TEXT),
        "still": many(TEXT),
        "prop": many(
            record(
                Prop,
                {"kind": one_of(PropKind), "at": TEXT, "to": TEXT, "shift": _pair, "size": _number},
                optional={"at", "to", "shift", "size"},
            )
        ),
        "arrow": many(
            record(
                Arrow,
                {
                    "kind": one_of(ArrowKind),
                    "at": TEXT,
                    "angle": _number,
                    "size": _number,
                    "shift": _pair,
                    "poses": many(TEXT),
                },
                optional={"angle", "size", "shift", "poses"},
            )
        ),
        "pose": _poses,
    },
    optional={"shows", "active", "behind", "contacts", "sequence", "passing", "still", "prop", "arrow"},
    attributes={"pose": "poses", "prop": "props", "arrow": "arrows"},
)
