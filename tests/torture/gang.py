"""Workers as processes: as many as are wanted at any time, whatever is done to them."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE, Process
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from signal import SIGTERM
from typing import IO

from tests.torture.worker import Order

_PROJECT = Path(__file__).resolve().parents[2]
_PATIENCE_S = 30


@dataclass(kw_only=True)
class _Hand:
    """One worker, and what it says."""

    process: Process
    at_work: "asyncio.Task[bytes]"


@dataclass(kw_only=True)
class Gang:
    order: Order
    log: IO[bytes]
    hands: list[_Hand] = field(default_factory=list)

    async def hire(self) -> None:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.torture.worker", self.order.written()),
            cwd=_PROJECT,
            stdout=PIPE,
            stderr=self.log,
        )
        assert process.stdout
        self.hands.append(_Hand(process=process, at_work=asyncio.create_task(process.stdout.readline())))

    async def kill_one(self, draw: Random) -> None:
        """One that is at work, without warning; another takes its place."""
        await asyncio.wait([hand.at_work for hand in self.hands], return_when=asyncio.FIRST_COMPLETED)
        ready = [hand for hand in self.hands if hand.at_work.done()]
        assert all(hand.at_work.result() == b"at work\n" for hand in ready), "a worker ended by itself"
        unlucky = ready[draw.randrange(len(ready))]
        self.hands.remove(unlucky)
        unlucky.process.kill()
        await unlucky.process.wait()
        await self.hire()

    async def ends(self) -> Counter[str]:
        """All of them, as an operator ends them; what they counted, together."""
        counted: Counter[str] = Counter()
        async with asyncio.timeout(_PATIENCE_S):
            for hand in self.hands:
                await hand.at_work
                hand.process.send_signal(SIGTERM)
            while self.hands:
                hand = self.hands.pop()
                assert hand.process.stdout
                counted.update(json.loads(await hand.process.stdout.readline()))
                assert await hand.process.wait() == 0
        return counted


@asynccontextmanager
async def gang(order: Order, *, size: int, log: IO[bytes]) -> AsyncIterator[Gang]:
    """None of them is left at the end."""
    workers = Gang(order=order, log=log)
    try:
        for _ in range(size):
            await workers.hire()
        yield workers
    finally:
        for hand in workers.hands:
            hand.at_work.cancel()
            hand.process.kill()
            await hand.process.wait()
