"""The control address."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import make_mocked_request
from aiohttp.web import HTTPForbidden, Request, Response

from bot.playground.control import this_machine_only
from bot.playground.server import Playground
from tests.playground.small_app import JONAS, app_of, client_of, connected, error_of

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
