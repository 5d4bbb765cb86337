"""Whether somebody may be disturbed, and how the app hears of it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.member import Member
from bot.playground.presence import Presence, become
from bot.playground.server import Playground
from tests.playground.small_app import (
    JONAS,
    MEERA,
    Clock,
    client_of,
    connected,
    error_of,
    events,
    listening,
    manifest,
    without,
)

Json = dict[str, Any]
HOUR = timedelta(hours=1)
AT_NINE = 1_795_338_000
DEEDS: list[tuple[Callable[[Playground, Clock], Member], set[str]]] = [
    (lambda slack, _: slack.start_huddle(JONAS), {"user_change", "user_huddle_changed"}),
    (lambda slack, _: slack.set_status(JONAS, emoji=":calendar:"), {"user_change", "user_status_changed"}),
    (lambda slack, clock: slack.set_dnd(JONAS, start=clock(), end=clock() + HOUR), {"dnd_updated_user"}),
    (lambda slack, clock: slack.snooze(JONAS, until=clock() + HOUR), {"dnd_updated_user"}),
    (lambda slack, _: slack.change_member(JONAS, tz="Asia/Tokyo"), {"user_change"}),
    (lambda slack, _: slack.change_member(JONAS, tz="Europe/Berlin"), set()),
]


async def profile_of(client: AsyncWebClient, member: str = JONAS) -> Json:
    profile: Json = (await client.users_info(user=member))["user"]["profile"]
    return profile


@pytest.mark.parametrize(("deed", "expected"), DEEDS)
async def test_each_change_brings_the_events_of_its_kind(
    slack: Playground, clock: Clock, deed: Callable[[Playground, Clock], Member], expected: set[str]
) -> None:
    app, heard = listening(slack)
    async with connected(slack, app):
        deed(slack, clock)
        await slack.settled()
    assert {event["type"] for event in events(heard)} == expected


@pytest.mark.parametrize("gone", [{"scopes": without("dnd:read", "users:read")}, {"events": []}])
async def test_without_the_scope_or_the_subscription_nothing_is_told(clock: Clock, gone: Json) -> None:
    async with Playground(manifest=manifest(**gone), now=clock) as slack:
        app, heard = listening(slack)
        async with connected(slack, app):
            for deed, _ in DEEDS:
                deed(slack, clock)
            await slack.settled()
    assert heard == []


async def test_a_huddle_is_in_the_profile_until_it_ends(
    slack: Playground, client: AsyncWebClient, clock: Clock
) -> None:
    slack.start_huddle(JONAS, until=clock() + HOUR)
    during = await profile_of(client)
    slack.end_huddle(JONAS)
    after = await profile_of(client)
    assert (during["huddle_state"], during["huddle_state_expiration_ts"]) == ("in_a_huddle", AT_NINE + 3600)
    assert (after["huddle_state"], after["huddle_state_expiration_ts"]) == ("default_unset", 0)


async def test_a_status_is_in_the_profile_until_it_is_cleared(
    slack: Playground, client: AsyncWebClient, clock: Clock
) -> None:
    slack.set_status(JONAS, emoji=":calendar:", text="In a meeting", until=clock() + HOUR)
    during = await profile_of(client)
    slack.clear_status(JONAS)
    after = await profile_of(client)
    parts = ("status_emoji", "status_text", "status_expiration")
    assert [during[part] for part in parts] == [":calendar:", "In a meeting", AT_NINE + 3600]
    assert [after[part] for part in parts] == ["", "", 0]


async def test_the_event_of_a_huddle_carries_the_user_as_users_info_does(
    slack: Playground, client: AsyncWebClient
) -> None:
    app, heard = listening(slack)
    async with connected(slack, app):
        slack.start_huddle(JONAS)
        await slack.settled()
    user = (await client.users_info(user=JONAS))["user"]
    assert [event["user"] for event in events(heard)] == [user, user]


async def test_the_event_of_do_not_disturb_says_from_when_until_when(slack: Playground, clock: Clock) -> None:
    app, heard = listening(slack)
    async with connected(slack, app):
        slack.set_dnd(JONAS, start=clock(), end=clock() + HOUR)
        slack.end_dnd(JONAS)
        await slack.settled()
    assert [event["dnd_status"] for event in events(heard)] == [
        {"dnd_enabled": True, "next_dnd_start_ts": AT_NINE, "next_dnd_end_ts": AT_NINE + 3600},
        {"dnd_enabled": False, "next_dnd_start_ts": 1, "next_dnd_end_ts": 1},
    ]
    assert events(heard)[0]["user"] == JONAS


async def test_a_snooze_is_do_not_disturb_to_others_and_no_more(
    slack: Playground, client: AsyncWebClient, clock: Clock
) -> None:
    slack.snooze(JONAS, until=clock() + HOUR)
    during = await client.dnd_info(user=JONAS)
    clock.forward(hours=1)
    after = await client.dnd_info(user=JONAS)
    assert (during["dnd_enabled"], during["next_dnd_end_ts"]) == (True, AT_NINE + 3600)
    assert not [name for name in during.data if str(name).startswith("snooze")]
    assert not after["dnd_enabled"]


async def test_what_has_an_end_ends_by_itself_and_is_told(slack: Playground, clock: Clock) -> None:
    app, heard = listening(slack)
    slack.set_status(JONAS, emoji=":calendar:", until=clock() + HOUR)
    slack.snooze(JONAS, until=clock() + 2 * HOUR)
    slack.start_huddle(MEERA, until=clock() + 3 * HOUR)
    async with connected(slack, app):
        ended = []
        for _ in range(4):
            ended.append(slack.end_expired())
            clock.forward(hours=1)
        await slack.settled()
    assert ended == [0, 1, 1, 1]
    assert {event["type"] for event in events(heard)} == {
        "user_change",
        "user_status_changed",
        "dnd_updated_user",
        "user_huddle_changed",
    }
    assert not slack.workspace.members[MEERA].in_huddle


async def test_a_ticking_playground_ends_a_status_by_itself(clock: Clock) -> None:
    async with Playground(manifest=manifest(), now=clock, tick=True) as slack:
        slack.set_status(JONAS, emoji=":palm_tree:", until=clock() + HOUR)
        clock.forward(hours=1)
        await slack.until(lambda: not slack.workspace.members[JONAS].status_emoji)


async def test_a_team_is_asked_about_fifty_at_a_time(slack: Playground, client: AsyncWebClient, clock: Clock) -> None:
    slack.set_dnd(MEERA, start=clock(), end=clock() + HOUR)
    answer = await client.dnd_teamInfo(users=[JONAS, MEERA, "U0NOBODY"])
    assert {member: status["dnd_enabled"] for member, status in answer["users"].items()} == {JONAS: False, MEERA: True}
    assert await error_of(client, "dnd.teamInfo", users=",".join([JONAS] * 51)) == "too_many_users"


def test_do_not_disturb_does_not_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="ends after it starts"):
        Member(id="U1", name="a", real_name="A", tz="UTC", dnd_start=2, dnd_end=1)


@pytest.mark.parametrize(
    ("presence", "in_huddle", "emoji", "disturbed"),
    [
        (Presence.AVAILABLE, False, "", False),
        (Presence.HUDDLE, True, "", False),
        (Presence.MEETING, False, ":calendar:", False),
        (Presence.DND, False, "", True),
    ],
)
async def test_who_chooses_one_is_that_and_nothing_else(
    slack: Playground, *, presence: Presence, in_huddle: bool, emoji: str, disturbed: bool
) -> None:
    for before in (Presence.HUDDLE, Presence.MEETING, Presence.DND):
        become(slack._slack, JONAS, before)
    member = become(slack._slack, JONAS, presence)
    assert (member.in_huddle, member.status_emoji, member.dnd_end > 0) == (in_huddle, emoji, disturbed)


async def test_the_client_of_another_workspace_sees_nothing_of_it(slack: Playground, clock: Clock) -> None:
    async with Playground(manifest=manifest(), now=clock) as other:
        slack.start_huddle(JONAS)
        assert (await profile_of(client_of(other)))["huddle_state"] == "default_unset"
