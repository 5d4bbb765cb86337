"""Calls, before a method runs: tokens, scopes, forms of arguments, the record."""

import pytest
from aiohttp import ClientSession
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.server import Playground
from tests.playground.small_app import JONAS, client_of, error_of, manifest, refusal, without


async def test_an_app_learns_who_it_is(slack: Playground, client: AsyncWebClient) -> None:
    answer = await client.auth_test()
    assert (answer["user_id"], answer["team_id"]) == (slack.bot_user_id, slack.workspace.id)
    assert answer["bot_id"]


@pytest.mark.parametrize(("token", "error"), [("", "not_authed"), ("xoxb-stranger", "invalid_auth")])
async def test_a_call_needs_the_bots_token(slack: Playground, token: str, error: str) -> None:
    assert await error_of(AsyncWebClient(token, base_url=slack.api_url), "auth.test") == error


async def test_a_connection_needs_the_apps_token(slack: Playground, client: AsyncWebClient) -> None:
    assert await error_of(client, "apps.connections.open") == "not_allowed_token_type"
    assert await error_of(AsyncWebClient("xapp-no", base_url=slack.api_url), "apps.connections.open") == "invalid_auth"
    assert await error_of(AsyncWebClient(base_url=slack.api_url), "apps.connections.open") == "not_authed"


async def test_an_unknown_method_is_named_as_such(client: AsyncWebClient) -> None:
    assert await error_of(client, "chat.sing") == "unknown_method"


async def test_a_missing_scope_is_named_beside_those_there_are() -> None:
    async with Playground(manifest=manifest(scopes=["users:read", "commands"])) as slack:
        answer = await refusal(client_of(slack), "chat.postMessage", channel=JONAS, text="Hello")
        assert answer["error"] == "missing_scope"
        assert (answer["needed"], answer["provided"]) == ("chat:write", "users:read,commands")


async def test_a_form_is_read_as_well_as_json(slack: Playground) -> None:
    blocks = '[{"type": "divider"}]'
    form = {"token": slack.bot_token, "channel": JONAS, "text": "Hello", "blocks": blocks}
    async with ClientSession() as session, session.post(f"{slack.api_url}chat.postMessage", data=form) as response:
        assert (await response.json())["message"]["blocks"][0]["type"] == "divider"


@pytest.mark.parametrize(("body", "error"), [("{", "invalid_json"), ("[]", "json_not_object")])
async def test_a_body_that_is_no_json_object_is_refused(slack: Playground, body: str, error: str) -> None:
    headers = {"Content-Type": "application/json"}
    async with (
        ClientSession() as session,
        session.post(f"{slack.api_url}auth.test", data=body, headers=headers) as response,
    ):
        assert (await response.json())["error"] == error


# slack_sdk still says who it is with a class that aiohttp deprecates.
old_login = pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")


async def test_every_call_is_on_record(slack: Playground, client: AsyncWebClient) -> None:
    await client.auth_test()
    await error_of(client, "chat.postMessage", channel="C0NOWHERE", text="Hello")
    assert [(call.method, call.status, call.error) for call in slack.calls] == [
        ("auth.test", 200, ""),
        ("chat.postMessage", 200, "channel_not_found"),
    ]


async def test_a_revoked_token_opens_nothing_more(slack: Playground, client: AsyncWebClient) -> None:
    slack.revoke_tokens()
    assert await error_of(client, "auth.test") == "token_revoked"


async def test_after_an_uninstall_the_account_is_inactive(slack: Playground, client: AsyncWebClient) -> None:
    slack.uninstall()
    assert await error_of(client, "auth.test") == "account_inactive"


@old_login
async def test_installing_again_brings_a_new_token(slack: Playground, client: AsyncWebClient) -> None:
    slack.uninstall()
    installation = slack.installation
    answer = await client.oauth_v2_access(
        client_id=installation.client_id, client_secret=installation.client_secret, code=installation.new_code()
    )
    assert (await client_of(slack).auth_test())["ok"]
    assert answer["access_token"] == slack.bot_token != client.token
    assert await error_of(client, "auth.test") == "account_inactive"


@old_login
async def test_installing_while_installed_keeps_the_token(slack: Playground, client: AsyncWebClient) -> None:
    installation = slack.installation
    answer = await client.oauth_v2_access(
        client_id=installation.client_id, client_secret=installation.client_secret, code=installation.new_code()
    )
    assert answer["access_token"] == client.token


async def test_an_installation_is_refused_with_a_word_for_what_is_wrong(
    slack: Playground, client: AsyncWebClient
) -> None:
    good = {"client_id": slack.installation.client_id, "client_secret": slack.installation.client_secret}
    assert await error_of(client, "oauth.v2.access", **good | {"client_id": "no"}) == "invalid_client_id"
    assert await error_of(client, "oauth.v2.access", **good | {"client_secret": "no"}) == "bad_client_secret"
    assert await error_of(client, "oauth.v2.access", **good, code="made-up") == "invalid_code"


@old_login
async def test_the_browser_comes_back_with_a_code_that_works_once(slack: Playground, client: AsyncWebClient) -> None:
    asked = {"client_id": slack.installation.client_id, "state": "s1", "redirect_uri": "http://127.0.0.1:1/back"}
    async with (
        ClientSession() as session,
        session.get(f"{slack.url}/oauth/v2/authorize", params=asked, allow_redirects=False) as response,
    ):
        back = response.headers["Location"]
    code = back.partition("code=")[2].partition("&")[0]
    good = {"client_id": asked["client_id"], "client_secret": slack.installation.client_secret, "code": code}
    assert back.startswith(asked["redirect_uri"])
    assert "state=s1" in back
    assert (await client.oauth_v2_access(**good))["ok"]
    with pytest.raises(SlackApiError, match="invalid_code"):
        await client.oauth_v2_access(**good)


async def test_a_stranger_is_not_sent_back_with_a_code(slack: Playground) -> None:
    async with (
        ClientSession() as session,
        session.get(f"{slack.url}/oauth/v2/authorize", params={"client_id": "no"}) as response,
    ):
        assert response.status == 400


async def test_a_scope_in_question_is_asked_for_by_kind_of_conversation() -> None:
    async with Playground(manifest=manifest(scopes=without("im:read"))) as slack:
        assert await error_of(client_of(slack), "conversations.info", channel=slack.im(JONAS)) == "missing_scope"
