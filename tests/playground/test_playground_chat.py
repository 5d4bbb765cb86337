"""chat.*, by Slack's rules for who may post what where."""

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.server import Playground
from bot.playground.workspace import Channel
from tests.playground.small_app import (
    DANA,
    GENERAL,
    JONAS,
    MEERA,
    WELLNESS,
    client_of,
    error_of,
    manifest,
    section,
    without,
)


async def test_posting_to_a_person_opens_the_conversation(slack: Playground, client: AsyncWebClient) -> None:
    answer = await client.chat_postMessage(channel=JONAS, text="Hello")
    assert answer["channel"] == slack.im(JONAS)
    assert [(each.text, each.user) for each in slack.messages(slack.im(JONAS))] == [("Hello", slack.bot_user_id)]


async def test_messages_have_their_own_ts_while_the_clock_stands_still(
    slack: Playground, client: AsyncWebClient
) -> None:
    stamps = [(await client.chat_postMessage(channel=JONAS, text="Hello"))["ts"] for _ in range(3)]
    assert stamps == sorted(set(stamps))
    assert [each.ts for each in slack.messages(slack.im(JONAS))] == stamps


async def test_a_channel_is_found_by_its_name(client: AsyncWebClient) -> None:
    assert (await client.chat_postMessage(channel="#general", text="Hello"))["channel"] == GENERAL


@pytest.mark.parametrize(
    ("channel", "error"),
    [("C0NOWHERE", "channel_not_found"), ("U0NOBODY", "channel_not_found"), ("", "channel_not_found")],
)
async def test_an_unknown_place_is_not_found(client: AsyncWebClient, channel: str, error: str) -> None:
    assert await error_of(client, "chat.postMessage", channel=channel, text="Hello") == error


async def test_a_message_says_something(client: AsyncWebClient) -> None:
    assert await error_of(client, "chat.postMessage", channel=JONAS) == "no_text"


async def test_blocks_are_a_list(client: AsyncWebClient) -> None:
    answers = [await error_of(client, "chat.postMessage", channel=JONAS, blocks=wrong) for wrong in ("{", {"a": 1})]
    assert answers == ["invalid_blocks_format"] * 2


async def test_an_overlong_text_is_cut(slack: Playground, client: AsyncWebClient) -> None:
    await client.chat_postMessage(channel=JONAS, text="a" * 40_001)
    assert len(slack.messages(slack.im(JONAS))[0].text) == 40_000


async def test_a_person_who_left_takes_no_messages(slack: Playground, client: AsyncWebClient) -> None:
    slack.change_member(JONAS, deleted=True)
    assert await error_of(client, "chat.postMessage", channel=JONAS, text="Hello") == "user_disabled"
    assert await error_of(client, "chat.postMessage", channel=slack.im(JONAS), text="Hello") == "user_disabled"


async def test_an_archived_channel_takes_no_messages(slack: Playground, client: AsyncWebClient) -> None:
    slack.workspace.channels[GENERAL].is_archived = True
    assert await error_of(client, "chat.postMessage", channel=GENERAL, text="Hello") == "is_archived"


async def test_outside_of_a_public_channel_posting_needs_a_scope_of_its_own() -> None:
    async with Playground(manifest=manifest(scopes=without("chat:write.public"))) as slack:
        client = client_of(slack)
        assert await error_of(client, "chat.postMessage", channel=GENERAL, text="Hello") == "not_in_channel"
        slack.invite_bot(JONAS, GENERAL)
        assert (await client.chat_postMessage(channel=GENERAL, text="Hello"))["ok"]


async def test_a_private_channel_is_hidden_from_whom_it_left_out(slack: Playground, client: AsyncWebClient) -> None:
    slack.workspace.channels["C09SECRET"] = Channel(id="C09SECRET", name="secret", is_private=True)
    assert await error_of(client, "chat.postMessage", channel="C09SECRET", text="Hello") == "channel_not_found"


async def test_with_the_messages_tab_off_nothing_is_posted_there() -> None:
    async with Playground(manifest=manifest(home={"messages_tab_enabled": False})) as slack:
        assert await error_of(client_of(slack), "chat.postMessage", channel=JONAS, text="a") == "messages_tab_disabled"


