"""People and the bot leave channels, channels are archived, people leave the company."""

from collections.abc import Callable

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.server import Playground
from bot.playground.wire import ApiError
from bot.playground.workspace import Channel
from tests.playground.small_app import (
    GENERAL,
    JONAS,
    MEERA,
    WELLNESS,
    client_of,
    connected,
    error_of,
    events,
    listening,
    manifest,
    without,
)

SECRET = "C09SECRET"


def with_secret(slack: Playground) -> str:
    """A private channel that the bot is in."""
    members = [JONAS, slack.bot_user_id]
    slack.workspace.channels[SECRET] = Channel(id=SECRET, name="secret", is_private=True, members=members)
    return SECRET


async def test_where_the_bot_was_removed_it_may_not_post(slack: Playground, client: AsyncWebClient) -> None:
    secret = with_secret(slack)
    slack.invite_bot(JONAS, WELLNESS)
    for channel in (secret, WELLNESS):
        await client.chat_postMessage(channel=channel, text="Hello")
        slack.remove_bot(channel)
    assert await error_of(client, "chat.postMessage", channel=secret, text="Hello") == "channel_not_found"
    assert (await client.chat_postMessage(channel=WELLNESS, text="Anybody may write here"))["ok"]


async def test_without_the_right_to_write_anywhere_a_public_channel_is_closed_too() -> None:
    async with Playground(manifest=manifest(scopes=without("chat:write.public"))) as slack:
        slack.invite_bot(JONAS, WELLNESS)
        slack.remove_bot(WELLNESS)
        answer = await error_of(client_of(slack), "chat.postMessage", channel=WELLNESS, text="Hello")
    assert answer == "not_in_channel"


@pytest.mark.parametrize(("private", "told"), [(False, "channel_left"), (True, "group_left")])
async def test_the_bot_hears_that_it_is_gone_and_who_did_it(slack: Playground, *, private: bool, told: str) -> None:
    app, heard = listening(slack)
    slack.invite_bot(JONAS, WELLNESS)
    channel = with_secret(slack) if private else WELLNESS
    async with connected(slack, app):
        slack.remove_bot(channel)
        slack.leave(JONAS, channel)
        await slack.settled()
    left = [(event["type"], event["channel"], event["actor_id"]) for event in events(heard) if "actor_id" in event]
    assert left == [(told, channel, JONAS)]
    assert "member_left_channel" not in {event["type"] for event in events(heard)}


async def test_the_bot_hears_of_others_who_leave(slack: Playground) -> None:
    app, heard = listening(slack)
    slack.invite_bot(JONAS, WELLNESS)
    async with connected(slack, app):
        slack.leave(MEERA, WELLNESS)
        await slack.settled()
    left = [event for event in events(heard) if event["type"] == "member_left_channel"]
    assert [(event["user"], event["channel"], event["channel_type"]) for event in left] == [(MEERA, WELLNESS, "C")]
    assert MEERA not in slack.workspace.channels[WELLNESS].members


@pytest.mark.parametrize(("private", "told"), [(False, "channel_archive"), (True, "group_archive")])
async def test_an_archived_channel_is_told_and_takes_nothing_more(
    slack: Playground, client: AsyncWebClient, *, private: bool, told: str
) -> None:
    app, heard = listening(slack)
    channel = with_secret(slack) if private else GENERAL
    async with connected(slack, app):
        slack.archive(channel)
        await slack.settled()
    assert [(event["type"], event["channel"]) for event in events(heard)] == [(told, channel)]
    assert await error_of(client, "chat.postMessage", channel=channel, text="Hello") == "is_archived"


async def test_a_private_channel_is_archived_in_silence_where_the_bot_is_not(slack: Playground) -> None:
    app, heard = listening(slack)
    slack.remove_bot(with_secret(slack))
    async with connected(slack, app):
        slack.archive(SECRET)
        await slack.settled()
    assert [event["type"] for event in events(heard)] == ["group_left"]


@pytest.mark.parametrize(
    ("deed", "error"),
    [
        (lambda slack: slack.archive(slack.im(JONAS)), "method_not_supported_for_channel_type"),
        (lambda slack: (slack.archive(GENERAL), slack.archive(GENERAL)), "already_archived"),
        (lambda slack: slack.remove_bot(GENERAL), "channel_not_found"),
        (lambda slack: slack.leave(JONAS, slack.im(JONAS)), "channel_not_found"),
    ],
)
async def test_what_cannot_be_left_or_archived_stays(
    slack: Playground, deed: Callable[[Playground], None], error: str
) -> None:
    with pytest.raises(ApiError, match=error):
        deed(slack)


async def test_who_is_deactivated_is_told_of_once_and_takes_no_messages(
    slack: Playground, client: AsyncWebClient
) -> None:
    app, heard = listening(slack)
    async with connected(slack, app):
        slack.change_member(JONAS, deleted=True)
        await slack.settled()
    assert [(event["type"], event["user"]["deleted"]) for event in events(heard)] == [("user_change", True)]
    for channel in (JONAS, slack.im(JONAS)):
        assert await error_of(client, "chat.postMessage", channel=channel, text="Hello") == "user_disabled"


async def test_a_workspace_may_take_messages_that_nobody_will_read(slack: Playground, client: AsyncWebClient) -> None:
    slack.change_member(JONAS, deleted=True)
    slack.workspace.takes_posts_to_deactivated = True
    assert (await client.chat_postMessage(channel=JONAS, text="Hello"))["ok"]
