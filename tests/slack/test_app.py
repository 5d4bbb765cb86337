"""The Bolt app by itself: what nobody listens to is taken and dropped."""

from collections.abc import Sequence

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
from tests.slack.conversation import JONAS


async def test_an_event_that_nobody_listens_to_is_taken_so_that_slack_does_not_repeat_it(
    slack: Playground, sessions: async_sessionmaker[AsyncSession], exercises: Sequence[Exercise], clock: Clock
) -> None:
    metrics = Metrics()
    app = slack_app(
        AsyncWebClient(slack.bot_token, base_url=slack.api_url),
        signing_secret=None,
        turns=Turns(sessions=sessions, exercises=exercises, now=clock),
        metrics=metrics,
        in_flight=InFlight(),
    )
    deleted = {"type": "message", "subtype": "message_deleted", "channel_type": "im", "channel": slack.im(JONAS)}
    body = {"type": "event_callback", "event_id": "Ev1", "team_id": slack.workspace.id, "event": deleted}
    response = await app.async_dispatch(AsyncBoltRequest(mode="socket_mode", body=body))
    assert response.status == 200
    assert metrics.registry.get_sample_value("unhunch_failures_total", {"kind": "BoltUnhandledRequestError"}) is None
