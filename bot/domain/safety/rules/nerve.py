"""Rules for squeezed nerves and cord: base of the spine, legs, hands, a numb limb."""

from bot.domain.safety.rule import Rule
from bot.domain.safety.rules.tiers import emergency, routine, urgent
from bot.domain.safety.vocabulary.bladder_bowel import (
    ACCIDENTS,
    BLADDER_OR_BOWEL,
    CANNOT_GO,
    CAUDA_EQUINA_NAME,
    HARD_TO,
    HOLD,
    LEAKING,
    LONGSTANDING_LEAK,
    NO_BLADDER_TROUBLE,
    SINCE_BACK,
    UNAWARE,
    UNFELT,
    URINE,
    WENT,
)
from bot.domain.safety.vocabulary.body import (
    ARM,
    BACK,
    BELOW,
    BOTH_LEGS,
    HANDS,
    LEFT_LEG,
    LEGS,
    NECK,
    ONE_LEG,
    ONE_LIMB,
    OTHER_LEG_TOO,
    PAIN,
    RIGHT_LEG,
    SADDLE,
    SEAT,
)
from bot.domain.safety.vocabulary.bowel import CONSTIPATED, STOOL_LOSS
from bot.domain.safety.vocabulary.infection import URINE_SIGNS
from bot.domain.safety.vocabulary.injury import CRASH, FALL
from bot.domain.safety.vocabulary.intimate import SEX, SEX_TROUBLE, WIPING
from bot.domain.safety.vocabulary.limbs import (
    BOTH,
    BOTH_HANDS,
    FOOT_DROP,
    GAIT,
    HAND_CLUMSY,
    LEG_FAILS,
    NECK_BENDS,
    NEW_KEYS,
    NO_POWER,
    PARALYSED,
    WEAK,
    ZAP,
)
from bot.domain.safety.vocabulary.sensation import (
    CLEARS,
    DULLED,
    EXERTED,
    FASTER,
    FLARE,
    NOT_MINE,
    NUMB,
    ODD,
    PERSISTENT,
    POSTURE,
    STUBBORN,
    SUDDEN,
)
from bot.domain.safety.vocabulary.unreal import LAUGHS

_BLADDER = CANNOT_GO | UNAWARE | LEAKING | STOOL_LOSS

CAUDA_EQUINA: tuple[Rule, ...] = (
    emergency(SADDLE, NUMB, within=9, unless=(CLEARS,)),
    emergency(SADDLE, ODD, within=8, unless=(CLEARS,)),
    emergency(SADDLE, NUMB, STUBBORN, within=12),
    # A seat that has gone to sleep is a long meeting, unless it stays asleep.
    emergency(SEAT, NUMB | ODD, within=6, unless=(CLEARS, POSTURE, LAUGHS)),
    emergency(SEAT, NUMB | ODD, STUBBORN, within=12, unless=(CLEARS,)),
    emergency(SEAT, NUMB, _BLADDER | BOTH_LEGS),
    emergency(SADDLE | SEAT | LEGS, NOT_MINE, within=9),
    emergency(WIPING),
    emergency(CANNOT_GO, unless=(LONGSTANDING_LEAK,)),
    emergency(UNAWARE),
    emergency(LEAKING, unless=(LONGSTANDING_LEAK,)),
    emergency(LEAKING, BACK | NUMB, SUDDEN),
    emergency(LEAKING | CANNOT_GO | STOOL_LOSS | SEX_TROUBLE, SINCE_BACK),
    emergency(STOOL_LOSS),
    emergency(WENT | STOOL_LOSS | URINE, UNFELT, within=12),
    emergency(WENT, UNFELT),
    emergency(URINE | STOOL_LOSS | WENT, HOLD, within=5, unless=(LONGSTANDING_LEAK, NO_BLADDER_TROUBLE)),
    emergency(URINE, SUDDEN, WEAK, within=6),
    emergency(URINE, HARD_TO, within=5, unless=(LONGSTANDING_LEAK, URINE_SIGNS)),
    emergency(URINE | STOOL_LOSS, NUMB, within=6),
    emergency(CONSTIPATED, NUMB),
    emergency(CONSTIPATED, BACK, SUDDEN),
    emergency(SEX_TROUBLE, BACK | SUDDEN | PAIN),
    emergency(SEX, NUMB, within=6),
    emergency(BOTH_LEGS, NUMB, unless=(CLEARS, POSTURE)),
    emergency(BOTH_LEGS, NUMB | PAIN, BACK, unless=(CLEARS,)),
    emergency(BOTH_LEGS, FLARE, unless=(EXERTED, POSTURE, CLEARS)),
    emergency(BOTH_LEGS, FLARE | ZAP | ODD, BACK, unless=(CLEARS,)),
    emergency(OTHER_LEG_TOO, PAIN | FLARE | NUMB | ODD | ZAP, unless=(EXERTED,)),
    emergency(LEFT_LEG, RIGHT_LEG, WEAK | NUMB | FLARE | ZAP, unless=(EXERTED, CLEARS, POSTURE)),
    emergency(OTHER_LEG_TOO, BOTH | SUDDEN, unless=(EXERTED,)),
    emergency(BELOW, NUMB | ODD, within=12, unless=(CLEARS, POSTURE)),
    emergency(LEGS, NUMB, BACK),
    emergency(LEGS, ODD, SUDDEN, within=10, unless=(POSTURE, LAUGHS)),
    emergency(
        BLADDER_OR_BOWEL, BACK | NUMB | LEGS | SUDDEN, unless=(NO_BLADDER_TROUBLE, LONGSTANDING_LEAK, URINE_SIGNS)
    ),
    emergency(ACCIDENTS, LEGS | BACK, NUMB | BACK),
    emergency(CAUDA_EQUINA_NAME),
)

