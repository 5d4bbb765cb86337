"""Shows an exercise or a posture check, and writes down that it was shown."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, tzinfo
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain import posture
from bot.domain.choose import Offer, Pick, Profile, suits_everybody
from bot.domain.exercise import Area, Exercise
from bot.domain.library import Library
from bot.domain.member import Person
from bot.domain.message import Message
from bot.domain.nudge import Audience, Kind, Nudge, Recipient
from bot.domain.tip import AT_A_DESK, drawn
from bot.domain.wish import Wish
from bot.domain.wished import choose_wished
from bot.domain.wording import channel, nudging, resting
from bot.domain.wording import exercises as cards
from bot.store import offers, profiles
from bot.store.offers import StoredOffer

Exercises = Sequence[Exercise]

# Whoever is interrupted was promised about a minute.
_A_NUDGE_S = 90
_NO_WISH = Wish()
# Of the bodies in a channel nothing is known.
_NOBODY = Profile()


@dataclass(frozen=True, kw_only=True)
class Showing:
    """To whom, the id it is remembered by, and the nudge that brings it, if one does.

    `zone` is theirs: the chooser counts days, and a day is theirs too. A channel has none.
    """

    to: Recipient
    id: str = field(default_factory=lambda: uuid4().hex)
    nudge: str | None = None
    zone: tzinfo = UTC


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A message, and the exercise in it."""

    message: Message
    slug: str


def shown_by(
    nudge: Nudge,
    *,
    now: datetime,
    zone: tzinfo,
    profile: Profile,
    history: Sequence[Offer],
    exercises: Exercises,
) -> Shown | None:
    """What a nudge brings; None when nothing safe is left. The same however often it is asked for."""
    showing = Showing(to=nudge.recipient, id=nudge.id, nudge=nudge.id, zone=zone)
    if nudge.recipient.audience is Audience.CHANNEL:
        return _team_stretch(showing, now=now, history=history, exercises=exercises)
    if nudge.kind is Kind.POSTURE and posture.suits(profile, history, at=now):
        return _posture_check(showing, exercises)
    pick = _chosen(showing, now=now, profile=profile, history=history, exercises=exercises)
    if pick is None:
        return None
    card = cards.card(pick, pictures=profile.pictures)
    return Shown(message=_with_buttons(card, showing), slug=pick.exercise.slug)


def _team_stretch(showing: Showing, *, now: datetime, history: Sequence[Offer], exercises: Exercises) -> Shown | None:
    not_for_all = {each.slug for each in exercises if not suits_everybody(each)}
    pick = _chosen(showing, now=now, profile=_NOBODY, history=history, exercises=exercises, other_than=not_for_all)
    if pick is None:
        return None
    message = channel.team_stretch(pick.exercise, offer=showing.id)
    return Shown(message=message, slug=pick.exercise.slug)


def _posture_check(showing: Showing, exercises: Exercises) -> Shown:
    beside = drawn([each for each in Library.of(exercises).tips if each.about in AT_A_DESK], seed=showing.id)
    return Shown(message=_with_buttons(nudging.posture_check(showing.id, tip=beside), showing), slug=posture.SLUG)


async def show_exercise(
    session: AsyncSession,
    now: datetime,
    showing: Showing,
    *,
    exercises: Exercises,
    wish: Wish = _NO_WISH,
) -> Message:
    """The card of an exercise that differs from the last ones, with its buttons."""
    profile = await profiles.find(session, _who(showing))
    history = await offers.history(session, now, showing.to)
    pick = _chosen(showing, now=now, profile=profile, history=history, exercises=exercises, wish=wish)
    rests = profile.resting & _wanted(wish)
    if pick is None:
        return resting.reminded(cards.nothing_left(), rests)
    await offers.add(session, [stored(showing, now, slug=pick.exercise.slug)])
    card = cards.card(pick.exercise if wish.exercise else pick, pictures=profile.pictures)
    return resting.reminded(_with_buttons(card, showing, wish), rests)


async def show_posture_check(
    session: AsyncSession, now: datetime, showing: Showing, *, exercises: Exercises
) -> Message:
    profile = await profiles.find(session, _who(showing))
    if not posture.suits(profile, await offers.history(session, now, showing.to), at=now):
        return resting.reminded(cards.nothing_left(), profile.resting & posture.AREAS)
    check = _posture_check(showing, exercises)
    await offers.add(session, [stored(showing, now, slug=check.slug)])
    return check.message


def _who(showing: Showing) -> Person:
    return Person(workspace=showing.to.workspace, user=showing.to.id)


def _wanted(wish: Wish) -> AbstractSet[Area]:
    return wish.areas.union(wish.exercise.areas if wish.exercise else ())


def stored(showing: Showing, now: datetime, *, slug: str) -> StoredOffer:
    """What is remembered of a showing."""
    return StoredOffer(
        workspace=showing.to.workspace,
        id=showing.id,
        recipient=showing.to.id,
        offer=Offer(slug=slug, at=now),
        nudge=showing.nudge,
    )


def _chosen(
    showing: Showing,
    *,
    now: datetime,
    profile: Profile,
    history: Sequence[Offer],
    exercises: Exercises,
    wish: Wish = _NO_WISH,
    other_than: AbstractSet[str] = frozenset(),
) -> Pick | None:
    too_long = {each.slug for each in exercises if showing.nudge and each.dose.secs > _A_NUDGE_S}
    return choose_wished(
        exercises,
        wish,
        profile,
        history,
        at=now.astimezone(showing.zone),
        seed=showing.id,
        other_than=too_long | other_than,
    )


def _with_buttons(card: Message, showing: Showing, wish: Wish = _NO_WISH) -> Message:
    buttons = nudging.exercise_buttons(showing.id, snooze=showing.nudge is not None, wish=wish)
    return replace(card, buttons=buttons)
