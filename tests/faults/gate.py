"""A worker's way to its database, where a test can make it stand still, or have something happen in between."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker


class Gate(async_sessionmaker[AsyncSession]):
    """Sessions that can be had only while the gate is open."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession]) -> None:
        super().__init__(**sessions.kw)
        self._open = asyncio.Event()
        self._open.set()
        self._shut = asyncio.Event()

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncSession]:  # type: ignore[override]  # a context manager all the same
        await self._open.wait()
        async with super().begin() as session:
            yield session

    def shut_once(self) -> None:
        """Shut it, if it never was before."""
        if not self._shut.is_set():
            self._open.clear()
            self._shut.set()

    def open(self) -> None:
        self._open.set()

    async def is_shut(self) -> None:
        """Wait until it has been shut."""
        async with asyncio.timeout(10):
            await self._shut.wait()


class Interlude(async_sessionmaker[AsyncSession]):
    """Sessions after each of which something may happen before the worker goes on."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession], happens: Callable[[], Awaitable[None]]) -> None:
        super().__init__(**sessions.kw)
        self._happens = happens

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncSession]:  # type: ignore[override]  # a context manager all the same
        async with super().begin() as session:
            yield session
        await self._happens()
