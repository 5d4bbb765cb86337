"""Whether to go on: the one question, its answers, and what is said to somebody who comes back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.listing import one_after_the_other
from bot.domain.message import Button, Choice, Message
from bot.domain.nudge import Kind, Reminder
from bot.domain.once_a_day import Fewer
from bot.domain.schedule import describe
from bot.domain.wording.moments import moment
from bot.domain.wording.reminding import line

# What is remembered of a nudge that brought the question.
QUESTION_SLUG = "shall-i-keep-going"


def question() -> Message:
    return Message(
        title="Shall I keep going?",
        paragraphs=(
            "My reminders seem to come at busy times, and that is fine. I can go on, come just once a day, or stop.",
        ),
        notes=("I send nothing more until I hear from you. Whatever you write to me brings the reminders back.",),
        buttons=(
            Button(choice=Choice.KEEP_GOING, label="Keep going", primary=True),
            Button(choice=Choice.FEWER, label="Once a day"),
            Button(choice=Choice.STOP_NUDGES, label="Stop"),
        ),
    )


def going_on(next_due_at: datetime | None, *, now: datetime, zone: ZoneInfo) -> Message:
    return Message(
        paragraphs=(f"Good, I keep going as before.{_next(next_due_at, now=now, zone=zone)}",),
        notes=("See all with `/stretch reminders`, take a break with `/stretch pause until Monday`.",),
    )


def once_a_day(fewer: Fewer, *, next_due_at: datetime | None, now: datetime, zone: ZoneInfo) -> Message:
    return Message(
        title="Once a day from now on.",
        paragraphs=(f"This is set now.{_next(next_due_at, now=now, zone=zone)}",),
        steps=tuple(line(reminder) for reminder in fewer.kept),
        notes=(f"What I left out comes back with {_listed(fewer.left_out)}.",),
    )


def _listed(reminders: Sequence[Reminder]) -> str:
    return one_after_the_other(f"`/stretch remind {_typed(reminder)}`" for reminder in reminders)


def _typed(reminder: Reminder) -> str:
    """In words that set the same reminder, in its owner's own time zone."""
    kind = "posture " if reminder.kind is Kind.POSTURE else ""
    return kind + describe(reminder.schedule).removesuffix(f" ({reminder.schedule.zone.key})")


def once_a_day_already(
    reminders: Sequence[Reminder], *, next_due_at: datetime | None, now: datetime, zone: ZoneInfo
) -> Message:
    return Message(
        paragraphs=(f"Once a day is what you have, so I keep it.{_next(next_due_at, now=now, zone=zone)}",),
        steps=tuple(line(reminder) for reminder in reminders),
        notes=("Less than that: stop one by its number, for example `/stretch stop 1`.",),
    )


def off_by_now() -> Message:
    """The answer to the question's buttons, long after."""
    return Message(paragraphs=("Your reminders are off. `/stretch join` turns them on.",))


def back(answer: Message, *, next_due_at: datetime, now: datetime, zone: ZoneInfo) -> Message:
    """That answer, with a word to somebody who was asked and says something else."""
    going = f"Good to hear from you: your reminders go on.{_next(next_due_at, now=now, zone=zone)}"
    return replace(answer, notes=(*answer.notes, f"{going} `/stretch stop` ends them."))


def _next(next_due_at: datetime | None, *, now: datetime, zone: ZoneInfo) -> str:
    return "" if next_due_at is None else f" Next: {moment(next_due_at, now=now, zone=zone)}."
