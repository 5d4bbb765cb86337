"""A page that shows every picture with its name: to look all of them over, and for people to browse."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from bot.domain.exercise import Exercise

_COLUMNS = 2
_HEADING = """\
# All exercises

Each picture shows the start and the end, with what works in colour; a name leads to the moving one. None has been
reviewed by a clinician unless it says so. Written by `make pictures` from the files in [exercises](../exercises):
change those, not this page. [How to add one](writing-an-exercise.md), [how to draw one](drawing-an-exercise.md).
"""


def page(exercises: Iterable[Exercise], *, pictures: str) -> str:
    """Markdown, area by area; `pictures` is the folder they are in, as seen from the page."""
    by_area = groupby(exercises, key=lambda exercise: exercise.areas[0])
    return "\n".join([_HEADING, *(_section(area.label, list(ours), pictures) for area, ours in by_area)])


def _section(title: str, exercises: Sequence[Exercise], pictures: str) -> str:
    rows = (exercises[first : first + _COLUMNS] for first in range(0, len(exercises), _COLUMNS))
    lines = ["| | |", "|---|---|", *(line for row in rows for line in _row(row, pictures))]
    return "\n".join([f"## {title.capitalize()} ({len(exercises)})", "", *lines, ""])


def _row(exercises: Sequence[Exercise], pictures: str) -> Iterator[str]:
    shown = [f"![{each.figure.alt}]({pictures}/{each.slug}.png)" for each in exercises if each.figure]
    named = [f"[{each.name}]({pictures}/{each.slug}.gif){_reviewed(each)}" for each in exercises]
    for cells in (shown, named):
        yield f"| {' | '.join([*cells, *([''] * (_COLUMNS - len(cells)))])} |"


def _reviewed(exercise: Exercise) -> str:
    return f" · reviewed by {exercise.review.by}" if exercise.review.by else ""