LEG_WEAKNESS: tuple[Rule, ...] = (
    emergency(BOTH_LEGS, WEAK, within=8, unless=(EXERTED, LAUGHS, CLEARS)),
    emergency(BOTH_LEGS, WEAK, BACK | NUMB),
    emergency(LEG_FAILS, BOTH, within=6, unless=(EXERTED,)),
    emergency(BELOW, WEAK, within=10, unless=(EXERTED,)),
    emergency(LEGS, WEAK | LEG_FAILS, FASTER, within=12, unless=(EXERTED,)),
    emergency(LEGS, LEG_FAILS, within=4, unless=(EXERTED, LAUGHS, CLEARS)),
    emergency(LEGS, LEG_FAILS, BACK | NUMB | SUDDEN, unless=(EXERTED, LAUGHS)),
    emergency(LEGS, WEAK, SUDDEN, within=10, unless=(LAUGHS, EXERTED)),
    emergency(LEGS, NUMB, within=5, unless=(CLEARS, POSTURE, LAUGHS)),
    emergency(PARALYSED, unless=(EXERTED, LAUGHS, CLEARS)),
    emergency(PARALYSED, BACK | SUDDEN, unless=(LAUGHS,)),
    emergency(FOOT_DROP | LEG_FAILS, FASTER, within=14, unless=(EXERTED,)),
    urgent(FOOT_DROP),
    urgent(GAIT, BACK, unless=(POSTURE, LAUGHS)),
    urgent(LEG_FAILS, unless=(EXERTED, LAUGHS, CLEARS)),
    urgent(LEG_FAILS, BACK | NUMB, unless=(LAUGHS,)),
    urgent(ONE_LEG, NO_POWER, BACK | PAIN | PERSISTENT, unless=(EXERTED, LAUGHS)),
    urgent(ONE_LEG, WEAK, BACK | NUMB, within=10, unless=(EXERTED, LAUGHS)),
)

MYELOPATHY: tuple[Rule, ...] = (
    emergency(HAND_CLUMSY | ZAP, _BLADDER),
    emergency(HAND_CLUMSY | ZAP, CRASH | FALL),
    emergency(CRASH | FALL, NECK, ARM | HANDS, NUMB | WEAK | ZAP),
    emergency(HAND_CLUMSY | BOTH_HANDS, SUDDEN, NECK, within=14, unless=(NEW_KEYS, LAUGHS)),
    urgent(HAND_CLUMSY, NECK | GAIT | NUMB | PERSISTENT, unless=(NEW_KEYS, LAUGHS)),
    urgent(HANDS, HAND_CLUMSY, within=6, unless=(POSTURE, NEW_KEYS, LAUGHS)),
    urgent(ZAP, NECK_BENDS, within=10),
    urgent(BOTH_HANDS, NUMB, within=6, unless=(CLEARS, POSTURE)),
    urgent(BOTH_HANDS, NUMB, NECK),
    urgent(GAIT, NECK),
    urgent(GAIT, HANDS, NUMB),
)

NEURO_SENSORY: tuple[Rule, ...] = (
    routine(ONE_LIMB, NUMB, PERSISTENT, within=12, unless=(CLEARS,)),
    routine(ONE_LIMB, NUMB, BACK | NECK, within=12, unless=(CLEARS, POSTURE)),
    routine(ONE_LIMB, NUMB | DULLED, PERSISTENT, unless=(CLEARS, POSTURE, EXERTED)),
)
