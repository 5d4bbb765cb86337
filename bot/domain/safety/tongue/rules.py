"""The rules that every language but English shares: which ideas together are a warning sign."""

from collections.abc import Mapping

from bot.domain.safety.context import Void
from bot.domain.safety.rule import FLEETING, Rule
from bot.domain.safety.rules.tiers import emergency, routine, urgent
from bot.domain.safety.tier import Category
from bot.domain.safety.tongue.signs import Signs

ASKED = frozenset({Void.IMAGINED})  # "What is the point of living?" is no question about facts.


def rules(s: Signs) -> Mapping[Category, tuple[Rule, ...]]:
    """The gravest first within each category."""
    return {
        Category.CRISIS: _crisis(s),
        Category.CARDIAC: _cardiac(s),
        Category.STROKE_DISSECTION: _stroke(s),
        Category.AORTIC: _aortic(s),
        Category.MENINGITIS: _meningitis(s),
        Category.CAUDA_EQUINA: _cauda_equina(s),
        Category.PREGNANCY: _pregnancy(s),
        Category.TRAUMA_FRACTURE: _trauma(s),
        Category.INFECTION: _infection(s),
        Category.CANCER_SYSTEMIC: _cancer(s),
        Category.CLOT: _clot(s),
        Category.LEG_WEAKNESS: _leg_weakness(s),
        Category.MYELOPATHY: _myelopathy(s),
        Category.KIDNEY: _kidney(s),
        Category.POST_SURGERY: _post_surgery(s),
        Category.OSTEOPOROSIS: _osteoporosis(s),
        Category.NEURO_SENSORY: _neuro_sensory(s),
        Category.INFLAMMATORY: _inflammatory(s),
    }


def _crisis(s: Signs) -> tuple[Rule, ...]:
    return (
        emergency(s.intent, unless=(s.hyperbole, s.laughs)),
        emergency(s.intent | s.passive | s.plan, s.means),
        urgent(s.passive, unless=(s.hyperbole, s.laughs), despite=ASKED),
    )


def _cardiac(s: Signs) -> tuple[Rule, ...]:
    upper = s.jaw | s.left_arm | s.blades
    company = s.breathless | s.cant_breathe | s.sweats | s.queasy | s.faint | s.grey | s.palpitations
    benign = (s.muscle, s.effort, s.exerted)
    return (
        emergency(s.heart_alone, despite=FLEETING),
        emergency(s.chest, s.pressure, within=6, unless=benign, despite=FLEETING),
        emergency(s.chest, s.pain, within=5, unless=benign, despite=FLEETING),
        emergency(s.chest, s.pressure | s.pain, company | upper, despite=FLEETING),
        emergency(s.chest, s.grey | s.sweats | s.faint, within=14, unless=benign, despite=FLEETING),
        emergency(s.cant_breathe, unless=(s.effort, s.laughs)),
        emergency(s.breathless, s.sudden, within=8, unless=(s.effort, s.laughs)),
        emergency(s.breathless, s.sweats | s.faint | s.palpitations | s.jaw | s.left_arm | s.chest, unless=(s.effort,)),
        emergency(upper | s.back | s.belly | s.neck, s.pain | s.pressure, s.sweats, despite=FLEETING),
        emergency(upper | s.back, s.pain | s.pressure, s.breathless | s.cant_breathe, unless=(s.effort, s.muscle)),
        emergency(s.jaw, s.left_arm | s.arm, s.pain | s.pressure, despite=FLEETING),
        emergency(s.left_arm | s.jaw, s.pain | s.pressure, s.queasy | s.faint | s.grey, despite=FLEETING),
        emergency(s.chest | s.jaw | s.left_arm, s.on_effort, s.at_rest),
        emergency(s.indigestion, s.sweats | s.left_arm | s.jaw | s.breathless | s.wont_go),
        emergency(s.palpitations, s.faint | s.chest, unless=benign),
        emergency(s.heart_attack, unless=(s.laughs,)),
        emergency(s.collapsed, unless=(s.laughs,)),
    )


