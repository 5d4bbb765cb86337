"""From what a person wishes for to the exercise they get."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime

from bot.domain.choose import Offer, Pick, Profile, choose, choose_named
from bot.domain.exercise import Area, Exercise, Kit, Target
from bot.domain.wish import Wish


def choose_wished(
    exercises: Sequence[Exercise],
    wish: Wish,
    profile: Profile,
    history: Sequence[Offer],
    *,
    at: datetime,
    seed: str,
    areas: AbstractSet[Area] = frozenset(),
    targets: AbstractSet[Target] = frozenset(),
    other_than: AbstractSet[str] = frozenset(),
) -> Pick | None:
    """One that the words name, or describe; each just shown: another for the same place, or the same again.

    `at`, `seed` and `other_than` are as for `choose`; `areas` and `targets` come on top of the wish's. Whoever asks for
    a movement and nothing else has the place and the things for it; their body stays the same, so it may be None.
    """

    def among(*, but: AbstractSet[str]) -> Pick | None:
        return choose(
            exercises,
            profile,
            history,
            at=at,
            seed=seed,
            areas=areas | wish.areas,
            targets=targets | wish.targets,
            other_than=other_than | but,
        )

    anywhere = replace(profile, discreet=False, floor=True, kit=frozenset(Kit))
    asked_for = (choose_named(exercises, each, anywhere, history, at=at, seed=seed) for each in wish.exercises)
    if wish.exercise:
        return next(asked_for)
    described = among(but=wish.others(exercises))
    if described or not wish.exercises:
        return described
    if wish.areas or wish.targets:
        return among(but=frozenset())
    return next(filter(None, asked_for), None)
