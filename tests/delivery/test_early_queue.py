"""A crowd that is due in one minute: who can't be posted to in time is in the platform's queue before, or taken out."""

from collections import Counter
from datetime import timedelta

import pytest

from bot.delivery.messenger import NoAnswer, NotReadable, SendFailed
from bot.delivery.pace import Call
from bot.delivery.tick import Delivery
from bot.domain.message import Choice
from bot.domain.nudge import Recipient, State
from bot.store import reminders, workspaces
from tests.builders import a_member, a_reminder
from tests.conftest import Clock
from tests.delivery.conftest import (
    DUE,
    Office,
    Platform,
    at_a_pace,
    live,
    member,
    people,
    person,
    reminder_of,
    step,
)

SECOND, MINUTE, DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(days=1)
# Six posts a minute, and one call of each other kind every ten seconds.
SLOW = at_a_pace(send=6, queue=6, withdraw=6)


@pytest.fixture
def worker(office: Office, platform: Platform) -> Delivery:
    return office.worker(platform, per_minute=SLOW)


@pytest.fixture
async def one_too_many(office: Office, worker: Delivery, platform: Platform, clock: Clock) -> str:
    """Seven people are due in a minute that takes six: one of them is queued six minutes before; this one."""
    await office.enrol(*people(7))
    clock.at = DUE - 6.5 * MINUTE
    await live(worker, platform, clock, until=DUE - 6 * MINUTE)
    (waiting,) = platform.waiting.values()
    return waiting.recipient.id


