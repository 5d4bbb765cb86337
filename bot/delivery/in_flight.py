"""Counts what is under way, so that the end can wait for it: cancelled work may leave a transaction open."""

import asyncio


class InFlight:
    """A context manager, entered for each piece of work, as many at a time as there are."""

    def __init__(self) -> None:
        self._under_way = 0
        self._idle = asyncio.Event()
        self._idle.set()

    def __enter__(self) -> None:
        self._under_way += 1
        self._idle.clear()

    def __exit__(self, *_: object) -> None:
        self._under_way -= 1
        if not self._under_way:
            self._idle.set()

    async def landed(self) -> None:
        """Wait until nothing is under way."""
        await self._idle.wait()
