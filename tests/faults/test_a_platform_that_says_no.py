"""A platform that turns messages away: for ten minutes, for one person, for one channel, or for a whole workspace."""

import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from signal import SIGTERM

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import select

from bot.delivery.messenger import SendFailed
from bot.delivery.pace import STEADY_PER_MINUTE, UNLIMITED, Call
from bot.delivery.tick import Delivery
from bot.domain.member import Person
from bot.domain.nudge import Audience, Recipient, State
from bot.playground.server import Playground
from bot.playground.workspace import empty_workspace
from bot.slack.manifest import manifest
from bot.slack.messenger import SlackMessenger
from bot.store import reminders, workspaces
from bot.store.tables import reminders as reminder_rows
from tests.builders import WORKSPACE, a_reminder
from tests.cli.process import outcome
from tests.conftest import Clock
from tests.fakes import FakeMessenger
from tests.faults.conftest import Crowd, Sessions, Talk, Workers, enrol, run, states

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # 10:30 in Berlin
A_DAY = timedelta(days=1)
GENERAL = f"C{WORKSPACE.removeprefix('T')}GENERAL"


# ---------------------------------------------------------------- for ten minutes


async def test_a_workspace_that_asks_for_quiet_gets_it_to_the_second_and_nobody_else_waits(
    workers: Workers, sessions: Sessions, clock: Clock
) -> None:
    await enrol(sessions, clock(), [f"U{number}" for number in range(20)])
    await enrol(sessions, clock(), [f"W{number}" for number in range(20)], workspace="T2")
    asked_for_quiet: list[datetime] = []
    called: list[datetime] = []

    def busy_for_ten_minutes(_: Recipient) -> None:
        called.append(clock())
        if clock() < DUE + timedelta(minutes=10):
            asked_for_quiet.append(clock())
            raise SendFailed("ratelimited", retry_after=timedelta(seconds=45))

    busy, calm = FakeMessenger(before=busy_for_ten_minutes), FakeMessenger()
    delivery = workers.one(busy, others={"T2": calm}, per_minute=STEADY_PER_MINUTE)
    clock.at = DUE
    while clock() < DUE + timedelta(minutes=16):
        await run(delivery)
        clock.move(seconds=1)
        if clock() == DUE + timedelta(seconds=10):
            assert len(calm.delivered) == 20
    for refused in asked_for_quiet:
        assert not [at for at in called if refused < at < refused + timedelta(seconds=45)]
    assert len({each.recipient.id for each in busy.delivered}) == len(busy.delivered) == 20
    assert set(await states(sessions)) == {State.SENT}
    assert workers.counted("sent") == 40
    assert workers.refused("ratelimited") == len(asked_for_quiet)


async def test_quiet_that_lasts_longer_than_a_nudge_is_worth_ends_in_a_number(
    workers: Workers, sessions: Sessions, clock: Clock
) -> None:
    await enrol(sessions, clock(), ["U1", "U2", "U3"])

    def always_busy(_: Recipient) -> None:
        raise SendFailed("ratelimited", retry_after=timedelta(minutes=10))

    delivery = workers.one(FakeMessenger(before=always_busy))
    clock.at = DUE
    while clock() < DUE + timedelta(minutes=80):
        await run(delivery)
        clock.move(seconds=30)
    assert await states(sessions) == [State.LET_GO] * 3
    assert workers.let_go("stale") == 3


# ---------------------------------------------------------------- for good


@dataclass(frozen=True, kw_only=True)
class Here:
    """The local Slack of the workspace that all workers here serve, on their clock, and one worker."""

    slack: Playground
    messenger: SlackMessenger
    worker: Delivery
    workers: Workers
    clock: Clock

    @property
    def people(self) -> list[str]:
        return [member.id for member in self.slack.workspace.members.values() if not member.is_bot]

    def got(self) -> list[int]:
        """How many messages stand before each of them."""
        return [len(self.slack.messages(self.slack.im(user))) for user in self.people]

    async def is_at(self, moment: datetime) -> None:
        self.clock.at = moment
        await run(self.worker)

    async def parked(self) -> list[tuple[str, str]]:
        """Reminders, and why."""
        parked = reminder_rows.c.parked_reason
        async with self.workers.sessions.begin() as session:
            rows = await session.execute(select(reminder_rows.c.id, parked).where(parked.is_not(None)))
            return [(row.id, row.parked_reason) for row in rows]


@pytest.fixture
async def here(workers: Workers, clock: Clock) -> AsyncIterator[Here]:
    place = empty_workspace(WORKSPACE, members=4, tz="Europe/Berlin")
    async with (
        Playground(manifest=manifest(), workspace=place, now=clock, limits=None) as slack,
        aiohttp.ClientSession() as session,
    ):
        messenger = SlackMessenger(AsyncWebClient(slack.bot_token, base_url=slack.api_url, session=session))
        worker = workers.one(messenger)
        here = Here(slack=slack, messenger=messenger, worker=worker, workers=workers, clock=clock)
        await enrol(workers.sessions, clock(), here.people)
        yield here


