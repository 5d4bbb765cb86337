"""The platform's queue as the rows have it: what stands in it, and what nobody wants there any more."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.nudge import Nudge, State
from bot.domain.quiet import Why
from bot.store.nudges import IN_THE_QUEUE, ORPHANED
from bot.store.tables import nudges, quiet_times, reminders


async def with_queue(session: AsyncSession) -> Sequence[str]:
    """Workspaces with anything in the platform's queue, or on its way into it or out of it."""
    found = select(nudges.c.workspace).where(nudges.c.look_at.is_not(None), nudges.c.state.in_(IN_THE_QUEUE))
    return (await session.scalars(found.distinct())).all()


async def queued(session: AsyncSession, workspace: str, *, after: datetime) -> Mapping[datetime, int]:
    """How many stand in the queue for each instant after that one."""
    rows = await session.execute(
        select(nudges.c.due_at, func.count()).where(_in_queue(workspace, after)).group_by(nudges.c.due_at)
    )
    return {due_at: count for due_at, count in rows}  # noqa: C416  dict() of rows says nothing of what is in them


async def withdraw_unwanted(session: AsyncSession, now: datetime, workspace: str, *, last_call: datetime) -> int:
    """Those in the queue whose reminder isn't due just then any more (paused, stopped, moved, on hold); how many.

    And those that would come into a quiet time, as far as they are due after `last_call`: there is time for that.
    """
    wanted = exists().where(
        reminders.c.workspace == nudges.c.workspace,
        reminders.c.id == nudges.c.reminder,
        reminders.c.next_due_at == nudges.c.due_at,
    )
    disturbs = exists().where(
        quiet_times.c.workspace == nudges.c.workspace,
        quiet_times.c.user == nudges.c.recipient,
        quiet_times.c.since <= nudges.c.due_at,
        # A huddle or a meeting whose end nobody knows will be over by then; a vacation will not.
        or_(
            quiet_times.c.until > nudges.c.due_at,
            and_(quiet_times.c.until.is_(None), quiet_times.c.why.in_((Why.AWAY, Why.DND))),
        ),
    )
    withdrawn = await session.execute(
        update(nudges)
        .where(_in_queue(workspace, now), or_(~wanted, and_(disturbs, nudges.c.due_at > last_call)))
        .values(state=State.WITHDRAWING, look_at=now)
        .returning(nudges.c.reminder),
    )
    return len(withdrawn.all())


def _in_queue(workspace: str, after: datetime) -> ColumnElement[bool]:
    return and_(
        nudges.c.workspace == workspace,
        nudges.c.state.in_((State.QUEUED, State.QUEUEING)),
        nudges.c.look_at > after,
        nudges.c.due_at > after,
    )


async def forget_orphans(session: AsyncSession, ended: Sequence[Nudge]) -> None:
    """Those of them whose reminder went while they stood in the platform's queue."""
    if not ended:
        return
    workspace, ids = ended[0].recipient.workspace, {each.reminder for each in ended}
    theirs = and_(nudges.c.workspace == workspace, nudges.c.reminder.in_(ids), nudges.c.look_at.is_(None))
    await session.execute(delete(nudges).where(theirs, ORPHANED))
