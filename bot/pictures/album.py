"""Draws the pictures of many exercises at once, on every processor that there is."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

from bot.domain.exercise import Exercise
from bot.domain.figure import Figure
from bot.pictures.film import gif, still


@dataclass(frozen=True, kw_only=True)
class Pictures:
    """The moving picture (GIF) and the still (PNG) of one exercise."""

    slug: str
    gif: bytes
    still: bytes


def drawn(exercises: Iterable[Exercise]) -> Iterator[Pictures]:
    """In their order, each as soon as it is there; the same exercise gives the same bytes."""
    figures = [(exercise.slug, exercise.figure) for exercise in exercises if exercise.figure]
    # Forked processes would inherit whatever threads the caller has begun.
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        yield from pool.map(_pictures, figures, chunksize=4)


def _pictures(figure: tuple[str, Figure]) -> Pictures:
    return Pictures(slug=figure[0], gif=gif(figure[1]), still=still(figure[1]))
