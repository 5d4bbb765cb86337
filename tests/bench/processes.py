"""Other processes that take part: a local Slack of many workspaces, and programs of the benches' own."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE, Process
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from signal import SIGTERM
from typing import Any

import aiohttp

_PROJECT = Path(__file__).resolve().parents[2]
_PATIENCE_S = 60
_KIBI = 1024


@dataclass(frozen=True, kw_only=True)
class Place:
    """One workspace of the local Slack."""

    workspace: str
    api_url: str
    url: str
    bot_token: str
    app_token: str
    signing_secret: str

    async def counts(self, session: aiohttp.ClientSession) -> dict[str, Any]:
        async with session.get(f"{self.url}/control/counts") as response:
            counted: dict[str, Any] = await response.json()
            return counted


@asynccontextmanager
async def local_slack(*, workspaces: int, members: int) -> AsyncIterator[Sequence[Place]]:
    """In a process of its own, without limits."""
    sizes = ("--workspaces", str(workspaces), "--members", str(members), "--no-limits")
    async with program("bot.playground", *sizes) as process:
        yield [Place(**json.loads(await next_line(process))) for _ in range(workspaces)]


@asynccontextmanager
async def program(module: str, *arguments: str) -> AsyncIterator[Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, *arguments, cwd=_PROJECT, stdin=PIPE, stdout=PIPE
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(SIGTERM)
            try:
                await asyncio.wait_for(process.wait(), _PATIENCE_S)
            except TimeoutError:
                process.kill()


async def next_line(process: Process) -> str:
    """What it prints next; it must not end before."""
    assert process.stdout
    line = (await asyncio.wait_for(process.stdout.readline(), _PATIENCE_S)).decode()
    assert line, "it ended without a word"
    return line.strip()


async def messages(places: Sequence[Place]) -> Counter[tuple[str, str]]:
    """How many stand in each conversation of each workspace."""
    found: Counter[tuple[str, str]] = Counter()
    async with aiohttp.ClientSession() as session:
        for place in places:
            counted = await place.counts(session)
            found.update({(place.workspace, channel): count for channel, count in counted["messages"].items()})
    return found


def resident_mb(process_id: int) -> float:
    return _status_mb(process_id, "VmRSS")


def highest_resident_mb(process_id: int) -> float:
    return _status_mb(process_id, "VmHWM")


def _status_mb(process_id: int, name: str) -> float:
    """Linux tells; elsewhere this fails."""
    lines = Path(f"/proc/{process_id}/status").read_text(encoding="ascii").splitlines()
    kibibytes = next(line.split()[1] for line in lines if line.startswith(f"{name}:"))
    return int(kibibytes) / _KIBI
