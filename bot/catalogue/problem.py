"""What is wrong with the content, said by file and field."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Problem:
    file: str
    field: str
    expected: str

    def __str__(self) -> str:
        return f"{self.file}: {self.field}: {self.expected}"


class CatalogueError(Exception):
    """At least one file can't be used. `problems` has every mistake in every file."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def problem(path: Path, field: str, expected: str) -> Problem:
    return Problem(file=str(path), field=field, expected=f"expected {expected}")
