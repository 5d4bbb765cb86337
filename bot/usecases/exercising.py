"""Showing an exercise: for a wish, for a nudge, to a whole channel."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.choose import Offer, Pick, Profile, allowed, choose, suits_everybody
from bot.domain.exercise import Exercise, Kit
from bot.domain.member import Member
from bot.domain.message import Message
from bot.domain.nudge import Audience, Kind, Nudge, Recipient
from bot.domain.wish import Wish, read_wish
from bot.domain.wording import answers, channel, joining, nudging, reminding
from bot.domain.wording import exercises as cards
from bot.store import offers
from bot.store.offers import StoredOffer
from bot.usecases.due import recipient

Exercises = Sequence[Exercise]

# Whoever is interrupted was promised about a minute.
_A_NUDGE_S = 90
# Who asks for a move by its name has the floor and the things for it.
_ANYWHERE = Profile(floor=True, kit=frozenset(Kit))


async def stretch(session: AsyncSession, now: datetime, member: Member, *, words: str, exercises: Exercises) -> Message:
    """An exercise for the wish in those words; for words that name nothing we have, the nearest things."""
    if member.held:
        return reminding.on_hold()
    wish = read_wish(words, exercises)
    if wish.unknown and not (wish.areas or wish.targets or wish.exercise):
        return answers.unknown_words(
            words,
            areas=[area.label for area in wish.nearest.areas],
            exercises=[exercise.name for exercise in wish.nearest.exercises],
        )
    card = await fresh_card(session, now, recipient(member.person), exercises=exercises, wish=wish)
    return card if member.joined else joining.hinted(card)


async def posture_check(session: AsyncSession, now: datetime, member: Member) -> Message:
    if member.held:
        return reminding.on_hold()
    return await _posture_card(session, now, recipient(member.person), offer_id=uuid4().hex)


async def nudge_card(session: AsyncSession, now: datetime, nudge: Nudge, *, exercises: Exercises) -> Message:
    """The same card however often it is asked for: an earlier try to send this nudge showed nobody anything."""
    await offers.forget(session, nudge.recipient.workspace, nudge.id)
    if nudge.recipient.audience is Audience.CHANNEL:
        return await _team_card(session, now, nudge, exercises=exercises)
    if nudge.kind is Kind.POSTURE:
        return await _posture_card(session, now, nudge.recipient, offer_id=nudge.id, nudge=nudge.id)
    return await fresh_card(session, now, nudge.recipient, exercises=exercises, offer_id=nudge.id, nudge=nudge.id)


async def fresh_card(
    session: AsyncSession,
    now: datetime,
    to: Recipient,
    *,
    exercises: Exercises,
    wish: Wish | None = None,
    offer_id: str | None = None,
    nudge: str | None = None,
) -> Message:
    """An exercise that differs from the last ones, with its buttons. What was shown is written down."""
    offer_id = offer_id or uuid4().hex
    pick = await _pick(
        session,
        now,
        to,
        exercises=exercises,
        wish=wish or Wish(),
        seed=offer_id,
        nudging_them=nudge is not None,
    )
    if pick is None:
        return cards.nothing_left()
    await _write_down(session, now, to, slug=pick.exercise.slug, offer_id=offer_id, nudge=nudge)
    card = cards.card(pick.exercise if wish and wish.exercise else pick)
    return replace(card, buttons=nudging.exercise_buttons(offer_id, snooze=nudge is not None))


async def _posture_card(
    session: AsyncSession,
    now: datetime,
    to: Recipient,
    *,
    offer_id: str,
    nudge: str | None = None,
) -> Message:
    await _write_down(session, now, to, slug=nudging.POSTURE_SLUG, offer_id=offer_id, nudge=nudge)
    buttons = nudging.exercise_buttons(offer_id, snooze=nudge is not None)
    return replace(nudging.posture_check(offer_id), buttons=buttons)


async def _team_card(session: AsyncSession, now: datetime, nudge: Nudge, *, exercises: Exercises) -> Message:
    not_for_all = {each.slug for each in exercises if not suits_everybody(each)} | _long(exercises)
    history = await offers.history(session, now, nudge.recipient)
    pick = choose(exercises, Profile(), history, at=now, seed=nudge.id, other_than=not_for_all)
    if pick is None:
        return cards.nothing_left()
    await _write_down(session, now, nudge.recipient, slug=pick.exercise.slug, offer_id=nudge.id, nudge=nudge.id)
    return channel.team_stretch(cards.card(pick.exercise), offer=nudge.id)


async def _pick(
    session: AsyncSession,
    now: datetime,
    to: Recipient,
    *,
    exercises: Exercises,
    wish: Wish,
    seed: str,
    nudging_them: bool,
) -> Pick | None:
    history = await offers.history(session, now, to)
    if wish.exercise:
        safe = allowed(exercises, _ANYWHERE, history, at=now)
        return Pick(exercise=wish.exercise, reasons=()) if wish.exercise in safe else None
    return choose(
        exercises,
        Profile(),
        history,
        at=now,
        seed=seed,
        areas=wish.areas,
        targets=wish.targets,
        other_than=_long(exercises) if nudging_them else frozenset(),
    )


def _long(exercises: Exercises) -> frozenset[str]:
    return frozenset(each.slug for each in exercises if each.dose.secs > _A_NUDGE_S)


async def _write_down(
    session: AsyncSession,
    now: datetime,
    to: Recipient,
    *,
    slug: str,
    offer_id: str,
    nudge: str | None,
) -> None:
    offer = Offer(slug=slug, at=now)
    await offers.add(
        session,
        StoredOffer(workspace=to.workspace, id=offer_id, recipient=to.id, offer=offer, nudge=nudge),
    )
