"""The port to a chat platform: send a message, and find out whether one was sent."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from bot.domain.message import Message
from bot.domain.nudge import Recipient


@dataclass(frozen=True, kw_only=True)
class Sent:
    """Where the message stands: the platform's ids of its channel and of itself."""

    channel: str
    message: str


class Scope(StrEnum):
    RECIPIENT = "recipient"
    WORKSPACE = "workspace"


class SendFailed(Exception):
    """The platform turned the message away: it was not sent.

    `permanent`: trying again won't help, and `scope` says for whom. Otherwise it may be tried again, not before
    `retry_after` where the platform named one.
    """

    def __init__(
        self,
        reason: str,
        *,
        permanent: bool = False,
        scope: Scope = Scope.RECIPIENT,
        retry_after: timedelta | None = None,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.permanent = permanent
        self.scope = scope
        self.retry_after = retry_after


class NoAnswer(Exception):
    """It was handed to the platform and no clear answer came back: sent or not sent, nobody here knows."""


class NotReadable(Exception):
    """The platform won't let us look, for now or ever."""


class Messenger(Protocol):
    async def send(self, recipient: Recipient, message: Message, *, key: str) -> Sent:
        """Send, with `key` travelling invisibly along. Raises SendFailed or NoAnswer."""
        ...

    async def find(self, recipient: Recipient, *, key: str, since: datetime) -> Sent | None:
        """The message with that key among those since then; None when it isn't there. Raises NotReadable."""
        ...
