"""What the playground's tests build on: a manifest, a clock to move, clients and a small Bolt app."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.deliveries import Patience
from bot.playground.server import Playground

Json = dict[str, Any]

JONAS, MEERA, DANA = "U01JONAS", "U02MEERA", "U03DANA"
GENERAL, WELLNESS = "C01GENERAL", "C02WELLNESS"
# Slack's own three seconds for what comes; a moment only where a test waits for what never comes.
PATIENT = Patience(retries=(0.0, 0.01, 0.02))
IMPATIENT = Patience(ack=0.1, retries=(0.0, 0.01, 0.02))
SCOPES = [
    *("app_mentions:read", "channels:history", "channels:read", "chat:write", "chat:write.public", "commands"),
    *("dnd:read", "files:read", "files:write", "groups:history", "groups:read", "im:history", "im:read", "im:write"),
    "users:read",
]
EVENTS = [
    *("app_home_opened", "app_mention", "app_uninstalled", "member_joined_channel", "message.channels"),
    *("message.groups", "message.im", "tokens_revoked", "user_change", "user_huddle_changed", "user_status_changed"),
    *("channel_archive", "channel_left", "dnd_updated_user", "group_archive", "group_left", "member_left_channel"),
]


class Clock:
    """Stands still until it's moved."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def forward(self, **by: float) -> None:
        self.at += timedelta(**by)


def manifest(
    *, scopes: list[str] = SCOPES, events: list[str] = EVENTS, home: Json | None = None, interactive: bool = True
) -> Json:
    tabs = {"home_tab_enabled": True, "messages_tab_enabled": True, "messages_tab_read_only_enabled": False}
    command = {"command": "/tea", "description": "Makes tea", "usage_hint": "[black | green]"}
    return {
        "display_information": {"name": "Tea Round"},
        "features": {
            "app_home": tabs | (home or {}),
            "bot_user": {"display_name": "Tea"},
            "slash_commands": [command, {"command": "/whisk", "should_escape": True}],
        },
        "oauth_config": {"scopes": {"bot": scopes}},
        "settings": {"event_subscriptions": {"bot_events": events}, "interactivity": {"is_enabled": interactive}},
    }


def without(*gone: str) -> list[str]:
    return [scope for scope in SCOPES if scope not in gone]


def client_of(slack: Playground) -> AsyncWebClient:
    return AsyncWebClient(slack.bot_token, base_url=slack.api_url)


def app_of(slack: Playground) -> AsyncApp:
    return AsyncApp(client=client_of(slack), signing_secret=slack.signing_secret)


def listening(slack: Playground) -> tuple[AsyncApp, list[Json]]:
    """An app that takes every event, and the pile of what it heard."""
    app, heard = app_of(slack), []

    @app.use
    async def _remember(body: Json, next_: Any) -> None:
        heard.append(body)
        await next_()

    app.event(re.compile("."))(_nothing)
    return app, heard


async def _nothing() -> None: ...


def events(heard: list[Json]) -> list[Json]:
    return [body["event"] for body in heard]


@asynccontextmanager
async def connected(slack: Playground, app: AsyncApp) -> AsyncIterator[None]:
    """The app listens over Socket Mode."""
    handler = AsyncSocketModeHandler(app, slack.app_token)
    before = slack.connections
    await handler.connect_async()  # type: ignore[no-untyped-call]  # Bolt gives it no types
    await slack.until(lambda: slack.connections > before)
    try:
        yield
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]  # Bolt gives it no types


async def refusal(client: AsyncWebClient, method: str, **arguments: Any) -> Json:
    """What Slack answers to a call that it should refuse."""
    with pytest.raises(SlackApiError) as caught:
        await client.api_call(method, json=arguments)
    assert isinstance(caught.value.response.data, dict)
    return caught.value.response.data


async def error_of(client: AsyncWebClient, method: str, **arguments: Any) -> str:
    return str((await refusal(client, method, **arguments))["error"])


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def button(action_id: str, **more: Any) -> Json:
    return {"type": "button", "action_id": action_id, "text": plain("Press"), **more}


def actions(*elements: Json, block_id: str = "actions") -> Json:
    return {"type": "actions", "block_id": block_id, "elements": list(elements)}


def section(text: str = "Hello") -> Json:
    return {"type": "section", "text": plain(text)}


def input_block(block_id: str = "cups", **more: Any) -> Json:
    element = {"type": "plain_text_input", "action_id": "number"}
    return {"type": "input", "block_id": block_id, "label": plain("Cups"), "element": element, **more}


def modal(*blocks: Json, **more: Any) -> Json:
    frame = {"type": "modal", "callback_id": "order", "title": plain("Order"), "submit": plain("Send")}
    return frame | {"blocks": list(blocks)} | more
