"""The tick, on both databases: each due nudge once, none lost, whatever happens between claim and record."""

import asyncio
import itertools
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from bot.delivery.messenger import NoAnswer, Scope, SendFailed
from bot.delivery.tick import Delivery
from bot.domain.exercise import Exercise
from bot.domain.member import Person
from bot.domain.nudge import Kind, Recipient, State
from bot.metrics import Metrics
from bot.store import members, nudges, reminders, workspaces
from bot.store.tables import nudges as nudge_rows
from bot.store.tables import reminders as reminder_rows
from tests.builders import MEERAS, WELLNESS, WORKSPACE, a_member, a_nudge, a_reminder, store
from tests.conftest import Clock
from tests.fakes import FakeMessenger

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # 10:30 in Berlin

Sessions = async_sessionmaker[AsyncSession]


@pytest.fixture
def messenger() -> FakeMessenger:
    return FakeMessenger()


@pytest.fixture
def delivery(sessions: Sessions, messenger: FakeMessenger, exercises: Sequence[Exercise], clock: Clock) -> Delivery:
    return a_delivery(sessions, messenger, exercises, clock)


def a_delivery(sessions: Sessions, messenger: FakeMessenger, exercises: Sequence[Exercise], clock: Clock) -> Delivery:
    return Delivery(
        messengers={WORKSPACE: messenger},
        sessions=sessions,
        exercises=exercises,
        metrics=Metrics(),
        now=clock,
        per_second=1000,
    )


@pytest.fixture
async def meera(sessions: Sessions, clock: Clock) -> None:
    """A member with a reminder for 10:30 in Berlin."""
    async with sessions.begin() as session:
        await store(session, clock(), member=a_member(), reminder=a_reminder())


async def run(delivery: Delivery) -> None:
    await delivery.tick()
    await delivery.drained()


async def states(sessions: Sessions) -> list[str]:
    async with sessions.begin() as session:
        return list(await session.scalars(select(nudge_rows.c.state).order_by(nudge_rows.c.due_at)))


def fail(error: Exception, *, times: int = 1) -> Callable[[Recipient], None]:
    """A callback for the messenger that raises that error the first so many times."""
    errors = [error] * times

    def raise_next(_: Recipient) -> None:
        if errors:
            raise errors.pop()

    return raise_next


async def test_a_nudge_is_sent_at_its_minute_and_not_before(
    meera: None, delivery: Delivery, messenger: FakeMessenger, clock: Clock
) -> None:
    clock.at = DUE - timedelta(seconds=1)
    await run(delivery)
    assert messenger.delivered == []
    clock.at = DUE
    await run(delivery)
    assert [each.recipient for each in messenger.delivered] == [MEERAS]
    assert [button.label for button in messenger.delivered[0].message.buttons] == [
        "Done",
        "Later (15 min)",
        "Another",
        "It hurts",
    ]


async def test_ticking_again_sends_nothing_more_until_the_next_day(
    meera: None, delivery: Delivery, messenger: FakeMessenger, clock: Clock
) -> None:
    clock.at = DUE
    await run(delivery)
    await run(delivery)
    clock.at = DUE + timedelta(hours=23, minutes=59)
    await run(delivery)
    assert len(messenger.delivered) == 1
    clock.move(minutes=1)
    await run(delivery)
    assert len(messenger.delivered) == 2


async def test_where_the_message_stands_is_recorded(
    meera: None, delivery: Delivery, messenger: FakeMessenger, sessions: Sessions, clock: Clock
) -> None:
    clock.at = DUE
    await run(delivery)
    async with sessions.begin() as session:
        row = (await session.execute(select(nudge_rows))).one()
    assert (row.state, row.channel, row.message, row.sent_at) == (State.SENT, "D-U1", row.id, DUE)


async def test_two_workers_on_one_database_send_each_nudge_once(
    meera: None, sessions: Sessions, messenger: FakeMessenger, exercises: Sequence[Exercise], clock: Clock
) -> None:
    async with sessions.begin() as session:
        for number in range(40):
            await members.save(session, a_member(Person(workspace=WORKSPACE, user=f"W{number}")))
            theirs = a_reminder(id=f"w{number}", recipient=replace(MEERAS, id=f"W{number}"))
            await reminders.add(session, clock(), theirs, next_due_at=DUE)
    clock.at = DUE
    one, other = (a_delivery(sessions, messenger, exercises, clock) for _ in range(2))
    await one.tick()
    await other.tick()
    await one.drained()
    await other.drained()
    assert len({each.key for each in messenger.delivered}) == len(messenger.delivered) == 41


async def test_a_worker_waits_for_the_lease_of_one_that_died(
    meera: None, sessions: Sessions, delivery: Delivery, messenger: FakeMessenger, clock: Clock
) -> None:
    clock.at = DUE
    async with sessions.begin() as session:
        await workspaces.claim(session, clock(), WORKSPACE, holder="somebody who died")
    await run(delivery)
    assert messenger.delivered == []
    clock.at = DUE + workspaces.LEASE
    await run(delivery)
    assert len(messenger.delivered) == 1


