"""The door to the evaluation: `python -m tests.transcripts`, and `make evaluate`."""

from enum import StrEnum

import click

from bot.domain.safety import Category, Tier
from tests.transcripts import floors, page
from tests.transcripts.cases import LANGUAGES, TRAPS, Side
from tests.transcripts.misses import Kind, Wanted, lines
from tests.transcripts.report import OURS, by_reader, json_lines, tables


def _values(words: type[StrEnum]) -> list[str]:
    """As they are written; Click would take an enumeration's names."""
    return [word.value for word in words]


@click.command()
@click.option("--aside", is_flag=True, help="Of the side that nobody looks at, too: for the end, not for the way.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line for each figure of each reader.")
@click.option("--misses", is_flag=True, help="The open messages that are read wrongly, in place of figures.")
@click.option("--kind", type=click.Choice(_values(Kind)), multiple=True, help="Of the misses, only those of this kind.")
@click.option("--tier", type=click.Choice(_values(Tier)), multiple=True, help="... labelled so.")
@click.option("--category", type=click.Choice(_values(Category)), multiple=True, help="... about this.")
@click.option("--language", type=click.Choice(LANGUAGES), multiple=True, help="... in this language.")
@click.option("--trap", type=click.Choice(TRAPS), multiple=True, help="... hard to read for this reason.")
@click.option("--floors", "write_floors", is_flag=True, help="Write floors.toml anew: what is reached now.")
@click.option("--readme", is_flag=True, help="Write the tables of the README anew.")
def main(
    *,
    aside: bool,
    as_json: bool,
    misses: bool,
    kind: tuple[str, ...],
    tier: tuple[str, ...],
    category: tuple[str, ...],
    language: tuple[str, ...],
    trap: tuple[str, ...],
    write_floors: bool,
    readme: bool,
) -> None:
    """How well warning signs are read in messages that the rules were not written from, beside a list of words."""
    filters = (kind, tier, category, language, trap)
    if (aside and misses) or (any(filters) and not misses):
        raise click.UsageError("Misses are shown of the open side only, and the filters are for --misses.")
    if write_floors:
        floors.FLOORS.write_text(floors.written({side: by_reader(side)[OURS] for side in Side}), encoding="utf-8")
    if readme:
        page.write()
    if misses:
        wanted = Wanted(
            kinds=frozenset(kind),
            tiers=frozenset(tier),
            categories=frozenset(category),
            languages=frozenset(language),
            traps=frozenset(trap),
        )
        click.echo("\n".join(lines(wanted)))
    elif not (write_floors or readme):
        for side in Side if aside else (Side.OPEN,):
            click.echo("\n".join(json_lines(side)) if as_json else f"{tables(side)}\n")


if __name__ == "__main__":
    main()
