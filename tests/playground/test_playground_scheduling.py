"""Messages for later."""

from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.server import Playground
from tests.playground.small_app import JONAS, MEERA, Clock, client_of, error_of, manifest

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
