"""Answers to people, said again when Slack hiccups: twice is better than a warning that never came."""

import asyncio

from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
    AsyncServerErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.domain.message import Message
from bot.slack.blocks import dressed

_TRIES_MORE = 2
_WAITS_S = (0.5, 2)
_OK, _SERVER_ERROR = 200, 500


class AnswerLost(Exception):
    """Slack would not take the answer, however often."""


def insistent() -> list[AsyncRetryHandler]:
    """Retry handlers for what people wait for. A nudge has none: its lane asks before it repeats."""
    return [
        AsyncConnectionErrorRetryHandler(max_retry_count=_TRIES_MORE),
        AsyncServerErrorRetryHandler(max_retry_count=_TRIES_MORE),
        AsyncRateLimitErrorRetryHandler(max_retry_count=_TRIES_MORE),
    ]


async def answer_privately(client: AsyncWebClient, response_url: str, message: Message) -> None:
    """For the eyes of whoever gave the command or pressed the button; raises AnswerLost."""
    await _answer(client, response_url, message, response_type="ephemeral", replace_original=False)


async def answer_in_place(client: AsyncWebClient, response_url: str, message: Message) -> None:
    """In the place of the message whose button was pressed; raises AnswerLost."""
    await _answer(client, response_url, message, replace_original=True)


async def _answer(client: AsyncWebClient, response_url: str, message: Message, **how: str | bool) -> None:
    webhook = AsyncWebhookClient(response_url, session=client.session, retry_handlers=insistent())
    content = {**dressed(message), **how}
    response = await webhook.send_dict(content)
    for wait in _WAITS_S:
        # The webhook client, other than the Web API's, asks its retry handlers nothing about server errors.
        if response.status_code < _SERVER_ERROR:
            break
        await asyncio.sleep(wait)
        response = await webhook.send_dict(content)
    if response.status_code != _OK:
        raise AnswerLost(f"http_{response.status_code}")
