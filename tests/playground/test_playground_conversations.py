"""conversations.*, users.*, dnd.*."""

from typing import Any

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
    Clock,
    client_of,
    error_of,
    manifest,
)


async def test_opening_a_conversation_answers_its_id_again_and_again(slack: Playground, client: AsyncWebClient) -> None:
    first = await client.conversations_open(users=JONAS)
    second = await client.conversations_open(users=JONAS)
    assert first["channel"]["id"] == second["channel"]["id"] == slack.im(JONAS)
    assert (first["already_open"], second["already_open"]) == (False, True)


async def test_opening_needs_one_person_who_is_there(slack: Playground, client: AsyncWebClient) -> None:
    slack.change_member(MEERA, deleted=True)
    wrong = {
        "U0NOBODY": "user_not_found",
        MEERA: "user_disabled",
        slack.bot_user_id: "cannot_dm_bot",
        f"{JONAS},{DANA}": "not_enough_users",
        "": "users_list_not_supplied",
    }
    assert [await error_of(client, "conversations.open", users=users) for users in wrong] == list(wrong.values())


async def test_a_channel_says_who_made_it_and_whether_the_bot_is_in(slack: Playground, client: AsyncWebClient) -> None:
    before = (await client.conversations_info(channel=WELLNESS))["channel"]
    slack.invite_bot(JONAS, WELLNESS)
    after = (await client.conversations_info(channel=WELLNESS))["channel"]
    assert before["creator"] == MEERA
    assert (before["is_member"], after["is_member"]) == (False, True)


async def test_a_direct_conversation_says_with_whom(slack: Playground, client: AsyncWebClient) -> None:
    assert (await client.conversations_info(channel=slack.im(JONAS)))["channel"]["user"] == JONAS


async def test_members_come_in_pages(slack: Playground, client: AsyncWebClient) -> None:
    found: list[str] = []
    cursor = ""
    while True:
        answer = await client.conversations_members(channel=GENERAL, limit=4, cursor=cursor)
        found += answer["members"]
        cursor = answer["response_metadata"]["next_cursor"]
        if not cursor:
            break
    assert found == slack.workspace.channels[GENERAL].members


@pytest.mark.parametrize(
    ("asked", "error"), [({"cursor": "?"}, "invalid_cursor"), ({"limit": "many"}, "invalid_arguments")]
)
async def test_a_page_that_makes_no_sense_is_refused(client: AsyncWebClient, asked: Any, error: str) -> None:
    assert await error_of(client, "conversations.members", channel=GENERAL, **asked) == error


async def test_channels_are_listed_by_kind_without_what_is_archived(slack: Playground, client: AsyncWebClient) -> None:
    members = [JONAS, slack.bot_user_id]
    secret = Channel(id="C09SECRET", name="secret", is_private=True, members=members)
    hidden = Channel(id="C10HIDDEN", name="hidden", is_private=True)
    slack.workspace.channels |= {each.id: each for each in (secret, hidden)}
    slack.workspace.channels[GENERAL].is_archived = True
    slack.im(JONAS)
    public = await client.conversations_list(exclude_archived=True)
    others = await client.conversations_list(types="private_channel,im")
    assert [each["id"] for each in public["channels"]] == [WELLNESS]
    assert [each["id"] for each in others["channels"]] == ["C09SECRET", slack.im(JONAS)]
    assert await error_of(client, "conversations.info", channel="C10HIDDEN") == "channel_not_found"


async def test_the_history_is_newest_first_and_between_two_instants(slack: Playground, client: AsyncWebClient) -> None:
    channel = slack.im(JONAS)
    stamps = [(await slack.say(JONAS, channel, text)).ts for text in ("One", "Two", "Three")]
    everything = await client.conversations_history(channel=channel, limit=2)
    between = await client.conversations_history(channel=channel, oldest=stamps[0], latest=stamps[2])
    inclusive = await client.conversations_history(channel=channel, oldest=stamps[2], inclusive=True)
    assert [each["text"] for each in everything["messages"]] == ["Three", "Two"]
    assert everything["has_more"]
    assert [each["text"] for each in between["messages"]] == ["Two"]
    assert [each["text"] for each in inclusive["messages"]] == ["Three"]


async def test_the_history_is_for_members_with_the_scope(client: AsyncWebClient) -> None:
    assert await error_of(client, "conversations.history", channel=GENERAL) == "not_in_channel"
    async with Playground(manifest=manifest(scopes=["im:history"])) as narrow:
        narrow.invite_bot(JONAS, GENERAL)
        assert await error_of(client_of(narrow), "conversations.history", channel=GENERAL) == "missing_scope"


async def test_a_person_has_a_zone_with_its_offset_now(client: AsyncWebClient, clock: Clock) -> None:
    winter = (await client.users_info(user=JONAS))["user"]
    clock.forward(days=180)
    summer = (await client.users_info(user=JONAS))["user"]
    assert (winter["tz"], winter["tz_offset"], summer["tz_offset"]) == ("Europe/Berlin", 3600, 7200)


async def test_an_address_is_shown_with_its_own_scope(client: AsyncWebClient) -> None:
    assert "email" not in (await client.users_info(user=JONAS))["user"]["profile"]
    async with Playground(manifest=manifest(scopes=["users:read", "users:read.email"])) as wide:
        wide.change_member(JONAS, email="jonas@example.org")
        profile = (await client_of(wide).users_info(user=JONAS))["user"]["profile"]
    assert profile["email"] == "jonas@example.org"


async def test_somebody_unknown_is_not_found(client: AsyncWebClient) -> None:
    assert await error_of(client, "users.info", user="U0NOBODY") == "user_not_found"


async def test_everybody_is_listed_in_pages_or_at_once(slack: Playground, client: AsyncWebClient) -> None:
    at_once = (await client.users_list())["members"]
    pages = [page["members"] async for page in await client.users_list(limit=3)]
    assert [each["id"] for each in at_once] == [each["id"] for page in pages for each in page]
    assert len(at_once) == len(slack.workspace.members)


async def test_do_not_disturb_says_until_when(slack: Playground, client: AsyncWebClient, clock: Clock) -> None:
    now = int(clock().timestamp())
    before = await client.dnd_info(user=JONAS)
    slack.change_member(JONAS, dnd_start=now, dnd_end=now + 3600)
    during = await client.dnd_info(user=JONAS)
    assert (before["dnd_enabled"], before["next_dnd_end_ts"]) == (False, 1)
    assert (during["dnd_enabled"], during["next_dnd_start_ts"], during["next_dnd_end_ts"]) == (True, now, now + 3600)
