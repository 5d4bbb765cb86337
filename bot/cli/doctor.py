"""`unhunch doctor`: looks at settings, exercises, database, tokens and scopes, and says what to do."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import click
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from bot import catalogue, settings
from bot.catalogue import CatalogueError
from bot.settings import Settings, SettingsError, Slack
from bot.slack.manifest import SCOPES
from bot.slack.refusal import reason_of
from bot.store import migrate, workspaces
from bot.store.engine import open_engine, sessions_of


@dataclass(frozen=True, kw_only=True)
class Finding:
    """`todo` is what to do about it; empty when all is well."""

    what: str
    todo: str = ""


@click.command("doctor")
@click.pass_context
def doctor(context: click.Context) -> None:
    """Check this installation. Exit status 1 when something is to be done."""
    findings = asyncio.run(_examine(context.obj))
    for finding in findings:
        click.echo(f"to do  {finding.what}: {finding.todo}" if finding.todo else f"ok     {finding.what}")
    context.exit(1 if any(finding.todo for finding in findings) else 0)


async def _examine(given: Mapping[str, str]) -> list[Finding]:
    try:
        read = settings.read(given)
    except SettingsError as error:
        return [Finding(what="settings", todo=problem) for problem in error.problems]
    findings = [Finding(what="settings"), _content()]
    findings += [finding async for finding in _database(read)]
    if read.slack is None:
        return [*findings, Finding(what="Slack: no token, so `unhunch run` starts the playground")]
    return findings + [finding async for finding in _slack(read.slack)]


def _content() -> Finding:
    try:
        return Finding(what=f"exercises: {len(catalogue.load(catalogue.CONTENT))}")
    except CatalogueError as error:
        return Finding(what="exercises", todo=f"{len(error.problems)} mistakes; `unhunch exercises check` shows them")


async def _database(read: Settings) -> AsyncIterator[Finding]:
    if _not_there_yet(read.database_url):  # looking would make the file
        yield Finding(what="database", todo="run `unhunch migrate`")
        return
    engine = open_engine(read.database_url)
    try:
        if not await migrate.up_to_date(engine):
            yield Finding(what="database", todo="run `unhunch migrate`")
            return
        yield Finding(what="database: tables are up to date")
        async with sessions_of(engine).begin() as session:
            for workspace, reason in await workspaces.parked(session):
                yield Finding(what=f"workspace {workspace}", todo=f"parked ({reason}); install the app there again")
    except (SQLAlchemyError, OSError):
        yield Finding(what="database", todo="it can't be opened; look at DATABASE_URL")
    finally:
        await engine.dispose()


def _not_there_yet(url: str) -> bool:
    parts = make_url(url)
    file = Path(parts.database or "")
    return parts.get_backend_name() == "sqlite" and file.parent.is_dir() and not file.exists()


async def _slack(slack: Slack) -> AsyncIterator[Finding]:
    client = AsyncWebClient(slack.bot_token, base_url=slack.api_url, timeout=10)
    try:
        answer = await client.auth_test()
    except SlackApiError as error:
        yield Finding(what="SLACK_BOT_TOKEN", todo=f"Slack answers {_said(error)}; copy the token anew")
        return
    except (aiohttp.ClientError, TimeoutError):
        yield _out_of_reach(slack)
        return
    yield Finding(what=f"SLACK_BOT_TOKEN: workspace {answer['team_id']}")
    yield _scopes(answer.headers.get("x-oauth-scopes"))
    if slack.app_token:
        yield await _app_token(client, slack)


def _scopes(header: str | None) -> Finding:
    granted = {scope.strip() for scope in (header or "").split(",")}
    missing = [scope for scope in SCOPES if scope not in granted]
    if missing:
        return Finding(what="scopes", todo=f"add {', '.join(missing)} under OAuth & Permissions, and install again")
    return Finding(what="scopes")


async def _app_token(client: AsyncWebClient, slack: Slack) -> Finding:
    try:
        await client.apps_connections_open(app_token=slack.app_token or "")
    except SlackApiError as error:
        todo = f"Slack answers {_said(error)}; make a token with the scope connections:write"
        return Finding(what="SLACK_APP_TOKEN", todo=todo)
    except (aiohttp.ClientError, TimeoutError):
        return _out_of_reach(slack)
    return Finding(what="SLACK_APP_TOKEN")


def _out_of_reach(slack: Slack) -> Finding:
    return Finding(what="Slack", todo=f"it can't be reached at {slack.api_url}; look at SLACK_API_URL")


def _said(error: SlackApiError) -> str:
    return reason_of(error) or "nothing clear"