@pytest.mark.parametrize("stored", [True, False])
async def test_no_answer_is_followed_by_a_question_and_never_by_a_second_message(
    meera: None, delivery: Delivery, messenger: FakeMessenger, sessions: Sessions, clock: Clock, *, stored: bool
) -> None:
    silence = fail(NoAnswer("timeout"))
    messenger.before, messenger.after = (messenger.before, silence) if stored else (silence, messenger.after)
    clock.at = DUE
    await run(delivery)
    assert await states(sessions) == [State.SENDING]
    clock.move(seconds=10)
    await run(delivery)
    assert len(messenger.delivered) == 1
    assert await states(sessions) == [State.SENT]


async def test_what_cannot_be_asked_about_is_counted_and_not_sent_again(
    meera: None, delivery: Delivery, messenger: FakeMessenger, sessions: Sessions, clock: Clock
) -> None:
    messenger.after, messenger.readable = fail(NoAnswer("timeout")), False
    clock.at = DUE
    await run(delivery)
    clock.move(seconds=10)
    await run(delivery)
    assert len(messenger.delivered) == 1
    assert await states(sessions) == [State.UNKNOWN]


async def test_after_a_crash_between_claim_and_record_the_platform_is_asked(
    meera: None, delivery: Delivery, messenger: FakeMessenger, sessions: Sessions, clock: Clock
) -> None:
    clock.at = DUE
    async with sessions.begin() as session:
        await nudges.plan(session, a_nudge(DUE))
        await nudges.move(session, a_nudge(DUE, look_at=DUE), to=State.SENDING, look_at=DUE + workspaces.LEASE)
        await reminders.set_next_due(session, a_reminder(), next_due_at=DUE + timedelta(days=1))
    await run(delivery)
    assert messenger.delivered == []
    clock.at = DUE + workspaces.LEASE
    await run(delivery)
    await run(delivery)
    assert [each.key for each in messenger.delivered] == ["n1"]
    assert await states(sessions) == [State.SENT]


async def test_a_platform_that_asks_for_a_pause_gets_it_and_then_the_message(
    meera: None, delivery: Delivery, messenger: FakeMessenger, clock: Clock
) -> None:
    messenger.before = fail(SendFailed("ratelimited", retry_after=timedelta(seconds=30)))
    clock.at = DUE
    await run(delivery)
    clock.move(seconds=29)
    await run(delivery)
    assert messenger.delivered == []
    clock.move(seconds=1)
    await run(delivery)
    assert len(messenger.delivered) == 1


async def test_a_refusal_that_may_pass_is_tried_again_with_a_back_off_and_an_end(
    meera: None, delivery: Delivery, messenger: FakeMessenger, sessions: Sessions, clock: Clock
) -> None:
    tries: list[datetime] = []

    def refuse(_: Recipient) -> None:
        tries.append(clock())
        raise SendFailed("team_added_to_org")

    messenger.before = refuse
    clock.at = DUE
    while clock() < DUE + timedelta(minutes=70):
        await run(delivery)
        clock.move(seconds=5)
    waits = [(after - before).total_seconds() for before, after in itertools.pairwise(tries)]
    assert waits[:6] == [5, 10, 20, 40, 80, 160]
    assert max(waits) == 300
    assert await states(sessions) == [State.LET_GO]


async def test_a_recipient_who_is_gone_is_parked_with_a_reason_and_the_others_go_on(
    meera: None, delivery: Delivery, messenger: FakeMessenger, sessions: Sessions, clock: Clock
) -> None:
    async with sessions.begin() as session:
        await members.save(session, a_member(Person(workspace=WORKSPACE, user="U9")))
        theirs = a_reminder(id="r9", recipient=replace(MEERAS, id="U9"))
        await reminders.add(session, clock(), theirs, next_due_at=DUE)

    def gone(recipient: Recipient) -> None:
        if recipient.id == "U9":
            raise SendFailed("user_disabled", permanent=True)

    messenger.before = gone
    for day in range(2):
        clock.at = DUE + timedelta(days=day)
        await run(delivery)
    assert [each.recipient.id for each in messenger.delivered] == ["U1", "U1"]
    async with sessions.begin() as session:
        row = (await session.execute(select(reminder_rows).where(reminder_rows.c.id == "r9"))).one()
    assert (row.next_due_at, row.parked_reason) == (None, "user_disabled")


