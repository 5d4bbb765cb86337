"""Whole years of every kind of member: `python -m tests.bench.year` plays them and prints what they were sent.

It says how good the choices are, not how fast; all of it takes minutes.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations
from statistics import median
from time import process_time

import click

from bot import catalogue
from bot.domain.exercise import Area, Target
from bot.domain.library import Library
from bot.domain.presets import Preset
from bot.domain.profile import Profile
from tests.domain.year import BREAKS, DESK, HOME, MOBILITY, PRESETS, STRENGTH, UNSEEN, Quota, Year, a_year, member

_FAIR = 0.8
_PLACES = {"at a desk": DESK, "unseen": UNSEEN, "on the floor": HOME}
_QUOTAS = {"strength": STRENGTH, "mobility": MOBILITY, "breaks, on screens": BREAKS}


@click.command()
@click.argument("words", nargs=-1)
def main(words: tuple[str, ...]) -> None:
    """Play those groups that have all these WORDS in their names."""
    library = Library(catalogue.load(catalogue.CONTENT))
    for group, members in _groups():
        if all(word in group for word in words):
            began = process_time()
            years = [(name, a_year(library, profile, seed=name)) for name, profile in members]
            click.echo("\n".join(_told(group, years, process_time() - began)))


def _groups() -> Iterator[tuple[str, Sequence[tuple[str, Profile]]]]:
    for where, place in _PLACES.items():
        areas = [(f"{p} {a}", member(place, p, areas={a})) for p in PRESETS for a in Area]
        yield f"each preset and area, {where}", areas
        yield f"each cause, {where}", [(str(target), member(place, targets={target})) for target in Target]
    pairs = [(f"{one} {other}", (one, other)) for one, other in combinations(PRESETS, 2)]
    yield (
        "each two presets and area, unseen",
        [(f"{n} {a}", member(UNSEEN, *p, areas={a})) for n, p in pairs for a in Area],
    )
    yield "all presets at once and area, unseen", [(str(a), member(UNSEEN, *Preset, areas={a})) for a in Area]


def _told(group: str, years: Sequence[tuple[str, Year]], seconds: float) -> Iterator[str]:
    sends = sum(len(year.sends) for _, year in years)
    wrong = sum(len(year.wrong) for _, year in years)
    nothing = sum(year.nothing for _, year in years)
    instead = sum(sent.instead for _, year in years for sent in year.sends)
    yield f"{group}: {len(years)} years, {sends} sends in {seconds:.0f} s"
    yield f"  not allowed or within four sends: {wrong}; nothing left: {nothing}; said to be instead: {instead}"
    for what, quota in _QUOTAS.items():
        concerned = [(n, y) for n, y in years if quota is not BREAKS or Target.EYE_STRAIN in y.profile.targets]
        yield from _of_weeks(what, quota, concerned)
    shares = sorted(
        (offered / eligible, offered, eligible, name) for name, y in years for offered, eligible in [y.offered]
    )
    lowest, offered, eligible, name = shares[0]
    below = sum(share < _FAIR for share, *_ in shares)
    yield (
        f"  offered of what was eligible: median {median(s for s, *_ in shares):.2f}, "
        f"lowest {lowest:.2f} ({offered} of {eligible}, {name}), below {_FAIR}: {below}"
    )
    focus = sorted((year.on_focus, name) for name, year in years)
    yield f"  for what was chosen: median {median(f for f, _ in focus):.2f}, lowest {focus[0][0]:.2f} ({focus[0][1]})"


def _of_weeks(what: str, quota: Quota, years: Sequence[tuple[str, Year]]) -> Iterator[str]:
    weeks = [(*year.weeks(quota), name) for name, year in years]
    met, enough = sum(m for m, _, _ in weeks), sum(e for _, e, _ in weeks)
    if enough:
        share, name = min((m / e, n) for m, e, n in weeks if e)
        yield f"  {what}: met in {met} of {enough} weeks with enough, in the worst year {share:.0%} ({name})"


if __name__ == "__main__":
    main()
