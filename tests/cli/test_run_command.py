"""`unhunch run` and `unhunch playground` as processes: what they say, whom they hear, and how they end."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from signal import SIGINT, SIGTERM
from socket import SO_REUSEADDR, SOL_SOCKET, socket

import aiohttp
import pytest

from bot.playground.faults import Fault, What
from bot.playground.server import Playground
from bot.slack.manifest import manifest
from bot.wiring import WEB_PORT
from tests.cli.process import Running, ends_well, fetched, free_port, outcome, running, tokens_of
from tests.slack.conversation import JONAS, somebody

NO_TOKEN = "No Slack token is set, so this is the playground: a local Slack, only on this machine."


@pytest.fixture
async def slack() -> AsyncIterator[Playground]:
    async with Playground(manifest=manifest(), limits=None) as slack:
        yield slack


@contextmanager
def taken(port: int = 0) -> Iterator[int]:
    """That port, or any, in somebody's hands; it is as good if somebody else has it already."""
    with socket() as holder:
        holder.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        try:
            holder.bind(("0.0.0.0", port))
            holder.listen()
        except OSError:
            yield port
        else:
            yield holder.getsockname()[1]


def address(line: str) -> str:
    """In "Open http://127.0.0.1:8137 and type ..."."""
    return line.split()[1]


async def test_with_no_tokens_it_says_so_and_the_page_is_at_the_address_it_prints(tmp_path: Path) -> None:
    async with running("run", folder=tmp_path) as bot:
        opened = await bot.says("Open http://127.0.0.1:")
        assert bot.out == [NO_TOKEN, opened]
        status, page = await fetched(f"{address(opened)}/")
        assert (status, "<title>" in page) == (200, True)
        await ends_well(bot, on=SIGINT)


async def test_a_second_one_finds_another_port_and_needs_no_command(tmp_path: Path) -> None:
    async with running("run", folder=tmp_path) as one, running(folder=tmp_path) as other:
        first, second = await one.says("Open "), await other.says("Open ")
        assert other.out == [NO_TOKEN, second]
        assert address(first) != address(second)
        for opened in (first, second):
            assert (await fetched(f"{address(opened)}/"))[0] == 200
        await ends_well(one, on=SIGINT)
        await ends_well(other, on=SIGTERM)


async def test_told_to_end_again_while_it_ends_it_closes_all_the_same(tmp_path: Path) -> None:
    async with running("run", folder=tmp_path) as bot:
        await bot.says("Open ")
        told = asyncio.create_task(again_and_again(bot))
        # Once all is closed, nobody listens any more, and the next signal ends what is left.
        assert await bot.ends(on=SIGTERM) in {0, -SIGTERM}
        assert "Traceback" not in bot.written
        await told


async def again_and_again(bot: Running) -> None:
    while bot.process.returncode is None:
        # Popen's own would look whether it has ended, and take its exit status away from asyncio.
        with suppress(ProcessLookupError):
            os.kill(bot.process.pid, SIGTERM)
        await asyncio.sleep(0.01)


async def test_the_playground_takes_the_port_it_is_given_and_leaves_the_tokens_alone(
    tmp_path: Path, slack: Playground
) -> None:
    port = free_port()
    async with running("playground", "--port", str(port), folder=tmp_path, **tokens_of(slack)) as bot:
        assert f"http://127.0.0.1:{port} " in await bot.says("Open ")
        assert slack.calls == ()
        await ends_well(bot, on=SIGINT)


async def test_a_person_in_the_page_of_the_playground_is_answered(tmp_path: Path) -> None:
    async with (
        running("playground", "--port", str(free_port()), folder=tmp_path) as bot,
        aiohttp.ClientSession() as web,
    ):
        url = address(await bot.says("Open "))
        state = await (await web.get(f"{url}/page/state")).json()
        me = state["me"]
        channel = next(each["id"] for each in state["channels"] if each["kind"] == "im")
        async with web.ws_connect(f"{url}/page/live", params={"as": me}) as live:
            told = {"as": me, "channel": channel, "text": "/stretch neck"}
            assert (await web.post(f"{url}/page/say", json=told)).ok
            async with asyncio.timeout(10):
                while "Picked because you asked for" not in str(await live.receive_json()):
                    pass
        await ends_well(bot)


async def test_a_port_asked_for_that_is_taken_is_said_in_a_sentence(tmp_path: Path) -> None:
    with taken() as port:
        status, _, err = await outcome("playground", "--port", str(port), folder=tmp_path)
    assert status == 2
    assert str(port) in err[-1]
    assert not any("Traceback" in line for line in err)


async def test_the_playground_opens_whatever_tokens_there_are(tmp_path: Path) -> None:
    half = {"SLACK_APP_TOKEN": "not a token", "DISCORD_TOKEN": "x"}
    async with running("playground", "--port", str(free_port()), folder=tmp_path, **half) as bot:
        await bot.says("Open ")
        await ends_well(bot)


async def test_with_tokens_it_connects_says_where_and_answers(tmp_path: Path, slack: Playground) -> None:
    async with running("run", folder=tmp_path, **tokens_of(slack)) as bot:
        assert await bot.says("at work") == f"Unhunch is at work in {slack.workspace.id} (role: all). Ctrl-C ends it."
        assert "Picked because" in (await somebody(slack, JONAS).says("/stretch neck")).text
        await ends_well(bot, on=SIGINT)


