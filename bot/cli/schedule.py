"""`unhunch schedule`: what a schedule in words means, and when it is due."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from difflib import get_close_matches
from functools import cache
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import click

from bot.domain.schedule import describe, due_after
from bot.domain.timewords import Unread, Why, read_schedule
from bot.domain.wording.schedules import not_understood

MOST_DUE = 1000


class AskedWronglyError(ValueError):
    """Its sentence is for the person who asked."""


@click.command("schedule")
@click.argument("text", nargs=-1)
@click.option("--tz", default="UTC", show_default=True, metavar="ZONE", help="A zone's name, such as Europe/Berlin.")
@click.option(
    "--after", metavar="INSTANT", help="Show what is due later than this, such as 2026-03-06T20:00:00Z. Needed."
)
@click.option("--count", default="3", show_default=True, metavar="N", help=f"How many due instants, 1 to {MOST_DUE}.")
@click.option("--jsonl", is_flag=True, help='Read {"text", "tz", "after", "count"} a line, answer a line each.')
@click.pass_context
def schedule(
    context: click.Context, text: tuple[str, ...], *, tz: str, after: str | None, count: str, jsonl: bool
) -> None:
    """Say what TEXT means and when it is due, as one JSON object."""
    given = {"text": " ".join(text) or None, "tz": tz, "after": after, "count": _whole_number(count)}
    options = {name: value for name, value in given.items() if value is not None}
    if jsonl and not text:
        with click.open_file("-", "rb") as lines:
            for line in lines:
                click.echo(json.dumps(_line_answer(line, options)))
        return
    answer = {"error": "With --jsonl the texts come from standard input."} if jsonl else _answer(options)
    click.echo(json.dumps(answer))
    context.exit(2 if "error" in answer else 0)


def _whole_number(text: str) -> int | str:
    """Left as it is when it is no number: that is told together with other wrong counts."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= len(str(MOST_DUE)) else text


def _line_answer(line: bytes, options: Mapping[str, Any]) -> dict[str, Any]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        return {"error": "This line is not JSON."}
    if not isinstance(asked, dict):
        return {"error": 'This line is not an object such as {"text": "weekdays at 10:30"}.'}
    return _answer({**options, **asked})


def _answer(asked: Mapping[str, Any]) -> dict[str, Any]:
    try:
        return _understood(
            _text(asked, "text", not_understood(Unread(why=Why.EMPTY))),
            zone=_zone(_text(asked, "tz", "There is no zone.")),
            after=_instant(_text(asked, "after", "Say after which instant (--after): the clock is not read here.")),
            count=_count(asked["count"]),
        )
    except AskedWronglyError as wrong:
        return {"error": str(wrong)}


def _understood(text: str, *, zone: ZoneInfo, after: datetime, count: int) -> dict[str, Any]:
    read = read_schedule(text, zone=zone, now=after)
    if isinstance(read, Unread):
        raise AskedWronglyError(not_understood(read))
    due = [_written(moment) for moment in islice(due_after(read, after=after), count)]
    return {"understood": describe(read), "due": due}


def _written(moment: datetime) -> str:
    return f"{moment.replace(tzinfo=None).isoformat(timespec='seconds')}Z"


def _text(asked: Mapping[str, Any], name: str, missing: str) -> str:
    if name not in asked:
        raise AskedWronglyError(missing)
    if not isinstance(asked[name], str):
        raise AskedWronglyError(f"“{name}” has to be a text in quotes.")
    return str(asked[name])


def _zone(name: str) -> ZoneInfo:
    names = _zone_names()
    if names.get(name.lower()) == name:
        return ZoneInfo(name)
    near = dict.fromkeys(names[close] for close in get_close_matches(name[:60].lower().replace(" ", "_"), names, n=6))
    hint = f"Did you mean {' or '.join(list(near)[:3])}?" if near else "Zones are named like Europe/Berlin."
    raise AskedWronglyError(f"There is no time zone “{name[:60]}”. {hint}")


@cache
def _zone_names() -> dict[str, str]:
    """Zones by their names, and by their cities alone, in lower case."""
    zones = sorted(available_timezones())
    return {zone.rpartition("/")[2].lower(): zone for zone in zones} | {zone.lower(): zone for zone in zones}


def _instant(text: str) -> datetime:
    try:
        read = datetime.fromisoformat(text.strip())
        if read.tzinfo is not None:
            return read.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise AskedWronglyError(
        f"“{text[:60]}” is not an instant. One with its offset works, such as 2026-03-06T20:00:00Z."
    )


def _count(value: object) -> int:
    if type(value) is not int or not 1 <= value <= MOST_DUE:
        raise AskedWronglyError(f"The count has to be a whole number from 1 to {MOST_DUE}.")
    return value
