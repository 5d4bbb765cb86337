"""The playground as one object: starts it, and does in it what people do."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack
from datetime import datetime
from functools import partial
from types import TracebackType
from typing import Any, Self, TypeVar

from aiohttp import ClientSession, web

from bot.playground.acting import Acting
from bot.playground.authorize import Authorize
from bot.playground.calls import Call
from bot.playground.clock import wall_clock
from bot.playground.control import Control, this_machine_only
from bot.playground.deliveries import DOCUMENTED, Patience
from bot.playground.http_delivery import HttpDelivery
from bot.playground.limits import PUBLISHED, Limits
from bot.playground.manifest import read_manifest
from bot.playground.page import Page, plain_errors
from bot.playground.posting import target
from bot.playground.response_url import ResponseUrls
from bot.playground.scheduled import Scheduled
from bot.playground.serving import Serving
from bot.playground.slack import Slack
from bot.playground.uploads import Uploads
from bot.playground.web_api import WebApi
from bot.playground.wire import ApiError
from bot.playground.workspace import BOT_USER_ID, Workspace, sample_workspace

T = TypeVar("T")
TICK_SECONDS = 0.2
LARGEST_BODY = 32 * 1024 * 1024


class Playground(Acting):
    """A local Slack. Use it as an async context manager; it listens from entry to exit.

    `limits=None` switches rate limiting off. `tick=True` posts scheduled messages by itself as `now` moves on.
    """

    def __init__(
        self,
        *,
        manifest: Mapping[str, Any],
        workspace: Workspace | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        now: Callable[[], datetime] = wall_clock,
        limits: Limits | None = PUBLISHED,
        patience: Patience = DOCUMENTED,
        request_url: str = "",
        tick: bool = False,
    ) -> None:
        self._host = host
        self._port = port
        self._request_url = request_url
        self._tick = tick
        self.workspace = workspace or sample_workspace()
        self._slack = Slack(
            manifest=read_manifest(manifest), workspace=self.workspace, now=now, limits=limits, patience=patience
        )
        self.installation = self._slack.installation
        self.faults = self._slack.faults
        self.deliveries = self._slack.deliveries
        self.bot_user_id = BOT_USER_ID

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as stack:
            self._session = await stack.enter_async_context(ClientSession())
            await self._listen(stack)
            if self._request_url:
                self._send_to(self._request_url)
            if self._tick:
                _run_along(stack, self._keep_posting())
            self._open = stack.pop_all()
        return self

    async def __aexit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        await self._open.aclose()

    async def _listen(self, stack: AsyncExitStack) -> None:
        """What must end first is entered last: connections before the server that waits for them."""
        serving, page = Serving(self._slack), Page(self._slack)
        application = web.Application(middlewares=[this_machine_only, plain_errors], client_max_size=LARGEST_BODY)
        application.add_routes([*page.routes(), *self._app_routes(serving)])
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.5)
        stack.push_async_callback(runner.cleanup)
        await runner.setup()
        await web.TCPSite(runner, self._host, self._port).start()
        self._port = runner.addresses[0][1]
        self._slack.url = self.url
        stack.push_async_callback(page.close)
        stack.push_async_callback(self._slack.socket_mode.close)
        stack.push_async_callback(self._slack.deliveries.close)
        stack.callback(serving.close)

    def _app_routes(self, serving: Serving) -> list[web.RouteDef]:
        called = (room(self._slack, serving) for room in (WebApi, ResponseUrls))
        others = (room(self._slack) for room in (Authorize, Control, Uploads))
        socket_mode = web.get("/link", self._slack.socket_mode.serve)
        return [socket_mode, *(route for room in (*called, *others) for route in room.routes())]

    @property
    def url(self) -> str:
        """The page's address, without a slash at the end."""
        return f"http://{self._host}:{self._port}"

    @property
    def api_url(self) -> str:
        """What an app's Web API client takes as `base_url`."""
        return f"{self.url}/api/"

    @property
    def bot_token(self) -> str:
        return self._slack.installation.bot_token

    @property
    def app_token(self) -> str:
        return self._slack.installation.app_token

    @property
    def signing_secret(self) -> str:
        return self._slack.installation.signing_secret

    @property
    def connected(self) -> bool:
        return self._slack.connected

    @property
    def connections(self) -> int:
        """How many Socket Mode connections are open."""
        return self._slack.socket_mode.connections

    @property
    def calls(self) -> Sequence[Call]:
        """The Web API calls so far, oldest first; the oldest are forgotten after ten thousand."""
        return tuple(self._slack.calls)

    async def until(self, condition: Callable[[], T | None], *, within: float = 10.0) -> T:
        """The first true value of `condition`, looked at after each change here (not in the app).

        :raises TimeoutError: nothing of the kind within so many seconds; says what was called last.
        """
        try:
            async with asyncio.timeout(within):
                return await self._slack.changes.until(condition)
        except TimeoutError as error:
            last = ", ".join(f"{call.method} {call.error or call.status}" for call in self._slack.calls.last(8))
            raise TimeoutError(f"it did not become true within {within} s; the last calls: {last or 'none'}") from error

    async def settled(self, *, within: float = 10.0) -> None:
        """Until the app has acked all that was sent to it. Its listeners may still be at work."""
        await self.until(lambda: self._slack.deliveries.quiet, within=within)

    # ------------------------------------------------------------ what the platform does

    async def post_due(self) -> int:
        """Posts the scheduled messages whose time has come; how many. They are lost where the bot may not post now."""
        due = self._slack.timetable.take_due() if self.installation.installed else []
        return sum([await self._post_late(each) for each in due])

    async def _post_late(self, each: Scheduled) -> bool:
        await asyncio.sleep(0)  # thousands may be due at once, and others want to be served in between
        try:
            self._slack.post(target(self._slack, each.channel), BOT_USER_ID, each.content)
        except ApiError:
            return False
        return True

    async def deliver_to(self, request_url: str) -> bool:
        """From now on by signed HTTP, if the app there passes Slack's `url_verification`; whether it did."""
        return await self._send_to(request_url).verify()

    async def disconnect(self) -> None:
        """Asks the app to renew its Socket Mode connections."""
        await self._slack.socket_mode.refresh()

    def uninstall(self) -> None:
        self._slack.uninstall()

    def revoke_tokens(self) -> None:
        self._slack.revoke_tokens()

    def _send_to(self, request_url: str) -> HttpDelivery:
        delivery = HttpDelivery(session=self._session, url=request_url, signing_secret=self.signing_secret)
        self._slack.deliveries.transport = delivery
        return delivery

    async def _keep_posting(self) -> None:
        while True:
            await asyncio.sleep(TICK_SECONDS)
            self.end_expired()
            await self.post_due()


def _run_along(stack: AsyncExitStack, work: Coroutine[None, None, None]) -> None:
    """Runs it until the stack closes."""
    task = asyncio.create_task(work)
    stack.push_async_callback(partial(asyncio.gather, task, return_exceptions=True))
    stack.callback(task.cancel)
