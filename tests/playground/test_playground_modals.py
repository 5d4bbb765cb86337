"""Views: opened with a trigger, changed, filled in, sent off."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.server import Playground
from bot.playground.wire import ApiError
from tests.playground.small_app import (
    JONAS,
    MEERA,
    Clock,
    actions,
    app_of,
    button,
    client_of,
    connected,
    error_of,
    input_block,
    manifest,
    modal,
    plain,
    refusal,
    section,
)

Json = dict[str, Any]
FILLED = {"cups": {"number": {"value": "3"}}}


class Desk:
    """An app whose command hands over its trigger, and what it heard since."""

    def __init__(self, slack: Playground, app: AsyncApp) -> None:
        self.slack = slack
        self.app = app
        self.client = client_of(slack)
        self.triggers: list[str] = []
        self.heard: list[Json] = []
        self.answer: Json = {}
        app.command("/tea")(self._take_trigger)
        app.action("pour")(self._take_trigger)
        app.view("order")(self._take)
        app.view_closed("order")(self._take)

    async def trigger(self) -> str:
        await self.slack.command(JONAS, self.slack.im(JONAS), "/tea")
        return self.triggers[-1]

    async def open(self, view: Json) -> str:
        answer = await self.client.views_open(trigger_id=await self.trigger(), view=view)
        return str(answer["view"]["id"])

    async def _take_trigger(self, ack: AsyncAck, body: Json) -> None:
        self.triggers.append(body["trigger_id"])
        self.heard.append(body)
        await ack()

    async def _take(self, ack: AsyncAck, body: Json) -> None:
        self.heard.append(body)
        await ack(**self.answer)


@pytest.fixture
async def desk(slack: Playground) -> AsyncIterator[Desk]:
    desk = Desk(slack, app_of(slack))
    async with connected(slack, desk.app):
        yield desk


async def test_a_trigger_opens_a_view_for_whom_it_came_from(slack: Playground, desk: Desk) -> None:
    view_id = await desk.open(modal(section()))
    view = slack.view(JONAS)
    assert view is not None
    assert (view["id"], slack.view(MEERA)) == (view_id, None)


async def test_a_trigger_works_once(desk: Desk) -> None:
    await desk.open(modal(section()))
    asked = {"trigger_id": desk.triggers[-1], "view": modal(section())}
    assert await error_of(desk.client, "views.open", **asked) == "exchanged_trigger_id"


async def test_a_trigger_works_for_three_seconds(desk: Desk, clock: Clock) -> None:
    trigger = await desk.trigger()
    clock.forward(seconds=3.1)
    asked = {"trigger_id": trigger, "view": modal(section())}
    assert await error_of(desk.client, "views.open", **asked) == "expired_trigger_id"


async def test_a_made_up_trigger_does_nothing(client: AsyncWebClient) -> None:
    answer = await error_of(client, "views.open", trigger_id="1.2", view=modal(section()))
    assert answer == "invalid_trigger_id"


@pytest.mark.parametrize(
    ("view", "error"),
    [
        (modal(section(), title=plain("a" * 25)), "invalid_arguments"),
        (modal(*[section()] * 101), "invalid_arguments"),
        (modal(input_block(), submit=None), "invalid_arguments"),
        (modal(section(), private_metadata="a" * 250_001), "view_too_large"),
        ({"type": "letter", "blocks": []}, "invalid_arguments"),
        ({"type": "home"}, "invalid_arguments"),
        (None, "invalid_arguments"),
    ],
    ids=["title", "blocks", "submit", "size", "type", "no blocks", "nothing"],
)
async def test_a_view_keeps_to_its_limits(client: AsyncWebClient, view: Json, error: str) -> None:
    answer = await refusal(client, "views.open", trigger_id="1", view=view)
    assert answer["error"] == error


async def test_views_stack_up_to_three(slack: Playground, desk: Desk) -> None:
    await desk.open(modal(section("One")))
    for title in ("Two", "Three"):
        await desk.client.views_push(trigger_id=await desk.trigger(), view=modal(section(title)))
    asked = {"trigger_id": await desk.trigger(), "view": modal(section("Four"))}
    assert await error_of(desk.client, "views.push", **asked) == "push_limit_reached"
    view = slack.view(JONAS)
    assert view is not None
    assert view["blocks"][0]["text"]["text"] == "Three"


async def test_opening_anew_takes_the_old_views_away(slack: Playground, desk: Desk) -> None:
    await desk.open(modal(section("Old")))
    second = await desk.open(modal(section("New")))
    await slack.close_view(JONAS, second)
    assert slack.view(JONAS) is None


async def test_an_update_finds_the_view_by_either_id_and_keeps_it(slack: Playground, desk: Desk) -> None:
    view_id = await desk.open(modal(section(), external_id="mine"))
    changed = modal(section("Changed"), external_id="mine")
    by_external = await desk.client.views_update(external_id="mine", view=changed)
    by_id = await desk.client.views_update(view_id=view_id, view=changed)
    assert by_external["view"]["id"] == by_id["view"]["id"] == view_id
    view = slack.view(JONAS)
    assert view is not None
    assert view["blocks"][0]["text"]["text"] == "Changed"


async def test_an_external_id_is_used_once(desk: Desk) -> None:
    await desk.open(modal(section(), external_id="mine"))
    asked = {"trigger_id": await desk.trigger(), "view": modal(section(), external_id="mine")}
    assert await error_of(desk.client, "views.push", **asked) == "duplicate_external_id"


async def test_an_outdated_hash_is_a_conflict(desk: Desk) -> None:
    opened = await desk.client.views_open(trigger_id=await desk.trigger(), view=modal(section()))
    asked = {"view_id": opened["view"]["id"], "hash": opened["view"]["hash"], "view": modal(section("Changed"))}
    assert (await desk.client.views_update(**asked))["ok"]
    assert await error_of(desk.client, "views.update", **asked) == "hash_conflict"


async def test_a_view_that_is_not_there_is_not_found(client: AsyncWebClient) -> None:
    assert await error_of(client, "views.update", view_id="V0", view=modal(section())) == "not_found"


async def test_a_home_view_is_published_and_published_over(slack: Playground, client: AsyncWebClient) -> None:
    home = {"type": "home", "blocks": [section()]}
    first = await client.views_publish(user_id=JONAS, view=home)
    second = await client.views_publish(user_id=JONAS, view=home, hash=first["view"]["hash"])
    old = {"user_id": JONAS, "view": home, "hash": first["view"]["hash"]}
    assert await error_of(client, "views.publish", **old) == "hash_conflict"
    published = slack.home(JONAS)
    assert published is not None
    assert published["hash"] == second["view"]["hash"]


async def test_without_a_home_tab_nothing_is_published() -> None:
    async with Playground(manifest=manifest(home={"home_tab_enabled": False})) as slack:
        home = {"type": "home", "blocks": []}
        assert await error_of(client_of(slack), "views.publish", user_id=JONAS, view=home) == "not_enabled"


async def test_a_submission_brings_what_was_filled_in_and_closes(slack: Playground, desk: Desk) -> None:
    view_id = await desk.open(modal(input_block()))
    outcome = await slack.submit_view(JONAS, view_id, FILLED)
    assert (outcome.ok, slack.view(JONAS)) == (True, None)
    assert desk.heard[-1]["view"]["state"]["values"]["cups"]["number"] == {"type": "plain_text_input", "value": "3"}


async def test_slack_itself_asks_for_what_is_missing(slack: Playground, desk: Desk) -> None:
    view_id = await desk.open(modal(input_block(), input_block("sugar", optional=True)))
    before = len(desk.heard)
    outcome = await slack.submit_view(JONAS, view_id, {})
    assert (list(outcome.errors), len(desk.heard)) == (["cups"], before)


async def test_what_was_filled_in_beforehand_counts(slack: Playground, desk: Desk) -> None:
    times = {"type": "timepicker", "action_id": "at", "initial_time": "10:30"}
    areas = {"type": "checkboxes", "action_id": "with", "options": [{"text": plain("Milk"), "value": "milk"}]}
    blocks = [input_block("when", element=times), input_block("extras", element=areas, optional=True)]
    view_id = await desk.open(modal(*blocks))
    assert (await slack.submit_view(JONAS, view_id, {})).ok
    values = desk.heard[-1]["view"]["state"]["values"]
    assert values["when"]["at"]["selected_time"] == "10:30"
    assert values["extras"]["with"]["selected_options"] == []


async def test_the_app_can_find_fault(slack: Playground, desk: Desk) -> None:
    desk.answer = {"response_action": "errors", "errors": {"cups": "Too many."}}
    view_id = await desk.open(modal(input_block()))
    outcome = await slack.submit_view(JONAS, view_id, FILLED)
    view = slack.view(JONAS)
    assert view is not None
    assert (outcome.errors, view["id"]) == ({"cups": "Too many."}, view_id)


@pytest.mark.parametrize(("action", "left"), [("update", 1), ("push", 2), ("clear", 0)])
async def test_the_app_can_answer_with_a_view(slack: Playground, desk: Desk, action: str, left: int) -> None:
    desk.answer = {"response_action": action} | ({} if action == "clear" else {"view": modal(section("Next"))})
    view_id = await desk.open(modal(input_block()))
    assert (await slack.submit_view(JONAS, view_id, FILLED)).ok
    shown = 0
    while view := slack.view(JONAS):
        shown += 1
        await slack.close_view(JONAS, view["id"])
    assert shown == left


async def test_an_answer_that_is_no_view_is_told_and_loses_nothing(slack: Playground, desk: Desk) -> None:
    desk.answer = {"response_action": "update", "view": {"type": "letter", "blocks": []}}
    view_id = await desk.open(modal(input_block()))
    assert "Nothing is lost" in (await slack.submit_view(JONAS, view_id, FILLED)).error
    assert slack.view(JONAS)


async def test_closing_is_told_to_an_app_that_asked(slack: Playground, desk: Desk) -> None:
    quiet = await desk.open(modal(section()))
    await slack.close_view(JONAS, quiet)
    loud = await desk.open(modal(section(), notify_on_close=True))
    await slack.close_view(JONAS, loud)
    assert [body["view"]["id"] for body in desk.heard if body.get("type") == "view_closed"] == [loud]


async def test_a_button_in_a_view_brings_the_view_and_what_is_filled_in(slack: Playground, desk: Desk) -> None:
    picker = {"type": "timepicker", "action_id": "at"}
    view_id = await desk.open(modal(actions(button("pour"), picker), input_block()))
    outcome = await slack.press_in_view(JONAS, view_id, action_id="pour")
    assert outcome.ok
    body = desk.heard[-1]
    assert (body["container"]["view_id"], body["view"]["state"]["values"]["actions"]["at"]["selected_time"]) == (
        view_id,
        None,
    )


async def test_nobody_touches_somebody_elses_view(slack: Playground, desk: Desk) -> None:
    view_id = await desk.open(modal(section()))
    with pytest.raises(ApiError, match="not_found"):
        await slack.close_view(MEERA, view_id)
