"""The interactive parts of blocks: giving them ids, finding them, reading their state."""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.playground.wire import ApiError, Json

# Which part of an action or an input's state says what was chosen, by the element's type.
_CHOSEN = {
    "plain_text_input": "value",
    "email_text_input": "value",
    "url_text_input": "value",
    "number_input": "value",
    "static_select": "selected_option",
    "external_select": "selected_option",
    "radio_buttons": "selected_option",
    "multi_static_select": "selected_options",
    "checkboxes": "selected_options",
    "users_select": "selected_user",
    "conversations_select": "selected_conversation",
    "channels_select": "selected_channel",
    "timepicker": "selected_time",
    "datepicker": "selected_date",
    "datetimepicker": "selected_date_time",
}


_numbers = itertools.count(1)


def with_ids(blocks: Iterable[Json]) -> tuple[Json, ...]:
    """Copies with a block_id and an action_id wherever the app left it to Slack."""
    return tuple(_with_ids(block) for block in blocks)


def elements(block: Json) -> Iterator[Json]:
    several = block.get("elements")
    parts = [*(several if isinstance(several, list) else ()), block.get("accessory"), block.get("element")]
    return (part for part in parts if isinstance(part, dict) and "action_id" in part)


def find_element(blocks: Iterable[Json], action_id: str, block_id: str | None) -> tuple[Json, Json]:
    """The block and the element in it; without a block_id, the first that has the action_id."""
    for block in blocks:
        for element in elements(block):
            if element["action_id"] == action_id and block_id in (None, block["block_id"]):
                return block, element
    raise ApiError("no_such_element")


def initial_state(blocks: Iterable[Json]) -> dict[str, Json]:
    """`state.values` before anybody touched anything: `{block_id: {action_id: {"type", ...}}}`."""
    state: dict[str, Json] = {}
    for block in blocks:
        for element in elements(block):
            if element.get("type") in _CHOSEN:
                state.setdefault(block["block_id"], {})[element["action_id"]] = _initial(element)
    return state


def typed(blocks: Iterable[Json], values: Mapping[str, Json]) -> dict[str, Json]:
    """The initial state with `values` over it, each with its element's type."""
    state = initial_state(blocks)
    for block_id, actions in values.items():
        for action_id, chosen in actions.items():
            here = state.setdefault(block_id, {})
            here[action_id] = here.get(action_id, {}) | chosen
    return state


def answered(value: Mapping[str, Any] | None) -> bool:
    return value is not None and any(part not in (None, "", []) for name, part in value.items() if name != "type")


def _initial(element: Json) -> Json:
    chosen = _CHOSEN[element["type"]]
    initial = "initial_" + chosen.removeprefix("selected_")
    return {"type": element["type"], chosen: element.get(initial, [] if chosen == "selected_options" else None)}


def _with_ids(block: Json) -> Json:
    block = {name: part for name, part in block.items() if part != ""}
    if "block_id" not in block:
        block["block_id"] = _mint()
    for part in ("accessory", "element"):
        if part in block:
            block[part] = _with_action_id(block[part])
    if block["type"] in ("actions", "context_actions"):
        block["elements"] = [_with_action_id(element) for element in block["elements"]]
    return block


def _with_action_id(element: Json) -> Json:
    return element if "action_id" in element or element.get("type") == "image" else {"action_id": _mint()} | element


def _mint() -> str:
    """Like no other in this process; Slack's own are random, which costs more than it gives here."""
    return f"{next(_numbers):05x}"
