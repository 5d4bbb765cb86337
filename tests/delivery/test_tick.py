"""The tick, on both databases: each due instant once, at its minute; what is not sent is counted, and why."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.delivery.pace import Call
from bot.delivery.tick import Delivery
from bot.domain.member import Member
from bot.domain.nudge import Kind, State
from bot.domain.quiet import QuietTime, Why
from bot.store import reminders, workspaces
from bot.usecases.quieting import goes_quiet, is_back
from bot.usecases.verdict import LetGo
from tests.builders import MEERA, MEERAS, WELLNESS, WORKSPACE, a_member, a_reminder
from tests.conftest import Clock
from tests.delivery.conftest import DUE, Office, Platform, people, reminder_of, run

DAY, HOUR, MINUTE, SECOND = (timedelta(**{name: 1}) for name in ("days", "hours", "minutes", "seconds"))


async def test_a_nudge_is_sent_at_its_minute_and_not_before(
    meera: None, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    clock.at = DUE - SECOND
    await run(worker)
    assert platform.delivered == []
    clock.at = DUE
    await run(worker)
    assert [each.recipient for each in platform.delivered] == [MEERAS]
    assert [button.label for button in platform.delivered[0].message.buttons] == [
        "Done",
        "Later (15 min)",
        "Another",
        "It hurts",
    ]


async def test_ticking_again_sends_nothing_more_until_the_next_day(
    meera: None, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    clock.at = DUE
    await run(worker)
    await run(worker)
    clock.at = DUE + timedelta(hours=23, minutes=59)
    await run(worker)
    assert len(platform.delivered) == 1
    clock.move(minutes=1)
    await run(worker)
    assert len(platform.delivered) == 2


async def test_where_the_message_stands_is_recorded(
    meera: None, worker: Delivery, office: Office, clock: Clock
) -> None:
    clock.at = DUE
    await run(worker)
    (row,) = await office.rows()
    assert (row.state, row.channel, row.message, row.sent_at) == (
        State.SENT,
        "D-U1",
        f"{reminder_of('U1')}-{int(DUE.timestamp())}",
        DUE,
    )
    assert office.outcomes("sent") == 1


async def test_a_crowd_that_shares_a_timetable_and_one_that_does_not_are_all_reached_once(
    office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    together, apart = people(130)[:110], people(130)[110:]
    await office.enrol(*together)
    await office.enrol(*apart, words="every day around 10:30")
    clock.at = DUE - timedelta(minutes=10)
    for _ in range(21):
        await run(worker)
        clock.move(minutes=1)
    assert len(platform.reached) == 130
    assert set(platform.reached.values()) == {1}


async def test_two_workers_on_one_database_send_each_nudge_once(
    office: Office, platform: Platform, clock: Clock
) -> None:
    await office.enrol(*people(40))
    clock.at = DUE
    await run(office.worker(platform), office.worker(platform))
    assert len(platform.reached) == len(platform.delivered) == 40


async def test_a_workspace_nobody_here_can_reach_is_left_alone(
    meera: None, office: Office, platform: Platform, clock: Clock
) -> None:
    async with office.sessions.begin() as session:
        await workspaces.remember(session, clock(), "T2")
        away = a_reminder(id="r2", recipient=replace(MEERAS, workspace="T2"))
        await reminders.add(session, clock(), away, next_due_at=DUE)
    clock.at = DUE
    await run(office.worker(platform))
    assert [row.workspace for row in await office.rows()] == [WORKSPACE]


async def test_a_lane_that_breaks_off_is_taken_up_again(
    meera: None, worker: Delivery, office: Office, platform: Platform, clock: Clock
) -> None:
    platform.raises[Call.SEND] = [ZeroDivisionError()]
    clock.at = DUE
    await run(worker)
    assert platform.delivered == []
    assert office.counted("unhunch_failures_total", kind="drain") == 1
    clock.at = DUE + workspaces.LEASE
    await run(worker)
    assert len(platform.delivered) == 1


async def test_at_the_end_what_was_begun_is_finished_and_the_rest_is_sent_after_the_restart(
    office: Office, platform: Platform, clock: Clock
) -> None:
    await office.enrol(*people(150))
    clock.at = DUE
    ending = office.worker(platform)
    sent_before_the_end = asyncio.Event()
    platform.after = lambda _: sent_before_the_end.set()
    await ending.tick()
    await sent_before_the_end.wait()
    await ending.end()
    assert 0 < len(platform.delivered) < 150
    assert State.SENDING not in await office.states()
    await run(office.worker(platform))
    assert len(platform.reached) == len(platform.delivered) == 150


# ---------------------------------------------------------------- late, kept, let go


async def test_after_downtime_one_late_nudge_comes_and_says_so_and_the_missed_are_counted(
    office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    await office.enrol("U1", "U2", words="every day at 10:30, 11:00 and 11:30")
    clock.at = DUE + 75 * MINUTE
    await run(worker)
    notes = [each.message.notes[-1] for each in platform.delivered]
    assert notes == ["Late, sorry: this was meant for 11:30."] * 2
    assert office.let_go(LetGo.MISSED) == 4


async def test_nothing_comes_an_hour_late(
    meera: None, worker: Delivery, office: Office, platform: Platform, clock: Clock
) -> None:
    clock.at = DUE + HOUR + SECOND
    await run(worker)
    assert platform.delivered == []
    assert await office.states() == [State.LET_GO]
    assert (office.let_go(LetGo.STALE), office.outcomes("let-go")) == (1, 1)


async def test_what_falls_into_a_huddle_comes_the_moment_it_ends_and_says_why(
    meera: None, worker: Delivery, office: Office, platform: Platform, clock: Clock
) -> None:
    clock.at = DUE - MINUTE
    async with office.sessions.begin() as session:
        await goes_quiet(session, clock(), MEERA, QuietTime(why=Why.HUDDLE, since=clock()))
    clock.at = DUE
    await run(worker)
    clock.at = DUE + 20 * MINUTE
    async with office.sessions.begin() as session:
        await is_back(session, clock(), MEERA, Why.HUDDLE)
    assert platform.delivered == []
    await run(worker)
    (nudge,) = platform.delivered
    assert nudge.message.notes[-1] == "Your 10:30 one, kept until your huddle was over."
    assert office.outcomes("kept") == 1


async def test_what_falls_into_a_meeting_that_says_its_end_comes_then(
    meera: None, worker: Delivery, office: Office, platform: Platform, clock: Clock
) -> None:
    until = DUE + 25 * MINUTE
    async with office.sessions.begin() as session:
        await goes_quiet(session, clock(), MEERA, QuietTime(why=Why.MEETING, since=clock(), until=until))
    for at, count in ((DUE, 0), (until - SECOND, 0), (until, 1)):
        clock.at = at
        await run(worker)
        assert len(platform.delivered) == count


async def test_a_meeting_of_more_than_an_hour_lets_it_go(
    meera: None, worker: Delivery, office: Office, platform: Platform, clock: Clock
) -> None:
    async with office.sessions.begin() as session:
        await goes_quiet(session, clock(), MEERA, QuietTime(why=Why.MEETING, since=clock(), until=DUE + 2 * HOUR))
    for at in (DUE, DUE + HOUR, DUE + HOUR + SECOND, DUE + 2 * HOUR):
        clock.at = at
        await run(worker)
    assert platform.delivered == []
    assert office.let_go(LetGo.STALE) == 1


@pytest.mark.parametrize(
    ("member", "why"),
    [
        (a_member(joined_at=None), LetGo.GONE),
        (a_member(held_since=DUE), LetGo.HELD),
        (a_member(paused_until=DUE + DAY), LetGo.PAUSED),
        (a_member(asked_at=DUE), LetGo.PAUSED),
    ],
    ids=["left", "on hold", "on a break", "asked"],
)
async def test_whoever_left_is_on_hold_or_takes_a_break_gets_nothing(
    office: Office, platform: Platform, clock: Clock, member: Member, why: LetGo
) -> None:
    await office.enrol("U1")
    await office.is_now(member)
    clock.at = DUE
    await run(office.worker(platform))
    assert platform.delivered == []
    assert office.let_go(why) == 1


# ---------------------------------------------------------------- what comes


async def test_a_posture_reminder_brings_a_posture_check(
    office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    await office.enrol("U1")
    async with office.sessions.begin() as session:
        await reminders.remove(session, a_reminder(id=reminder_of("U1")))
        await reminders.add(session, clock(), a_reminder(kind=Kind.POSTURE), next_due_at=DUE)
    clock.at = DUE
    await run(worker)
    assert platform.delivered[0].message.title == "Posture check"


async def test_a_channel_gets_one_exercise_for_everybody_even_when_it_is_late(
    office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    async with office.sessions.begin() as session:
        await workspaces.remember(session, clock(), WORKSPACE)
        await reminders.add(session, clock(), a_reminder(recipient=WELLNESS), next_due_at=DUE)
    clock.at = DUE + 10 * MINUTE
    await run(worker)
    message = platform.delivered[0].message
    assert message.title.startswith("Team stretch: ")
    assert [button.label for button in message.buttons] == ["Did it"]
