"""What the port to a platform promises, held by Slack's messenger and by the one that tests use in its place."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.delivery.messenger import Messenger, Queued, TooLate
from bot.domain.message import Message
from bot.domain.nudge import Audience, Recipient
from bot.domain.wording.queueing import ready
from bot.playground.server import Playground
from bot.slack.messenger import SlackMessenger
from tests.builders import BERLIN
from tests.conftest import Clock
from tests.fakes import FakeMessenger
from tests.slack.conversation import JONAS, MEERA

HELLO = Message(paragraphs=("Hello.",))
KEY, OTHER = "r1-1772443800", "r1-1772530200"


@dataclass(frozen=True, kw_only=True)
class Platform:
    """A messenger and what stands behind it."""

    messenger: Messenger
    slack: Playground | None
    clock: Clock

    def to(self, user: str = JONAS) -> Recipient:
        return Recipient(workspace="T1", audience=Audience.MEMBER, id=user)

    async def queue(self, *, after: timedelta) -> Queued:
        message = ready(KEY, due_at=self.clock(), zone=BERLIN)
        return await self.messenger.queue(self.to(), message, key=KEY, at=self.clock() + after)

    async def found(self, key: str = KEY, *, user: str = JONAS) -> bool:
        return await self.messenger.find(self.to(user), key=key, since=self.clock()) is not None

    async def passes(self, time: timedelta) -> None:
        self.clock.at += time
        if self.slack:
            await self.slack.post_due()
        elif isinstance(self.messenger, FakeMessenger):
            self.messenger.post_due(self.clock())

    @property
    def standing(self) -> Sequence[object]:
        """What Jonas sees of us."""
        if self.slack:
            return list(self.slack.messages(self.slack.im(JONAS)))
        assert isinstance(self.messenger, FakeMessenger)
        return [each for each in self.messenger.delivered if each.recipient.id == JONAS]


@pytest.fixture(params=["fake", "slack"])
async def platform(request: pytest.FixtureRequest, slack: Playground, clock: Clock) -> AsyncIterator[Platform]:
    if request.param == "fake":
        yield Platform(messenger=FakeMessenger(), slack=None, clock=clock)
        return
    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient(slack.bot_token, base_url=slack.api_url, session=session, retry_handlers=[])
        yield Platform(messenger=SlackMessenger(client), slack=slack, clock=clock)


async def test_what_was_sent_stands_there_and_is_found_by_its_key_and_by_no_other(platform: Platform) -> None:
    sent = await platform.messenger.send(platform.to(), HELLO, key=KEY)
    assert len(platform.standing) == 1
    assert await platform.messenger.find(platform.to(), key=KEY, since=platform.clock()) == sent
    assert not await platform.found(OTHER)


async def test_what_was_never_sent_is_not_found(platform: Platform) -> None:
    assert not await platform.found()


async def test_what_is_queued_is_posted_at_its_time_and_found_by_its_key(platform: Platform) -> None:
    await platform.queue(after=timedelta(minutes=10))
    await platform.passes(timedelta(minutes=9, seconds=59))
    assert platform.standing == []
    assert not await platform.found()
    await platform.passes(timedelta(seconds=1))
    assert len(platform.standing) == 1
    assert await platform.found()


async def test_what_is_withdrawn_in_time_is_never_posted(platform: Platform) -> None:
    queued = await platform.queue(after=timedelta(minutes=10))
    await platform.messenger.withdraw(queued)
    await platform.passes(timedelta(minutes=11))
    assert platform.standing == []


async def test_what_was_posted_or_is_withdrawn_already_is_too_late_to_withdraw(platform: Platform) -> None:
    posted = await platform.queue(after=timedelta(minutes=10))
    await platform.passes(timedelta(minutes=10))
    with pytest.raises(TooLate):
        await platform.messenger.withdraw(posted)
    queued = await platform.queue(after=timedelta(minutes=10))
    await platform.messenger.withdraw(queued)
    with pytest.raises(TooLate):
        await platform.messenger.withdraw(queued)


async def test_what_the_queue_posted_can_be_deleted_and_deleting_it_twice_is_fine(platform: Platform) -> None:
    await platform.queue(after=timedelta(minutes=10))
    await platform.passes(timedelta(minutes=10))
    sent = await platform.messenger.find(platform.to(), key=KEY, since=platform.clock())
    assert sent
    await platform.messenger.delete(sent)
    assert platform.standing == []
    assert not await platform.found()
    await platform.messenger.delete(sent)


async def test_deleting_one_leaves_the_others(platform: Platform) -> None:
    sent = await platform.messenger.send(platform.to(), HELLO, key=KEY)
    await platform.messenger.send(platform.to(), HELLO, key=OTHER)
    await platform.messenger.send(platform.to(MEERA), HELLO, key="r2-1772443800")
    await platform.messenger.delete(sent)
    assert len(platform.standing) == 1
    assert await platform.found(OTHER)
    assert await platform.found("r2-1772443800", user=MEERA)
