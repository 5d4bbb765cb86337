"""What is handed to the platform's queue ahead of time: who, what of it is taken back, and what a tap on it brings."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.domain.crowd import Capacity
from bot.domain.member import Person
from bot.domain.message import Choice, Message
from bot.domain.nudge import Kind, Nudge, State
from bot.domain.quiet import QuietTime, Why
from bot.domain.wording import queueing as wording
from bot.store import members, nudges, offers, quiet_times, reminders, workspaces
from bot.store.nudges import Move
from bot.store.tables import nudges as nudge_rows
from bot.usecases import queueing
from bot.usecases.nudging import Outgoing
from bot.usecases.queueing import TakingBack
from tests.builders import JONAS, MEERA, MEERAS, WORKSPACE, a_member, a_nudge, a_reminder
from tests.conftest import Clock
from tests.usecases.conftest import Talk, waits

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # 10:30 in Berlin
SECOND, MINUTE, HOUR, DAY = (timedelta(**{name: 1}) for name in ("seconds", "minutes", "hours", "days"))
ONE = Capacity(posts=1, queued=50)


@dataclass(frozen=True, kw_only=True)
class Office:
    """Meera's and Jonas's, both due at half past ten; one of them may be posted to in that minute."""

    sessions: async_sessionmaker[AsyncSession]
    clock: Clock

    async def begin(self, *, most: int = 9, capacity: Capacity = ONE) -> Sequence[Outgoing]:
        async with self.sessions.begin() as session:
            return await queueing.begin(session, self.clock(), WORKSPACE, capacity=capacity, most=most)

    async def crowded(self, capacity: Capacity | None = ONE) -> set[str]:
        async with self.sessions.begin() as session:
            return set(await queueing.crowded(session, self.clock(), capacity=capacity))

    async def is_queued(self) -> Nudge:
        """One of them, as it stands in the queue."""
        (outgoing,) = await self.begin()
        moved = queueing.is_queued(outgoing.nudge, channel="D1", place="Q1")
        await self.went(moved)
        return replace(outgoing.nudge, look_at=moved.look_at, channel="D1", message="Q1")

    async def went(self, *moves: Move) -> None:
        async with self.sessions.begin() as session:
            await nudges.move(session, moves)

    async def to_take_back(self, *, most: int = 9) -> Sequence[TakingBack]:
        async with self.sessions.begin() as session:
            return await queueing.to_take_back(session, self.clock(), WORKSPACE, most=most)

    async def settle(self) -> int:
        async with self.sessions.begin() as session:
            return await queueing.settle(session, self.clock(), WORKSPACE, most=9)

    async def wanted(self, nudge: Nudge) -> bool:
        async with self.sessions.begin() as session:
            return await queueing.wanted_after_all(session, self.clock(), nudge)

    async def is_due(self, nudge: Nudge, at: datetime | None) -> None:
        async with self.sessions.begin() as session:
            reminder = a_reminder(id=nudge.reminder, recipient=nudge.recipient)
            await reminders.set_next_due(session, reminder, next_due_at=at)

    async def is_quiet(self, person: Person, *, since: datetime, until: datetime) -> None:
        async with self.sessions.begin() as session:
            await quiet_times.begin(session, person, QuietTime(why=Why.MEETING, since=since, until=until))

    async def states(self) -> list[str]:
        async with self.sessions.begin() as session:
            return list(await session.scalars(select(nudge_rows.c.state).order_by(nudge_rows.c.reminder)))


@pytest.fixture
async def office(sessions: async_sessionmaker[AsyncSession], clock: Clock) -> Office:
    async with sessions.begin() as session:
        await workspaces.remember(session, clock(), WORKSPACE)
        for number, person in enumerate((MEERA, JONAS), start=1):
            await members.save(session, a_member(person))
            reminder = a_reminder(id=f"{number}" * 32, recipient=replace(MEERAS, id=person.user))
            await reminders.add(session, clock(), reminder, next_due_at=DUE)
    clock.at = DUE - 6 * MINUTE
    return Office(sessions=sessions, clock=clock)


# ---------------------------------------------------------------- who


async def test_a_workspace_is_looked_after_when_a_crowd_is_coming(office: Office, clock: Clock) -> None:
    assert await office.crowded() == {WORKSPACE}
    assert await office.crowded(Capacity(posts=2, queued=50)) == set()
    clock.at = DUE - 4 * HOUR - SECOND
    assert await office.crowded() == set()


async def test_and_as_long_as_anything_stands_in_the_queue(office: Office, clock: Clock) -> None:
    assert await office.crowded(None) == set()
    await office.is_queued()
    assert await office.crowded(Capacity(posts=2, queued=50)) == {WORKSPACE}
    assert await office.crowded(None) == {WORKSPACE}
    clock.at = DUE + 5 * SECOND
    assert await office.settle() == 1
    assert await office.crowded(None) == set()


async def test_only_what_is_too_much_for_the_minute_is_queued_and_only_once(office: Office) -> None:
    (outgoing,) = await office.begin()
    assert outgoing.nudge.due_at == DUE
    assert outgoing.nudge.look_at == DUE + MINUTE
    assert await office.states() == [State.QUEUEING]
    assert await office.begin() == ()


async def test_nothing_is_queued_before_it_presses_nor_beyond_what_is_allowed(office: Office, clock: Clock) -> None:
    assert len(await office.begin(most=0)) == 0
    clock.at = DUE - HOUR
    assert len(await office.begin()) == 0
    assert await office.states() == []


async def test_it_says_its_time_by_the_members_own_clock_and_no_exercise(office: Office) -> None:
    async with office.sessions.begin() as session:
        for person in (MEERA, JONAS):
            await members.save(session, a_member(person, zone=ZoneInfo("Asia/Kolkata")))
    (outgoing,) = await office.begin()
    assert outgoing.message == wording.ready(outgoing.nudge.id, due_at=DUE, zone=ZoneInfo("Asia/Kolkata"))
    assert outgoing.message.paragraphs == ("Your 15:00 one is ready. It takes about a minute.",)


async def test_who_should_get_nothing_now_is_decided_about_when_it_is_due(office: Office) -> None:
    async with office.sessions.begin() as session:
        for person in (MEERA, JONAS):
            await members.save(session, a_member(person, paused_until=DUE + DAY))
    assert await office.begin() == []
    assert await office.begin() == []
    assert await office.states() == [State.WAITING] * 2


@pytest.mark.parametrize(("until", "queued"), [(DUE, True), (DUE + SECOND, False)])
async def test_who_is_free_again_by_the_time_it_comes_is_queued(
    office: Office, *, until: datetime, queued: bool
) -> None:
    for person in (MEERA, JONAS):
        await office.is_quiet(person, since=DUE - HOUR, until=until)
    assert len(await office.begin()) == queued
    assert await office.states() == [State.QUEUEING if queued else State.WAITING]


async def test_a_minute_with_nobody_left_to_queue_keeps_nobody_of_the_next_one_waiting(
    office: Office, clock: Clock
) -> None:
    for person in (MEERA, JONAS):
        await office.is_quiet(person, since=DUE - HOUR, until=DUE + HOUR)
    async with office.sessions.begin() as session:
        for number in (3, 4):
            await members.save(session, a_member(replace(MEERA, user=f"U{number}")))
            recipient = replace(MEERAS, id=f"U{number}")
            theirs = a_reminder("every day at 10:31", id=f"{number}" * 32, recipient=recipient)
            await reminders.add(session, clock(), theirs, next_due_at=DUE + MINUTE)
    assert await office.begin() == []
    assert await office.begin() == []
    clock.move(minutes=1)
    (outgoing,) = await office.begin()
    assert outgoing.nudge.due_at == DUE + MINUTE
    assert await office.begin() == ()


async def test_two_workers_that_queue_at_once_queue_each_nudge_once(office: Office, clock: Clock) -> None:
    async with office.sessions.begin() as session:
        first = await queueing.begin(session, clock(), WORKSPACE, capacity=ONE, most=9)
        second = asyncio.create_task(office.begin())
        await waits(second, session)
    assert len(first) == 1
    assert list(await second) == []
    assert await office.states() == [State.QUEUEING]


async def test_what_the_queue_refuses_waits_for_its_time_and_the_other_is_tried(office: Office) -> None:
    (refused,) = await office.begin()
    await office.went(queueing.was_not_queued(refused.nudge, reason="restricted_too_many"))
    (other,) = await office.begin()
    assert other.nudge.recipient != refused.nudge.recipient
    async with office.sessions.begin() as session:
        (waiting,) = await nudges.waiting(session, DUE, WORKSPACE, most=9)
    assert waiting.nudge == replace(refused.nudge, look_at=DUE)


# ---------------------------------------------------------------- posted by the platform


async def test_what_was_not_taken_back_is_sent_when_its_time_has_come(office: Office, clock: Clock) -> None:
    queued = await office.is_queued()
    clock.at = DUE + 4 * SECOND
    assert await office.settle() == 0
    clock.at = DUE + 5 * SECOND
    assert await office.settle() == 1
    assert await office.settle() == 0
    async with office.sessions.begin() as session:
        row = (await session.execute(select(nudge_rows))).one()
    assert (row.state, row.sent_at, row.channel, row.look_at) == (State.SENT, DUE, queued.channel, None)


async def test_a_queued_one_that_nobody_answers_counts_as_ignored_from_its_time_on(
    office: Office, clock: Clock
) -> None:
    nudge = await office.is_queued()
    async with office.sessions.begin() as session:
        theirs = (await offers.histories(session, clock(), WORKSPACE, {nudge.recipient.id}))[nudge.recipient.id]
    assert [(each.id, each.nudge, each.offer.at, each.offer.slug) for each in theirs] == [
        (nudge.id, nudge.id, DUE, wording.UNSEEN_SLUG)
    ]


# ---------------------------------------------------------------- taken back


async def test_what_is_wanted_is_not_taken_back(office: Office) -> None:
    await office.is_queued()
    assert await office.to_take_back() == []


@pytest.mark.parametrize(
    ("since", "until", "disturbs"),
    [
        (-HOUR, timedelta(0), False),
        (-HOUR, SECOND, True),
        (timedelta(0), HOUR, True),
        (SECOND, HOUR, False),
    ],
    ids=["over by then", "until after it", "from then on", "later"],
)
async def test_one_that_would_come_into_a_meeting_is_taken_back(
    office: Office, since: timedelta, until: timedelta, *, disturbs: bool
) -> None:
    nudge = await office.is_queued()
    await office.is_quiet(replace(MEERA, user=nudge.recipient.id), since=DUE + since, until=DUE + until)
    assert len(await office.to_take_back()) == disturbs


async def test_what_can_no_longer_be_called_back_is_not_deleted_for_a_meeting(office: Office, clock: Clock) -> None:
    nudge = await office.is_queued()
    clock.at = DUE - 5 * MINUTE
    await office.is_quiet(replace(MEERA, user=nudge.recipient.id), since=clock(), until=DUE + HOUR)
    assert await office.to_take_back() == []


@pytest.mark.parametrize(("why", "disturbs"), [(Why.AWAY, True), (Why.DND, True), (Why.HUDDLE, False)])
async def test_a_vacation_without_an_end_takes_it_back_and_a_huddle_does_not(
    office: Office, *, why: Why, disturbs: bool
) -> None:
    nudge = await office.is_queued()
    person = replace(MEERA, user=nudge.recipient.id)
    async with office.sessions.begin() as session:
        await quiet_times.begin(session, person, QuietTime(why=why, since=DUE - HOUR, until=None))
    assert len(await office.to_take_back()) == disturbs


@pytest.mark.parametrize(
    ("left", "in_time", "posted"),
    [
        (6 * MINUTE, True, False),
        (5 * MINUTE, False, False),
        (-4 * SECOND, False, False),
        (-5 * SECOND, False, True),
    ],
)
async def test_what_is_unwanted_is_taken_out_in_time_or_looked_for_after_it_was_posted(
    office: Office, clock: Clock, left: timedelta, *, in_time: bool, posted: bool
) -> None:
    nudge = await office.is_queued()
    await office.is_due(nudge, None)
    (first,) = await office.to_take_back()
    assert first == TakingBack(nudge=replace(nudge, look_at=clock()), in_time=True, posted=False)
    clock.at = DUE - left
    (again,) = await office.to_take_back()
    assert (again.in_time, again.posted) == (in_time, posted)


async def test_what_may_or_may_not_be_in_the_queue_cannot_be_taken_out(office: Office) -> None:
    (outgoing,) = await office.begin()
    await office.is_due(outgoing.nudge, None)
    (found,) = await office.to_take_back()
    assert (found.in_time, found.posted) == (False, False)


async def test_what_is_taken_back_is_as_if_it_had_never_been_queued(office: Office, clock: Clock) -> None:
    nudge = await office.is_queued()
    async with office.sessions.begin() as session:
        await queueing.is_taken_back(session, nudge)
        assert await offers.find(session, WORKSPACE, nudge.id) is None
    assert await office.states() == []
    assert len(await office.begin()) == 1


def test_what_could_not_be_called_back_is_looked_for_once_it_stands_there() -> None:
    queued = a_nudge(DUE, channel="D1", message="Q1")
    assert queueing.too_late(queued) == Move(
        nudge=queued, to=State.WITHDRAWING, look_at=DUE + 5 * SECOND, channel="D1", message="Q1"
    )
    assert queueing.look_again(queued, DUE, wait=None).look_at == DUE + 30 * SECOND
    assert queueing.look_again(queued, DUE, wait=MINUTE).look_at == DUE + MINUTE


def test_what_was_not_there_for_five_minutes_will_not_come() -> None:
    assert not queueing.never_posted(a_nudge(DUE), DUE + 5 * MINUTE)
    assert queueing.never_posted(a_nudge(DUE), DUE + 5 * MINUTE + SECOND)


async def test_who_is_back_before_it_comes_wants_it(office: Office, clock: Clock) -> None:
    nudge = await office.is_queued()
    clock.at = DUE + 5 * SECOND
    assert await office.wanted(nudge)
    async with office.sessions.begin() as session:
        await members.save(session, a_member(MEERA, held_since=DUE))
        await members.save(session, a_member(JONAS, held_since=DUE))
    assert not await office.wanted(nudge)


async def test_who_has_stopped_or_moved_it_does_not_want_it(office: Office, clock: Clock) -> None:
    nudge = await office.is_queued()
    clock.at = DUE + 5 * SECOND
    reminder = a_reminder("every day at 11:00", id=nudge.reminder, recipient=nudge.recipient)
    async with office.sessions.begin() as session:
        await reminders.change(session, reminder)
    assert not await office.wanted(nudge)
    async with office.sessions.begin() as session:
        await reminders.remove(session, reminder)
    assert not await office.wanted(nudge)


def test_what_they_want_and_what_is_not_there_is_waited_for_and_then_posted() -> None:
    queued = a_nudge(DUE, channel="D1", message="Q1")
    assert queueing.post_after_all(queued, DUE + 59 * SECOND).look_at == DUE + MINUTE
    assert queueing.post_after_all(queued, DUE + MINUTE) == Move(nudge=queued, to=State.WAITING, look_at=DUE + MINUTE)
    found = queueing.was_posted(queued, channel="D1", message="1.2")
    assert (found.to, found.sent_at, found.message) == (State.SENT, DUE, "1.2")


# ---------------------------------------------------------------- tapped


@dataclass(frozen=True, kw_only=True)
class Queued:
    """A message from the queue that has come to Meera."""

    talk: Talk
    nudge: Nudge
    message: Message

    async def taps(self, choice: Choice, message: Message | None = None) -> Message:
        answer = await self.talk.presses(choice, message or self.message)
        assert answer.replaces
        return answer.replaces


async def queued_for_meera(talk: Talk, kind: Kind = Kind.STRETCH) -> Queued:
    await talk.joins("every day at 10:30")
    talk.clock.at = DUE - 6 * MINUTE
    async with talk.sessions.begin() as session:
        (theirs,) = await reminders.of(session, MEERAS)
        await reminders.remove(session, theirs)
        await reminders.add(session, talk.clock(), replace(theirs, kind=kind), next_due_at=DUE)
        nothing = Capacity(posts=0, queued=50)
        (outgoing,) = await queueing.begin(session, talk.clock(), WORKSPACE, capacity=nothing, most=9)
        await nudges.move(session, [queueing.is_queued(outgoing.nudge, channel="D1", place="Q1")])
    talk.clock.at = DUE + 5 * SECOND
    async with talk.sessions.begin() as session:
        await queueing.settle(session, talk.clock(), WORKSPACE, most=9)
    talk.clock.move(minutes=2)
    return Queued(talk=talk, nudge=outgoing.nudge, message=outgoing.message)


async def history(talk: Talk) -> list[str]:
    async with talk.sessions.begin() as session:
        return [each.slug for each in await offers.history(session, talk.clock(), MEERAS)]


async def test_show_me_brings_an_exercise_with_all_its_buttons(talk: Talk) -> None:
    queued = await queued_for_meera(talk)
    card = await queued.taps(Choice.SHOW)
    assert len(card.steps) >= 3
    assert [button.choice for button in card.buttons] == [Choice.DONE, Choice.LATER, Choice.ANOTHER, Choice.HURTS]
    assert len(await history(talk)) == 1
    assert wording.UNSEEN_SLUG not in await history(talk)
    assert "Your first one this week." in (await queued.taps(Choice.DONE, card)).text


async def test_show_me_of_a_posture_reminder_brings_a_posture_check(talk: Talk) -> None:
    queued = await queued_for_meera(talk, Kind.POSTURE)
    assert (await queued.taps(Choice.SHOW)).title == "Posture check"


async def test_show_me_tapped_twice_shows_the_same(talk: Talk) -> None:
    queued = await queued_for_meera(talk)
    assert await queued.taps(Choice.SHOW) == await queued.taps(Choice.SHOW)
    assert len(await history(talk)) == 1


async def test_show_me_tapped_after_it_hurt_does_not_bring_the_exercise_back(talk: Talk) -> None:
    queued = await queued_for_meera(talk)
    card = await queued.taps(Choice.SHOW)
    hurting = await history(talk)
    await queued.taps(Choice.HURTS, card)
    assert "no longer here" in (await queued.taps(Choice.SHOW)).text
    assert await history(talk) == hurting


async def test_show_me_while_exercises_are_on_hold_shows_none(talk: Talk) -> None:
    queued = await queued_for_meera(talk)
    await talk.says("my back hurts and I can't feel when I need to pee")
    assert (await queued.taps(Choice.SHOW)).title == "Exercises are on hold"


async def test_show_me_when_nothing_safe_is_left_says_so(talk: Talk) -> None:
    queued = await queued_for_meera(talk)
    none = replace(talk, exercises=())
    answer = await replace(queued, talk=none).taps(Choice.SHOW)
    assert answer.title == "Nothing suitable right now"


async def test_show_me_of_a_nudge_that_is_gone_or_somebody_elses_shows_nothing(talk: Talk) -> None:
    queued = await queued_for_meera(talk)
    theirs = await talk.presses(Choice.SHOW, queued.message, who=JONAS)
    assert theirs.replaces
    assert "no longer here" in theirs.replaces.text
    await talk.says("stop")
    assert "no longer here" in (await queued.taps(Choice.SHOW)).text


async def test_later_before_anything_was_shown_comes_back_in_a_quarter_of_an_hour(talk: Talk) -> None:
    queued = await queued_for_meera(talk)
    answer = await queued.taps(Choice.LATER)
    assert answer.text == "All right, I come back at 10:47."
    async with talk.sessions.begin() as session:
        (again,) = await nudges.waiting(session, DUE + HOUR, WORKSPACE, most=9)
    assert again.nudge.due_at == DUE + 17 * MINUTE + 5 * SECOND
    assert again.nudge.kind is queued.nudge.kind


async def test_later_tapped_twice_is_once(talk: Talk) -> None:
    queued = await queued_for_meera(talk)
    await queued.taps(Choice.LATER)
    talk.clock.move(seconds=2)
    await queued.taps(Choice.LATER)
    async with talk.sessions.begin() as session:
        assert len(await nudges.waiting(session, DUE + HOUR, WORKSPACE, most=9)) == 1


async def test_later_under_what_was_shown_comes_back_too(talk: Talk) -> None:
    queued = await queued_for_meera(talk)
    card = await queued.taps(Choice.SHOW)
    assert "I come back at 10:47" in (await queued.taps(Choice.LATER, card)).text


async def test_later_after_all_reminders_were_stopped_says_that_nothing_comes(talk: Talk) -> None:
    queued = await queued_for_meera(talk)
    card = await queued.taps(Choice.SHOW)
    await talk.says("stop")
    assert "Your reminders are off" in (await queued.taps(Choice.LATER, card)).text


async def test_another_under_what_was_shown_brings_another(talk: Talk) -> None:
    queued = await queued_for_meera(talk)
    card = await queued.taps(Choice.SHOW)
    assert (await queued.taps(Choice.ANOTHER, card)).title != card.title
