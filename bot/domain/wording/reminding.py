"""Reminders: set, listed, paused, stopped."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.message import Button, Choice, Message
from bot.domain.nudge import MOST_REMINDERS, Kind, Reminder
from bot.domain.schedule import describe
from bot.domain.wording.holidays import off_on_holidays
from bot.domain.wording.moments import moment
from bot.domain.wording.quoting import quoted

PAUSES = ("`/stretch pause until Monday`", "`/stretch pause for 2 hours`", "`/stretch pause until 24 December`")
CHECKED = Button(choice=Choice.CLEARED, label="This is sorted out")  # ends a hold
_KINDS = {Kind.STRETCH: "Stretch", Kind.POSTURE: "Posture check"}


def line(reminder: Reminder) -> str:
    return f"{_KINDS[reminder.kind]}: {describe(reminder.schedule)}"


def reminder_set(
    reminder: Reminder,
    *,
    next_due_at: datetime | None,
    now: datetime,
    country: str | None = None,
    joined: bool = False,
    held: bool = False,
) -> Message:
    """`country` is the name of the one whose public holidays are days off."""
    days_off = (off_on_holidays(country),) if country else ()
    return Message(
        title="You're in." if joined else "Reminder set.",
        paragraphs=(line(reminder), *days_off, _next(next_due_at, now=now, zone=reminder.schedule.zone, held=held)),
        notes=(
            "See all with `/stretch reminders`, take a break with `/stretch pause until Monday`, end with `/stretch stop`.",
        ),
        buttons=(Button(choice=Choice.SET_UP, label="Set it up for you"),) if joined else (),
    )


def _next(next_due_at: datetime | None, *, now: datetime, zone: ZoneInfo, held: bool = False) -> str:
    if held:
        return "On hold: nothing comes until you say that it has been checked."
    if next_due_at is None:
        return "Nothing is due right now. `/stretch resume` brings your reminders back."
    return f"Next: {moment(next_due_at, now=now, zone=zone)}."


def same_already(reminder: Reminder) -> Message:
    return Message(paragraphs=(f"You have that one already. {line(reminder)}",))


def too_many() -> Message:
    return Message(
        paragraphs=(
            (
                f"You have {MOST_REMINDERS} reminders, which is as many as I keep. Nothing was added."
                " One reminder can hold several times: weekdays at 10:30, 14:00 and 16:00."
                " Stop one by its number in `/stretch reminders`, for example `/stretch stop 2`."
            ),
        ),
    )


def none_yet() -> Message:
    return Message(
        paragraphs=("You have no reminders. Set one: `/stretch remind weekdays at 10:30, 14:00 and 16:00`.",)
    )


def reminder_list(
    reminders: Sequence[Reminder],
    *,
    next_due_at: datetime | None,
    paused_until: datetime | None,
    country: str | None = None,
    held: bool = False,
    now: datetime,
    zone: ZoneInfo,
) -> Message:
    if not reminders:
        return none_yet()
    if paused_until and next_due_at:
        status = f"Paused until {moment(paused_until, now=now, zone=zone)}."
    else:
        status = _next(next_due_at, now=now, zone=zone, held=held)
    return Message(
        title="Your reminders",
        steps=tuple(line(reminder) for reminder in reminders),
        notes=(
            status,
            *((off_on_holidays(country),) if country else ()),
            "Stop one by its number, for example `/stretch stop 1`; all of them with `/stretch stop`.",
        ),
        buttons=(CHECKED,) if held else (),
    )


def stopped_one(reminder: Reminder) -> Message:
    return Message(paragraphs=(f"Stopped. {line(reminder)}",))


def which_one(words: str, reminders: Sequence[Reminder]) -> Message:
    return Message(
        paragraphs=(f"Nothing was stopped: I don't know which reminder {quoted(words)} is.",),
        steps=tuple(line(reminder) for reminder in reminders),
        notes=("Say its number, for example `/stretch stop 1`. `/stretch stop` alone ends all of them.",),
    )


def paused(until: datetime, *, now: datetime, zone: ZoneInfo) -> Message:
    return Message(
        paragraphs=(f"Paused until {moment(until, now=now, zone=zone)}. I start again by myself.",),
        notes=("Sooner: `/stretch resume`.",),
    )


def pause_until_when() -> Message:
    return Message(
        paragraphs=("Nothing was paused: say until when.",),
        steps=PAUSES,
    )


def pause_not_understood(sentence: str) -> Message:
    return Message(paragraphs=(f"Nothing was paused. {sentence}",), steps=PAUSES)


def resumed(next_due_at: datetime | None, *, now: datetime, zone: ZoneInfo) -> Message:
    return Message(paragraphs=(f"Reminders are on. {_next(next_due_at, now=now, zone=zone)}",))


def on_hold() -> Message:
    """The answer to anything that would be exercise while a person is on hold."""
    return Message(
        title="Exercises are on hold",
        paragraphs=(
            (
                "Something you told me should be looked at by a physician first, so I suggest no exercises and send no"
                " reminders. When a physician has checked it and says that you may move, tell me here."
            ),
        ),
        notes=("If it gets worse, or anything new comes, get medical help now.",),
        buttons=(CHECKED,),
    )


def off_hold(next_due_at: datetime | None, *, now: datetime, zone: ZoneInfo) -> Message:
    comes = "" if next_due_at is None else f" {_next(next_due_at, now=now, zone=zone)}"
    return Message(
        paragraphs=(f"Good. The hold is lifted.{comes} Follow what your physician told you, and start gently.",),
    )
