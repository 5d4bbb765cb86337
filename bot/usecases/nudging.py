"""What the clock makes happen: due reminders become nudges, and each nudge is followed to its end."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot import days_off
from bot.domain import quiet
from bot.domain.adherence import Step
from bot.domain.exercise import Exercise
from bot.domain.member import Member
from bot.domain.message import Message
from bot.domain.nudge import LET_GO_AFTER, Nudge, State
from bot.domain.profile import Profile
from bot.domain.quiet import QuietTime
from bot.domain.wording import adherence as asking
from bot.domain.wording import exercises as cards
from bot.domain.wording import nudging as wording
from bot.domain.wording import resting
from bot.store import crowds, nudges, offers, profiles, reminders
from bot.store.crowds import Claim
from bot.store.nudges import Move, Waiting
from bot.store.offers import StoredOffer
from bot.usecases.adherence import asked, not_asked
from bot.usecases.showing import Showing, shown_by, stored
from bot.usecases.verdict import Known, LetGo, brings_question, known_of, verdict

_FIRST_RETRY = timedelta(seconds=5)
_LONGEST_RETRY = timedelta(minutes=5)
# Beyond the longest; a platform that says "in a second" is tried hundreds of times in an hour.
_MOST_DOUBLINGS = 6
_A_SECOND = timedelta(seconds=1)
# A platform that gave no answer may still be storing the message: it is asked a little later.
ASK_AFTER = timedelta(seconds=10)


@dataclass(frozen=True, kw_only=True)
class Planned:
    """How many crowds were planned, and how many due instants were missed because a later one had come."""

    crowds: int
    missed: int


@dataclass(frozen=True, kw_only=True)
class Outgoing:
    """A nudge that is written down as being sent, with its message."""

    nudge: Nudge
    message: Message


@dataclass(kw_only=True)
class Begun:
    """What is to be sent now, and what became of the others that were looked at."""

    outgoing: list[Outgoing] = field(default_factory=list)
    let_go: Counter[LetGo] = field(default_factory=Counter)
    kept: int = 0

    @property
    def nothing(self) -> bool:
        return not (self.outgoing or self.let_go or self.kept)


async def plan(session: AsyncSession, now: datetime, workspace: str, *, most: int) -> Planned:
    """Write down a nudge for each reminder that is due, and when that reminder is due next.

    However long nobody looked, or nothing could be sent, a reminder gets one nudge: for its latest due instant.
    """
    found = await crowds.due(session, now, workspace, most=most)
    if not found:
        return Planned(crowds=0, missed=0)
    claims, missed = [], 0
    for crowd in found:
        off = days_off.of(crowd.timetable.holidays)
        *before, latest = crowd.timetable.due_between(crowd.due_at, now, off=off)
        claims.append(Claim(crowd=crowd, due_at=latest, next_due_at=crowd.timetable.next_due(after=now, off=off)))
        missed += len(before) * crowd.size
    await crowds.claim(session, claims)
    return Planned(crowds=len(found), missed=missed)


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
    batch = await nudges.waiting(session, now, workspace, most=most)
    if not batch:
        return Begun()
    known = await known_of(session, now, workspace, [each.nudge for each in batch])
    told = await profiles.of_many(session, workspace, {each.nudge.recipient.id for each in batch})
    wave = _Wave(now=now, lease=lease, known=known, told=told, exercises=exercises)
    for waiting in batch:
        wave.take(waiting)
    for member in wave.questioned.values():
        await asked(session, now, member)
    for member in wave.not_questioned:
        await not_asked(session, now, member)
    for nudge in wave.never_shown:
        await offers.forget(session, workspace, nudge.id)
    await nudges.move(session, wave.moves)
    await offers.add(session, wave.showings)
    return wave.begun


@dataclass(kw_only=True)
class _Wave:
    """Decides about one nudge after the other; what has to be written down is gathered for all of them."""

    now: datetime
    lease: timedelta
    known: Known
    told: Mapping[str, Profile]
    exercises: Sequence[Exercise]
    begun: Begun = field(default_factory=Begun)
    moves: list[Move] = field(default_factory=list)
    showings: list[StoredOffer] = field(default_factory=list)
    questioned: dict[str, Member] = field(default_factory=dict)
    not_questioned: list[Member] = field(default_factory=list)
    never_shown: list[Nudge] = field(default_factory=list)

    def take(self, waiting: Waiting) -> None:
        nudge = waiting.nudge
        match verdict(waiting, self.now, self.known):
            case LetGo() as why:
                self._let_go(nudge, why)
                member = self.known.members.get(nudge.recipient.id)
                if member and member.asked and brings_question(nudge, self.known):
                    self.not_questioned.append(member)
            case QuietTime() as quiet_time:
                self.begun.kept += 1
                self.moves.append(_kept(nudge, quiet_time, self.now))
            case Step.ASK if nudge.recipient.id in self.questioned:
                self._let_go(nudge, LetGo.PAUSED)
            case Step.ASK:
                self.questioned[nudge.recipient.id] = self.known.members[nudge.recipient.id]
                self._send(nudge, asking.question())
                self._remember(nudge, asking.QUESTION_SLUG)
            case _:
                self._show(waiting)

    def _let_go(self, nudge: Nudge, why: LetGo) -> None:
        self.begun.let_go[why] += 1
        self.moves.append(Move(nudge=nudge, to=State.LET_GO, reason=why))
        if any(each.id == nudge.id for each in self.known.offers[nudge.recipient.id]):
            # An earlier try wrote down what it was to bring. What never came was not ignored.
            self.never_shown.append(nudge)

    def _show(self, waiting: Waiting) -> None:
        nudge = waiting.nudge
        # An earlier try to send it showed nobody anything.
        history = [each.offer for each in self.known.offers[nudge.recipient.id] if each.id != nudge.id]
        told = self.told[nudge.recipient.id]
        member = self.known.members.get(nudge.recipient.id)
        zone = member.zone if member else UTC
        shown = shown_by(nudge, now=self.now, zone=zone, profile=told, history=history, exercises=self.exercises)
        if shown is None:
            self._send(nudge, resting.reminded(cards.nothing_left(), told.resting))
            return
        self._send(nudge, _explained(waiting, shown.message, self.now, member))
        self._remember(nudge, shown.slug)

    def _remember(self, nudge: Nudge, slug: str) -> None:
        showing = Showing(to=nudge.recipient, id=nudge.id, nudge=nudge.id)
        self.showings.append(stored(showing, self.now, slug=slug))

    def _send(self, nudge: Nudge, message: Message) -> None:
        fence = self.now + self.lease
        self.moves.append(Move(nudge=nudge, to=State.SENDING, look_at=fence))
        self.begun.outgoing.append(Outgoing(nudge=replace(nudge, look_at=fence), message=message))


def _kept(nudge: Nudge, kept: QuietTime, now: datetime) -> Move:
    """Looked at again when the quiet ends, and once more before it would be too late."""
    last = nudge.due_at + LET_GO_AFTER + _A_SECOND
    again = min(kept.over_by, last)
    return Move(nudge=nudge, to=State.WAITING, look_at=max(again, now + _A_SECOND), reason=kept.why)


def _explained(waiting: Waiting, message: Message, now: datetime, member: Member | None) -> Message:
    """Whoever gets it late is told why."""
    if member is None or not waiting.nudge.late(now):
        return message
    due_at, zone = waiting.nudge.due_at, member.zone
    if waiting.reason in set(quiet.Why):
        return wording.waited(message, why=quiet.Why(waiting.reason), due_at=due_at, zone=zone)
    return wording.late(message, due_at=due_at, zone=zone)


# ---------------------------------------------------------------- followed to their end


async def unanswered(session: AsyncSession, now: datetime, workspace: str, *, most: int) -> Sequence[Nudge]:
    """Nudges that were handed to the platform and never heard of again."""
    return await nudges.due(session, now, workspace, State.SENDING, State.QUEUEING, most=most)


async def were_sent(session: AsyncSession, now: datetime, sent: Iterable[Move]) -> None:
    """The platform has said so: that is true, whoever holds the nudge by now."""
    await nudges.move(session, [replace(each, sent_at=now) for each in sent], whoever_moved_it=True)


def is_sent(nudge: Nudge, *, channel: str, message: str) -> Move:
    return Move(nudge=nudge, to=State.SENT, channel=channel, message=message)


def ask_later(nudge: Nudge, now: datetime) -> Move:
    """No answer came: the platform is asked what became of it before anything else happens."""
    return Move(nudge=nudge, to=State.SENDING, look_at=now + ASK_AFTER)


def was_not_sent(nudge: Nudge, now: datetime) -> Move:
    """The platform was asked, and hasn't got it: its turn comes before those who were never tried."""
    return Move(nudge=nudge, to=State.WAITING, look_at=min(nudge.due_at, now))


def nobody_knows(nudge: Nudge) -> Move:
    """The platform can't be asked: never two, so this one is counted and left."""
    return Move(nudge=nudge, to=State.UNKNOWN)


def try_again(nudge: Nudge, now: datetime, *, reason: str, wait: timedelta | None) -> Move:
    """Turned away for now: once more after `wait`, or after a back-off that doubles. Staleness ends it."""
    back_off = min(_FIRST_RETRY * 2 ** min(nudge.attempts, _MOST_DOUBLINGS), _LONGEST_RETRY)
    return Move(
        nudge=nudge,
        to=State.WAITING,
        look_at=now + (wait or back_off),
        reason=reason,
        attempts=nudge.attempts + 1,
    )


async def give_up(session: AsyncSession, nudge: Nudge, *, reason: str) -> int:
    """Turned away for good: nothing more is due for that recipient, and an operator sees why.

    How many others waited for them, and were let go.
    """
    await nudges.move(session, [Move(nudge=nudge, to=State.REFUSED, reason=reason)])
    await reminders.park(session, nudge.recipient, reason=reason)
    return await nudges.let_go_of_waiting(session, nudge.recipient)