async def test_the_overflow_is_queued_ahead_and_everybody_is_reached_once_within_the_minute(
    office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    await office.enrol(*people(20))
    clock.at = DUE - 30 * MINUTE
    await live(worker, platform, clock, until=DUE - 9 * MINUTE)
    assert platform.calls[Call.QUEUE] == 0
    await live(worker, platform, clock, until=DUE - 5 * MINUTE)
    assert len(platform.waiting) == 14
    await live(worker, platform, clock, until=DUE + 59 * SECOND)
    assert platform.reached == Counter(people(20))
    assert await office.states() == [State.SENT] * 20
    assert (office.outcomes("queued"), office.outcomes("posted-from-queue"), office.outcomes("sent")) == (14, 14, 6)


async def test_a_queued_message_says_no_exercise_and_carries_its_key(one_too_many: str, platform: Platform) -> None:
    (waiting,) = platform.waiting.values()
    assert waiting.at == DUE
    assert waiting.message.title == "Time to move"
    assert {(button.choice, button.subject) for button in waiting.message.buttons} == {
        (Choice.SHOW, waiting.key),
        (Choice.LATER, waiting.key),
    }


async def test_a_minute_that_can_be_posted_in_time_is_not_queued(
    office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    await office.enrol(*people(6))
    clock.at = DUE - 7 * MINUTE
    await live(worker, platform, clock, until=DUE + MINUTE)
    assert platform.calls[Call.QUEUE] == 0
    assert len(platform.reached) == 6


async def test_every_day_somebody_else_is_queued(
    one_too_many: str, office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    await live(worker, platform, clock, until=DUE + MINUTE)
    queued = {one_too_many}
    for day in range(1, 6):
        clock.at = DUE + day * DAY - 6.5 * MINUTE
        await live(worker, platform, clock, until=DUE + day * DAY - 6 * MINUTE)
        queued |= {each.recipient.id for each in platform.waiting.values()}
        await live(worker, platform, clock, until=DUE + day * DAY + MINUTE)
    assert len(queued) > 1
    assert set(platform.reached.values()) == {6}


async def test_a_crowd_that_gathers_late_is_queued_in_haste_and_the_rest_is_posted_late(
    office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    clock.at = DUE - 3 * MINUTE
    await office.enrol(*people(30))
    await live(worker, platform, clock, until=DUE - MINUTE)
    assert 12 <= len(platform.waiting) <= 13
    await live(worker, platform, clock, until=DUE + 3 * MINUTE)
    assert platform.reached == Counter(people(30))


async def test_nobody_is_queued_who_would_not_be_sent_anything_now(
    office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    await office.enrol(*people(7))
    for user in people(6):
        await office.is_now(a_member(person(user), paused_until=DUE + MINUTE))
    clock.at = DUE - 5 * MINUTE
    await live(worker, platform, clock, until=DUE - MINUTE)
    assert {each.recipient.id for each in platform.waiting.values()} <= {"U7"}
    await live(worker, platform, clock, until=DUE + MINUTE)
    assert platform.reached == Counter(["U7"])


# ---------------------------------------------------------------- the platform has its ways


async def test_what_the_queue_turns_away_is_posted_when_it_is_due(
    office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    await office.enrol(*people(7))
    platform.raises[Call.QUEUE] = [SendFailed("restricted_too_many")] * 7
    clock.at = DUE - 7 * MINUTE
    await live(worker, platform, clock, until=DUE + 2 * MINUTE)
    assert platform.reached == Counter(people(7))
    assert platform.calls[Call.QUEUE] == 7
    assert office.counted("unhunch_refusals_total", reason="restricted_too_many") == 7


async def test_the_queues_retry_after_is_obeyed(
    office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    await office.enrol(*people(7))
    platform.raises[Call.QUEUE] = [SendFailed("ratelimited", retry_after=timedelta(seconds=45))]
    clock.at = DUE - 7 * MINUTE
    await step(worker, platform, clock)
    while platform.calls[Call.QUEUE] == 0:
        clock.move(seconds=10)
        await step(worker, platform, clock)
    refused_at = clock()
    await live(worker, platform, clock, until=refused_at + 40 * SECOND)
    assert platform.calls[Call.QUEUE] == 1
    await live(worker, platform, clock, until=DUE + MINUTE)
    assert platform.reached == Counter(people(7))


async def test_what_comes_too_fast_for_the_queue_keeps_its_place_in_it(
    office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    await office.enrol(*people(7))
    platform.raises[Call.QUEUE] = [SendFailed("ratelimited", retry_after=SECOND)]
    clock.at = DUE - 6 * MINUTE
    await step(worker, platform, clock)
    assert platform.calls[Call.QUEUE] == 1
    assert await office.states() == []
    await live(worker, platform, clock, until=DUE - 5 * MINUTE)
    assert await office.states() == [State.QUEUED]


@pytest.mark.parametrize("stored", [True, False])
async def test_no_answer_from_the_queue_is_looked_into_a_minute_after_its_time(
    office: Office, worker: Delivery, platform: Platform, clock: Clock, *, stored: bool
) -> None:
    await office.enrol(*people(7))
    errors = [NoAnswer("timeout")]

    def end(_: Recipient) -> None:
        if errors:
            raise errors.pop()

    if stored:
        platform.after = end
    else:
        platform.before = end
    clock.at = DUE - 7 * MINUTE
    await live(worker, platform, clock, until=DUE + 50 * SECOND)
    assert len(platform.delivered) == (7 if stored else 6)
    await live(worker, platform, clock, until=DUE + 2 * MINUTE)
    assert platform.reached == Counter(people(7))
    assert await office.states() == [State.SENT] * 7


async def test_an_error_of_ours_while_queueing_is_asked_about_like_no_answer(
    office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    await office.enrol(*people(7))
    platform.raises[Call.QUEUE] = [ZeroDivisionError()]
    clock.at = DUE - 7 * MINUTE
    await live(worker, platform, clock, until=DUE + 2 * MINUTE)
    assert platform.reached == Counter(people(7))
    assert office.counted("unhunch_failures_total", kind="drain") == 1


async def test_another_worker_goes_on_where_one_died(
    one_too_many: str, office: Office, platform: Platform, clock: Clock
) -> None:
    another = office.worker(platform, per_minute=SLOW)
    clock.move(seconds=workspaces.LEASE.total_seconds())
    await live(another, platform, clock, until=DUE + MINUTE)
    assert platform.reached == Counter(people(7))
    assert await office.states() == [State.SENT] * 7
    assert platform.calls[Call.QUEUE] == 1


async def test_switched_off_nothing_more_is_queued_and_what_is_queued_is_looked_after(
    one_too_many: str, office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    await worker.end()
    await office.enrol("V1", "V2")
    await office.is_due(one_too_many, None)
    without = office.worker(platform, per_minute=SLOW, early_queue=False)
    await live(without, platform, clock, until=DUE + 2 * MINUTE)
    assert platform.calls[Call.QUEUE] == 1
    assert platform.calls[Call.WITHDRAW] == 1
    assert platform.reached == Counter({*people(7), "V1", "V2"} - {one_too_many})


# ---------------------------------------------------------------- taken back


async def test_who_pauses_in_time_is_taken_out_of_the_queue_and_nothing_remains(
    one_too_many: str, office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    await office.is_due(one_too_many, None)
    await live(worker, platform, clock, until=DUE - 5.5 * MINUTE)
    assert platform.waiting == {}
    assert await office.states() == []
    assert office.outcomes("taken-back") == 1
    await live(worker, platform, clock, until=DUE + 2 * MINUTE)
    assert platform.reached == Counter(set(people(7)) - {one_too_many})


async def test_who_comes_back_in_time_is_reached_after_all(
    one_too_many: str, office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    await office.is_due(one_too_many, None)
    clock.move(seconds=10)
    await step(worker, platform, clock)
    await office.is_due(one_too_many, DUE)
    await live(worker, platform, clock, until=DUE + 2 * MINUTE)
    assert platform.reached == Counter(people(7))


async def test_who_pauses_at_the_last_moment_finds_it_gone_again(
    one_too_many: str, office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    clock.at = DUE - 3 * MINUTE
    await office.is_due(one_too_many, None)
    await office.is_now(a_member(person(one_too_many), paused_until=DUE + DAY))
    await live(worker, platform, clock, until=DUE)
    assert platform.calls[Call.WITHDRAW] == 0
    assert platform.reached[one_too_many] == 1
    await live(worker, platform, clock, until=DUE + MINUTE)
    assert platform.reached[one_too_many] == 0
    assert office.outcomes("taken-back") == 1


async def test_who_comes_back_before_it_arrives_keeps_it_and_gets_no_second(
    one_too_many: str, office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    clock.at = DUE - 3 * MINUTE
    await office.is_due(one_too_many, None)
    await live(worker, platform, clock, until=DUE - 2 * MINUTE)
    await office.is_due(one_too_many, DUE)
    await live(worker, platform, clock, until=DUE + 2 * MINUTE)
    assert platform.reached == Counter(people(7))
    assert await office.states() == [State.SENT] * 7


async def test_one_that_is_in_the_queue_no_more_is_looked_for_where_it_was_posted(
    one_too_many: str, office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    platform.waiting.clear()
    await office.is_due(one_too_many, None)
    await office.is_now(a_member(person(one_too_many), paused_until=DUE + DAY))
    await live(worker, platform, clock, until=DUE + 4 * MINUTE)
    assert platform.calls[Call.WITHDRAW] == 1
    assert platform.calls[Call.FIND] > 1
    assert one_too_many not in platform.reached
    await live(worker, platform, clock, until=DUE + 6 * MINUTE, every=30)
    assert await office.states() == [State.SENT] * 6


@pytest.mark.parametrize("error", [NoAnswer("timeout"), SendFailed("internal_error")])
async def test_taking_back_is_tried_again(office: Office, platform: Platform, clock: Clock, error: Exception) -> None:
    worker = office.worker(platform, per_minute=at_a_pace(send=6, queue=3, withdraw=6))
    await office.enrol(*people(7))
    clock.at = DUE - 6.5 * MINUTE
    await live(worker, platform, clock, until=DUE - 6 * MINUTE - 10 * SECOND)
    (waiting,) = platform.waiting.values()
    platform.raises[Call.WITHDRAW] = [error]
    await office.is_due(waiting.recipient.id, None)
    await live(worker, platform, clock, until=DUE - 5.5 * MINUTE)
    assert platform.waiting == {}
    assert platform.calls[Call.WITHDRAW] == 2


async def test_one_that_the_queue_has_lost_and_they_want_after_all_is_posted_a_minute_late(
    one_too_many: str, office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    platform.waiting.clear()
    await office.is_due(one_too_many, None)
    await live(worker, platform, clock, until=DUE - 5.5 * MINUTE)
    await office.is_due(one_too_many, DUE)
    await live(worker, platform, clock, until=DUE + 2 * MINUTE)
    assert platform.reached == Counter(people(7))
    assert await office.states() == [State.SENT] * 7


async def test_who_moved_to_another_hour_meanwhile_does_not_keep_the_old_one(
    one_too_many: str, office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    clock.at = DUE - 3 * MINUTE
    async with office.sessions.begin() as session:
        moved = a_reminder("every day at 11:00", id=reminder_of(one_too_many), recipient=member(one_too_many))
        await reminders.change(session, moved)
    await office.is_due(one_too_many, DUE + 30 * MINUTE)
    await live(worker, platform, clock, until=DUE + MINUTE)
    assert one_too_many not in platform.reached
    clock.at = DUE + 30 * MINUTE
    await step(worker, platform, clock)
    assert platform.reached == Counter(people(7))


@pytest.mark.parametrize("wanted", [True, False])
async def test_one_whose_conversation_is_closed_to_us_is_left_there_and_counted(
    one_too_many: str, office: Office, worker: Delivery, platform: Platform, clock: Clock, *, wanted: bool
) -> None:
    clock.at = DUE - 3 * MINUTE
    await office.is_due(one_too_many, None)
    if not wanted:
        await office.is_now(a_member(person(one_too_many), paused_until=DUE + DAY))
    platform.raises[Call.FIND] = [NotReadable("missing_scope")]
    await live(worker, platform, clock, until=DUE + 2 * MINUTE)
    assert platform.reached == Counter(people(7))
    assert office.outcomes("unknown") == 1
    assert Counter(await office.states()) == Counter([State.SENT] * 6 + [State.UNKNOWN] * wanted)


async def test_cleaning_up_that_is_refused_is_tried_again_and_comes_to_an_end(
    one_too_many: str, office: Office, worker: Delivery, platform: Platform, clock: Clock
) -> None:
    clock.at = DUE - 3 * MINUTE
    await office.is_due(one_too_many, None)
    await office.is_now(a_member(person(one_too_many), paused_until=DUE + DAY))
    platform.raises[Call.DELETE] = [NoAnswer("timeout"), *[SendFailed("cant_delete_message")] * 1000]
    await live(worker, platform, clock, until=DUE + 2 * MINUTE)
    assert platform.calls[Call.DELETE] > 1
    await live(worker, platform, clock, until=DUE + 70 * MINUTE, every=60)
    assert await office.states() == [State.SENT] * 6


async def test_cleaning_up_keeps_to_the_pace_of_its_calls(office: Office, platform: Platform, clock: Clock) -> None:
    worker = office.worker(platform, per_minute=at_a_pace(send=6, queue=600, find=6, delete=6))
    await office.enrol(*people(12))
    clock.at = DUE - 6 * MINUTE
    await live(worker, platform, clock, until=DUE - 3 * MINUTE)
    queued = [each.recipient.id for each in platform.waiting.values()]
    assert len(queued) == 6
    for user in queued:
        await office.is_due(user, None)
        await office.is_now(a_member(person(user), paused_until=DUE + DAY))
    await live(worker, platform, clock, until=DUE + 20 * SECOND)
    assert platform.calls[Call.FIND] <= 3
    await live(worker, platform, clock, until=DUE + 5 * MINUTE)
    assert platform.reached == Counter(set(people(12)) - set(queued))
