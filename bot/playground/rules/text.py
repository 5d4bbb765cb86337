"""The shapes that all blocks share: texts, lengths, lists, and how a problem is worded."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from bot.playground.wire import Json

# Most texts are in order, and a load test posts many: the leaves answer a ready-made nothing, no generator.
Problems = Iterable[str]
Rule = Callable[[Json, str], Problems]

LONGEST_ID = 255


def problem(what: str, at: str) -> str:
    return f"[ERROR] {what} [json-pointer:{at}]"


def text(value: Any, at: str, *, most: int, plain: bool = False) -> Problems:
    """A text object, with something in it and not too much."""
    kinds = ("plain_text",) if plain else ("plain_text", "mrkdwn")
    if not isinstance(value, dict) or value.get("type") not in kinds:
        return (problem("missing text object, or of a type not allowed here", at),)
    if not value.get("text"):
        return (problem("must be more than 0 characters", f"{at}/text"),)
    return length(value["text"], f"{at}/text", most=most)


def optional_text(parent: Json, name: str, at: str, *, most: int, plain: bool = True) -> Problems:
    if parent.get(name) is None:
        return ()
    return text(parent[name], f"{at}/{name}", most=most, plain=plain)


def lengths(parent: Json, at: str, **most: int) -> Problems:
    too_long = [name for name, limit in most.items() if _longer(parent.get(name), limit)]
    return [part for name in too_long for part in length(parent[name], f"{at}/{name}", most=most[name])]


def length(value: Any, at: str, *, most: int) -> Problems:
    return (problem(f"must be no more than {most} characters", at),) if _longer(value, most) else ()


def _longer(value: Any, most: int) -> bool:
    return value is not None and len(value if isinstance(value, str) else str(value)) > most


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
    ids = tuple(ids)
    if len(ids) == len(set(ids)):
        return ()
    return [problem(f"{name} already exists: {one}", at) for one, times in Counter(ids).items() if times > 1]


def anything(_thing: Json, _at: str) -> Problems:
    return ()
