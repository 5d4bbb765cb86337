"""A crowd that is due in one minute: those who can't be posted to in time are handed to the platform's queue ahead."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot import days_off
from bot.domain.crowd import HORIZON, Capacity, last_call, minute_of, next_overflow, revocable
from bot.domain.nudge import Nudge, State
from bot.domain.wording import queueing as wording
from bot.store import crowds, members, nudges, offers, queue, reminders
from bot.store.nudges import Move
from bot.store.offers import StoredOffer
from bot.usecases.nudging import Outgoing
from bot.usecases.showing import Showing, stored
from bot.usecases.verdict import may_be_sent

# The platform posts at the second; after that it is settled, or asked about.
_SETTLED_AFTER = timedelta(seconds=5)
_ASK_AFTER = timedelta(minutes=1)
_LOOK_AGAIN = timedelta(seconds=30)
# A message that wasn't there so long after its time will not come.
_NEVER_POSTED_AFTER = timedelta(minutes=5)
_A_MOMENT = timedelta(microseconds=1)
_MINUTE = timedelta(minutes=1)


async def crowded(session: AsyncSession, now: datetime, *, capacity: Capacity | None) -> Collection[str]:
    """Workspaces in which a crowd may be coming, or has something in the queue that may have to be taken back.

    No capacity: nothing more is queued.
    """
    if capacity is None:
        return await queue.with_queue(session)
    coming = await crowds.crowded(session, first=now, last=now + HORIZON, more_than=capacity.posts)
    return {*coming, *await queue.with_queue(session)}


async def begin(
    session: AsyncSession, now: datetime, workspace: str, *, capacity: Capacity, most: int
) -> Sequence[Outgoing]:
    """Take the next few of a crowd, and write down that they are being queued.

    Where something speaks against a nudge now, it is planned in the usual way and decided when it is due.
    """
    due = await crowds.ahead(session, workspace, first=now, last=now + HORIZON)
    queued = await queue.queued(session, workspace, after=now)
    picked: Sequence[Nudge] = ()
    while most and not picked and (overflow := next_overflow(due, _by_minute(queued), capacity=capacity, now=now)):
        picked = await crowds.not_planned(
            session,
            workspace,
            first=overflow.minute - _A_MOMENT,
            last=overflow.minute + _MINUTE - _A_MOMENT,
            most=min(most, overflow.count),
        )
        # Of a minute with nobody left to pick the rest is late; those of later ones need not be.
        due = [(instant, count) for instant, count in due if minute_of(instant) != overflow.minute]
    if not picked:
        return ()
    wanted = await may_be_sent(session, now, workspace, picked)
    ready = [replace(each, look_at=each.due_at + _ASK_AFTER) for each in wanted]
    new = await nudges.add(session, [Move(nudge=each, to=State.QUEUEING, look_at=each.look_at) for each in ready])
    # Another worker, who took this one for gone, may have been faster: a message queued twice is two nudges.
    ready = [each for each in ready if (each.reminder, each.due_at) in new]
    await nudges.add(session, [Move(nudge=each, to=State.WAITING, look_at=each.due_at) for each in picked])
    await offers.add(session, [_unseen(each) for each in ready])
    known = await members.of_many(session, workspace, {each.recipient.id for each in ready})
    return [_outgoing(each, known[each.recipient.id].zone) for each in ready]


def _unseen(nudge: Nudge) -> StoredOffer:
    """Nothing was shown yet, but the nudge can be put off, and it can be ignored."""
    showing = Showing(to=nudge.recipient, id=nudge.id, nudge=nudge.id)
    return stored(showing, nudge.due_at, slug=wording.UNSEEN_SLUG)


def _by_minute(counts: Mapping[datetime, int]) -> Mapping[datetime, int]:
    found: Counter[datetime] = Counter()
    for instant, count in counts.items():
        found[minute_of(instant)] += count
    return found


def _outgoing(nudge: Nudge, zone: ZoneInfo) -> Outgoing:
    """Harmless whenever it comes: the exercise is chosen when it is asked for."""
    return Outgoing(nudge=nudge, message=wording.ready(nudge.id, due_at=nudge.due_at, zone=zone))


def is_queued(nudge: Nudge, *, channel: str, place: str) -> Move:
    return Move(nudge=nudge, to=State.QUEUED, look_at=nudge.due_at + _SETTLED_AFTER, channel=channel, message=place)


def was_not_queued(nudge: Nudge, *, reason: str) -> Move:
    """It is posted when it is due, like any other."""
    return Move(nudge=nudge, to=State.WAITING, look_at=nudge.due_at, reason=reason)


async def settle(session: AsyncSession, now: datetime, workspace: str, *, most: int) -> int:
    """What was queued and not taken back has been posted by the platform at its time; how many."""
    posted = await nudges.due(session, now, workspace, State.QUEUED, most=most)
    sent = (Move(nudge=each, to=State.SENT, channel=each.channel, sent_at=each.due_at) for each in posted)
    await nudges.move(session, list(sent))
    await queue.forget_orphans(session, posted)
    return len(posted)


# ---------------------------------------------------------------- taken back


@dataclass(frozen=True, kw_only=True)
class TakingBack:
    """`in_time`: it can still be taken out of the queue. `posted`: it may stand in the conversation by now."""

    nudge: Nudge
    in_time: bool
    posted: bool


async def to_take_back(session: AsyncSession, now: datetime, workspace: str, *, most: int) -> Sequence[TakingBack]:
    """Queued messages that nobody wants any more, because their reminder isn't due just then any more."""
    await queue.withdraw_unwanted(session, now, workspace, last_call=last_call(now))
    return [
        TakingBack(
            nudge=each,
            in_time=bool(each.message) and revocable(each.due_at, now),
            posted=each.due_at + _SETTLED_AFTER <= now,
        )
        for each in await nudges.due(session, now, workspace, State.WITHDRAWING, most=most)
    ]


