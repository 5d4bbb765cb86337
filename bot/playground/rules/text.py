"""The shapes that all blocks share: texts, lengths, lists, and how a problem is worded."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from bot.playground.wire import Json

Problems = Iterator[str]
Rule = Callable[[Json, str], Problems]

LONGEST_ID = 255


def problem(what: str, at: str) -> str:
    return f"[ERROR] {what} [json-pointer:{at}]"


def text(value: Any, at: str, *, most: int, plain: bool = False) -> Problems:
    """A text object, with something in it and not too much."""
    kinds = ("plain_text",) if plain else ("plain_text", "mrkdwn")
    if not isinstance(value, dict) or value.get("type") not in kinds:
        yield problem("missing text object, or of a type not allowed here", at)
    elif not value.get("text"):
        yield problem("must be more than 0 characters", f"{at}/text")
    else:
        yield from length(value["text"], f"{at}/text", most=most)


def optional_text(parent: Json, name: str, at: str, *, most: int, plain: bool = True) -> Problems:
    if parent.get(name) is not None:
        yield from text(parent[name], f"{at}/{name}", most=most, plain=plain)


def lengths(parent: Json, at: str, **most: int) -> Problems:
    for name, limit in most.items():
        yield from length(parent.get(name), f"{at}/{name}", most=limit)


def length(value: Any, at: str, *, most: int) -> Problems:
    if value is not None and len(str(value)) > most:
        yield problem(f"must be no more than {most} characters", at)


def each(parent: Json, name: str, at: str, rule: Rule, *, most: int, least: int = 1) -> Problems:
    """`rule` for every object of the list, and how many there may be."""
    things = parent.get(name, [])
    if not isinstance(things, list):
        yield problem("must be a list", f"{at}/{name}")
        return
    if not least <= len(things) <= most:
        yield problem(f"must have {least} to {most} items", f"{at}/{name}")
    for index, thing in enumerate(things):
        here = f"{at}/{name}/{index}"
        yield from rule(thing, here) if isinstance(thing, dict) else [problem("must be an object", here)]


def repeated(name: str, ids: Iterable[str], at: str) -> Problems:
    for one, times in Counter(ids).items():
        if times > 1:
            yield problem(f"{name} already exists: {one}", at)


def anything(_thing: Json, _at: str) -> Problems:
    yield from ()
