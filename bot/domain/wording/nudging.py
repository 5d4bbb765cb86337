"""Nudges: how they arrive, and what is said when one is answered."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from bot.domain import posture
from bot.domain.exercise import Area, Target
from bot.domain.message import Button, Choice, Message
from bot.domain.quiet import Why
from bot.domain.tip import Tip
from bot.domain.wish import Wish
from bot.domain.wording import tips
from bot.domain.wording.moments import clock_time

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


def exercise_buttons(offer: str, *, snooze: bool, wish: Wish | None = None) -> tuple[Button, ...]:
    """`wish` is what was asked for, and is meant by another one too."""
    later = (Button(choice=Choice.LATER, label="Later (15 min)", subject=offer),) if snooze else ()
    return (
        Button(choice=Choice.DONE, label="Done", subject=offer, primary=True),
        *later,
        Button(choice=Choice.ANOTHER, label="Another", subject=" ".join((offer, *_told(wish)))),
        Button(choice=Choice.HURTS, label="It hurts", subject=offer),
    )


def _told(wish: Wish | None) -> Iterable[str]:
    return (*sorted(wish.areas), *sorted(wish.targets)) if wish else ()


def read_subject(subject: str) -> tuple[str, Wish]:
    """The offer that a button is under, and what was asked for; words that nobody here knows are left out."""
    offer, _, told = subject.partition(" ")
    words = told.split()
    return offer, Wish(
        areas=frozenset(area for area in Area if area in words),
        targets=frozenset(target for target in Target if target in words),
    )


def posture_check(seed: str, *, tip: Tip | None) -> Message:
    """The same seed brings the same moves."""
    draw = int.from_bytes(sha256(seed.encode()).digest()[:4]) % len(_POSTURE)
    return Message(
        title=posture.NAME,
        steps=_POSTURE[draw],
        notes=tips.beside(tip) if tip else ("No position is right for long: the next one is the best one.",),
    )


def late(message: Message, *, due_at: datetime, zone: ZoneInfo) -> Message:
    apology = f"Late, sorry: this was meant for {clock_time(due_at, zone=zone)}."
    return replace(message, notes=(*message.notes, apology))


def waited(message: Message, *, why: Why, due_at: datetime, zone: ZoneInfo) -> Message:
    kept = f"Your {clock_time(due_at, zone=zone)} one, kept until {_KEPT[why]}."
    return replace(message, notes=(*message.notes, kept))


def later(at: datetime, *, zone: ZoneInfo) -> Message:
    return Message(paragraphs=(f"All right, I come back at {clock_time(at, zone=zone)}.",))


def later_is_off() -> Message:
    return Message(
        paragraphs=("Your reminders are off, so there is nothing to come back with. `/stretch join` turns them on.",)
    )


def no_longer_here() -> Message:
    return Message(paragraphs=("That one is no longer here. `/stretch` gives you a fresh exercise.",))
