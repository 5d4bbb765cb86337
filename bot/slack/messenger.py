"""Sends nudges through Slack's Web API, and sorts its refusals."""

import re
from datetime import datetime, timedelta
from typing import Any, cast

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.delivery.messenger import NoAnswer, NotReadable, Scope, SendFailed, Sent
from bot.domain.message import Message
from bot.domain.nudge import Audience, Recipient
from bot.slack.blocks import dressed
from bot.slack.refusal import reason_of, status_of

_EVENT = "unhunch_nudge"
_TOO_MANY_REQUESTS = 429
_DEFAULT_WAIT = timedelta(seconds=30)
# The clocks of two machines differ a little, and a nudge may go out a moment before it is recorded as due.
_EARLIER = timedelta(minutes=2)

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
# "It is possible some aspect of the operation succeeded", as Slack says of the second.
_UNCLEAR = frozenset({"internal_error", "fatal_error", "request_timeout", "service_unavailable"})


class SlackMessenger:
    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client

    async def send(self, recipient: Recipient, message: Message, *, key: str) -> Sent:
        """Post, to a member's direct messages by their user id. The key travels in the message's metadata."""
        answer = await self._call(
            "chat.postMessage",
            channel=recipient.id,
            metadata={"event_type": _EVENT, "event_payload": {"key": key}},
            unfurl_links=False,
            unfurl_media=False,
            **dressed(message),
        )
        return Sent(channel=answer["channel"], message=answer["ts"])

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
            if found := next((message["ts"] for message in answer["messages"] if _key(message) == key), None):
                return str(found)
            asked["cursor"] = (answer.get("response_metadata") or {}).get("next_cursor")
            if not asked["cursor"]:
                return None

    async def _channel(self, recipient: Recipient) -> str:
        if recipient.audience is Audience.CHANNEL:
            return recipient.id
        opened = await self._call("conversations.open", users=recipient.id)
        return str(opened["channel"]["id"])

    async def _call(self, method: str, **arguments: Any) -> dict[str, Any]:
        """Raises SendFailed for a clear no, NoAnswer for anything that may have been done all the same."""
        try:
            response = await self._client.api_call(method, json=arguments)
        except SlackApiError as error:
            raise _sorted_out(error) from error
        except aiohttp.ClientConnectorError as error:
            raise SendFailed("unreachable") from error
        except (aiohttp.ClientError, TimeoutError) as error:
            raise NoAnswer(type(error).__name__) from error
        return cast(dict[str, Any], response.data)


def _key(message: dict[str, Any]) -> str | None:
    metadata = message.get("metadata") or {}
    key: str | None = metadata.get("event_payload", {}).get("key")
    return key if metadata.get("event_type") == _EVENT else None


def _sorted_out(error: SlackApiError) -> SendFailed | NoAnswer:
    reason, status = reason_of(error), status_of(error)
    if status == _TOO_MANY_REQUESTS:
        return SendFailed("ratelimited", retry_after=_wait(error.response.headers.get("Retry-After")))
    if reason in _WORKSPACE_GONE:
        return SendFailed(reason, permanent=True, scope=Scope.WORKSPACE)
    if reason in _RECIPIENT_GONE:
        return SendFailed(reason, permanent=True)
    if not reason or reason in _UNCLEAR:
        return NoAnswer(reason or f"http_{status}")
    return SendFailed(reason)


def _wait(seconds: str | None) -> timedelta:
    return timedelta(seconds=int(seconds)) if seconds and re.fullmatch("[0-9]{1,5}", seconds) else _DEFAULT_WAIT
