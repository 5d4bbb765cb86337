"""Nudges: planned once for each due instant, then followed to their end, a crowd at a time."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.types import Integer, String, TypeEngine

from bot.domain.nudge import Audience, Kind, Nudge, Recipient, Reminder, State, read_nudge_id
from bot.store.many import Many
from bot.store.tables import Instant, nudges, reminders
from bot.store.upsert import insert

KEPT = timedelta(days=14)
# Its reminder is gone.
ORPHANED = ~exists().where(reminders.c.workspace == nudges.c.workspace, reminders.c.id == nudges.c.reminder)
IN_THE_QUEUE = (State.QUEUEING, State.QUEUED, State.WITHDRAWING)


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """A nudge that may be sent now.

    `overtaken`: a later one of its reminder waits too. `orphaned`: its reminder is gone. `reason`: why it had to wait.
    """

    nudge: Nudge
    overtaken: bool
    orphaned: bool
    reason: str | None


@dataclass(frozen=True, kw_only=True)
class Move:
    """Where a nudge goes from here; `channel`, `message` and `sent_at` say where it stands once it does."""

    nudge: Nudge
    to: State
    look_at: datetime | None = None
    reason: str | None = None
    attempts: int | None = None
    channel: str | None = None
    message: str | None = None
    sent_at: datetime | None = None


def _is(nudge: Nudge) -> ColumnElement[bool]:
    return and_(
        nudges.c.workspace == nudge.recipient.workspace,
        nudges.c.reminder == nudge.reminder,
        nudges.c.due_at == nudge.due_at,
    )


def _nudge(row: Row[Any]) -> Nudge:
    return Nudge(
        reminder=row.reminder,
        recipient=Recipient(workspace=row.workspace, audience=Audience(row.audience), id=row.recipient),
        kind=Kind(row.kind),
        due_at=row.due_at,
        attempts=row.attempts,
        look_at=row.look_at,
        channel=row.channel,
        message=row.message,
    )


# ---------------------------------------------------------------- planned


async def plan(session: AsyncSession, nudge: Nudge) -> None:
    """Write down that this nudge is to be sent, if that instant of that reminder isn't written down already."""
    await add(session, [Move(nudge=nudge, to=State.WAITING, look_at=nudge.due_at)])


async def add(session: AsyncSession, planned: Sequence[Move]) -> Collection[tuple[str, datetime]]:
    """Nudges as they begin; those that are written down already stay as they are. The keys of those that are new."""
    if not planned:
        return ()
    connection = await session.connection()
    written = await connection.execute(
        insert(session, nudges).on_conflict_do_nothing().returning(nudges.c.reminder, nudges.c.due_at),
        [
            {
                "workspace": each.nudge.recipient.workspace,
                "reminder": each.nudge.reminder,
                "due_at": each.nudge.due_at,
                "audience": each.nudge.recipient.audience,
                "recipient": each.nudge.recipient.id,
                "kind": each.nudge.kind,
                "state": each.to,
                "look_at": each.look_at,
                "attempts": 0,
            }
            for each in planned
        ],
    )
    return {(row.reminder, row.due_at) for row in written}


# ---------------------------------------------------------------- looked at


async def find(session: AsyncSession, workspace: str, nudge_id: str) -> Nudge | None:
    named = read_nudge_id(nudge_id)
    if named is None:
        return None
    reminder, due_at = named
    key = and_(nudges.c.workspace == workspace, nudges.c.reminder == reminder, nudges.c.due_at == due_at)
    row = (await session.execute(select(nudges).where(key))).one_or_none()
    return _nudge(row) if row else None


def _open(now: datetime, workspace: str, *states: State) -> ColumnElement[bool]:
    return and_(nudges.c.workspace == workspace, nudges.c.state.in_(states), nudges.c.look_at <= now)


async def due(session: AsyncSession, now: datetime, workspace: str, *states: State, most: int) -> Sequence[Nudge]:
    """Nudges in these states that are to be looked at by now, longest waiting first, locked against another worker."""
    rows = await session.execute(
        select(nudges)
        .where(_open(now, workspace, *states))
        .order_by(nudges.c.look_at, nudges.c.reminder)
        .limit(most)
        .with_for_update(skip_locked=True),
    )
    return [_nudge(row) for row in rows]


async def waiting(session: AsyncSession, now: datetime, workspace: str, *, most: int) -> Sequence[Waiting]:
    """As `due`, with what has happened to their reminders since."""
    later = nudges.alias("later")
    overtaken = exists().where(
        later.c.workspace == nudges.c.workspace,
        later.c.reminder == nudges.c.reminder,
        later.c.due_at > nudges.c.due_at,
        later.c.due_at <= now,
        later.c.state == State.WAITING,
    )
    rows = await session.execute(
        select(nudges, overtaken.label("overtaken"), ORPHANED.label("orphaned"))
        .where(_open(now, workspace, State.WAITING))
        .order_by(nudges.c.look_at, nudges.c.reminder)
        .limit(most)
        .with_for_update(skip_locked=True, of=nudges),
    )
    return [
        Waiting(nudge=_nudge(row), overtaken=row.overtaken, orphaned=row.orphaned, reason=row.reason) for row in rows
    ]


