"""Nudges: how they arrive, and what is said when one is answered."""

from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from bot.domain.message import Button, Choice, Message
from bot.domain.quiet import Why
from bot.domain.wording.moments import clock_time

POSTURE_SLUG = "posture-check"
POSTURE_NAME = "Posture check"

_POSTURE = (
    (
        "Both feet down, sit back.",
        "Grow tall for one breath, then let the shoulders drop.",
        "Now sit another way than before.",
    ),
    (
        "Look up from the screen, far away.",
        "Let the jaw and the shoulders go.",
        "Slide the head back over the shoulders.",
    ),
    (
        "Shift your weight to the other side.",
        "Uncross the legs, feet on the floor.",
        "Roll the shoulders back once, slowly.",
    ),
    ("Stand up if you can.", "Reach both arms long and breathe out.", "Sit down somewhere else in the chair."),
)

_KEPT = {
    Why.HUDDLE: "your huddle was over",
    # A calendar says "meeting", "call" and "focus time" alike.
    Why.MEETING: "you were free again",
    Why.AWAY: "you were back",
    Why.DND: "you could be disturbed again",
}


def exercise_buttons(offer: str, *, snooze: bool) -> tuple[Button, ...]:
    later = (Button(choice=Choice.LATER, label="Later (15 min)", subject=offer),) if snooze else ()
    return (
        Button(choice=Choice.DONE, label="Done", subject=offer, primary=True),
        *later,
        Button(choice=Choice.ANOTHER, label="Another", subject=offer),
        Button(choice=Choice.HURTS, label="It hurts", subject=offer),
    )


def posture_check(seed: str) -> Message:
    draw = int.from_bytes(sha256(seed.encode()).digest()[:4]) % len(_POSTURE)
    return Message(
        title=POSTURE_NAME,
        steps=_POSTURE[draw],
        notes=("No position is right for long: the next one is the best one.",),
    )


def late(message: Message, *, due_at: datetime, zone: ZoneInfo) -> Message:
    apology = f"Late, sorry: this was meant for {clock_time(due_at, zone=zone)}."
    return replace(message, notes=(*message.notes, apology))


def waited(message: Message, *, why: Why, due_at: datetime, zone: ZoneInfo) -> Message:
    kept = f"Your {clock_time(due_at, zone=zone)} one, kept until {_KEPT[why]}."
    return replace(message, notes=(*message.notes, kept))


def done(name: str, *, at: datetime, zone: ZoneInfo, this_week: int) -> Message:
    total = "Your first one this week." if this_week == 1 else f"That makes {this_week} this week."
    return Message(paragraphs=(f"✓ {name}: done at {clock_time(at, zone=zone)}. {total}",))


def later(at: datetime, *, zone: ZoneInfo) -> Message:
    return Message(paragraphs=(f"All right, I come back at {clock_time(at, zone=zone)}.",))


def later_is_off() -> Message:
    return Message(
        paragraphs=("Your reminders are off, so there is nothing to come back with. `/stretch join` turns them on.",)
    )


def hurts(name: str, offer: str) -> Message:
    return Message(
        title="Stop there",
        paragraphs=(
            f"Thank you for saying so. {name} is off your list for two weeks.",
            "Did it spread into an arm or a leg, tingle, or go numb?",
        ),
        buttons=(
            Button(choice=Choice.SPREADS, label="Yes", subject=offer),
            Button(choice=Choice.SETTLED, label="No, it was only sore there", subject=offer),
        ),
    )


def settled() -> Message:
    return Message(
        paragraphs=(
            (
                "Good. Rest it for today; easy walking is fine. If the pain is strong, keeps you awake, or is no better in"
                " two weeks, see a physician or physiotherapist."
            ),
        ),
    )


def spreads() -> Message:
    return Message(
        title="No exercises for now",
        paragraphs=(
            (
                "Pain that spreads, tingling or numbness should be looked at by a physician or physiotherapist, today if it"
                " stays. I suggest no exercises and send no reminders until you say that it has been checked."
            ),
            (
                "Go to emergency care now if there is numbness between the legs, trouble with your bladder or bowels,"
                " weakness in a leg or both, chest pain, or trouble speaking."
            ),
        ),
        notes=("I can't examine you, and I don't diagnose.",),
        buttons=(Button(choice=Choice.CLEARED, label="It has been checked, I may move"),),
    )


def no_longer_here() -> Message:
    return Message(paragraphs=("That one is no longer here. `/stretch` gives you a fresh exercise.",))
