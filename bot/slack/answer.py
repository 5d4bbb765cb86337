"""Answers to people, said again when Slack hiccups: twice is better than a warning that never came."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
    AsyncServerErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook import WebhookResponse
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.domain.message import Message
from bot.slack.blocks import dressed
from bot.slack.refusal import BLOCKS_REFUSED, reason_of

log = logging.getLogger(__name__)

_TRIES_MORE = 2
_WAITS_S = (0.5, 2)
_OK, _SERVER_ERROR = 200, 500
_NO_ANSWER = (aiohttp.ClientError, TimeoutError)


class AnswerLost(Exception):
    """Slack would not take the answer, however often."""


def insistent() -> list[AsyncRetryHandler]:
    """Retry handlers for what people wait for. A nudge has none: its lane asks before it repeats."""
    return [
        AsyncConnectionErrorRetryHandler(max_retry_count=_TRIES_MORE),
        AsyncServerErrorRetryHandler(max_retry_count=_TRIES_MORE),
        AsyncRateLimitErrorRetryHandler(max_retry_count=_TRIES_MORE),
    ]


@dataclass(frozen=True, kw_only=True)
class Voice:
    """How every listener answers. `pictures` is the address under which Slack fetches them, None if it can't.

    A picture that Slack could not fetch, or waits for too long, is left out: its whole message would be lost for it.
    """

    pictures: str | None = None

    async def answer_privately(self, client: AsyncWebClient, response_url: str, message: Message) -> None:
        """For the eyes of whoever gave the command or pressed the button; raises AnswerLost."""
        await self._answer(client, response_url, message, response_type="ephemeral", replace_original=False)

    async def answer_in_place(self, client: AsyncWebClient, response_url: str, message: Message) -> None:
        """In the place of the message whose button was pressed; raises AnswerLost."""
        await self._answer(client, response_url, message, replace_original=True)

    async def answer_in_place_or_directly(
        self, client: AsyncWebClient, response_url: str, message: Message, *, user: str
    ) -> None:
        """In the place of the message that led here, or, when Slack no longer lets us there, as a direct message."""
        try:
            await self.answer_in_place(client, response_url, message)
        except AnswerLost:
            await self.post(client, message, channel=user)

    async def post(self, client: AsyncWebClient, message: Message, **where: str | None) -> None:
        """`where` is a channel, and a thread in it."""
        await self._say(client.chat_postMessage, message, where)

    async def post_privately(self, client: AsyncWebClient, message: Message, **where: str | None) -> None:
        """As `post`, but for the eyes of one `user` there."""
        await self._say(client.chat_postEphemeral, message, where)

    async def _say(self, method: Callable[..., Awaitable[Any]], message: Message, where: dict[str, str | None]) -> None:
        if message.picture and self.pictures:
            try:
                await method(**where, **dressed(message, pictures=self.pictures))
            except SlackApiError as error:
                if reason_of(error) != BLOCKS_REFUSED:
                    raise
            except _NO_ANSWER:
                log.warning("no answer to a message with a picture: it goes once more, without")
            else:
                return
        await method(**where, **dressed(message))

    async def _answer(self, client: AsyncWebClient, response_url: str, message: Message, **how: str | bool) -> None:
        webhook = AsyncWebhookClient(response_url, session=client.session, retry_handlers=insistent())
        response = None
        if message.picture and self.pictures:
            response = await _sent_with_picture(webhook, {**dressed(message, pictures=self.pictures), **how})
        if response is None:
            response = await _sent(webhook, {**dressed(message), **how})
        if response.status_code != _OK:
            raise AnswerLost(f"http_{response.status_code}")


async def _sent_with_picture(webhook: AsyncWebhookClient, content: dict[str, Any]) -> WebhookResponse | None:
    """None when it has to go without."""
    try:
        response = await _sent(webhook, content)
    except _NO_ANSWER:
        log.warning("no answer to an answer with a picture: it goes once more, without")
        return None
    return None if BLOCKS_REFUSED in response.body else response


async def _sent(webhook: AsyncWebhookClient, content: dict[str, Any]) -> WebhookResponse:
    response = await webhook.send_dict(content)
    for wait in _WAITS_S:
        # The webhook client, other than the Web API's, asks its retry handlers nothing about server errors.
        if response.status_code < _SERVER_ERROR:
            break
        await asyncio.sleep(wait)
        response = await webhook.send_dict(content)
    return response
