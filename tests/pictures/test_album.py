"""Every picture of the real exercises, drawn: small, steady, described, and the page of them current."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from bot.catalogue import CONTENT, load
from bot.domain.anatomy import SIDES
from bot.domain.exercise import Exercise
from bot.pictures.album import Pictures, drawn
from bot.pictures.film import MOST_BYTES, MOST_STILL_BYTES, gif, still
from bot.pictures.page import page
from bot.pictures.scene import Scene

_DOCS = Path(__file__).parents[2] / "docs"
_EXERCISES = load(CONTENT)
_SLIP = 0.02  # of a body height: what nobody sees


@pytest.fixture(scope="session")
def album() -> dict[str, Pictures]:
    return {pictures.slug: pictures for pictures in drawn(_EXERCISES)}


def test_every_exercise_has_its_pictures(album: dict[str, Pictures]) -> None:
    assert list(album) == [exercise.slug for exercise in _EXERCISES]


def test_no_picture_is_large(album: dict[str, Pictures]) -> None:
    large = [
        (slug, len(pictures.gif), len(pictures.still))
        for slug, pictures in album.items()
        if len(pictures.gif) >= MOST_BYTES or len(pictures.still) >= MOST_STILL_BYTES
    ]
    assert large == []


def test_drawn_in_other_processes_or_in_this_one_the_bytes_are_the_same(album: dict[str, Pictures]) -> None:
    for exercise in _EXERCISES[::17]:
        assert exercise.figure
        assert (album[exercise.slug].gif, album[exercise.slug].still) == (gif(exercise.figure), still(exercise.figure))


@pytest.mark.parametrize("exercise", _EXERCISES, ids=lambda exercise: exercise.slug)
def test_what_touches_something_goes_on_touching_it(exercise: Exercise) -> None:
    assert exercise.figure
    assert not {point: slip for point, slip in Scene(exercise.figure).slips().items() if slip > _SLIP}


def test_the_page_and_its_pictures_are_those_of_today(album: dict[str, Pictures]) -> None:
    """`make pictures` writes them."""
    assert (_DOCS / "exercises.md").read_text(encoding="utf-8") == page(_EXERCISES, pictures="pictures")
    files = {path.name for path in (_DOCS / "pictures").iterdir()}
    assert files == {f"{slug}.{kind}" for slug in album for kind in ("gif", "png")}
    for slug, pictures in album.items():
        assert _alike(_DOCS / "pictures" / f"{slug}.png", pictures.still), slug
        assert _alike(_DOCS / "pictures" / f"{slug}.gif", pictures.gif), slug


def _alike(path: Path, file: bytes) -> bool:
    """Pixel by pixel: another release of the compression may write other bytes."""
    with Image.open(path) as kept, Image.open(BytesIO(file)) as fresh:
        if (kept.size, getattr(kept, "n_frames", 1)) != (fresh.size, getattr(fresh, "n_frames", 1)):
            return False
        return ImageChops.difference(kept.convert("RGB"), fresh.convert("RGB")).getbbox() is None


def test_only_bodies_have_contacts() -> None:
    assert all(
        exercise.figure and (exercise.figure.view in SIDES or not exercise.figure.contacts) for exercise in _EXERCISES
    )
