"""The closed vocabularies that exercises are described in, and a person's wishes are read into."""

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from types import MappingProxyType


class Area(StrEnum):
    NECK = "neck"
    SHOULDERS = "shoulders"
    UPPER_BACK = "upper-back"
    MID_BACK = "mid-back"
    LOWER_BACK = "lower-back"
    HIPS = "hips"
    WRISTS = "wrists"
    EYES = "eyes"
    WHOLE_BODY = "whole-body"

    @property
    def label(self) -> str:
        return self.value.replace("-", " ")


class Target(StrEnum):
    """Why somebody is stiff, in their own choice of words; never a finding."""

    SITTING = "sitting"
    FWD_HEAD = "fwd-head"
    DESK_HUNCH = "desk-hunch"
    RSI = "rsi"
    SPASM = "spasm"
    SUDDEN = "sudden"
    SCIATICA = "sciatica"
    CARRY = "carry"
    WEAK_CORE = "weak-core"
    HIP_TIGHT = "hip-tight"
    HIP_WEAK = "hip-weak"
    STANDING = "standing"
    STIFFNESS = "stiffness"
    STRESS_TENSION = "stress-tension"
    EYE_STRAIN = "eye-strain"

    @property
    def label(self) -> str:
        return _TARGET_LABELS[self]


_TARGET_LABELS: Mapping[Target, str] = MappingProxyType(
    {
        Target.SITTING: "sitting all day",
        Target.FWD_HEAD: "head pushed forward",
        Target.DESK_HUNCH: "hunching over a desk",
        Target.RSI: "lots of mouse and keyboard",
        Target.SPASM: "muscles tight and on guard",
        Target.SUDDEN: "an awkward or sudden move",
        Target.SCIATICA: "an ache that goes down the leg",
        Target.CARRY: "lifting or carrying",
        Target.WEAK_CORE: "a middle that tires quickly",
        Target.HIP_TIGHT: "tight hips",
        Target.HIP_WEAK: "hips that tire quickly",
        Target.STANDING: "standing all day",
        Target.STIFFNESS: "feeling stiff",
        Target.STRESS_TENSION: "stress and tension",
        Target.EYE_STRAIN: "tired eyes",
    }
)


class Demand(StrEnum):
    """What a move asks of the body: the only thing that a member's exclusions refer to."""

    NECK_FLEX = "neck-flex"
    NECK_ROT = "neck-rot"
    NECK_SIDE = "neck-side"
    NECK_EXT = "neck-ext"
    NECK_ISOMETRIC = "neck-isometric"
    ISOMETRIC = "isometric"
    OVERHEAD = "overhead"
    SHOULDER_ENDRANGE = "shoulder-endrange"
    SHOULDER_LOAD = "shoulder-load"
    BAND_LOAD = "band-load"
    WRIST_LOAD = "wrist-load"
    WRIST_ENDRANGE = "wrist-endrange"
    GRIP = "grip"
    SPINE_FLEX = "spine-flex"
    SPINE_FLEX_MILD = "spine-flex-mild"
    SPINE_EXT = "spine-ext"
    SPINE_EXT_MILD = "spine-ext-mild"
    SPINE_EXT_THORACIC = "spine-ext-thoracic"
    SPINE_TWIST = "spine-twist"
    SPINE_TWIST_MILD = "spine-twist-mild"
    SPINE_SIDEBEND = "spine-sidebend"
    HIP_FLEX = "hip-flex"  # further than sitting upright does
    HIP_CROSS = "hip-cross"
    NERVE_TENSION = "nerve-tension"
    SUPINE = "supine"
    PRONE = "prone"
    FLOOR = "floor"
    KNEEL = "kneel"
    BALANCE = "balance"
    HEAD_LOW = "head-low"
    EYE_TRACKING = "eye-tracking"


class Kind(StrEnum):
    MOBILITY = "mobility"
    STRETCH = "stretch"
    CONTROL = "control"
    STRENGTH = "strength"
    RELAX = "relax"
    BREAK = "break"
    EYES = "eyes"


class Opens(StrEnum):
    """The prevailing posture that a move is the answer to."""

    FLEXION = "flexion"
    STATIC = "static"
    REPETITION = "repetition"
    NONE = "none"


class Position(StrEnum):
    SEATED = "seated"
    STANDING = "standing"
    WALL = "wall"
    FLOOR = "floor"
    ANY = "any"


class Kit(StrEnum):
    CHAIR = "chair"
    DESK = "desk"
    WALL = "wall"
    DOORWAY = "doorway"
    MAT = "mat"
    CUSHION = "cushion"
    BAND = "band"
    RUBBER_BAND = "rubber-band"
    BALL = "ball"
    TOWEL = "towel"


class Intensity(IntEnum):
    GENTLE = 1
    LIGHT = 2
    MODERATE = 3


class Basis(StrEnum):
    """Where a dose comes from: a sound source gives it for this move, or it follows a general rule for such moves."""

    PUBLISHED = "published"
    GENERAL_RULE = "general-rule"


class Claim(StrEnum):
    """What a source is cited for."""

    DOSE = "dose"
    TECHNIQUE = "technique"
    CAUTION = "caution"
    TRIAL = "trial"


class Grade(StrEnum):
    """WEAK is a clinic, a blog or a seller: to be replaced."""

    SOUND = "sound"
    WEAK = "weak"


class Licence(StrEnum):
    FACTS_ONLY = "facts-only"
    PUBLIC_DOMAIN = "public-domain"
