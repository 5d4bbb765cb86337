"""Readiness, as an operator's load balancer asks for it."""

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
