"""What to do first when words can mean something serious, put together from the sentences of the reader's language."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from types import MappingProxyType
from typing import assert_never

from bot.domain.exercise import Demand
from bot.domain.library import ON_THE_WAY
from bot.domain.message import Button, Choice, Message
from bot.domain.safety import Category, Tier, Triage
from bot.domain.safety.language import Language
from bot.domain.wording.advice import PHRASES, Address, Phrases
from bot.domain.wording.questions import kinds

_SEE_SOON = (
    "Please see a physician or physiotherapist soon, and before you exercise. Until then, comfortable walking is usually fine; "
    "stop anything that makes it worse."
)
_SEE_SOON_THEM = "Please help them see a physician or physiotherapist soon, and before any exercise. Until then, comfortable walking is usually fine."
_ROUTINE: Mapping[Category, str] = MappingProxyType(
    {
        Category.PREGNANCY: "Some moves are wrong in pregnancy; a midwife or physician knows which ones are fine.",
        Category.POST_SURGERY: "After an operation, the surgeon's or physiotherapist's plan wins over anything here.",
        Category.OSTEOPOROSIS: "Thinner bones don't like bending far forward, sit-ups or twisting; a physiotherapist can show what they do like.",
        Category.CANCER_SYSTEMIC: "With a cancer, now or earlier, the physician or treatment team knows which movements suit.",
        Category.NEURO_SENSORY: "A numbness or tingle that stays deserves a look; nothing that brings it on should be stretched.",
        Category.INFLAMMATORY: "Joints or a back that behave like this deserve a look; with neck joints involved, no circles and no end positions.",
        Category.TRAUMA_FRACTURE: "A bone that has been hurt should be cleared before it is loaded or stretched.",
    }
)
_ROUTINE_ELSE = "I can't tell what this is."


def guidance(
    found: Triage,
    *,
    emergency_number: str | None = None,
    crisis_line: str | None = None,
    about_other: bool = False,
    language: Language = Language.ENGLISH,
) -> Message:
    """What to say to the person who wrote it; ValueError for a message without a sign: there is nothing to say.

    `about_other`: it is somebody else who needs help; the reader is not on hold then.
    """
    phrases = PHRASES[language]
    number = _in(language, emergency_number) if emergency_number else phrases.local_number
    match found.tier:
        case Tier.EMERGENCY | Tier.URGENT if Category.CRISIS in found.categories:
            return _crisis(phrases, found.tier, number, crisis_line, about_other=about_other)
        case Tier.EMERGENCY:
            return _emergency(phrases, found.categories, number, about_other=about_other)
        case Tier.URGENT:
            return _urgent(phrases, found.categories, number, about_other=about_other)
        case Tier.ROUTINE:
            return _routine(phrases, found.categories, about_other=about_other)
        case Tier.NONE:
            raise ValueError("guidance answers a warning sign, and this message holds none")
        case _:
            assert_never(found.tier)


def leaves_out(message: Message, demands: AbstractSet[Demand]) -> Message:
    """That message, with the kinds of moves that are left out from now on, and the way back."""
    told = kinds(demand for demand in Demand if demand in demands and ON_THE_WAY.get(demand) not in demands)
    button = Button(choice=Choice.BRING_BACK, label="Bring those moves back", subject=" ".join(sorted(demands)))
    return Message(
        title=message.title,
        paragraphs=(*message.paragraphs, f"From now on I leave out {told}."),
        notes=message.notes,
        buttons=(*message.buttons, button),
    )


def read_demands(subject: str) -> frozenset[Demand]:
    """The kinds of moves in a button's subject; what is none is left out."""
    return frozenset(Demand(name) for name in subject.split() if name in set(Demand))


def brought_back(demands: AbstractSet[Demand]) -> Message:
    if not demands:
        return Message(paragraphs=("Nothing of that is left out any more.",))
    return Message(paragraphs=("Good. Those moves may come again. Start gently, and do as you were told there.",))


def _in(language: Language, number: str) -> str:
    """A number may have a word in it, as "999 or 112" has."""
    return number if language is Language.ENGLISH else number.replace(" or ", " / ")


def _emergency(phrases: Phrases, categories: Iterable[Category], number: str, *, about_other: bool) -> Message:
    to = _address(phrases, about_other=about_other)
    return Message(
        title=to.emergency_title,
        paragraphs=(
            to.call.format(number=number),
            _first(phrases.emergency, categories) or phrases.emergency_else,
            phrases.no_exercises,
        ),
        notes=(to.note, phrases.automatic),
        buttons=_buttons(phrases, about_other=about_other),
    )


def _urgent(phrases: Phrases, categories: Iterable[Category], number: str, *, about_other: bool) -> Message:
    to = _address(phrases, about_other=about_other)
    return Message(
        title=to.urgent_title,
        paragraphs=(
            to.see,
            _first(phrases.urgent, categories) or phrases.urgent_else,
            phrases.worse.format(number=number),
        ),
        notes=(to.note, phrases.automatic),
        buttons=_buttons(phrases, about_other=about_other),
    )


def _crisis(phrases: Phrases, tier: Tier, number: str, line: str | None, *, about_other: bool) -> Message:
    to = _address(phrases, about_other=about_other)
    asked = to.crisis_now if tier is Tier.EMERGENCY else to.crisis_soon
    listens = phrases.lines.format(line=line) if line else phrases.no_line
    return Message(
        title=to.crisis_title,
        paragraphs=(asked.format(number=number), f"{listens} {phrases.not_alone}"),
        notes=(f"{phrases.program} {to.note}", phrases.automatic),
        buttons=_buttons(phrases, about_other=about_other),
    )


def _routine(phrases: Phrases, categories: Iterable[Category], *, about_other: bool) -> Message:
    english = PHRASES[Language.ENGLISH]
    lines: Iterator[str] = filter(
        None,
        (
            phrases.routine,
            _SEE_SOON_THEM if about_other else _SEE_SOON,
            _first(_ROUTINE, categories) or _ROUTINE_ELSE,
        ),
    )
    return Message(title="A physician first, then exercise", paragraphs=tuple(lines), notes=(english.automatic,))


def _address(phrases: Phrases, *, about_other: bool) -> Address:
    return phrases.them if about_other else phrases.you


def _buttons(phrases: Phrases, *, about_other: bool) -> tuple[Button, ...]:
    return () if about_other else (Button(choice=Choice.CLEARED, label=phrases.sorted_out),)


def _first(sentences: Mapping[Category, str], categories: Iterable[Category]) -> str:
    return next((sentences[category] for category in categories if category in sentences), "")
