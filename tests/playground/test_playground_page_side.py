"""What the page asks for and is told, as the contract with it says."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession, ClientWebSocketResponse, WSMsgType
from slack_bolt.async_app import AsyncAck

from bot.playground.server import Playground
from tests.playground.small_app import (
    GENERAL,
    JONAS,
    MEERA,
    WELLNESS,
    actions,
    app_of,
    button,
    client_of,
    connected,
    input_block,
    manifest,
    modal,
    section,
)

Json = dict[str, Any]
PATIENCE = 10  # seconds; only a test that fails waits so long


class Browser:
    def __init__(self, slack: Playground, session: ClientSession) -> None:
        self._slack = slack
        self._session = session

    async def get(self, path: str, **query: str) -> Json:
        async with self._session.get(f"{self._slack.url}/page/{path}", params=query) as response:
            answer: Json = await response.json()
            return answer

    async def post(self, path: str, **body: Any) -> Json:
        async with self._session.post(f"{self._slack.url}/page/{path}", json=body) as response:
            answer: Json = await response.json()
            return answer

    async def watch(self, member: str) -> ClientWebSocketResponse:
        """Returns when the server has it on its list: a connection is told of an app's home first."""
        await client_of(self._slack).views_publish(user_id=member, view={"type": "home", "blocks": [section()]})
        socket = await self._session.ws_connect(f"{self._slack.url}/page/live?as={member}")
        assert (await socket.receive_json(timeout=PATIENCE))["type"] == "home"
        return socket


@pytest.fixture
async def browser(slack: Playground) -> AsyncIterator[Browser]:
    async with ClientSession() as session:
        yield Browser(slack, session)


async def test_the_state_is_seen_through_a_members_eyes(slack: Playground, browser: Browser) -> None:
    state = await browser.get("state", **{"as": MEERA})
    assert (state["me"], state["workspace"]["name"]) == (MEERA, slack.workspace.name)
    app = {"name": "Tea Round", "bot_user_id": slack.bot_user_id, "connected": False, "home_tab": True}
    assert state["app"] == app
    assert state["commands"][0] == {
        "command": "/tea",
        "description": "Makes tea",
        "usage_hint": "[black | green]",
    }
    assert [(each["kind"], each["name"]) for each in state["channels"]] == [
        ("channel", "general"),
        ("channel", "wellness"),
        ("im", "Tea"),
    ]
    assert {member["tz"] for member in state["members"]} >= {"Asia/Kolkata", "Pacific/Auckland", "Europe/London"}


async def test_without_a_name_one_is_the_first_human(browser: Browser) -> None:
    assert (await browser.get("state"))["me"] == JONAS


async def test_a_strangers_name_is_answered_in_a_sentence(browser: Browser) -> None:
    assert "user_not_found" in (await browser.get("state", **{"as": "U0NOBODY"}))["error"]


async def test_messages_are_what_that_member_sees(slack: Playground, browser: Browser) -> None:
    await slack.say(JONAS, GENERAL, "Hello")
    await client_of(slack).chat_postEphemeral(channel=GENERAL, user=JONAS, text="Psst")
    mine = (await browser.get("messages", **{"as": JONAS, "channel": GENERAL}))["messages"]
    theirs = (await browser.get("messages", **{"as": MEERA, "channel": GENERAL}))["messages"]
    assert [(each["text"], each["ephemeral"], each["bot"]) for each in mine] == [
        ("Hello", False, False),
        ("Psst", True, True),
    ]
    assert [each["text"] for each in theirs] == ["Hello"]
    assert mine[0]["time"] == "2026-11-22T09:00:00Z"


async def test_somebody_elses_conversation_stays_theirs(slack: Playground, browser: Browser) -> None:
    await slack.say(JONAS, slack.im(JONAS), "Between us")
    answer = await browser.get("messages", **{"as": MEERA, "channel": slack.im(JONAS)})
    assert "messages" not in answer


async def test_an_uploaded_picture_is_shown(slack: Playground, browser: Browser) -> None:
    await client_of(slack).files_upload_v2(content=b"GIF", filename="neck.gif", channel=slack.im(JONAS))
    (message,) = (await browser.get("messages", **{"as": JONAS, "channel": slack.im(JONAS)}))["messages"]
    assert message["blocks"][0]["image_url"].startswith(f"{slack.url}/files/")


