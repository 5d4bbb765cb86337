"""What Slack tells us about people and the workspace, without anybody writing."""

from typing import Any

from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.member import Person, zone_named
from bot.slack.presence import presence_told
from bot.store import workspaces
from bot.usecases.membership import meet
from bot.usecases.quieting import is_seen
from bot.usecases.turns import Turns


def register(app: AsyncApp, turns: Turns) -> None:
    @app.event("user_change")
    async def profile_changed(
        event: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, request: AsyncBoltRequest
    ) -> None:
        user = event["user"]
        presence = await presence_told(client, request, user)
        async with turns.take() as (session, now):
            person = Person(workspace=context.team_id or "", user=user["id"])
            await meet(session, now, person, zone=zone_named(user.get("tz")))
            await is_seen(session, now, person, presence)

    @app.event("app_uninstalled")
    async def uninstalled(context: AsyncBoltContext) -> None:
        async with turns.take() as (session, now):
            await workspaces.park(session, now, context.team_id or "", reason="app_uninstalled")

    @app.event("tokens_revoked")
    async def revoked(event: dict[str, Any], context: AsyncBoltContext) -> None:
        if event["tokens"].get("bot"):
            async with turns.take() as (session, now):
                await workspaces.park(session, now, context.team_id or "", reason="tokens_revoked")
