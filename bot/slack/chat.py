"""What people write to the bot: direct messages, and mentions in a channel (answered for the writer's eyes only)."""

from typing import Any

from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.conversation import hear
from bot.domain.member import Person
from bot.domain.message import Message
from bot.slack.blocks import dressed
from bot.slack.mrkdwn import unescape
from bot.slack.profile import profile_of
from bot.usecases.conversing import reply
from bot.usecases.turns import Turns


def register(app: AsyncApp, turns: Turns) -> None:
    @app.event("message", matchers=[_written_by_a_person])
    async def direct_message(event: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient) -> None:
        answer = await _answer(turns, event, context, client)
        await client.chat_postMessage(channel=event["channel"], **dressed(answer))

    @app.event("app_mention")
    async def mention(event: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient) -> None:
        answer = await _answer(turns, event, context, client)
        await client.chat_postEphemeral(channel=event["channel"], user=event["user"], **dressed(answer))


async def _written_by_a_person(event: dict[str, Any]) -> bool:
    """Edits, deletions and other bots come as messages too; an attached file comes with its text."""
    direct = event.get("channel_type") == "im"
    return direct and not event.get("bot_id") and event.get("subtype") in {None, "file_share"}


async def _answer(
    turns: Turns,
    event: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
) -> Message:
    profile = await profile_of(client, event["user"])
    async with turns.take() as (session, now):
        return await reply(
            session,
            now,
            Person(workspace=context.team_id or "", user=event["user"]),
            heard=hear(unescape(event.get("text") or "")),
            zone=profile.zone,
            exercises=turns.exercises,
        )
