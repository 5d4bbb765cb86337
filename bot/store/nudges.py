"""Nudges: planned once for each due instant, then followed to their end."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.nudge import Audience, Kind, Nudge, Recipient, State
from bot.store.tables import nudges
from bot.store.upsert import insert


def _is(nudge: Nudge) -> ColumnElement[bool]:
    return and_(nudges.c.workspace == nudge.recipient.workspace, nudges.c.id == nudge.id)


def _is_as_read(nudge: Nudge) -> ColumnElement[bool]:
    return and_(_is(nudge), nudges.c.look_at == nudge.look_at)


def _nudge(row: Row[Any]) -> Nudge:
    return Nudge(
        id=row.id,
        reminder=row.reminder,
        recipient=Recipient(workspace=row.workspace, audience=Audience(row.audience), id=row.recipient),
        kind=Kind(row.kind),
        due_at=row.due_at,
        attempts=row.attempts,
        look_at=row.look_at,
    )


async def plan(session: AsyncSession, nudge: Nudge) -> bool:
    """Write down that this nudge is to be sent; False when that instant of that reminder is written down already."""
    statement = insert(session, nudges).values(
        workspace=nudge.recipient.workspace,
        id=nudge.id,
        reminder=nudge.reminder,
        audience=nudge.recipient.audience,
        recipient=nudge.recipient.id,
        kind=nudge.kind,
        due_at=nudge.due_at,
        state=State.WAITING,
        look_at=nudge.due_at,
        attempts=0,
    )
    written = await session.execute(statement.on_conflict_do_nothing().returning(nudges.c.id))
    return written.one_or_none() is not None


async def find(session: AsyncSession, workspace: str, nudge_id: str) -> Nudge | None:
    row = (
        await session.execute(select(nudges).where(nudges.c.workspace == workspace, nudges.c.id == nudge_id))
    ).one_or_none()
    return _nudge(row) if row else None


async def due(session: AsyncSession, now: datetime, workspace: str, *, state: State, most: int) -> Sequence[Nudge]:
    """Nudges in that state that are to be looked at by now, longest waiting first, locked against another worker."""
    rows = await session.execute(
        select(nudges)
        .where(nudges.c.workspace == workspace, nudges.c.state == state, nudges.c.look_at <= now)
        .order_by(nudges.c.due_at, nudges.c.id)
        .limit(most)
        .with_for_update(skip_locked=True),
    )
    return [_nudge(row) for row in rows]


async def move(
    session: AsyncSession,
    nudge: Nudge,
    *,
    to: State,
    look_at: datetime | None = None,
    reason: str | None = None,
) -> None:
    """Unless somebody else has moved it since it was read."""
    await session.execute(
        update(nudges)
        .where(_is_as_read(nudge))
        .values(state=to, look_at=look_at, reason=reason, attempts=nudge.attempts),
    )


async def ours(session: AsyncSession, nudge: Nudge) -> bool:
    """Whether it is still there, as it was read."""
    return await session.scalar(select(nudges.c.id).where(_is_as_read(nudge))) is not None


async def let_go_of_earlier(session: AsyncSession, nudge: Nudge) -> int:
    """Those of the same reminder that still wait when this one is due; how many."""
    gone = await session.execute(
        update(nudges)
        .where(
            nudges.c.workspace == nudge.recipient.workspace,
            nudges.c.reminder == nudge.reminder,
            nudges.c.state == State.WAITING,
            nudges.c.due_at < nudge.due_at,
        )
        .values(state=State.LET_GO, look_at=None)
        .returning(nudges.c.id),
    )
    return len(gone.all())


async def record_sent(session: AsyncSession, now: datetime, nudge: Nudge, *, channel: str, message: str) -> None:
    await session.execute(
        update(nudges)
        .where(_is(nudge))
        .values(state=State.SENT, look_at=None, reason=None, channel=channel, message=message, sent_at=now),
    )


async def let_go_of_waiting(session: AsyncSession, recipient: Recipient) -> None:
    """Nothing that waits for that recipient is sent any more."""
    await session.execute(
        update(nudges)
        .where(
            nudges.c.workspace == recipient.workspace,
            nudges.c.recipient == recipient.id,
            nudges.c.state == State.WAITING,
        )
        .values(state=State.LET_GO, look_at=None),
    )
