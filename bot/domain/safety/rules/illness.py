"""Rules for infection, cancer, clots, kidneys, pregnancy and inflamed joints."""

from bot.domain.safety.over import Void
from bot.domain.safety.rule import Rule
from bot.domain.safety.rules.tiers import emergency, routine, urgent
from bot.domain.safety.vocabulary.bladder_bowel import CANNOT_GO, LEAKING, UNAWARE
from bot.domain.safety.vocabulary.body import BACK, BELLY, CALF, CHEST, FLANK, LEGS, MOVE, NECK, ONE_LEG, PAIN
from bot.domain.safety.vocabulary.bowel import STOOL_LOSS
from bot.domain.safety.vocabulary.brain import VISION
from bot.domain.safety.vocabulary.heart import BREATHLESS, CHEST_ALONE, FAINT
from bot.domain.safety.vocabulary.infection import (
    BLOOD_URINE,
    COLIC,
    FEVER,
    FLANK_NAMED,
    IMMUNE,
    INFECTION_ANY,
    INFECTION_WORD,
    INJECTS,
    KIDNEY_WORD,
    RIGORS,
    UNWELL,
    URINE_SIGNS,
    UTI,
    VOMIT,
)
from bot.domain.safety.vocabulary.injury import OPERATION, SPINE_PROCEDURE
from bot.domain.safety.vocabulary.limbs import FOOT_DROP, GAIT, LEG_FAILS, PARALYSED, WEAK
from bot.domain.safety.vocabulary.pregnancy_joints import (
    ARTHRITIS,
    ARTHRITIS_MINE,
    ARTHRITIS_SIGNS,
    BABY_OR_LABOUR,
    BAD_HEAD,
    BLEEDING,
    BUMP_ACHES,
    BUTTOCK,
    EYES_OR_SWELLING,
    LATE_WEEKS,
    MATERNITY,
    MONTHS,
    MORNING_STIFF,
    MOVING_HELPS,
    PREGNANT,
    PREGNANT_ME,
    SEVERE,
    WATERS,
    WEEKS_ALONE,
)
from bot.domain.safety.vocabulary.sensation import NUMB, POSTURE
from bot.domain.safety.vocabulary.tumour_clot import (
    BLOOD_SPIT,
    BONES,
    CALF_PAIN,
    CALVES,
    CANCER,
    CANCER_FAR,
    CLOT_RISK,
    CLOT_WORD,
    DIETING,
    EVERYDAY_LEGS,
    IM_WELL,
    LUMP,
    MECHANICAL,
    NIGHT_PAIN,
    NOT_TRYING,
    ONE_CALF_SWOLLEN,
    WEIGHT_LOSS,
    WONT_GO,
    WORRYING,
)

_SPINE = BACK | NECK
_CORD = LEG_FAILS | FOOT_DROP | PARALYSED | CANNOT_GO | LEAKING | UNAWARE | STOOL_LOSS | NUMB
_LEG_TROUBLE = _CORD | GAIT

INFECTION: tuple[Rule, ...] = (
    emergency(_SPINE, FEVER, _CORD),
    emergency(_SPINE, RIGORS),
    emergency(_SPINE, FEVER, SPINE_PROCEDURE | INJECTS, ever=(SPINE_PROCEDURE, INJECTS)),
    urgent(_SPINE, FEVER),
    urgent(_SPINE, INJECTS, ever=(INJECTS,)),
    urgent(INFECTION_WORD, _SPINE, ever=(INFECTION_WORD,)),
    urgent(IMMUNE, _SPINE, UNWELL, ever=(IMMUNE,)),
    urgent(FEVER, PAIN, IMMUNE),
    routine(INFECTION_ANY, PAIN | _SPINE),
    routine(FEVER, PAIN),
)

