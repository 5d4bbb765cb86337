"""What was called and what came of it: the last calls one by one, all of them as numbers."""

from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

from bot.playground.wire import Json

KEPT = 10_000
DROPPED = 0


@dataclass(frozen=True, kw_only=True)
class Call:
    """A call of the Web API. `status` is HTTP's, 0 when the line was dropped; `error` is Slack's, empty when ok."""

    method: str
    status: int
    error: str
    at: datetime

    @property
    def outcome(self) -> str:
        """In a word: ok, dropped, Slack's error, or HTTP's status."""
        if self.status == DROPPED:
            return "dropped"
        return self.error or ("ok" if self.status == HTTPStatus.OK else str(self.status))


class Calls:
    def __init__(self) -> None:
        self._last: deque[Call] = deque(maxlen=KEPT)
        self._counts: Counter[tuple[str, str]] = Counter()

    def __iter__(self) -> Iterator[Call]:
        """Oldest first; the oldest are forgotten after ten thousand."""
        return iter(self._last)

    def last(self, number: int) -> list[Call]:
        return [self._last[index] for index in range(max(-number, -len(self._last)), 0)]

    def add(self, call: Call) -> None:
        self._last.append(call)
        self._counts[call.method, call.outcome] += 1

    def clear(self) -> None:
        self._last.clear()
        self._counts.clear()

    def counts(self) -> Json:
        """`{method: {outcome: how often}}`, of all calls since the beginning or the last `clear`."""
        table: Json = {}
        for (method, outcome), times in sorted(self._counts.items()):
            table.setdefault(method, {})[outcome] = times
        return table
