"""Sends nudges through Slack's Web API, and sorts its refusals."""

import json
import logging
import re
from datetime import datetime, timedelta
from http import HTTPStatus
from itertools import chain
from typing import Any

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.delivery.messenger import NoAnswer, NotReadable, Queued, Scope, SendFailed, Sent, TooLate
from bot.domain.message import Message
from bot.domain.nudge import Audience, Recipient
from bot.slack.blocks import dressed
from bot.slack.fuse import Fuse
from bot.slack.refusal import BLOCKS_REFUSED

log = logging.getLogger(__name__)

_EVENT = "unhunch_nudge"
_DEFAULT_WAIT = timedelta(seconds=30)
# The clock of this machine may have been wrong by an hour when it was sent.
_EARLIER = timedelta(hours=2)

# chat.postMessage's errors, sorted by who is concerned. All others may pass.
_WORKSPACE_GONE = frozenset(
    {
        "account_inactive",
        "ekm_access_denied",
        "invalid_auth",
        "missing_scope",
        "no_permission",
        "not_authed",
        "org_login_required",
        "team_access_not_granted",
        "token_expired",
        "token_revoked",
    },
)
_RECIPIENT_GONE = frozenset(
    {
        "channel_not_found",
        "is_archived",
        "messages_tab_disabled",
        "not_in_channel",
        "restricted_action",
        "restricted_action_non_threadable_channel",
        "restricted_action_read_only_channel",
        "restricted_action_thread_only_channel",
        "user_disabled",
        "user_not_found",
        "user_not_visible",
    },
)
_NOT_IN_THE_QUEUE = frozenset({"invalid_scheduled_message_id"})
# "It is possible some aspect of the operation succeeded", as Slack says of the second.
_UNCLEAR = frozenset({"internal_error", "fatal_error", "request_timeout", "service_unavailable"})


