"""Shows an exercise or a posture check, and writes down that it was shown."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.choose import Offer, Pick, Profile, allowed, choose, suits_everybody
from bot.domain.exercise import Exercise, Kit
from bot.domain.message import Message
from bot.domain.nudge import Audience, Kind, Nudge, Recipient
from bot.domain.wish import Wish
from bot.domain.wording import channel, nudging
from bot.domain.wording import exercises as cards
from bot.store import offers
from bot.store.offers import StoredOffer

Exercises = Sequence[Exercise]

# Whoever is interrupted was promised about a minute.
_A_NUDGE_S = 90
# Whoever asks for a move by its name has the floor and the things for it.
_ANYWHERE = Profile(floor=True, kit=frozenset(Kit))
_NO_WISH = Wish()


@dataclass(frozen=True, kw_only=True)
class Showing:
    """To whom, the id it is remembered by, and the nudge that brings it, if one does."""

    to: Recipient
    id: str = field(default_factory=lambda: uuid4().hex)
    nudge: str | None = None


async def show_for(session: AsyncSession, now: datetime, nudge: Nudge, *, exercises: Exercises) -> Message:
    """What a nudge brings; the same however often it is asked for: an earlier try to send it showed nobody anything."""
    await offers.forget(session, nudge.recipient.workspace, nudge.id)
    showing = Showing(to=nudge.recipient, id=nudge.id, nudge=nudge.id)
    if nudge.recipient.audience is Audience.CHANNEL:
        return await _show_team_stretch(session, now, showing, exercises=exercises)
    if nudge.kind is Kind.POSTURE:
        return await show_posture_check(session, now, showing)
    return await show_exercise(session, now, showing, exercises=exercises)


async def show_exercise(
    session: AsyncSession,
    now: datetime,
    showing: Showing,
    *,
    exercises: Exercises,
    wish: Wish = _NO_WISH,
) -> Message:
    """The card of an exercise that differs from the last ones, with its buttons."""
    if wish.exercise:
        pick = await _named(session, now, showing, exercises=exercises, name=wish.exercise)
    else:
        pick = await _chosen(session, now, showing, exercises=exercises, wish=wish)
    if pick is None:
        return cards.nothing_left()
    await _write_down(session, now, showing, slug=pick.exercise.slug)
    return _with_buttons(cards.card(pick.exercise if wish.exercise else pick), showing)


async def show_posture_check(session: AsyncSession, now: datetime, showing: Showing) -> Message:
    await _write_down(session, now, showing, slug=nudging.POSTURE_SLUG)
    return _with_buttons(nudging.posture_check(showing.id), showing)


async def _show_team_stretch(
    session: AsyncSession, now: datetime, showing: Showing, *, exercises: Exercises
) -> Message:
    not_for_all = {each.slug for each in exercises if not suits_everybody(each)}
    pick = await _chosen(session, now, showing, exercises=exercises, wish=_NO_WISH, other_than=not_for_all)
    if pick is None:
        return cards.nothing_left()
    await _write_down(session, now, showing, slug=pick.exercise.slug)
    return channel.team_stretch(cards.card(pick.exercise), offer=showing.id)


async def _named(
    session: AsyncSession, now: datetime, showing: Showing, *, exercises: Exercises, name: Exercise
) -> Pick | None:
    safe = allowed(exercises, _ANYWHERE, await offers.history(session, now, showing.to), at=now)
    return Pick(exercise=name, reasons=()) if name in safe else None


async def _chosen(
    session: AsyncSession,
    now: datetime,
    showing: Showing,
    *,
    exercises: Exercises,
    wish: Wish,
    other_than: AbstractSet[str] = frozenset(),
) -> Pick | None:
    too_long = {each.slug for each in exercises if showing.nudge and each.dose.secs > _A_NUDGE_S}
    return choose(
        exercises,
        Profile(),
        await offers.history(session, now, showing.to),
        at=now,
        seed=showing.id,
        areas=wish.areas,
        targets=wish.targets,
        other_than=too_long | other_than,
    )


async def _write_down(session: AsyncSession, now: datetime, showing: Showing, *, slug: str) -> None:
    await offers.add(
        session,
        StoredOffer(
            workspace=showing.to.workspace,
            id=showing.id,
            recipient=showing.to.id,
            offer=Offer(slug=slug, at=now),
            nudge=showing.nudge,
        ),
    )


def _with_buttons(card: Message, showing: Showing) -> Message:
    return replace(card, buttons=nudging.exercise_buttons(showing.id, snooze=showing.nudge is not None))
