"""What all lanes of one worker share."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.domain.exercise import Exercise
from bot.metrics import Metrics
from bot.store import workspaces


@dataclass(frozen=True, kw_only=True)
class Worker:
    """`name` is the holder of its leases, which last for `lease`; `now` reads the clock.

    Once `ending` is set nothing more is begun.
    """

    sessions: async_sessionmaker[AsyncSession]
    exercises: Sequence[Exercise]
    metrics: Metrics
    now: Callable[[], datetime]
    lease: timedelta = workspaces.LEASE
    name: str = field(default_factory=lambda: uuid4().hex)
    ending: asyncio.Event = field(default_factory=asyncio.Event)

    def session(self) -> AbstractAsyncContextManager[AsyncSession]:
        """Committed at the end, undone on an error."""
        return self.sessions.begin()
