"""What the bot writes down at its most talkative: never what people say, who they are, or a token."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from signal import SIGTERM

import pytest

from bot.playground.faults import Fault, What
from bot.playground.server import Playground
from bot.slack.manifest import manifest
from tests.cli.process import Running, ends_well, free_port, running, tokens_of
from tests.slack.conversation import JONAS, MEERA, WELLNESS, somebody

MARKER = "zebrafish"


@pytest.fixture
async def slack() -> AsyncIterator[Playground]:
    async with Playground(manifest=manifest(), limits=None) as slack:
        slack.invite_bot(MEERA, WELLNESS)
        yield slack


def told(bot: Running, *secrets: str) -> list[str]:
    """The lines that give one of these away."""
    return [line for line in (*bot.out, *bot.err) if any(secret in line for secret in secrets)]


def assert_discreet(bot: Running, slack: Playground) -> None:
    assert not told(bot, MARKER, slack.bot_token, slack.app_token, slack.signing_secret)


async def speak(slack: Playground) -> None:
    """By every way that a text can take, understood and not, with warning signs and without."""
    meera, crowd = somebody(slack, MEERA), somebody(slack, MEERA, channel=WELLNESS)
    await meera.says(f"{MARKER} neck")
    await meera.says(f"/stretch {MARKER}")
    await meera.says(f"/stretch remind {MARKER}")
    await crowd.says(f"/stretch channel remind {MARKER}")
    await crowd.says(f"<@{slack.bot_user_id}> {MARKER}")
    await meera.says(f"{MARKER}: my back hurts and I can't feel when I need to pee")


async def test_what_people_write_is_in_no_log_over_socket_mode(tmp_path: Path, slack: Playground) -> None:
    async with running("run", folder=tmp_path, LOG_LEVEL="DEBUG", **tokens_of(slack)) as bot:
        await bot.says("at work")
        await speak(slack)
        await ends_well(bot)
    assert_discreet(bot, slack)


async def test_what_people_write_is_in_no_log_over_http(tmp_path: Path, slack: Playground) -> None:
    port = free_port()
    over_http = {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_SIGNING_SECRET": slack.signing_secret,
        "SLACK_API_URL": slack.api_url,
        "PORT": str(port),
    }
    async with running("run", folder=tmp_path, LOG_LEVEL="DEBUG", **over_http) as bot:
        await bot.says("at work")
        assert await slack.deliver_to(f"http://127.0.0.1:{port}/slack/events")
        await speak(slack)
        await ends_well(bot)
    assert_discreet(bot, slack)


@pytest.mark.parametrize("what", [What.REFUSE, What.SERVER_ERROR, What.RATE_LIMITED])
async def test_what_people_write_is_in_no_log_when_slack_fails(tmp_path: Path, slack: Playground, what: What) -> None:
    crowd = somebody(slack, MEERA, channel=WELLNESS)
    async with running("run", folder=tmp_path, LOG_LEVEL="DEBUG", **tokens_of(slack)) as bot:
        await bot.says("at work")
        for method in ("users.info", "conversations.info", "chat.postMessage", "chat.postEphemeral"):
            slack.faults.add(Fault(what=what, method=method, times=1))
        await crowd.says(f"/stretch channel remind {MARKER}")
        await slack.say(MEERA, slack.im(MEERA), f"{MARKER} neck")
        await slack.say(MEERA, WELLNESS, f"<@{slack.bot_user_id}> {MARKER}")
        await slack.until(lambda: not list(slack.faults))
        assert await bot.ends(on=SIGTERM) == 0
    assert what is not What.REFUSE or told(bot, "a turn failed"), "the others may be tried again"
    assert_discreet(bot, slack)


async def test_what_people_write_is_in_no_log_when_the_database_fails(tmp_path: Path, slack: Playground) -> None:
    async with running("run", folder=tmp_path, LOG_LEVEL="DEBUG", **tokens_of(slack)) as bot:
        await bot.says("at work")
        with closing(sqlite3.connect(tmp_path / "unhunch.db", isolation_level=None)) as database:
            database.execute("DROP TABLE members")
        assert "Something went wrong" in (await somebody(slack, JONAS).says(f"/stretch remind {MARKER}")).text
        assert await bot.ends(on=SIGTERM) == 0
    assert told(bot, "no such table")
    assert_discreet(bot, slack)


async def test_who_people_are_is_in_no_log(tmp_path: Path, slack: Playground) -> None:
    async with running("run", folder=tmp_path, LOG_LEVEL="DEBUG", **tokens_of(slack)) as bot:
        await bot.says("at work")
        await somebody(slack, JONAS).says("/stretch neck")
        await ends_well(bot)
    assert not told(bot, JONAS)
