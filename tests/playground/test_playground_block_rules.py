"""Block Kit's limits, each just kept and just broken."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.rules.block import message_problems, view_problems
from tests.playground.small_app import JONAS, actions, button, input_block, modal, plain, refusal, section

Json = dict[str, Any]


def option(text: str = "One", value: str = "1") -> Json:
    return {"text": plain(text), "value": value}


def image(**more: Any) -> Json:
    return {"type": "image", "image_url": "https://example.org/a.gif", "alt_text": "A neck", **more}


def select(options: int, **more: Any) -> Json:
    return {"type": "static_select", "action_id": "s", "options": [option()] * options, **more}


def several(**more: Any) -> Json:
    return {"type": "multi_static_select", "action_id": "m", "options": [option(name) for name in "abc"], **more}


GROUPS = [{"label": plain("Tea"), "options": [option("d")]}]


def confirm(**more: Any) -> Json:
    return {"title": plain("Sure?"), "text": plain("It's hot."), "confirm": plain("Yes"), "deny": plain("No"), **more}


def fields(count: int, length: int = 1) -> Json:
    return {"type": "section", "fields": [plain("a" * length)] * count}


def context(*parts: Json) -> Json:
    return {"type": "context", "elements": list(parts)}


def kind(name: str, **more: Any) -> Json:
    return {"type": name, **more}


KEPT: dict[str, Json] = {
    "section text": section("a" * 3000),
    "section with a button": {**section(), "accessory": button("a")},
    "section with a picture": {**section(), "accessory": image()},
    "fields": fields(10, 2000),
    "header": kind("header", text=plain("a" * 150)),
    "context": context(*[plain("a")] * 9, image()),
    "actions": actions(*[button(f"a{number}") for number in range(25)]),
    "button": actions(button("a", text=plain("a" * 75), value="a" * 2000, style="danger", confirm=confirm())),
    "select": actions(select(100, placeholder=plain("a" * 150))),
    "select with one chosen": actions(select(2, initial_option=option())),
    "select with several chosen": actions(
        several(initial_options=[option("b"), option("a")], max_selected_items=2),
        kind("multi_static_select", action_id="g", option_groups=GROUPS, initial_options=[option("d")]),
    ),
    "groups": actions(kind("static_select", option_groups=[{"label": plain("Tea"), "options": [option()]}])),
    "overflow": actions(kind("overflow", options=[option()] * 5)),
    "checkboxes": actions(kind("checkboxes", options=[option()] * 10, initial_options=[option()])),
    "timepicker": actions(kind("timepicker", initial_time="23:59")),
    "datepicker": actions(kind("datepicker")),
    "image": image(title=plain("a" * 2000)),
    "file image": kind("image", slack_file={"id": "F1"}, alt_text="A neck"),
    "markdown": kind("markdown", text="a" * 12_000),
    "divider": kind("divider"),
    "rich text": kind("rich_text", elements=[kind("rich_text_section", elements=[])]),
    "input": input_block(hint=plain("a" * 2000)),
}
BROKEN: dict[str, tuple[Json, str]] = {
    "section text": (section("a" * 3001), "/blocks/0/text/text"),
    "empty text": (section(""), "/blocks/0/text/text"),
    "no text": (kind("section"), "/blocks/0"),
    "text of no kind": (kind("section", text={"type": "html", "text": "a"}), "/blocks/0/text"),
    "too many fields": (fields(11), "/blocks/0/fields"),
    "long field": (fields(1, 2001), "/blocks/0/fields/0/text"),
    "fields of no list": (kind("section", text=plain("a"), fields="no"), "/blocks/0/fields"),
    "header": (kind("header", text=plain("a" * 151)), "/blocks/0/text/text"),
    "marked up header": (kind("header", text={"type": "mrkdwn", "text": "a"}), "/blocks/0/text"),
    "too much context": (context(*[plain("a")] * 11), "/blocks/0/elements"),
    "no context": (context(), "/blocks/0/elements"),
    "context of no object": (kind("context", elements=["a"]), "/blocks/0/elements/0"),
    "too many buttons": (actions(*[button(f"a{number}") for number in range(26)]), "/blocks/0/elements"),
    "button text": (actions(button("a", text=plain("a" * 76))), "/blocks/0/elements/0/text/text"),
    "button value": (actions(button("a", value="a" * 2001)), "/blocks/0/elements/0/value"),
    "button style": (actions(button("a", style="loud")), "/blocks/0/elements/0/style"),
    "button url": (actions(button("a", url="a" * 3001)), "/blocks/0/elements/0/url"),
    "button label": (actions(button("a", accessibility_label="a" * 76)), "/blocks/0/elements/0/accessibility_label"),
    "confirm": (
        actions(button("a", confirm=confirm(deny=plain("a" * 31)))),
        "/blocks/0/elements/0/confirm/deny/text",
    ),
    "action id": (actions(button("a" * 256)), "/blocks/0/elements/0/action_id"),
    "the same action id": (actions(button("a"), button("a")), "/blocks/0"),
    "block id": (section() | {"block_id": "a" * 256}, "/blocks/0/block_id"),
    "options": (actions(select(101)), "/blocks/0/elements/0/options"),
    "no options": (actions(select(0)), "/blocks/0/elements/0/options"),
    "first choice": (actions(select(1, initial_option=option("b"))), "/blocks/0/elements/0/initial_option"),
    "first choices": (actions(several(initial_options=[option("d")])), "/blocks/0/elements/0/initial_options"),
    "no first choices": (actions(several(initial_options=[])), "/blocks/0/elements/0/initial_options"),
    "first choice in a group": (
        actions(kind("multi_static_select", option_groups=GROUPS, initial_options=[option("a")])),
        "/blocks/0/elements/0/initial_options",
    ),
    "first radio": (
        actions(kind("radio_buttons", options=[option()], initial_option=option("b"))),
        "/blocks/0/elements/0/initial_option",
    ),
    "nothing may be chosen": (actions(several(max_selected_items=0)), "/blocks/0/elements/0/max_selected_items"),
    "more chosen at first than may be": (
        actions(several(max_selected_items=1, initial_options=[option("a"), option("b")])),
        "/blocks/0/elements/0/max_selected_items",
    ),
    "option": (actions(kind("overflow", options=[option("a" * 76)])), "/blocks/0/elements/0/options/0/text/text"),
    "overflow": (actions(kind("overflow", options=[option()] * 6)), "/blocks/0/elements/0/options"),
    "placeholder": (actions(select(1, placeholder=plain("a" * 151))), "/blocks/0/elements/0/placeholder/text"),
    "time": (actions(kind("timepicker", initial_time="24:00")), "/blocks/0/elements/0/initial_time"),
    "unknown element": (actions(kind("lever")), "/blocks/0/elements/0"),
    "unknown block": (kind("wall"), "/blocks/0/type"),
    "no alt text": (image(alt_text=""), "/blocks/0"),
    "two pictures": (image(slack_file={"id": "F1"}), "/blocks/0"),
    "no picture": (kind("image", alt_text="A neck"), "/blocks/0"),
    "markdown": (kind("markdown", text="a" * 12_001), "/blocks/0/text"),
    "no markdown": (kind("markdown"), "/blocks/0"),
    "input without an element": (input_block(element=None), "/blocks/0/element"),
}


@pytest.mark.parametrize("block", KEPT.values(), ids=KEPT.keys())
def test_what_keeps_to_the_limit_is_taken(block: Json) -> None:
    assert message_problems([block]) == []


@pytest.mark.parametrize(("block", "at"), BROKEN.values(), ids=BROKEN.keys())
def test_what_breaks_a_limit_is_named_with_its_place(block: Json, at: str) -> None:
    (found,) = message_problems([block])
    assert found.endswith(f"[json-pointer:{at}]")


def test_a_message_has_fifty_blocks_at_most() -> None:
    assert message_problems([section()] * 50) == []
    assert message_problems([section()] * 51)


def test_a_block_id_is_used_once_in_a_message() -> None:
    assert "already exists" in message_problems([actions(button("a")), actions(button("b"))])[0]


def test_two_blocks_may_share_an_action_id() -> None:
    assert message_problems([actions(button("a")), actions(button("a"), block_id="more")]) == []


def test_a_block_is_an_object() -> None:
    broken: list[Any] = ["section"]
    assert message_problems(broken)


def test_a_view_has_a_hundred_blocks_and_a_short_title() -> None:
    assert view_problems(modal(*[section()] * 100, title=plain("a" * 24))) == []
    assert view_problems(modal(*[section()] * 101))
    assert view_problems(modal(title=plain("a" * 25)))


@pytest.mark.parametrize("name", ["submit", "close"])
def test_a_views_buttons_are_short(name: str) -> None:
    assert view_problems(modal(section(), **{name: plain("a" * 25)}))


def test_a_form_can_be_sent_off() -> None:
    assert view_problems(modal(input_block(), submit=None))
    assert view_problems(modal(section(), submit=None)) == []


def test_a_home_view_needs_no_title() -> None:
    assert view_problems({"type": "home", "blocks": [input_block()]}) == []


@settings(deadline=None)
@given(st.recursive(st.none() | st.text(max_size=3) | st.integers(), lambda part: st.lists(part, max_size=3)))
def test_nonsense_in_a_block_is_a_problem_and_never_a_crash(nonsense: Any) -> None:
    assert message_problems([kind("section", text=nonsense)])
    assert message_problems([kind("actions", elements=nonsense)])


async def test_invalid_blocks_are_refused_with_the_reasons(client: AsyncWebClient) -> None:
    answer = await refusal(client, "chat.postMessage", channel=JONAS, text="a", blocks=[image(alt_text="")])
    assert answer["error"] == "invalid_blocks"
    assert "alt_text" in answer["response_metadata"]["messages"][0]


def test_feedback_buttons_are_five_at_most() -> None:
    buttons = [kind("feedback_buttons", action_id=f"f{number}") for number in range(6)]
    assert message_problems([kind("context_actions", elements=buttons[:5])]) == []
    assert message_problems([kind("context_actions", elements=buttons)])
