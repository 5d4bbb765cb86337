"""A worker to do away with: it serves several workspaces, its leases are short, and it counts what it did."""

import asyncio
import json
import logging
import signal
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import timedelta

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.exc import SQLAlchemyError

from bot import catalogue
from bot.clock import utcnow
from bot.delivery.pace import UNLIMITED
from bot.delivery.tick import Delivery
from bot.metrics import Metrics
from bot.slack.messenger import SlackMessenger
from bot.store.engine import open_engine, sessions_of

# As in earnest (30 s, and 10 s for a call), five times as fast.
LEASE = timedelta(seconds=6)
_LONGEST_CALL_S = 2
_TICK_S = 0.2

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Reach:
    """Where a workspace is, and what opens it."""

    workspace: str
    api_url: str
    bot_token: str


@dataclass(frozen=True, kw_only=True)
class Order:
    """What a worker is told on its command line."""

    database_url: str
    places: Sequence[Reach]

    def written(self) -> str:
        return json.dumps(asdict(self))


def read_order(text: str) -> Order:
    told = json.loads(text)
    return Order(database_url=told["database_url"], places=[Reach(**each) for each in told["places"]])


@asynccontextmanager
async def _delivery(order: Order, metrics: Metrics) -> AsyncIterator[Delivery]:
    engine = open_engine(order.database_url)
    patience = aiohttp.ClientTimeout(total=_LONGEST_CALL_S)
    async with aiohttp.ClientSession(timeout=patience) as session:
        delivery = Delivery(
            messengers={
                each.workspace: SlackMessenger(
                    AsyncWebClient(each.bot_token, base_url=each.api_url, session=session, retry_handlers=[])
                )
                for each in order.places
            },
            sessions=sessions_of(engine),
            exercises=catalogue.load(catalogue.CONTENT),
            metrics=metrics,
            now=utcnow,
            per_minute=UNLIMITED,
            lease=LEASE,
        )
        yield delivery
        await delivery.end()
    await engine.dispose()


async def work(order: Order) -> None:
    metrics, told = Metrics(), asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, told.set)
    async with _delivery(order, metrics) as delivery:
        sys.stdout.write("at work\n")
        sys.stdout.flush()
        while not told.is_set():
            try:
                await delivery.tick()
            except (SQLAlchemyError, OSError):
                log.exception("a tick failed")
            with suppress(TimeoutError):
                await asyncio.wait_for(told.wait(), _TICK_S)
    sys.stdout.write(f"{json.dumps(_counted(metrics))}\n")


def _counted(metrics: Metrics) -> Mapping[str, int]:
    """Nudges by what became of them."""
    families = metrics.nudges.collect()
    samples = (sample for family in families for sample in family.samples if sample.name.endswith("_total"))
    return {sample.labels["outcome"]: int(sample.value) for sample in samples}


if __name__ == "__main__":
    logging.basicConfig(level=logging.ERROR)
    asyncio.run(work(read_order(sys.argv[1])))
