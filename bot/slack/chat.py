"""What people write to the bot: direct messages, and mentions in a channel (answered for the writer's eyes only)."""

from typing import Any

from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.conversation import Heard, hear
from bot.domain.member import Person
from bot.domain.message import Message
from bot.slack.answer import Voice
from bot.slack.mrkdwn import unescape
from bot.slack.profile import profile_of
from bot.usecases.conversing import reply
from bot.usecases.quieting import is_seen
from bot.usecases.turns import Turns

# Those under which a person's own words come; edits and deletions, joins and bots come as messages too.
_WRITTEN = {None, "file_share", "thread_broadcast"}


def register(app: AsyncApp, turns: Turns, voice: Voice) -> None:
    @app.event("message", matchers=[_written])
    async def direct_message(event: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient) -> None:
        answer = await _answer(turns, event["user"], _heard(event), context, client)
        await voice.post(client, answer, channel=event["channel"], thread_ts=event.get("thread_ts"))

    @app.event("message", matchers=[_edited])
    async def edited_message(event: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient) -> None:
        """A sign may be added afterwards. Anything else was answered when it was first written."""
        heard = _heard(event["message"])
        if heard.warning:
            answer = await _answer(turns, event["message"]["user"], heard, context, client)
            await voice.post(client, answer, channel=event["channel"])

    @app.event("app_mention")
    async def mention(event: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient) -> None:
        user = event["user"]
        answer = await _answer(turns, user, _heard(event), context, client)
        place = {"channel": event["channel"], "thread_ts": event.get("thread_ts")}
        await voice.post_privately(client, answer, user=user, **place)


async def _written(event: dict[str, Any]) -> bool:
    return event.get("channel_type") == "im" and not event.get("bot_id") and event.get("subtype") in _WRITTEN


async def _edited(event: dict[str, Any]) -> bool:
    now, before = event.get("message") or {}, event.get("previous_message") or {}
    changed = event.get("subtype") == "message_changed" and now.get("text") != before.get("text")
    return changed and event.get("channel_type") == "im" and not now.get("bot_id")


def _heard(message: dict[str, Any]) -> Heard:
    return hear(unescape(message.get("text") or ""))


async def _answer(
    turns: Turns,
    user: str,
    heard: Heard,
    context: AsyncBoltContext,
    client: AsyncWebClient,
) -> Message:
    profile = await profile_of(client, user)
    person = Person(workspace=context.team_id or "", user=user)
    async with turns.take() as (session, now):
        answer = await reply(session, now, person, heard=heard, zone=profile.zone, exercises=turns.exercises)
        await is_seen(session, now, person, profile.presence)
    return answer
