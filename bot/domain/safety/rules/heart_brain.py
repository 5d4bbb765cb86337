"""Rules for heart, great vessels, brain and its coverings: minutes matter, so one clear sign is enough."""

from bot.domain.safety.rule import FLEETING, Rule
from bot.domain.safety.rules.tiers import emergency
from bot.domain.safety.vocabulary.body import ARM, BACK, BELLY, BETWEEN_BLADES, CHEST, HEAD, JAW, LEFT_ARM, NECK, PAIN
from bot.domain.safety.vocabulary.brain import (
    ARM_GONE,
    CONFUSED,
    CONFUSED_AT_ALL,
    DIZZY,
    EYES_BENIGN,
    FACE_BENIGN,
    FACE_DROOP,
    FACE_NUMB,
    FIT,
    HEADACHE,
    HEADACHE_BAD,
    HEADACHE_WORST,
    MANIPULATED,
    SPEECH,
    SPEECH_ALONE,
    STROKE_NAME,
    UNFAMILIAR,
    VISION,
    VISION_ALONE,
    WHOLE_SIDE,
    WHOOSH,
)
from bot.domain.safety.vocabulary.context import LAUGHS
from bot.domain.safety.vocabulary.heart import (
    ANEURYSM,
    ARM_SIGN,
    BLACKOUT,
    BREATHLESS,
    CANT_BREATHE,
    CHEST_ALONE,
    CHEST_MUSCLE,
    CHEST_SIGN,
    CHEST_TIGHT,
    COLLAPSED,
    EFFORT,
    EXERTIONAL,
    FAINT,
    GOES_WITH_REST,
    GREY_AND_CLAMMY,
    HEART_ATTACK,
    INDIGESTION,
    LEFT_ARM_HEAVY,
    PALPITATIONS,
    PULSING_BELLY,
    QUEASY,
    SPREADS_UP,
    SWEATS,
    SWEATY,
    TEARING,
    WONT_SHIFT,
    WORST,
    WORST_EVER,
)
from bot.domain.safety.vocabulary.infection import (
    CHIN_TO_CHEST,
    DROWSY,
    FEVER,
    LIGHT_HURTS,
    NIGHT_SWEAT,
    RASH,
    RASH_STAYS,
    STIFF_NECK,
)
from bot.domain.safety.vocabulary.limbs import GAIT, HAND_CLUMSY
from bot.domain.safety.vocabulary.sensation import NUMB, SUDDEN

_UPPER = JAW | LEFT_ARM | ARM | BETWEEN_BLADES | BELLY
_TRUNK = CHEST | BACK | BELLY

CARDIAC: tuple[Rule, ...] = (
    emergency(CHEST_ALONE, unless=(CHEST_MUSCLE,), despite=FLEETING),
    emergency(CHEST, CHEST_SIGN, within=5, unless=(CHEST_MUSCLE,), despite=FLEETING),
    emergency(CHEST_TIGHT, unless=(CHEST_MUSCLE,), despite=FLEETING),
    emergency(CHEST, CHEST_SIGN, BREATHLESS | SWEATY | QUEASY | JAW | LEFT_ARM_HEAVY | FAINT, despite=FLEETING),
    emergency(CANT_BREATHE, unless=(EFFORT, LAUGHS)),
    emergency(BREATHLESS, SUDDEN, unless=(EFFORT, LAUGHS), within=8),
    emergency(BREATHLESS, SWEATY | FAINT | PALPITATIONS | JAW, despite=FLEETING),
    emergency(BREATHLESS, BACK | LEFT_ARM, PAIN, within=12),
    emergency(LEFT_ARM_HEAVY),
    emergency(JAW, ARM, ARM_SIGN, within=8),
    emergency(_UPPER | BACK, SWEATY, within=12, unless=(NIGHT_SWEAT,)),
    emergency(_UPPER, SWEATS, within=12, unless=(NIGHT_SWEAT,)),
    emergency(GREY_AND_CLAMMY),
    emergency(JAW | LEFT_ARM | BETWEEN_BLADES, QUEASY, ARM_SIGN, within=14),
    emergency(JAW | ARM | CHEST | BETWEEN_BLADES | INDIGESTION, EXERTIONAL, GOES_WITH_REST),
    emergency(INDIGESTION, WONT_SHIFT | SWEATY | LEFT_ARM_HEAVY | SPREADS_UP | JAW, within=14),
    emergency(PALPITATIONS, FAINT | CHEST_ALONE),
    emergency(PAIN, SPREADS_UP, SWEATY | CHEST | BREATHLESS | QUEASY),
    emergency(HEART_ATTACK, unless=(LAUGHS,)),
    emergency(COLLAPSED),
)

