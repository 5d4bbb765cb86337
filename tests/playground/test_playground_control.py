"""The control address."""

from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any

import pytest
from aiohttp import ClientError, ClientSession
from aiohttp.test_utils import make_mocked_request
from aiohttp.web import HTTPForbidden, Request, Response

from bot.playground.control import this_machine_only
from bot.playground.server import Playground
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
    section,
)

Json = dict[str, Any]
LATE = {"what": "rate_limited", "method": "chat.postMessage", "seconds": 30, "times": 2}


class Control:
    def __init__(self, slack: Playground, session: ClientSession) -> None:
        self._url = f"{slack.url}/control/"
        self._session = session

    async def ask(self, verb: str, path: str, body: Any = None, origin: str = "") -> tuple[int, Json]:
        headers = {"Origin": origin} if origin else {}
        async with self._session.request(verb, self._url + path, json=body, headers=headers) as response:
            is_json = response.content_type == "application/json"
            return response.status, await response.json() if is_json else {"error": await response.text()}


@pytest.fixture
async def control(slack: Playground) -> AsyncIterator[Control]:
    async with ClientSession() as session:
        yield Control(slack, session)


async def test_faults_are_added_listed_and_cleared(slack: Playground, control: Control) -> None:
    await control.ask("POST", "faults", LATE)
    listed = await control.ask("GET", "faults")
    error = await error_of(client_of(slack), "chat.postMessage", channel=JONAS, text="Hello")
    await control.ask("DELETE", "faults")
    assert {name: listed[1]["faults"][0][name] for name in LATE} == LATE
    assert (error, list(slack.faults)) == ("ratelimited", [])


@pytest.mark.parametrize(
    "wrong", [{"what": "earthquake"}, {"what": "drop", "when": "soon"}, {"what": "drop", "depth": 3}, {}, []]
)
async def test_a_fault_that_makes_no_sense_is_refused(control: Control, wrong: Any) -> None:
    status, answer = await control.ask("POST", "faults", wrong)
    assert status == 400
    assert answer["error"]


async def test_members_change(slack: Playground, control: Control) -> None:
    await control.ask("POST", "members", {"id": JONAS, "tz": "Asia/Tokyo", "deleted": True, "status_text": "Away"})
    member = slack.workspace.members[JONAS]
    assert (member.tz, member.deleted, member.status_text) == ("Asia/Tokyo", True, "Away")


@pytest.mark.parametrize("wrong", [{"id": JONAS, "tz": "Mars/North"}, {"id": JONAS, "is_bot": True}, {"id": "U0"}])
async def test_a_change_that_makes_no_sense_is_refused(control: Control, wrong: Json) -> None:
    assert (await control.ask("POST", "members", wrong))[0] == 400


async def test_the_app_is_uninstalled(slack: Playground, control: Control) -> None:
    await control.ask("POST", "uninstall")
    assert await error_of(client_of(slack), "auth.test") == "account_inactive"


async def test_tokens_are_revoked(slack: Playground, control: Control) -> None:
    await control.ask("POST", "tokens/revoke")
    assert await error_of(client_of(slack), "auth.test") == "token_revoked"


async def test_connections_are_renewed(slack: Playground, control: Control) -> None:
    async with connected(slack, app_of(slack)):
        await control.ask("POST", "disconnect")
        await slack.until(lambda: slack.connected)
    assert [call.method for call in slack.calls].count("apps.connections.open") == 2


async def test_calls_are_on_record(slack: Playground, control: Control) -> None:
    await client_of(slack).auth_test()
    (call,) = (await control.ask("GET", "calls"))[1]["calls"]
    assert (call["method"], call["status"], call["error"]) == ("auth.test", 200, "")
    assert call["time"].startswith("2026-11-22T09:00:00")


async def test_messages_and_calls_are_counted(slack: Playground, control: Control) -> None:
    client = client_of(slack)
    await control.ask("POST", "faults", LATE | {"times": 1})
    await control.ask("POST", "faults", {"what": "server_error", "method": "auth.test", "status": 503, "times": 1})
    await control.ask("POST", "faults", {"what": "drop", "method": "users.info", "times": 1})
    for asked in ({"channel": JONAS}, {"channel": "C0NOWHERE"}, {"channel": JONAS}, {"channel": GENERAL}):
        await raw(slack, "chat.postMessage", text="Hello", **asked)
    for method in ("auth.test", "users.info"):
        await raw(slack, method)
    await client.chat_scheduleMessage(channel=JONAS, text="Later", post_at=int(slack._slack.now().timestamp()) + 60)
    counts = (await control.ask("GET", "counts"))[1]
    assert counts["messages"] == {slack.im(JONAS): 1, GENERAL: 1}
    assert counts["calls"]["chat.postMessage"] == {"channel_not_found": 1, "ok": 2, "ratelimited": 1}
    assert (counts["calls"]["auth.test"], counts["calls"]["users.info"]) == ({"503": 1}, {"dropped": 1})
    assert counts["queued"] == 1