async def test_an_ephemeral_message_is_for_one_pair_of_eyes(slack: Playground, client: AsyncWebClient) -> None:
    await client.chat_postEphemeral(channel=GENERAL, user=JONAS, text="Psst")
    assert [each.text for each in slack.messages(GENERAL, viewer=JONAS)] == ["Psst"]
    assert not slack.messages(GENERAL, viewer=MEERA)


async def test_an_ephemeral_message_needs_its_reader_in_the_channel(slack: Playground, client: AsyncWebClient) -> None:
    slack.workspace.channels[WELLNESS].members.remove(DANA)
    answer = await error_of(client, "chat.postEphemeral", channel=WELLNESS, user=DANA, text="Psst")
    assert answer == "user_not_in_channel"


async def test_an_ephemeral_message_is_not_updated(client: AsyncWebClient) -> None:
    ts = (await client.chat_postEphemeral(channel=GENERAL, user=JONAS, text="Psst"))["message_ts"]
    assert await error_of(client, "chat.update", channel=GENERAL, ts=ts, text="Loud") == "message_not_found"


async def test_an_update_changes_the_text_and_keeps_the_blocks(slack: Playground, client: AsyncWebClient) -> None:
    posted = await client.chat_postMessage(channel=JONAS, text="Hello", blocks=[section()])
    await client.chat_update(channel=posted["channel"], ts=posted["ts"], text="Goodbye")
    (message,) = slack.messages(posted["channel"])
    assert (message.text, len(message.blocks), bool(message.edited)) == ("Goodbye", 1, True)


async def test_an_empty_list_takes_the_blocks_away(slack: Playground, client: AsyncWebClient) -> None:
    posted = await client.chat_postMessage(channel=JONAS, text="Hello", blocks=[section()])
    await client.chat_update(channel=posted["channel"], ts=posted["ts"], text="Goodbye", blocks=[])
    assert not slack.messages(posted["channel"])[0].blocks


async def test_an_update_has_a_shorter_limit(client: AsyncWebClient) -> None:
    posted = await client.chat_postMessage(channel=JONAS, text="Hello")
    answer = await error_of(client, "chat.update", channel=posted["channel"], ts=posted["ts"], text="a" * 4001)
    assert answer == "msg_too_long"


async def test_an_update_needs_the_conversation_and_not_the_person(client: AsyncWebClient) -> None:
    posted = await client.chat_postMessage(channel=JONAS, text="Hello")
    assert await error_of(client, "chat.update", channel=JONAS, ts=posted["ts"], text="a") == "channel_not_found"


async def test_what_others_wrote_is_not_the_bots_to_change(slack: Playground, client: AsyncWebClient) -> None:
    ts = (await slack.say(JONAS, GENERAL, "Mine")).ts
    assert await error_of(client, "chat.update", channel=GENERAL, ts=ts, text="a") == "cant_update_message"
    assert await error_of(client, "chat.delete", channel=GENERAL, ts=ts) == "cant_delete_message"


async def test_what_is_not_there_is_neither_updated_nor_deleted(client: AsyncWebClient) -> None:
    assert await error_of(client, "chat.update", channel=GENERAL, ts="1.1", text="a") == "message_not_found"
    assert await error_of(client, "chat.delete", channel=GENERAL, ts="1.1") == "message_not_found"


async def test_a_deleted_message_is_gone(slack: Playground, client: AsyncWebClient) -> None:
    posted = await client.chat_postMessage(channel=JONAS, text="Hello")
    await client.chat_delete(channel=posted["channel"], ts=posted["ts"])
    assert not slack.messages(posted["channel"])


async def test_metadata_comes_back_with_the_history_when_asked_for(client: AsyncWebClient) -> None:
    metadata = {"event_type": "nudge", "event_payload": {"key": "k1"}}
    posted = await client.chat_postMessage(channel=JONAS, text="Hello", metadata=metadata)
    asked = await client.conversations_history(channel=posted["channel"], include_all_metadata=True)
    plainly = await client.conversations_history(channel=posted["channel"])
    assert asked["messages"][0]["metadata"] == metadata
    assert "metadata" not in plainly["messages"][0]