class SlackMessenger:
    """Where the client calls, with its token and over its session, but without going through it for each call: that
    takes half as long again, and it may try again where a repeated post is a second nudge. The lane decides on that.
    """

    def __init__(self, client: AsyncWebClient, *, pictures: str | None = None) -> None:
        """`pictures` is the address under which Slack can fetch those of exercises, None if it can't."""
        if client.session is None:
            raise ValueError("a messenger needs a session: one for each call is three times slower")
        self._session = client.session
        self._api_url = client.base_url
        self._fuse = Fuse(pictures)
        self._headers = {
            "Authorization": f"Bearer {client.token}",
            "Content-Type": "application/json; charset=utf-8",
        }

    async def send(self, recipient: Recipient, message: Message, *, key: str) -> Sent:
        """Post, to a member's direct messages by their user id. The key travels in the message's metadata."""
        answer = await self._say(
            "chat.postMessage",
            message,
            channel=recipient.id,
            metadata={"event_type": _EVENT, "event_payload": {"key": key}},
            unfurl_links=False,
            unfurl_media=False,
        )
        return Sent(channel=answer["channel"], message=answer["ts"])

    async def queue(self, recipient: Recipient, message: Message, *, key: str, at: datetime) -> Queued:
        """Without metadata: with it Slack takes the message in and never posts it. The key stands in its buttons."""
        if not any(button.subject == key for button in message.buttons):
            raise ValueError("a queued message carries its key in a button")
        answer = await self._say(
            "chat.scheduleMessage",
            message,
            channel=recipient.id,
            post_at=int(at.timestamp()),
            unfurl_links=False,
            unfurl_media=False,
        )
        return Queued(channel=answer["channel"], id=answer["scheduled_message_id"])

    async def withdraw(self, queued: Queued) -> None:
        try:
            await self._call("chat.deleteScheduledMessage", channel=queued.channel, scheduled_message_id=queued.id)
        except SendFailed as failure:
            if failure.reason in _NOT_IN_THE_QUEUE:
                raise TooLate(failure.reason) from failure
            raise

    async def delete(self, sent: Sent) -> None:
        try:
            await self._call("chat.delete", channel=sent.channel, ts=sent.message)
        except SendFailed as failure:
            if failure.reason != "message_not_found":
                raise

    async def find(self, recipient: Recipient, *, key: str, since: datetime) -> Sent | None:
        try:
            channel = await self._channel(recipient)
            found = await self._look_through(channel, key=key, oldest=str((since - _EARLIER).timestamp()))
        except NoAnswer as error:
            raise SendFailed(str(error)) from error
        except SendFailed as failure:
            if failure.permanent:
                raise NotReadable(failure.reason) from failure
            raise
        return Sent(channel=channel, message=found) if found else None

    async def _look_through(self, channel: str, *, key: str, oldest: str) -> str | None:
        """Page by page: a busy channel has more than one, and "not on the first" is not "not there"."""
        asked = {"channel": channel, "oldest": oldest, "include_all_metadata": True, "limit": 100}
        while True:
            answer = await self._call("conversations.history", **asked)
            if found := next((message["ts"] for message in answer["messages"] if _has_key(message, key)), None):
                return str(found)
            asked["cursor"] = (answer.get("response_metadata") or {}).get("next_cursor")
            if not asked["cursor"]:
                return None

    async def _channel(self, recipient: Recipient) -> str:
        if recipient.audience is Audience.CHANNEL:
            return recipient.id
        opened = await self._call("conversations.open", users=recipient.id)
        return str(opened["channel"]["id"])

    async def _say(self, method: str, message: Message, **arguments: Any) -> dict[str, Any]:
        """Without its picture when Slack turns it away with it: that was a clear no, and the words are what counts."""
        pictures = self._fuse.address() if message.picture else None
        if pictures is None:
            return await self._call(method, **arguments, **dressed(message))
        try:
            answer = await self._call(method, **arguments, **dressed(message, pictures=pictures))
        except NoAnswer:
            self._fuse.failed()
            raise
        except SendFailed as failure:
            if failure.reason != BLOCKS_REFUSED:
                raise
            self._fuse.failed()
            log.warning("a message goes without its picture, which Slack can't fetch: address=%s", pictures)
            return await self._call(method, **arguments, **dressed(message))
        self._fuse.worked()
        return answer

    async def _call(self, method: str, **arguments: Any) -> dict[str, Any]:
        """Raises SendFailed for a clear no, NoAnswer for anything that may have been done all the same."""
        try:
            async with self._session.post(
                f"{self._api_url}{method}", data=_written(arguments), headers=self._headers
            ) as response:
                answer = _read(await response.read())
        except aiohttp.ClientConnectorError as error:
            raise SendFailed("unreachable") from error
        except (aiohttp.ClientError, TimeoutError) as error:
            raise NoAnswer(type(error).__name__) from error
        if response.status == HTTPStatus.OK and answer.get("ok"):
            return answer
        raise _sorted_out(str(answer.get("error") or ""), response)


# Made here, none of what is written holds itself.
_written = json.JSONEncoder(check_circular=False, separators=(",", ":")).encode


def _read(body: bytes) -> dict[str, Any]:
    """Empty when it was not Slack's answer: a proxy's page, say."""
    try:
        answer = json.loads(body)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _has_key(message: dict[str, Any], key: str) -> bool:
    """In its metadata, or in a button where the platform itself posted it."""
    metadata = message.get("metadata") or {}
    if metadata.get("event_type") == _EVENT:
        return bool(metadata.get("event_payload", {}).get("key") == key)
    elements = chain.from_iterable(block.get("elements") or () for block in message.get("blocks") or ())
    return "bot_id" in message and any(element.get("value") == key for element in elements)


def _sorted_out(reason: str, response: aiohttp.ClientResponse) -> SendFailed | NoAnswer:
    if response.status == HTTPStatus.TOO_MANY_REQUESTS:
        return SendFailed("ratelimited", retry_after=_wait(response.headers.get("Retry-After")))
    if reason in _WORKSPACE_GONE:
        return SendFailed(reason, permanent=True, scope=Scope.WORKSPACE)
    if reason in _RECIPIENT_GONE:
        return SendFailed(reason, permanent=True)
    if not reason or reason in _UNCLEAR:
        return NoAnswer(reason or f"http_{response.status}")
    return SendFailed(reason)


def _wait(seconds: str | None) -> timedelta:
    return timedelta(seconds=int(seconds)) if seconds and re.fullmatch("[0-9]{1,5}", seconds) else _DEFAULT_WAIT
