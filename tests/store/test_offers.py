"""Offers: what was shown, what was said of it, and who was in the crowd."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.choose import Feedback, Offer
from bot.store import offers
from bot.store.offers import REMEMBERED, StoredOffer
from bot.store.tables import participations
from tests.builders import JONAS, MEERA, MEERAS, WELLNESS, WORKSPACE

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def shown(**parts: object) -> StoredOffer:
    made = StoredOffer(
        workspace=WORKSPACE,
        id="o1",
        recipient=MEERA.user,
        offer=Offer(slug="chin-tuck", at=NOW, feedback=None),
        nudge=None,
    )
    return replace(made, **parts)  # type: ignore[arg-type]  # a builder's parts


def offered(at: datetime) -> Offer:
    return Offer(slug="chin-tuck", at=at, feedback=None)


@pytest.mark.parametrize("offer", [shown(), shown(nudge="n1", id="f" * 32)])
async def test_an_offer_comes_back_as_it_was(session: AsyncSession, offer: StoredOffer) -> None:
    await offers.add(session, [offer])
    assert await offers.find(session, WORKSPACE, offer.id) == offer
    assert await offers.find(session, "T2", offer.id) is None


@pytest.mark.parametrize("feedback", Feedback)
async def test_what_was_said_of_it_is_remembered(session: AsyncSession, feedback: Feedback) -> None:
    await offers.add(session, [shown()])
    await offers.answer(session, shown(), feedback)
    assert [each.feedback for each in await offers.history(session, NOW, MEERAS)] == [feedback]


async def test_the_history_is_oldest_first_of_one_alone_and_ends_after_half_a_year(session: AsyncSession) -> None:
    for number, age in enumerate((timedelta(0), REMEMBERED, timedelta(days=1))):
        await offers.add(session, [shown(id=f"o{number}", offer=offered(NOW - age))])
    await offers.add(session, [shown(id="o9", recipient=WELLNESS.id)])
    assert [each.at for each in await offers.history(session, NOW, MEERAS)] == [NOW - timedelta(days=1), NOW]


async def test_only_what_was_done_since_then_by_them_counts(session: AsyncSession) -> None:
    for number, (recipient, age, feedback) in enumerate(
        (
            (MEERA.user, 0, Feedback.DONE),
            (MEERA.user, 1, Feedback.DONE),
            (MEERA.user, 2, Feedback.DONE),
            (MEERA.user, 0, Feedback.SKIPPED),
            (JONAS.user, 0, Feedback.DONE),
        )
    ):
        each = shown(id=f"o{number}", recipient=recipient, offer=offered(NOW - timedelta(hours=age)))
        await offers.add(session, [each])
        await offers.answer(session, each, feedback)
    assert await offers.done_since(session, MEERA, since=NOW - timedelta(hours=1)) == 2


async def test_each_is_counted_once_in_a_crowd(session: AsyncSession) -> None:
    team = shown(recipient=WELLNESS.id)
    await offers.add(session, [team])
    assert await offers.crowd(session, team) == 0
    assert [await offers.take_part(session, team, user=user) for user in ("U1", "U2", "U1")] == [True, True, False]
    assert await offers.crowd(session, team) == 2


async def test_what_is_old_goes_and_takes_its_crowd_along(session: AsyncSession) -> None:
    team = shown(recipient=WELLNESS.id)
    await offers.add(session, [team, shown(id="o2", offer=offered(NOW + timedelta(days=1)))])
    await offers.take_part(session, team, user="U1")
    await offers.prune(session, NOW + REMEMBERED)
    assert await offers.find(session, WORKSPACE, "o1")
    await offers.prune(session, NOW + REMEMBERED + timedelta(seconds=1))
    assert await offers.find(session, WORKSPACE, "o1") is None
    assert await offers.find(session, WORKSPACE, "o2")
    assert await session.scalar(select(func.count()).select_from(participations)) == 0


async def test_one_that_is_shown_in_place_of_another_try_is_written_over(session: AsyncSession) -> None:
    await offers.add(session, [shown(nudge="n1")])
    later = shown(nudge="n1", offer=Offer(slug="neck-circle", at=NOW + timedelta(minutes=5), feedback=None))
    await offers.add(session, [later])
    assert await offers.find(session, WORKSPACE, "o1") == later


async def test_only_the_first_of_two_taps_is_the_first(session: AsyncSession) -> None:
    await offers.add(session, [shown()])
    assert await offers.answer_first(session, shown(), Feedback.SKIPPED)
    assert not await offers.answer_first(session, shown(), Feedback.DONE)
    assert [each.feedback for each in await offers.history(session, NOW, MEERAS)] == [Feedback.SKIPPED]


async def test_nothing_takes_back_that_it_hurt(session: AsyncSession) -> None:
    await offers.add(session, [shown()])
    await offers.answer(session, shown(), Feedback.HURT)
    await offers.answer(session, shown(), Feedback.DONE)
    assert [each.feedback for each in await offers.history(session, NOW, MEERAS)] == [Feedback.HURT]


async def test_the_histories_of_many_are_read_at_once_and_everybody_has_one(session: AsyncSession) -> None:
    own, others = shown(id="o1"), shown(id="o2", recipient=JONAS.user)
    await offers.add(session, [others, own])
    found = await offers.histories(session, NOW, WORKSPACE, {MEERA.user, JONAS.user, "U9"})
    assert found == {MEERA.user: [own], JONAS.user: [others], "U9": []}


async def test_somebody_forgotten_leaves_no_offer_and_no_place_in_a_crowd(session: AsyncSession) -> None:
    team, own, others = shown(id="o1", recipient=WELLNESS.id), shown(id="o2"), shown(id="o3", recipient=JONAS.user)
    await offers.add(session, [team, own, others])
    for person in (MEERA, JONAS):
        await offers.take_part(session, team, user=person.user)
    await offers.forget_all(session, MEERA)
    assert await offers.find(session, WORKSPACE, "o2") is None
    assert await offers.find(session, WORKSPACE, "o3") == others
    assert await offers.crowd(session, team) == 1
