"""`unhunch exercises`: looks the content over, and lists it."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click

from bot.catalogue import CONTENT, CatalogueError, load, problems
from bot.cli.counting import aligned, counts
from bot.domain.exercise import Area, Exercise
from bot.search import Index

_DIRECTORY = click.argument("directory", metavar="[DIR]", type=click.Path(path_type=Path), default=CONTENT)


@click.group("exercises")
def exercises() -> None:
    """Check the exercises, or list them."""


@exercises.command("check")
@_DIRECTORY
@click.pass_context
def check(context: click.Context, directory: Path) -> None:
    """Name every mistake in the files below DIR (the ones of this project without it), or count what there is."""
    _refuse_no_folder(directory)
    if found := problems(directory):
        click.echo("\n".join(map(str, found)))
        context.exit(1)
    click.echo(f"{counts(load(directory))}\n\nno findings")


@exercises.command("list")
@_DIRECTORY
@click.option("--area", type=click.Choice([area.value for area in Area]), help="Only those that serve this area.")
@click.option("--search", default="", metavar="WORDS", help="Only those that these words find, best first.")
@click.option("--json", "as_json", is_flag=True, help="Everything that is known, as one JSON array.")
def list_(directory: Path, *, area: str | None, search: str, as_json: bool) -> None:
    """List the exercises below DIR (the ones of this project without it)."""
    _refuse_no_folder(directory)
    try:
        known = load(directory)
    except CatalogueError as error:
        raise click.ClickException(f"There are mistakes:\n{error}") from error
    found = Index.of(known).find(search)
    wanted = [exercise for exercise in found if area is None or area in exercise.areas]
    click.echo(json.dumps([_plain(exercise) for exercise in wanted], indent=2) if as_json else _table(wanted))


def _refuse_no_folder(directory: Path) -> None:
    if not directory.is_dir():
        raise click.UsageError(f"There is no folder {directory}.")


def _table(wanted: list[Exercise]) -> str:
    rows = [("slug", "areas", "secs", "position", "discreet", "targets"), *map(_row, wanted)]
    return aligned(rows)


def _row(exercise: Exercise) -> tuple[str, str, str, str, str, str]:
    return (
        exercise.slug,
        ", ".join(exercise.areas),
        str(exercise.dose.secs),
        exercise.position,
        "yes" if exercise.discreet else "no",
        ", ".join(exercise.targets),
    )


def _plain(value: object) -> Any:
    """As JSON can say it; sets in the order of the alphabet, days as 2026-01-31."""
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    match value:
        case Mapping():
            return {str(key): _plain(item) for key, item in value.items()}
        case frozenset():
            return sorted(_plain(item) for item in value)
        case tuple():
            return [_plain(item) for item in value]
        case date():
            return value.isoformat()
        case _:
            return value
