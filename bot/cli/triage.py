"""`unhunch triage`: reads messages for warning signs, one a line, and answers each with a JSON object."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

import click

from bot.domain.safety import Triage
from bot.domain.safety import triage as read


@click.command("triage")
@click.argument("file", default="-", type=click.Path(allow_dash=True))
def triage(file: str) -> None:
    """Read FILE, or standard input, a message a line.

    Each line is answered at once with {"tier": ..., "categories": [...], "matched": [[start, end], ...]}; the offsets
    count characters of that line. The tiers are none, routine, urgent and emergency.
    """
    with _opened(file) as stream:
        for line in _lines(stream):
            click.echo(_answer(read(line)))


@contextmanager
def _opened(file: str) -> Iterator[BinaryIO]:
    if file == "-":
        yield sys.stdin.buffer
        return
    try:
        stream = open(file, "rb")  # noqa: SIM115, PTH123 - only opening may fail with this sentence, and the name is the reader's
    except OSError as error:
        raise click.UsageError(f"I can't read {file}: {error.strerror}.") from error
    with stream:
        yield stream


def _lines(stream: BinaryIO) -> Iterator[str]:
    """Bytes that are no UTF-8 become replacement characters; only a line feed ends a line."""
    for line in stream:
        yield line.decode("utf-8", errors="replace").removesuffix("\n").removesuffix("\r")


def _answer(found: Triage) -> str:
    return json.dumps({"tier": found.tier, "categories": found.categories, "matched": found.matched})
