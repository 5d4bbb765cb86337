"""Setting it up for somebody: the signs to look for first, and what was kept. Not yet reviewed by a clinician."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.exercise import Area, Demand, Kit, Target
from bot.domain.library import ON_THE_WAY
from bot.domain.listing import one_after_the_other
from bot.domain.message import Button, Choice, Message
from bot.domain.nudge import MOST_REMINDERS, Reminder
from bot.domain.profile import Direction, Profile
from bot.domain.wording.moments import moment
from bot.domain.wording.questions import kinds
from bot.domain.wording.reminding import line

NO_DIAGNOSIS = "These are general movement ideas. I don't diagnose or treat."
PAIN_RULE = "Pain from 0 to 10 while you move: up to 3 is fine; 4 or 5 is fine if it settles within a day; from 6 on, stop or swap."

_EMERGENCY_SIGNS = (
    "new trouble holding or passing urine or stool, or new trouble with sex",
    "numbness between the legs, around the genitals or the bottom",
    "legs that are quickly getting weaker, or pain that runs down both",
    "chest pain, trouble breathing, or a face, an arm or speech that suddenly fails",
)
_SIGNS_FOR_A_DOCTOR = (
    "pain since a fall, a knock or a crash",
    "pain with fever, with weight loss you can't explain, or with a cancer now or earlier",
    "pain that won't let go at night, or that no movement changes, such as in the side or the pelvis",
    "numbness or weakness in an arm or a leg",
    "pain that is no better after two weeks",
)
_SAY_WHEN = "Now say when, in your own words: `/stretch remind weekdays at 11:00 and 15:30`."
_FULL = f"You have {MOST_REMINDERS} reminders, which is as many as I keep, so none was added."
_DIRECTIONS = {Direction.BACK: "leaning back", Direction.FORWARD: "bending forward", Direction.WALKING: "walking"}
_A_THING = {
    Kit.WALL: "a wall",
    Kit.DOORWAY: "a doorway",
    Kit.BAND: "a band",
    Kit.RUBBER_BAND: "a rubber band",
    Kit.BALL: "a ball",
    Kit.TOWEL: "a towel",
    Kit.CUSHION: "a cushion",
}


def stop_card() -> Message:
    """The signs that come before any exercise; the one home of their list. Buttons are for whoever shows it."""
    return Message(
        title="Before we move: is one of these new?",
        paragraphs=(
            _listed("Emergency care now, for any of these:", _EMERGENCY_SIGNS),
            _listed("A doctor first, for any of these:", _SIGNS_FOR_A_DOCTOR),
        ),
        notes=(
            NO_DIAGNOSIS,
            "A first back pain before 20 or after 55, or steroids taken for long, deserve a word with a doctor too.",
        ),
    )


def first_of_all() -> Message:
    """The card that comes before the questions; what is answered to it is not kept."""
    return replace(
        stop_card(),
        buttons=(
            Button(choice=Choice.ASK_ME, label="None of these apply", primary=True),
            Button(choice=Choice.SEE_SOMEONE, label="One of these applies"),
        ),
    )


def signs_in_general() -> Message:
    """The same signs for somebody who asks about them: knowledge, no alarm, and nothing to press."""
    card = stop_card()
    return replace(
        card,
        title="When a doctor comes before any exercise",
        notes=(*card.notes, "If you have one of these, tell me in your own words, or just go."),
    )


def see_someone(*, emergency_number: str | None) -> Message:
    """For somebody who gets no reminders: nothing has to be held back, and nothing is kept."""
    return Message(
        title="Please have that checked first",
        paragraphs=(
            for_emergency_care(emergency_number),
            "If it is one for a doctor: please see one before you exercise, today if it is getting worse.",
            "So no questions and no exercises for now. When it has been checked, `/stretch setup` begins again.",
        ),
        notes=("I can't examine you, I don't diagnose, and I keep nothing of this.",),
    )


def for_emergency_care(emergency_number: str | None) -> str:
    """What to do about the first kind of the signs on the stop card."""
    go = f"call {emergency_number} or go" if emergency_number else "go"
    return f"If it is one for emergency care: {go} to the nearest emergency department now, and don't drive yourself."


def asked_elsewhere() -> Message:
    """For a platform that has no form to fill in."""
    return Message(
        paragraphs=(
            (
                "I can't ask my questions here. Say where or why, as in `/stretch lower back`, and when, as in"
                " `/stretch remind weekdays at 10:30`."
            ),
        ),
    )


def not_opened() -> Message:
    return Message(
        paragraphs=("That took too long, and the questions didn't open. Please press the button once more.",)
    )


def kept(
    profile: Profile,
    reminders: Sequence[Reminder],
    *,
    next_due_at: datetime | None,
    now: datetime,
    zone: ZoneInfo,
    in_words: bool = False,
    full: bool = False,
) -> Message:
    """Says back what is kept. `in_words`: they want to say the schedule themselves; `full`: one more found no room."""
    return Message(
        title="All set",
        paragraphs=(
            _listed("This is how I choose for you:", _choosing(profile)),
            *((_FULL,) if full else ()),
            *(
                (_reminded(reminders, next_due_at=next_due_at, now=now, zone=zone),)
                if reminders or not in_words
                else ()
            ),
            *((_SAY_WHEN,) if in_words else ()),
        ),
        notes=(
            PAIN_RULE,
            NO_DIAGNOSIS,
            "`/stretch setup` changes it, `/stretch privacy` says what I keep, `/stretch delete` erases it.",
        ),
        buttons=(Button(choice=Choice.STRETCH_NOW, label="One exercise now", primary=True),),
    )


def _choosing(profile: Profile) -> Iterator[str]:
    if profile.guided:
        yield "You follow a professional, so from me only breaks, eye rests and walks"
    areas = one_after_the_other(area.label for area in Area if area in profile.areas)
    targets = one_after_the_other(target.label for target in Target if target in profile.targets)
    yield f"Focus: {'; '.join(filter(None, (areas, targets))) or 'all over'}"
    if profile.eases:
        yield f"Eases your back: {_DIRECTIONS[profile.eases]}"
    if profile.excluded:
        yield f"Left out: {kinds(_all_told(profile.excluded))}"
    yield f"Where: {_where(profile)}"


def _all_told(excluded: AbstractSet[Demand]) -> Iterator[Demand]:
    """Whoever leaves out even a little of it need not read that they leave out a lot."""
    yield from (demand for demand in Demand if demand in excluded and ON_THE_WAY.get(demand) not in excluded)


def _where(profile: Profile) -> str:
    place = "at your desk, unseen" if profile.discreet else "on the floor too" if profile.floor else "standing is fine"
    things = one_after_the_other(_A_THING[thing] for thing in Kit if thing in profile.kit and thing in _A_THING)
    return f"{place}; to hand: {things}" if things else place


def _reminded(reminders: Sequence[Reminder], *, next_due_at: datetime | None, now: datetime, zone: ZoneInfo) -> str:
    if not reminders:
        return "No reminders: I write only when you ask. `/stretch join` changes that."
    comes = [f"Next: {moment(next_due_at, now=now, zone=zone)}"] if next_due_at else []
    return _listed("This is when I write to you:", [*map(line, reminders), *comes])


def _listed(lead: str, lines: Iterable[str]) -> str:
    return "\n".join((lead, *(f"• {each}" for each in lines)))
