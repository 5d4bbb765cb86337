"""What the clock makes happen: due reminders become nudges, and each nudge is followed to its end."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.exercise import Exercise
from bot.domain.member import Member, Person
from bot.domain.message import Message
from bot.domain.nudge import Audience, Nudge, State
from bot.domain.wording import nudging as wording
from bot.store import members, nudges, reminders
from bot.usecases.showing import show_for

_FIRST_RETRY = timedelta(seconds=5)
_LONGEST_RETRY = timedelta(minutes=5)
# A platform that gave no answer may still be storing the message: it is asked a little later.
ASK_AFTER = timedelta(seconds=10)


@dataclass(frozen=True, kw_only=True)
class Planned:
    """How many nudges now wait, and how many due instants were let go because a later one had come."""

    waiting: int
    let_go: int


@dataclass(frozen=True, kw_only=True)
class Outgoing:
    """A nudge that is written down as being sent, with its message."""

    nudge: Nudge
    message: Message


@dataclass(frozen=True, kw_only=True)
class Begun:
    outgoing: tuple[Outgoing, ...]
    let_go: int


async def plan(session: AsyncSession, now: datetime, workspace: str, *, most: int) -> Planned:
    """Write down a nudge for each reminder that is due, and when that reminder is due next.

    However long nobody looked, or nothing could be sent, a reminder gets one nudge: for its latest due instant.
    """
    waiting = let_go = 0
    for reminder, first in await reminders.due(session, now, workspace, most=most):
        *missed, latest = reminder.due_between(first, now)
        nudge = Nudge(
            id=uuid4().hex,
            reminder=reminder.id,
            recipient=reminder.recipient,
            kind=reminder.kind,
            due_at=latest,
        )
        waiting += await nudges.plan(session, nudge)
        let_go += len(missed) + await nudges.let_go_of_earlier(session, nudge)
        await reminders.set_next_due(session, reminder, next_due_at=reminder.next_due(after=now))
    return Planned(waiting=waiting, let_go=let_go)


async def begin(
    session: AsyncSession,
    now: datetime,
    workspace: str,
    *,
    most: int,
    exercises: Sequence[Exercise],
    lease: timedelta,
) -> Begun:
    """Take waiting nudges and write down that they are being sent; those nobody wants any more are let go."""
    outgoing: list[Outgoing] = []
    due = await nudges.due(session, now, workspace, state=State.WAITING, most=most)
    for nudge in due:
        message = await _message(session, now, nudge, exercises=exercises)
        if message is None:
            await nudges.move(session, nudge, to=State.LET_GO)
        else:
            await nudges.move(session, nudge, to=State.SENDING, look_at=now + lease)
            outgoing.append(Outgoing(nudge=replace(nudge, look_at=now + lease), message=message))
    return Begun(outgoing=tuple(outgoing), let_go=len(due) - len(outgoing))


async def _message(
    session: AsyncSession, now: datetime, nudge: Nudge, *, exercises: Sequence[Exercise]
) -> Message | None:
    """None when it comes too late, or its member has left, is on hold or takes a break."""
    if nudge.stale(now):
        return None
    if nudge.recipient.audience is Audience.CHANNEL:
        return await show_for(session, now, nudge, exercises=exercises)
    member = await _willing(session, now, nudge)
    if member is None:
        return None
    card = await show_for(session, now, nudge, exercises=exercises)
    return wording.late(card, due_at=nudge.due_at, zone=member.zone) if nudge.late(now) else card


async def _willing(session: AsyncSession, now: datetime, nudge: Nudge) -> Member | None:
    """The member it is for; None when they have left, are on hold or take a break."""
    member = await members.find(session, Person(workspace=nudge.recipient.workspace, user=nudge.recipient.id))
    return member if member and member.joined and not member.held and not member.paused(now) else None


async def still_wanted(session: AsyncSession, now: datetime, nudge: Nudge) -> bool:
    """Looked at once more just before it is sent: a batch takes a while, and people change their minds.

    One that nobody wants any more is let go; one that somebody else has taken over is left to them.
    """
    if not await nudges.ours(session, nudge):
        return False
    if nudge.recipient.audience is Audience.CHANNEL or await _willing(session, now, nudge):
        return True
    await nudges.move(session, nudge, to=State.LET_GO)
    return False


async def unanswered(session: AsyncSession, now: datetime, workspace: str, *, most: int) -> Sequence[Nudge]:
    """Nudges that were handed to the platform and never heard of again."""
    return await nudges.due(session, now, workspace, state=State.SENDING, most=most)


async def ask_later(session: AsyncSession, now: datetime, nudge: Nudge) -> None:
    """No answer came: the platform is asked what became of it before anything else happens."""
    await nudges.move(session, nudge, to=State.SENDING, look_at=now + ASK_AFTER)


async def was_not_sent(session: AsyncSession, now: datetime, nudge: Nudge) -> None:
    """The platform was asked, and hasn't got it."""
    await nudges.move(session, nudge, to=State.WAITING, look_at=now)


async def nobody_knows(session: AsyncSession, nudge: Nudge) -> None:
    """The platform can't be asked: never two, so this one is counted and left."""
    await nudges.move(session, nudge, to=State.UNKNOWN)


async def try_again(session: AsyncSession, now: datetime, nudge: Nudge, *, reason: str, wait: timedelta | None) -> None:
    """Turned away for now: once more after `wait`, or after a back-off that doubles. Staleness ends it."""
    tried = replace(nudge, attempts=nudge.attempts + 1)
    back_off = min(_FIRST_RETRY * 2**nudge.attempts, _LONGEST_RETRY)
    await nudges.move(session, tried, to=State.WAITING, look_at=now + (wait or back_off), reason=reason)


async def give_up(session: AsyncSession, nudge: Nudge, *, reason: str) -> None:
    """Turned away for good: nothing more is due for that recipient, and an operator sees why."""
    await nudges.move(session, nudge, to=State.REFUSED, reason=reason)
    await nudges.let_go_of_waiting(session, nudge.recipient)
    await reminders.park(session, nudge.recipient, reason=reason)
