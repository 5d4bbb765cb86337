"""It hurt: what is asked, what rests from then on, and how the person brings it back."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime
from typing import Literal, assert_never

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.exercise import Area, Exercise
from bot.domain.feedback import easier_rung, hurts_too_often, left_out_with, shared_demand
from bot.domain.member import Member, Person
from bot.domain.message import Choice, Message
from bot.domain.profile import Feedback
from bot.domain.wish import Wish
from bot.domain.wording import exercises as cards
from bot.domain.wording import feedback as wording
from bot.domain.wording import nudging, reminding, resting
from bot.store import offers, profiles
from bot.store.offers import StoredOffer
from bot.usecases import warning
from bot.usecases.due import recipient
from bot.usecases.offered import areas_of, exercise_of, name_of, theirs
from bot.usecases.showing import Showing, show_exercise

Exercises = Sequence[Exercise]
AfterItHurt = Literal[
    Choice.SPREADS,
    Choice.SETTLED,
    Choice.EASIER,
    Choice.LEAVE_OUT,
    Choice.KEEP_IN,
    Choice.NO_SIGNS,
    Choice.A_SIGN,
    Choice.AREA_CHECKED,
]


async def hurts(
    session: AsyncSession, now: datetime, member: Member, shown: StoredOffer, *, exercises: Exercises
) -> Message:
    """One question; where moves have hurt too often, the signs to get help for in its place."""
    await offers.hurt(session, now, shown)
    if not hurts_too_often(await offers.history(session, now, recipient(member.person)), at=now):
        return wording.hurts(name_of(shown, exercises), shown.id)
    moved = areas_of(shown, exercises)
    if shown.offer.feedback is Feedback.HURT:  # a second tap takes back nothing that they did after the first
        moved &= (await profiles.find(session, member.person)).resting
    await _let_rest(session, member.person, moved)
    return resting.stopped(moved, shown.id, often=True)


async def goes_on(
    session: AsyncSession,
    now: datetime,
    member: Member,
    *,
    choice: AfterItHurt,
    subject: str,
    exercises: Exercises,
) -> Message:
    """What follows from each answer to the question, and to those that come of it."""
    match choice:
        case Choice.SPREADS:
            return await _spreads(session, member, offer=subject, exercises=exercises)
        case Choice.SETTLED:
            return await _settled(session, now, member, offer=subject, exercises=exercises)
        case Choice.EASIER:
            return await _show_easier(session, now, member, offer=subject, exercises=exercises)
        case Choice.LEAVE_OUT:
            return await _leave_out(session, now, member, subject=subject, exercises=exercises)
        case Choice.KEEP_IN:
            return await _keep_in(session, now, member, offer=subject, exercises=exercises)
        case Choice.NO_SIGNS:
            return await _no_signs(session, member, offer=subject, exercises=exercises)
        case Choice.A_SIGN:
            return await warning.a_sign(session, now, member)
        case Choice.AREA_CHECKED:
            return await _checked(session, member, areas=subject)
        case _:
            assert_never(choice)


async def _spreads(session: AsyncSession, member: Member, *, offer: str, exercises: Exercises) -> Message:
    """The signs to get help for, in any case; and what that exercise moves rests from now on."""
    moved = await _moved(session, member, offer, exercises=exercises)
    await _let_rest(session, member.person, moved)
    return resting.stopped(moved, offer)


async def _moved(session: AsyncSession, member: Member, offer: str, *, exercises: Exercises) -> AbstractSet[Area]:
    """Nothing, where what they were shown is forgotten."""
    shown = await theirs(session, member.person, offer)
    return areas_of(shown, exercises) if shown else frozenset()


async def _let_rest(session: AsyncSession, person: Person, areas: AbstractSet[Area]) -> None:
    if areas:
        profile = await profiles.find(session, person)
        await profiles.save(session, person, replace(profile, resting=profile.resting | areas))


async def _no_signs(session: AsyncSession, member: Member, *, offer: str, exercises: Exercises) -> Message:
    """What rests goes on resting."""
    if member.held:
        return reminding.on_hold()
    moved = await _moved(session, member, offer, exercises=exercises)
    return resting.no_signs(moved & (await profiles.find(session, member.person)).resting)


async def _checked(session: AsyncSession, member: Member, *, areas: str) -> Message:
    """They say that it has been checked: these parts of the body may move again."""
    if member.held:
        return reminding.on_hold()
    profile = await profiles.find(session, member.person)
    rested = profile.resting & resting.read_areas(areas)
    if rested:
        await profiles.save(session, member.person, replace(profile, resting=profile.resting - rested))
    return resting.checked(rested)


async def _settled(
    session: AsyncSession, now: datetime, member: Member, *, offer: str, exercises: Exercises
) -> Message:
    """It was only sore there. If moves of one kind have hurt more than once, they are asked about that kind."""
    hurt = await _hurt(session, member, offer)
    exercise = exercise_of(hurt, exercises) if hurt else None
    if hurt is None or exercise is None:
        return wording.settled()
    profile = await profiles.find(session, member.person)
    history = await offers.history(session, now, recipient(member.person))
    demand = shared_demand(exercises, exercise, profile, history, at=now)
    if demand:
        return wording.shall_i_leave_out(demand, hurt.id)
    return wording.settled(hurt.id, easier=await _easier_name(session, now, member, hurt, exercises=exercises))


async def _leave_out(
    session: AsyncSession, now: datetime, member: Member, *, subject: str, exercises: Exercises
) -> Message:
    """The kind of move that they were asked about, whatever has hurt since."""
    offer, demand = wording.read_left_out(subject) or ("", None)
    hurt = await _hurt(session, member, offer)
    if hurt is None or demand is None:
        return nudging.no_longer_here()
    profile = await profiles.find(session, member.person)
    without = replace(profile, excluded=profile.excluded | left_out_with(demand))
    await profiles.save(session, member.person, without)
    easier = await _easier_name(session, now, member, hurt, exercises=exercises)
    return wording.leaves_out(demand, hurt.id, easier=easier)


async def _keep_in(
    session: AsyncSession, now: datetime, member: Member, *, offer: str, exercises: Exercises
) -> Message:
    hurt = await _hurt(session, member, offer)
    if hurt is None:
        return nudging.no_longer_here()
    return wording.keeps_in(hurt.id, easier=await _easier_name(session, now, member, hurt, exercises=exercises))


async def _show_easier(
    session: AsyncSession, now: datetime, member: Member, *, offer: str, exercises: Exercises
) -> Message:
    """The gentler one of the same kind, if it is still there for them."""
    hurt = await _hurt(session, member, offer)
    if hurt is None:
        return nudging.no_longer_here()
    if member.held:
        return reminding.on_hold()
    gentler = await _easier(session, now, member, hurt, exercises=exercises)
    if gentler is None:
        return cards.nothing_left()
    showing = Showing(to=recipient(member.person), nudge=hurt.nudge, zone=member.zone)
    this_one = Wish(exercises=(gentler,), named=True)
    return await show_exercise(session, now, showing, exercises=exercises, wish=this_one)


async def _hurt(session: AsyncSession, member: Member, offer: str) -> StoredOffer | None:
    shown = await theirs(session, member.person, offer)
    return shown if shown and shown.offer.feedback is Feedback.HURT else None


async def _easier_name(
    session: AsyncSession, now: datetime, member: Member, hurt: StoredOffer, *, exercises: Exercises
) -> str | None:
    """None for whoever is on hold: they are offered no exercise."""
    gentler = None if member.held else await _easier(session, now, member, hurt, exercises=exercises)
    return gentler.name if gentler else None


async def _easier(
    session: AsyncSession, now: datetime, member: Member, hurt: StoredOffer, *, exercises: Exercises
) -> Exercise | None:
    exercise = exercise_of(hurt, exercises)
    if exercise is None:
        return None
    profile = await profiles.find(session, member.person)
    history = await offers.history(session, now, recipient(member.person))
    return easier_rung(exercises, exercise, profile, history, at=now)
