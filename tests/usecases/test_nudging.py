"""What the clock makes happen: what is due is planned once, and each nudge is sent, kept, or let go with a reason."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot import days_off
from bot.domain.adherence import ASK_FROM, FEWER_FROM, ONCE_A_DAY
from bot.domain.choose import Feedback, Offer
from bot.domain.exercise import Exercise
from bot.domain.member import Member
from bot.domain.nudge import Kind, Nudge, Recipient, State
from bot.domain.quiet import QuietTime, Why
from bot.store import members, nudges, offers, quiet_times, reminders, workspaces
from bot.store.nudges import Move
from bot.store.offers import StoredOffer
from bot.store.tables import nudges as nudge_rows
from bot.store.tables import reminders as reminder_rows
from bot.usecases import nudging
from bot.usecases.nudging import ASK_AFTER, Begun, Planned
from bot.usecases.verdict import LetGo
from tests.builders import MEERA, MEERAS, WELLNESS, WORKSPACE, a_member, a_nudge, a_reminder
from tests.conftest import Clock

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # 10:30 in Berlin
LEASE = timedelta(seconds=30)
DAY, HOUR, MINUTE, SECOND = (timedelta(**{name: 1}) for name in ("days", "hours", "minutes", "seconds"))
QUESTION = "Shall I keep going?"


@dataclass(frozen=True, kw_only=True)
class Office:
    """Meera's, where the clock plans and begins nudges, each in a turn of its own."""

    sessions: async_sessionmaker[AsyncSession]
    exercises: Sequence[Exercise]
    clock: Clock

    async def has(self, *theirs: str, recipient: Recipient = MEERAS, **parts: Any) -> None:
        """Reminders with these words, r1 and so on, each due next from now on."""
        async with self.sessions.begin() as session:
            await workspaces.remember(session, self.clock(), WORKSPACE)
            for number, words in enumerate(theirs, start=1):
                reminder = a_reminder(words, id=f"r{number}", recipient=recipient, **parts)
                off = days_off.of(reminder.holidays)
                due = reminder.next_due(after=self.clock() - timedelta(microseconds=1), off=off)
                await reminders.add(session, self.clock(), reminder, next_due_at=due)

    async def knows(self, member: Member) -> None:
        async with self.sessions.begin() as session:
            await members.save(session, member)

    async def is_quiet(self, time: QuietTime) -> None:
        async with self.sessions.begin() as session:
            await quiet_times.begin(session, MEERA, time)

    async def plan(self, *, most: int = 100) -> Planned:
        async with self.sessions.begin() as session:
            return await nudging.plan(session, self.clock(), WORKSPACE, most=most)

    async def begin(self, *, most: int = 100) -> Begun:
        async with self.sessions.begin() as session:
            return await nudging.begin(
                session, self.clock(), WORKSPACE, most=most, exercises=self.exercises, lease=LEASE
            )

    async def turn(self) -> Begun:
        await self.plan()
        return await self.begin()

    async def went(self, *moves: Move) -> None:
        async with self.sessions.begin() as session:
            await nudges.move(session, moves)

    async def has_ignored(self, count: int, *, until: datetime) -> None:
        """So many days with one nudge each, the last one a day before then."""
        async with self.sessions.begin() as session:
            await offers.add(session, [ignored(f"n{back}", until - back * DAY) for back in range(1, count + 1)])

    async def member(self) -> Member:
        async with self.sessions.begin() as session:
            found = await members.find(session, MEERA)
        assert found
        return found

    async def rows(self) -> "Sequence[Row[Any]]":
        async with self.sessions.begin() as session:
            return (
                await session.execute(select(nudge_rows).order_by(nudge_rows.c.due_at, nudge_rows.c.reminder))
            ).all()

    async def next_due(self) -> list[datetime | None]:
        async with self.sessions.begin() as session:
            return list(await session.scalars(select(reminder_rows.c.next_due_at).order_by(reminder_rows.c.id)))

    async def shown(self, to: Recipient = MEERAS) -> list[str]:
        async with self.sessions.begin() as session:
            return [each.slug for each in await offers.history(session, self.clock(), to)]


def ignored(key: str, at: datetime) -> StoredOffer:
    return StoredOffer(
        workspace=WORKSPACE, id=key, recipient=MEERA.user, offer=Offer(slug="chin-tuck", at=at), nudge=key
    )


