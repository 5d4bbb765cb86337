"""Makes the two files of a figure: a moving picture that goes round and round, and a still of its start and end."""

from collections.abc import Iterator
from io import BytesIO
from math import cos, pi

from PIL import Image, ImageDraw

from bot.domain.figure import Figure
from bot.pictures.canvas import painted
from bot.pictures.palette import CARD, TABLE, WORKING, indexed
from bot.pictures.scene import Scene
from bot.pictures.shapes import Shape

_PLAN_MS = 1400  # the first frame says all by itself, for those who have movement switched off
_HOLD_MS = 1000
_STEPS = (7, 6, 5, 4, 3, 2)  # frames from one pose to the next: as many as the file has room for
_ON_THE_WAY_MS = 560
MOST_BYTES, MOST_STILL_BYTES = 20_000, 4096  # small enough for any connection
_HALVES, _GAP = (240, 192), 18  # pixels: each of the two cards of a still, smaller if need be, and what is between


def gif(figure: Figure) -> bytes:
    """320 by 320 pixels, for ever round; its first frame shows the start, the end as a shadow, and the way."""
    scene = Scene(figure)
    return _small_enough((_film(scene, steps) for steps in _STEPS), MOST_BYTES)


def _film(scene: Scene, steps: int) -> bytes:
    frames = [(indexed(painted(shapes, scene.camera)), lasts) for shapes, lasts in _frames(scene, steps)]
    first, *others = (picture for picture, _ in frames)
    file = BytesIO()
    # One table for all frames, and no pixel transparent for being as before: a fifth smaller than Pillow's own way.
    first.save(
        file,
        "GIF",
        save_all=True,
        append_images=others,
        duration=[lasts for _, lasts in frames],
        loop=0,
        disposal=1,
        palette=TABLE,
        optimize=False,
    )
    return file.getvalue()


def still(figure: Figure) -> bytes:
    """A PNG of two cards side by side: the start, and the end."""
    scene = Scene(figure)
    return _small_enough((_ends(scene, size) for size in _HALVES), MOST_STILL_BYTES)


def _small_enough(files: Iterator[bytes], most: int) -> bytes:
    """The first that is, or the last: they come the largest first."""
    for file in files:
        if len(file) < most:
            break
    return file


def _ends(scene: Scene, size: int) -> bytes:
    both = Image.new("RGB", (2 * size + _GAP, size), CARD)
    for number, pose in enumerate(scene.figure.ends):
        half = painted(scene.moment(pose, pose, 0.0), scene.camera, size=size)
        both.paste(half, (number * (size + _GAP), 0))
    x, y = size + _GAP // 2, size // 2
    ImageDraw.Draw(both).polygon([(x - 7, y - 11), (x + 7, y), (x - 7, y + 11)], fill=WORKING)  # and then
    file = BytesIO()
    indexed(both).save(file, "PNG", optimize=True, bits=4)
    return file.getvalue()


def _frames(scene: Scene, steps: int) -> Iterator[tuple[tuple[Shape, ...], int]]:
    order = scene.figure.order
    on_the_way = _ON_THE_WAY_MS // steps // 10 * 10
    for number, (start, end) in enumerate(zip(order, (*order[1:], order[0]), strict=True)):
        if number == 0:
            yield scene.plan(), _PLAN_MS
        else:
            yield scene.moment(start, end, 0.0), on_the_way if start in scene.figure.passing else _HOLD_MS
        for step in range(1, steps):
            yield scene.moment(start, end, (1 - cos(pi * step / steps)) / 2), on_the_way
