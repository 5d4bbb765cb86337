"""A platform that stores and then fails, keeps silent, asks for a pause, or is away: what people get all the same."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from signal import SIGTERM

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import utcnow
from bot.delivery.messenger import NoAnswer, SendFailed, Sent
from bot.domain.message import Choice, Message
from bot.domain.nudge import Audience, Recipient, State
from bot.playground.faults import Fault, What, When
from bot.playground.server import Playground
from bot.slack.messenger import SlackMessenger
from tests.conftest import Clock
from tests.fakes import FakeMessenger
from tests.faults.conftest import Crowd, Sessions, Workers, enrol, run, states, time_passes

POST = "chat.postMessage"
DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # 10:30 in Berlin


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_slack_that_fails_before_and_after_it_stored_gets_each_message_to_its_reader_once(crowd: Crowd) -> None:
    for fault in (
        Fault(what=What.DROP, method=POST, when=When.AFTER, times=1),
        Fault(what=What.SERVER_ERROR, method=POST, when=When.BEFORE, times=1),
        Fault(what=What.SERVER_ERROR, method=POST, when=When.AFTER, times=1),
        Fault(what=What.REFUSE, method=POST, when=When.AFTER, times=1, error="internal_error"),
        Fault(what=What.TIME_OUT, method=POST, when=When.AFTER, times=1, seconds=0.1),
        Fault(what=What.RATE_LIMITED, method=POST, when=When.BEFORE, times=1, seconds=1),
    ):
        crowd.slack.faults.add(fault)
    async with crowd.worker() as worker:
        await crowd.got(len(crowd.people) - 1)  # one was turned away, and waits for the question
        assert await worker.ends(on=SIGTERM) == 0, worker.written
    crowd.slack.faults.add(Fault(what=What.SERVER_ERROR, method="conversations.history", times=1))
    await time_passes(crowd.sessions)
    async with crowd.worker() as worker:
        await crowd.all_got_one()
        assert await worker.ends(on=SIGTERM) == 0, worker.written
    assert crowd.received.total() == len(crowd.people)


def away_until(clock: Clock, back: datetime) -> Callable[[Recipient], None]:
    def refuse(_: Recipient) -> None:
        if clock() < back:
            raise SendFailed("unreachable")

    return refuse


async def test_a_platform_that_was_away_for_an_hour_does_not_bring_everything_at_once(
    workers: Workers, messenger: FakeMessenger, sessions: Sessions, clock: Clock
) -> None:
    await enrol(sessions, clock(), ["U1"], "every day at 10:30, 10:40, 10:50, 11:00 and 12:00")
    messenger.before = away_until(clock, DUE + timedelta(minutes=35))
    delivery = workers.one(messenger)
    clock.at = DUE
    while clock() < DUE + timedelta(minutes=60):
        await run(delivery)
        clock.move(seconds=30)
    assert [each.message.notes[-1] for each in messenger.delivered] == ["Late, sorry: this was meant for 11:00."]
    assert sorted(await states(sessions)) == [State.LET_GO, State.LET_GO, State.LET_GO, State.SENT]


async def test_what_one_message_does_to_its_sender_does_not_keep_the_others_from_theirs(
    workers: Workers, messenger: FakeMessenger, sessions: Sessions, clock: Clock
) -> None:
    await enrol(sessions, clock(), ["U1", "U2", "U3", "U4"])
    clock.at = DUE

    def breaks(recipient: Recipient) -> None:
        if recipient.id == "U3":
            raise ZeroDivisionError

    messenger.before = breaks
    delivery = workers.one(messenger)
    while clock() < DUE + timedelta(minutes=5):
        await run(delivery)
        clock.move(seconds=30)
    assert sorted(each.recipient.id for each in messenger.delivered) == ["U1", "U2", "U4"]


async def test_a_question_that_never_gets_an_answer_has_an_end(
    workers: Workers, sessions: Sessions, clock: Clock
) -> None:
    def no_answer(_: Recipient) -> None:
        raise NoAnswer("timeout")

    class Mute(FakeMessenger):
        async def find(self, recipient: Recipient, *, key: str, since: datetime) -> Sent | None:
            raise SendFailed("access_denied")

    await enrol(sessions, clock(), ["U1"])
    clock.at = DUE
    delivery = workers.one(Mute(before=no_answer))
    while clock() < DUE + timedelta(hours=2):
        await run(delivery)
        clock.move(minutes=5)
    assert await states(sessions) == [State.UNKNOWN]


async def test_a_crowd_does_not_keep_a_nudge_without_an_answer_waiting_until_it_is_too_late(
    workers: Workers, messenger: FakeMessenger, sessions: Sessions, clock: Clock
) -> None:
    crowd = [f"U{number:03}" for number in range(600)]
    await enrol(sessions, clock(), crowd)
    clock.at = DUE
    unlucky: list[str] = []

    def first_one_gets_no_answer(recipient: Recipient) -> None:
        if not unlucky:
            unlucky.append(recipient.id)
            raise NoAnswer("timeout")

    def takes_its_time(_: Recipient) -> None:
        clock.move(seconds=0.05)

    messenger.before, messenger.after = first_one_gets_no_answer, takes_its_time
    delivery = workers.one(messenger)
    await run(delivery)
    order = [each.recipient.id for each in messenger.delivered]
    assert unlucky[0] in order[:-50], "all the others came first"


async def test_who_answers_seldom_gets_as_many_from_a_platform_that_asks_for_patience_each_time(
    workers: Workers, messenger: FakeMessenger, sessions: Sessions, clock: Clock
) -> None:
    await enrol(sessions, clock(), ["U1"])
    delivery = workers.one(messenger)
    for day in range(16):
        clock.at = DUE + timedelta(days=day)
        messenger.before = once(SendFailed("ratelimited", retry_after=timedelta(seconds=30)))
        for _ in range(3):
            await run(delivery)
            clock.move(seconds=31)
    *exercises, question = [each.message for each in messenger.delivered]
    assert len(exercises) == 10
    assert not any(button.choice is Choice.KEEP_GOING for each in exercises for button in each.buttons)
    assert any(button.choice is Choice.KEEP_GOING for button in question.buttons)


async def test_a_question_whether_to_go_on_that_never_got_out_is_asked_another_day(
    workers: Workers, messenger: FakeMessenger, sessions: Sessions, clock: Clock
) -> None:
    await enrol(sessions, clock(), ["U1"])
    delivery = workers.one(messenger)
    for day in range(12):
        clock.at = DUE + timedelta(days=day)
        messenger.before = away_until(clock, DUE + timedelta(days=11) if day == 10 else DUE)
        while clock() < DUE + timedelta(days=day, hours=2):
            await run(delivery)
            clock.move(minutes=5)
    *exercises, question = [each.message for each in messenger.delivered]
    assert len(exercises) == 10
    assert any(button.choice is Choice.KEEP_GOING for button in question.buttons)


def once(error: Exception) -> Callable[[Recipient], None]:
    errors = [error]

    def refuse(_: Recipient) -> None:
        if errors:
            raise errors.pop()

    return refuse


async def test_a_message_is_found_though_a_lot_was_written_since(slack: Playground) -> None:
    async with slack_messenger(slack) as messenger:
        jonas = Recipient(workspace=slack.workspace.id, audience=Audience.MEMBER, id="U01JONAS")
        sent = await messenger.send(jonas, Message(title="Neck stretch"), key="n1")
        for number in range(120):
            await slack.say(jonas.id, sent.channel, f"Message {number}")
        assert await messenger.find(jonas, key="n1", since=utcnow()) == sent


@asynccontextmanager
async def slack_messenger(slack: Playground) -> AsyncIterator[SlackMessenger]:
    async with aiohttp.ClientSession() as session:
        yield SlackMessenger(AsyncWebClient(slack.bot_token, base_url=slack.api_url, session=session))
