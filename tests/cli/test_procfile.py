"""Each line of the Procfile as the platform starts it: against a Slack, and without one."""

import shlex
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import aiohttp
import pytest

from bot.playground.server import Playground
from bot.slack.manifest import manifest
from tests.cli.process import PROJECT, ends_well, fetched, free_port, outcome, running, tokens_of


def lines() -> Mapping[str, list[str]]:
    """The arguments after `python -m bot`, by the name of the process."""
    split = (line.partition(": ") for line in (PROJECT / "Procfile").read_text(encoding="utf-8").splitlines())
    words = {name: shlex.split(command) for name, _, command in split}
    assert all(each[:3] == ["python", "-m", "bot"] for each in words.values())
    return {name: each[3:] for name, each in words.items()}


@pytest.fixture
async def slack() -> AsyncIterator[Playground]:
    async with Playground(manifest=manifest(), limits=None) as slack:
        yield slack


def test_there_is_a_release_a_web_and_a_worker() -> None:
    assert list(lines()) == ["release", "web", "worker"]


async def test_the_release_brings_the_tables_up_to_date_and_ends_however_often(tmp_path: Path) -> None:
    for _ in range(2):
        assert await outcome(*lines()["release"], folder=tmp_path) == (0, ["The tables are up to date."], [])


@pytest.mark.parametrize("name", ["web", "worker"])
async def test_it_answers_on_its_port_and_ends_when_told_to(tmp_path: Path, slack: Playground, name: str) -> None:
    port = free_port()
    async with running(*lines()[name], folder=tmp_path, PORT=str(port), **tokens_of(slack)) as bot:
        assert f"(role: {name})" in await bot.says("at work in")
        assert await fetched(f"http://127.0.0.1:{port}/health") == (200, "ok\n")
        assert await fetched(f"http://127.0.0.1:{port}/ready") == (200, "ready\n")
        assert slack.connections == (1 if name == "web" else 0)
        await ends_well(bot)


@pytest.mark.parametrize("name", ["web", "worker"])
async def test_with_no_tokens_it_runs_and_says_that_nobody_is_heard(tmp_path: Path, name: str) -> None:
    port = free_port()
    async with running(*lines()[name], folder=tmp_path, PORT=str(port)) as bot:
        said = await bot.says("No Slack token is set")
        assert said == f"No Slack token is set: the role {name} runs, and nobody is heard or reminded."
        assert bot.err == [said]
        assert await fetched(f"http://127.0.0.1:{port}/health") == (200, "ok\n")
        status, reason = await fetched(f"http://127.0.0.1:{port}/ready")
        assert (status, reason.splitlines()) == (
            503,
            ["no chat platform is connected: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN"],
        )
        await ends_well(bot)


async def test_a_connection_that_somebody_keeps_open_does_not_hold_up_the_end(tmp_path: Path) -> None:
    port = free_port()
    async with running(*lines()["web"], folder=tmp_path, PORT=str(port)) as bot, aiohttp.ClientSession() as web:
        await bot.says("No Slack token is set")
        async with web.get(f"http://127.0.0.1:{port}/health") as answer:
            await answer.read()
        await ends_well(bot)
