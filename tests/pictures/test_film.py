"""The files that come out: how large, how often the same, and what is in them."""

from collections import Counter
from io import BytesIO

import pytest
from PIL import Image, ImageSequence

from bot.domain.figure import Arrow, ArrowKind, Figure, Prop, PropKind, Shows, View
from bot.pictures.canvas import SIZE
from bot.pictures.film import MOST_BYTES, gif, still
from bot.pictures.palette import CARD, COLOURS, FAR, GHOST, INK, PROP, WORKING
from tests.pictures.figures import ON_ALL_FOURS, SITTING, a_figure

_STANDING_TO_SITTING = a_figure(
    {"lumbar": 0}, {**SITTING, "lumbar": 30}, contacts=("ankle_near", "ankle_far"), active=("thigh",)
)


def frames(file: bytes) -> list[Image.Image]:
    return [frame.convert("RGB") for frame in ImageSequence.Iterator(Image.open(BytesIO(file)))]


def colours(picture: Image.Image) -> Counter[tuple[int, ...]]:
    counted = picture.convert("RGB").getcolors(1 << 16) or []
    return Counter({colour: count for count, colour in counted if isinstance(colour, tuple)})


def test_a_film_is_a_small_square_that_goes_round_for_ever() -> None:
    file = gif(_STANDING_TO_SITTING)
    picture = Image.open(BytesIO(file))
    assert (picture.format, picture.size, picture.info["loop"]) == ("GIF", (SIZE, SIZE), 0)
    assert len(file) < MOST_BYTES


def test_nothing_flashes() -> None:
    lasting = [frame.info["duration"] for frame in ImageSequence.Iterator(Image.open(BytesIO(gif(a_figure()))))]
    assert max(lasting) >= 1000
    assert sum(lasting) / 1000 > 2  # two poses in more than two seconds


def test_a_pose_in_passing_is_no_rest() -> None:
    lasting = {
        passing: [
            frame.info["duration"]
            for frame in ImageSequence.Iterator(Image.open(BytesIO(gif(a_figure(passing=passing)))))
        ]
        for passing in ((), ("B",))
    }
    assert len(lasting[()]) == len(lasting["B",])
    assert sum(lasting["B",]) < sum(lasting[()])


def test_a_film_that_would_be_too_large_takes_fewer_steps() -> None:
    every_part_moves = a_figure(ON_ALL_FOURS, {**SITTING, "lumbar": 0, "thorax": 0, "neck": 0, "foot": 90, "hand": 90})
    still_frames = len(frames(gif(a_figure(SITTING, {"head": 3}))))
    assert len(frames(gif(every_part_moves))) < still_frames


def test_the_first_frame_says_it_all_and_the_others_move() -> None:
    shown = frames(gif(a_figure(second={"arm": 60, "forearm": 60}, active=("arm",))))
    assert colours(shown[0])[GHOST]
    assert colours(shown[0])[WORKING] > colours(shown[1])[WORKING]  # an arrow besides
    assert colours(shown[1])[GHOST] < 0.2 * colours(shown[0])[GHOST]  # edges are smoothed through it
    assert len({frame.tobytes() for frame in shown[1:8]}) == 7


def test_a_still_has_the_start_beside_the_end() -> None:
    file = still(a_figure(second={"arm": 20, "forearm": 20}))
    picture = Image.open(BytesIO(file)).convert("RGB")
    half = picture.height
    start, end = picture.crop((0, 0, half, half)), picture.crop((picture.width - half, 0, picture.width, half))
    assert len(file) < 4096
    assert start.tobytes() != end.tobytes()
    assert abs(colours(start)[INK] - colours(end)[INK]) < 0.4 * colours(start)[INK]


def test_the_same_figure_gives_the_same_bytes() -> None:
    assert gif(_STANDING_TO_SITTING) == gif(_STANDING_TO_SITTING)
    assert still(_STANDING_TO_SITTING) == still(_STANDING_TO_SITTING)


def test_a_picture_has_few_colours_on_an_opaque_card() -> None:
    picture = Image.open(BytesIO(still(a_figure(active=("neck",)))))
    assert "transparency" not in picture.info
    assert set(colours(picture)) <= set(COLOURS)


