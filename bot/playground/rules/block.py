"""Blocks, and the messages and views made of them (https://docs.slack.dev/reference/block-kit/blocks)."""

from bot.playground.elements import elements
from bot.playground.rules.element import element, image
from bot.playground.rules.text import (
    LONGEST_ID,
    Problems,
    Rule,
    anything,
    each,
    length,
    lengths,
    optional_text,
    problem,
    repeated,
    text,
)
from bot.playground.wire import Json

MOST_IN_MESSAGE = 50
MOST_IN_VIEW = 100


def message_problems(blocks: list[Json]) -> list[str]:
    return list(_blocks({"blocks": blocks}, "", most=MOST_IN_MESSAGE))


def view_problems(view: Json) -> list[str]:
    return list(_view(view, "/view"))


def _view(view: Json, at: str) -> Problems:
    if view.get("type") not in ("modal", "home"):
        yield problem("must be modal or home", f"{at}/type")
    if view.get("type") == "modal":
        yield from text(view.get("title"), f"{at}/title", most=24, plain=True)
    for name in ("submit", "close"):
        yield from optional_text(view, name, at, most=24)
    yield from lengths(view, at, callback_id=LONGEST_ID, external_id=LONGEST_ID, private_metadata=3000)
    if "blocks" not in view:
        yield problem("missing required field: blocks", at)
    yield from _blocks(view, at, most=MOST_IN_VIEW)
    if view.get("submit") is None and view.get("type") == "modal" and "input" in _types(view):
        yield problem("submit is required where something can be filled in", f"{at}/submit")


def _types(view: Json) -> list[str]:
    return [block.get("type", "") for block in view.get("blocks", []) if isinstance(block, dict)]


def _blocks(parent: Json, at: str, *, most: int) -> Problems:
    yield from each(parent, "blocks", at, _block, most=most, least=0)
    objects = (block for block in parent.get("blocks", []) if isinstance(block, dict))
    yield from repeated("block_id", (block["block_id"] for block in objects if block.get("block_id")), f"{at}/blocks")


def _block(block: Json, at: str) -> Problems:
    rule = _BLOCKS.get(block.get("type", ""))
    if rule is None:
        yield problem(f"unsupported type: {block.get('type')}", f"{at}/type")
        return
    yield from length(block.get("block_id"), f"{at}/block_id", most=LONGEST_ID)
    yield from rule(block, at)
    # An action_id is unique within its block, says each element's page; two blocks may share one.
    yield from repeated("action_id", (each["action_id"] for each in elements(block)), at)


def _section(block: Json, at: str) -> Problems:
    if block.get("text") is None and not block.get("fields"):
        yield problem("either text or fields is required", at)
    yield from optional_text(block, "text", at, most=3000, plain=False)
    if block.get("fields") is not None:
        yield from each(block, "fields", at, _field, most=10)
    if block.get("accessory") is not None:
        yield from element(block["accessory"], f"{at}/accessory")


def _field(field: Json, at: str) -> Problems:
    return text(field, at, most=2000)


def _header(block: Json, at: str) -> Problems:
    return text(block.get("text"), f"{at}/text", most=150, plain=True)


def _context(block: Json, at: str) -> Problems:
    return each(block, "elements", at, _note, most=10)


def _note(part: Json, at: str) -> Problems:
    return image(part, at) if part.get("type") == "image" else text(part, at, most=3000)


def _actions(block: Json, at: str) -> Problems:
    return each(block, "elements", at, element, most=25)


def _context_actions(block: Json, at: str) -> Problems:
    return each(block, "elements", at, anything, most=5)


def _input(block: Json, at: str) -> Problems:
    yield from text(block.get("label"), f"{at}/label", most=2000, plain=True)
    yield from optional_text(block, "hint", at, most=2000)
    yield from element(block.get("element"), f"{at}/element")


def _markdown(block: Json, at: str) -> Problems:
    if not block.get("text"):
        yield problem("missing required field: text", at)
    yield from lengths(block, at, text=12_000)


_BLOCKS: dict[str, Rule] = {
    "section": _section,
    "header": _header,
    "context": _context,
    "actions": _actions,
    "context_actions": _context_actions,
    "input": _input,
    "image": image,
    "markdown": _markdown,
    **dict.fromkeys(("divider", "rich_text", "file", "video", "table", "alert", "card", "carousel"), anything),
    **dict.fromkeys(("container", "data_table", "data_visualization"), anything),
    **dict.fromkeys(("plan", "task_card"), anything),
}
