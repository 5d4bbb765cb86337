"""What is asked of a running bot over HTTP: whether it is ready, and pictures."""

from pathlib import Path

import aiohttp
import psycopg
import pytest
from sqlalchemy.engine import make_url

from bot.settings import Settings
from bot.wiring import Role, bot
from tests.cli.process import free_port


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_without_its_database_the_bot_is_alive_and_not_ready(database_url: str, postgresql: str) -> None:
    port, name = free_port(), make_url(database_url).database
    settings = Settings(database_url=database_url, slack=None, port=port, public_url=None, log_level="INFO")
    async with bot(settings, role=Role.WEB), aiohttp.ClientSession(f"http://127.0.0.1:{port}") as client:
        with psycopg.connect(postgresql, autocommit=True) as server:
            server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
        async with client.get("/ready") as ready, client.get("/health") as health:
            assert (ready.status, health.status) == (503, 200)
            assert "the database can't be reached" in await ready.text()


async def test_at_its_public_address_the_bot_serves_the_pictures_that_slack_fetches(tmp_path: Path) -> None:
    port = free_port()
    settings = Settings(
        database_url=f"sqlite+aiosqlite:///{tmp_path / 'unhunch.db'}",
        slack=None,
        port=port,
        public_url="https://unhunch.example.com",
        log_level="INFO",
    )
    async with (
        bot(settings, role=Role.WEB),
        aiohttp.ClientSession(f"http://127.0.0.1:{port}") as client,
        client.get("/pictures/chin-tuck.png") as picture,
        client.get("/health") as health,
    ):
        assert (picture.status, picture.content_type, health.status) == (200, "image/png", 200)
