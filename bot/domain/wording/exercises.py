"""What is said with an exercise: the card, why it was picked, and what to say when none is left."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from bot.domain.choose import Because, Pick
from bot.domain.exercise import Dose, Exercise
from bot.domain.message import Message, Picture
from bot.domain.profile import Pictures
from bot.domain.source import Review

STOP = "Stop if it hurts, tingles or goes numb."
_CLAUSES = 2  # more would be a list, not a sentence
_PLAINLY: Mapping[Because, str] = MappingProxyType(
    {
        Because.EASES: "it moves your back the way that eases it",
        Because.HELPED: "it helped you before",
        Because.OWED: "your week had little of its kind so far",
        Because.NEW: "you haven't had it yet",
        Because.RESTED: "you haven't had it for a while",
        Because.CHANGE: "it is for another part of you than the last ones",
        Because.OTHER_WAY: "it bends you the other way than the last ones",
    }
)


def card(what: Pick | Exercise, *, pictures: Pictures = Pictures.MOVING) -> Message:
    """With the personal why for a pick; without one for an exercise that was asked for by name."""
    exercise = what.exercise if isinstance(what, Pick) else what
    return Message(
        title=f"{exercise.name} · about {exercise.dose.secs} s",
        paragraphs=(why(what),) if isinstance(what, Pick) else (),
        picture=_picture(exercise, pictures),
        steps=exercise.steps,
        notes=tuple(
            filter(None, (exercise.cue, dose(exercise.dose), _caution(exercise), STOP, looked_over(exercise.review)))
        ),
    )


def _picture(exercise: Exercise, pictures: Pictures) -> Picture | None:
    if exercise.figure is None or pictures is Pictures.OFF:
        return None
    return Picture(slug=exercise.slug, alt=exercise.figure.alt, moving=pictures is Pictures.MOVING)


def why(pick: Pick) -> str:
    clauses = list(_clauses(pick))[:_CLAUSES]
    return f"Picked because {_joined(clauses)}." if clauses else "Picked to keep you moving."


def nothing_left() -> Message:
    return Message(
        title="Nothing suitable right now",
        paragraphs=(
            "With what you asked to leave out, what needs a rest and what you had just now, no exercise is left for this.",
            "An easy walk, a few slow breaths or a look out of the window is a fine break too, if it feels good.",
        ),
        notes=("`/stretch setup` changes what I choose from.",),
    )


def dose(amount: Dose) -> str:
    """One round of it, and how often in a day."""
    parts = [_hold(amount), _repeats(amount), _sides(amount)]
    return f"{', '.join(filter(None, parts)).capitalize()}. At most {_times(amount.per_day_max)} a day."


def _hold(amount: Dose) -> str:
    if not amount.hold_s:
        return ""
    verb = "hold" if amount.reps[1] > 1 else "for"
    return f"{verb} {_span(amount.hold_s)} s"


def _repeats(amount: Dose) -> str:
    return f"{_span(amount.reps)} times" if amount.reps[1] > 1 else ""


def _sides(amount: Dose) -> str:
    match amount.sides:
        case 1:
            return ""
        case 2:
            return "each side"
        case several:
            return f"in each of {several} directions"


def _span(span: tuple[int, int]) -> str:
    lowest, highest = span
    if lowest == highest:
        return str(lowest)
    return f"up to {highest}" if lowest == 1 else f"{lowest} to {highest}"


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _caution(exercise: Exercise) -> str:
    """The cautions are written as sentences for a person: "Your knee hurts"."""
    if not exercise.avoid:
        return ""
    return f"Leave it out if: {'; '.join(line[0].lower() + line[1:] for line in exercise.avoid)}."


def looked_over(review: Review) -> str:
    return f"Reviewed by {review.by}." if review.by else "Not yet reviewed by a clinician."


def _joined(clauses: list[str]) -> str:
    *first, last = clauses
    return f"{', '.join(first)}, and {last}" if first else last


def _clauses(pick: Pick) -> Iterator[str]:
    for because in Because:
        if reasons := [reason for reason in pick.reasons if reason.because is because]:
            yield _clause(because, " and ".join(f"“{reason.about.label}”" for reason in reasons if reason.about))


def _clause(because: Because, about: str) -> str:
    match because:
        case Because.INSTEAD:
            return f"nothing is left for {about} right now, and this is a good break too"
        case Because.ASKED:
            return f"you asked for {about or 'it'}"
        case Because.CHOSEN:
            return f"you chose {about}"
        case _:
            return _PLAINLY[because]
