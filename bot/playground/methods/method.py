"""What Slack asks of a call before a method runs: the kind of token, a scope, a pace."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from bot.playground.arguments import Arguments
from bot.playground.limits import Tier
from bot.playground.slack import Slack
from bot.playground.wire import ApiError, Json

T = TypeVar("T")


class TokenKind(StrEnum):
    BOT = "bot"
    APP = "app"
    NONE = "none"


@dataclass(frozen=True, kw_only=True)
class Method:
    """`run` answers what stands beside `"ok": true`. Any one of `scopes` is enough; none means none is needed."""

    run: Callable[[Slack, Arguments], Json]
    tier: Tier
    scopes: tuple[str, ...] = ()
    token: TokenKind = TokenKind.BOT


def page_of(things: Sequence[T], arguments: Arguments, *, default: int) -> tuple[Sequence[T], Json]:
    """One page of a cursor-paged answer, and its `response_metadata`."""
    start = _start(arguments.text("cursor"))
    end = start + (arguments.number("limit") or default)
    cursor = f"after-{end}" if end < len(things) else ""
    return things[start:end], {"response_metadata": {"next_cursor": cursor}}


def _start(cursor: str) -> int:
    number = cursor.removeprefix("after-")
    if cursor and not number.isdecimal():
        raise ApiError("invalid_cursor")
    return int(number or 0)
