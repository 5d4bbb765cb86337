"""How soon a slash command is acked, by the whole bot and by a Bolt app that does nothing else; each a process."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from http import HTTPStatus
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Self
from urllib.parse import urlencode

import aiohttp
from aiohttp import web
from slack_sdk.signature import SignatureVerifier

from bot.clock import utcnow
from tests.bench.bare_bolt import PATH
from tests.bench.databases import databases
from tests.bench.people import user_id
from tests.bench.processes import Place, local_slack, program
from tests.bench.report import Line, beside
from tests.cli.process import free_port, running

_COMMANDS = 300
_ROUNDS = 3
_PEOPLE = 20
_PATIENCE_S = 20


async def measure(size: float) -> list[Line]:
    commands = max(5, round(_COMMANDS * size))
    async with AsyncExitStack() as stack:
        place = stack.enter_context(databases())
        (slack,) = await stack.enter_async_context(local_slack(workspaces=1, members=_PEOPLE))
        answers = await stack.enter_async_context(_Answers())
        session = await stack.enter_async_context(aiohttp.ClientSession())
        urls = [
            await stack.enter_async_context(_ours(slack, place.folder)),
            await stack.enter_async_context(_bare(slack)),
        ]
        typing = [_Typing(session=session, url=url, slack=slack, answer_to=answers.url) for url in urls]
        for each in typing:
            await each.until_it_answers()
        taken: list[list[list[float]]] = [[await each.commands(commands) for each in typing] for _ in range(_ROUNDS)]
        await answers.reach(commands * _ROUNDS)
    ours, bare = zip(*taken, strict=True)
    return [
        beside("ack", [_p99(each) for each in ours], "ms p99", [_p99(each) for each in bare]),
        beside("ack.median", [median(each) for each in ours], "ms", [median(each) for each in bare]),
    ]


class _Typing:
    """People who type one command after another, signed as Slack signs them."""

    def __init__(self, *, session: aiohttp.ClientSession, url: str, slack: Place, answer_to: str) -> None:
        self._session = session
        self._url = url
        self._slack = slack
        self._answer_to = answer_to
        self._signer = SignatureVerifier(slack.signing_secret)

    async def commands(self, count: int) -> list[float]:
        """The milliseconds until each was acked."""
        return [await self._command(number) for number in range(count)]

    async def _command(self, number: int) -> float:
        body, headers = self._signed(number)
        began = perf_counter()
        async with self._session.post(self._url, data=body, headers=headers) as response:
            assert response.status == HTTPStatus.OK, await response.text()
            await response.read()
        return (perf_counter() - began) * 1000

    def _signed(self, number: int) -> tuple[str, dict[str, str]]:
        body = urlencode(
            {
                "command": "/stretch",
                "text": "neck",
                "team_id": self._slack.workspace,
                "user_id": user_id(self._slack.workspace, 1 + number % _PEOPLE),
                "channel_id": "C0001GENERAL",
                "response_url": self._answer_to,
                "trigger_id": f"{number}.1.1",
            },
        )
        timestamp = str(int(utcnow().timestamp()))
        signature = self._signer.generate_signature(timestamp=timestamp, body=body) or ""
        return body, {
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": signature,
        }

    async def until_it_answers(self) -> None:
        async with asyncio.timeout(_PATIENCE_S):
            while True:
                try:
                    await self._command(0)
                except aiohttp.ClientConnectorError:
                    await asyncio.sleep(0.1)
                else:
                    return


class _Answers:
    """Where the bot's answers go, after the ack: they are counted."""

    def __init__(self) -> None:
        self.url = ""
        self._count = 0
        self._news = asyncio.Condition()

    async def __aenter__(self) -> Self:
        application = web.Application()
        application.add_routes([web.post("/answer", self._take)])
        self._runner = web.AppRunner(application, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/answer"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    async def _take(self, request: web.Request) -> web.Response:
        assert (await request.json())["blocks"]
        async with self._news:
            self._count += 1
            self._news.notify_all()
        return web.Response(text="ok")

    async def reach(self, count: int) -> None:
        """Wait until each command has its answer."""
        async with asyncio.timeout(_PATIENCE_S), self._news:
            await self._news.wait_for(lambda: self._count >= count)


@asynccontextmanager
async def _ours(slack: Place, folder: Path) -> AsyncIterator[str]:
    port = free_port()
    own = {
        "PORT": str(port),
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_SIGNING_SECRET": slack.signing_secret,
        "SLACK_API_URL": slack.api_url,
    }
    async with running("run", "--role", "web", folder=folder, **own) as bot:
        await bot.says("at work")
        yield f"http://127.0.0.1:{port}{PATH}"


@asynccontextmanager
async def _bare(slack: Place) -> AsyncIterator[str]:
    port = free_port()
    async with program("tests.bench.bare_bolt", str(port), slack.api_url, slack.bot_token, slack.signing_secret):
        yield f"http://127.0.0.1:{port}{PATH}"


def _p99(taken: list[float]) -> float:
    return quantiles(taken, n=100, method="inclusive")[98]
