"""Connects to a Slack workspace, and hears it over Socket Mode or over HTTP."""

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import aiohttp
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.delivery.in_flight import InFlight
from bot.metrics import Metrics
from bot.settings import Slack
from bot.slack.answer import insistent
from bot.slack.app import slack_app
from bot.slack.messenger import SlackMessenger
from bot.slack.refusal import reason_of, status_of
from bot.usecases.turns import Turns

EVENTS_PATH = "/slack/events"
_API_TIMEOUT_S = 10


class NotConnected(Exception):
    """Its sentence tells an operator what to do."""


@dataclass(frozen=True, kw_only=True)
class Connection:
    """A workspace that took our token. `client` is for answers: it says them again when Slack hiccups.

    `pictures` is the address under which Slack can fetch those of exercises, None if it can't.
    """

    slack: Slack
    client: AsyncWebClient
    workspace: str
    pictures: str | None = None

    def messenger(self) -> SlackMessenger:
        # No retry handlers: a repeated post can be a second nudge. The lane decides what is tried again.
        client = _client(self.slack, session=self.client.session, retry_handlers=[])
        return SlackMessenger(client, pictures=self.pictures)


def _client(slack: Slack, **options: Any) -> AsyncWebClient:
    return AsyncWebClient(slack.bot_token, base_url=slack.api_url, **options)


@asynccontextmanager
async def connected(slack: Slack, *, pictures: str | None = None) -> AsyncIterator[Connection]:
    """Raises NotConnected when Slack can't be reached or doesn't take the token."""
    # One HTTP session for everything: opening one for each call is three times slower.
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_API_TIMEOUT_S)) as session:
        client = _client(slack, session=session, retry_handlers=insistent())
        workspace = await _introduced(client)
        yield Connection(slack=slack, client=client, workspace=workspace, pictures=pictures)


async def _introduced(client: AsyncWebClient) -> str:
    try:
        return str((await client.auth_test())["team_id"])
    except SlackApiError as error:
        raise _not_taken(client, error, "SLACK_BOT_TOKEN", "Copy it anew.") from error
    except (aiohttp.ClientError, TimeoutError) as error:
        raise _out_of_reach(client, type(error).__name__) from error


@asynccontextmanager
async def hearing(
    connection: Connection,
    *,
    turns: Turns,
    metrics: Metrics,
    in_flight: InFlight,
) -> AsyncIterator[list[web.RouteDef]]:
    """Over Socket Mode with an app token; without one, yields the route that Slack calls.

    What was begun may go on after the end: `in_flight` counts it.
    """
    slack = connection.slack
    secret = None if slack.app_token else slack.signing_secret
    app = slack_app(
        connection.client,
        signing_secret=secret,
        turns=turns,
        metrics=metrics,
        in_flight=in_flight,
        pictures=connection.pictures,
    )
    if slack.app_token is None:
        yield [web.post(EVENTS_PATH, _events(app))]
        return
    handler = AsyncSocketModeHandler(app, slack.app_token)
    try:
        await _connect(handler, connection.client)
        yield []
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]  # Bolt leaves it untyped


async def _connect(handler: AsyncSocketModeHandler, client: AsyncWebClient) -> None:
    """Asks for the first address itself: slack_sdk would go on asking for ever, whatever the answer."""
    try:
        handler.client.wss_uri = (await client.apps_connections_open(app_token=handler.app_token))["url"]
    except SlackApiError as error:
        raise _not_taken(client, error, "SLACK_APP_TOKEN", "It needs the scope connections:write.") from error
    except (aiohttp.ClientError, TimeoutError) as error:
        raise _out_of_reach(client, type(error).__name__) from error
    await handler.connect_async()  # type: ignore[no-untyped-call]  # Bolt leaves it untyped


def _not_taken(client: AsyncWebClient, error: SlackApiError, name: str, todo: str) -> NotConnected:
    reason = reason_of(error)
    if not reason or status_of(error) != HTTPStatus.OK:  # a server in trouble, or one that asks for patience
        return _out_of_reach(client, reason or f"status {status_of(error)}")
    return NotConnected(f"Slack does not take {name}: {reason}. {todo}")


def _out_of_reach(client: AsyncWebClient, reason: str) -> NotConnected:
    return NotConnected(f"Slack can't be reached at {client.base_url} ({reason}).")


def _events(app: AsyncApp) -> Callable[[web.Request], Coroutine[Any, Any, web.StreamResponse]]:
    async def events(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    return events
