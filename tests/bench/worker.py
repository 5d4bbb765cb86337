"""A worker as a process of its own: sends all that is due in many workspaces, and says how many that were."""

import asyncio
import json
import sys

import click

from bot import catalogue
from bot.clock import utcnow
from bot.delivery.pace import UNLIMITED
from bot.delivery.tick import Delivery
from bot.metrics import Metrics
from bot.store.engine import sessions_of
from bot.store.tables import nudges, reminders
from tests.bench.databases import counted, engine_at
from tests.bench.post import messengers, sharing
from tests.bench.processes import Place

_NEXT_LOOK_S = 0.02


async def work(url: str, places: list[Place]) -> None:
    """Begins on a line on standard input, once for each, and ends with that stream."""
    async with engine_at(url) as engine, sharing() as session:
        metrics = Metrics()
        delivery = Delivery(
            messengers=messengers(places, session),
            sessions=sessions_of(engine),
            exercises=catalogue.load(catalogue.CONTENT),
            metrics=metrics,
            now=utcnow,
            per_minute=UNLIMITED,
        )
        await delivery.tick()
        click.echo("ready")
        while await asyncio.to_thread(sys.stdin.readline):
            before = _sent(metrics)
            while await counted(engine, reminders, reminders.c.next_due_at <= utcnow()) or await counted(
                engine, nudges, nudges.c.look_at.is_not(None)
            ):
                await delivery.tick()
                await delivery.drained()
                await asyncio.sleep(_NEXT_LOOK_S)
            click.echo(str(_sent(metrics) - before))
        await delivery.end()


def _sent(metrics: Metrics) -> int:
    return int(metrics.registry.get_sample_value("unhunch_nudges_total", {"outcome": "sent"}) or 0)


@click.command()
@click.argument("url")
@click.argument("slack")
def main(*, url: str, slack: str) -> None:
    asyncio.run(work(url, [Place(**each) for each in json.loads(slack)]))


if __name__ == "__main__":
    main()
