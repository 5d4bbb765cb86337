"""`unhunch run` and `unhunch playground`: the bot at work."""

import asyncio
import logging
import signal
import socket
from collections.abc import Mapping
from dataclasses import replace

import click

from bot import settings
from bot.playground.server import Playground
from bot.settings import Settings, Slack
from bot.slack import manifest
from bot.wiring import Role, bot

PLAYGROUND_PORT = 8137


@click.command("run")
@click.option("--role", type=click.Choice([each.value for each in Role]), default=Role.ALL.value, show_default=True)
@click.pass_obj
def run(given: Mapping[str, str], *, role: str) -> None:
    """The bot. With no Slack token at all: the playground, a local Slack in the browser."""
    read = settings.read(given)
    _log(read)
    if read.slack is None and Role(role) is Role.ALL:
        click.echo("No Slack token is set, so this is the playground: a local Slack, only on this machine.")
        asyncio.run(_play(read, port=None))
    else:
        asyncio.run(_work(read, Role(role)))


@click.command("playground")
@click.option("--port", type=click.IntRange(1, 65535), help=f"[default: {PLAYGROUND_PORT}, or a free one]")
@click.pass_obj
def playground(given: Mapping[str, str], *, port: int | None) -> None:
    """The bot in a local Slack in the browser, whatever tokens there are."""
    read = settings.read(given)
    _log(read)
    asyncio.run(_play(read, port=port))


async def _play(read: Settings, *, port: int | None) -> None:
    free = port or _free_port(PLAYGROUND_PORT)
    async with Playground(manifest=manifest.manifest(), port=free, tick=True) as local:
        slack = Slack(
            bot_token=local.bot_token,
            app_token=local.app_token,
            signing_secret=None,
            api_url=local.api_url,
        )
        async with bot(replace(read, slack=slack), role=Role.ALL):
            click.echo(f"Open {local.url} and type /stretch. Ctrl-C ends it.")
            await _asked_to_end()


async def _work(read: Settings, role: Role) -> None:
    async with bot(read, role=role) as workspace:
        if workspace:
            click.echo(f"Unhunch is at work in {workspace} (role: {role}). Ctrl-C ends it.")
        else:
            click.echo(f"No Slack token is set: the role {role} runs, and nobody is heard or reminded.", err=True)
        await _asked_to_end()


async def _asked_to_end() -> None:
    ended = asyncio.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(each, ended.set)
    await ended.wait()


def _free_port(wanted: int) -> int:
    """That port, or any free one (0) when somebody has it."""
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", wanted))
        except OSError:
            return 0
    return wanted


def _log(read: Settings) -> None:
    logging.basicConfig(level=read.log_level, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    # slack_sdk writes out whole payloads, what people typed included, when asked to say more; the others only chatter.
    for name in ("slack_sdk", "alembic", "apscheduler"):
        logging.getLogger(name).setLevel(logging.WARNING)
