"""Reads plain data, as TOML or JSON give it, into domain values, and notes every mistake with its field."""

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from difflib import get_close_matches
from enum import Enum
from reprlib import repr as shown
from types import MappingProxyType
from typing import Any, TypeAlias

from bot.domain.rules import FieldError, complaints

Note: TypeAlias = Callable[[str, str], None]  # the field, and what was expected of it
# Takes the data, the field's name and the note; answers None for what makes no sense, and has noted why.
Read: TypeAlias = Callable[[Any, str, Note], Any]


def exactly(kind: type, name: str) -> Read:
    def read(value: object, field: str, note: Note) -> object:
        if type(value) is kind:  # True is no number, and a moment is no day
            return value
        note(field, f"{name}, found {shown(value)}")
        return None

    return read


def one_of(vocabulary: type[Enum]) -> Read:
    known = {(type(option.value), option.value): option for option in vocabulary}

    def read(value: object, field: str, note: Note) -> Enum | None:
        if isinstance(value, str | int) and (type(value), value) in known:
            return known[type(value), value]
        listed = ", ".join(str(option.value) for option in vocabulary)
        note(field, f"one of {listed}, found {shown(value)}{_did_you_mean(value, vocabulary)}")
        return None

    return read


def _did_you_mean(value: object, known: Iterable[object]) -> str:
    close = get_close_matches(str(value), [str(option) for option in known], n=1)
    return f" (did you mean {close[0]!r}?)" if close else ""


def many(read_one: Read) -> Read:
    def read(value: object, field: str, note: Note) -> tuple[object, ...] | None:
        if not isinstance(value, list):
            note(field, f"a list, found {shown(value)}")
            return None
        items = tuple(read_one(item, f"{field}[{index}]", note) for index, item in enumerate(value))
        return None if None in items else items

    return read


def set_of(read_one: Read, *, repeats: bool = False) -> Read:
    def read(value: object, field: str, note: Note) -> frozenset[object] | None:
        items = many(read_one)(value, field, note)
        if items is not None and not repeats and len(set(items)) < len(items):
            note(field, "each only once")
            return None
        return None if items is None else frozenset(items)

    return read


def span(value: object, field: str, note: Note) -> tuple[int, ...] | None:
    if isinstance(value, list) and [type(end) for end in value] == [int, int]:
        return tuple(value)
    note(field, f"[lowest, highest] in whole numbers, found {shown(value)}")
    return None


def record(
    kind: type,
    readers: Mapping[str, Read],
    *,
    optional: AbstractSet[str] = frozenset(),
    attributes: Mapping[str, str] = MappingProxyType({}),
) -> Read:
    """Reads a table into a `kind`; reports what is missing, what is unknown and what `kind` itself refuses.

    `attributes` are those of `kind` that are called otherwise than their keys.
    """

    def read(value: object, field: str, note: Note) -> object:
        if not isinstance(value, dict):
            note(field, f"a table of fields, found {shown(value)}")
            return None
        name = f"{field}.{{}}".format if field else str
        values = {key: readers[key](value[key], name(key), note) for key in readers if key in value}
        missing = readers.keys() - values.keys() - optional
        unknown = value.keys() - readers.keys()
        for key in sorted(missing):
            note(name(key), "this field, found none")
        for key in sorted(unknown):
            note(name(key), f"no such field{_did_you_mean(key, readers)}")
        unreadable = missing | {key for key, item in values.items() if item is None}
        known = {attributes.get(key, key): item for key, item in values.items()}
        refused = tuple(complaints(kind, known, unreadable))
        for complaint in refused:
            note(name(complaint.fields[0]), complaint.expected)
        if unreadable or unknown or refused:
            return None
        try:
            return kind(**known)
        except FieldError as error:  # what only the whole of it can tell
            for complaint in error.complaints:
                note(name(complaint.fields[0]), complaint.expected)
            return None

    return read


TEXT = exactly(str, "text")
NUMBER = exactly(int, "a whole number")
YES_OR_NO = exactly(bool, "true or false")
