"""A wellness channel: its one exercise for everybody, and the crowd as a number."""

from dataclasses import replace
from datetime import datetime

from bot.domain.exercise import Exercise
from bot.domain.message import Button, Choice, Message
from bot.domain.nudge import Reminder
from bot.domain.profile import Pictures
from bot.domain.schedule import describe
from bot.domain.wording import exercises as cards
from bot.domain.wording.holidays import off_on_holidays
from bot.domain.wording.moments import moment

# Below this many, a number would point at people.
CROWD = 5


def team_stretch(exercise: Exercise, *, offer: str, taken_part: int = 0) -> Message:
    """With a still: all of a channel see the same picture, and nobody there can choose one that doesn't move."""
    card = cards.card(exercise, pictures=Pictures.STILL)
    return replace(
        card,
        title=f"Team stretch: {card.title}",
        notes=(*card.notes, crowd(taken_part)),
        buttons=(Button(choice=Choice.DID_IT, label="Did it", subject=offer, primary=True),),
    )


def crowd(taken_part: int) -> str:
    if taken_part < CROWD:
        return f"How many did it shows here from {CROWD} people up, never who."
    return f"{taken_part} people did it."


def counted() -> Message:
    return Message(paragraphs=("Counted, as a number only. Well moved.",))


def counted_already() -> Message:
    return Message(paragraphs=("You are counted already. Well moved.",))


def channel_set(
    reminder: Reminder, *, next_due_at: datetime | None, now: datetime, country: str | None = None
) -> Message:
    """`country` is the name of the one whose public holidays are days off."""
    comes = "" if next_due_at is None else f" Next: {moment(next_due_at, now=now, zone=reminder.schedule.zone)}."
    days_off = f" Like yours, it doesn't come on public holidays in {country}." if country else ""
    return Message(
        title="Team stretch set.",
        paragraphs=(f"This channel: {describe(reminder.schedule)}.{days_off}{comes}",),
        notes=("The time zone is yours. Change it by saying it again, end it with `/stretch channel stop`.",),
    )


def channel_stopped() -> Message:
    return Message(paragraphs=("The team stretch in this channel is stopped.",))


def channel_shown(
    reminder: Reminder, *, next_due_at: datetime | None, now: datetime, country: str | None = None
) -> Message:
    comes = "" if next_due_at is None else f" Next: {moment(next_due_at, now=now, zone=reminder.schedule.zone)}."
    days_off = f" {off_on_holidays(country)}" if country else ""
    return Message(paragraphs=(f"Team stretch in this channel: {describe(reminder.schedule)}.{days_off}{comes}",))


def no_team_stretch() -> Message:
    return Message(
        paragraphs=(
            (
                "There is no team stretch in this channel. Its creator or an admin can set one:"
                " `/stretch channel remind weekdays at 10:30`."
            ),
        ),
    )


def listening_on() -> Message:
    return Message(
        paragraphs=(
            (
                "From now on I read the messages in this channel for warning signs, and nothing else. When I see one, only its writer sees my answer. "
                "I keep and repeat nothing of it."
            ),
        ),
        notes=("Everybody here is told just now. `/stretch channel listen off` ends it.",),
    )


def listening_begins() -> Message:
    """For everybody in that channel: nobody is read unknowingly."""
    return Message(
        title="I listen here from now on",
        paragraphs=(
            (
                "I read messages in this channel for words that can mean something serious, such as numbness between the legs. "
                "Whoever writes such words gets a private answer. I keep nothing, and nobody else is told."
            ),
        ),
        notes=("The person who created this channel, or an admin, can end it: `/stretch channel listen off`.",),
    )


def listening_off() -> Message:
    return Message(
        paragraphs=(
            "I no longer read this channel. Where somebody mentions me or writes to me, I still look for warning signs.",
        )
    )


def listening_or_not(*, on: bool) -> Message:
    if on:
        return Message(paragraphs=("I read this channel for warning signs. `/stretch channel listen off` ends it.",))
    return Message(
        paragraphs=(
            "I don't read this channel. Its creator or an admin can ask me to look for warning signs here: `/stretch channel listen on`.",
        ),
    )


def not_allowed() -> Message:
    return Message(
        paragraphs=(
            "Only the person who created this channel, or a workspace admin, can do that. Nothing was changed.",
        ),
    )


def not_a_channel() -> Message:
    return Message(
        paragraphs=(
            (
                "That works in a channel: go to your wellness channel and say `/stretch channel remind weekdays at 10:30`."
                " For yourself it is `/stretch remind weekdays at 10:30`."
            ),
        ),
    )


def invite_me_first() -> Message:
    return Message(
        paragraphs=(
            "I am not in this channel yet, so I could not post. Say `/invite @Unhunch` here, then the same again.",
        ),
    )