def titles(begun: Begun) -> list[str]:
    return [each.message.title for each in begun.outgoing]


@pytest.fixture
async def office(sessions: async_sessionmaker[AsyncSession], exercises: Sequence[Exercise], clock: Clock) -> Office:
    made = Office(sessions=sessions, exercises=exercises, clock=clock)
    await made.knows(a_member())
    return made


# ---------------------------------------------------------------- planned


async def test_what_is_due_becomes_a_nudge_and_is_due_again_the_next_day(office: Office, clock: Clock) -> None:
    await office.has("every day at 10:30")
    clock.at = DUE - SECOND
    assert await office.plan() == Planned(crowds=0, missed=0)
    clock.at = DUE
    assert await office.plan() == Planned(crowds=1, missed=0)
    assert await office.plan() == Planned(crowds=0, missed=0)
    assert [(row.due_at, row.state) for row in await office.rows()] == [(DUE, State.WAITING)]
    assert await office.next_due() == [DUE + DAY]


async def test_reminders_that_are_due_together_are_one_crowd_and_each_has_its_nudge(
    office: Office, clock: Clock
) -> None:
    await office.has("every day at 10:30", "every day at 10:30", "every day at 10:30 and 11:00")
    clock.at = DUE
    assert (await office.plan()).crowds == 2
    assert [row.reminder for row in await office.rows()] == ["r1", "r2", "r3"]
    assert await office.next_due() == [DUE + DAY, DUE + DAY, DUE + 30 * MINUTE]


async def test_however_long_nobody_looked_there_is_one_nudge_for_the_latest_and_the_others_are_counted(
    office: Office, clock: Clock
) -> None:
    await office.has("every day at 10:30, 11:00 and 11:30", "every day at 10:30, 11:00 and 11:30")
    clock.at = DUE + 2 * DAY + 45 * MINUTE
    assert await office.plan() == Planned(crowds=1, missed=14)
    assert [row.due_at for row in await office.rows()] == [DUE + 2 * DAY + 30 * MINUTE] * 2
    assert await office.next_due() == [DUE + 2 * DAY + HOUR] * 2


async def test_a_public_holiday_is_neither_sent_nor_missed(office: Office, clock: Clock) -> None:
    clock.at = datetime(2026, 4, 30, tzinfo=UTC)  # in Berlin's summer 10:30 is 8:30 UTC, and Friday a holiday
    await office.has("every day at 10:30", holidays="DE")
    clock.at = datetime(2026, 5, 2, 9, tzinfo=UTC)
    assert (await office.plan()).missed == 1
    assert [row.due_at for row in await office.rows()] == [datetime(2026, 5, 2, 8, 30, tzinfo=UTC)]


async def test_so_many_crowds_at_once_and_the_longest_waiting_first(office: Office, clock: Clock) -> None:
    await office.has("every day at 10:31", "every day at 10:30")
    clock.at = DUE + MINUTE
    assert (await office.plan(most=1)).crowds == 1
    assert [row.reminder for row in await office.rows()] == ["r2"]


# ---------------------------------------------------------------- sent


async def test_what_is_begun_is_written_down_with_its_exercise_before_it_is_sent(office: Office, clock: Clock) -> None:
    await office.has("every day at 10:30")
    clock.at = DUE
    begun = await office.turn()
    (outgoing,) = begun.outgoing
    assert outgoing.nudge == a_nudge(DUE, look_at=DUE + LEASE)
    (row,) = await office.rows()
    assert (row.state, row.look_at) == (State.SENDING, DUE + LEASE)
    assert len(await office.shown()) == 1
    assert not begun.nothing
    assert (await office.begin()).nothing


async def test_no_more_are_begun_than_asked_for(office: Office, clock: Clock) -> None:
    await office.has(*["every day at 10:30"] * 3)
    clock.at = DUE
    await office.plan()
    assert len((await office.begin(most=2)).outgoing) == 2
    assert len((await office.begin(most=0)).outgoing) == 0
    assert len((await office.begin(most=2)).outgoing) == 1


async def test_a_second_try_brings_the_same_and_is_remembered_once(office: Office, clock: Clock) -> None:
    await office.has("every day at 10:30")
    clock.at = DUE
    (first,) = (await office.turn()).outgoing
    await office.went(nudging.try_again(first.nudge, DUE, reason="ratelimited", wait=SECOND))
    clock.move(seconds=1)
    (second,) = (await office.begin()).outgoing
    assert second.message == first.message
    assert len(await office.shown()) == 1


