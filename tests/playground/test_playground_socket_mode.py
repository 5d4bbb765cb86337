"""Socket Mode, as a raw client and as Bolt see it."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession, ClientWebSocketResponse, WSMsgType
from slack_bolt.async_app import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.server import Playground
from tests.playground.small_app import JONAS, app_of, client_of, connected, manifest

Json = dict[str, Any]
PATIENCE = 10  # seconds; only a test that fails waits so long


@pytest.fixture
async def session() -> AsyncIterator[ClientSession]:
    async with ClientSession() as session:
        yield session


async def line(slack: Playground, session: ClientSession) -> ClientWebSocketResponse:
    """A connection that has heard its hello."""
    opened = await client_of(slack).apps_connections_open(app_token=slack.app_token)
    socket = await session.ws_connect(opened["url"])
    hello = await socket.receive_json(timeout=PATIENCE)
    assert hello["type"] == "hello"
    await slack.until(lambda: slack.connections >= hello["num_connections"])
    return socket


async def test_hello_counts_the_connections(slack: Playground, session: ClientSession) -> None:
    opened = await client_of(slack).apps_connections_open(app_token=slack.app_token)
    first = await line(slack, session)
    second = await session.ws_connect(opened["url"])
    assert (await second.receive_json(timeout=PATIENCE))["num_connections"] == 2
    assert not first.closed


async def test_an_address_lets_one_connection_in(slack: Playground, session: ClientSession) -> None:
    opened = await client_of(slack).apps_connections_open(app_token=slack.app_token)
    await session.ws_connect(opened["url"])
    async with session.get(opened["url"]) as again:
        assert again.status == 401


async def test_the_eleventh_connection_is_sent_away(slack: Playground, session: ClientSession) -> None:
    lines = [await line(slack, session) for _ in range(10)]
    opened = await client_of(slack).apps_connections_open(app_token=slack.app_token)
    one_too_many = await session.ws_connect(opened["url"])
    assert (await one_too_many.receive_json(timeout=PATIENCE))["reason"] == "too_many_websockets"
    assert (await one_too_many.receive()).type is WSMsgType.CLOSE
    assert not any(each.closed for each in lines)


async def test_each_event_goes_to_one_of_the_connections(slack: Playground, session: ClientSession) -> None:
    lines = [await line(slack, session) for _ in range(2)]
    for text in ("One", "Two"):
        await slack.say(JONAS, slack.im(JONAS), text)
    envelopes = [await each.receive_json(timeout=PATIENCE) for each in lines]
    assert sorted(each["payload"]["event"]["text"] for each in envelopes) == ["One", "Two"]


async def test_an_event_without_an_ack_comes_again_and_says_why(impatient: Playground, session: ClientSession) -> None:
    socket = await line(impatient, session)
    await impatient.say(JONAS, impatient.im(JONAS), "Hello")
    envelopes = [await socket.receive_json(timeout=PATIENCE) for _ in range(4)]
    await impatient.settled()
    assert [each["retry_attempt"] for each in envelopes] == [0, 1, 2, 3]
    assert {each["retry_reason"] for each in envelopes[1:]} == {"http_timeout"}
    assert len({each["payload"]["event_id"] for each in envelopes}) == 1


async def test_an_acked_event_does_not_come_again(slack: Playground, session: ClientSession) -> None:
    socket = await line(slack, session)
    await slack.say(JONAS, slack.im(JONAS), "Hello")
    envelope = await socket.receive_json(timeout=PATIENCE)
    await socket.send_json({"envelope_id": envelope["envelope_id"]})
    await slack.settled()
    await slack.say(JONAS, slack.im(JONAS), "Next")
    assert (await socket.receive_json(timeout=PATIENCE))["payload"]["event"]["text"] == "Next"


async def test_an_ack_for_nothing_is_let_pass(slack: Playground, session: ClientSession) -> None:
    socket = await line(slack, session)
    await socket.send_json({"envelope_id": "unheard-of"})
    await slack.say(JONAS, slack.im(JONAS), "Hello")
    assert (await socket.receive_json(timeout=PATIENCE))["type"] == "events_api"


async def test_a_refresh_moves_a_bolt_app_to_a_new_connection(slack: Playground) -> None:
    app = app_of(slack)

    @app.command("/tea")
    async def _tea(ack: AsyncAck) -> None:
        await ack()

    async with connected(slack, app):
        await slack.disconnect()
        await slack.until(lambda: slack.connected)
        outcome = await slack.command(JONAS, slack.im(JONAS), "/tea")
    assert outcome.ok
    assert [call.method for call in slack.calls].count("apps.connections.open") == 2


async def test_a_delivery_waits_for_a_connection(slack: Playground, session: ClientSession) -> None:
    await slack.say(JONAS, slack.im(JONAS), "Hello")
    socket = await line(slack, session)
    assert (await socket.receive_json(timeout=PATIENCE))["payload"]["event"]["text"] == "Hello"


async def test_an_app_that_hangs_up_is_no_longer_connected(slack: Playground, session: ClientSession) -> None:
    socket = await line(slack, session)
    await socket.close()
    await slack.until(lambda: not slack.connected)


async def test_a_connection_is_opened_with_the_token_as_an_argument_too(
    slack: Playground, session: ClientSession
) -> None:
    async with session.post(f"{slack.api_url}apps.connections.open", data={"token": slack.app_token}) as response:
        assert (await response.json())["url"].startswith("ws://127.0.0.1:")


async def test_bolt_asks_who_it_is_over_the_address_it_was_given(slack: Playground, client: AsyncWebClient) -> None:
    assert client.base_url == slack.api_url
    assert (await client.auth_test())["url"] == f"{slack.url}/"


async def test_closing_the_playground_ends_connections_that_were_to_be_renewed(session: ClientSession) -> None:
    async with Playground(manifest=manifest()) as slack:
        socket = await line(slack, session)
        await slack.disconnect()
        assert (await socket.receive_json(timeout=PATIENCE))["reason"] == "refresh_requested"
        ending = asyncio.create_task(socket.receive(timeout=PATIENCE))
    assert (await ending).type is WSMsgType.CLOSE


async def test_a_frame_that_is_no_text_is_let_pass(slack: Playground, session: ClientSession) -> None:
    socket = await line(slack, session)
    await socket.send_bytes(b"?")
    await slack.say(JONAS, slack.im(JONAS), "Hello")
    assert (await socket.receive_json(timeout=PATIENCE))["type"] == "events_api"
