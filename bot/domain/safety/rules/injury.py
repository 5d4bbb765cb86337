"""Rules for accidents, thin bones and operations."""

from bot.domain.safety.rule import FLEETING, Rule
from bot.domain.safety.rules.tiers import emergency, routine, urgent
from bot.domain.safety.vocabulary.body import BACK, HEAD, LEGS, MOVE, NECK, PAIN, SEAT
from bot.domain.safety.vocabulary.infection import FEVER, WEEPS, WOUND
from bot.domain.safety.vocabulary.injury import (
    BROKEN,
    BROKEN_SPINE,
    BRUISED_SPINE,
    CRASH,
    FALL,
    HEIGHT_LOSS,
    OLDER,
    OPERATION,
    POPPED,
    RECENT_WEEKS,
    SPINE_PROCEDURE,
    STEROIDS,
    STRAIN,
    THIN_BONES,
    THIN_BONES_MINE,
)
from bot.domain.safety.vocabulary.limb_injury import LIMB_OUT, NO_WEIGHT
from bot.domain.safety.vocabulary.limbs import FOOT_DROP, LEG_FAILS, WEAK
from bot.domain.safety.vocabulary.sensation import NUMB, SUDDEN

_SPINE = BACK | NECK

TRAUMA_FRACTURE: tuple[Rule, ...] = (
    emergency(CRASH, _SPINE | PAIN | HEAD, despite=FLEETING),
    emergency(CRASH, NUMB | WEAK, despite=FLEETING),
    emergency(FALL, NUMB | LEG_FAILS, _SPINE | LEGS),
    urgent(FALL, _SPINE),
    urgent(FALL, SEAT, PAIN),
    urgent(FALL, OLDER, within=10),
    urgent(FALL | STRAIN, PAIN, OLDER | STEROIDS | THIN_BONES),
    urgent(FALL, BRUISED_SPINE),
    urgent(POPPED, _SPINE),
    urgent(STEROIDS, _SPINE, SUDDEN | STRAIN | POPPED),
    urgent(BRUISED_SPINE, PAIN, STRAIN | FALL),
    urgent(BROKEN_SPINE),
    urgent(FALL | CRASH | POPPED | BROKEN, LIMB_OUT | NO_WEIGHT),
    routine(BROKEN, PAIN | MOVE | _SPINE),
)

OSTEOPOROSIS: tuple[Rule, ...] = (
    urgent(THIN_BONES, STRAIN | FALL | POPPED, PAIN | _SPINE, ever=(THIN_BONES,)),
    urgent(THIN_BONES, POPPED, ever=(THIN_BONES,)),
    urgent(THIN_BONES, _SPINE, PAIN, SUDDEN, ever=(THIN_BONES,)),
    urgent(OLDER, _SPINE, STRAIN | POPPED, PAIN),
    urgent(HEIGHT_LOSS, _SPINE, PAIN),
    routine(THIN_BONES, MOVE | PAIN | _SPINE, ever=(THIN_BONES,)),
    routine(THIN_BONES_MINE, ever=(THIN_BONES_MINE,)),
)

POST_SURGERY: tuple[Rule, ...] = (
    emergency(SPINE_PROCEDURE, RECENT_WEEKS, FEVER),
    emergency(SPINE_PROCEDURE, RECENT_WEEKS, NUMB | FOOT_DROP | LEG_FAILS, ever=(SPINE_PROCEDURE,)),
    urgent(OPERATION, WOUND, WEEPS, ever=(OPERATION,)),
    urgent(WOUND, WEEPS, _SPINE, within=8),
    urgent(OPERATION, RECENT_WEEKS, FEVER),
    urgent(OPERATION, RECENT_WEEKS, NUMB | LEG_FAILS | FOOT_DROP),
    routine(OPERATION, RECENT_WEEKS, PAIN | MOVE | _SPINE, ever=(OPERATION, RECENT_WEEKS)),
    routine(SPINE_PROCEDURE, RECENT_WEEKS, ever=(SPINE_PROCEDURE, RECENT_WEEKS)),
)