async def test_who_was_deactivated_is_parked_with_the_reason_and_can_set_it_up_again(
    here: Here, talk: Talk, caplog: pytest.LogCaptureFixture
) -> None:
    leaver = here.people[1]
    here.slack.change_member(leaver, deleted=True)
    await here.is_at(DUE)
    await here.is_at(DUE + A_DAY)
    assert here.got() == [2, 0, 2, 2]
    assert await here.parked() == [("r-" + leaver, "user_disabled")]
    assert here.workers.refused("user_disabled") == here.workers.counted("refused") == 1
    nudge = f"r-{leaver}-{int(DUE.timestamp())}"
    assert [record.getMessage() for record in caplog.records] == [
        f"nudge turned away: nudge={nudge} reason=user_disabled permanent=True"
    ]
    here.slack.change_member(leaver, deleted=False)
    await talk.says("resume", who=Person(workspace=WORKSPACE, user=leaver))
    await here.is_at(DUE + 2 * A_DAY)
    assert here.got() == [3, 1, 3, 3]
    assert await here.parked() == []


async def test_what_else_waited_for_who_is_gone_is_let_go_and_counted(here: Here, sessions: Sessions) -> None:
    leaver = here.people[1]
    here.slack.change_member(leaver, deleted=True)
    async with sessions.begin() as session:
        theirs = Recipient(workspace=WORKSPACE, audience=Audience.MEMBER, id=leaver)
        await reminders.add(session, here.clock(), a_reminder(id="z", recipient=theirs), next_due_at=DUE)
    slow = here.workers.one(here.messenger, per_minute=dict(UNLIMITED) | {Call.SEND: 60})
    for second in range(8):
        here.clock.at = DUE + timedelta(seconds=second)
        await run(slow)
    assert here.got() == [1, 0, 1, 1]
    assert (here.workers.counted("refused"), here.workers.let_go("gone")) == (1, 1)


async def test_a_channel_that_put_the_bot_out_is_parked_and_the_others_go_on(here: Here, sessions: Sessions) -> None:
    wellness = Recipient(workspace=WORKSPACE, audience=Audience.CHANNEL, id=GENERAL)
    here.slack.invite_bot(here.people[0], GENERAL)
    async with sessions.begin() as session:
        await reminders.add(session, here.clock(), a_reminder(id="r-team", recipient=wellness), next_due_at=DUE)
    await here.is_at(DUE)
    assert _posted(here) == 1
    here.slack.remove_bot(GENERAL)
    await here.is_at(DUE + A_DAY)
    assert here.got() == [2, 2, 2, 2]
    assert _posted(here) == 1
    assert await here.parked() == [("r-team", "not_in_channel")]
    here.slack.invite_bot(here.people[0], GENERAL)
    async with sessions.begin() as session:  # as whoever sets the team stretch again does
        await reminders.remove_all(session, wellness)
        again = a_reminder(id="r-team-2", recipient=wellness)
        await reminders.add(session, here.clock(), again, next_due_at=DUE + 2 * A_DAY)
    await here.is_at(DUE + 2 * A_DAY)
    assert _posted(here) == 2


def _posted(here: Here) -> int:
    return len([message for message in here.slack.messages(GENERAL) if message.bot_id and message.blocks])


async def test_a_revoked_token_parks_the_workspace_once_and_not_its_people(
    here: Here, sessions: Sessions, caplog: pytest.LogCaptureFixture
) -> None:
    here.slack.revoke_tokens()
    for minutes in range(5):
        await here.is_at(DUE + timedelta(minutes=minutes))
    async with sessions.begin() as session:
        assert await workspaces.parked(session) == [(WORKSPACE, "token_revoked")]
    assert await here.parked() == []
    told = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
    assert told == [f"workspace parked: workspace={WORKSPACE} reason=token_revoked"]
    assert len([call for call in here.slack.calls if call.method == "chat.postMessage"]) == len(here.people)
    assert set(await states(sessions)) == {State.WAITING}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_workspace_whose_token_was_revoked_is_named_by_the_doctor_and_served_again_with_a_new_one(
    crowd: Crowd, tmp_path: Path
) -> None:
    async with crowd.worker() as worker:
        await worker.says("at work")
        await crowd.got(1)
        crowd.slack.revoke_tokens()
        await worker.says("workspace parked")
        assert await worker.ends(on=SIGTERM) == 0, worker.written
    _, out, _ = await outcome("doctor", folder=tmp_path)
    parked = f"to do  workspace {crowd.slack.workspace.id}: parked (token_revoked); install the app there again"
    assert parked in out
    code = crowd.slack.installation.new_code()
    crowd.slack.installation.install(code)
    async with crowd.worker():
        await crowd.all_got_one()
    _, out, _ = await outcome("doctor", folder=tmp_path)
    assert parked not in out
