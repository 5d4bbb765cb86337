"""The real bot in a local Slack: over real sockets, on a file, on a clock that the test moves."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from bot.playground.deliveries import Patience
from bot.playground.server import Playground
from bot.settings import Settings, Slack
from bot.slack.manifest import manifest
from bot.wiring import Role, bot
from tests.conftest import Clock

_QUICK = Patience(retries=(0.0, 0.01, 0.02))


@pytest.fixture
async def slack(clock: Clock) -> AsyncIterator[Playground]:
    async with Playground(manifest=manifest(), now=clock, limits=None, patience=_QUICK) as slack:
        yield slack


class Bot:
    """Starts the bot, again and again on the same database."""

    def __init__(self, slack: Playground, database: Path, clock: Clock) -> None:
        self._clock = clock
        self.settings = Settings(
            database_url=f"sqlite+aiosqlite:///{database}",
            slack=Slack(
                bot_token=slack.bot_token,
                app_token=slack.app_token,
                signing_secret=None,
                api_url=slack.api_url,
            ),
            port=None,
            public_url=None,
            log_level="INFO",
        )

    def running(self, role: Role = Role.ALL) -> AbstractAsyncContextManager[str | None]:
        return bot(self.settings, role=role, now=self._clock)


@pytest.fixture
def unhunch(slack: Playground, clock: Clock, tmp_path: Path) -> Bot:
    return Bot(slack, tmp_path / "unhunch.db", clock)
