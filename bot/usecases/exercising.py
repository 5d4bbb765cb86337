"""Somebody asks for an exercise."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.exercise import Exercise
from bot.domain.library import Library
from bot.domain.member import Member
from bot.domain.message import Message
from bot.domain.tip import UNASKED, Subject, drawn
from bot.domain.wish import Wish
from bot.domain.wording import answers, joining, reminding, tips
from bot.search import Index, tips_about
from bot.store import profiles
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
    wish = Index.of(exercises).read(words)
    if not wish.understood:
        return answers.unknown_words(
            words,
            areas=[area.label for area in wish.nearest.areas],
            exercises=[exercise.name for exercise in wish.nearest.exercises],
        )
    return answers.read_as(await _shown(session, now, member, exercises=exercises, wish=wish), words=wish.read_as)


async def first_one(session: AsyncSession, now: datetime, member: Member, *, exercises: Sequence[Exercise]) -> Message:
    """Whoever just picked something gets that, and nothing that the rest of the body is owed."""
    if member.held:
        return reminding.on_hold()
    profile = await profiles.find(session, member.person)
    wish = Wish(areas=profile.areas - profile.resting, targets=profile.targets)
    return await _shown(session, now, member, exercises=exercises, wish=wish)


async def _shown(
    session: AsyncSession, now: datetime, member: Member, *, exercises: Sequence[Exercise], wish: Wish
) -> Message:
    card = await show_exercise(session, now, _to(member), exercises=exercises, wish=wish)
    return card if member.joined else joining.hinted(card)


async def posture_check(
    session: AsyncSession, now: datetime, member: Member, *, exercises: Sequence[Exercise]
) -> Message:
    if member.held:
        return reminding.on_hold()
    return await show_posture_check(session, now, _to(member), exercises=exercises)


def tip(now: datetime, member: Member, *, words: str, exercises: Sequence[Exercise]) -> Message:
    """One about those words, or about anything; for words that no tip is about, what there are tips about."""
    if member.held:
        return reminding.on_hold()
    known = Library.of(exercises).tips
    fitting = tips_about(known, words) if words else [each for each in known if each.about in UNASKED]
    found = drawn(fitting, seed=f"{member.person.user}|{now.isoformat()}")
    if found is None:
        there = {each.about for each in known}
        return tips.none_about(words, subjects=[subject for subject in Subject if subject in there])
    return tips.card(found)


def _to(member: Member) -> Showing:
    return Showing(to=recipient(member.person), zone=member.zone)
