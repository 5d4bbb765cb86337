"""Draws a face from the front, as large as a pair of eyes: lids, a mouth, and hands that cover the eyes."""

from collections.abc import Iterator

from bot.pictures.palette import CARD, FAR, INK, WORKING, Colour
from bot.pictures.shapes import Area, Shape, disc, stroke
from bot.pictures.skeleton import Full, Point, along, shifted

APART = 0.155  # from the bridge of the nose to the middle of an eye
HALF = 0.105  # an eye is twice as wide
MOUTH: Point = (0.0, 0.225)
_HEAD: Point = (0.0, 0.055)
_HEAD_R = 0.335
_UP, _DOWN = 0.066, 0.046  # how far the lids bulge
_IRIS = 0.034
_BEYOND = 1.0  # a neck and an arm run on, out of the card
_STEPS = 12
_SIDES = (-1, 1)


def lid(lids: float, across: float) -> float:
    """How far down an upper lid is, from -1 at the one corner of its eye to 1 at the other."""
    return (1 - across**2) * (-_UP + (_UP + _DOWN) * lids)


def lower_lid(across: float) -> float:
    return (1 - across**2) * _DOWN


def shares() -> list[float]:
    """From the one corner of an eye to the other."""
    return [step / _STEPS * 2 - 1 for step in range(_STEPS + 1)]


def face(pose: Full, active: tuple[str, ...]) -> Iterator[Shape]:
    yield stroke((shifted(_HEAD, (0.0, 0.2)), shifted(_HEAD, (0.0, _BEYOND))), 0.12, INK, frames=False)
    jaw = shifted(_HEAD, (0.0, 0.05 + 0.04 * pose["mouth"][0]))
    for halo in (True, False):  # one halo around all of it
        yield disc(_HEAD, _HEAD_R, INK, halo=halo)
        yield disc(jaw, _HEAD_R - 0.045, INK, halo=halo)
    for sign in _SIDES:
        yield from _eye((sign * APART, 0.0), pose["lids"][0])
    mouth = WORKING if "mouth" in active else CARD
    yield from _mouth(pose["mouth"][0], mouth)
    if near := pose["palms"][0]:
        yield from _palms(near, WORKING if "palms" in active else INK)


def _eye(middle: Point, lids: float) -> Iterator[Shape]:
    upper = [shifted(middle, (share * HALF * 0.8, lid(lids, share))) for share in shares()]
    lower = [shifted(middle, (share * HALF * 0.8, lower_lid(share))) for share in shares()]
    yield Area(points=(*upper, *reversed(lower)), colour=CARD)
    gap = (lower_lid(0.0) - lid(lids, 0.0)) / 2
    yield disc(shifted(middle, (0.0, lower_lid(0.0) - gap)), max(0.0, min(_IRIS, gap - 0.012)), INK)
    yield stroke(lower, 0.011, CARD)


def _mouth(wide: float, colour: Colour) -> Iterator[Shape]:
    """A line, or as far open as teeth that have come apart."""
    upper = [shifted(MOUTH, (share * 0.085, 0.02 * (1 - share**2) * (1 - wide) - 0.012 * wide)) for share in shares()]
    lower = [shifted(MOUTH, (share * 0.085, (0.02 + 0.045 * wide) * (1 - share**2))) for share in shares()]
    yield stroke((*upper, *reversed(lower), upper[0]), 0.016 if colour == WORKING else 0.011, colour)


def _palms(near: float, colour: Colour) -> Iterator[Shape]:
    """Their backs to us, the fingers on the forehead; on their way they come from below."""
    for sign in _SIDES:
        wrist = sign * APART, 0.15 + 0.40 * (1 - near)
        knuckles, tips, root = (along(wrist, 0, far) for far in (0.13, 0.28, 0.04))
        thumb = along(along(root, -sign * 62, 0.10), -sign * 20, 0.055)
        yield stroke((along(wrist, 0, -_BEYOND), wrist), 0.048, FAR, frames=False)
        yield stroke((wrist, knuckles, tips), (0.045, 0.102, 0.066), colour)
        yield stroke((root, thumb), (0.034, 0.024), colour)
        for row, length in ((-0.042, 0.09), (0.0, 0.11), (0.042, 0.09)):
            gap = shifted(knuckles, (row, -0.07))
            yield stroke((gap, along(gap, 0, length)), 0.006, CARD)