AORTIC: tuple[Rule, ...] = (
    emergency(PULSING_BELLY),
    emergency(_TRUNK, TEARING, SUDDEN | WORST | FAINT | SWEATY),
    emergency(_TRUNK, TEARING, CHEST),
    emergency(WORST_EVER, SUDDEN),
    emergency(TEARING, BACK | CHEST | BELLY, SUDDEN | FAINT),
    emergency(BLACKOUT, BACK | CHEST | BELLY | NECK | HEADACHE),
    emergency(BACK | BELLY, WORST, FAINT | SWEATY, unless=(NIGHT_SWEAT,)),
    emergency(BELLY, BACK, SUDDEN, WORST),
    emergency(ANEURYSM),
)

STROKE_DISSECTION: tuple[Rule, ...] = (
    emergency(FACE_DROOP, unless=(FACE_BENIGN,), despite=FLEETING),
    emergency(FACE_DROOP, SPEECH_ALONE | WHOLE_SIDE | ARM_GONE, despite=FLEETING),
    emergency(FACE_NUMB, unless=(FACE_BENIGN,), despite=FLEETING),
    emergency(SPEECH_ALONE, unless=(LAUGHS,), despite=FLEETING),
    emergency(VISION_ALONE, unless=(EYES_BENIGN,), despite=FLEETING),
    emergency(VISION, NECK | HEADACHE, unless=(EYES_BENIGN,), despite=FLEETING),
    emergency(WHOLE_SIDE, despite=FLEETING),
    emergency(ARM_GONE, SUDDEN, despite=FLEETING),
    emergency(HEADACHE_WORST),
    emergency(HEADACHE_BAD, SUDDEN, within=8),
    emergency(HEADACHE, NECK, HEADACHE_BAD),
    emergency(NECK, SPEECH | FACE_DROOP),
    emergency(NECK, PAIN, DIZZY, unless=(HAND_CLUMSY,)),
    emergency(NECK, PAIN, GAIT, SUDDEN, unless=(HAND_CLUMSY,)),
    emergency(NECK | HEAD, PAIN, UNFAMILIAR, within=14),
    emergency(WHOOSH, NECK | HEADACHE),
    emergency(MANIPULATED, HEADACHE | DIZZY | VISION | NUMB | SPEECH | FACE_DROOP),
    emergency(HEADACHE, NUMB | SPEECH_ALONE | CONFUSED_AT_ALL, unless=(LAUGHS, EYES_BENIGN)),
    emergency(STROKE_NAME),
    emergency(FIT),
    emergency(CONFUSED, SUDDEN),
)

MENINGITIS: tuple[Rule, ...] = (
    emergency(FEVER, STIFF_NECK),
    emergency(LIGHT_HURTS, STIFF_NECK | FEVER),
    emergency(CHIN_TO_CHEST, FEVER | LIGHT_HURTS | RASH | DROWSY),
    emergency(RASH, FEVER, HEADACHE | NECK | DROWSY),
    emergency(RASH_STAYS, FEVER | NECK | HEADACHE | DROWSY),
)
