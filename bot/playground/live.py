"""What open pages are told while they are open, one queue for each of them."""

import asyncio
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from bot.playground.wire import Json


class Live:
    def __init__(self) -> None:
        self._queues: dict[str, list[asyncio.Queue[Json]]] = {}

    @property
    def watched(self) -> bool:
        """Whether any page is open. When none is, news needn't be put into words."""
        return bool(self._queues)

    @contextmanager
    def watch(self, member: str) -> Iterator[asyncio.Queue[Json]]:
        queue: asyncio.Queue[Json] = asyncio.Queue()
        queues = self._queues.setdefault(member, [])
        queues.append(queue)
        try:
            yield queue
        finally:
            queues.remove(queue)
            if not queues:
                del self._queues[member]

    def tell(self, members: Collection[str], news: Json) -> None:
        """Goes through the pages that are open, not through the members: they may be many."""
        for member, queues in self._queues.items():
            if member in members:
                for queue in queues:
                    queue.put_nowait(news)

    def tell_all(self, news: Json) -> None:
        self.tell(self._queues.keys(), news)
