"""Parts of the body that rest until the person says that they have been checked: what is said of them, and to whom."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import replace

from bot.domain.exercise import Area
from bot.domain.listing import one_after_the_other
from bot.domain.message import Button, Choice, Message
from bot.domain.wording.feedback import settled
from bot.domain.wording.onboarding import for_emergency_care, stop_card
from bot.domain.wording.reminding import CHECKED

_SPREAD = (
    "Pain that spreads, tingles or goes numb should be looked at by a physician or physiotherapist, today if it stays."
)
_OFTEN = "Three moves hurt within a week: please show that to a physician or physiotherapist before you go on with it."


def stopped(areas: AbstractSet[Area], offer: str, *, often: bool = False) -> Message:
    """The signs to get help for, after something that should be looked at; `areas` rest from now on.

    `often`: it didn't spread, but moves have hurt too often.
    """
    card = stop_card()
    return replace(
        card,
        title="Please stop here, and read this",
        paragraphs=(_OFTEN if often else _SPREAD, *_left_out(areas), *card.paragraphs),
        buttons=(
            Button(choice=Choice.NO_SIGNS, label="None of these apply", subject=offer),
            Button(choice=Choice.A_SIGN, label="One of these applies", subject=offer),
            *_checked_button(areas),
        ),
    )


def no_signs(areas: AbstractSet[Area]) -> Message:
    """`areas` are those that rest."""
    if not areas:
        return settled()
    return Message(
        paragraphs=("Good. Rest it for today; easy walking is fine.", *_left_out(areas)),
        buttons=_checked_button(areas),
    )


def a_sign(*, emergency_number: str | None) -> Message:
    """They are on hold from now on."""
    return Message(
        title="No exercises for now",
        paragraphs=(
            for_emergency_care(emergency_number),
            (
                "If it is one for a doctor: please see one before you exercise. I suggest no exercises and send no"
                " reminders until you say that it has been checked."
            ),
        ),
        notes=("I can't examine you, and I don't diagnose.",),
        buttons=(CHECKED,),
    )


def checked(areas: AbstractSet[Area]) -> Message:
    """`areas` are those that rested until now, and rest no more."""
    if not areas:
        return Message(paragraphs=("Nothing of that is left out any more.",))
    return Message(
        paragraphs=(
            f"Good. Exercises for your {_named(areas)} come again. Start gently, and do as you were told there.",
        )
    )


def reminded(message: Message, areas: AbstractSet[Area]) -> Message:
    """That message, with a word of what rests, and the way back."""
    if not areas:
        return message
    note = f"Until it has been checked, I leave out exercises for your {_named(areas)}."
    return replace(message, notes=(*message.notes, note), buttons=(*message.buttons, *_checked_button(areas)))


def read_areas(subject: str) -> frozenset[Area]:
    """The parts of the body in a button's subject; what is none is left out."""
    return frozenset(Area(name) for name in subject.split() if name in set(Area))


def _left_out(areas: AbstractSet[Area]) -> tuple[str, ...]:
    if not areas:
        return ()
    until = f"I leave out exercises for your {_named(areas)} until you tell me that it has been checked."
    return (f"{until} Other ones go on.",)


def _checked_button(areas: AbstractSet[Area]) -> tuple[Button, ...]:
    if not areas:
        return ()
    subject = " ".join(_in_order(areas))
    return (Button(choice=Choice.AREA_CHECKED, label="It has been checked, I may move it again", subject=subject),)


def _named(areas: AbstractSet[Area]) -> str:
    return one_after_the_other(area.label for area in _in_order(areas))


def _in_order(areas: AbstractSet[Area]) -> Iterable[Area]:
    return [area for area in Area if area in areas]
