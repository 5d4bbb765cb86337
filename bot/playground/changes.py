"""Wakes whoever waits for something to become true, at every change of state."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Changes:
    def __init__(self) -> None:
        self._next = asyncio.Event()

    def mark(self) -> None:
        happened, self._next = self._next, asyncio.Event()
        happened.set()

    async def until(self, condition: Callable[[], T | None]) -> T:
        """The first true value of `condition`, looked at now and after each change."""
        while not (value := condition()):
            await self._next.wait()
        return value
