"""What a text makes happen, wherever it was typed: warning signs first, then what it asks for."""

from collections.abc import Sequence
from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain import command as asked
from bot.domain.conversation import Heard, Place
from bot.domain.exercise import Exercise
from bot.domain.member import Member, Person
from bot.domain.message import Message
from bot.domain.wording import answers, channel
from bot.domain.wording import onboarding as signs
from bot.usecases import (
    adherence,
    exercising,
    holidays,
    listening,
    membership,
    onboarding,
    picturing,
    reminding,
    teams,
    warning,
)

Exercises = Sequence[Exercise]
AtOnce = (
    asked.Stretch
    | asked.PostureCheck
    | asked.ShowTip
    | asked.ShowSigns
    | asked.Setup
    | asked.Help
    | asked.Thanks
    | asked.ShowPictures
    | asked.Privacy
)
# Their answers say when the next reminder comes.
_SAYS_WHEN = asked.ListReminders | asked.Pause | asked.Resume
AboutReminders = (
    asked.Join
    | asked.Remind
    | asked.ListReminders
    | asked.Pause
    | asked.Resume
    | asked.Stop
    | asked.Holidays
    | asked.Erase
)


async def reply(
    session: AsyncSession,
    now: datetime,
    person: Person,
    *,
    heard: Heard,
    zone: ZoneInfo | None,
    exercises: Exercises,
    place: Place | None = None,
) -> Message:
    """The answer to a text. `zone` is that of the person's profile, if it could be read.

    `place` is set where a channel is spoken of.
    """
    met = await membership.meet(session, now, person, zone=zone)
    if heard.warning:
        # Whoever tells of a warning sign has not asked for their reminders back.
        return await warning.guide(session, now, met, heard=heard)
    member = await adherence.active(session, now, met)
    answer = await _answer(session, now, member, asks=heard.command, exercises=exercises, place=place)
    return answer if isinstance(heard.command, _SAYS_WHEN) else await adherence.greet(session, now, met, answer)


async def _answer(
    session: AsyncSession,
    now: datetime,
    member: Member,
    *,
    asks: asked.Command,
    exercises: Exercises,
    place: Place | None,
) -> Message:
    match asks:
        case asked.ChannelRemind() | asked.ChannelStop() | asked.ChannelShow() | asked.ChannelListen() as command:
            return await _in_channel(session, now, member, command=command, place=place)
        case (
            asked.Stretch()
            | asked.PostureCheck()
            | asked.ShowTip()
            | asked.ShowSigns()
            | asked.Setup()
            | asked.Help()
            | asked.Thanks()
            | asked.ShowPictures()
            | asked.Privacy() as command
        ):
            return await _at_once(session, now, member, command=command, exercises=exercises)
        case command:
            return await _about_reminders(session, now, member, command=command)


async def _at_once(
    session: AsyncSession,
    now: datetime,
    member: Member,
    *,
    command: AtOnce,
    exercises: Exercises,
) -> Message:
    match command:
        case asked.Stretch(words=words):
            return await exercising.stretch(session, now, member, words=words, exercises=exercises)
        case asked.PostureCheck():
            return await exercising.posture_check(session, now, member, exercises=exercises)
        case asked.ShowTip(words=words):
            return exercising.tip(now, member, words=words, exercises=exercises)
        case asked.Setup():
            return onboarding.begin(member)
        case asked.ShowPictures(words=words):
            return await picturing.pictures_for(session, member.person, words=words)
        case command:
            return _told(command)


def _told(command: asked.Help | asked.Thanks | asked.ShowSigns | asked.Privacy) -> Message:
    match command:
        case asked.Help():
            return answers.help_card()
        case asked.Thanks():
            return answers.welcome()
        case asked.ShowSigns():
            return signs.signs_in_general()
        case asked.Privacy():
            return answers.privacy()
        case _:
            assert_never(command)


async def _about_reminders(
    session: AsyncSession,
    now: datetime,
    member: Member,
    *,
    command: AboutReminders,
) -> Message:
    match command:
        case asked.Join():
            return await membership.invite(session, member)
        case asked.Remind(kind=kind, words=words):
            return await reminding.remind(session, now, member, words=words, kind=kind)
        case asked.ListReminders():
            return await reminding.list_reminders(session, now, member)
        case asked.Pause(words=words):
            return await reminding.pause(session, now, member, words=words)
        case asked.Resume():
            return await reminding.resume(session, now, member)
        case asked.Stop(words=words):
            return await _stop(session, member, words=words)
        case asked.Holidays(words=words):
            return await holidays.days_off_for(session, now, member, words=words)
        case asked.Erase():
            return await membership.erase(session, member.person)
        case _:
            assert_never(command)


async def _stop(session: AsyncSession, member: Member, *, words: str) -> Message:
    if words:
        return await reminding.stop_one(session, member, words=words)
    return await membership.leave(session, member)


async def _in_channel(
    session: AsyncSession,
    now: datetime,
    member: Member,
    *,
    command: asked.ChannelCommand,
    place: Place | None,
) -> Message:
    if place is None:
        return channel.not_a_channel()
    match command:
        case asked.ChannelRemind(words=words):
            return await teams.set_team_stretch(session, now, member, place=place, words=words)
        case asked.ChannelStop():
            return await teams.stop_team_stretch(session, member.person, place=place)
        case asked.ChannelShow():
            return await teams.show_team_stretch(session, now, member.person, place=place)
        case asked.ChannelListen(words=words):
            return await listening.listen(session, now, member.person, place=place, words=words)
        case _:
            assert_never(command)
