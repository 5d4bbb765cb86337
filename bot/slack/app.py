"""The Bolt app: what comes in is taken in once, and what goes wrong is said plainly."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from slack_bolt.error import BoltUnhandledRequestError
from slack_bolt.listener.async_listener_completion_handler import AsyncListenerCompletionHandler
from slack_bolt.listener.async_listener_start_handler import AsyncListenerStartHandler
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.delivery.in_flight import InFlight
from bot.domain.wording import answers
from bot.metrics import Metrics
from bot.slack import buttons, chat, commands, lifecycle, onboarding, presence
from bot.slack.answer import AnswerLost, Voice
from bot.store import deliveries
from bot.usecases.turns import Turns

log = logging.getLogger(__name__)
# Bolt writes out whole payloads, what people typed included, when asked to say more.
_quiet = logging.getLogger("bot.slack.bolt")
_quiet.setLevel(logging.WARNING)

_ACK_IS_SEEN_S = 0.05


class _Started(AsyncListenerStartHandler):
    def __init__(self, in_flight: InFlight) -> None:
        self._in_flight = in_flight

    async def handle(self, request: AsyncBoltRequest, response: BoltResponse | None) -> None:  # noqa: ARG002  Bolt's signature
        self._in_flight.__enter__()


class _Ended(AsyncListenerCompletionHandler):
    def __init__(self, in_flight: InFlight) -> None:
        self._in_flight = in_flight

    async def handle(self, request: AsyncBoltRequest, response: BoltResponse | None) -> None:  # noqa: ARG002  Bolt's signature
        self._in_flight.__exit__()


def slack_app(
    client: AsyncWebClient,
    *,
    signing_secret: str | None,
    turns: Turns,
    metrics: Metrics,
    in_flight: InFlight,
    pictures: str | None = None,
) -> AsyncApp:
    """One workspace's app; `signing_secret` is for Slack calling over HTTP, None in Socket Mode.

    `pictures` is the address under which Slack can fetch those of exercises, None if it can't.

    `in_flight` counts the listeners at work: Bolt's own closing doesn't wait for them.
    """
    app = AsyncApp(
        name="unhunch",
        logger=_quiet,
        client=client,
        signing_secret=signing_secret or "",
        request_verification_enabled=signing_secret is not None,
        raise_error_for_unhandled_request=True,
    )
    app.middleware(_once(turns))
    voice = Voice(pictures=pictures)
    app.error(_say_sorry(metrics, voice))
    for surface in (commands, onboarding, buttons, chat):
        surface.register(app, turns, voice)
    for silent in (lifecycle, presence):
        silent.register(app, turns)
    app.listener_runner.listener_start_handler = _Started(in_flight)
    app.listener_runner.listener_completion_handler = _Ended(in_flight)
    return app


def _once(turns: Turns) -> Callable[..., Awaitable[BoltResponse | None]]:
    async def take_in_once(
        body: dict[str, Any],
        context: AsyncBoltContext,
        next: Callable[[], Awaitable[None]],  # noqa: A002  Bolt injects by this name
    ) -> BoltResponse | None:
        """Slack repeats an event it thinks was lost, and Bolt would run it again."""
        event = body.get("event_id")
        if event is not None:
            async with turns.take() as (session, now):
                fresh = await deliveries.take_in(session, now, context.team_id or "", event)
            if not fresh:
                return BoltResponse(status=200)
        await next()
        return None

    return take_in_once


def _say_sorry(metrics: Metrics, voice: Voice) -> Callable[..., Awaitable[BoltResponse | None]]:
    async def say_sorry(error: Exception, body: dict[str, Any], client: AsyncWebClient) -> BoltResponse | None:
        """The one place where a listener's error ends. What people wrote is in `body`, which is never logged."""
        if isinstance(error, BoltUnhandledRequestError):
            return BoltResponse(status=200)
        # Bolt looks for the ack every 10 ms, and forgets one that it hasn't seen yet when a listener fails.
        await asyncio.sleep(_ACK_IS_SEEN_S)
        metrics.failures.labels(type(error).__name__).inc()
        log.error("a turn failed", exc_info=error)
        if (url := body.get("response_url") or onboarding.answers_to(body.get("view") or {})) and not isinstance(
            error, AnswerLost
        ):
            await voice.answer_privately(client, url, answers.trouble())
        return None

    return say_sorry
