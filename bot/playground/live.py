"""What open pages are told while they are open, one queue for each of them."""

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from bot.playground.wire import Json


class Live:
    def __init__(self) -> None:
        self._queues: dict[str, list[asyncio.Queue[Json]]] = {}

    @contextmanager
    def watch(self, member: str) -> Iterator[asyncio.Queue[Json]]:
        queue: asyncio.Queue[Json] = asyncio.Queue()
        queues = self._queues.setdefault(member, [])
        queues.append(queue)
        try:
            yield queue
        finally:
            queues.remove(queue)

    def tell(self, members: Iterable[str], news: Json) -> None:
        for member in members:
            for queue in self._queues.get(member, ()):
                queue.put_nowait(news)

    def tell_all(self, news: Json) -> None:
        self.tell(self._queues, news)
