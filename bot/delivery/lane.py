"""One workspace's lane: claim a few nudges, commit, send them at that workspace's pace, record."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.delivery.messenger import Messenger, NoAnswer, NotReadable, Scope, SendFailed, Sent
from bot.delivery.pace import Pace
from bot.domain.exercise import Exercise
from bot.domain.nudge import Nudge
from bot.metrics import Metrics
from bot.store import nudges, workspaces
from bot.usecases import nudging
from bot.usecases.nudging import Outgoing

log = logging.getLogger(__name__)

# Few at a time: after a crash, only these are uncertain.
_BATCH = 20
_PLANNED_AT_ONCE = 500
# No send begins this close to the end of the lease: it is over before another worker asks what became of it.
_LONGEST_SEND = timedelta(seconds=30)


@dataclass(frozen=True, kw_only=True)
class Lane:
    """Everything that draining one workspace needs. `holder` names this worker; `now` reads the clock.

    Once `ending` is set nothing more is sent: what was taken is put back.
    """

    workspace: str
    holder: str
    messenger: Messenger
    pace: Pace
    sessions: async_sessionmaker[AsyncSession]
    exercises: Sequence[Exercise]
    metrics: Metrics
    now: Callable[[], datetime]
    ending: asyncio.Event

    async def drain(self) -> None:
        """Send all that is due, unless another worker holds the lane or the platform wants to be left alone."""
        if not await self._goes_on():
            return
        try:
            while await self._goes_on():
                await self._ask_about_unanswered()
                if not await self._send_some():
                    break
        finally:
            async with self.sessions.begin() as session:
                await workspaces.release(session, self.workspace, holder=self.holder)

    async def _goes_on(self) -> bool:
        return not self._silent() and await self._claim()

    def _silent(self) -> bool:
        return self.ending.is_set() or self.pace.quiet(self.now())

    async def _claim(self) -> bool:
        async with self.sessions.begin() as session:
            return await workspaces.claim(session, self.now(), self.workspace, holder=self.holder)

    async def _send_some(self) -> bool:
        """One batch; False when nothing is left to do for now."""
        now = self.now()
        async with self.sessions.begin() as session:
            planned = await nudging.plan(session, now, self.workspace, most=_PLANNED_AT_ONCE)
        async with self.sessions.begin() as session:
            begun = await nudging.begin(
                session,
                now,
                self.workspace,
                most=_BATCH,
                exercises=self.exercises,
                lease=workspaces.LEASE,
            )
        self._count("let-go", planned.let_go + begun.let_go)
        await self._send_all(begun.outgoing, until=now + workspaces.LEASE - _LONGEST_SEND)
        return bool(begun.outgoing or begun.let_go)

    async def _send_all(self, outgoing: Sequence[Outgoing], *, until: datetime) -> None:
        """An error in one of them is raised when all are over: the others are not torn down with it."""
        sends: list[asyncio.Task[None]] = []
        try:
            for each in outgoing:
                if self._silent() or self.now() >= until:
                    await self._put_back(each.nudge)
                elif await self._still_wanted(each.nudge):
                    sends.append(asyncio.create_task(self._send(each)))
                    await asyncio.sleep(self.pace.interval)
        finally:
            ends = await asyncio.gather(*sends, return_exceptions=True)
        if errors := [end for end in ends if isinstance(end, Exception)]:
            raise ExceptionGroup("sends that broke", errors)

    async def _still_wanted(self, nudge: Nudge) -> bool:
        async with self.sessions.begin() as session:
            wanted = await nudging.still_wanted(session, self.now(), nudge)
        if not wanted:
            self._count("let-go")
        return wanted

    async def _send(self, outgoing: Outgoing) -> None:
        nudge = outgoing.nudge
        try:
            sent = await self.messenger.send(nudge.recipient, outgoing.message, key=nudge.id)
        except NoAnswer:
            self._count("no-answer")
            await self._ask_later(nudge)
        except SendFailed as failure:
            await self._turned_away(nudge, failure)
        else:
            self.pace.taken()
            await self._record(nudge, sent)

    async def _turned_away(self, nudge: Nudge, failure: SendFailed) -> None:
        now = self.now()
        self.metrics.refusals.labels(failure.reason).inc()
        log.warning("nudge turned away: nudge=%s reason=%s permanent=%s", nudge.id, failure.reason, failure.permanent)
        if failure.retry_after:
            self.pace.turned_away(until=now + failure.retry_after)
        async with self.sessions.begin() as session:
            match failure:
                case SendFailed(permanent=True, scope=Scope.WORKSPACE):
                    self.pace.turned_away(until=now + workspaces.LEASE)
                    await workspaces.park(session, now, self.workspace, reason=failure.reason)
                    await nudging.was_not_sent(session, now, nudge)
                case SendFailed(permanent=True):
                    self._count("refused")
                    await nudging.give_up(session, nudge, reason=failure.reason)
                case _:
                    await nudging.try_again(session, now, nudge, reason=failure.reason, wait=failure.retry_after)

    async def _put_back(self, nudge: Nudge) -> None:
        async with self.sessions.begin() as session:
            await nudging.was_not_sent(session, self.now(), nudge)

    async def _ask_about_unanswered(self) -> None:
        async with self.sessions.begin() as session:
            unheard_of = await nudging.unanswered(session, self.now(), self.workspace, most=_BATCH)
        for nudge in unheard_of:
            await self._ask(nudge)

    async def _ask(self, nudge: Nudge) -> None:
        """Never two, never silently none: sent is recorded, not there is sent, and what can't be known is counted."""
        try:
            sent = await self.messenger.find(nudge.recipient, key=nudge.id, since=nudge.due_at)
        except SendFailed:
            await (self._unknown(nudge) if nudge.stale(self.now()) else self._ask_later(nudge))
        except NotReadable:
            await self._unknown(nudge)
        else:
            await (self._record(nudge, sent) if sent else self._put_back(nudge))

    async def _ask_later(self, nudge: Nudge) -> None:
        async with self.sessions.begin() as session:
            await nudging.ask_later(session, self.now(), nudge)

    async def _unknown(self, nudge: Nudge) -> None:
        self._count("unknown")
        async with self.sessions.begin() as session:
            await nudging.nobody_knows(session, nudge)

    async def _record(self, nudge: Nudge, sent: Sent) -> None:
        self._count("sent")
        async with self.sessions.begin() as session:
            await nudges.record_sent(session, self.now(), nudge, channel=sent.channel, message=sent.message)

    def _count(self, outcome: str, by: int = 1) -> None:
        self.metrics.nudges.labels(outcome).inc(by)
