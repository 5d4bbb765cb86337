"""What becomes of a post: taken, refused for now or for good, or never answered. Never two, never silently none."""

import itertools
import logging
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.delivery.messenger import NoAnswer, Scope, SendFailed
from bot.delivery.pace import Call
from bot.delivery.tick import Delivery
from bot.domain.nudge import Recipient, State
from bot.store import nudges, reminders, workspaces
from bot.store.nudges import Move
from bot.store.tables import reminders as reminder_rows
from bot.usecases.verdict import LetGo
from tests.builders import WORKSPACE, a_nudge, a_reminder
from tests.conftest import Clock
from tests.delivery.conftest import DUE, Office, Platform, member, people, reminder_of, run, run_until

SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)
GONE = SendFailed("account_inactive", permanent=True, scope=Scope.WORKSPACE)


def once(error: Exception, platform: Platform, *, stored: bool) -> None:
    """The next post ends so, after the platform has stored it or before."""
    errors = [error]

    def end(_: Recipient) -> None:
        if errors:
            raise errors.pop()

    if stored:
        platform.after = end
    else:
        platform.before = end


@pytest.mark.parametrize("stored", [True, False])
async def test_no_answer_is_followed_by_a_question_and_never_by_a_second_message(
    meera: None, worker: Delivery, office: Office, platform: Platform, clock: Clock, *, stored: bool
) -> None:
    once(NoAnswer("timeout"), platform, stored=stored)
    clock.at = DUE
    await run(worker)
    assert await office.states() == [State.SENDING]
    clock.move(seconds=9)
    await run(worker)
    assert platform.calls[Call.FIND] == 0
    clock.move(seconds=1)
    await run(worker)
    assert len(platform.delivered) == 1
    assert await office.states() == [State.SENT]
    assert (office.outcomes("no-answer"), office.outcomes("sent")) == (1, 1)


async def test_what_cannot_be_asked_about_is_counted_and_not_sent_again(
    meera: None, worker: Delivery, office: Office, platform: Platform, clock: Clock
) -> None:
    once(NoAnswer("timeout"), platform, stored=True)
    platform.readable = False
    clock.at = DUE
    await run(worker)
    clock.move(seconds=10)
    await run(worker)
    assert len(platform.delivered) == 1
    assert await office.states() == [State.UNKNOWN]
    assert office.outcomes("unknown") == 1


async def test_a_question_without_an_answer_is_asked_again_until_an_hour_is_over(
    meera: None, worker: Delivery, office: Office, platform: Platform, clock: Clock
) -> None:
    once(NoAnswer("timeout"), platform, stored=True)
    platform.raises[Call.FIND] = [SendFailed("internal_error")] * 400
    clock.at = DUE
    await run_until(worker, clock, DUE + timedelta(minutes=62), every=60)
    assert len(platform.delivered) == 1
    assert await office.states() == [State.UNKNOWN]


async def test_questions_are_not_asked_faster_than_the_platform_wants_them(
    office: Office, platform: Platform, clock: Clock
) -> None:
    await office.enrol(*people(3))
    platform.raises[Call.SEND] = [NoAnswer("timeout")] * 3
    platform.raises[Call.FIND] = [SendFailed("ratelimited", retry_after=timedelta(seconds=45))]
    worker = office.worker(platform)
    clock.at = DUE
    await run(worker)
    clock.move(seconds=10)
    await run(worker)
    asked = platform.calls[Call.FIND]
    await run_until(worker, clock, DUE + 54 * SECOND)
    assert platform.calls[Call.FIND] == asked
    await run_until(worker, clock, DUE + 60 * SECOND)
    assert len(platform.reached) == len(platform.delivered) == 3


