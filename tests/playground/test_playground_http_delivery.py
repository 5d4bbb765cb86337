"""Signed HTTP: a Bolt app behind a real server, and servers that misbehave."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.playground.server import Playground
from tests.playground.small_app import JONAS, actions, app_of, button, client_of, manifest

Json = dict[str, Any]
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def listening(answer: Answer) -> AsyncIterator[str]:
    """The address that requests go to."""
    application = web.Application()
    application.router.add_post("/slack/events", answer)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    await runner.cleanup()


def bolt(app: AsyncApp) -> Answer:
    async def answer(request: web.Request) -> web.StreamResponse:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    return answer


def answering(status: int, **headers: str) -> tuple[Answer, list[Json]]:
    """A server that answers events like this, and the headers it was sent."""
    seen: list[Json] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        if (await request.json())["type"] == "event_callback":
            seen.append(dict(request.headers))
        return web.Response(status=status, headers=headers)

    return answer, seen


async def test_commands_presses_and_events_reach_a_bolt_app(slack: Playground) -> None:
    app, heard = app_of(slack), []

    @app.command("/tea")
    async def _tea(ack: AsyncAck, command: Json) -> None:
        heard.append(command["text"])
        await ack("Coming")

    @app.action("pour")
    async def _pour(ack: AsyncAck, action: Json) -> None:
        heard.append(action["action_id"])
        await ack()

    @app.event("message")
    async def _message(event: Json) -> None:
        heard.append(event["text"])

    async with listening(bolt(app)) as url:
        assert await slack.deliver_to(url)
        assert slack.connected
        channel = slack.im(JONAS)
        assert (await slack.command(JONAS, channel, "/tea", "black")).ok
        posted = await client_of(slack).chat_postMessage(channel=JONAS, text="a", blocks=[actions(button("pour"))])
        assert (await slack.press(JONAS, channel, posted["ts"], action_id="pour")).ok
        await slack.say(JONAS, channel, "Hello")
        await slack.settled()
    assert heard == ["black", "pour", "Hello"]
    assert slack.messages(channel, viewer=JONAS)[0].text == "Coming"


async def test_an_app_with_another_secret_refuses_what_is_signed(slack: Playground) -> None:
    app = AsyncApp(client=client_of(slack), signing_secret="not-the-one")
    async with listening(bolt(app)) as url:
        assert not await slack.deliver_to(url)


async def test_an_answer_in_plain_json_is_read(slack: Playground) -> None:
    async def answer(_request: web.Request) -> web.Response:
        return web.json_response({"text": "Coming", "response_type": "in_channel"})

    async with listening(answer) as url:
        await slack.deliver_to(url)
        await slack.command(JONAS, slack.im(JONAS), "/tea")
    assert [each.text for each in slack.messages(slack.im(JONAS))] == ["Coming"]


async def test_an_event_that_fails_comes_again_with_number_and_reason(slack: Playground) -> None:
    answer, seen = answering(500)
    async with listening(answer) as url:
        await slack.deliver_to(url)
        await slack.say(JONAS, slack.im(JONAS), "Hello")
        await slack.until(lambda: len(seen) == 4)
    assert [headers.get("X-Slack-Retry-Num") for headers in seen] == [None, "1", "2", "3"]
    assert {headers["X-Slack-Retry-Reason"] for headers in seen[1:]} == {"http_error"}


async def test_an_app_can_ask_for_no_retry(slack: Playground) -> None:
    answer, seen = answering(500, **{"X-Slack-No-Retry": "1"})
    async with listening(answer) as url:
        await slack.deliver_to(url)
        for _ in range(3):
            await slack.say(JONAS, slack.im(JONAS), "Hello")
            await slack.settled()
    assert [headers.get("X-Slack-Retry-Num") for headers in seen] == [None] * 3


async def test_a_command_to_a_server_that_is_not_there_fails() -> None:
    async with listening(answering(200)[0]) as url:
        pass
    async with Playground(manifest=manifest(), request_url=url) as slack:
        assert "dispatch_failed" in (await slack.command(JONAS, slack.im(JONAS), "/tea")).error
