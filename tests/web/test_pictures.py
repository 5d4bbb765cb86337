"""Pictures over HTTP, and the address under which a platform can fetch them."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace

import aiohttp
import pytest

from bot.domain.exercise import Exercise
from bot.domain.figure import Figure
from bot.pictures.film import gif, still
from bot.settings import Settings, Slack
from bot.web.album import album
from bot.web.pictures import Pictures
from bot.web.server import serving_here
from tests.pictures.figures import a_figure

FIGURE = a_figure()
LOCAL = Slack(bot_token="xoxb-1", app_token="xapp-1", signing_secret=None, api_url="http://127.0.0.1:8137/api/")
REAL = replace(LOCAL, api_url="https://slack.com/api/")


@pytest.fixture
def three(exercises: Sequence[Exercise]) -> Sequence[Exercise]:
    """Two that have a picture, and one that has none."""
    with_one, with_one_too, without = exercises[:3]
    return (replace(with_one, figure=FIGURE), replace(with_one_too, figure=FIGURE), replace(without, figure=None))


@pytest.fixture
async def client(three: Sequence[Exercise]) -> AsyncIterator[aiohttp.ClientSession]:
    async with serving_here(Pictures(three).routes()) as here, aiohttp.ClientSession(here) as client:
        yield client


@pytest.mark.parametrize(("kind", "draw"), [("gif", gif), ("png", still)])
async def test_a_picture_is_served_as_it_is_drawn_and_may_be_kept(
    client: aiohttp.ClientSession, three: Sequence[Exercise], kind: str, draw: Callable[[Figure], bytes]
) -> None:
    async with client.get(f"/pictures/{three[0].slug}.{kind}") as response:
        assert (response.status, response.content_type) == (200, f"image/{kind}")
        assert response.headers["Cache-Control"] == "public, max-age=86400"
        assert await response.read() == draw(FIGURE)


async def test_whoever_has_it_already_is_told_so_and_sent_nothing(
    client: aiohttp.ClientSession, three: Sequence[Exercise]
) -> None:
    path = f"/pictures/{three[0].slug}.png"
    async with client.get(path) as first:
        etag = first.headers["ETag"]
    for known, status in ((etag, 304), (f'"other", W/{etag}', 304), ('"other"', 200)):
        async with client.get(path, headers={"If-None-Match": known}) as again:
            assert (again.status, again.headers["ETag"]) == (status, etag)
            assert bool(await again.read()) is (status == 200)


async def test_one_that_is_not_there_is_not_found_in_a_sentence(
    client: aiohttp.ClientSession, three: Sequence[Exercise]
) -> None:
    drawn, _, without = (each.slug for each in three)
    for name in ("nothing.gif", f"{without}.gif", f"{drawn}.webp", drawn, f"{drawn}.gif.", "..%2Fpictures.gif"):
        async with client.get(f"/pictures/{name}") as response:
            assert (response.status, await response.text()) == (404, "There is no such picture.\n")


async def test_many_who_ask_at_once_get_the_same(client: aiohttp.ClientSession, three: Sequence[Exercise]) -> None:
    async def fetched() -> bytes:
        async with client.get(f"/pictures/{three[0].slug}.png") as response:
            return await response.read()

    assert set(await asyncio.gather(*(fetched() for _ in range(5)))) == {still(FIGURE)}


async def test_those_drawn_ahead_are_the_same_too(three: Sequence[Exercise]) -> None:
    pictures = Pictures(three)
    await pictures.draw_all()
    async with serving_here(pictures.routes()) as here, aiohttp.ClientSession(here) as client:
        for each in three[:2]:
            async with client.get(f"/pictures/{each.slug}.gif") as response:
                assert await response.read() == gif(FIGURE)


def settings(slack: Slack | None, *, public_url: str | None = None) -> Settings:
    return Settings(database_url="sqlite+aiosqlite://", slack=slack, port=None, public_url=public_url, log_level="INFO")


async def test_a_slack_on_this_machine_fetches_them_on_this_machine(three: Sequence[Exercise]) -> None:
    asked = settings(LOCAL, public_url="https://unhunch.example.com")
    async with album(asked, three, ahead=True) as shown, aiohttp.ClientSession() as client:
        assert not shown.routes
        async with client.get(f"{shown.address}/{three[0].slug}.png") as response:
            assert response.content_type == "image/png"


@pytest.mark.parametrize("ahead", [True, False])
async def test_at_a_public_address_they_are_served_beside_all_else(three: Sequence[Exercise], *, ahead: bool) -> None:
    async with album(settings(REAL, public_url="https://unhunch.example.com/"), three, ahead=ahead) as shown:
        assert shown.address == "https://unhunch.example.com/pictures"
        assert len(shown.routes) == 1


@pytest.mark.parametrize("public_url", [None, "http://unhunch.example.com"])
async def test_slack_fetches_nothing_that_is_not_public_and_encrypted(
    three: Sequence[Exercise], public_url: str | None
) -> None:
    async with album(settings(REAL, public_url=public_url), three, ahead=True) as shown:
        assert (shown.address, shown.routes) == (None, ())
