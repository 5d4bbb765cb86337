"""The answers to the onboarding questions: read from a form, and turned into what is kept."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from bot.domain.exercise import Area, Demand, Kit, Target
from bot.domain.onboarding.pick import DIRECTIONS, KIT, MOST_AREAS, Day, Eases, Place, When
from bot.domain.onboarding.question import OPTIONS, Option, Question, most_of
from bot.domain.presets import Preset
from bot.domain.profile import Profile


@dataclass(frozen=True, kw_only=True)
class Answers:
    """None is a question that was skipped; of moves to leave out or to bring back, none is the same."""

    areas: frozenset[Area] | None = None
    eases: Eases | None = None
    day: frozenset[Day] | None = None
    leave_out: frozenset[Preset] = frozenset()
    bring_back: frozenset[Demand] = frozenset()
    guided: bool | None = None
    place: Place | None = None
    kit: frozenset[Kit] | None = None
    when: When | None = None

    def __post_init__(self) -> None:
        if self.areas is not None and len(self.areas) > MOST_AREAS:
            raise ValueError(f"areas: at most {MOST_AREAS}")


class Wrong(StrEnum):
    GONE = "gone"
    TOO_MANY = "too-many"


@dataclass(frozen=True, kw_only=True)
class Refused:
    """What is wrong with which question's answer, by the question's name as it came."""

    wrong: Mapping[str, Wrong]


Picked = TypeVar("Picked")


def read_answers(picked: Mapping[str, Collection[str]]) -> Answers | Refused:
    """`picked` are the options' values by the question's. Nothing is kept of a form that has anything wrong in it."""
    wrong = {name: problem for name, values in picked.items() if (problem := _problem(name, values))}
    if wrong:
        return Refused(wrong=wrong)
    read = {question: _read(question, picked[question]) for question in Question if question in picked}
    return Answers(
        areas=_several(Area, read.get(Question.AREAS)),
        eases=_one(Eases, read.get(Question.EASES)),
        day=_several(Day, read.get(Question.DAY)),
        leave_out=_several(Preset, read.get(Question.LEAVE_OUT)) or frozenset(),
        bring_back=_several(Demand, read.get(Question.BRING_BACK)) or frozenset(),
        guided=bool(read[Question.GUIDED]) if Question.GUIDED in read else None,
        place=_one(Place, read.get(Question.PLACE)),
        kit=_several(Kit, read.get(Question.KIT)),
        when=_one(When, read.get(Question.WHEN)),
    )


def _problem(name: str, values: Collection[str]) -> Wrong | None:
    """A form may have been opened under another release, or be somebody's own making."""
    try:
        question = Question(name)
    except ValueError:
        return Wrong.GONE
    if not {*values} <= {option.value for option in OPTIONS[question]}:
        return Wrong.GONE
    return Wrong.TOO_MANY if len({*values}) > most_of(question) else None


def _read(question: Question, values: Collection[str]) -> tuple[Option, ...]:
    return tuple(option for option in OPTIONS[question] if option.value in values)


def _several(kind: type[Picked], options: Iterable[Option] | None) -> frozenset[Picked] | None:
    return None if options is None else frozenset(each for each in options if isinstance(each, kind))


def _one(kind: type[Picked], options: Iterable[Option] | None) -> Picked | None:
    return next((each for each in options or () if isinstance(each, kind)), None)


def told(profile: Profile, answers: Answers) -> Profile:
    """What is kept of the answers, over what was there: a question that was skipped changes nothing."""
    return replace(
        profile,
        areas=profile.areas if answers.areas is None else answers.areas,
        targets=_targets(profile, answers),
        excluded=(profile.excluded - answers.bring_back).union(*(each.demands for each in answers.leave_out)),
        guided=profile.guided if answers.guided is None else answers.guided,
        eases=profile.eases if answers.eases is None else DIRECTIONS.get(answers.eases),
        discreet=profile.discreet if answers.place is None else answers.place is Place.DESK,
        floor=profile.floor if answers.place is None else answers.place is Place.FLOOR,
        kit=_kit(profile, answers),
    )


def _targets(profile: Profile, answers: Answers) -> frozenset[Target]:
    kept = profile.targets
    if answers.day is not None:
        kept = kept.difference(*(day.targets for day in Day)).union(*(day.targets for day in answers.day))
    if answers.eases is not None:
        kept -= {Target.SCIATICA}
    return kept | {Target.SCIATICA} if answers.eases is Eases.LEG else kept


def _kit(profile: Profile, answers: Answers) -> frozenset[Kit]:
    """Whoever takes the floor has something to lie on."""
    kit = profile.kit if answers.kit is None else profile.kit.difference(KIT) | answers.kit
    match answers.place:
        case None:
            return kit
        case Place.FLOOR:
            return kit | {Kit.MAT}
        case _:
            return kit - {Kit.MAT}
