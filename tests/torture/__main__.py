"""`make torture`: the full runs. Each prints its seed first, and can be repeated with it."""

import asyncio
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from secrets import randbelow

import click

from tests.torture.postgresql import own_postgresql
from tests.torture.torment import Torment, run

_FOUR = Torment(seed=0, people=500, workspaces=10, workers=4, kills=50)
RUNS = {
    "postgresql": _FOUR,
    "postgresql-restarted": _FOUR.but(restarts=3),
    "postgresql-and-a-failing-slack": _FOUR.but(fails=0.1),
    "everything": _FOUR.but(restarts=3, fails=0.1),
    "sqlite": _FOUR.but(workers=1),
    "sqlite-and-a-failing-slack": _FOUR.but(workers=1, kills=10, fails=0.1),
}


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(RUNS)))
@click.option("--seed", type=int, help="Of an earlier run, to repeat it.  [default: drawn]")
@click.option("--kills", type=int, help="In place of fifty.")
def main(*, names: tuple[str, ...], seed: int | None, kills: int | None) -> None:
    """Kill workers while five thousand are due, and see that each of them gets one message."""
    for name in names or tuple(RUNS):
        drawn = randbelow(10**6) if seed is None else seed
        torment = RUNS[name].but(seed=drawn)
        _tell(f"{name}: seed {drawn} ...")
        _torment(name, torment if kills is None else torment.but(kills=kills))


def _torment(name: str, torment: Torment) -> None:
    with ExitStack() as stack:
        if name.startswith("sqlite"):
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="unhunch-torture-")))
            outcome = asyncio.run(run(torment, f"sqlite+aiosqlite:///{folder / 'unhunch.db'}"))
        else:
            server = stack.enter_context(own_postgresql())
            outcome = asyncio.run(run(torment, server.url, restart=server.restart))
    _tell(
        f"{name}: seed {torment.seed}: {torment.size} nudges, {torment.workers} workers, {torment.kills} killed, "
        f"database restarted {torment.restarts} times, {torment.fails:.0%} of posts answered with 500: "
        f"each arrived once; {outcome.seconds:.0f} s; the last workers counted {dict(outcome.counted)}"
    )


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
