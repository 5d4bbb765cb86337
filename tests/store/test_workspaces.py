"""Lanes: one holder at a time, for as long as the lease lasts; parked ones are left alone."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.nudge import State
from bot.store import nudges, reminders, workspaces
from bot.store.nudges import Move
from bot.store.workspaces import LEASE
from tests.builders import WORKSPACE, a_member, a_nudge, a_reminder, store

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
MOMENT = timedelta(microseconds=1)


@pytest.fixture
async def lane(session: AsyncSession) -> AsyncSession:
    """A session with a workspace in it that has a reminder due at 9:30."""
    await store(session, NOW, member=a_member(), reminder=a_reminder())
    return session


async def test_a_lane_has_one_holder_until_the_lease_ends(lane: AsyncSession) -> None:
    assert await workspaces.claim(lane, NOW, WORKSPACE, holder="one")
    assert not await workspaces.claim(lane, NOW + LEASE - MOMENT, WORKSPACE, holder="other")
    assert await workspaces.claim(lane, NOW + LEASE, WORKSPACE, holder="other")
    assert not await workspaces.claim(lane, NOW + LEASE, WORKSPACE, holder="one")


async def test_its_holder_may_prolong_it(lane: AsyncSession) -> None:
    await workspaces.claim(lane, NOW, WORKSPACE, holder="one")
    assert await workspaces.claim(lane, NOW + LEASE / 2, WORKSPACE, holder="one")
    assert not await workspaces.claim(lane, NOW + LEASE, WORKSPACE, holder="other")
    assert await workspaces.claim(lane, NOW + LEASE * 1.5, WORKSPACE, holder="other")


async def test_only_its_holder_can_let_it_go(lane: AsyncSession) -> None:
    await workspaces.claim(lane, NOW, WORKSPACE, holder="one")
    await workspaces.release(lane, WORKSPACE, holder="other")
    assert not await workspaces.claim(lane, NOW, WORKSPACE, holder="other")
    await workspaces.release(lane, WORKSPACE, holder="one")
    assert await workspaces.claim(lane, NOW, WORKSPACE, holder="other")


async def test_a_workspace_that_nobody_knows_cannot_be_claimed(session: AsyncSession) -> None:
    assert not await workspaces.claim(session, NOW, "T9", holder="one")


async def test_a_lane_has_work_from_the_moment_something_is_due(lane: AsyncSession) -> None:
    assert await workspaces.with_work(lane, DUE - MOMENT, holder="other") == []
    assert await workspaces.with_work(lane, DUE, holder="other") == [WORKSPACE]


async def test_a_nudge_that_is_to_be_looked_at_is_work_too(lane: AsyncSession) -> None:
    await reminders.set_next_due(lane, a_reminder(), next_due_at=None)
    await nudges.plan(lane, a_nudge(DUE))
    assert await workspaces.with_work(lane, DUE, holder="other") == [WORKSPACE]
    await nudges.move(lane, [Move(nudge=a_nudge(DUE), to=State.LET_GO)])
    assert await workspaces.with_work(lane, DUE, holder="other") == []


async def test_a_lane_that_somebody_holds_is_offered_to_its_holder_alone(lane: AsyncSession) -> None:
    await workspaces.claim(lane, DUE, WORKSPACE, holder="one")
    assert await workspaces.with_work(lane, DUE, holder="other") == []
    assert await workspaces.with_work(lane, DUE, holder="one") == [WORKSPACE]
    assert await workspaces.with_work(lane, DUE + LEASE, holder="other") == [WORKSPACE]


async def test_a_parked_workspace_is_left_alone_until_it_is_known_again(lane: AsyncSession) -> None:
    await workspaces.park(lane, NOW, WORKSPACE, reason="account_inactive")
    assert await workspaces.parked(lane) == [(WORKSPACE, "account_inactive")]
    assert await workspaces.with_work(lane, DUE, holder="other") == []
    assert not await workspaces.claim(lane, DUE, WORKSPACE, holder="one")
    await workspaces.remember(lane, DUE, WORKSPACE)
    assert await workspaces.parked(lane) == []
    assert await workspaces.claim(lane, DUE, WORKSPACE, holder="one")


async def test_knowing_it_again_takes_no_lease_away(lane: AsyncSession) -> None:
    await workspaces.claim(lane, NOW, WORKSPACE, holder="one")
    await workspaces.remember(lane, NOW, WORKSPACE)
    assert not await workspaces.claim(lane, NOW, WORKSPACE, holder="other")
