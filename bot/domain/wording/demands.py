"""What a move asks of the body, in words for the person who may rather leave it out."""

from collections.abc import Mapping
from types import MappingProxyType

from bot.domain.exercise import Demand

_MOVES_THAT: Mapping[Demand, str] = MappingProxyType(
    {
        Demand.NECK_FLEX: "bend your neck forward",
        Demand.NECK_ROT: "turn your head",
        Demand.NECK_SIDE: "tilt your head to the side",
        Demand.NECK_EXT: "tip your head back",
        Demand.NECK_ISOMETRIC: "press your head against your hand",
        Demand.ISOMETRIC: "hold still with effort",
        Demand.OVERHEAD: "take your arms above your head",
        Demand.SHOULDER_ENDRANGE: "take your shoulders as far as they go",
        Demand.SHOULDER_LOAD: "put weight on your shoulders",
        Demand.BAND_LOAD: "pull on a band",
        Demand.WRIST_LOAD: "put weight on your wrists",
        Demand.WRIST_ENDRANGE: "bend your wrists as far as they go",
        Demand.GRIP: "squeeze with your hands",
        Demand.SPINE_FLEX: "bend you forward",
        Demand.SPINE_FLEX_MILD: "bend you forward, even a little",
        Demand.SPINE_EXT: "bend you backwards",
        Demand.SPINE_EXT_MILD: "bend you backwards, even a little",
        Demand.SPINE_EXT_THORACIC: "bend your upper back backwards",
        Demand.SPINE_TWIST: "twist your back",
        Demand.SPINE_TWIST_MILD: "twist your back, even a little",
        Demand.SPINE_SIDEBEND: "bend you sideways",
        Demand.HIP_FLEX: "bend a hip far",
        Demand.HIP_CROSS: "cross one leg over the other",
        Demand.NERVE_TENSION: "stretch a whole arm or leg at once",
        Demand.SUPINE: "have you lie on your back",
        Demand.PRONE: "have you lie on your front",
        Demand.FLOOR: "take you down to the floor",
        Demand.KNEEL: "have you kneel",
        Demand.BALANCE: "ask you to balance",
        Demand.HEAD_LOW: "bring your head down low",
        Demand.EYE_TRACKING: "have your eyes follow something",
    }
)


def moves(demand: Demand) -> str:
    """Goes on after "leave out": "moves that bend you forward"."""
    return f"moves that {_MOVES_THAT[demand]}"
