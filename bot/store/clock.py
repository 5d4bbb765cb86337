"""The time as the database has it: workers on several machines agree on it, however wrong their own clocks are."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine

# An answer that took longer says too little about the moment.
_SLOWEST = timedelta(seconds=1)


class SharedClock:
    """Reads the machine's clock, set right by what the database said last. SQLite's clock is the machine's own."""

    def __init__(self, engine: AsyncEngine, machine: Callable[[], datetime]) -> None:
        self._engine = engine
        self._machine = machine
        self._ahead = timedelta(0)

    def __call__(self) -> datetime:
        return self._machine() + self._ahead

    async def set_right(self) -> None:
        """Ask the database again, where it has a clock of its own."""
        if self._engine.dialect.name != "postgresql":
            return
        async with self._engine.connect() as connection:
            asked = self._machine()
            there = await connection.scalar(select(func.clock_timestamp()))
            answered = self._machine()
        if there and timedelta(0) <= answered - asked <= _SLOWEST:
            self._ahead = there.astimezone(UTC) - asked - (answered - asked) / 2
