"""One workspace's lane: held by one worker at a time, and drained as fast as the workspace takes it."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.delivery.messenger import Messenger
from bot.delivery.pace import Call, Pace
from bot.delivery.posting import Posting
from bot.delivery.queueing import Queueing
from bot.delivery.worker import Worker
from bot.domain.crowd import Capacity
from bot.domain.nudge import Nudge
from bot.store import workspaces
from bot.usecases import nudging
from bot.usecases.nudging import Begun, Planned
from bot.usecases.verdict import LetGo

# Few at a time: after a crash, only these are uncertain.
_WAVE = 100
_PLANNED_AT_ONCE = 500
# No post begins in the last part of a lease, twelve seconds of thirty: it is over, or timed out, before another worker
# asks what became of it.
_TO_FINISH = 0.4
_QUEUE_EVERY = timedelta(seconds=10)


@dataclass(frozen=True, kw_only=True)
class _Turn:
    """What one look at the database brought."""

    planned: Planned
    begun: Begun
    unanswered: tuple[Nudge, ...]

    @property
    def nothing(self) -> bool:
        return not self.planned.crowds and self.begun.nothing and not self.unanswered


@dataclass(kw_only=True)
class Lane:
    """Stays as long as its worker does; what it knows of the workspace's pace stays with it.

    `crowded`: more may be due there in some minute ahead than can be posted in it, or stands in the queue by now.
    `capacity` None: nothing more is handed to the queue.
    """

    workspace: str
    worker: Worker
    messenger: Messenger
    pace: Pace
    capacity: Capacity | None
    crowded: bool = False
    _held_until: datetime | None = field(default=None, init=False)
    _queue_seen_at: datetime | None = field(default=None, init=False)

    @property
    def held(self) -> bool:
        return self._held_until is not None

    async def drain(self) -> None:
        """Send what the pace allows now. The lane is given back when nothing is left, and kept while something is."""
        while not self.worker.ending.is_set() and await self._hold():
            turn = await self._take_turn()
            if turn.nothing and self.pace.allows(Call.SEND, self.worker.now()):
                await self._crowd_or_give_back()
                return
            if not await self._act_on(turn):
                await self._queue_ahead()
                return

    async def _crowd_or_give_back(self) -> None:
        if self.crowded:
            await self._queue_ahead()
        else:
            await self.give_back()

    async def _queue_ahead(self) -> None:
        if self.queue_is_due and not self.worker.ending.is_set() and await self._hold():
            self._queue_seen_at = self.worker.now()
            queue = Queueing(
                workspace=self.workspace,
                worker=self.worker,
                messenger=self.messenger,
                pace=self.pace,
                capacity=self.capacity,
            )
            await queue.turn()

    @property
    def queue_is_due(self) -> bool:
        """Every ten seconds, in a crowd: it takes few calls a minute, and counting takes a while."""
        now, last = self.worker.now(), self._queue_seen_at
        return self.crowded and not (last and last <= now < last + _QUEUE_EVERY)

    async def _act_on(self, turn: _Turn) -> bool:
        """False when nothing more may be done for now."""
        until = self._held_until
        posting = Posting(workspace=self.workspace, worker=self.worker, messenger=self.messenger, pace=self.pace)
        if turn.begun.outgoing and until:
            await posting.post(turn.begun.outgoing, fenced_until=until - _TO_FINISH * self.worker.lease)
        if turn.unanswered:
            # After the posts, which are fenced: a platform whose history is slow would keep them all from going out.
            await posting.ask(turn.unanswered)
        return not turn.nothing and self.pace.allows(Call.SEND, self.worker.now()) > 0

    async def _take_turn(self) -> _Turn:
        now = self.worker.now()
        most = min(_WAVE, self.pace.allows(Call.SEND, now))
        async with self.worker.session() as session:
            unanswered = await nudging.unanswered(
                session, now, self.workspace, most=min(_WAVE, self.pace.allows(Call.FIND, now))
            )
            planned = await nudging.plan(session, now, self.workspace, most=_PLANNED_AT_ONCE)
            begun = await nudging.begin(
                session,
                now,
                self.workspace,
                most=most,
                exercises=self.worker.exercises,
                lease=self.worker.lease,
            )
        self._count(planned, begun)
        return _Turn(planned=planned, begun=begun, unanswered=tuple(unanswered))

    def _count(self, planned: Planned, begun: Begun) -> None:
        self.worker.metrics.let_go(LetGo.MISSED, planned.missed)
        for why, count in begun.let_go.items():
            self.worker.metrics.let_go(why, count)
        self.worker.metrics.kept(begun.kept)

    async def _hold(self) -> bool:
        """Take or prolong the lease; a fresh one is not prolonged yet."""
        now, lease = self.worker.now(), self.worker.lease
        if self._held_until and lease / 2 < self._held_until - now <= lease:
            return True
        async with self.worker.session() as session:
            held = await workspaces.claim(session, now, self.workspace, holder=self.worker.name, lease=lease)
        self._held_until = now + lease if held else None
        return held

    async def give_back(self) -> None:
        if self.held:
            async with self.worker.session() as session:
                await workspaces.release(session, self.workspace, holder=self.worker.name)
            self._held_until = None
