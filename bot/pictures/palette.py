"""The colours of all pictures: dark enough on the card for everybody, and few enough to keep a file small."""

from itertools import chain

from PIL import Image

Colour = tuple[int, int, int]

CARD: Colour = (255, 255, 255)
INK: Colour = (0x14, 0x21, 0x3D)  # 15.97 : 1 on the card
WORKING: Colour = (0xC4, 0x3A, 0x14)  # 5.30 : 1; never the only sign: what works is thicker too
FAR: Colour = (0x78, 0x82, 0x96)  # 3.87 : 1
PROP: Colour = (0x8A, 0x93, 0xA3)  # 3.10 : 1
GHOST: Colour = (0xD3, 0xD8, 0xE0)  # where the move goes: a hint beside the arrow, which says the same in full colour


def _between(one: Colour, other: Colour, share: float) -> Colour:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


# Edges are smoothed through these, and through the plain colours themselves.
COLOURS: tuple[Colour, ...] = (
    CARD,
    INK,
    WORKING,
    FAR,
    PROP,
    GHOST,
    _between(INK, CARD, 1 / 3),
    _between(INK, CARD, 2 / 3),
    _between(WORKING, CARD, 1 / 3),
    _between(WORKING, CARD, 2 / 3),
    _between(FAR, CARD, 1 / 2),
    _between(WORKING, INK, 1 / 2),
    _between(INK, FAR, 1 / 2),
    _between(GHOST, CARD, 1 / 2),
)

TABLE = bytes(
    chain.from_iterable((*COLOURS, *(CARD,) * (16 - len(COLOURS))))
)  # as a file has it: sixteen, three bytes each


def indexed(picture: Image.Image) -> Image.Image:
    """The picture in these colours alone, each pixel in the nearest."""
    return picture.quantize(palette=_PALETTE, dither=Image.Dither.NONE)


def _palette() -> Image.Image:
    image = Image.new("P", (1, 1))
    image.putpalette([*chain.from_iterable(COLOURS), *chain.from_iterable([CARD] * (256 - len(COLOURS)))])
    return image


_PALETTE = _palette()