CANCER_SYSTEMIC: tuple[Rule, ...] = (
    emergency(CANCER, _SPINE, _LEG_TROUBLE, ever=(CANCER,)),
    emergency(CANCER, LEGS | ONE_LEG, WEAK | _LEG_TROUBLE, ever=(CANCER,)),
    urgent(CANCER, _SPINE | BONES, PAIN, unless=(CANCER_FAR,), ever=(CANCER,)),
    urgent(CANCER, _SPINE | BONES, PAIN, unless=(MECHANICAL,), ever=(CANCER,)),
    urgent(CANCER, _SPINE | BONES, WORRYING, ever=(CANCER,)),
    urgent(WEIGHT_LOSS, NOT_TRYING, unless=(DIETING,)),
    urgent(WEIGHT_LOSS, _SPINE, unless=(DIETING,)),
    urgent(NIGHT_PAIN, WEIGHT_LOSS, unless=(DIETING,)),
    urgent(WEIGHT_LOSS, FEVER, unless=(DIETING,)),
    urgent(NIGHT_PAIN, _SPINE, WORRYING, unless=(MOVING_HELPS,)),
    urgent(LUMP, _SPINE),
    routine(CANCER, PAIN | MOVE | _SPINE, unless=(IM_WELL,), ever=(CANCER,)),
)

CLOT: tuple[Rule, ...] = (
    emergency(CALF, ONE_CALF_SWOLLEN | CALF_PAIN, BREATHLESS | CHEST_ALONE | FAINT | BLOOD_SPIT),
    emergency(CLOT_WORD, BREATHLESS | CHEST_ALONE | FAINT | BLOOD_SPIT),
    emergency(CLOT_RISK, BREATHLESS, CHEST_ALONE),
    emergency(BLOOD_SPIT),
    urgent(CALF, ONE_CALF_SWOLLEN, within=10, unless=(EVERYDAY_LEGS,)),
    urgent(CALF, CALF_PAIN, CLOT_RISK, unless=(EVERYDAY_LEGS,)),
    urgent(CALVES, CALF_PAIN, WONT_GO, within=10, unless=(BUTTOCK,)),
    urgent(CALF, CLOT_WORD),
    urgent(CLOT_WORD, PAIN),
)

KIDNEY: tuple[Rule, ...] = (
    urgent(FLANK, FEVER | VOMIT | URINE_SIGNS),
    urgent(BACK, COLIC, VOMIT),
    urgent(FLANK, PAIN, COLIC, within=12),
    urgent(KIDNEY_WORD, FEVER | VOMIT | COLIC | URINE_SIGNS),
    urgent(BLOOD_URINE),
    urgent(URINE_SIGNS, BACK | FEVER | FLANK),
    routine(KIDNEY_WORD, PAIN, within=6),
    urgent(FLANK_NAMED, PAIN),
    routine(UTI),
    routine(URINE_SIGNS, PAIN),
)

PREGNANCY: tuple[Rule, ...] = (
    emergency(PREGNANT | LATE_WEEKS, WATERS),
    emergency(PREGNANT | LATE_WEEKS, BAD_HEAD, EYES_OR_SWELLING),
    emergency(PREGNANT, VISION),
    emergency(PREGNANT, CHEST | BREATHLESS | FAINT, CHEST_ALONE | BREATHLESS | FAINT),
    emergency(PREGNANT, BELLY, SEVERE),
    emergency(BABY_OR_LABOUR),
    routine(LATE_WEEKS, BUMP_ACHES),
    routine(WEEKS_ALONE, MATERNITY, PAIN | MOVE | _SPINE, despite=frozenset({Void.DENIED})),
    emergency(WEEKS_ALONE, BLEEDING, unless=(OPERATION,)),
    routine(PREGNANT_ME),
    routine(PREGNANT, PAIN | MOVE | _SPINE),
)

INFLAMMATORY: tuple[Rule, ...] = (
    routine(_SPINE | BUTTOCK, MORNING_STIFF, MOVING_HELPS),
    routine(_SPINE | BUTTOCK, MORNING_STIFF, MONTHS, unless=(POSTURE,)),
    routine(_SPINE | BUTTOCK, MOVING_HELPS, MONTHS),
    routine(MORNING_STIFF, MOVING_HELPS, MONTHS),
    routine(_SPINE | PAIN | MORNING_STIFF, ARTHRITIS_SIGNS),
    routine(ARTHRITIS_MINE),
    routine(ARTHRITIS, PAIN | MOVE | _SPINE),
)
