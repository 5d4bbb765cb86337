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


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A message, and the exercise in it."""

    message: Message
    slug: str


def shown_by(nudge: Nudge, *, now: datetime, history: Sequence[Offer], exercises: Exercises) -> Shown | None:
    """What a nudge brings; None when nothing safe is left. The same however often it is asked for."""
    showing = Showing(to=nudge.recipient, id=nudge.id, nudge=nudge.id)
    in_channel = nudge.recipient.audience is Audience.CHANNEL
    if nudge.kind is Kind.POSTURE and not in_channel:
        return _posture_check(showing)
    not_for_all = {each.slug for each in exercises if in_channel and not suits_everybody(each)}
    pick = _chosen(showing, now=now, history=history, exercises=exercises, other_than=not_for_all)
    if pick is None:
        return None
    if in_channel:
        message = channel.team_stretch(cards.card(pick.exercise), offer=showing.id)
    else:
        message = _with_buttons(cards.card(pick), showing)
    return Shown(message=message, slug=pick.exercise.slug)


def _posture_check(showing: Showing) -> Shown:
    return Shown(message=_with_buttons(nudging.posture_check(showing.id), showing), slug=nudging.POSTURE_SLUG)


async def show_exercise(
    session: AsyncSession,
    now: datetime,
    showing: Showing,
    *,
    exercises: Exercises,
    wish: Wish = _NO_WISH,
) -> Message:
    """The card of an exercise that differs from the last ones, with its buttons."""
    history = await offers.history(session, now, showing.to)
    if wish.exercise:
        pick = _named(wish.exercise, now=now, history=history, exercises=exercises)
    else:
        pick = _chosen(showing, now=now, history=history, exercises=exercises, wish=wish)
    if pick is None:
        return cards.nothing_left()
    await offers.add(session, [stored(showing, now, slug=pick.exercise.slug)])
    return _with_buttons(cards.card(pick.exercise if wish.exercise else pick), showing)


async def show_posture_check(session: AsyncSession, now: datetime, showing: Showing) -> Message:
    check = _posture_check(showing)
    await offers.add(session, [stored(showing, now, slug=check.slug)])
    return check.message


def stored(showing: Showing, now: datetime, *, slug: str) -> StoredOffer:
    """What is remembered of a showing."""
    return StoredOffer(
        workspace=showing.to.workspace,
        id=showing.id,
        recipient=showing.to.id,
        offer=Offer(slug=slug, at=now),
        nudge=showing.nudge,
    )


def _named(name: Exercise, *, now: datetime, history: Sequence[Offer], exercises: Exercises) -> Pick | None:
    safe = allowed(exercises, _ANYWHERE, history, at=now)
    return Pick(exercise=name, reasons=()) if name in safe else None


def _chosen(
    showing: Showing,
    *,
    now: datetime,
    history: Sequence[Offer],
    exercises: Exercises,
    wish: Wish = _NO_WISH,
    other_than: AbstractSet[str] = frozenset(),
) -> Pick | None:
    too_long = {each.slug for each in exercises if showing.nudge and each.dose.secs > _A_NUDGE_S}
    return choose(
        exercises,
        Profile(),
        history,
        at=now,
        seed=showing.id,
        areas=wish.areas,
        targets=wish.targets,
        other_than=too_long | other_than,
    )


def _with_buttons(card: Message, showing: Showing) -> Message:
    return replace(card, buttons=nudging.exercise_buttons(showing.id, snooze=showing.nudge is not None))
