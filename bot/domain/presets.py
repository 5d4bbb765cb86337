"""What a person may pick to have moves left out: a sentence for them to read, demands for us to keep. No diagnosis."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.exercise import Area, Demand, Exercise, Target

FEWEST = 2  # exercises for the whole body, or there is nothing to change to
FEWEST_LEFT = 4  # in every other area, with any one preset
FEWEST_FOR_A_CAUSE = 6  # exercises that answer it, and not all of them on the floor


class Preset(StrEnum):
    BENDING_OR_TWISTING = "bending-or-twisting"
    BENDING_FORWARD = "bending-forward"
    BENDING_BACK = "bending-back"
    PREGNANT = "pregnant"
    DIZZY = "dizzy"
    PRESSURE = "pressure"
    NECK = "neck"
    SHOULDER = "shoulder"
    WRIST = "wrist"
    HIP = "hip"
    EYE = "eye"
    FLOOR = "floor"

    @property
    def sentence(self) -> str:
        """What the person reads and picks."""
        return _LEFT_OUT[self].sentence

    @property
    def demands(self) -> frozenset[Demand]:
        """All that is stored of it."""
        return _LEFT_OUT[self].demands


@dataclass(frozen=True, kw_only=True)
class _LeftOut:
    sentence: str
    demands: frozenset[Demand]


def _left_out(sentence: str, *demands: Demand) -> _LeftOut:
    return _LeftOut(sentence=sentence, demands=frozenset(demands))


_LEFT_OUT = {
    Preset.BENDING_OR_TWISTING: _left_out(
        "I've been told to take care when bending or twisting",
        Demand.SPINE_FLEX,
        Demand.SPINE_FLEX_MILD,
        Demand.SPINE_TWIST,
    ),
    Preset.BENDING_FORWARD: _left_out(
        "Bending forward or sitting makes it worse",
        Demand.SPINE_FLEX,
        Demand.SPINE_FLEX_MILD,
        Demand.NERVE_TENSION,
    ),
    Preset.BENDING_BACK: _left_out(
        "Bending backwards makes it worse",
        Demand.SPINE_EXT,
        Demand.SPINE_EXT_MILD,
        Demand.SPINE_EXT_THORACIC,
        Demand.NECK_EXT,
    ),
    Preset.PREGNANT: _left_out("I'm pregnant", Demand.SUPINE, Demand.PRONE, Demand.SPINE_EXT, Demand.ISOMETRIC),
    Preset.DIZZY: _left_out(
        "Turning or tipping my head makes me dizzy",
        Demand.NECK_ROT,
        Demand.NECK_EXT,
        Demand.HEAD_LOW,
        Demand.BALANCE,
        Demand.EYE_TRACKING,
    ),
    Preset.PRESSURE: _left_out(
        "My blood pressure or heart is being watched",
        Demand.ISOMETRIC,
        Demand.NECK_ISOMETRIC,
        Demand.HEAD_LOW,
        Demand.BAND_LOAD,
    ),
    Preset.NECK: _left_out(
        "My neck needs care",
        Demand.NECK_FLEX,
        Demand.NECK_ROT,
        Demand.NECK_SIDE,
        Demand.NECK_EXT,
        Demand.NECK_ISOMETRIC,
    ),
    Preset.SHOULDER: _left_out(
        "My shoulder catches or slips",
        Demand.OVERHEAD,
        Demand.SHOULDER_ENDRANGE,
        Demand.SHOULDER_LOAD,
        Demand.BAND_LOAD,
    ),
    Preset.WRIST: _left_out("My wrist or hand is flaring up", Demand.WRIST_LOAD, Demand.WRIST_ENDRANGE, Demand.GRIP),
    Preset.HIP: _left_out("I have a new hip", Demand.HIP_FLEX, Demand.HIP_CROSS),
    Preset.EYE: _left_out("I have high eye pressure, or had eye surgery", Demand.HEAD_LOW, Demand.ISOMETRIC),
    Preset.FLOOR: _left_out("I can't get down on the floor", Demand.FLOOR, Demand.KNEEL, Demand.SUPINE, Demand.PRONE),
}


def too_thin(exercises: Iterable[Exercise], unread: int = 0) -> Iterator[tuple[Area | Target, str]]:
    """The areas and causes that leave somebody with too little, and what was expected of each.

    `unread` more exercises are somewhere that nothing is known of: whatever they might make up for is not told.
    """
    known = tuple(exercises)
    for area in Area:
        serving = [exercise for exercise in known if area in exercise.areas]
        yield from ((area, expected) for expected in _thin_area(area, serving, unread))
    for target in Target:
        answering = [exercise for exercise in known if target in exercise.targets]
        yield from ((target, expected) for expected in _thin_cause(answering, unread))


def _thin_area(area: Area, serving: Sequence[Exercise], unread: int) -> Iterator[str]:
    # For the whole body there is always a walk, and it is for nobody in particular
    fewest = FEWEST if area is Area.WHOLE_BODY else FEWEST_LEFT
    if len(serving) + unread < fewest:
        yield f"at least {fewest} exercises, found {len(serving)}"
    elif area is not Area.WHOLE_BODY:
        for preset in Preset:
            left = sum(preset.demands.isdisjoint(exercise.demands) for exercise in serving)
            if left + unread < FEWEST_LEFT:
                yield f"at least {FEWEST_LEFT} exercises left for {preset.sentence!r}, found {left}"


def _thin_cause(answering: Sequence[Exercise], unread: int) -> Iterator[str]:
    if len(answering) + unread < FEWEST_FOR_A_CAUSE:
        yield f"at least {FEWEST_FOR_A_CAUSE} exercises that answer it, found {len(answering)}"
    elif not unread and all(exercise.floor for exercise in answering):
        yield "an exercise that is not done on the floor"
