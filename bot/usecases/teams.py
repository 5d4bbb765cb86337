"""A wellness channel: its team stretch, and the crowd as a number."""

from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from bot import days_off
from bot.domain import timewords
from bot.domain.conversation import Answer, Place
from bot.domain.exercise import Exercise
from bot.domain.member import Member, Person
from bot.domain.message import Message
from bot.domain.nudge import Audience, Kind, Recipient, Reminder
from bot.domain.wording import channel as wording
from bot.domain.wording import nudging
from bot.domain.wording.schedules import not_understood
from bot.store import offers, reminders
from bot.usecases.offered import exercise_of


def _recipient(person: Person, place: Place) -> Recipient:
    return Recipient(workspace=person.workspace, audience=Audience.CHANNEL, id=place.channel)


async def set_team_stretch(
    session: AsyncSession,
    now: datetime,
    member: Member,
    *,
    place: Place,
    words: str,
) -> Message:
    """One schedule a channel, in the zone and with the holidays of whoever sets it: setting it again replaces it."""
    if not place.may_set:
        return wording.not_allowed()
    if not place.bot_inside:
        return wording.invite_me_first()
    schedule = timewords.read_schedule(words, zone=member.zone, now=now)
    if isinstance(schedule, timewords.Unread):
        return Message(paragraphs=(not_understood(schedule),))
    to = _recipient(member.person, place)
    reminder = Reminder(id=uuid4().hex, recipient=to, kind=Kind.STRETCH, schedule=schedule, holidays=member.holidays)
    due = _next_due(reminder, now)
    await reminders.remove_all(session, to)
    await reminders.add(session, now, reminder, next_due_at=due)
    return wording.channel_set(reminder, next_due_at=due, now=now, country=_country(reminder))


def _next_due(reminder: Reminder, now: datetime) -> datetime | None:
    return reminder.next_due(after=now, off=days_off.of(reminder.holidays))


def _country(reminder: Reminder) -> str | None:
    return reminder.holidays and days_off.name_of(reminder.holidays)


async def stop_team_stretch(session: AsyncSession, person: Person, *, place: Place) -> Message:
    if not place.may_set:
        return wording.not_allowed()
    await reminders.remove_all(session, _recipient(person, place))
    return wording.channel_stopped()


async def show_team_stretch(session: AsyncSession, now: datetime, person: Person, *, place: Place) -> Message:
    theirs = await reminders.of(session, _recipient(person, place))
    if not theirs:
        return wording.no_team_stretch()
    shown = theirs[0]
    return wording.channel_shown(shown, next_due_at=_next_due(shown, now), now=now, country=_country(shown))


async def did_it(session: AsyncSession, person: Person, *, offer: str, exercises: Sequence[Exercise]) -> Answer:
    """Count somebody in, once; the channel's message gets the new number when there is one to show."""
    shown = await offers.find(session, person.workspace, offer)
    exercise = exercise_of(shown, exercises) if shown else None
    if shown is None or exercise is None:
        return Answer(private=nudging.no_longer_here())
    if not await offers.take_part(session, shown, user=person.user):
        return Answer(private=wording.counted_already())
    taken_part = await offers.crowd(session, shown)
    return Answer(
        private=wording.counted(),
        replaces=wording.team_stretch(exercise, offer=offer, taken_part=taken_part)
        if taken_part >= wording.CROWD
        else None,
    )