async def raw(slack: Playground, method: str, **form: str) -> None:
    """A call whose answer nobody looks at."""
    with suppress(ClientError):
        async with ClientSession() as session:
            await session.post(f"{slack.api_url}{method}", data={"token": slack.bot_token, **form})


async def test_the_record_of_calls_begins_anew(slack: Playground, control: Control) -> None:
    await client_of(slack).auth_test()
    await control.ask("DELETE", "calls")
    assert (await control.ask("GET", "counts"))[1]["calls"] == {}
    assert slack.calls == ()


async def test_posts_show_when_they_came_and_what_makes_them_the_same(
    slack: Playground, control: Control, clock: Clock
) -> None:
    client = client_of(slack)
    metadata = {"event_type": "nudge", "event_payload": {"key": "n1"}}
    await slack.say(JONAS, slack.im(JONAS), "Not a post of the app's")
    for member in (JONAS, MEERA):
        blocks = [section(), actions(button("later"), button("done", value="n1"))]
        await client.chat_postMessage(channel=member, text="Up", blocks=blocks, metadata=metadata)
        clock.forward(seconds=90)
    everywhere = (await control.ask("GET", "posts"))[1]["posts"]
    (post,) = (await control.ask("GET", f"posts?channel={MEERA}"))[1]["posts"][slack.im(MEERA)]
    assert list(everywhere) == [slack.im(JONAS), slack.im(MEERA)]
    assert post == everywhere[slack.im(MEERA)][0]
    assert round(post["at"] - everywhere[slack.im(JONAS)][0]["at"], 3) == 90
    assert post["value"] == "n1"
    assert post["metadata"] == metadata
    assert (await control.ask("GET", "posts?channel=D0NOBODY"))[1]["posts"] == {}


async def test_what_waits_is_seen_from_outside(slack: Playground, control: Control, clock: Clock) -> None:
    at = int(clock().timestamp()) + 600
    blocks = [actions(button("done", value="n7"))]
    await client_of(slack).chat_scheduleMessage(channel=JONAS, text="Later", post_at=at, blocks=blocks)
    (waiting,) = (await control.ask("GET", f"queued?channel={JONAS}"))[1]["queued"]
    assert (waiting["channel_id"], waiting["post_at"], waiting["value"]) == (slack.im(JONAS), at, "n7")
    assert (await control.ask("GET", f"queued?channel={MEERA}"))[1]["queued"] == []


async def test_channels_are_closed_from_outside(slack: Playground, control: Control) -> None:
    slack.invite_bot(JONAS, GENERAL)
    await control.ask("POST", "channels/remove-bot", {"channel": GENERAL})
    removed = slack.bot_user_id not in slack.workspace.channels[GENERAL].members
    await control.ask("POST", "channels/archive", {"channel": GENERAL})
    again = await control.ask("POST", "channels/archive", {"channel": GENERAL})
    assert removed
    assert await error_of(client_of(slack), "chat.postMessage", channel=GENERAL, text="Hello") == "is_archived"
    assert (again[0], "already_archived" in again[1]["error"]) == (400, True)


async def test_a_fault_by_chance_is_set_from_outside(slack: Playground, control: Control) -> None:
    told = {"what": "server_error", "when": "after", "share": 0.1, "seed": "monday", "channel": JONAS}
    await control.ask("POST", "faults", told)
    (fault,) = (await control.ask("GET", "faults"))[1]["faults"]
    assert {name: fault[name] for name in told} == told
    assert (await control.ask("POST", "faults", {"what": "drop", "share": 2}))[0] == 400


async def test_another_sites_page_is_kept_out(slack: Playground, control: Control) -> None:
    foreign = await control.ask("POST", "uninstall", origin="https://example.org")
    own = await control.ask("GET", "faults", origin=slack.url)
    assert (foreign[0], own[0]) == (403, 200)
    assert (await client_of(slack).auth_test())["ok"]


async def test_another_machine_is_kept_out() -> None:
    async def reached(_request: Request) -> Response:
        return Response()

    request = make_mocked_request("GET", "/control/calls").clone(remote="192.0.2.7")
    with pytest.raises(HTTPForbidden):
        await this_machine_only(request, reached)