# ---------------------------------------------------------------- moved


async def move(session: AsyncSession, moves: Sequence[Move], *, whoever_moved_it: bool = False) -> None:
    """Each of them, unless somebody else has moved it since it was read.

    `whoever_moved_it`: what the platform has told us is true, whoever holds the nudge by now.
    """
    many = Many(session, **_MOVED)
    statement = update(nudges).where(
        nudges.c.workspace == many["of_workspace"],
        nudges.c.reminder == many["of_reminder"],
        nudges.c.due_at == many["of_due_at"],
    )
    if not whoever_moved_it:
        statement = statement.where(nudges.c.look_at == many["as_read"])
    moved = ("state", "look_at", "reason", "attempts", "channel", "message", "sent_at")
    await many.execute(
        statement.values({name: many[f"to_{name}"] for name in moved}), [_parameters(each) for each in moves]
    )


_MOVED: Mapping[str, TypeEngine[Any]] = MappingProxyType(
    {
        "of_workspace": String(),
        "of_reminder": String(),
        "of_due_at": Instant(),
        "as_read": Instant(),
        "to_state": String(),
        "to_look_at": Instant(),
        "to_reason": String(),
        "to_attempts": Integer(),
        "to_channel": String(),
        "to_message": String(),
        "to_sent_at": Instant(),
    }
)


def _parameters(move: Move) -> dict[str, Any]:
    nudge = move.nudge
    return {
        "of_workspace": nudge.recipient.workspace,
        "of_reminder": nudge.reminder,
        "of_due_at": nudge.due_at,
        "as_read": nudge.look_at,
        "to_state": move.to,
        "to_look_at": move.look_at,
        "to_reason": move.reason,
        "to_attempts": nudge.attempts if move.attempts is None else move.attempts,
        "to_channel": move.channel,
        "to_message": move.message,
        "to_sent_at": move.sent_at,
    }


async def seen(session: AsyncSession, nudge: Nudge) -> None:
    """They tapped a button under it: it was sent, whatever we heard of it. One that is taken back is taken back."""
    await session.execute(
        update(nudges)
        .where(_is(nudge), nudges.c.look_at.is_not(None), nudges.c.state != State.WITHDRAWING)
        .values(state=State.SENT, look_at=None, sent_at=nudge.due_at),
    )


async def look_now(session: AsyncSession, now: datetime, recipient: Recipient) -> None:
    """What waits for that recipient is looked at at once: whatever it waited for is over."""
    await session.execute(
        update(nudges).where(_waits_for(recipient), nudges.c.look_at > now, nudges.c.due_at <= now).values(look_at=now)
    )


async def let_go_of_waiting(session: AsyncSession, recipient: Recipient) -> int:
    """Nothing that waits for that recipient is sent any more; how many there were."""
    let_go = update(nudges).where(_waits_for(recipient)).values(state=State.LET_GO, look_at=None)
    return len((await session.execute(let_go.returning(nudges.c.reminder))).all())


def _waits_for(recipient: Recipient) -> ColumnElement[bool]:
    return and_(
        nudges.c.workspace == recipient.workspace,
        nudges.c.state == State.WAITING,
        nudges.c.look_at.is_not(None),
        nudges.c.recipient == recipient.id,
    )


async def forget_waiting(session: AsyncSession, reminder: Reminder, *, due_at: datetime) -> None:
    """The one for that instant, if nothing has begun to be done about it."""
    await session.execute(
        delete(nudges).where(
            nudges.c.workspace == reminder.recipient.workspace,
            nudges.c.reminder == reminder.id,
            nudges.c.due_at == due_at,
            nudges.c.state == State.WAITING,
        ),
    )


async def forget(session: AsyncSession, nudge: Nudge) -> None:
    await session.execute(delete(nudges).where(_is(nudge)))


async def forget_of(session: AsyncSession, workspace: str, reminder_ids: Collection[str]) -> None:
    """Those of reminders that are gone, but for what stands in the platform's queue: that is taken back first."""
    await session.execute(
        delete(nudges).where(
            nudges.c.workspace == workspace,
            nudges.c.reminder.in_(reminder_ids),
            nudges.c.state.not_in(IN_THE_QUEUE),
        ),
    )


async def prune(session: AsyncSession, now: datetime) -> None:
    """What came to its end long ago; nobody taps "Later" under it any more."""
    await session.execute(delete(nudges).where(nudges.c.look_at.is_(None), nudges.c.due_at < now - KEPT))
