"""The bot as an operator runs it: a process of its own, with its settings, its two streams and its exit status."""

import asyncio
import sys
from asyncio import StreamReader
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from signal import SIGTERM, Signals
from socket import socket

import aiohttp

from bot import settings
from bot.playground.server import Playground

PROJECT = Path(__file__).resolve().parents[2]
_PATIENCE_S = 90  # a bound for machines that do much else, not a wait


@dataclass(kw_only=True)
class Running:
    """`out` and `err` grow line by line as it writes them."""

    process: Process
    out: list[str] = field(default_factory=list)
    err: list[str] = field(default_factory=list)
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)

    @property
    def written(self) -> str:
        return "\n".join([*self.out, *self.err])

    async def says(self, words: str) -> str:
        """The first line with these words, on either stream; it must write one before it ends."""
        async with asyncio.timeout(_PATIENCE_S), self._news:
            await self._news.wait_for(lambda: self._line(words) or self.process.returncode is not None)
        line = self._line(words)
        assert line, f"ended without saying {words!r}:\n{self.written}"
        return line

    async def ends(self, *, on: Signals | None = None) -> int:
        """Its exit status, once it has ended by itself or on that signal."""
        if on:
            self.process.send_signal(on)
        async with asyncio.timeout(_PATIENCE_S):
            return await self.process.wait()

    async def read(self, stream: StreamReader, lines: list[str]) -> None:
        async for line in stream:
            lines.append(line.decode().rstrip("\n"))
            await self._tell()

    async def watch(self) -> None:
        await self.process.wait()
        await self._tell()

    async def _tell(self) -> None:
        async with self._news:
            self._news.notify_all()

    def _line(self, words: str) -> str | None:
        return next((line for line in (*self.out, *self.err) if words in line), None)


@asynccontextmanager
async def running(*arguments: str, folder: Path, **given: str) -> AsyncIterator[Running]:
    """`python -m bot` with these arguments and exactly these settings, in that folder, where its database is."""
    own = {"PYTHONPATH": str(PROJECT), "DATABASE_URL": f"sqlite:///{folder}/unhunch.db"} | given
    process = await asyncio.create_subprocess_exec(
        "env",  # the tests' own environment, without any setting that stands there
        *(f"--unset={name}" for name in settings.NAMES),
        *(f"{name}={value}" for name, value in own.items()),
        *(sys.executable, "-m", "bot", *arguments),
        cwd=folder,
        stdin=DEVNULL,
        stdout=PIPE,
        stderr=PIPE,
    )
    assert process.stdout
    assert process.stderr
    bot = Running(process=process)
    reading = asyncio.gather(bot.read(process.stdout, bot.out), bot.read(process.stderr, bot.err), bot.watch())
    try:
        yield bot
    finally:
        if process.returncode is None:
            process.kill()
        await reading


async def outcome(*arguments: str, folder: Path, **given: str) -> tuple[int, list[str], list[str]]:
    """The exit status and both streams of a command that ends by itself."""
    async with running(*arguments, folder=folder, **given) as bot:
        status = await bot.ends()
    return status, bot.out, bot.err


async def ends_well(bot: Running, *, on: Signals = SIGTERM) -> None:
    assert await bot.ends(on=on) == 0, bot.written
    assert "Traceback" not in bot.written


def tokens_of(slack: Playground) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_URL": slack.api_url,
    }


def left_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def free_port() -> int:
    with socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def fetched(url: str) -> tuple[int, str]:
    """Status and body."""
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        return response.status, await response.text()
