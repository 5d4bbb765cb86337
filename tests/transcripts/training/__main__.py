"""The door to the training of the second reader: `python -m tests.transcripts.training`, and `make train`."""

import click

from tests.transcripts.training import curve, written


@click.command()
@click.option("--report", is_flag=True, help="Write nothing: say how it fares with writers that it did not learn from.")
def main(*, report: bool) -> None:
    """Learn from the open messages, and write down what was learned."""
    if report:
        click.echo("\n".join(curve.lines()))
    else:
        written.WEIGHTS.write_text(written.module(), encoding="utf-8")


if __name__ == "__main__":
    main()