async def test_a_page_hears_of_messages_changes_and_deletions(slack: Playground, browser: Browser) -> None:
    socket = await browser.watch(JONAS)
    client = client_of(slack)
    posted = await client.chat_postMessage(channel=JONAS, text="One")
    await client.chat_update(channel=posted["channel"], ts=posted["ts"], text="Two")
    await client.chat_delete(channel=posted["channel"], ts=posted["ts"])
    news = [await socket.receive_json(timeout=PATIENCE) for _ in range(3)]
    assert [each["type"] for each in news] == ["message", "message_changed", "message_deleted"]
    assert (news[1]["message"]["text"], news[1]["message"]["edited"]) == ("Two", True)
    assert news[2]["ts"] == posted["ts"]


async def test_what_is_for_others_is_not_told(slack: Playground, browser: Browser) -> None:
    socket = await browser.watch(MEERA)
    await client_of(slack).chat_postMessage(channel=JONAS, text="For Jonas")
    await client_of(slack).chat_postEphemeral(channel=GENERAL, user=JONAS, text="Psst")
    await slack.say(JONAS, GENERAL, "For all")
    assert (await socket.receive_json(timeout=PATIENCE))["message"]["text"] == "For all"


async def test_a_page_hears_whether_the_app_is_there(slack: Playground, browser: Browser) -> None:
    socket = await browser.watch(JONAS)
    async with connected(slack, app_of(slack)):
        assert await socket.receive_json(timeout=PATIENCE) == {"type": "app", "connected": True}
    assert await socket.receive_json(timeout=PATIENCE) == {"type": "app", "connected": False}


async def test_opening_a_page_opens_the_home_tab(slack: Playground, browser: Browser) -> None:
    app = app_of(slack)

    @app.event("app_home_opened")
    async def _home(event: Json) -> None:
        await client_of(slack).chat_postMessage(channel=event["user"], text="Welcome")

    async with connected(slack, app):
        await browser.watch(JONAS)
        await slack.until(lambda: slack.messages(slack.im(JONAS)))


async def test_words_are_said_and_commands_are_given(slack: Playground, browser: Browser) -> None:
    app, heard = app_of(slack), []

    @app.command("/tea")
    async def _tea(ack: AsyncAck, command: Json) -> None:
        heard.append(command["text"])
        await ack()

    async with connected(slack, app):
        said = await browser.post("say", **{"as": JONAS, "channel": GENERAL, "text": "Hello"})
        given = await browser.post("say", **{"as": JONAS, "channel": GENERAL, "text": "/tea black"})
    assert (said, given, heard) == ({"ok": True}, {"ok": True}, ["black"])
    assert [each.text for each in slack.messages(GENERAL)] == ["Hello"]


async def test_a_failed_command_is_told_and_noticed(impatient: Playground) -> None:
    async with ClientSession() as session:
        browser = Browser(impatient, session)
        socket = await browser.watch(JONAS)
        answer = await browser.post("say", **{"as": JONAS, "channel": GENERAL, "text": "/tea"})
        notice = await socket.receive_json(timeout=PATIENCE)
    assert not answer["ok"]
    assert (notice["type"], notice["channel"], notice["text"]) == ("notice", GENERAL, answer["error"])


async def test_a_page_presses_fills_in_and_closes(slack: Playground, browser: Browser) -> None:
    app = app_of(slack)

    @app.action("pour")
    async def _pour(ack: AsyncAck, body: Json) -> None:
        await ack()
        if "view" not in body:
            view = modal(input_block(), actions(button("pour")))
            await client_of(slack).views_open(trigger_id=body["trigger_id"], view=view)

    @app.view("order")
    async def _order(ack: AsyncAck, view: Json) -> None:
        enough = view["state"]["values"]["cups"]["number"]["value"] == "1"
        await ack() if enough else await ack(response_action="errors", errors={"cups": "One is enough."})

    channel, me = slack.im(JONAS), {"as": JONAS}
    async with connected(slack, app):
        posted = await client_of(slack).chat_postMessage(channel=JONAS, text="Tea?", blocks=[actions(button("pour"))])
        socket = await browser.watch(JONAS)
        action = {"block_id": "actions", "action_id": "pour", "type": "button"}
        pressed = await browser.post("press", **me, channel=channel, ts=posted["ts"], action=action)
        view_id = (await socket.receive_json(timeout=PATIENCE))["view"]["id"]
        here = me | {"view_id": view_id}
        again = await browser.post("view", **here, kind="press", state={"values": {}}, action=action)
        values = {"cups": {"number": {"type": "plain_text_input", "value": "9"}}}
        wrong = await browser.post("view", **here, kind="submit", state={"values": values})
        errors = await socket.receive_json(timeout=PATIENCE)
        values["cups"]["number"]["value"] = "1"
        right = await browser.post("view", **here, kind="submit", state={"values": values})
        closed = await socket.receive_json(timeout=PATIENCE)
    assert (pressed, again, right) == ({"ok": True},) * 3
    assert not wrong["ok"]
    assert errors == {"type": "view_errors", "view_id": view_id, "errors": {"cups": "One is enough."}}
    assert closed == {"type": "view_closed", "view_id": view_id}


