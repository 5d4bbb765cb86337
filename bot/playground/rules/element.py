"""Buttons, menus, pickers, inputs and pictures (https://docs.slack.dev/reference/block-kit/block-elements)."""

import re
from typing import Any

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
    text,
)
from bot.playground.wire import Json

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def element(value: Any, at: str) -> Problems:
    if not isinstance(value, dict) or value.get("type") not in _ELEMENTS:
        yield problem("unsupported or missing element", at)
        return
    yield from length(value.get("action_id"), f"{at}/action_id", most=LONGEST_ID)
    yield from optional_text(value, "placeholder", at, most=150)
    if value.get("confirm") is not None:
        yield from _confirm(value["confirm"], f"{at}/confirm")
    yield from _ELEMENTS[value["type"]](value, at)


def image(value: Json, at: str) -> Problems:
    """A block as well as an element."""
    if not value.get("alt_text"):
        yield problem("missing required field: alt_text", at)
    if bool(value.get("image_url")) == bool(value.get("slack_file")):
        yield problem("exactly one of image_url and slack_file is required", at)
    yield from lengths(value, at, alt_text=2000, image_url=3000)
    yield from optional_text(value, "title", at, most=2000)


def _button(value: Json, at: str) -> Problems:
    yield from text(value.get("text"), f"{at}/text", most=75, plain=True)
    yield from lengths(value, at, value=2000, url=3000, accessibility_label=75)
    if value.get("style") not in (None, "primary", "danger"):
        yield problem("must be primary or danger", f"{at}/style")


def _select(value: Json, at: str) -> Problems:
    if value.get("option_groups") is None:
        yield from each(value, "options", at, _option, most=100)
    else:
        yield from each(value, "option_groups", at, _group, most=100)
    yield from _chosen_first(value, at)
    most = value.get("max_selected_items")
    if most is not None and most < max(1, len(value.get("initial_options") or ())):
        yield problem("must be at least 1, and no less than are chosen at first", f"{at}/max_selected_items")


def _chosen_first(value: Json, at: str) -> Problems:
    """What is chosen at first is one of the options, and as it stands there."""
    groups = value.get("option_groups") or [value]
    offered = [option for group in groups if isinstance(group, dict) for option in group.get("options") or ()]
    one = value.get("initial_option")
    if one is not None and one not in offered:
        yield problem("must exactly match one of the options", f"{at}/initial_option")
    several = value.get("initial_options")
    if several is not None and (not several or any(each not in offered for each in several)):
        yield problem("must exactly match some of the options", f"{at}/initial_options")


def _group(value: Json, at: str) -> Problems:
    yield from text(value.get("label"), f"{at}/label", most=75, plain=True)
    yield from each(value, "options", at, _option, most=100)


def _overflow(value: Json, at: str) -> Problems:
    return each(value, "options", at, _option, most=5)


def _choices(value: Json, at: str) -> Problems:
    yield from each(value, "options", at, _option, most=10)
    yield from _chosen_first(value, at)


def _option(value: Json, at: str) -> Problems:
    yield from text(value.get("text"), f"{at}/text", most=75)
    yield from optional_text(value, "description", at, most=75, plain=False)
    yield from lengths(value, at, value=150)


def _timepicker(value: Json, at: str) -> Problems:
    initial = value.get("initial_time")
    if initial is not None and not _TIME.fullmatch(str(initial)):
        yield problem("must be HH:mm", f"{at}/initial_time")


def _confirm(value: Json, at: str) -> Problems:
    yield from text(value.get("title"), f"{at}/title", most=100, plain=True)
    yield from text(value.get("text"), f"{at}/text", most=300)
    yield from text(value.get("confirm"), f"{at}/confirm", most=30, plain=True)
    yield from text(value.get("deny"), f"{at}/deny", most=30, plain=True)


_ELEMENTS: dict[str, Rule] = {
    "button": _button,
    "image": image,
    "overflow": _overflow,
    "timepicker": _timepicker,
    **dict.fromkeys(("static_select", "multi_static_select"), _select),
    **dict.fromkeys(("checkboxes", "radio_buttons"), _choices),
    **dict.fromkeys(("datepicker", "datetimepicker", "external_select", "users_select"), anything),
    **dict.fromkeys(("conversations_select", "channels_select", "rich_text_input", "file_input"), anything),
    **dict.fromkeys(("plain_text_input", "email_text_input", "url_text_input", "number_input"), anything),
}