def _aortic(s: Signs) -> tuple[Rule, ...]:
    trunk = s.back | s.chest | s.belly | s.blades
    return (
        emergency(s.pulsing_belly),
        emergency(s.aneurysm, trunk | s.pain),
        emergency(trunk, s.tearing, unless=(s.muscle, s.exerted)),
        emergency(s.belly, s.back, s.sudden, s.worst | s.pain),
        emergency(s.back | s.blades, s.sudden, s.worst, s.chest | s.faint | s.sweats | s.queasy | s.grey),
        emergency(trunk, s.worst | s.sudden | s.pain, s.faint),
        emergency(s.collapsed, trunk),
    )


def _stroke(s: Signs) -> tuple[Rule, ...]:
    return (
        emergency(s.face_droop, despite=FLEETING),
        emergency(s.face, s.droops, within=7, despite=FLEETING),
        emergency(s.face, s.numb, within=6, despite=FLEETING),
        emergency(s.speech, unless=(s.laughs,), despite=FLEETING),
        emergency(s.vision, despite=FLEETING),
        emergency(s.one_side, s.numb | s.weak | s.paralysed | s.odd, despite=FLEETING),
        emergency(s.arm_gone, unless=(s.posture, s.exerted, s.clears), despite=FLEETING),
        emergency(s.headache_worst),
        emergency(s.headache, s.sudden, within=8),
        emergency(s.headache, s.never_before | s.worst, s.sudden | s.never_before | s.neck),
        emergency(s.headache, s.numb | s.confused | s.weak | s.speech),
        emergency(s.headache | s.neck, s.vomit, s.dizzy | s.sudden | s.stiff_neck),
        emergency(s.neck, s.pain, s.never_before),
        emergency(s.neck, s.dizzy | s.gait | s.vision | s.speech | s.droops, s.pain | s.sudden, unless=(s.clumsy,)),
        emergency(s.manipulated, s.headache | s.dizzy | s.vision | s.numb | s.gait | s.vomit | s.never_before),
        emergency(s.dizzy | s.gait, s.sudden, s.vomit | s.neck | s.headache),
        emergency(s.stroke_name, unless=(s.laughs,)),
        emergency(s.fit),
        emergency(s.confused, s.sudden | s.headache | s.fever | s.neck),
    )


def _meningitis(s: Signs) -> tuple[Rule, ...]:
    return (
        emergency(s.stiff_neck, s.fever | s.light_hurts | s.rash | s.drowsy, unless=(s.posture,)),
        emergency(s.light_hurts, s.fever | s.neck),
        emergency(s.rash_stays, s.fever | s.headache | s.neck | s.drowsy),
        emergency(s.fever, s.rash, s.headache | s.neck | s.drowsy | s.confused),
        emergency(s.fever, s.headache, s.drowsy | s.confused),
    )


def _cauda_equina(s: Signs) -> tuple[Rule, ...]:
    bladder = s.cannot_pee | s.leaks | s.unaware | s.stool_loss
    return (
        emergency(s.saddle, s.numb, within=10, unless=(s.clears,)),
        emergency(s.saddle, s.odd, within=8, unless=(s.clears,)),
        emergency(s.seat, s.numb | s.odd, within=8, unless=(s.clears, s.posture, s.laughs, s.exerted)),
        emergency(s.seat, s.numb, bladder | s.both_legs | s.persistent, unless=(s.clears,)),
        emergency(s.wiping, unless=(s.clears,)),
        emergency(s.cannot_pee, unless=(s.longstanding,)),
        emergency(s.unaware),
        emergency(s.leaks, unless=(s.longstanding,)),
        emergency(s.stool_loss),
        emergency(s.stool | s.urine, s.unfelt, within=12),
        emergency(s.urine, s.cannot, within=6, unless=(s.longstanding, s.burns_peeing)),
        emergency(s.urine | s.stool, s.numb | s.trouble, within=6, unless=(s.longstanding, s.burns_peeing)),
        emergency(s.organ, s.trouble | s.weak | s.numb | s.cannot, within=6, unless=(s.longstanding, s.burns_peeing)),
        emergency(s.sex_lost, unless=(s.longstanding,)),
        emergency(s.sex, s.numb, within=8),
        emergency(s.both_legs, s.numb, unless=(s.clears, s.posture)),
        emergency(s.both_legs, s.flare | s.odd | s.pain, s.back, unless=(s.clears, s.exerted)),
        emergency(s.legs, s.numb, s.back, unless=(s.clears, s.posture)),
        emergency(s.legs, s.numb, within=6, unless=(s.clears, s.posture, s.exerted, s.laughs, s.longstanding)),
        emergency(s.other_leg_too, s.back | s.flare | s.pain | s.numb | s.odd, unless=(s.exerted,)),
        emergency(s.cauda_name),
    )


