"""Where the platform can fetch pictures, if it can: at our public address, or on this machine for a local Slack."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

from aiohttp import web

from bot.domain.exercise import Exercise
from bot.settings import Settings
from bot.web.pictures import PATH, Pictures
from bot.web.server import serving_here

_THIS_MACHINE = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, kw_only=True)
class Album:
    """The address under which pictures are fetched, None if they can't be; the routes are for our public server."""

    address: str | None = None
    routes: Sequence[web.RouteDef] = ()


@asynccontextmanager
async def album(settings: Settings, exercises: Sequence[Exercise], *, ahead: bool) -> AsyncIterator[Album]:
    """`ahead`: draw them all in the background, for this process is the one that will be asked."""
    pictures = Pictures(exercises)
    if settings.slack and _on_this_machine(settings.slack.api_url):
        # Whoever looks at a local Slack is here too.
        async with serving_here(pictures.routes()) as here:
            yield Album(address=f"{here}{PATH}")
    elif settings.public_url and settings.public_url.startswith("https://"):
        drawing = asyncio.create_task(pictures.draw_all()) if ahead else None
        try:
            yield Album(address=f"{settings.public_url.rstrip('/')}{PATH}", routes=pictures.routes())
        finally:
            if drawing:
                drawing.cancel()
    else:
        yield Album()


def _on_this_machine(url: str) -> bool:
    return urlsplit(url).hostname in _THIS_MACHINE
