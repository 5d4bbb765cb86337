"""The onboarding questions, as they are put to one person."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias, assert_never

from bot.domain.exercise import Area, Demand, Kit, Target
from bot.domain.onboarding.pick import BACK, DIRECTIONS, KIT, MOST_AREAS, Day, Eases, Guided, Place, When
from bot.domain.presets import Preset
from bot.domain.profile import Profile


class Question(StrEnum):
    """In the order they are asked; each may be skipped."""

    AREAS = "areas"
    EASES = "eases"
    DAY = "day"
    LEAVE_OUT = "leave-out"
    BRING_BACK = "bring-back"
    GUIDED = "guided"
    PLACE = "place"
    KIT = "kit"
    WHEN = "when"


Option: TypeAlias = Area | Eases | Day | Preset | Demand | Guided | Place | Kit | When
OPTIONS: Mapping[Question, tuple[Option, ...]] = MappingProxyType(
    {
        Question.AREAS: tuple(area for area in Area if area is not Area.WHOLE_BODY),  # skipping it says that
        Question.EASES: tuple(Eases),
        Question.DAY: tuple(Day),
        Question.LEAVE_OUT: tuple(Preset),
        Question.BRING_BACK: tuple(Demand),
        Question.GUIDED: tuple(Guided),
        Question.PLACE: tuple(Place),
        Question.KIT: KIT,
        Question.WHEN: tuple(When),
    }
)
_MOST: Mapping[Question, int] = MappingProxyType(
    {Question.AREAS: MOST_AREAS, Question.EASES: 1, Question.GUIDED: 1, Question.PLACE: 1, Question.WHEN: 1}
)


def most_of(question: Question) -> int:
    """How many options may be picked."""
    return _MOST.get(question, len(OPTIONS[question]))


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A question as it is put to one person; `picked` is what stands there already."""

    question: Question
    options: tuple[Option, ...]
    picked: tuple[Option, ...] = ()


def questions(profile: Profile, *, areas: Collection[Area] | None = None) -> tuple[Asked, ...]:
    """Begins with what is kept. `areas` are those picked since, where they are known.

    Why moves are left out isn't known any more: their kinds are, and may be brought back.
    """
    return tuple(
        Asked(question=question, options=options, picked=tuple(_picked(question, profile)))
        for question in Question
        if (options := _options(question, profile, areas=profile.areas if areas is None else areas))
    )


def _options(question: Question, profile: Profile, *, areas: Collection[Area]) -> tuple[Option, ...]:
    if question is Question.EASES and BACK.isdisjoint(areas):
        return ()
    if question is Question.BRING_BACK:
        return tuple(demand for demand in Demand if demand in profile.excluded)
    return OPTIONS[question]


def _picked(question: Question, profile: Profile) -> Iterable[Option]:
    match question:
        case Question.AREAS:
            return [area for area in OPTIONS[question] if area in profile.areas][:MOST_AREAS]
        case Question.EASES:
            return _eases(profile)
        case Question.DAY:
            return [day for day in Day if day.targets <= profile.targets]
        case Question.GUIDED:
            return [Guided.YES] if profile.guided else []
        case Question.PLACE:
            return [Place.DESK if profile.discreet else Place.FLOOR if profile.floor else Place.STANDING]
        case Question.KIT:
            return [thing for thing in KIT if thing in profile.kit]
        case Question.LEAVE_OUT | Question.BRING_BACK | Question.WHEN:
            return []
        case _:
            assert_never(question)


def _eases(profile: Profile) -> list[Eases]:
    if Target.SCIATICA in profile.targets:
        return [Eases.LEG]
    return [eases for eases, direction in DIRECTIONS.items() if direction is profile.eases]
