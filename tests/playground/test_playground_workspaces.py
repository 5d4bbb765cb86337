"""Several workspaces: side by side in one process, and as a process of their own."""

import asyncio
import json
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.server import Playground
from bot.playground.workspace import empty_workspace, sample_workspace
from tests.playground.small_app import GENERAL, JONAS, Clock, client_of, error_of, manifest

Json = dict[str, Any]
ROOT = Path(__file__).parents[2]


@asynccontextmanager
async def serving(*arguments: str, workspaces: int) -> AsyncIterator[tuple[asyncio.subprocess.Process, list[Json]]]:
    """The playground as a process, and the lines that it prints about its workspaces."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.playground", "--workspaces", str(workspaces), *arguments),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    try:
        yield process, [json.loads(await process.stdout.readline()) for _ in range(workspaces)]
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        await process.wait()


def free_ports(number: int) -> int:
    """The first of so many that are free side by side, for as long as nobody else takes one."""
    with ExitStack() as stack:
        one = stack.enter_context(socket.socket())
        one.bind(("127.0.0.1", 0))
        first: int = one.getsockname()[1]
        for port in range(first + 1, first + number):
            try:
                stack.enter_context(socket.socket()).bind(("127.0.0.1", port))
            except OSError:
                return free_ports(number)
    return first


def client_at(line: Json) -> AsyncWebClient:
    return AsyncWebClient(line["bot_token"], base_url=line["api_url"])


async def counts_at(line: Json) -> Json:
    async with ClientSession() as session, session.get(f"{line['url']}/control/counts") as response:
        counts: Json = await response.json()
        return counts


async def test_two_workspaces_share_neither_tokens_nor_messages() -> None:
    one = Playground(manifest=manifest(), workspace=sample_workspace(), now=Clock())
    other = Playground(manifest=manifest(), workspace=sample_workspace(id="T0002"), now=Clock())
    async with one, other:
        await client_of(one).chat_postMessage(channel=JONAS, text="Hello")
        stranger = AsyncWebClient(one.bot_token, base_url=other.api_url)
        teams = [(await client_of(slack).auth_test())["team_id"] for slack in (one, other)]
        assert await error_of(stranger, "auth.test") == "invalid_auth"
    assert teams == ["T01HALDEN", "T0002"]
    assert one.app_token != other.app_token
    assert not other.messages(other.im(JONAS))


def test_an_empty_workspace_has_so_many_people_of_its_own_and_an_admin() -> None:
    one, other = empty_workspace("T0001", members=3), empty_workspace("T0002", members=3, tz="Asia/Tokyo")
    assert not set(one.members) & set(other.members)
    assert not set(one.channels) & set(other.channels)
    assert [each.is_admin for each in one.people] == [True, False, False]
    assert {each.tz for each in other.people} == {"Asia/Tokyo"}


def test_somebody_works_in_every_workspace() -> None:
    with pytest.raises(ValueError, match="somebody works"):
        empty_workspace("T0001", members=0)


async def test_twenty_thousand_people_are_written_to_and_spoken_of() -> None:
    crowd = empty_workspace("T0001", members=20_000)
    async with Playground(manifest=manifest(), workspace=crowd, now=Clock()) as slack:
        first, last = crowd.people[0], crowd.people[-1]
        (channel,) = crowd.channels
        await client_of(slack).chat_postMessage(channel=last.id, text="Hello")
        await slack.say(first.id, channel, f"Ask @{last.name}, not @member1")
    assert slack.messages(slack.im(last.id))[0].text == "Hello"
    assert slack.messages(channel)[0].text == f"Ask <@{last.id}>, not <@{first.id}>"


async def test_a_process_serves_workspaces_and_says_where(tmp_path: Path) -> None:
    app = tmp_path / "manifest.json"
    app.write_text(json.dumps(manifest()))
    async with serving("--members", "40", "--no-limits", "--manifest", str(app), workspaces=2) as (_, lines):
        assert [line["workspace"] for line in lines] == ["T0001", "T0002"]
        assert len({line[name] for line in lines for name in ("bot_token", "app_token", "url")}) == 6
        client = client_at(lines[1])
        members = [each["id"] for each in (await client.users_list())["members"] if not each["is_bot"]]
        for _ in range(10):
            await client.chat_postMessage(channel=members[0], text="Hello")
        assert (len(members), (await counts_at(lines[0]))["messages"]) == (40, {})
        assert (await counts_at(lines[1]))["messages"] == {"D" + members[0][1:]: 10}


async def test_a_process_takes_consecutive_ports_keeps_the_limits_and_ends_when_told() -> None:
    port = free_ports(2)
    async with serving("--members", "2", "--port", str(port), workspaces=2) as (process, lines):
        client = client_at(lines[0])
        member = (await client.users_list(limit=1))["members"][0]["id"]
        for _ in range(5):
            await client.chat_postMessage(channel=member, text="Hello")
        assert await error_of(client, "chat.postMessage", channel=member, text="Hello") == "ratelimited"
        assert [line["url"] for line in lines] == [f"http://127.0.0.1:{port + index}" for index in range(2)]
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0


async def test_a_port_that_is_taken_is_said_in_a_sentence() -> None:
    async with Playground(manifest=manifest()) as slack:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot.playground", "--port", slack.url.rpartition(":")[2]),
            cwd=ROOT,
            stderr=asyncio.subprocess.PIPE,
        )
        _, told = await process.communicate()
    assert (process.returncode, b"can't be used" in told) == (1, True)


async def test_a_name_and_an_id_reach_the_same_channel() -> None:
    async with Playground(manifest=manifest(), now=Clock()) as slack:
        for channel in (GENERAL, "#general", "general"):
            await client_of(slack).chat_postMessage(channel=channel, text="Hello")
    assert len(slack.messages(GENERAL)) == 3