async def is_taken_back(session: AsyncSession, nudge: Nudge) -> None:
    """As if it had never been queued: should it be due again after all, it is planned anew."""
    await nudges.forget(session, nudge)
    await offers.forget(session, nudge.recipient.workspace, nudge.id)


def too_late(nudge: Nudge) -> Move:
    """It can't be called back any more: looked for once it stands there."""
    return _look_again(nudge, nudge.due_at + _SETTLED_AFTER)


def look_again(nudge: Nudge, now: datetime, *, wait: timedelta | None) -> Move:
    return _look_again(nudge, now + (wait or _LOOK_AGAIN))


def _look_again(nudge: Nudge, at: datetime) -> Move:
    return Move(nudge=nudge, to=State.WITHDRAWING, look_at=at, channel=nudge.channel, message=nudge.message)


def never_posted(nudge: Nudge, now: datetime) -> bool:
    return now - nudge.due_at > _NEVER_POSTED_AFTER


async def wanted_after_all(session: AsyncSession, now: datetime, nudge: Nudge) -> bool:
    """They may have come back before it arrived: then it is theirs, unless they moved to another zone."""
    reminder = await reminders.find(session, nudge)
    if reminder is None:
        return False
    off = days_off.of(reminder.holidays)
    if reminder.next_due(after=nudge.due_at - _A_MOMENT, off=off) != nudge.due_at:
        return False
    return bool(await may_be_sent(session, now, nudge.recipient.workspace, [nudge]))


def was_posted(nudge: Nudge, *, channel: str, message: str) -> Move:
    """Found where it should be."""
    return Move(nudge=nudge, to=State.SENT, channel=channel, message=message, sent_at=nudge.due_at)


def post_after_all(nudge: Nudge, now: datetime) -> Move:
    """It may still come for a moment. After that, it was out of the queue: it is posted like any other."""
    if now - nudge.due_at < _ASK_AFTER:
        return _look_again(nudge, nudge.due_at + _ASK_AFTER)
    return Move(nudge=nudge, to=State.WAITING, look_at=now)
