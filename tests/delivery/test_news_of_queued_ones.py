"""What is heard of a queued message before its time, or before it was asked about: it is there once, or not at all."""

from collections import Counter
from datetime import timedelta

import pytest

from bot.delivery.messenger import NoAnswer
from bot.delivery.tick import Delivery
from bot.domain.message import Choice
from bot.domain.nudge import Recipient, State
from bot.domain.quiet import QuietTime, Why
from bot.usecases import quieting
from bot.usecases.answering import press
from tests.builders import BERLIN
from tests.conftest import Clock
from tests.delivery.conftest import DUE, Office, Platform, at_a_pace, live, people, person

MINUTE = timedelta(minutes=1)


@pytest.fixture
def worker(office: Office, platform: Platform) -> Delivery:
    return office.worker(platform, per_minute=at_a_pace(send=1, queue=60))


@pytest.fixture
async def queued(office: Office, worker: Delivery, platform: Platform, clock: Clock) -> str:
    """Two people are due in a minute that takes one post: this one's is queued six minutes before."""
    await office.enrol(*people(2))
    clock.at = DUE - 6 * MINUTE
    await live(worker, platform, clock, until=clock())
    (waiting,) = platform.waiting.values()
    return waiting.recipient.id


async def tap(office: Office, user: str, choice: Choice, *, under: str) -> None:
    async with office.sessions.begin() as session:
        await press(
            session,
            office.clock(),
            person(user),
            choice=choice,
            subject=under,
            zone=BERLIN,
            exercises=office.exercises,
        )


@pytest.mark.parametrize(
    "choices",
    [[Choice.LATER], [Choice.SHOW], [Choice.SHOW, Choice.DONE]],
    ids=["put off", "shown", "shown and done"],
)
async def test_what_was_answered_before_it_was_asked_about_does_not_come_again(
    office: Office, worker: Delivery, platform: Platform, clock: Clock, choices: list[Choice]
) -> None:
    def never_heard_of(_: Recipient) -> None:
        platform.after = lambda _: None
        raise NoAnswer("timeout")

    platform.after = never_heard_of
    await office.enrol(*people(2))
    clock.at = DUE - 6 * MINUTE
    await live(worker, platform, clock, until=clock())
    assert await office.states() == [State.QUEUEING]
    (waiting,) = platform.waiting.values()
    clock.at = DUE
    platform.post_due(clock())
    clock.move(seconds=20)
    for choice in choices:
        await tap(office, waiting.recipient.id, choice, under=waiting.key)
    # The answer stands in its place, and carries no key.
    platform.delivered.clear()
    await live(worker, platform, clock, until=DUE + 10 * MINUTE)
    assert platform.reached == Counter(set(people(2)) - {waiting.recipient.id})


async def test_who_has_a_meeting_then_is_taken_out_of_the_queue_and_reached_after_it(
    queued: str, office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    meeting = QuietTime(why=Why.MEETING, since=DUE - MINUTE, until=DUE + 20 * MINUTE)
    async with office.sessions.begin() as session:
        await quieting.goes_quiet(session, clock(), person(queued), meeting)
    await live(worker, platform, clock, until=DUE - 5 * MINUTE)
    assert queued not in {each.recipient.id for each in platform.waiting.values()}
    await live(worker, platform, clock, until=DUE + 19 * MINUTE)
    assert platform.reached == Counter(set(people(2)) - {queued})
    await live(worker, platform, clock, until=DUE + 21 * MINUTE)
    assert platform.reached == Counter(people(2))
