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


@dataclass(frozen=True, kw_only=True)
class Queued:
    """Where a message waits to be posted by the platform itself: its channel, and the id of its place in the queue."""

    channel: str
    id: str


class TooLate(Exception):
    """It can't be taken out of the queue any more, or isn't in it: it has been posted, or will be."""


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
    """All of them raise SendFailed for a clear no, and NoAnswer where it may have been done all the same."""

    async def send(self, recipient: Recipient, message: Message, *, key: str) -> Sent:
        """Send, with `key` travelling invisibly along."""
        ...

    async def find(self, recipient: Recipient, *, key: str, since: datetime) -> Sent | None:
        """The message with that key among those since then; None when it isn't there. Raises NotReadable."""
        ...

    async def queue(self, recipient: Recipient, message: Message, *, key: str, at: datetime) -> Queued:
        """Have the platform send it at that moment, a whole second; `key` stands in its buttons."""
        ...

    async def withdraw(self, queued: Queued) -> None:
        """Take it out of the platform's queue. Raises TooLate."""
        ...

    async def delete(self, sent: Sent) -> None:
        """Take back a message that stands; one that is gone already is fine."""
        ...