def _leg_weakness(s: Signs) -> tuple[Rule, ...]:
    excuses = (s.exerted, s.laughs, s.clears, s.longstanding)
    failing = s.weak | s.leg_fails | s.foot_drop
    return (
        emergency(s.both_legs | s.legs, s.weak, within=8, unless=(*excuses, s.posture)),
        emergency(s.both_legs, failing, unless=excuses),
        emergency(s.legs, s.leg_fails, within=6, unless=excuses),
        emergency(s.leg | s.leg_fails, failing, s.faster, unless=excuses),
        emergency(s.paralysed, unless=excuses),
        urgent(s.foot_drop, unless=excuses),
        urgent(s.leg_fails, unless=excuses),
        urgent(s.leg, s.weak, within=7, unless=excuses),
        urgent(s.gait, s.back | s.leg | s.legs, unless=(*excuses, s.posture)),
    )


def _myelopathy(s: Signs) -> tuple[Rule, ...]:
    signs = s.clumsy | s.zap
    return (
        emergency(signs, s.leaks | s.cannot_pee | s.unaware | s.stool_loss),
        emergency(signs | s.both_hands, s.crash | s.fall, s.numb | s.odd | s.zap | s.weak | s.clumsy),
        urgent(s.clumsy, unless=(s.posture, s.laughs, s.exerted, s.longstanding)),
        urgent(s.zap, s.bends, within=14),
        urgent(s.zap, s.neck | s.legs | s.back),
        urgent(s.both_hands, s.numb, within=8, unless=(s.clears, s.posture, s.longstanding)),
        urgent(s.hands, s.numb | s.odd, s.gait),
        urgent(s.gait, s.neck, unless=(s.laughs,)),
    )


def _pregnancy(s: Signs) -> tuple[Rule, ...]:
    return (
        emergency(s.pregnant, s.bleeding | s.waters | s.waves),
        emergency(s.pregnant, s.headache, s.vision | s.flicker | s.swelling),
        emergency(s.pregnant, s.vision | s.flicker),
        emergency(s.pregnant, s.chest | s.breathless | s.cant_breathe | s.faint | s.fit),
        emergency(s.pregnant, s.belly, s.worst),
        emergency(s.waters),
        routine(s.pregnant, s.pain | s.wants_to_move | s.back),
    )


def _trauma(s: Signs) -> tuple[Rule, ...]:
    spine = s.back | s.neck
    return (
        emergency(s.crash, spine | s.pain | s.head | s.numb | s.weak, despite=FLEETING),
        emergency(s.fall | s.crash, s.numb | s.leg_fails | s.paralysed, spine | s.legs | s.hands | s.arm),
        urgent(s.crash),
        urgent(s.fall, spine | s.head),
        urgent(s.fall, s.old | s.thin_bones | s.steroids | s.bruised, within=16),
        urgent(s.fall, s.seat | s.flank, s.pain),
        urgent(s.cracked, spine, s.pain | s.worst, unless=(s.manipulated,)),
        urgent(s.strain, spine, s.old, s.pain),
    )


def _infection(s: Signs) -> tuple[Rule, ...]:
    spine = s.back | s.neck
    cord = s.numb | s.leg_fails | s.paralysed | s.weak | s.leaks | s.cannot_pee | s.stool_loss
    return (
        emergency(s.back, s.fever, cord),
        emergency(s.back, s.chills, s.fever | s.spine_operated | s.immune, unless=(s.flank,)),
        emergency(spine, s.fever | s.chills, s.spine_operated, ever=(s.spine_operated,)),
        urgent(spine, s.fever | s.chills),
        urgent(s.infected, s.back, ever=(s.infected,)),
        urgent(s.immune, s.back, s.unwell | s.fever, ever=(s.immune,)),
        routine(s.fever, s.pain),
    )


