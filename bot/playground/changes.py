"""Wakes whoever waits for something to become true, at every change of state."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

A_MOMENT = 0.001
# Whoever looks through a lot looks less often, so that looking takes a tenth of the time and not all of it.
REST = 9


class Changes:
    def __init__(self) -> None:
        self._next: asyncio.Event | None = None  # made when somebody waits: most changes nobody waits for

    def mark(self) -> None:
        happened, self._next = self._next, None
        if happened:
            happened.set()

    async def until(self, condition: Callable[[], T | None]) -> T:
        """The first true value of `condition`, looked at now and after each change.

        After a look that took longer than a moment the next one waits; the changes in between are looked at together.
        """
        loop = asyncio.get_running_loop()
        while True:
            began = loop.time()
            if value := condition():
                return value
            took = loop.time() - began
            changed = self._next = self._next or asyncio.Event()
            if took > A_MOMENT:
                await asyncio.sleep(took * REST)
            await changed.wait()