async def test_a_posture_reminder_brings_a_posture_check(office: Office, clock: Clock) -> None:
    await office.has("every day at 10:30", kind=Kind.POSTURE)
    clock.at = DUE
    assert titles(await office.turn()) == ["Posture check"]
    assert await office.shown() == ["posture-check"]


async def test_a_channel_needs_no_member_and_never_hears_that_it_is_late(office: Office, clock: Clock) -> None:
    await office.has("every day at 10:30", recipient=WELLNESS)
    clock.at = DUE + 10 * MINUTE
    (outgoing,) = (await office.turn()).outgoing
    assert outgoing.message.title.startswith("Team stretch: ")
    assert "Late" not in outgoing.message.text


@pytest.mark.parametrize(("waited", "said"), [(5 * MINUTE, False), (5 * MINUTE + SECOND, True)])
async def test_whoever_gets_it_late_is_told(office: Office, clock: Clock, waited: timedelta, *, said: bool) -> None:
    await office.has("every day at 10:30")
    clock.at = DUE + waited
    (outgoing,) = (await office.turn()).outgoing
    assert ("Late, sorry: this was meant for 10:30." in outgoing.message.notes) is said


# ---------------------------------------------------------------- let go


async def test_of_a_snoozed_one_and_the_next_one_the_later_comes(office: Office, clock: Clock) -> None:
    await office.has("every day at 10:30 and 11:00")
    async with office.sessions.begin() as session:
        await nudges.plan(session, a_nudge(DUE + 15 * MINUTE))
    clock.at = DUE + 30 * MINUTE
    begun = await office.turn()
    assert [each.nudge.due_at for each in begun.outgoing] == [DUE + 30 * MINUTE]
    assert begun.let_go == {LetGo.MISSED: 1}


async def test_an_hour_late_is_too_late(office: Office, clock: Clock) -> None:
    await office.has("every day at 10:30", "every day at 10:31")
    clock.at = DUE + HOUR + SECOND
    begun = await office.turn()
    assert [each.nudge.reminder for each in begun.outgoing] == ["r2"]
    assert begun.let_go == {LetGo.STALE: 1}
    assert [(row.state, row.reason) for row in await office.rows()] == [
        (State.LET_GO, LetGo.STALE),
        (State.SENDING, None),
    ]


async def test_whose_reminder_or_membership_is_gone_gets_nothing(office: Office, clock: Clock) -> None:
    await office.has("every day at 10:30")
    clock.at = DUE
    async with office.sessions.begin() as session:
        stranger = replace(MEERAS, id="U9")
        await nudges.plan(session, a_nudge(DUE, reminder="r9"))
        await nudges.plan(session, a_nudge(DUE, reminder="r1", recipient=stranger))
    begun = await office.turn()
    assert begun.outgoing == []
    assert begun.let_go == {LetGo.GONE: 2}


@pytest.mark.parametrize(
    ("member", "why"),
    [
        (a_member(joined_at=None), LetGo.GONE),
        (a_member(held_since=DUE), LetGo.HELD),
        (a_member(paused_until=DUE + SECOND), LetGo.PAUSED),
        (a_member(asked_at=DUE - DAY), LetGo.PAUSED),
    ],
    ids=["left", "on hold", "on a break", "asked"],
)
async def test_whoever_left_is_on_hold_takes_a_break_or_was_asked_gets_nothing(
    office: Office, clock: Clock, member: Member, why: LetGo
) -> None:
    await office.has("every day at 10:30")
    await office.knows(member)
    clock.at = DUE
    begun = await office.turn()
    assert begun.outgoing == []
    assert begun.let_go == {why: 1}
    assert await office.shown() == []


async def test_a_break_that_ends_just_then_is_over(office: Office, clock: Clock) -> None:
    await office.has("every day at 10:30")
    await office.knows(a_member(paused_until=DUE))
    clock.at = DUE
    assert len((await office.turn()).outgoing) == 1


