"""The onboarding questions and their answers, in the words a person reads."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from bot.domain.exercise import Area, Demand, Kit
from bot.domain.onboarding import Asked, Day, Eases, Guided, Option, Place, Question, When, Wrong
from bot.domain.presets import Preset
from bot.domain.wording.demands import moves

TITLE = "Set it up for you"
SUBMIT = "Keep this"
CLOSE = "Not now"

_QUESTIONS: Mapping[Question, str] = MappingProxyType(
    {
        Question.AREAS: "Where would you like to feel looser?",
        Question.EASES: "Which way eases your back?",
        Question.DAY: "What is your day like?",
        Question.LEAVE_OUT: "What should I leave out?",
        Question.BRING_BACK: "May any of these come back?",
        Question.GUIDED: "Is a professional guiding you already?",
        Question.PLACE: "Where can you move?",
        Question.KIT: "What is to hand, besides a chair and a desk?",
        Question.WHEN: "When, and how often?",
    }
)
_HINTS: Mapping[Question, str] = MappingProxyType(
    {
        Question.AREAS: "Up to two. None means all over.",
        Question.EASES: "What you have noticed, if anything.",
        Question.LEAVE_OUT: "I keep the kinds of moves, never which sentence you picked.",
    }
)
_NOT_YET = "On weekdays, about then, in your time zone. Without it I write only when you ask."
_IN_PLACE_OF = "In place of the stretch reminders you have. Without it they stay as they are."
# By the kind of option first: two kinds may have a value in common.
_OPTIONS: Mapping[type[StrEnum], Mapping[Any, str]] = MappingProxyType(
    {
        Eases: {
            Eases.BACK: "Leaning back",
            Eases.FORWARD: "Bending forward",
            Eases.WALKING: "Walking",
            Eases.NO_DIRECTION: "No clear direction",
            Eases.LEG: "It goes down my leg",
        },
        Day: {
            Day.SITTING: "I sit for hours",
            Day.SCREENS: "I look at screens all day",
            Day.HUNCHED: "I hunch, with my head forward",
            Day.MOUSE: "Lots of mouse and keyboard",
            Day.STANDING: "I stand for hours",
            Day.CARRYING: "I lift or carry",
            Day.SUDDEN: "I made an awkward move lately",
            Day.TENSE: "I feel tense",
            Day.ON_GUARD: "My muscles are tight and on guard",
            Day.STIFF: "I feel stiff",
            Day.TIGHT_HIPS: "My hips feel tight",
            Day.TIRED_MIDDLE: "My middle or hips tire quickly",
        },
        Guided: {Guided.YES: "Yes: only breaks, eye rests and walks, please"},
        Place: {
            Place.DESK: "At my desk, unseen",
            Place.STANDING: "Standing up is fine",
            Place.FLOOR: "The floor is fine too, on a mat or carpet",
        },
        Kit: {
            Kit.WALL: "A free wall",
            Kit.DOORWAY: "A doorway",
            Kit.BAND: "An exercise band",
            Kit.RUBBER_BAND: "A rubber band",
            Kit.BALL: "A small ball",
            Kit.TOWEL: "A towel",
            Kit.CUSHION: "A cushion",
        },
        When: {
            When.THREE_A_DAY: "Three a day: 10:30, 14:00 and 16:00",
            When.MORNINGS: "Mornings only: 9:30 and 11:00",
            When.AFTERNOONS: "Afternoons only: 14:00 and 16:00",
            When.HOURLY: "Every hour during work: 9:30 to 16:30",
            When.ONCE: "Once a day: 14:00",
            When.IN_WORDS: "I'll say it in words",
        },
    }
)
_WRONG: Mapping[Wrong, str] = MappingProxyType(
    {
        Wrong.GONE: "This is not offered any more. Please close this and begin again with /stretch setup.",
        Wrong.TOO_MANY: "That is more than I can aim at. Please pick fewer.",
    }
)


def intro() -> tuple[str, ...]:
    """What is said above the questions."""
    return (
        (
            "Skip whatever you like. These are general movement ideas; they don't diagnose or treat. What you pick is kept"
            " so that I can choose for you, nobody else here sees it, and `/stretch delete` erases it."
        ),
    )


def label(question: Question) -> str:
    return _QUESTIONS[question]


def hint(asked: Asked, *, has_reminders: bool) -> str:
    """Empty where nothing has to be added."""
    match asked.question:
        case Question.WHEN:
            return _IN_PLACE_OF if has_reminders else _NOT_YET
        case Question.BRING_BACK:
            return f"Left out so far: {kinds(each for each in asked.options if isinstance(each, Demand))}."
        case question:
            return _HINTS.get(question, "")


def kinds(demands: Iterable[Demand]) -> str:
    """Of moves, one at least. Some of them have a comma of their own."""
    first, *others = map(moves, demands)
    return "; ".join((first, *(other.removeprefix("moves that ") for other in others)))


def option(picked: Option) -> str:
    match picked:
        case Area():
            return picked.label.capitalize()
        case Preset():
            return picked.sentence
        case Demand():
            return moves(picked).capitalize()
        case _:
            return _OPTIONS[type(picked)][picked]


def wrong(problem: Wrong) -> str:
    return _WRONG[problem]
