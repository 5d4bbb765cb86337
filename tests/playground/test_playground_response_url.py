"""Answers in place, over the address that a command or a press brings."""

from typing import Any

import pytest
from aiohttp import ClientSession
from slack_bolt.async_app import AsyncAck

from bot.playground.server import Playground
from tests.playground.small_app import GENERAL, JONAS, MEERA, Clock, actions, app_of, button, client_of, connected

Json = dict[str, Any]


async def address(slack: Playground) -> str:
    """The response URL of a command in #general."""
    urls: list[str] = []
    app = app_of(slack)

    @app.command("/tea")
    async def _tea(ack: AsyncAck, command: Json) -> None:
        urls.append(command["response_url"])
        await ack()

    async with connected(slack, app):
        await slack.command(JONAS, GENERAL, "/tea")
    return urls[0]


async def address_of_press(slack: Playground, ts: str) -> str:
    urls: list[str] = []
    app = app_of(slack)

    @app.action("pour")
    async def _pour(ack: AsyncAck, body: Json) -> None:
        urls.append(body["response_url"])
        await ack()

    async with connected(slack, app):
        await slack.press(JONAS, GENERAL, ts, action_id="pour")
    return urls[0]


async def send(url: str, **answer: Any) -> tuple[int, str]:
    async with ClientSession() as session, session.post(url, json=answer) as response:
        return response.status, await response.text()


async def test_an_answer_is_for_the_one_who_asked(slack: Playground) -> None:
    assert await send(await address(slack), text="Coming") == (200, "ok")
    assert [each.text for each in slack.messages(GENERAL, viewer=JONAS)] == ["Coming"]
    assert not slack.messages(GENERAL, viewer=MEERA)


async def test_an_answer_can_be_for_the_channel(slack: Playground) -> None:
    await send(await address(slack), text="Coming", response_type="in_channel")
    assert [each.text for each in slack.messages(GENERAL)] == ["Coming"]


async def test_an_address_is_used_five_times(slack: Playground) -> None:
    url = await address(slack)
    answers = [await send(url, text="Again") for _ in range(6)]
    assert [status for status, _ in answers] == [200] * 5 + [404]
    assert "used_url" in answers[-1][1]


async def test_an_address_is_used_for_half_an_hour(slack: Playground, clock: Clock) -> None:
    url = await address(slack)
    clock.forward(minutes=30)
    assert (await send(url, text="Just in time"))[0] == 200
    clock.forward(seconds=1)
    assert "expired_url" in (await send(url, text="Late"))[1]


async def test_a_made_up_address_is_refused(slack: Playground) -> None:
    assert "invalid_url" in (await send(f"{slack.url}/response/0", text="Hello"))[1]


async def test_an_empty_answer_is_refused(slack: Playground) -> None:
    assert "no_text" in (await send(await address(slack)))[1]


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        ({"text": "Poured", "replace_original": True}, ["Poured"]),
        ({"delete_original": True}, []),
        ({"text": "Beside"}, ["Tea?", "Beside"]),
    ],
)
async def test_a_press_is_answered_over_or_beside_the_message(slack: Playground, answer: Json, left: list[str]) -> None:
    blocks = [actions(button("pour"))]
    posted = await client_of(slack).chat_postMessage(channel=GENERAL, text="Tea?", blocks=blocks)
    await send(await address_of_press(slack, posted["ts"]), **answer)
    assert [each.text for each in slack.messages(GENERAL, viewer=JONAS)] == left