async def test_when_nothing_safe_is_left_that_is_said_and_nothing_is_shown(office: Office, clock: Clock) -> None:
    await office.has("every day at 10:30")
    async with office.sessions.begin() as session:
        hurt = [
            replace(ignored(each.slug, DUE - DAY), offer=Offer(slug=each.slug, at=DUE - DAY, feedback=Feedback.HURT))
            for each in office.exercises
        ]
        await offers.add(session, hurt)
        for each in hurt:
            await offers.answer(session, each, Feedback.HURT)
    clock.at = DUE
    assert titles(await office.turn()) == ["Nothing suitable right now"]
    assert len(await office.shown()) == len(office.exercises)


# ---------------------------------------------------------------- kept for a quieter moment


async def test_in_a_meeting_it_is_kept_until_that_ends_and_says_why_it_comes_then(office: Office, clock: Clock) -> None:
    await office.has("every day at 10:30")
    clock.at = DUE
    until = DUE + 20 * MINUTE
    await office.is_quiet(QuietTime(why=Why.MEETING, since=DUE - HOUR, until=until))
    begun = await office.turn()
    assert (begun.outgoing, begun.kept, begun.nothing) == ([], 1, False)
    assert [row.look_at for row in await office.rows()] == [until]
    clock.at = until
    (outgoing,) = (await office.begin()).outgoing
    assert outgoing.message.notes[-1] == "Your 10:30 one, kept until you were free again."


@pytest.mark.parametrize("until", [None, DUE + 3 * HOUR])
async def test_what_is_kept_for_more_than_an_hour_is_let_go(
    office: Office, clock: Clock, until: datetime | None
) -> None:
    await office.has("every day at 10:30")
    clock.at = DUE
    await office.is_quiet(QuietTime(why=Why.HUDDLE, since=DUE - MINUTE, until=until))
    await office.turn()
    (row,) = await office.rows()
    assert row.look_at == DUE + HOUR + SECOND
    clock.at = row.look_at
    assert (await office.begin()).let_go == {LetGo.STALE: 1}


async def test_a_channel_is_never_quiet(office: Office, clock: Clock) -> None:
    await office.has("every day at 10:30", recipient=replace(WELLNESS, id=MEERA.user))
    clock.at = DUE
    await office.is_quiet(QuietTime(why=Why.DND, since=DUE - MINUTE))
    assert len((await office.turn()).outgoing) == 1


# ---------------------------------------------------------------- adherence


async def test_after_three_ignored_no_more_than_one_a_day_comes(office: Office, clock: Clock) -> None:
    await office.has("every day at 10:30")
    await office.has_ignored(FEWER_FROM, until=DUE + ONCE_A_DAY - HOUR)
    clock.at = DUE
    assert (await office.turn()).let_go == {LetGo.SELDOM: 1}


async def test_after_ten_ignored_the_question_comes_in_its_place_and_nothing_is_due(
    office: Office, clock: Clock
) -> None:
    await office.has("every day at 10:30", "every day at 14:00")
    await office.has_ignored(ASK_FROM, until=DUE)
    clock.at = DUE
    assert titles(await office.turn()) == [QUESTION]
    assert await office.next_due() == [None, None]
    assert (await office.member()).asked_at == DUE


async def test_with_two_due_at_once_the_question_comes_once(office: Office, clock: Clock) -> None:
    await office.has("every day at 10:30", "every day at 10:30")
    await office.has_ignored(ASK_FROM, until=DUE)
    clock.at = DUE
    begun = await office.turn()
    assert titles(begun) == [QUESTION]
    assert begun.let_go == {LetGo.PAUSED: 1}


async def test_what_never_reached_them_was_not_ignored(office: Office, clock: Clock) -> None:
    await office.has("every two hours from 10:30 to 16:30")
    for count in range(FEWER_FROM):
        clock.at = DUE + count * 2 * HOUR
        (outgoing,) = (await office.turn()).outgoing
        await office.went(nudging.try_again(outgoing.nudge, clock(), reason="unreachable", wait=HOUR + SECOND))
        clock.move(minutes=61)
        assert (await office.begin()).let_go == {LetGo.STALE: 1}
        assert await office.shown() == []
    clock.at = DUE + FEWER_FROM * 2 * HOUR
    assert len((await office.turn()).outgoing) == 1


