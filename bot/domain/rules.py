"""What a value refuses: rules that name the field and what was expected of it, all of them at once."""

from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, TypeVar

T = TypeVar("T")
# The fields a rule reads (the first one is named to the author), what it expects of them, and the test itself
Rule: TypeAlias = tuple[tuple[str, ...], str, Callable[[T], bool]]


class Ruled(Protocol):
    """A value with rules of its own, which it applies to itself when it is made."""

    @staticmethod
    def rules() -> tuple[Rule[Any], ...]: ...


@dataclass(frozen=True, kw_only=True)
class Complaint:
    fields: tuple[str, ...]
    expected: str

    def __str__(self) -> str:
        return f"{self.fields[0]}: expected {self.expected}"


class FieldError(ValueError):
    """A value that makes no sense; `complaints` has every reason, not only the first."""

    def __init__(self, found: tuple[Complaint, ...]) -> None:
        super().__init__("; ".join(map(str, found)))
        self.complaints = found


def complaints(
    kind: type[T], known: Mapping[str, object], unreadable: AbstractSet[str] = frozenset()
) -> Iterator[Complaint]:
    """What is wrong with a value of these fields; no rule is tried on a field that could not be read."""
    value = object.__new__(kind)
    vars(value).update(known)
    rules: tuple[Rule[Any], ...] = getattr(kind, "rules", tuple)()
    for fields, expected, holds in rules:
        if unreadable.isdisjoint(fields) and not holds(value):
            yield Complaint(fields=fields, expected=expected)


def refuse(value: Ruled) -> None:
    if found := tuple(complaints(type(value), vars(value))):
        raise FieldError(found)
