"""The tick: once a second, who has something due? Each of them is drained beside the others."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.delivery.lane import Lane
from bot.delivery.messenger import Messenger
from bot.delivery.pace import STEADY_PER_SECOND, Pace
from bot.domain.exercise import Exercise
from bot.metrics import Metrics
from bot.store import workspaces

log = logging.getLogger(__name__)


class Delivery:
    """`messengers` maps each workspace that can be reached to its messenger; other workspaces are left alone."""

    def __init__(
        self,
        *,
        messengers: Mapping[str, Messenger],
        sessions: async_sessionmaker[AsyncSession],
        exercises: Sequence[Exercise],
        metrics: Metrics,
        now: Callable[[], datetime],
        per_second: float = STEADY_PER_SECOND,
    ) -> None:
        self._messengers = messengers
        self._sessions = sessions
        self._exercises = exercises
        self._metrics = metrics
        self._now = now
        self._per_second = per_second
        self._holder = uuid4().hex
        self._paces: dict[str, Pace] = {}
        self._ending = asyncio.Event()
        self._draining: dict[str, asyncio.Task[None]] = {}

    async def tick(self) -> None:
        """Start draining every lane with work that isn't being drained yet. Returns before they are done."""
        async with self._sessions.begin() as session:
            due = await workspaces.with_work(session, self._now())
        for workspace in due:
            if workspace in self._messengers and workspace not in self._draining:
                self._start(workspace)

    async def drained(self) -> None:
        """Wait until the lanes now being drained are done."""
        await asyncio.gather(*self._draining.values(), return_exceptions=True)

    async def end(self) -> None:
        """Begin no more sends, and wait for those under way."""
        self._ending.set()
        await self.drained()

    def _start(self, workspace: str) -> None:
        lane = Lane(
            workspace=workspace,
            holder=self._holder,
            messenger=self._messengers[workspace],
            pace=self._paces.setdefault(workspace, Pace(fastest=self._per_second)),
            sessions=self._sessions,
            exercises=self._exercises,
            metrics=self._metrics,
            now=self._now,
            ending=self._ending,
        )
        task = asyncio.create_task(lane.drain(), name=f"drain {workspace}")
        self._draining[workspace] = task
        task.add_done_callback(lambda done: self._ended(workspace, done))

    def _ended(self, workspace: str, task: asyncio.Task[None]) -> None:
        del self._draining[workspace]
        if not task.cancelled() and (error := task.exception()):
            # What was claimed stays written down: the next tick goes on from there.
            self._metrics.failures.labels("drain").inc()
            log.error("a lane broke off: workspace=%s", workspace, exc_info=error)
