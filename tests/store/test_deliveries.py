"""Deliveries: each taken in once, and forgotten when the platform no longer repeats it."""

from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.store import deliveries

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


async def test_a_delivery_is_taken_in_once_in_each_workspace(session: AsyncSession) -> None:
    taken = [await deliveries.take_in(session, NOW, where, "Ev1") for where in ("T1", "T1", "T2")]
    assert taken == [True, False, True]


async def test_pruning_forgets_only_what_cannot_come_again(session: AsyncSession) -> None:
    await deliveries.take_in(session, NOW - deliveries.KEPT, "T1", "kept")
    await deliveries.take_in(session, NOW - deliveries.KEPT - timedelta(seconds=1), "T1", "old")
    await deliveries.prune(session, NOW)
    assert [await deliveries.take_in(session, NOW, "T1", name) for name in ("kept", "old")] == [False, True]
