"""Messages: what one says, and the pile of them in every channel."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.playground.wire import ApiError, Json


@dataclass(frozen=True, kw_only=True)
class Message:
    """`text` is mrkdwn, escaped. `viewer` is the only member who sees it; empty, all of the channel do."""

    ts: str
    channel: str
    user: str
    text: str
    at: datetime
    bot_id: str = ""
    blocks: tuple[Json, ...] = ()
    attachments: tuple[Json, ...] = ()
    files: tuple[Json, ...] = ()
    viewer: str = ""
    thread_ts: str = ""
    metadata: Json | None = None
    edited: str = ""  # the ts of the last edit

    @property
    def ephemeral(self) -> bool:
        return bool(self.viewer)

    def form(self, *, with_metadata: bool = False) -> Json:
        """The message as the Web API and events carry it."""
        parts = {
            "bot_id": self.bot_id,
            "blocks": list(self.blocks),
            "attachments": list(self.attachments),
            "files": list(self.files),
            "thread_ts": self.thread_ts,
            "edited": self.edited and {"user": self.user, "ts": self.edited},
            "metadata": self.metadata if with_metadata else None,
        }
        present = {name: part for name, part in parts.items() if part}
        return {"type": "message", "user": self.user, "ts": self.ts, "text": self.text, **present}

    def page_form(self) -> Json:
        return {
            "ts": self.ts,
            "user": self.user,
            "bot": bool(self.bot_id),
            "text": self.text,
            "blocks": list(self.blocks),
            "ephemeral": self.ephemeral,
            "edited": bool(self.edited),
            "time": self.at.isoformat(timespec="seconds").replace("+00:00", "Z"),
        }


class Messages:
    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._last = datetime.min.replace(tzinfo=UTC)
        self._piles: dict[str, dict[str, Message]] = {}

    def stamp(self) -> tuple[str, datetime]:
        """A ts nobody has yet, and the instant it names: a clock that stands still must not make two alike."""
        self._last = max(self._now(), self._last + timedelta(microseconds=1))
        return f"{int(self._last.timestamp())}.{self._last.microsecond:06d}", self._last

    def put(self, message: Message) -> None:
        self._piles.setdefault(message.channel, {})[message.ts] = message

    def remove(self, message: Message) -> None:
        del self._piles[message.channel][message.ts]

    def find(self, channel: str, ts: str) -> Message:
        message = self._piles.get(channel, {}).get(ts)
        if message is None:
            raise ApiError("message_not_found")
        return message

    def counts(self) -> dict[str, int]:
        """How many there are in each channel where anything was said."""
        return {channel: len(pile) for channel, pile in self._piles.items() if pile}

    def posted(self, channel: str = "") -> dict[str, list[Message]]:
        """What a bot posted and is still there, oldest first, in that channel or by channel in all of them."""
        piles = {channel: self._piles.get(channel, {})} if channel else self._piles
        posts = {each: [message for message in pile.values() if message.bot_id] for each, pile in piles.items()}
        return {each: pile for each, pile in posts.items() if pile}

    def seen(self, channel: str, viewer: str) -> tuple[Message, ...]:
        """Oldest first, with the ephemeral ones of that viewer and of nobody else."""
        return tuple(each for each in self._piles.get(channel, {}).values() if each.viewer in ("", viewer))