async def test_a_workspace_that_is_gone_is_left_alone_until_it_is_back(
    meera: None, delivery: Delivery, messenger: FakeMessenger, sessions: Sessions, clock: Clock
) -> None:
    messenger.before = fail(SendFailed("account_inactive", permanent=True, scope=Scope.WORKSPACE))
    clock.at = DUE
    await run(delivery)
    clock.move(minutes=2)
    await run(delivery)
    assert messenger.delivered == []
    async with sessions.begin() as session:
        assert await workspaces.parked(session) == [(WORKSPACE, "account_inactive")]
        await workspaces.remember(session, clock(), WORKSPACE)
    await run(delivery)
    assert len(messenger.delivered) == 1


async def test_after_downtime_one_late_nudge_comes_and_says_so(
    sessions: Sessions, delivery: Delivery, messenger: FakeMessenger, clock: Clock
) -> None:
    async with sessions.begin() as session:
        await store(session, clock(), member=a_member(), reminder=a_reminder("every day at 10:30, 11:00 and 11:30"))
    clock.at = DUE + timedelta(minutes=75)
    await run(delivery)
    assert [each.message.notes[-1] for each in messenger.delivered] == ["Late, sorry: this was meant for 11:30."]


async def test_nothing_comes_an_hour_late(
    meera: None, delivery: Delivery, messenger: FakeMessenger, sessions: Sessions, clock: Clock
) -> None:
    clock.at = DUE + timedelta(hours=1, seconds=1)
    await run(delivery)
    assert messenger.delivered == []
    assert await states(sessions) == [State.LET_GO]


@pytest.mark.parametrize(
    "member",
    [
        a_member(joined_at=None),
        a_member(held_since=DUE),
        a_member(paused_until=DUE + timedelta(days=1)),
    ],
)
async def test_whoever_left_is_on_hold_or_takes_a_break_gets_nothing(
    sessions: Sessions, delivery: Delivery, messenger: FakeMessenger, clock: Clock, member: object
) -> None:
    async with sessions.begin() as session:
        await store(session, clock(), member=member, reminder=a_reminder())  # type: ignore[arg-type]  # parametrize
    clock.at = DUE
    await run(delivery)
    assert messenger.delivered == []


async def test_a_posture_reminder_brings_a_posture_check(
    sessions: Sessions, delivery: Delivery, messenger: FakeMessenger, clock: Clock
) -> None:
    async with sessions.begin() as session:
        await store(session, clock(), member=a_member(), reminder=a_reminder(kind=Kind.POSTURE))
    clock.at = DUE
    await run(delivery)
    assert messenger.delivered[0].message.title == "Posture check"


async def test_a_channel_gets_one_exercise_for_everybody(
    sessions: Sessions, delivery: Delivery, messenger: FakeMessenger, clock: Clock
) -> None:
    async with sessions.begin() as session:
        await store(session, clock(), member=a_member(), reminder=a_reminder(recipient=WELLNESS))
    clock.at = DUE
    await run(delivery)
    message = messenger.delivered[0].message
    assert message.title.startswith("Team stretch: ")
    assert [button.label for button in message.buttons] == ["Did it"]


async def test_a_workspace_nobody_here_can_reach_is_left_alone(
    meera: None, sessions: Sessions, messenger: FakeMessenger, exercises: Sequence[Exercise], clock: Clock
) -> None:
    elsewhere = Delivery(
        messengers={"T2": messenger},
        sessions=sessions,
        exercises=exercises,
        metrics=Metrics(),
        now=clock,
    )
    clock.at = DUE
    await run(elsewhere)
    assert await states(sessions) == []


async def test_a_lane_that_breaks_off_is_taken_up_again(
    meera: None, delivery: Delivery, messenger: FakeMessenger, clock: Clock
) -> None:
    messenger.before = fail(ZeroDivisionError())
    clock.at = DUE
    await run(delivery)
    assert messenger.delivered == []
    clock.at = DUE + workspaces.LEASE
    await run(delivery)
    await run(delivery)
    assert len(messenger.delivered) == 1


async def test_at_the_end_what_was_taken_is_put_back_and_sent_after_the_restart(
    sessions: Sessions, messenger: FakeMessenger, exercises: Sequence[Exercise], clock: Clock
) -> None:
    async with sessions.begin() as session:
        await workspaces.remember(session, clock(), WORKSPACE)
        for number in range(30):
            await members.save(session, a_member(Person(workspace=WORKSPACE, user=f"W{number}")))
            theirs = a_reminder(id=f"w{number}", recipient=replace(MEERAS, id=f"W{number}"))
            await reminders.add(session, clock(), theirs, next_due_at=DUE)
    clock.at = DUE
    ending = a_delivery(sessions, messenger, exercises, clock)
    sent_before_the_end = asyncio.Event()
    messenger.after = lambda _: sent_before_the_end.set()
    await ending.tick()
    await sent_before_the_end.wait()
    await ending.end()
    assert 0 < len(messenger.delivered) < 30
    await run(a_delivery(sessions, messenger, exercises, clock))
    assert len({each.key for each in messenger.delivered}) == len(messenger.delivered) == 30
