"""A warning sign, in English."""

from bot.domain.safety import Category
from bot.domain.wording.advice.phrases import Address, Phrases

_NO_BENDING = "Until then, no lifting, bending or twisting."

PHRASES = Phrases(
    local_number="your local emergency number",
    you=Address(
        emergency_title="Please get this checked now",
        call="Call {number} or go to the nearest emergency department now; don't drive yourself.",
        urgent_title="A doctor should look at this today",
        see="Call a doctor's practice, an out-of-hours line or an urgent-care centre today.",
        crisis_title="I'm glad you said it",
        crisis_now=(
            "Are you thinking of ending your life? Please call {number} now, move away from anything you could use, and stay with somebody."
        ),
        crisis_soon=(
            "Are you thinking of suicide? Please tell somebody today: a person you trust, or a doctor. "
            "If it becomes a plan, call {number} at once."
        ),
        note=(
            "Reminders and exercises pause until you tell me that this is sorted out. "
            "If it is about somebody else, please help them do the same."
        ),
    ),
    them=Address(
        emergency_title="Please get them help now",
        call="Call {number} for them now, or get them to the nearest emergency department; they shouldn't drive.",
        urgent_title="A doctor should see them today",
        see="Please help them reach a doctor's practice, an out-of-hours line or an urgent-care centre today.",
        crisis_title="Thank you for looking out for them",
        crisis_now=(
            "Call {number} now, and see that somebody stays with them until help is there. "
            "If it is safe for you, move away anything they could use."
        ),
        crisis_soon=(
            "Ask them today, in plain words, whether they think of suicide; asking doesn't put it into anybody's head. "
            "Listen, and help them reach a doctor. If there is a plan, call {number} at once."
        ),
        note="Your own reminders go on.",
    ),
    emergency={
        Category.CARDIAC: (
            "Signs like these can come from the heart, and then minutes count. "
            "Rest, sitting up, with somebody near; no waiting to see whether it passes."
        ),
        Category.STROKE_DISSECTION: (
            "Signs like these can come from the brain or its blood vessels, and minutes count even when they ease. "
            "Note when it began; nobody moves the neck."
        ),
        Category.AORTIC: (
            "Pain like this can come from a large blood vessel, and then minutes count. "
            "Lie down or sit still; no waiting to see whether it passes."
        ),
        Category.MENINGITIS: (
            "Fever with a stiff neck, a rash or drowsiness can get worse within hours. "
            "No waiting for more signs, and no staying alone with it."
        ),
        Category.CAUDA_EQUINA: (
            "A change in feeling between the legs, in bladder, bowel or sex can mean that nerves at the base of the spine are squeezed. "
            "Hours count, even if the pain is mild: no waiting for an appointment."
        ),
        Category.PREGNANCY: (
            "In pregnancy, signs like these are looked at straight away. "
            "Call the maternity unit as well, if its number is at hand; no waiting for the next appointment."
        ),
        Category.TRAUMA_FRACTURE: (
            "After a hard knock a bone or the spine may be hurt. Head, neck and back stay still; no testing of what still moves."
        ),
        Category.INFECTION: (
            "A painful back with fever, shivering or weakness can be an infection that moves fast. "
            "No waiting at home for the fever to go down."
        ),
        Category.CANCER_SYSTEMIC: (
            "With a cancer now or earlier, new trouble with legs, feeling or bladder can mean pressure on the spinal cord, and hours count. "
            "Call the cancer team on the way; no bending or lifting."
        ),
        Category.CLOT: (
            "A sore or swollen leg with short breath or chest pain can be a clot that has moved. "
            "Sit up and keep still; no rubbing or stretching of the leg."
        ),
        Category.LEG_WEAKNESS: (
            "Legs that fail or lose feeling can mean that nerves are squeezed, and hours count even if the pain is mild. "
            "No stairs without help, and no stretching."
        ),
        Category.MYELOPATHY: (
            "Hands or legs that fail can mean pressure on the nerves in the neck. "
            "Keep the neck still; nobody cracks or pulls it."
        ),
        Category.POST_SURGERY: (
            "After an operation, a change like this needs a look straight away. "
            "Call the team that operated as well; no waiting for the planned check-up."
        ),
    },
    emergency_else="Signs like these can get worse within hours. No waiting, and no staying alone with it.",
    no_exercises="I won't suggest exercises for this. If it was examined today, that clinician's plan comes first.",
    urgent={
        Category.TRAUMA_FRACTURE: f"Pain since a fall or a knock can mean that a bone is hurt. {_NO_BENDING}",
        Category.OSTEOPOROSIS: f"Thinner bones can give way under very little. {_NO_BENDING}",
        Category.INFECTION: (
            "Pain that comes together with signs of illness can be an infection: mention both. No waiting until it is worse."
        ),
        Category.CANCER_SYSTEMIC: (
            "Pain that doesn't let go deserves to be seen with everything else that has changed: mention all of it, and any cancer, now or earlier. "
            "Until then, no exercises for it."
        ),
        Category.CLOT: "One leg that swells, warms or aches can be a clot. Until then, no massage and no stretching of that leg.",
        Category.LEG_WEAKNESS: (
            "Strength that fades can mean that a nerve is under pressure, and nerves don't wait well. Until then, take care on stairs; no stretching of that leg."
        ),
        Category.MYELOPATHY: (
            "Clumsy hands or unsteady legs can mean pressure on the nerves in the neck. Until then, no far turns of the neck, and nobody cracks or pulls it."
        ),
        Category.KIDNEY: (
            "Pain in the side with fever, shivering or sickness can come from a kidney. Drink as usual; no waiting until it is worse."
        ),
        Category.POST_SURGERY: (
            "After an operation, the team that operated comes first: call them. Until then, no bending, lifting or stretching."
        ),
        Category.PREGNANCY: "In pregnancy, the midwife or the maternity unit comes first: call them. Until then, no exercises.",
    },
    urgent_else="I can't tell what this is, and it shouldn't be left alone, even if it is mild. Until then, no exercises.",
    worse=(
        "Call {number} at once for numbness between the legs, trouble with bladder or bowel, weak legs, chest pain, breathlessness, "
        "confusion or unbearable pain."
    ),
    lines="Somebody listens: {line}. Anywhere else: findahelpline.com.",
    no_line="Lines that listen, country by country: findahelpline.com.",
    not_alone="Nobody has to find the right words, and nobody has to carry this alone.",
    program="I'm a program and can't talk this through; a person can.",
    automatic="This is an automatic reading of words, not a diagnosis, and not yet reviewed by a clinician.",
    sorted_out="This is sorted out",
)
