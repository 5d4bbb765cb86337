"""The Bolt app by itself: what nobody listens to is taken and dropped."""

from collections.abc import Sequence
from typing import Any

import pytest
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.delivery.in_flight import InFlight
from bot.domain.exercise import Exercise
from bot.metrics import Metrics
from bot.playground.server import Playground
from bot.slack.app import slack_app
from bot.usecases.turns import Turns
from tests.conftest import Clock
from tests.slack.conversation import JONAS, WELLNESS

SIGN = "my back hurts and I can't feel when I need to pee"


@pytest.fixture
def metrics() -> Metrics:
    return Metrics()


@pytest.fixture
def app(
    slack: Playground,
    sessions: async_sessionmaker[AsyncSession],
    exercises: Sequence[Exercise],
    clock: Clock,
    metrics: Metrics,
) -> AsyncApp:
    return slack_app(
        AsyncWebClient(slack.bot_token, base_url=slack.api_url),
        signing_secret=None,
        turns=Turns(sessions=sessions, exercises=exercises, now=clock),
        metrics=metrics,
        in_flight=InFlight(),
    )


async def dispatched(app: AsyncApp, slack: Playground, event: dict[str, Any]) -> int:
    """The status that Slack is answered with."""
    body = {"type": "event_callback", "event_id": "Ev1", "team_id": slack.workspace.id, "event": event}
    response = await app.async_dispatch(AsyncBoltRequest(mode="socket_mode", body=body))
    return int(response.status)


async def test_an_event_that_nobody_listens_to_is_taken_so_that_slack_does_not_repeat_it(
    app: AsyncApp, slack: Playground, metrics: Metrics
) -> None:
    deleted = {"type": "message", "subtype": "message_deleted", "channel_type": "im", "channel": slack.im(JONAS)}
    assert await dispatched(app, slack, deleted) == 200
    assert metrics.registry.get_sample_value("unhunch_failures_total", {"kind": "BoltUnhandledRequestError"}) is None


@pytest.mark.parametrize(
    "event",
    [
        {"type": "message", "channel_type": "im", "bot_id": "B9", "user": "U9", "text": SIGN},
        {"type": "message", "channel_type": "im", "subtype": "bot_message", "bot_id": "B9", "text": SIGN},
        {"type": "message", "channel_type": "channel", "bot_id": "B9", "user": "U9", "text": SIGN},
        {"type": "message", "channel_type": "group", "subtype": "bot_message", "text": SIGN},
        {"type": "message", "channel_type": "channel", "subtype": "channel_join", "user": JONAS, "text": SIGN},
        {"type": "app_mention", "bot_id": "B9", "user": "U9", "text": SIGN},
        {"type": "app_mention", "bot_id": "B9", "text": SIGN},
        {
            "type": "message",
            "subtype": "message_changed",
            "channel_type": "channel",
            "message": {"bot_id": "B9", "user": "U9", "text": SIGN},
            "previous_message": {"text": ""},
        },
    ],
)
async def test_what_bots_say_and_what_nobody_typed_is_not_read(
    app: AsyncApp, slack: Playground, event: dict[str, Any]
) -> None:
    assert await dispatched(app, slack, {"channel": WELLNESS, "ts": "1.0"} | event) == 200
    await slack.settled()
    assert not [call for call in slack.calls if call.method != "auth.test"]
