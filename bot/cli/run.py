"""`unhunch run` and `unhunch playground`: the bot at work."""

import asyncio
import logging
import signal
from collections.abc import Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import replace

import click

from bot import settings
from bot.playground.server import Playground
from bot.settings import Settings, Slack
from bot.slack import manifest
from bot.wiring import CannotStart, Role, bot

PLAYGROUND_PORT = 8137
_USUAL_PORTS = (PLAYGROUND_PORT, 0)  # 0 is any free one


@click.command("run")
@click.option("--role", type=click.Choice([each.value for each in Role]), default=Role.ALL.value, show_default=True)
@click.pass_obj
def run(given: Mapping[str, str], *, role: str) -> None:
    """The bot. With no Slack token at all: the playground, a local Slack in the browser."""
    read = settings.read(given)
    _log(read)
    if read.slack is None and Role(role) is Role.ALL:
        click.echo("No Slack token is set, so this is the playground: a local Slack, only on this machine.")
        asyncio.run(_until_told(_play(read, ports=_USUAL_PORTS)))
    else:
        asyncio.run(_until_told(_work(read, Role(role))))


@click.command("playground")
@click.option("--port", type=click.IntRange(1, 65535), help=f"[default: {PLAYGROUND_PORT}, or a free one]")
@click.pass_obj
def playground(given: Mapping[str, str], *, port: int | None) -> None:
    """The bot in a local Slack in the browser, whatever tokens there are."""
    read = settings.read({name: value for name, value in given.items() if not name.startswith(("SLACK_", "DISCORD_"))})
    _log(read)
    asyncio.run(_until_told(_play(read, ports=(port,) if port else _USUAL_PORTS)))


async def _until_told(work: Coroutine[None, None, None]) -> None:
    """Run it until Ctrl-C or SIGTERM, from its first moment on: an end like any other, which closes what is open.

    It closes within seconds, and is told to end once: make passes a signal on that the terminal has sent already.
    """
    task = asyncio.create_task(work)

    def end() -> None:
        if not task.cancelling():
            task.cancel()

    for each in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(each, end)
    with suppress(asyncio.CancelledError):
        await task
    for each in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().remove_signal_handler(each)
        # All is closed. A loop that is being closed would complain of one signal more on its closed pipe.
        signal.signal(each, signal.SIG_IGN)


async def _play(read: Settings, *, ports: Sequence[int]) -> None:
    async with AsyncExitStack() as stack:
        local = await _opened(stack, ports)
        slack = Slack(
            bot_token=local.bot_token,
            app_token=local.app_token,
            signing_secret=None,
            api_url=local.api_url,
        )
        await stack.enter_async_context(bot(replace(read, slack=slack), role=Role.ALL))
        click.echo(f"Open {local.url} and type /stretch. Ctrl-C ends it.")
        await asyncio.Event().wait()


async def _opened(stack: AsyncExitStack, ports: Sequence[int]) -> Playground:
    """On the first of these ports that is free."""
    port, *others = ports
    try:
        return await stack.enter_async_context(Playground(manifest=manifest.manifest(), port=port, tick=True))
    except OSError as error:
        if others:
            return await _opened(stack, others)
        raise CannotStart(f"Port {port} can't be used ({error.strerror}). Choose another with --port.") from error


async def _work(read: Settings, role: Role) -> None:
    async with bot(read, role=role) as workspace:
        if workspace:
            click.echo(f"Unhunch is at work in {workspace} (role: {role}). Ctrl-C ends it.")
        else:
            click.echo(f"No Slack token is set: the role {role} runs, and nobody is heard or reminded.", err=True)
        await asyncio.Event().wait()


def _log(read: Settings) -> None:
    # Others write out payloads and rows when asked to say more: what people typed, and who they are.
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("bot").setLevel(read.log_level)