async def test_the_credentials_of_an_oauth_app_do_not_cost_the_bot_its_token(tmp_path: Path, slack: Playground) -> None:
    oauth = {"SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "s3cr3t"}
    async with running("run", folder=tmp_path, **tokens_of(slack), **oauth) as bot:
        await bot.says("at work")
        assert "Picked because" in (await somebody(slack, JONAS).says("neck")).text
        await ends_well(bot)


async def test_tokens_may_stand_in_a_file_beside_it(tmp_path: Path, slack: Playground) -> None:
    lines = "\n".join(f"{name}={value}" for name, value in tokens_of(slack).items())
    (tmp_path / ".env").write_text(f"{lines}\nLOG_LEVEL=nonsense\n", encoding="utf-8")
    async with running("run", folder=tmp_path, LOG_LEVEL="WARNING") as bot:  # the environment has the last word
        await bot.says("at work")
        await ends_well(bot)


async def test_with_a_signing_secret_slack_calls_it_and_nobody_else_may(tmp_path: Path, slack: Playground) -> None:
    port = free_port()
    async with (
        running("run", folder=tmp_path, PORT=str(port), **_over_http(slack)) as bot,
        aiohttp.ClientSession() as web,
    ):
        await bot.says("at work")
        url = f"http://127.0.0.1:{port}/slack/events"
        assert await slack.deliver_to(url)
        assert "Picked because" in (await somebody(slack, JONAS).says("/stretch neck")).text
        forged = {"X-Slack-Request-Timestamp": "1", "X-Slack-Signature": "v0=0"}
        for headers in ({}, forged):
            async with web.post(url, data="command=/stretch", headers=headers) as refused:
                assert refused.status == 401
        await ends_well(bot)


async def test_where_slack_calls_it_listens_though_no_port_is_set(tmp_path: Path, slack: Playground) -> None:
    with taken(WEB_PORT):  # so it ends by itself, and says which port it wanted
        async with running("run", folder=tmp_path, **_over_http(slack)) as bot:
            assert "can't be used" in await bot.says(f"Port {WEB_PORT}")
            assert await bot.ends() == 2


def _over_http(slack: Playground) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_SIGNING_SECRET": slack.signing_secret,
        "SLACK_API_URL": slack.api_url,
    }


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"SLACK_BOT_TOKEN": "xoxb-wrong"}, "Slack does not take SLACK_BOT_TOKEN: invalid_auth."),
        ({"SLACK_APP_TOKEN": "xapp-wrong"}, "Slack does not take SLACK_APP_TOKEN: invalid_auth."),
        ({"SLACK_API_URL": "http://127.0.0.1:1/api/"}, "Slack can't be reached at http://127.0.0.1:1/api/"),
        ({"DATABASE_URL": "postgres://u@127.0.0.1:1/n"}, "The database can't be opened. Look at DATABASE_URL."),
        ({"DATABASE_URL": "sqlite:////nowhere/at/all.db"}, "DATABASE_URL"),
        ({"DATABASE_URL": "sqlite://unhunch.db"}, "DATABASE_URL"),
        ({"DATABASE_URL": "postgres://u:p@h:port/n"}, "DATABASE_URL"),
    ],
)
async def test_what_keeps_it_from_starting_is_one_sentence(
    tmp_path: Path, slack: Playground, wrong: dict[str, str], said: str
) -> None:
    status, out, err = await outcome("run", folder=tmp_path, **(tokens_of(slack) | wrong))
    assert (status, out) == (2, [])
    assert err[0] in {"Unhunch can't start:", "Unhunch can't start with these settings:"}, err
    assert said in err[1]
    assert len(err) == 2


@pytest.mark.parametrize("method", ["auth.test", "apps.connections.open"])
@pytest.mark.parametrize("what", [What.DROP, What.SERVER_ERROR])
async def test_a_slack_in_trouble_is_not_blamed_on_a_token(
    tmp_path: Path, slack: Playground, method: str, what: What
) -> None:
    slack.faults.add(Fault(what=what, method=method))
    status, _, err = await outcome("run", folder=tmp_path, **tokens_of(slack))
    assert status == 2
    assert err[0] == "Unhunch can't start:"
    assert "Slack can't be reached" in err[1]


async def test_it_may_be_ended_while_it_is_still_starting(tmp_path: Path, slack: Playground) -> None:
    slack.faults.add(Fault(what=What.TIME_OUT, method="auth.test", seconds=60, times=1))
    async with running("run", folder=tmp_path, **tokens_of(slack)) as bot:
        await slack.until(lambda: not list(slack.faults))
        await ends_well(bot)


async def test_every_wrong_setting_is_named_at_once(tmp_path: Path) -> None:
    wrong = {"SLACK_BOT_TOKEN": "secret-but-wrong", "PORT": "http", "LOG_LEVEL": "loud", "DISCORD_TOKEN": "x"}
    status, out, err = await outcome("run", folder=tmp_path, **wrong)
    assert (status, out, err[0]) == (2, [], "Unhunch can't start with these settings:")
    named = [line.split()[1] for line in err[1:]]
    assert named == ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "PORT", "LOG_LEVEL", "DISCORD_TOKEN"]
    assert "secret-but-wrong" not in "".join(err)
