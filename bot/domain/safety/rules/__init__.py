"""Every rule, by what it may be about."""

from collections.abc import Mapping

from bot.domain.safety.rule import Rule
from bot.domain.safety.rules.crisis import CRISIS
from bot.domain.safety.rules.heart_brain import AORTIC, CARDIAC, MENINGITIS, STROKE_DISSECTION
from bot.domain.safety.rules.illness import CANCER_SYSTEMIC, CLOT, INFECTION, INFLAMMATORY, KIDNEY, PREGNANCY
from bot.domain.safety.rules.injury import OSTEOPOROSIS, POST_SURGERY, TRAUMA_FRACTURE
from bot.domain.safety.rules.nerve import CAUDA_EQUINA, LEG_WEAKNESS, MYELOPATHY, NEURO_SENSORY
from bot.domain.safety.tier import Category

RULES: Mapping[Category, tuple[Rule, ...]] = {
    Category.CRISIS: CRISIS,
    Category.CARDIAC: CARDIAC,
    Category.STROKE_DISSECTION: STROKE_DISSECTION,
    Category.AORTIC: AORTIC,
    Category.MENINGITIS: MENINGITIS,
    Category.CAUDA_EQUINA: CAUDA_EQUINA,
    Category.PREGNANCY: PREGNANCY,
    Category.TRAUMA_FRACTURE: TRAUMA_FRACTURE,
    Category.INFECTION: INFECTION,
    Category.CANCER_SYSTEMIC: CANCER_SYSTEMIC,
    Category.CLOT: CLOT,
    Category.LEG_WEAKNESS: LEG_WEAKNESS,
    Category.MYELOPATHY: MYELOPATHY,
    Category.KIDNEY: KIDNEY,
    Category.POST_SURGERY: POST_SURGERY,
    Category.OSTEOPOROSIS: OSTEOPOROSIS,
    Category.NEURO_SENSORY: NEURO_SENSORY,
    Category.INFLAMMATORY: INFLAMMATORY,
}
