"""Messages for later."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_bolt.async_app import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.scheduled import Timetable
from bot.playground.server import Playground
from bot.playground.wire import ApiError
from tests.playground.small_app import (
    GENERAL,
    JONAS,
    MEERA,
    Clock,
    actions,
    app_of,
    button,
    client_of,
    connected,
    error_of,
    manifest,
    section,
)

MINUTE, DAY = 60, 86_400


async def schedule(client: AsyncWebClient, clock: Clock, *, after: float, channel: str = JONAS, **more: Any) -> str:
    at = int(clock().timestamp() + after)
    answer = await client.chat_scheduleMessage(channel=channel, text="Later", post_at=at, **more)
    return str(answer["scheduled_message_id"])


def texts(slack: Playground) -> list[str]:
    return [each.text for each in slack.messages(slack.im(JONAS))]


async def test_a_message_is_posted_when_it_is_due(slack: Playground, client: AsyncWebClient, clock: Clock) -> None:
    await schedule(client, clock, after=10 * MINUTE)
    early = await slack.post_due()
    clock.forward(minutes=10)
    assert (early, await slack.post_due(), await slack.post_due()) == (0, 1, 0)
    assert texts(slack) == ["Later"]


async def test_a_ticking_playground_posts_by_itself(clock: Clock) -> None:
    async with Playground(manifest=manifest(), now=clock, tick=True) as slack:
        await schedule(client_of(slack), clock, after=MINUTE)
        clock.forward(minutes=1)
        await slack.until(lambda: texts(slack))


async def test_the_answer_has_an_id_and_no_ts(client: AsyncWebClient, clock: Clock) -> None:
    at = int(clock().timestamp()) + MINUTE
    answer = await client.chat_scheduleMessage(channel=JONAS, text="Later", post_at=at)
    assert (answer["post_at"], answer.get("ts")) == (at, None)


async def test_what_waits_is_listed_in_order(slack: Playground, client: AsyncWebClient, clock: Clock) -> None:
    second = await schedule(client, clock, after=20 * MINUTE)
    first = await schedule(client, clock, after=10 * MINUTE)
    await schedule(client, clock, after=10 * MINUTE, channel=MEERA)
    answer = await client.chat_scheduledMessages_list(channel=slack.im(JONAS))
    assert [each["id"] for each in answer["scheduled_messages"]] == [first, second]


async def test_the_past_the_far_future_and_nonsense_are_refused(client: AsyncWebClient, clock: Clock) -> None:
    now = int(clock().timestamp())
    wrong = {now: "time_in_past", now + 120 * DAY + 1: "time_too_far", "soon": "invalid_time"}
    answers = [await error_of(client, "chat.scheduleMessage", channel=JONAS, text="a", post_at=at) for at in wrong]
    assert answers == list(wrong.values())
    assert await schedule(client, clock, after=120 * DAY)


async def test_five_minutes_hold_thirty_messages_for_a_channel(client: AsyncWebClient, clock: Clock) -> None:
    for index in range(30):
        await schedule(client, clock, after=10 * MINUTE + index * 5)
    at = int(clock().timestamp()) + 14 * MINUTE
    answer = await error_of(client, "chat.scheduleMessage", channel=JONAS, text="a", post_at=at)
    assert answer == "restricted_too_many"
    assert await schedule(client, clock, after=14 * MINUTE, channel=MEERA)
    assert await schedule(client, clock, after=10 * MINUTE + 29 * 5 + 5 * MINUTE)


async def test_with_metadata_a_message_is_never_posted(slack: Playground, client: AsyncWebClient, clock: Clock) -> None:
    await schedule(client, clock, after=10 * MINUTE, metadata={"event_type": "nudge", "event_payload": {}})
    clock.forward(minutes=11)
    assert (await slack.post_due(), texts(slack)) == (0, [])


async def test_a_timely_delete_works(slack: Playground, client: AsyncWebClient, clock: Clock) -> None:
    made = await schedule(client, clock, after=10 * MINUTE)
    await client.chat_deleteScheduledMessage(channel=slack.im(JONAS), scheduled_message_id=made)
    clock.forward(minutes=11)
    assert await slack.post_due() == 0


async def test_within_five_minutes_a_delete_says_ok_and_the_message_is_posted(
    slack: Playground, client: AsyncWebClient, clock: Clock
) -> None:
    made = await schedule(client, clock, after=4 * MINUTE)
    await client.chat_deleteScheduledMessage(channel=slack.im(JONAS), scheduled_message_id=made)
    listed = (await client.chat_scheduledMessages_list())["scheduled_messages"]
    clock.forward(minutes=5)
    await slack.post_due()
    assert (listed, texts(slack)) == ([], ["Later"])


async def test_within_a_minute_a_delete_is_refused(slack: Playground, client: AsyncWebClient, clock: Clock) -> None:
    made = await schedule(client, clock, after=59)
    asked = {"channel": slack.im(JONAS), "scheduled_message_id": made}
    assert await error_of(client, "chat.deleteScheduledMessage", **asked) == "invalid_scheduled_message_id"


async def test_a_delete_needs_the_right_channel_and_id(client: AsyncWebClient, clock: Clock) -> None:
    made = await schedule(client, clock, after=10 * MINUTE)
    for channel, scheduled in ((MEERA, made), (JONAS, "Q0")):
        asked = {"channel": channel, "scheduled_message_id": scheduled}
        assert await error_of(client, "chat.deleteScheduledMessage", **asked) == "invalid_scheduled_message_id"


async def test_nothing_is_posted_for_an_app_that_is_gone(
    slack: Playground, client: AsyncWebClient, clock: Clock
) -> None:
    await schedule(client, clock, after=10 * MINUTE)
    slack.uninstall()
    clock.forward(minutes=11)
    assert await slack.post_due() == 0


async def test_a_queued_message_keeps_its_blocks_and_its_buttons_work(
    slack: Playground, client: AsyncWebClient, clock: Clock
) -> None:
    app, heard = app_of(slack), []

    @app.action("done")
    async def _done(ack: AsyncAck, body: dict[str, Any]) -> None:
        await ack()
        heard.append(body)

    await schedule(client, clock, after=MINUTE, blocks=[section("Stand up"), actions(button("done", value="n1"))])
    clock.forward(minutes=1)
    await slack.post_due()
    (posted,) = (await client.conversations_history(channel=slack.im(JONAS)))["messages"]
    async with connected(slack, app):
        outcome = await slack.press(JONAS, slack.im(JONAS), posted["ts"], action_id="done")
    assert outcome.ok
    assert [block["type"] for block in posted["blocks"]] == ["section", "actions"]
    assert (heard[0]["actions"][0]["value"], heard[0]["message"]["ts"]) == ("n1", posted["ts"])
    assert posted["bot_id"]


async def test_what_waits_can_be_seen_even_what_was_deleted_too_late(
    slack: Playground, client: AsyncWebClient, clock: Clock
) -> None:
    later = await schedule(client, clock, after=10 * MINUTE)
    doomed = await schedule(client, clock, after=4 * MINUTE)
    others = await schedule(client, clock, after=MINUTE, channel=MEERA)
    await client.chat_deleteScheduledMessage(channel=slack.im(JONAS), scheduled_message_id=doomed)
    assert [each.id for each in slack.queued(JONAS)] == [doomed, later]
    assert [each.id for each in slack.queued()] == [others, doomed, later]
    assert slack.queued(slack.im(JONAS)) == slack.queued(JONAS)


async def test_the_list_of_what_waits_comes_in_pages(client: AsyncWebClient, clock: Clock) -> None:
    made = [await schedule(client, clock, after=(10 + index) * MINUTE) for index in range(5)]
    found: list[str] = []
    cursor = ""
    while True:
        page = await client.chat_scheduledMessages_list(limit=2, cursor=cursor)
        assert len(page["scheduled_messages"]) <= 2
        found += [each["id"] for each in page["scheduled_messages"]]
        if not (cursor := page["response_metadata"]["next_cursor"]):
            break
    assert found == made


async def test_the_list_of_what_waits_can_begin_and_end_at_an_instant(client: AsyncWebClient, clock: Clock) -> None:
    made = [await schedule(client, clock, after=index * MINUTE) for index in range(1, 5)]
    now = int(clock().timestamp())
    within = await client.chat_scheduledMessages_list(oldest=str(now + 2 * MINUTE), latest=str(now + 3 * MINUTE))
    assert [each["id"] for each in within["scheduled_messages"]] == made[1:3]


async def test_where_the_bot_may_no_longer_post_a_queued_message_is_lost(
    slack: Playground, client: AsyncWebClient, clock: Clock
) -> None:
    await schedule(client, clock, after=MINUTE, channel=GENERAL)
    await schedule(client, clock, after=MINUTE)
    slack.archive(GENERAL)
    clock.forward(minutes=1)
    assert await slack.post_due() == 1
    assert (slack.queued(), texts(slack)) == ((), ["Later"])


CONTENT: dict[str, Any] = {"text": "Later", "blocks": [], "metadata": None}


def crowd(taken: list[timedelta], at: timedelta) -> int:
    """The most in any five minutes that begin at a second around `at`: counted the slow and simple way."""
    minutes5 = timedelta(minutes=5)
    starts = [at - minutes5 + timedelta(seconds=second) for second in range(1, 301)]
    return max(sum(start <= each < start + minutes5 for each in taken if abs(each - at) < minutes5) for start in starts)


@settings(deadline=None, max_examples=25)
@given(st.lists(st.integers(1, 900), min_size=30, max_size=90))
def test_five_minutes_never_hold_more_than_thirty_whatever_the_order(afters: list[int]) -> None:
    clock = Clock()
    timetable, start, taken = Timetable(now=clock), clock(), list[timedelta]()
    for after in afters:
        at = timedelta(seconds=after)
        full = crowd(taken, at) >= 30
        try:
            timetable.add("D1", start + at, CONTENT)
        except ApiError:
            assert full
        else:
            assert not full
            taken.append(at)


def test_a_channel_does_not_wait_for_another() -> None:
    clock = Clock()
    timetable = Timetable(now=clock)
    for index in range(20_000):
        timetable.add(f"D{index % 2_000}", clock() + timedelta(minutes=10, seconds=index // 2_000), CONTENT)
    assert (len(timetable), len(timetable.waiting("D7"))) == (20_000, 10)
    clock.forward(hours=1)
    assert len(timetable.take_due()) == 20_000
    assert len(timetable) == 0


def test_what_is_deleted_in_time_is_gone_from_every_list() -> None:
    clock = Clock()
    timetable = Timetable(now=clock)
    made = [timetable.add("D1", clock() + timedelta(minutes=10), CONTENT) for _ in range(3)]
    timetable.delete("D1", made[1].id)
    assert [each.id for each in timetable.waiting()] == [made[0].id, made[2].id]
    assert timetable.waiting("D1") == timetable.waiting()
    with pytest.raises(ApiError, match="invalid_scheduled_message_id"):
        timetable.delete("D1", made[1].id)
