"""Health, readiness, metrics, and routes that others bring."""

from collections.abc import Awaitable, Callable

import aiohttp
import pytest
from aiohttp import web

from bot.metrics import Metrics
from bot.web.server import serving
from tests.cli.process import free_port


def saying(answer: str | None) -> Callable[[], Awaitable[str | None]]:
    async def check() -> str | None:
        return answer

    return check


@pytest.fixture
def port() -> int:
    return free_port()


async def fetched(port: int, path: str, *, host: str = "127.0.0.1") -> tuple[int, str, str]:
    """Status, content type and body."""
    async with aiohttp.ClientSession() as session, session.get(f"http://{host}:{port}{path}") as response:
        return response.status, response.content_type, await response.text()


async def test_it_is_healthy_while_it_answers_whatever_is_missing(port: int) -> None:
    async with serving(port, registry=Metrics().registry, checks=[saying("no database")]):
        assert await fetched(port, "/health") == (200, "text/plain", "ok\n")


@pytest.mark.parametrize(
    ("answers", "status", "body"),
    [
        ([], 200, "ready\n"),
        ([None, None], 200, "ready\n"),
        ([None, "no platform"], 503, "no platform\n"),
        (["no database", "no platform"], 503, "no database\nno platform\n"),
    ],
)
async def test_it_is_ready_when_nothing_is_missing_and_else_names_all_of_it(
    port: int, answers: list[str | None], status: int, body: str
) -> None:
    async with serving(port, registry=Metrics().registry, checks=[saying(answer) for answer in answers]):
        assert await fetched(port, "/ready") == (status, "text/plain", body)


async def test_what_was_counted_is_shown(port: int) -> None:
    metrics = Metrics()
    metrics.nudges.labels("sent").inc(3)
    async with serving(port, registry=metrics.registry, checks=[]):
        status, kind, body = await fetched(port, "/metrics")
    assert (status, kind) == (200, "text/plain")
    assert 'unhunch_nudges_total{outcome="sent"} 3.0' in body


async def test_two_installations_in_one_process_count_apart(port: int) -> None:
    one, other = Metrics(), Metrics()
    one.answers.labels("done").inc()
    async with serving(port, registry=other.registry, checks=[]):
        assert 'choice="done"' not in (await fetched(port, "/metrics"))[2]


async def test_routes_that_others_bring_are_served_beside_its_own(port: int) -> None:
    async def events(_: web.Request) -> web.Response:
        return web.Response(text="taken in")

    routes = [web.get("/slack/events", events)]
    async with serving(port, registry=Metrics().registry, checks=[], routes=routes):
        assert (await fetched(port, "/slack/events"))[2] == "taken in"
        assert (await fetched(port, "/health"))[0] == 200
        assert (await fetched(port, "/nothing"))[0] == 404


async def test_it_is_reached_at_every_address_of_the_machine(port: int) -> None:
    async with serving(port, registry=Metrics().registry, checks=[]):
        assert await fetched(port, "/health", host="127.0.0.1") == await fetched(port, "/health", host="[::1]")


async def test_a_port_is_for_one_and_free_again_at_the_end(port: int) -> None:
    async with serving(port, registry=Metrics().registry, checks=[]):
        with pytest.raises(OSError, match="in use"):
            async with serving(port, registry=Metrics().registry, checks=[]):
                pass
    async with serving(port, registry=Metrics().registry, checks=[]):
        assert (await fetched(port, "/health"))[0] == 200
