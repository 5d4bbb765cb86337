"""Which long word a slip of the finger hides."""

import re


def _each(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Long, clinical and unmistakable: a slip in one of these is forgiven.
_FORGIVEN = _each("""
    ambulance ankle antibiotics arthritis bladder bleeding bowel bowels breastbone breathe breathing breathless
    buckles buckling burden buttocks buttons cancer chemo chemotherapy chiropractor clammy clumsy collapse
    collapsed constipated contractions crotch crushing diarrhoea discectomy dizziness dizzy dribbling drooping
    electric erection excruciating fainted fainting fever fingers floppy fracture genitals handlebars handwriting
    headache heartbeat incontinent infection kidney laminectomy leaking lymphoma melanoma meningitis morning
    motorbike nauseous numbness operation osteoporosis overdose palpitations paracetamol paralysed penis perineum
    pointless prednisolone pregnant pressure privates remission replacement scaffolding sciatica sensation
    shivering shoulder slurred slurring splitting squeeze squeezing sternum steroids stiffness sudden suddenly
    suicidal suicide surgery swallowing swelling swollen tearing temperature testicles thighs throbbing tightness
    tingling tingly toilet trickle tumour unbearable unconscious undercarriage unsteady urinate urine vagina
    vertigo vision vomiting weaker weakness
    """)
# Ordinary words one slip away from the ones above.
_OTHERS = _each("""
    angle angles ankles badger blade blades blazer bleed blender boils bowed bower bowler bowls breading breadth
    breather breathes breeding broken bucket buckets bucking buckled burdens burned button cancel cancels cancers
    canner canter chased cheat cheats chess chests claim claims clamp clumsily collapse collapsed collapses
    contraction contracts contraptions crest crests crushed crutch crutches crutching dabbling direction division
    dizzying doubling dribble dripping eclectic ejection election erections fainter feature feverish fewer finders
    finger fissure floppies fractured fractures fringes fusion general genital headaches infections infectious
    inflection injection invision kidney kidneys lacking ladder leading leaning leaving lever lightness mourning
    operating operations overdosed overdue penalise penalty pencils penis penny pens pleasure pointers pregnancy
    pressures presume private privates promotions remissions remissness replacements scribbling section sensations
    should shoulders shudder slurping smoulder splicing squeezed steroid stiffens stomachs sudan surfing surge
    surgeon surgeons swallow swelling swollen teasing thigh things thingy throwing tiering tightens tingle toiled
    towels tribbling trickled trickles unsteadily urinal vacation version vertical visions vowels walker weaken
    weakens weakest wishing wreaker
    """)
_DOUBLED = re.compile(r"(.)\1+")
_SHORTEST, _LONGEST = 5, 16


def meant(word: str) -> list[str]:
    """Words that share its first letter and a one-letter-shorter form: one letter off, or two swapped."""
    if not _SHORTEST <= len(word) <= _LONGEST or word in _OTHERS:
        return []
    forms = _shorter(word)
    if _SLIPS.keys().isdisjoint(forms):
        return []
    slips = [long for form in forms for long in _SLIPS.get(form, ()) if long[0] == word[0] and long != word]
    return sorted(set(slips))


def _shorter(word: str) -> list[str]:
    plain = _DOUBLED.sub(r"\1", word)
    return [plain, *[plain[:at] + plain[at + 1 :] for at in range(len(plain))]]


_SLIPS: dict[str, list[str]] = {}
for _forgiven in sorted(_FORGIVEN):
    for _form in _shorter(_forgiven):
        _SLIPS.setdefault(_form, []).append(_forgiven)
