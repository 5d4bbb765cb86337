"""A turn: one transaction and one moment for whatever a person, or the platform, makes happen."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.domain.exercise import Exercise


@dataclass(frozen=True, kw_only=True)
class Turns:
    """What every listener of every platform needs to call a use case."""

    sessions: async_sessionmaker[AsyncSession]
    exercises: Sequence[Exercise]
    now: Callable[[], datetime]

    @asynccontextmanager
    async def take(self) -> AsyncIterator[tuple[AsyncSession, datetime]]:
        """Committed at the end, undone on an error. Nothing slow belongs inside."""
        async with self.sessions.begin() as session:
            yield session, self.now()
