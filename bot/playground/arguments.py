"""The arguments of a Web API call, whatever way they came: JSON, a form, or the address."""

import json
from base64 import b64decode
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from bot.playground.wire import ApiError, Json


class Arguments:
    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def __contains__(self, name: str) -> bool:
        return self._values.get(name) not in (None, "")

    def given(self, name: str) -> bool:
        """Also when what was given is empty."""
        return self._values.get(name) is not None

    def text(self, name: str, default: str = "") -> str:
        return str(self._values[name]) if name in self else default

    def need(self, name: str, error: str = "invalid_arguments") -> str:
        if name not in self:
            raise ApiError(error, response_metadata={"messages": [f"[ERROR] missing required field: {name}"]})
        return self.text(name)

    def number(self, name: str, default: int = 0) -> int:
        try:
            return int(self.text(name, str(default)))
        except ValueError as error:
            raise ApiError("invalid_arguments") from error

    def flag(self, name: str, *, default: bool = False) -> bool:
        return self.text(name, str(default)).lower() in ("true", "1")

    def structure(self, name: str, *, error: str = "invalid_arguments") -> Any:
        """A list or an object, also when it came as JSON inside a form; None when left out."""
        value = self._values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError as wrong:
            raise ApiError(error) from wrong


async def read_arguments(request: web.Request) -> Arguments:
    values: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        values |= await json_body(request)
    else:
        values |= dict(await request.post())
    return Arguments(values | _credentials(request.headers.get("Authorization", "")))


async def json_body(request: web.Request) -> Json:
    """:raises ApiError: invalid_json, json_not_object."""
    try:
        body = await request.json()
    except ValueError as error:
        raise ApiError("invalid_json") from error
    if not isinstance(body, dict):
        raise ApiError("json_not_object")
    return body


def _credentials(header: str) -> dict[str, str]:
    """A token, or what `oauth.v2.access` takes as user and password."""
    scheme, _, word = header.partition(" ")
    if scheme == "Bearer":
        return {"token": word}
    if scheme != "Basic":
        return {}
    client_id, _, client_secret = b64decode(word).decode().partition(":")
    return {"client_id": client_id, "client_secret": client_secret}
