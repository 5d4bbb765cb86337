"""`unhunch exercises draw`: draws every picture."""

from os.path import relpath
from pathlib import Path

import click

from bot.catalogue import CONTENT, CatalogueError, load
from bot.pictures.album import drawn
from bot.pictures.page import page

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("draw")
@click.argument("directory", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option("--only", metavar="SLUG", multiple=True, help="This exercise alone; may be given again.")
@click.option("--page", "album", metavar="FILE", type=_FILE, help="Write a page that shows all of them.")
def draw(directory: Path, *, only: tuple[str, ...], album: Path | None) -> None:
    """Draw a moving picture (SLUG.gif) and a still (SLUG.png) of every exercise into DIR."""
    try:
        known = load(CONTENT)
    except CatalogueError as error:
        raise click.ClickException(f"There are mistakes:\n{error}") from error
    if unknown := sorted(set(only) - {exercise.slug for exercise in known}):
        raise click.UsageError(f"No exercise is called {', '.join(unknown)}; `unhunch exercises list` names them.")
    directory.mkdir(parents=True, exist_ok=True)
    count = 0
    for pictures in drawn(exercise for exercise in known if not only or exercise.slug in only):
        (directory / f"{pictures.slug}.gif").write_bytes(pictures.gif)
        (directory / f"{pictures.slug}.png").write_bytes(pictures.still)
        count += 1
    if album:
        album.write_text(page(known, pictures=relpath(directory, album.parent)), encoding="utf-8")
    click.echo(f"{count} {'exercise' if count == 1 else 'exercises'} drawn, a GIF and a PNG each, in {directory}")
