"""Slack's messenger against the local Slack: what is sent stands there once, and each refusal is sorted rightly."""

from collections.abc import AsyncIterator
from datetime import timedelta

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.delivery.messenger import NoAnswer, NotReadable, Scope, SendFailed
from bot.domain.message import Message
from bot.domain.nudge import Audience, Recipient
from bot.playground.faults import Fault, What, When
from bot.playground.server import Playground
from bot.slack.manifest import manifest
from bot.slack.messenger import SlackMessenger
from tests.conftest import Clock
from tests.slack.conversation import GENERAL, JONAS

HELLO = Message(paragraphs=("Hello & welcome.",))


@pytest.fixture
async def messenger(slack: Playground) -> AsyncIterator[SlackMessenger]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=0.5)) as session:
        client = AsyncWebClient(slack.bot_token, base_url=slack.api_url, session=session, retry_handlers=[])
        yield SlackMessenger(client)


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


async def test_a_channel_whose_history_is_closed_cannot_be_asked(
    slack: Playground, messenger: SlackMessenger, clock: Clock
) -> None:
    slack.invite_bot(JONAS, GENERAL)
    await messenger.send(in_channel(slack), HELLO, key="n1")
    with pytest.raises(NotReadable):
        await messenger.find(in_channel(slack), key="n1", since=clock())


@pytest.mark.parametrize(
    "fault",
    [
        Fault(what=What.SERVER_ERROR, method="chat.postMessage"),
        Fault(what=What.SERVER_ERROR, method="chat.postMessage", when=When.AFTER),
        Fault(what=What.DROP, method="chat.postMessage", when=When.AFTER),
        Fault(what=What.TIME_OUT, method="chat.postMessage", when=When.AFTER, seconds=2),
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
