"""Somebody asks for an exercise."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.exercise import Exercise
from bot.domain.member import Member
from bot.domain.message import Message
from bot.domain.wish import read_wish
from bot.domain.wording import answers, joining, reminding
from bot.usecases.due import recipient
from bot.usecases.showing import Showing, show_exercise, show_posture_check


async def stretch(
    session: AsyncSession,
    now: datetime,
    member: Member,
    *,
    words: str,
    exercises: Sequence[Exercise],
) -> Message:
    """An exercise for the wish in those words; for words that name nothing we have, the nearest things."""
    if member.held:
        return reminding.on_hold()
    wish = read_wish(words, exercises)
    if not wish.understood:
        return answers.unknown_words(
            words,
            areas=[area.label for area in wish.nearest.areas],
            exercises=[exercise.name for exercise in wish.nearest.exercises],
        )
    showing = Showing(to=recipient(member.person))
    card = await show_exercise(session, now, showing, exercises=exercises, wish=wish)
    return card if member.joined else joining.hinted(card)


async def posture_check(session: AsyncSession, now: datetime, member: Member) -> Message:
    if member.held:
        return reminding.on_hold()
    return await show_posture_check(session, now, Showing(to=recipient(member.person)))