@pytest.mark.parametrize("end", ["turned away", "not there"])
async def test_a_question_that_did_not_reach_them_comes_again(office: Office, clock: Clock, end: str) -> None:
    await office.has("every day at 10:30")
    await office.has_ignored(ASK_FROM, until=DUE)
    clock.at = DUE
    (first,) = (await office.turn()).outgoing
    if end == "not there":
        await office.went(nudging.was_not_sent(first.nudge, DUE))
    else:
        await office.went(nudging.try_again(first.nudge, DUE, reason="ratelimited", wait=MINUTE))
    clock.move(minutes=1)
    assert titles(await office.begin()) == [QUESTION]


async def test_a_question_that_never_reached_them_in_an_hour_is_as_if_it_had_not_been_asked(
    office: Office, clock: Clock
) -> None:
    await office.has("every day at 10:30")
    await office.has_ignored(ASK_FROM, until=DUE)
    clock.at = DUE
    (first,) = (await office.turn()).outgoing
    await office.went(nudging.try_again(first.nudge, DUE, reason="ratelimited", wait=2 * HOUR))
    clock.move(hours=2)
    assert (await office.begin()).let_go == {LetGo.STALE: 1}
    assert not (await office.member()).asked
    assert await office.next_due() == [DUE + DAY]
    clock.at = DUE + DAY
    assert titles(await office.turn()) == [QUESTION]


# ---------------------------------------------------------------- followed to their end


async def test_what_was_handed_over_and_never_heard_of_is_found_when_its_time_is_over(
    office: Office, clock: Clock
) -> None:
    await office.has("every day at 10:30")
    clock.at = DUE
    await office.turn()

    async def unanswered() -> Sequence[Nudge]:
        async with office.sessions.begin() as session:
            return await nudging.unanswered(session, clock(), WORKSPACE, most=9)

    clock.at = DUE + LEASE - SECOND
    assert await unanswered() == []
    clock.at = DUE + LEASE
    assert await unanswered() == [a_nudge(DUE, look_at=DUE + LEASE)]


async def test_sent_is_sent_whoever_holds_it_by_now(office: Office, clock: Clock) -> None:
    await office.has("every day at 10:30")
    clock.at = DUE
    (outgoing,) = (await office.turn()).outgoing
    await office.went(nudging.ask_later(outgoing.nudge, DUE))
    assert [row.look_at for row in await office.rows()] == [DUE + ASK_AFTER]
    async with office.sessions.begin() as session:
        sent = nudging.is_sent(outgoing.nudge, channel="D1", message="1.2")
        await nudging.were_sent(session, DUE + SECOND, [sent])
    (row,) = await office.rows()
    assert (row.state, row.sent_at, row.channel, row.message, row.look_at) == (
        State.SENT,
        DUE + SECOND,
        "D1",
        "1.2",
        None,
    )


@pytest.mark.parametrize(("attempts", "seconds"), [(0, 5), (1, 10), (5, 160), (6, 300), (99, 300)])
def test_a_back_off_doubles_up_to_five_minutes(attempts: int, seconds: int) -> None:
    again = nudging.try_again(a_nudge(DUE, attempts=attempts), DUE, reason="x", wait=None)
    assert (again.look_at, again.attempts) == (DUE + seconds * SECOND, attempts + 1)


def test_a_pause_that_the_platform_names_is_kept_instead() -> None:
    again = nudging.try_again(a_nudge(DUE, attempts=5), DUE, reason="ratelimited", wait=7 * SECOND)
    assert (again.to, again.look_at, again.reason) == (State.WAITING, DUE + 7 * SECOND, "ratelimited")


def test_what_nobody_knows_is_looked_at_no_more() -> None:
    assert nudging.nobody_knows(a_nudge(DUE)) == Move(nudge=a_nudge(DUE), to=State.UNKNOWN)


async def test_who_cannot_be_reached_has_nothing_due_and_nothing_waiting_and_others_have(
    office: Office, clock: Clock
) -> None:
    await office.has("every day at 10:30", "every day at 10:30", "every day at 10:31")
    clock.at = DUE
    begun = await office.turn()
    async with office.sessions.begin() as session:
        await nudges.plan(session, a_nudge(DUE + 15 * MINUTE, reminder="r2"))
        await nudging.give_up(session, begun.outgoing[0].nudge, reason="user_disabled")
    assert await office.next_due() == [None, None, None]
    assert [(row.state, row.reason) for row in await office.rows()] == [
        (State.REFUSED, "user_disabled"),
        (State.SENDING, None),
        (State.LET_GO, None),
    ]
