"""The physician's guidance: what to do first when words can mean something serious. Not yet reviewed by a clinician."""

from typing import assert_never

from bot.domain.message import Button, Choice, Message
from bot.domain.safety import Category, Tier, Triage

_AUTOMATIC = "This is an automatic reading of words, not a diagnosis, and not yet reviewed by a clinician."
_PAUSED = "Reminders and exercises pause until you press the button."
_CHECKED = Button(choice=Choice.CLEARED, label="It has been checked, I may move")
_NORTH_AMERICA, _LINE_THERE = "911", "988"
_NOT_ALONE = "Keep somebody with you, and don't drive yourself."
_NO_EXERCISES = (
    "I can't tell what this is, and I won't suggest exercises for it. If it is about somebody else, please help them get "
    "there. If it was examined today, follow that clinician's plan."
)
_SEE_SOON = (
    "See a physician or physiotherapist soon, and before you exercise. Until then, comfortable walking is usually fine; "
    "stop anything that makes it worse."
)

_EMERGENCY = {
    Category.CARDIAC: "Sit down and rest, and don't drive yourself. Unlock the door and keep somebody with you if you can.",
    Category.STROKE_DISSECTION: "Minutes matter, even if it has eased. Note when it began, don't drive, and leave the neck alone.",
    Category.AORTIC: "Lie down or sit still, don't drive yourself, and don't wait to see whether it passes.",
    Category.MENINGITIS: "This can get worse within hours, so don't wait for other signs and don't stay alone with it.",
    Category.CAUDA_EQUINA: (
        "A change in feeling between the legs, in bladder, bowel or sex, or in both legs needs a hospital within hours, "
        "even if the pain is mild."
    ),
    Category.PREGNANCY: "Call your maternity unit as well if you have its number; they would rather hear from you too early.",
    Category.TRAUMA_FRACTURE: "After a hard knock, keep head, neck and back still, and don't test what still moves until somebody has examined you.",
    Category.INFECTION: "A back that hurts together with fever or shivering should be examined in a hospital today, not watched at home.",
    Category.CANCER_SYSTEMIC: "If a cancer team knows you, call its hotline on the way; new trouble with legs, feeling or bladder can't wait.",
    Category.CLOT: "Sit up, keep still, and don't rub or stretch the leg.",
    Category.LEG_WEAKNESS: "Legs that fail or lose feeling need a hospital within hours, even if the pain is mild. Don't drive yourself.",
    Category.MYELOPATHY: "Keep the neck still, don't drive yourself, and don't let anybody crack or pull it.",
    Category.POST_SURGERY: "Call the team that operated as well, and say what has changed since.",
}
_URGENT = {
    Category.TRAUMA_FRACTURE: "Until then avoid lifting, bending and twisting.",
    Category.OSTEOPOROSIS: "Until then avoid lifting, bending and twisting.",
    Category.INFECTION: "Say that the pain and the signs of illness came together.",
    Category.CANCER_SYSTEMIC: "Mention everything you have noticed, and any earlier cancer; if a cancer team knows you, call it.",
    Category.CLOT: "Until then don't massage or stretch that leg.",
    Category.LEG_WEAKNESS: "Until then take care on stairs, and note whether it is getting worse.",
    Category.MYELOPATHY: "Until then keep the neck out of extremes, and let nobody crack or pull it.",
    Category.KIDNEY: "Drink as you normally would, and say if you have been shivering or being sick.",
    Category.POST_SURGERY: "Call the team that operated first.",
    Category.PREGNANCY: "Call your midwife or maternity unit first.",
}
_ROUTINE = {
    Category.PREGNANCY: "Some moves are wrong in pregnancy, so ask your midwife or physician which suit you. Short, comfortable walks are usually welcome.",
    Category.POST_SURGERY: "What you may do after an operation is for your surgeon or physiotherapist to say; their plan wins over anything here.",
    Category.OSTEOPOROSIS: "With thinner bones, leave out bending forward, sit-ups and twisting until a physician or physiotherapist has shown you how.",
    Category.CANCER_SYSTEMIC: "With a cancer, now or earlier, ask your physician or treatment team which movements suit you.",
    Category.NEURO_SENSORY: "A numbness or tingle that stays deserves a look by a physician. Leave out anything that brings it on.",
    Category.INFLAMMATORY: "Joints or a back that behave like this deserve a physician's look; with neck joints involved, leave out circles and end positions.",
    Category.TRAUMA_FRACTURE: "A bone that has been hurt should be cleared by a physician before you load or stretch it.",
}
_TURNS_WORSE = (
    "Call {number} or go to the nearest emergency department at once if you get: numbness between the legs, trouble with bladder or bowel, "
    "weak legs, chest pain, breathlessness, confusion, or pain you can't bear."
)


