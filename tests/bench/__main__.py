"""The door to the benches: `python -m tests.bench [NAME] [--json]`, and `make bench` for all of them."""

import asyncio
import signal
from collections.abc import Callable, Coroutine, Mapping

import click

from tests.bench import ack, choose, claim, crowd, idle, memory, post, triage, warning_signs, workers
from tests.bench.report import Line

BENCHES: Mapping[str, Callable[[float], Coroutine[None, None, list[Line]]]] = {
    "claim": claim.measure,
    "idle": idle.measure,
    "post": post.measure,
    "crowd": crowd.measure,
    "workers": workers.measure,
    "triage": triage.measure,
    "choose": choose.measure,
    "ack": ack.measure,
    "memory": memory.measure,
    "warning-signs": warning_signs.measure,
}


@click.command()
@click.argument("names", nargs=-1, type=click.Choice([*BENCHES]), metavar="[NAME]...")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line; each bench's first is its headline.")
@click.option(
    "--size",
    type=click.FloatRange(0.0, 1.0, min_open=True),
    default=1.0,
    show_default=True,
    help="A share of the full size: to see that it runs, not to measure.",
)
def main(*, names: tuple[str, ...], as_json: bool, size: float) -> None:
    """Measure, beside the plain way, as ratios. All of them without a NAME."""
    # Told to end, it ends like with Ctrl-C: its databases and its other processes go with it.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    for name in names or BENCHES:
        for line in asyncio.run(BENCHES[name](size)):
            click.echo(line.as_json if as_json else line.as_text)


if __name__ == "__main__":
    main()
