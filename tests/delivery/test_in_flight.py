"""What is under way is waited for, however much of it there is."""

import asyncio

import pytest

from bot.delivery.in_flight import InFlight


async def test_where_nothing_is_under_way_there_is_nothing_to_wait_for() -> None:
    await InFlight().landed()


async def test_the_end_waits_for_the_last_of_several() -> None:
    in_flight, may_land = InFlight(), [asyncio.Event(), asyncio.Event()]

    async def fly(landing: asyncio.Event) -> None:
        with in_flight:
            await landing.wait()

    flights = [asyncio.create_task(fly(landing)) for landing in may_land]
    waiting = asyncio.create_task(in_flight.landed())
    for landing, flight in zip(may_land, flights, strict=True):
        await asyncio.sleep(0)
        assert not waiting.done()
        landing.set()
        await flight
    await waiting


async def test_what_ends_in_an_error_has_landed_too() -> None:
    in_flight = InFlight()
    with pytest.raises(ZeroDivisionError), in_flight:
        raise ZeroDivisionError
    await in_flight.landed()
