"""The HTTP side: health, readiness, metrics, and what others bring: pictures, and the platform's own calls."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager

from aiohttp import web
from prometheus_client import CollectorRegistry, generate_latest

# Each names what is not ready, or answers None.
Check = Callable[[], Awaitable[str | None]]
_HERE = "127.0.0.1"


@asynccontextmanager
async def serving(
    port: int,
    *,
    registry: CollectorRegistry,
    checks: Sequence[Check],
    routes: Sequence[web.RouteDef] = (),
) -> AsyncIterator[None]:
    """Listen on that port of every interface."""
    async with _listening([*_routes(registry, checks), *routes], host=None, port=port):
        yield


@asynccontextmanager
async def serving_here(routes: Sequence[web.RouteDef]) -> AsyncIterator[str]:
    """Listen on any free port, for this machine alone; yields the address, without a slash at its end."""
    async with _listening(routes, host=_HERE, port=0) as runner:
        yield f"http://{_HERE}:{runner.addresses[0][1]}"


@asynccontextmanager
async def _listening(routes: Sequence[web.RouteDef], *, host: str | None, port: int) -> AsyncIterator[web.AppRunner]:
    application = web.Application()
    application.add_routes(routes)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        yield runner
    finally:
        await runner.cleanup()


def _routes(registry: CollectorRegistry, checks: Sequence[Check]) -> list[web.RouteDef]:
    async def health(_: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def ready(_: web.Request) -> web.Response:
        answers = [await check() for check in checks]
        missing = [answer for answer in answers if answer]
        return web.Response(text="\n".join(missing or ["ready"]) + "\n", status=503 if missing else 200)

    async def metrics(_: web.Request) -> web.Response:
        return web.Response(body=generate_latest(registry), content_type="text/plain", charset="utf-8")

    return [web.get("/health", health), web.get("/ready", ready), web.get("/metrics", metrics)]