@pytest.mark.parametrize(("colour", "least"), [(INK, 7.0), (WORKING, 4.5), (FAR, 3.0), (PROP, 3.0)])
def test_what_has_to_be_seen_stands_out_from_the_card(colour: tuple[int, int, int], least: float) -> None:
    """By the contrast of WCAG 2.2."""
    assert (_luminance(CARD) + 0.05) / (_luminance(colour) + 0.05) > least


def _luminance(colour: tuple[int, int, int]) -> float:
    red, green, blue = (
        part / 12.92 if (part := value / 255) <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for value in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("kind", list(PropKind))
@pytest.mark.parametrize("view", [View.SIDE, View.FRONT])
def test_every_thing_can_stand_around_in_either_view(kind: PropKind, view: View) -> None:
    at = "seat" if kind is PropKind.CHAIR else ("wrist_near" if view is View.SIDE else "wrist_left")
    bare, furnished = (
        a_figure({"arm": 90}, {"arm": 60}, view=view, props=props) for props in ((), (Prop(kind=kind, at=at),))
    )
    if kind is not PropKind.FLOOR:  # it is there anyway
        assert _looks(furnished) != _looks(bare)


def test_a_band_goes_from_hand_to_hand_or_is_tied_to_where_it_was() -> None:
    tied = a_figure(second={"arm": 230}, props=(Prop(kind=PropKind.BAND, at="hand_near", shift=(0.2, 0.0)),))
    held = a_figure(second={"arm": 230}, props=(Prop(kind=PropKind.BAND, at="hand_near", to="hand_far"),))
    assert len({_looks(tied), _looks(held), _looks(a_figure(second={"arm": 230}))}) == 3


@pytest.mark.parametrize("kind", list(ArrowKind))
@pytest.mark.parametrize("angle", [0, -90])
def test_every_arrow_is_drawn_in_the_colour_of_what_works(kind: ArrowKind, angle: float) -> None:
    pointed = a_figure(arrows=(Arrow(kind=kind, at="face", angle=angle, poses=("B",)),))
    assert not colours(_half(pointed, 0))[WORKING]
    assert colours(_half(pointed, 1))[WORKING]


def test_the_first_frame_shows_what_will_work_though_it_rests_at_the_start() -> None:
    pressing = a_figure({**SITTING, "rest": 1}, {"rest": 0}, active=("arm",))
    assert not colours(_half(pressing, 0))[WORKING]
    assert colours(_half(pressing, 1))[WORKING]
    assert colours(frames(gif(pressing))[0])[WORKING]


@pytest.mark.parametrize("shows", list(Shows))
def test_the_camera_goes_as_near_as_it_is_told(shows: Shows) -> None:
    looks = _half(a_figure(shows=shows), 0)
    if shows in {Shows.UPPER, Shows.HEAD}:
        assert colours(looks)[INK] > 1.3 * colours(_half(a_figure(), 0))[INK]
    assert colours(looks)[INK]


@pytest.mark.parametrize("turn", [0.0, 0.4, 1.0, -1.0])
def test_a_head_looks_where_it_turns(turn: float) -> None:
    faces = [
        _looks(a_figure({}, {"turn_head": way, "nod": 0.5}, view=View.FRONT, still=("B", "A"))) for way in (turn, -0.2)
    ]
    assert faces[0] != faces[1]


def test_a_breath_in_shows_at_the_belly() -> None:
    breath = {amount: a_figure({}, {"belly": amount}, active=("belly",), still=("B", "A")) for amount in (0.1, 1.0)}

    assert _looks(breath[1.0]) != _looks(breath[0.1])


def _looks(figure: Figure) -> bytes:
    return _half(figure, 0).tobytes()


def _half(figure: Figure, number: int) -> Image.Image:
    """One of the two cards of the still."""
    picture = Image.open(BytesIO(still(figure))).convert("RGB")
    left = number * (picture.width - picture.height)
    return picture.crop((left, 0, left + picture.height, picture.height))
