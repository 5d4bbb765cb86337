"""Slack's messenger against the local Slack: what is sent stands there once, and each refusal is sorted rightly."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import timedelta

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.delivery.messenger import NoAnswer, NotReadable, Scope, SendFailed, TooLate
from bot.domain.message import Button, Choice, Message, Picture
from bot.domain.nudge import Audience, Recipient
from bot.playground.faults import Fault, What, When
from bot.playground.server import Playground
from bot.slack.manifest import manifest
from bot.slack.messenger import SlackMessenger
from tests.conftest import Clock
from tests.slack.conversation import GENERAL, JONAS

HELLO = Message(paragraphs=("Hello & welcome.",))
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


@pytest.fixture
async def messenger(slack: Playground) -> AsyncIterator[SlackMessenger]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=3)) as session:
        client = AsyncWebClient(slack.bot_token, base_url=slack.api_url, session=session, retry_handlers=[])
        yield SlackMessenger(client)


def with_button(key: str) -> Message:
    return Message(paragraphs=("Time to move.",), buttons=(Button(choice=Choice.SHOW, label="Show me", subject=key),))


def to(slack: Playground, user: str = JONAS) -> Recipient:
    return Recipient(workspace=slack.workspace.id, audience=Audience.MEMBER, id=user)


def in_channel(slack: Playground, channel: str = GENERAL) -> Recipient:
    return Recipient(workspace=slack.workspace.id, audience=Audience.CHANNEL, id=channel)


async def test_a_member_gets_it_in_their_direct_messages(slack: Playground, messenger: SlackMessenger) -> None:
    sent = await messenger.send(to(slack), HELLO, key="n1")
    (message,) = slack.messages(slack.im(JONAS))
    assert (sent.channel, sent.message) == (message.channel, message.ts)
    assert message.text == "Hello &amp; welcome."


async def test_what_was_sent_is_found_by_its_key(slack: Playground, messenger: SlackMessenger, clock: Clock) -> None:
    sent = await messenger.send(to(slack), HELLO, key="n1")
    await messenger.send(to(slack), HELLO, key="n2")
    assert await messenger.find(to(slack), key="n1", since=clock()) == sent
    assert await messenger.find(to(slack), key="n3", since=clock()) is None


async def test_what_was_sent_is_found_on_the_last_page_of_a_busy_conversation(
    slack: Playground, messenger: SlackMessenger, clock: Clock
) -> None:
    sent = await messenger.send(to(slack), HELLO, key="n1")
    for number in range(2, 103):
        clock.move(seconds=1)
        await messenger.send(to(slack), HELLO, key=f"n{number}")
    began = clock() - timedelta(seconds=101)
    assert await messenger.find(to(slack), key="n1", since=began) == sent
    assert await messenger.find(to(slack), key="n0", since=began) is None


async def test_what_somebody_else_writes_is_never_taken_for_ours(
    slack: Playground, messenger: SlackMessenger, clock: Clock
) -> None:
    await slack.say(JONAS, slack.im(JONAS), "n1")
    assert await messenger.find(to(slack), key="n1", since=clock()) is None


async def test_what_was_answered_meanwhile_is_still_found(
    slack: Playground, messenger: SlackMessenger, clock: Clock
) -> None:
    """Its buttons are gone, its metadata is not."""
    sent = await messenger.send(to(slack), with_button("n1"), key="n1")
    client = AsyncWebClient(slack.bot_token, base_url=slack.api_url)
    await client.chat_update(channel=sent.channel, ts=sent.message, text="Done.", blocks=[])
    assert await messenger.find(to(slack), key="n1", since=clock()) == sent


# ---------------------------------------------------------------- the queue


async def test_a_queued_message_waits_without_metadata_for_its_second(
    slack: Playground, messenger: SlackMessenger, clock: Clock
) -> None:
    queued = await messenger.queue(to(slack), with_button("n1"), key="n1", at=clock() + 10 * MINUTE)
    (waiting,) = slack.queued(slack.im(JONAS))
    assert (queued.channel, queued.id) == (waiting.channel, waiting.id)
    assert waiting.post_at == clock() + 10 * MINUTE
    assert not waiting.content["metadata"]


async def test_a_message_without_its_key_in_a_button_is_not_queued(
    slack: Playground, messenger: SlackMessenger, clock: Clock
) -> None:
    for message in (HELLO, with_button("n2")):
        with pytest.raises(ValueError, match="key in a button"):
            await messenger.queue(to(slack), message, key="n1", at=clock() + 10 * MINUTE)
    assert slack.queued() == ()


async def test_a_full_queue_and_one_that_is_too_fast_say_so(
    slack: Playground, messenger: SlackMessenger, clock: Clock
) -> None:
    for number in range(30):
        await messenger.queue(to(slack), with_button("n1"), key="n1", at=clock() + 10 * MINUTE + number * SECOND)
    with pytest.raises(SendFailed) as full:
        await messenger.queue(to(slack), with_button("n1"), key="n1", at=clock() + 11 * MINUTE)
    assert (full.value.reason, full.value.permanent) == ("restricted_too_many", False)
    slack.faults.add(Fault(what=What.RATE_LIMITED, method="chat.scheduleMessage", seconds=9))
    with pytest.raises(SendFailed) as too_fast:
        await messenger.queue(to(slack), with_button("n1"), key="n1", at=clock() + 20 * MINUTE)
    assert too_fast.value.retry_after == timedelta(seconds=9)


@pytest.mark.parametrize("method", ["chat.scheduleMessage", "chat.deleteScheduledMessage", "chat.delete"])
async def test_no_answer_is_no_answer_whatever_was_asked_for(
    slack: Playground, messenger: SlackMessenger, clock: Clock, method: str
) -> None:
    queued = await messenger.queue(to(slack), with_button("n1"), key="n1", at=clock() + 10 * MINUTE)
    sent = await messenger.send(to(slack), HELLO, key="n2")
    slack.faults.add(Fault(what=What.DROP, method=method, when=When.AFTER))
    calls: Mapping[str, Callable[[], Awaitable[object]]] = {
        "chat.scheduleMessage": lambda: messenger.queue(
            to(slack), with_button("n3"), key="n3", at=clock() + 20 * MINUTE
        ),
        "chat.deleteScheduledMessage": lambda: messenger.withdraw(queued),
        "chat.delete": lambda: messenger.delete(sent),
    }
    with pytest.raises(NoAnswer):
        await calls[method]()


@pytest.mark.parametrize("method", ["chat.deleteScheduledMessage", "chat.delete"])
async def test_other_refusals_of_taking_back_are_clear_noes(
    slack: Playground, messenger: SlackMessenger, clock: Clock, method: str
) -> None:
    queued = await messenger.queue(to(slack), with_button("n1"), key="n1", at=clock() + 10 * MINUTE)
    sent = await messenger.send(to(slack), HELLO, key="n2")
    slack.faults.add(Fault(what=What.RATE_LIMITED, method=method, seconds=3))
    with pytest.raises(SendFailed) as caught:
        await (messenger.delete(sent) if method == "chat.delete" else messenger.withdraw(queued))
    assert caught.value.retry_after == timedelta(seconds=3)


async def test_within_the_last_minute_it_is_too_late_to_withdraw(
    slack: Playground, messenger: SlackMessenger, clock: Clock
) -> None:
    queued = await messenger.queue(to(slack), with_button("n1"), key="n1", at=clock() + 10 * MINUTE)
    clock.move(minutes=9, seconds=30)
    with pytest.raises(TooLate):
        await messenger.withdraw(queued)
    clock.move(minutes=1)
    await slack.post_due()
    assert await messenger.find(to(slack), key="n1", since=clock() - MINUTE)


# ---------------------------------------------------------------- refusals


async def test_a_channel_whose_history_is_closed_cannot_be_asked(
    slack: Playground, messenger: SlackMessenger, clock: Clock
) -> None:
    slack.invite_bot(JONAS, GENERAL)
    await messenger.send(in_channel(slack), HELLO, key="n1")
    slack.faults.add(Fault(what=What.REFUSE, method="conversations.history", error="missing_scope"))
    with pytest.raises(NotReadable):
        await messenger.find(in_channel(slack), key="n1", since=clock())


@pytest.mark.parametrize(
    "fault",
    [
        Fault(what=What.SERVER_ERROR, method="chat.postMessage"),
        Fault(what=What.SERVER_ERROR, method="chat.postMessage", when=When.AFTER),
        Fault(what=What.DROP, method="chat.postMessage", when=When.AFTER),
        Fault(what=What.TIME_OUT, method="chat.postMessage", when=When.AFTER, seconds=9),
        Fault(what=What.REFUSE, method="chat.postMessage", error="fatal_error"),
    ],
)
async def test_anything_that_is_no_clear_no_is_no_answer(
    slack: Playground, messenger: SlackMessenger, fault: Fault
) -> None:
    slack.faults.add(fault)
    with pytest.raises(NoAnswer):
        await messenger.send(to(slack), HELLO, key="n1")
    assert len(slack.messages(slack.im(JONAS))) == (fault.when is When.AFTER)


async def test_too_many_requests_name_how_long_to_wait(slack: Playground, messenger: SlackMessenger) -> None:
    slack.faults.add(Fault(what=What.RATE_LIMITED, method="chat.postMessage", seconds=7, times=1))
    with pytest.raises(SendFailed) as caught:
        await messenger.send(to(slack), HELLO, key="n1")
    assert (caught.value.retry_after, caught.value.permanent) == (timedelta(seconds=7), False)


@pytest.mark.parametrize(
    ("error", "permanent", "scope"),
    [
        ("account_inactive", True, Scope.WORKSPACE),
        ("token_revoked", True, Scope.WORKSPACE),
        ("user_disabled", True, Scope.RECIPIENT),
        ("is_archived", True, Scope.RECIPIENT),
        ("team_added_to_org", False, Scope.RECIPIENT),
    ],
)
async def test_a_clear_no_is_sorted_by_whom_it_concerns(
    slack: Playground, messenger: SlackMessenger, error: str, scope: Scope, *, permanent: bool
) -> None:
    slack.faults.add(Fault(what=What.REFUSE, method="chat.postMessage", error=error))
    with pytest.raises(SendFailed) as caught:
        await messenger.send(to(slack), HELLO, key="n1")
    assert (caught.value.reason, caught.value.permanent, caught.value.scope) == (error, permanent, scope)


async def test_people_and_channels_that_are_gone_are_gone_for_good(
    slack: Playground, messenger: SlackMessenger
) -> None:
    slack.change_member(JONAS, deleted=True)
    for recipient in (to(slack), to(slack, "U0NOBODY"), in_channel(slack, "C0NOWHERE"), in_channel(slack)):
        with pytest.raises(SendFailed) as caught:
            await messenger.send(recipient, HELLO, key="n1")
        assert caught.value.permanent
        assert caught.value.scope is Scope.RECIPIENT


@pytest.mark.parametrize("what", [What.SERVER_ERROR, What.RATE_LIMITED])
async def test_a_question_that_gets_no_answer_may_be_asked_again(
    slack: Playground, messenger: SlackMessenger, clock: Clock, what: What
) -> None:
    slack.faults.add(Fault(what=what, method="conversations.history"))
    with pytest.raises(SendFailed) as caught:
        await messenger.find(to(slack), key="n1", since=clock())
    assert not caught.value.permanent


async def test_a_slack_that_is_not_there_has_sent_nothing(clock: Clock) -> None:
    async with Playground(manifest=manifest(), now=clock) as gone:
        pass
    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient("xoxb-1", base_url=gone.api_url, session=session, retry_handlers=[])
        with pytest.raises(SendFailed) as caught:
            await SlackMessenger(client).send(to(gone), HELLO, key="n1")
    assert (caught.value.reason, caught.value.permanent) == ("unreachable", False)


WITH_PICTURE = Message(title="Chin tuck", picture=Picture(slug="chin-tuck", alt="A head glides back."))
PICTURES = "https://unhunch.example.com/pictures"


@pytest.fixture
async def showing(slack: Playground) -> AsyncIterator[SlackMessenger]:
    """One that shows pictures."""
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=3)) as session:
        client = AsyncWebClient(slack.bot_token, base_url=slack.api_url, session=session, retry_handlers=[])
        yield SlackMessenger(client, pictures=PICTURES)


def pictures(slack: Playground) -> list[bool]:
    """Of each message in the direct messages, whether it has one."""
    return [any(each["type"] == "image" for each in message.blocks) for message in slack.messages(slack.im(JONAS))]


async def test_a_picture_comes_along(slack: Playground, showing: SlackMessenger) -> None:
    await showing.send(to(slack), WITH_PICTURE, key="n1")
    assert pictures(slack) == [True]


async def test_one_that_can_not_be_fetched_is_left_out_of_what_is_queued_too(
    slack: Playground, showing: SlackMessenger, clock: Clock
) -> None:
    slack.faults.add(Fault(what=What.NO_PICTURE))
    message = replace(WITH_PICTURE, buttons=with_button("n1").buttons)
    await showing.queue(to(slack), message, key="n1", at=clock() + MINUTE)
    clock.move(minutes=1)
    assert await slack.post_due() == 1
    assert pictures(slack) == [False]


async def test_when_none_can_be_fetched_no_more_are_tried_for_a_while(
    slack: Playground, showing: SlackMessenger
) -> None:
    slack.faults.add(Fault(what=What.NO_PICTURE))
    for number in range(5):
        await showing.send(to(slack), WITH_PICTURE, key=f"n{number}")
    assert pictures(slack) == [False] * 5
    assert [call.error for call in slack.calls] == [*["invalid_blocks", ""] * 3, "", ""]


async def test_any_other_refusal_of_a_message_with_a_picture_stays_one(
    slack: Playground, showing: SlackMessenger
) -> None:
    slack.faults.add(Fault(what=What.REFUSE, error="msg_too_long", times=1))
    with pytest.raises(SendFailed, match="msg_too_long"):
        await showing.send(to(slack), WITH_PICTURE, key="n1")
    assert pictures(slack) == []


async def test_no_answer_to_one_is_not_answered_with_another(slack: Playground, showing: SlackMessenger) -> None:
    """It may have been posted. Slow pictures are left out of what comes later."""
    slack.faults.add(Fault(what=What.SERVER_ERROR, when=When.AFTER, times=3))
    for number in range(3):
        with pytest.raises(NoAnswer):
            await showing.send(to(slack), WITH_PICTURE, key=f"n{number}")
    await showing.send(to(slack), WITH_PICTURE, key="n3")
    assert pictures(slack) == [True, True, True, False]