async def test_a_pushed_view_gives_way_to_the_one_below(slack: Playground, browser: Browser) -> None:
    app, triggers = app_of(slack), []

    @app.command("/tea")
    async def _tea(ack: AsyncAck, command: Json) -> None:
        triggers.append(command["trigger_id"])
        await ack()

    client = client_of(slack)
    async with connected(slack, app):
        socket = await browser.watch(JONAS)
        for _ in range(2):
            await slack.command(JONAS, GENERAL, "/tea")
        await client.views_open(trigger_id=triggers[0], view=modal(section("Below")))
        pushed = await client.views_push(trigger_id=triggers[1], view=modal(section("Above")))
        await browser.post("view", **{"as": JONAS, "view_id": pushed["view"]["id"], "kind": "close"})
        news = [await socket.receive_json(timeout=PATIENCE) for _ in range(4)]
    assert [each["type"] for each in news] == ["view", "view", "view_closed", "view"]
    assert news[-1]["view"]["blocks"][0]["text"]["text"] == "Below"


async def test_opening_another_view_closes_the_first(slack: Playground, browser: Browser) -> None:
    app, triggers = app_of(slack), []

    @app.command("/tea")
    async def _tea(ack: AsyncAck, command: Json) -> None:
        triggers.append(command["trigger_id"])
        await ack()

    async with connected(slack, app):
        socket = await browser.watch(JONAS)
        for _ in range(2):
            await slack.command(JONAS, GENERAL, "/tea")
        opened = [await client_of(slack).views_open(trigger_id=trigger, view=modal(section())) for trigger in triggers]
        news = [await socket.receive_json(timeout=PATIENCE) for _ in range(3)]
    assert [each["type"] for each in news] == ["view", "view_closed", "view"]
    assert news[1]["view_id"] == opened[0]["view"]["id"]


async def test_people_join_and_bring_the_bot(slack: Playground, browser: Browser) -> None:
    slack.workspace.channels[WELLNESS].members.remove(JONAS)
    await browser.post("join", **{"as": JONAS, "channel": WELLNESS})
    await browser.post("join", **{"as": JONAS, "channel": WELLNESS})
    await browser.post("add-bot", **{"as": JONAS, "channel": WELLNESS})
    assert slack.workspace.channels[WELLNESS].members[-2:] == [JONAS, slack.bot_user_id]


@pytest.mark.parametrize(
    ("path", "body"), [("say", {"as": JONAS}), ("view", {"as": JONAS, "view_id": "V1", "kind": "burn"})]
)
async def test_a_pages_mistake_is_told_in_a_sentence(browser: Browser, path: str, body: Json) -> None:
    answer = await browser.post(path, **body)
    assert not answer["ok"]
    assert answer["error"].endswith(".")


@pytest.mark.parametrize(
    ("path", "status", "kind"),
    [("/", 200, "text/html"), ("/static/page.js", 200, "javascript"), ("/static/page.css", 200, "text/css")],
)
async def test_the_files_come_with_their_types_and_are_not_kept(
    slack: Playground, path: str, status: int, kind: str
) -> None:
    async with ClientSession() as session, session.get(slack.url + path) as response:
        assert (response.status, response.headers["Cache-Control"]) == (status, "no-store")
        assert kind in response.headers["Content-Type"]


@pytest.mark.parametrize("path", ["/static/nothing.js", "/static/..%2Fserver.py", "/static/..%2F..%2Fcli.py"])
async def test_no_other_file_is_served(slack: Playground, path: str) -> None:
    async with ClientSession() as session, session.get(slack.url + path) as response:
        assert response.status == 404


async def test_closing_the_playground_ends_what_pages_watch() -> None:
    async with ClientSession() as session:
        async with Playground(manifest=manifest()) as slack:
            socket = await Browser(slack, session).watch(JONAS)
            ending = asyncio.create_task(socket.receive(timeout=PATIENCE))
        assert (await ending).type is WSMsgType.CLOSE


async def test_a_presence_that_is_none_is_refused_in_a_sentence(slack: Playground) -> None:
    body = {"as": JONAS, "presence": "asleep"}
    async with ClientSession() as session, session.post(f"{slack.url}/page/presence", json=body) as response:
        assert response.status == 400
        assert "asleep" in (await response.json())["error"]
