"""`unhunch migrate`: brings the tables up to date."""

import asyncio
from collections.abc import Mapping

import click

from bot import settings
from bot.wiring import house


@click.command("migrate")
@click.pass_obj
def migrate(given: Mapping[str, str]) -> None:
    """Create the tables, or bring them up to date. Safe to repeat."""
    asyncio.run(_migrate(settings.read(given).database_url))
    click.echo("The tables are up to date.")


async def _migrate(url: str) -> None:
    async with house(url):
        pass
