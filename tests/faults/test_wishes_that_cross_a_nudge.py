"""What a person wants changes while a nudge is on its way, or waits for its turn."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.delivery.messenger import NoAnswer, Scope, SendFailed
from bot.delivery.pace import UNLIMITED, Call
from bot.domain.member import Person
from bot.domain.message import Choice
from bot.domain.nudge import Recipient, State
from bot.store import workspaces
from bot.store.tables import nudges as nudge_rows
from bot.usecases import membership
from tests.builders import WORKSPACE
from tests.conftest import Clock
from tests.fakes import FakeMessenger
from tests.faults.conftest import Sessions, Talk, Workers, enrol, run, states
from tests.faults.gate import Gate, Interlude

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # 10:30 in Berlin
MEERA, JONAS = (Person(workspace=WORKSPACE, user=user) for user in ("U1", "U2"))


@pytest.mark.parametrize("words", ["stop", "delete", "pause until tomorrow", "crushing chest pain, i can't breathe"])
async def test_a_nudge_that_waits_for_its_turn_is_not_for_who_no_longer_wants_it(
    workers: Workers, messenger: FakeMessenger, clock: Clock, talk: Talk, words: str
) -> None:
    await enrol(workers.sessions, clock(), [MEERA.user, JONAS.user])
    clock.at = DUE
    said: list[str] = []

    async def says_so_while_the_first_is_sent() -> None:
        if not said and State.SENDING in await states(workers.sessions):
            async with workers.sessions.begin() as session:
                last = await session.scalar(select(nudge_rows.c.recipient).order_by(nudge_rows.c.state.desc()).limit(1))
            said.append(str(last))
            await talk.says(words, who=Person(workspace=WORKSPACE, user=said[0]))

    sessions = Interlude(workers.sessions, says_so_while_the_first_is_sent)
    delivery = workers.one(messenger, sessions=sessions, per_minute=dict(UNLIMITED) | {Call.SEND: 60})
    for _ in range(5):
        await run(delivery)
        clock.move(seconds=1)
    assert {*said, *(each.recipient.id for each in messenger.delivered)} == {MEERA.user, JONAS.user}
    assert len(messenger.delivered) == 1


@pytest.fixture
async def workspace(sessions: Sessions, clock: Clock) -> None:
    async with sessions.begin() as session:
        await workspaces.remember(session, clock(), WORKSPACE)


@pytest.fixture
async def worker_died(workspace: None, sessions: Sessions) -> None:
    """At 10:30, as it took the lane."""
    async with sessions.begin() as session:
        await workspaces.claim(session, DUE, WORKSPACE, holder="a worker that died")


@pytest.mark.usefixtures("workspace")
async def test_who_stops_and_joins_again_while_a_nudge_is_on_its_way_has_that_one_and_tomorrows(
    workers: Workers, messenger: FakeMessenger, sessions: Sessions, clock: Clock, talk: Talk
) -> None:
    await talk.joins("every day at 10:30")
    clock.at = DUE
    gate = Gate(sessions)
    messenger.after = lambda _: gate.shut_once()
    delivery = workers.one(messenger, sessions=gate)
    await delivery.tick()
    await gate.is_shut()
    await talk.says("stop")
    await talk.joins("every day at 10:30")
    gate.open()
    await delivery.drained()
    for _ in range(3):
        await run(delivery)
        clock.move(minutes=2)
    assert len(messenger.delivered) == 1
    clock.at = DUE + timedelta(days=1)
    await run(delivery)
    assert len(messenger.delivered) == 2


@pytest.mark.usefixtures("workspace")
async def test_who_stops_and_joins_again_before_it_is_asked_what_became_of_a_nudge_has_no_second_one(
    workers: Workers, messenger: FakeMessenger, sessions: Sessions, clock: Clock, talk: Talk
) -> None:
    await talk.joins("every day at 10:30")
    clock.at = DUE
    delivery = workers.one(messenger)
    messenger.after = _raise_no_answer
    await run(delivery)
    await talk.says("stop")
    await talk.joins("every day at 10:30")
    messenger.after = lambda _: None
    for _ in range(5):
        clock.move(seconds=30)
        await run(delivery)
    assert len(messenger.delivered) == 1


@pytest.mark.usefixtures("worker_died")
async def test_to_resume_what_was_not_paused_does_not_cost_the_nudge_that_is_due(
    workers: Workers, messenger: FakeMessenger, sessions: Sessions, clock: Clock, talk: Talk
) -> None:
    await talk.joins("every day at 10:30")
    clock.at = DUE + timedelta(seconds=30)
    await talk.says("resume")
    clock.at = DUE + workspaces.LEASE
    await run(workers.one(messenger))
    assert len(messenger.delivered) == 1


@pytest.mark.usefixtures("workspace")
async def test_a_pause_that_ends_at_the_minute_of_a_nudge_does_not_cost_it(
    workers: Workers, messenger: FakeMessenger, clock: Clock, talk: Talk
) -> None:
    await talk.joins("every day at 10:30")
    await talk.says("pause until 10:30")
    clock.at = DUE
    await run(workers.one(messenger))
    assert len(messenger.delivered) == 1


@pytest.mark.usefixtures("worker_died")
async def test_a_change_of_zone_does_not_cost_the_nudge_that_is_due(
    workers: Workers, messenger: FakeMessenger, sessions: Sessions, clock: Clock, talk: Talk
) -> None:
    await talk.joins("every day at 10:30")
    clock.at = DUE + timedelta(seconds=30)
    async with sessions.begin() as session:
        await membership.meet(session, clock(), MEERA, zone=ZoneInfo("Asia/Kolkata"))
    clock.at = DUE + workspaces.LEASE
    await run(workers.one(messenger))
    assert len(messenger.delivered) == 1


async def test_later_tapped_twice_brings_one_more_nudge(
    workers: Workers, messenger: FakeMessenger, sessions: Sessions, clock: Clock, talk: Talk
) -> None:
    await enrol(sessions, clock(), [MEERA.user])
    clock.at = DUE
    delivery = workers.one(messenger)
    await run(delivery)
    for _ in range(2):
        await talk.presses(Choice.LATER, messenger.delivered[0].message, who=MEERA)
        clock.move(seconds=1)
    clock.move(minutes=15)
    await run(delivery)
    assert len(messenger.delivered) == 2


async def test_later_after_stop_says_that_there_is_nothing_to_come_back_with(
    workers: Workers, messenger: FakeMessenger, sessions: Sessions, clock: Clock, talk: Talk
) -> None:
    await enrol(sessions, clock(), [MEERA.user])
    clock.at = DUE
    await run(workers.one(messenger))
    await talk.says("stop", who=MEERA)
    answer = await talk.presses(Choice.LATER, messenger.delivered[0].message, who=MEERA)
    assert answer.replaces
    assert "Your reminders are off" in answer.replaces.text


@pytest.mark.usefixtures("workspace")
async def test_yes_tapped_twice_brings_one_reminder(
    workers: Workers, messenger: FakeMessenger, sessions: Sessions, clock: Clock, talk: Talk
) -> None:
    invitation = await talk.says("remind every day at 10:30")
    for _ in range(2):
        await talk.presses(Choice.JOIN, invitation)
    clock.at = DUE
    await run(workers.one(messenger))
    assert len(messenger.delivered) == 1


async def test_a_workspace_that_removes_the_bot_in_the_middle_and_takes_it_back_gets_the_rest_once(
    workers: Workers, messenger: FakeMessenger, sessions: Sessions, clock: Clock
) -> None:
    crowd = [f"U{number:02}" for number in range(30)]
    await enrol(sessions, clock(), crowd)
    clock.at = DUE

    def removed_after_seven(_: Recipient) -> None:
        if len(messenger.delivered) >= 7:
            raise SendFailed("account_inactive", permanent=True, scope=Scope.WORKSPACE)

    messenger.before = removed_after_seven
    delivery = workers.one(messenger)
    await run(delivery)
    clock.move(minutes=5)
    await run(delivery)
    assert len(messenger.delivered) == 7
    messenger.before = lambda _: None
    async with sessions.begin() as session:
        await workspaces.remember(session, clock(), WORKSPACE)
    await run(delivery)
    assert sorted(each.recipient.id for each in messenger.delivered) == crowd


def _raise_no_answer(_: Recipient) -> None:
    raise NoAnswer("timeout")
