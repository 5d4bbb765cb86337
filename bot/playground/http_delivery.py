"""Signed HTTP requests to an app's request URL: the other way Slack delivers."""

import json
from typing import assert_never
from urllib.parse import urlencode

from aiohttp import ClientError, ClientResponse, ClientSession
from slack_sdk.signature import SignatureVerifier

from bot.playground.clock import wall_clock
from bot.playground.deliveries import Delivery, Kind, NotAckedError
from bot.playground.wire import Json


class HttpDelivery:
    """`url` takes everything: events, commands and interactions, as Bolt's single path does."""

    def __init__(self, *, session: ClientSession, url: str, signing_secret: str) -> None:
        self._session = session
        self._url = url
        self._verifier = SignatureVerifier(signing_secret)

    async def send(self, delivery: Delivery) -> Json:
        content_type, body = _encoded(delivery)
        headers = {"Content-Type": content_type} | _retry(delivery)
        try:
            async with self._session.post(self._url, data=body, headers=headers | self._signed(body)) as response:
                return await _ack(response)
        except ClientError as error:
            raise NotAckedError("connection_failed") from error

    async def verify(self) -> bool:
        """Whether the URL hands the challenge back, as Slack asks when it's entered."""
        challenge = {"type": "url_verification", "token": "playground", "challenge": "are-you-there"}
        body = json.dumps(challenge)
        headers = {"Content-Type": "application/json"} | self._signed(body)
        async with self._session.post(self._url, data=body, headers=headers) as response:
            return "are-you-there" in await response.text()

    def _signed(self, body: str) -> dict[str, str]:
        # The app holds the stamp against its own clock, whatever time it is in the playground.
        stamp = str(int(wall_clock().timestamp()))
        signature = self._verifier.generate_signature(timestamp=stamp, body=body)
        return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signature or ""}


def _encoded(delivery: Delivery) -> tuple[str, str]:
    match delivery.kind:
        case Kind.EVENT:
            return "application/json", json.dumps(delivery.payload)
        case Kind.COMMAND:
            return "application/x-www-form-urlencoded", urlencode(delivery.payload)
        case Kind.INTERACTIVE:
            return "application/x-www-form-urlencoded", urlencode({"payload": json.dumps(delivery.payload)})
        case _:
            assert_never(delivery.kind)


def _retry(delivery: Delivery) -> dict[str, str]:
    if not delivery.attempt:
        return {}
    return {"X-Slack-Retry-Num": str(delivery.attempt), "X-Slack-Retry-Reason": delivery.reason}


async def _ack(response: ClientResponse) -> Json:
    if not response.ok:
        raise NotAckedError("http_error", final=response.headers.get("X-Slack-No-Retry") == "1")
    if response.content_type == "application/json":
        answer = await response.json()
        return answer if isinstance(answer, dict) else {}
    text = await response.text()
    return {"text": text} if text else {}
