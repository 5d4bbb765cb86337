"""Hands the overflow of a crowd to the platform's queue ahead of time, and takes back what nobody wants any more."""

import asyncio
import logging
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.delivery.messenger import Messenger, NoAnswer, NotReadable, Queued, SendFailed, Sent, TooLate
from bot.delivery.pace import Call, Pace
from bot.delivery.worker import Worker
from bot.domain.crowd import Capacity
from bot.domain.nudge import Nudge
from bot.store import nudges
from bot.store.nudges import Move
from bot.usecases import nudging, queueing
from bot.usecases.nudging import Outgoing
from bot.usecases.queueing import TakingBack

log = logging.getLogger(__name__)

_SETTLED_AT_ONCE = 1000


@dataclass(frozen=True, kw_only=True)
class Queueing:
    workspace: str
    worker: Worker
    messenger: Messenger
    pace: Pace
    capacity: Capacity | None

    async def turn(self) -> None:
        """What the pace allows now."""
        now = self.worker.now()
        async with self.worker.session() as session:
            settled = await queueing.settle(session, now, self.workspace, most=_SETTLED_AT_ONCE)
            unwanted = await queueing.to_take_back(
                session, now, self.workspace, most=self.pace.allows(Call.WITHDRAW, now)
            )
            crowd = await self._begin(session, now)
        self.worker.metrics.outcome("posted-from-queue", settled)
        self.pace.made(Call.WITHDRAW, len(unwanted))
        self.pace.made(Call.QUEUE, len(crowd))
        await self._write_down(*map(self._take_back, unwanted), *map(self._queue, crowd))

    async def _begin(self, session: AsyncSession, now: datetime) -> Sequence[Outgoing]:
        if self.capacity is None:
            return ()
        most = self.pace.allows(Call.QUEUE, now)
        return await queueing.begin(session, now, self.workspace, capacity=self.capacity, most=most)

    async def _write_down(self, *calls: Awaitable[Move | None]) -> None:
        ends = await asyncio.gather(*calls, return_exceptions=True)
        async with self.worker.session() as session:
            await nudges.move(session, [end for end in ends if isinstance(end, Move)])
        if errors := [end for end in ends if isinstance(end, Exception)]:
            raise ExceptionGroup("queued messages that broke", errors)

    async def _queue(self, outgoing: Outgoing) -> Move | None:
        nudge = outgoing.nudge
        try:
            queued = await self.messenger.queue(nudge.recipient, outgoing.message, key=nudge.id, at=nudge.due_at)
        except NoAnswer:
            # It may stand in the queue: a minute after its time the conversation is looked at.
            self.worker.metrics.outcome("no-answer")
            return None
        except SendFailed as failure:
            self._turned_away(Call.QUEUE, failure)
            if failure.retry_after:
                # Only too fast: it keeps its place among those to be queued.
                await self._forget(nudge)
                return None
            return queueing.was_not_queued(nudge, reason=failure.reason)
        self.pace.taken(Call.QUEUE)
        self.worker.metrics.outcome("queued")
        return queueing.is_queued(nudge, channel=queued.channel, place=queued.id)

    async def _take_back(self, unwanted: TakingBack) -> Move | None:
        nudge = unwanted.nudge
        if unwanted.in_time:
            return await self._withdraw(nudge)
        return await self._clean_up(nudge) if unwanted.posted else queueing.too_late(nudge)

    async def _withdraw(self, nudge: Nudge) -> Move | None:
        try:
            await self.messenger.withdraw(Queued(channel=nudge.channel or "", id=nudge.message or ""))
        except TooLate:
            return queueing.too_late(nudge)
        except NoAnswer:
            return queueing.look_again(nudge, self.worker.now(), wait=None)
        except SendFailed as failure:
            self._turned_away(Call.WITHDRAW, failure)
            return queueing.look_again(nudge, self.worker.now(), wait=failure.retry_after)
        self.worker.metrics.outcome("taken-back")
        await self._forget(nudge)
        return None

    async def _clean_up(self, nudge: Nudge) -> Move | None:
        """It could not be called back: once it stands there it is deleted, unless they want it after all."""
        now = self.worker.now()
        if not (self.pace.allows(Call.FIND, now) and self.pace.allows(Call.DELETE, now)):
            return queueing.look_again(nudge, now, wait=None)
        self.pace.made(Call.FIND, 1)
        self.pace.made(Call.DELETE, 1)
        async with self.worker.session() as session:
            wanted = await queueing.wanted_after_all(session, now, nudge)
        try:
            sent = await self.messenger.find(nudge.recipient, key=nudge.id, since=nudge.due_at)
            if sent and not wanted:
                await self.messenger.delete(sent)
        except NotReadable:
            return await self._leave(nudge, wanted=wanted)
        except (NoAnswer, SendFailed) as failure:
            if isinstance(failure, SendFailed):
                self._turned_away(Call.FIND, failure)
            if nudge.stale(now):
                return await self._leave(nudge, wanted=wanted)
            return queueing.look_again(nudge, now, wait=None)
        if wanted:
            return self._theirs_after_all(nudge, sent)
        if not sent and not queueing.never_posted(nudge, now):
            return queueing.look_again(nudge, now, wait=None)
        self.worker.metrics.outcome("taken-back")
        await self._forget(nudge)
        return None

    def _theirs_after_all(self, nudge: Nudge, sent: Sent | None) -> Move:
        if sent is None:
            return queueing.post_after_all(nudge, self.worker.now())
        self.worker.metrics.outcome("posted-from-queue")
        return queueing.was_posted(nudge, channel=sent.channel, message=sent.message)

    async def _leave(self, nudge: Nudge, *, wanted: bool) -> Move | None:
        """As it is, wherever it is."""
        self.worker.metrics.outcome("unknown")
        log.warning("nobody knows whether a queued message was posted: nudge=%s", nudge.id)
        if wanted:
            return nudging.nobody_knows(nudge)
        await self._forget(nudge)
        return None

    async def _forget(self, nudge: Nudge) -> None:
        async with self.worker.session() as session:
            await queueing.is_taken_back(session, nudge)

    def _turned_away(self, call: Call, failure: SendFailed) -> None:
        self.worker.metrics.refusals.labels(failure.reason).inc()
        log.warning("%s turned away: workspace=%s reason=%s", call, self.workspace, failure.reason)
        if failure.retry_after:
            self.pace.turned_away(call, until=self.worker.now() + max(failure.retry_after, timedelta(seconds=1)))
