"""A messenger that sends to a list. It keeps the promises of the port: a test holds it and Slack's to the same."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.delivery.messenger import NotReadable, Queued, Sent, TooLate
from bot.domain.message import Message
from bot.domain.nudge import Recipient


@dataclass(frozen=True, kw_only=True)
class Delivered:
    recipient: Recipient
    message: Message
    key: str
    at: datetime | None = None


@dataclass
class FakeMessenger:
    """`before` and `after` may raise in the place of the platform, before and after it has stored the message."""

    delivered: list[Delivered] = field(default_factory=list)
    before: Callable[[Recipient], None] = lambda _: None
    after: Callable[[Recipient], None] = lambda _: None
    readable: bool = True
    waiting: dict[str, Delivered] = field(default_factory=dict)

    async def send(self, recipient: Recipient, message: Message, *, key: str) -> Sent:
        self.before(recipient)
        self.delivered.append(Delivered(recipient=recipient, message=message, key=key))
        self.after(recipient)
        return Sent(channel=f"D-{recipient.id}", message=key)

    async def find(self, recipient: Recipient, *, key: str, since: datetime) -> Sent | None:
        if not self.readable:
            raise NotReadable("history_is_closed")
        keys = {each.key for each in self.delivered}
        return Sent(channel=f"D-{recipient.id}", message=key) if key in keys else None

    async def queue(self, recipient: Recipient, message: Message, *, key: str, at: datetime) -> Queued:
        self.before(recipient)
        queued = Queued(channel=f"D-{recipient.id}", id=f"Q-{key}")
        self.waiting[queued.id] = Delivered(recipient=recipient, message=message, key=key, at=at)
        self.after(recipient)
        return queued

    async def withdraw(self, queued: Queued) -> None:
        if self.waiting.pop(queued.id, None) is None:
            raise TooLate("invalid_scheduled_message_id")

    async def delete(self, sent: Sent) -> None:
        self.delivered[:] = [each for each in self.delivered if each.key != sent.message]

    def post_due(self, now: datetime) -> None:
        """What the platform does by itself."""
        for place, each in list(self.waiting.items()):
            if each.at and each.at <= now:
                self.delivered.append(self.waiting.pop(place))
