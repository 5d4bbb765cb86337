"""`python -m bot.playground`: several workspaces from one process of their own, for load tests."""

import asyncio
import gc
import json
import signal
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path

import click

from bot.playground.limits import PUBLISHED
from bot.playground.sample_manifest import sample_manifest
from bot.playground.server import Playground
from bot.playground.wire import Json
from bot.playground.workspace import empty_workspace


@click.command()
@click.option("--workspaces", type=click.IntRange(1, 500), default=1, show_default=True)
@click.option("--members", type=click.IntRange(1, 200_000), default=100, show_default=True, help="In each workspace.")
@click.option("--no-limits", is_flag=True, help="Answers as fast as it can, without Slack's rate limits.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="The first of several.  [default: free ones]")
@click.option(
    "--manifest", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="The app's.  [default: may do all]"
)
def main(*, workspaces: int, members: int, no_limits: bool, port: int, manifest: Path | None) -> None:
    """Serve workspaces and print a line of JSON for each: its id, its addresses and its tokens. Ctrl-C ends it."""
    app = json.loads(manifest.read_text()) if manifest else sample_manifest()
    playgrounds = [
        Playground(
            manifest=app,
            workspace=empty_workspace(f"T{number:04d}", members=members),
            port=port and port + number - 1,
            limits=None if no_limits else PUBLISHED,
            tick=True,
        )
        for number in range(1, workspaces + 1)
    ]
    gc.freeze()  # the members are here to stay: looking through them again and again would hold up the answers
    asyncio.run(_serve(playgrounds))


async def _serve(playgrounds: Sequence[Playground]) -> None:
    told = asyncio.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(each, told.set)
    async with AsyncExitStack() as stack:
        for playground in playgrounds:
            try:
                await stack.enter_async_context(playground)
            except OSError as error:
                raise click.ClickException(f"A port can't be used: {error.strerror}.") from error
            click.echo(json.dumps(_line(playground)))
        await told.wait()


def _line(playground: Playground) -> Json:
    return {
        "workspace": playground.workspace.id,
        "api_url": playground.api_url,
        "url": playground.url,
        "bot_token": playground.bot_token,
        "app_token": playground.app_token,
        "signing_secret": playground.signing_secret,
    }


if __name__ == "__main__":
    main()