def guidance(found: Triage, *, emergency_number: str | None = None) -> Message:
    """What to say to the person who wrote it; ValueError for a message without a sign: there is nothing to say."""
    number = emergency_number or "your local emergency number"
    if Category.CRISIS in found.categories:
        return _crisis(found.tier, number)
    match found.tier:
        case Tier.EMERGENCY:
            return _emergency(found.categories, number)
        case Tier.URGENT:
            return _urgent(found.categories, number)
        case Tier.ROUTINE:
            return _routine(found.categories)
        case Tier.NONE:
            raise ValueError("guidance answers a warning sign, and this message holds none")
        case _:
            assert_never(found.tier)


def _emergency(categories: tuple[Category, ...], number: str) -> Message:
    return Message(
        title="Please get this checked now",
        paragraphs=(
            f"Call {number} or go to the nearest emergency department now. {_first(_EMERGENCY, categories, _NOT_ALONE)}",
            _NO_EXERCISES,
        ),
        notes=(_PAUSED, _AUTOMATIC),
        buttons=(_CHECKED,),
    )


def _urgent(categories: tuple[Category, ...], number: str) -> Message:
    return Message(
        title="A doctor should look at this today",
        paragraphs=(
            f"Call your practice, an out-of-hours line or an urgent-care centre today. {_first(_URGENT, categories)}".rstrip(),
            _TURNS_WORSE.format(number=number),
            "I can't tell what this is, so no exercises until then.",
        ),
        notes=(_PAUSED, _AUTOMATIC),
        buttons=(_CHECKED,),
    )


def _routine(categories: tuple[Category, ...]) -> Message:
    return Message(
        title="Please see a physician before exercising",
        paragraphs=(
            f"{_first(_ROUTINE, categories)} I can't tell what this is.".lstrip(),
            _SEE_SOON,
        ),
        notes=(_AUTOMATIC,),
    )


def _crisis(tier: Tier, number: str) -> Message:
    now = f"If you might act on it, call {number} now, move away from anything you could use, and stay with somebody."
    soon = f"Please tell somebody today: a person you trust, or a doctor. If it becomes a plan, call {number} at once."
    return Message(
        title="I'm glad you said it",
        paragraphs=(
            f"Life sounds very hard to bear right now, for you or for somebody you know. {now if tier is Tier.EMERGENCY else soon}",
            f"{_crisis_line(number)} You don't have to find the right words, and you don't have to carry this alone.",
        ),
        notes=(
            "I'm a program and can't talk this through; a person can. Reminders pause until you press the button.",
            _AUTOMATIC,
        ),
        buttons=(Button(choice=Choice.CLEARED, label="I have talked to somebody"),),
    )


def _crisis_line(number: str) -> str:
    """911 and 988 go together in the United States and Canada, where each answers calls and texts."""
    if number == _NORTH_AMERICA:
        return f"You can call or text {_LINE_THERE} at any hour."
    return "Lines that listen, in your country: findahelpline.com."


def _first(sentences: dict[Category, str], categories: tuple[Category, ...], otherwise: str = "") -> str:
    return next((sentences[category] for category in categories if category in sentences), otherwise)
