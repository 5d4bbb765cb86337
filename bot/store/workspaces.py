"""Workspaces as lanes: whoever holds the lease sends for it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, or_, select, union, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.tables import nudges, reminders, workspaces
from bot.store.upsert import insert

LEASE = timedelta(seconds=30)
_LONGER_THAN_ANY = 2 * LEASE


async def remember(session: AsyncSession, now: datetime, workspace: str) -> None:
    """Know that workspace; one that was parked is served again."""
    statement = insert(session, workspaces).values(id=workspace, known_since=now)
    await session.execute(
        statement.on_conflict_do_update(index_elements=["id"], set_={"parked_at": None, "parked_reason": None}),
    )


async def with_work(session: AsyncSession, now: datetime, *, holder: str) -> Sequence[str]:
    """Workspaces that have something due and whose lane is free, or held by this one."""
    due = union(
        select(reminders.c.workspace).where(reminders.c.next_due_at <= now),
        select(nudges.c.workspace).where(nudges.c.look_at <= now),
    ).subquery()
    rows = await session.scalars(
        select(workspaces.c.id)
        .join(due, due.c.workspace == workspaces.c.id)
        .where(
            workspaces.c.parked_at.is_(None),
            _free(now, holder),
        ),
    )
    return rows.all()


def _free(now: datetime, holder: str) -> ColumnElement[bool]:
    lease = workspaces.c
    return or_(
        lease.lease_until.is_(None),
        lease.lease_until <= now,
        lease.lease_holder == holder,
        # Nobody takes a lease that long: it is from a clock that was wrong, and has been set right since.
        lease.lease_until > now + _LONGER_THAN_ANY,
    )


async def claim(session: AsyncSession, now: datetime, workspace: str, *, holder: str, lease: timedelta = LEASE) -> bool:
    """Take or prolong the lane's lease; False when somebody else holds it."""
    result = await session.execute(
        update(workspaces)
        .where(
            workspaces.c.id == workspace,
            workspaces.c.parked_at.is_(None),
            _free(now, holder),
        )
        .values(lease_until=now + lease, lease_holder=holder)
        .returning(workspaces.c.id),
    )
    return result.one_or_none() is not None


async def release(session: AsyncSession, workspace: str, *, holder: str) -> None:
    await session.execute(
        update(workspaces)
        .where(and_(workspaces.c.id == workspace, workspaces.c.lease_holder == holder))
        .values(lease_until=None, lease_holder=None),
    )


async def park(session: AsyncSession, now: datetime, workspace: str, *, reason: str) -> None:
    """Nothing is sent there until it is remembered again; an operator sees why."""
    await session.execute(
        update(workspaces).where(workspaces.c.id == workspace).values(parked_at=now, parked_reason=reason),
    )


async def parked(session: AsyncSession) -> Sequence[tuple[str, str]]:
    """(workspace, reason) of each that is parked."""
    rows = await session.execute(
        select(workspaces.c.id, workspaces.c.parked_reason).where(workspaces.c.parked_at.is_not(None)),
    )
    return [(row.id, row.parked_reason) for row in rows]