async def test_after_a_crash_between_claim_and_record_the_platform_is_asked(
    meera: None, worker: Delivery, office: Office, platform: Platform, clock: Clock
) -> None:
    nudge = a_nudge(DUE, reminder=reminder_of("U1"))
    async with office.sessions.begin() as session:
        await nudges.plan(session, nudge)
        await nudges.move(session, [Move(nudge=nudge, to=State.SENDING, look_at=DUE + workspaces.LEASE)])
        await reminders.set_next_due(session, a_reminder(id=reminder_of("U1")), next_due_at=DUE + DAY)
    clock.at = DUE
    await run(worker)
    assert platform.delivered == []
    clock.at = DUE + workspaces.LEASE
    await run(worker)
    await run(worker)
    assert [each.key for each in platform.delivered] == [nudge.id]
    assert await office.states() == [State.SENT]


async def test_an_error_of_ours_in_one_post_leaves_the_others_written_down(
    office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    await office.enrol(*people(3))
    platform.raises[Call.SEND] = [ZeroDivisionError()]
    clock.at = DUE
    await run(worker)
    assert sorted(await office.states()) == [State.SENDING, State.SENT, State.SENT]
    await run_until(worker, clock, DUE + workspaces.LEASE)
    assert len(platform.reached) == len(platform.delivered) == 3


# ---------------------------------------------------------------- refused for now


async def test_a_platform_that_asks_for_a_pause_gets_it_and_then_the_message(
    meera: None, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    platform.raises[Call.SEND] = [SendFailed("ratelimited", retry_after=timedelta(seconds=30))]
    clock.at = DUE
    await run(worker)
    clock.move(seconds=29)
    await run(worker)
    assert platform.delivered == []
    clock.move(seconds=1)
    await run(worker)
    assert len(platform.delivered) == 1


async def test_a_refusal_that_may_pass_is_tried_again_with_a_back_off_and_an_end(
    meera: None, worker: Delivery, office: Office, platform: Platform, clock: Clock
) -> None:
    tries: list[datetime] = []

    def refuse(_: Recipient) -> None:
        tries.append(clock())
        raise SendFailed("team_added_to_org")

    platform.before = refuse
    clock.at = DUE
    await run_until(worker, clock, DUE + timedelta(minutes=70), every=5)
    waits = [(after - before).total_seconds() for before, after in itertools.pairwise(tries)]
    assert waits[:6] == [5, 10, 20, 40, 80, 160]
    assert max(waits) == 300
    assert await office.states() == [State.LET_GO]
    assert office.let_go(LetGo.STALE) == 1
    assert office.counted("unhunch_refusals_total", reason="team_added_to_org") == len(tries)


# ---------------------------------------------------------------- refused for good


async def test_a_recipient_who_is_gone_is_parked_with_a_reason_and_the_others_go_on(
    office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    await office.enrol("U1", "U9")

    def gone(recipient: Recipient) -> None:
        if recipient == member("U9"):
            raise SendFailed("user_disabled", permanent=True)

    platform.before = gone
    for day in range(2):
        clock.at = DUE + day * DAY
        await run(worker)
    assert [each.recipient.id for each in platform.delivered] == ["U1", "U1"]
    assert office.outcomes("refused") == 1
    async with office.sessions.begin() as session:
        row = (await session.execute(select(reminder_rows).where(reminder_rows.c.id == reminder_of("U9")))).one()
    assert (row.next_due_at, row.parked_reason) == (None, "user_disabled")


async def test_a_workspace_that_is_gone_is_parked_once_and_left_alone_until_it_is_back(
    office: Office, worker: Delivery, platform: Platform, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    await office.enrol(*people(5))
    platform.raises[Call.SEND] = [GONE] * 5
    clock.at = DUE
    await run_until(worker, clock, DUE + timedelta(minutes=2), every=5)
    assert platform.calls[Call.SEND] == 5
    assert [each.message for each in caplog.records if each.levelno == logging.ERROR] == [
        f"workspace parked: workspace={WORKSPACE} reason=account_inactive"
    ]
    async with office.sessions.begin() as session:
        assert await workspaces.parked(session) == [(WORKSPACE, "account_inactive")]
        await workspaces.remember(session, clock(), WORKSPACE)
    await run(worker)
    assert len(platform.reached) == len(platform.delivered) == 5
