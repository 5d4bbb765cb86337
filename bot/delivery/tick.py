"""The tick: once a second, who has something due? Each of them is drained beside the others."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.delivery.lane import Lane
from bot.delivery.messenger import Messenger
from bot.delivery.pace import STEADY_PER_MINUTE, Call, Pace
from bot.delivery.worker import Worker
from bot.domain.crowd import Capacity
from bot.domain.exercise import Exercise
from bot.metrics import Metrics
from bot.store import workspaces
from bot.usecases import queueing

log = logging.getLogger(__name__)

# As many as there are connections to a database, or not many more: the others would only wait in the middle.
_LANES_AT_ONCE = 20
# A platform that hangs must not keep the process from ending in time.
_FAREWELL = timedelta(seconds=7)


class Delivery:
    """`messengers` maps each workspace that can be reached to its messenger; other workspaces are left alone.

    Without `early_queue` nothing more is handed to the platform's queue; what stands there is looked after.
    """

    def __init__(
        self,
        *,
        messengers: Mapping[str, Messenger],
        sessions: async_sessionmaker[AsyncSession],
        exercises: Sequence[Exercise],
        metrics: Metrics,
        now: Callable[[], datetime],
        per_minute: Mapping[Call, float] = STEADY_PER_MINUTE,
        lease: timedelta = workspaces.LEASE,
        early_queue: bool = True,
    ) -> None:
        self._worker = Worker(sessions=sessions, exercises=exercises, metrics=metrics, now=now, lease=lease)
        capacity = Capacity(posts=int(per_minute[Call.SEND]), queued=int(per_minute[Call.QUEUE]))
        self._capacity = capacity if early_queue else None
        self._lanes = {
            workspace: Lane(
                workspace=workspace,
                worker=self._worker,
                messenger=messenger,
                pace=Pace(per_minute),
                capacity=self._capacity,
            )
            for workspace, messenger in messengers.items()
        }
        self._draining: dict[str, asyncio.Task[None]] = {}
        self._turnstile = asyncio.Semaphore(_LANES_AT_ONCE)

    async def tick(self) -> None:
        """Start draining every lane with work that isn't being drained yet. Returns before they are done."""
        async with self._worker.session() as session:
            due = await workspaces.with_work(session, self._worker.now(), holder=self._worker.name)
        crowded = (workspace for workspace, lane in self._lanes.items() if lane.queue_is_due)
        for workspace in {*due, *crowded}:
            if workspace in self._lanes and workspace not in self._draining:
                self._start(self._lanes[workspace])

    async def look_ahead(self) -> None:
        """See which crowds are coming: they are queued ahead, as far as they can't be posted in time."""
        now = self._worker.now()
        async with self._worker.session() as session:
            coming = await queueing.crowded(session, now, capacity=self._capacity)
        for workspace, lane in self._lanes.items():
            lane.crowded = workspace in coming

    async def drained(self) -> None:
        """Wait until the lanes now being drained are done."""
        await asyncio.gather(*self._draining.values(), return_exceptions=True)

    async def end(self) -> None:
        """Begin no more, wait for what is under way (not for ever), and give all lanes back at once.

        What had no answer by then stays written down as being sent, and is asked about by whoever comes next.
        """
        self._worker.ending.set()
        if self._draining:
            _, hanging = await asyncio.wait(self._draining.values(), timeout=_FAREWELL.total_seconds())
            for task in hanging:
                task.cancel()
            await asyncio.gather(*hanging, return_exceptions=True)
        for lane in self._lanes.values():
            await lane.give_back()

    def _start(self, lane: Lane) -> None:
        task = asyncio.create_task(self._drain(lane), name=f"drain {lane.workspace}")
        self._draining[lane.workspace] = task
        task.add_done_callback(lambda done: self._ended(lane.workspace, done))

    async def _drain(self, lane: Lane) -> None:
        async with self._turnstile:
            await lane.drain()

    def _ended(self, workspace: str, task: asyncio.Task[None]) -> None:
        del self._draining[workspace]
        if not task.cancelled() and (error := task.exception()):
            # What was claimed stays written down: the next tick goes on from there.
            self._worker.metrics.failures.labels("drain").inc()
            log.error("a lane broke off: workspace=%s", workspace, exc_info=error)