def _cancer(s: Signs) -> tuple[Rule, ...]:
    spine = s.back | s.neck | s.bones | s.blades
    cord = s.leg_fails | s.paralysed | s.cannot_pee | s.leaks | s.unaware | s.stool_loss | s.foot_drop
    return (
        emergency(s.cancer, cord | s.gait, ever=(s.cancer,)),
        emergency(s.cancer, s.legs | s.leg | s.saddle, s.weak | s.numb, ever=(s.cancer,)),
        urgent(s.cancer, spine, s.pain | s.worst | s.faster | s.night_pain, unless=(s.cancer_far,), ever=(s.cancer,)),
        urgent(s.weight_loss, s.not_trying | spine | s.night_pain | s.fever, unless=(s.dieting,)),
        urgent(s.night_pain, s.back, s.worst | s.faster | s.weight_loss, unless=(s.posture,)),
        urgent(s.lump, spine),
        routine(s.cancer, spine, s.pain, ever=(s.cancer,)),
    )


def _clot(s: Signs) -> tuple[Rule, ...]:
    lung = s.breathless | s.cant_breathe | s.blood_spit | s.faint | s.chest
    return (
        emergency(s.calf | s.leg, s.swollen | s.calf_pain, lung, unless=(s.effort,)),
        emergency(s.clot_name | s.clot_risk, s.breathless | s.cant_breathe | s.chest, s.pain | s.swollen | s.sudden),
        emergency(s.blood_spit),
        urgent(s.calf | s.leg, s.swollen, within=8, unless=(s.posture, s.exerted, s.longstanding)),
        urgent(s.calf, s.swollen, s.clot_risk),
        urgent(s.calf, s.calf_pain, s.clot_risk | s.swollen, unless=(s.exerted,)),
        urgent(s.calf, s.calf_pain, s.wont_go, within=12, unless=(s.exerted, s.clears)),
        urgent(s.clot_name, s.calf | s.leg | s.pain),
    )


def _kidney(s: Signs) -> tuple[Rule, ...]:
    return (
        urgent(s.flank | s.kidney, s.fever | s.chills | s.vomit | s.burns_peeing | s.colic, unless=(s.kidney_benign,)),
        urgent(s.back, s.colic | s.burns_peeing),
        urgent(s.burns_peeing, s.fever | s.chills),
        urgent(s.blood_urine),
        routine(s.burns_peeing),
        routine(s.kidney, s.pain, unless=(s.kidney_benign,)),
    )


def _post_surgery(s: Signs) -> tuple[Rule, ...]:
    return (
        emergency(s.spine_operated, s.recent, s.fever | s.chills, ever=(s.spine_operated,)),
        emergency(
            s.spine_operated, s.saddle | s.cannot_pee | s.leaks | s.paralysed, s.recent, ever=(s.spine_operated,)
        ),
        urgent(s.spine_operated, s.recent, s.numb | s.weak | s.leg_fails | s.foot_drop, ever=(s.spine_operated,)),
        urgent(s.operated | s.spine_operated, s.weeps, ever=(s.operated, s.spine_operated)),
        urgent(s.wound, s.weeps | s.swollen, within=10),
        urgent(s.operated, s.recent, s.fever, ever=(s.operated,)),
        routine(s.spine_operated, s.recent, s.wants_to_move | s.pain),
    )


def _osteoporosis(s: Signs) -> tuple[Rule, ...]:
    frail = s.thin_bones | s.steroids
    return (
        urgent(frail, s.strain | s.cracked | s.fall | s.sudden, s.back | s.pain, ever=(frail,)),
        urgent(s.height_loss, s.back, s.pain),
        routine(s.thin_bones, s.back | s.pain | s.wants_to_move, ever=(s.thin_bones,)),
    )


def _neuro_sensory(s: Signs) -> tuple[Rule, ...]:
    limb = s.leg | s.arm | s.hands
    return (
        routine(limb, s.numb, s.persistent, within=12, unless=(s.clears, s.longstanding)),
        routine(limb, s.numb, s.back | s.neck, within=12, unless=(s.clears, s.posture, s.longstanding)),
    )


def _inflammatory(s: Signs) -> tuple[Rule, ...]:
    return (
        routine(s.morning_stiff, s.moving_helps | s.arthritis, s.months | s.arthritis),
        routine(s.arthritis, s.pain | s.back | s.wants_to_move),
    )
