"""Posts a wave of nudges, asks about those that were never answered, and writes down what became of each."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from bot.delivery.messenger import Messenger, NoAnswer, NotReadable, Scope, SendFailed, Sent
from bot.delivery.pace import Call, Pace
from bot.delivery.worker import Worker
from bot.domain.nudge import Nudge
from bot.store import nudges, workspaces
from bot.store.nudges import Move
from bot.usecases import nudging
from bot.usecases.nudging import Outgoing
from bot.usecases.verdict import LetGo

log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class _Refused:
    nudge: Nudge
    failure: SendFailed

    @property
    def workspace_is_gone(self) -> bool:
        return self.failure.permanent and self.failure.scope is Scope.WORKSPACE


@dataclass(frozen=True, kw_only=True)
class Posting:
    """`fenced_until` is when another worker may take the wave for lost: nothing is posted from then on."""

    workspace: str
    worker: Worker
    messenger: Messenger
    pace: Pace

    async def post(self, wave: Sequence[Outgoing], *, fenced_until: datetime) -> None:
        """All of them side by side; an error in one is raised when all are over and written down."""
        self.pace.made(Call.SEND, len(wave))
        await self._follow(wave, lambda each: self._post(each, fenced_until))

    async def ask(self, unanswered: Sequence[Nudge]) -> None:
        """Never two, never silently none: sent is recorded, not there is sent, and what can't be known is counted."""
        self.pace.made(Call.FIND, len(unanswered))
        await self._follow(unanswered, self._ask)

    async def _follow(self, things: Sequence[T], follow: Callable[[T], Awaitable[Move | _Refused | None]]) -> None:
        ends = await asyncio.gather(*map(follow, things), return_exceptions=True)
        await self._write_down([end for end in ends if isinstance(end, Move)])
        if refused := [end for end in ends if isinstance(end, _Refused)]:
            await self._write_down_refused(refused)
        if errors := [end for end in ends if isinstance(end, Exception)]:
            raise ExceptionGroup("nudges that broke", errors)

    async def _write_down(self, moves: Sequence[Move]) -> None:
        now = self.worker.now()
        sent = [each for each in moves if each.message]
        async with self.worker.session() as session:
            await nudging.were_sent(session, now, sent)
            await nudges.move(session, [each for each in moves if not each.message])
        for each in sent:
            self.worker.metrics.sent((now - each.nudge.due_at).total_seconds())

    async def _post(self, outgoing: Outgoing, fenced_until: datetime) -> Move | _Refused | None:
        nudge = outgoing.nudge
        if self.worker.now() >= fenced_until:
            return None  # whoever looks at it next asks the platform, and finds it isn't there
        try:
            sent = await self.messenger.send(nudge.recipient, outgoing.message, key=nudge.id)
        except NoAnswer:
            self.worker.metrics.outcome("no-answer")
            return nudging.ask_later(nudge, self.worker.now())
        except SendFailed as failure:
            return self._turned_away(Call.SEND, nudge, failure)
        self.pace.taken(Call.SEND)
        return _is_sent(nudge, sent)

    async def _ask(self, nudge: Nudge) -> Move | _Refused | None:
        now = self.worker.now()
        try:
            sent = await self.messenger.find(nudge.recipient, key=nudge.id, since=nudge.due_at)
        except (SendFailed, NoAnswer) as failure:
            if isinstance(failure, SendFailed) and failure.retry_after:
                self.pace.turned_away(Call.FIND, until=now + failure.retry_after)
            return self._unknown(nudge, failure) if nudge.stale(now) else nudging.ask_later(nudge, now)
        except NotReadable as failure:
            return self._unknown(nudge, failure)
        self.pace.taken(Call.FIND)
        return _is_sent(nudge, sent) if sent else nudging.was_not_sent(nudge, now)

    def _unknown(self, nudge: Nudge, why: Exception) -> Move:
        self.worker.metrics.outcome("unknown")
        log.warning("nobody knows whether a nudge was sent: nudge=%s reason=%s", nudge.id, why)
        return nudging.nobody_knows(nudge)

    def _turned_away(self, call: Call, nudge: Nudge, failure: SendFailed) -> _Refused:
        self.worker.metrics.refusals.labels(failure.reason).inc()
        log.warning("nudge turned away: nudge=%s reason=%s permanent=%s", nudge.id, failure.reason, failure.permanent)
        if failure.retry_after:
            self.pace.turned_away(call, until=self.worker.now() + failure.retry_after)
        return _Refused(nudge=nudge, failure=failure)

    async def _write_down_refused(self, refused: Sequence[_Refused]) -> None:
        """A workspace that is gone is parked once, however many posts heard of it."""
        now = self.worker.now()
        moves: list[Move] = []
        let_go = 0
        async with self.worker.session() as session:
            for nudge, failure in ((each.nudge, each.failure) for each in refused):
                match failure:
                    case SendFailed(permanent=True, scope=Scope.WORKSPACE):
                        moves.append(nudging.was_not_sent(nudge, now))
                    case SendFailed(permanent=True):
                        let_go += await nudging.give_up(session, nudge, reason=failure.reason)
                    case _:
                        wait = failure.retry_after
                        moves.append(nudging.try_again(nudge, now, reason=failure.reason, wait=wait))
            await nudges.move(session, moves)
            gone = next((each.failure for each in refused if each.workspace_is_gone), None)
            if gone:
                await workspaces.park(session, now, self.workspace, reason=gone.reason)
        if gone:
            log.error("workspace parked: workspace=%s reason=%s", self.workspace, gone.reason)
            self.pace.turned_away(Call.SEND, until=now + timedelta(minutes=1))
        self.worker.metrics.let_go(LetGo.GONE, let_go)
        for_good = (each for each in refused if each.failure.permanent and not each.workspace_is_gone)
        self.worker.metrics.outcome("refused", sum(1 for _ in for_good))


def _is_sent(nudge: Nudge, sent: Sent) -> Move:
    return nudging.is_sent(nudge, channel=sent.channel, message=sent.message)
