"""Small exercises for tests of the chooser, and histories of them; what isn't said is as plain as can be."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.catalogue import CONTENT, load
from bot.domain.exercise import Area, Demand, Exercise, Intensity, Kind, Ladder, Opens, Position, Target
from bot.domain.profile import Feedback, Offer

AT = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
CONTENTS = load(CONTENT)
BY_SLUG = {exercise.slug: exercise for exercise in CONTENTS}


def an_exercise(slug: str, *demands: Demand, rung: int | None = None, per_day_max: int = 3, **parts: Any) -> Exercise:
    """For the neck, and undemanding; `rung` puts it on the one ladder there is."""
    model = BY_SLUG["chin-tuck"]
    plain: dict[str, Any] = {
        "areas": (Area.NECK,),
        "targets": {Target.SITTING: 1},
        "kind": Kind.MOBILITY,
        "opens": Opens.NONE,
        "position": Position.SEATED,
        "discreet": True,
        "intensity": Intensity.GENTLE,
        "dose": replace(model.dose, per_day_max=per_day_max),
        "ladder": Ladder(family="ladder", level=rung) if rung else None,
    }
    return replace(model, slug=slug, name=slug, aka=(), demands=frozenset(demands), **plain | parts)


def offers(*slugs: str, days_ago: float = 1, feedback: Feedback | None = None) -> list[Offer]:
    """In this order, a minute apart."""
    first = AT - timedelta(days=days_ago)
    return [Offer(slug=slug, at=first + timedelta(minutes=n), feedback=feedback) for n, slug in enumerate(slugs)]


def daily(slug: str, *said: Feedback | None, last: float = 1) -> Sequence[Offer]:
    """One a day, the last of them this many days ago."""
    first = AT - timedelta(days=last + len(said) - 1)
    return [Offer(slug=slug, at=first + timedelta(days=n), feedback=feedback) for n, feedback in enumerate(said)]
