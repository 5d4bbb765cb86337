"""What people write to the bot: direct messages, and mentions in a channel (answered for the writer's eyes only).

And what is said in a channel whose owner asked us to look for warning signs there: nothing else in it is answered.
"""

from collections.abc import Mapping
from typing import Any

from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.conversation import Heard
from bot.domain.member import Person
from bot.domain.message import Message
from bot.slack.answer import Voice
from bot.slack.heard import heard
from bot.slack.profile import profile_of
from bot.usecases import listening
from bot.usecases.conversing import reply
from bot.usecases.quieting import is_seen
from bot.usecases.turns import Turns

_Json = Mapping[str, Any]

# Those under which a person's own words come; deletions, joins and bots come as messages too.
_WRITTEN = {None, "file_share", "thread_broadcast"}
_CHANNELS = {"channel", "group"}


def register(app: AsyncApp, turns: Turns, voice: Voice) -> None:
    @app.event("message", matchers=[_direct])
    async def direct_message(event: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient) -> None:
        answer = await _answer(turns, event["user"], _heard(event), context, client)
        await voice.post(client, answer, channel=event["channel"], thread_ts=event.get("thread_ts"))

    @app.event("message", matchers=[_edited_directly])
    async def edited_message(event: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient) -> None:
        """A sign may be added afterwards. Anything else was answered when it was first written."""
        now = event["message"]
        told = _heard(now)
        if told.warning:
            answer = await _answer(turns, now["user"], told, context, client)
            await voice.post(client, answer, channel=event["channel"], thread_ts=now.get("thread_ts"))

    @app.event("app_mention", matchers=[_by_a_person])
    async def mention(event: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient) -> None:
        user = event["user"]
        answer = await _answer(turns, user, _heard(event), context, client)
        place = {"channel": event["channel"], "thread_ts": event.get("thread_ts")}
        await voice.post_privately(client, answer, user=user, **place)

    @app.event("message", matchers=[_overheard])
    async def said_in_a_channel(event: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient) -> None:
        """Where nobody asked us to listen it is not even looked at, but for an edit of what was meant for us."""
        said = event.get("message") or event
        mentioned = _mentions(said, context)
        if mentioned and said is event:
            return  # it comes as a mention too
        person = _person(context, said["user"])
        async with turns.take() as (session, _):
            if not mentioned and not await listening.listens(session, person, channel=event["channel"]):
                return
        told = _heard(said)
        if told.warning:
            answer = await _answer(turns, person.user, told, context, client)
            place = {"channel": event["channel"], "thread_ts": said.get("thread_ts")}
            await voice.post_privately(client, answer, user=person.user, **place)


async def _direct(event: dict[str, Any]) -> bool:
    return event.get("channel_type") == "im" and _written(event)


async def _edited_directly(event: dict[str, Any]) -> bool:
    return event.get("channel_type") == "im" and _edited(event)


async def _by_a_person(event: dict[str, Any]) -> bool:
    return _written(event)


async def _overheard(event: dict[str, Any]) -> bool:
    return event.get("channel_type") in _CHANNELS and (_written(event) or _edited(event))


def _written(event: _Json) -> bool:
    return event.get("subtype") in _WRITTEN and _is_a_persons(event)


def _edited(event: _Json) -> bool:
    now, before = event.get("message") or {}, event.get("previous_message") or {}
    changed = event.get("subtype") == "message_changed" and now.get("text") != before.get("text")
    return changed and now.get("subtype") in _WRITTEN and _is_a_persons(now)


def _is_a_persons(message: _Json) -> bool:
    return not message.get("bot_id") and bool(message.get("user"))


def _mentions(message: _Json, context: AsyncBoltContext) -> bool:
    return f"<@{context.bot_user_id}>" in (message.get("text") or "")


def _heard(message: _Json) -> Heard:
    return heard(message.get("text") or "")


def _person(context: AsyncBoltContext, user: str) -> Person:
    return Person(workspace=context.team_id or "", user=user)


async def _answer(
    turns: Turns,
    user: str,
    told: Heard,
    context: AsyncBoltContext,
    client: AsyncWebClient,
) -> Message:
    profile = await profile_of(client, user)
    person = _person(context, user)
    async with turns.take() as (session, now):
        answer = await reply(session, now, person, heard=told, zone=profile.zone, exercises=turns.exercises)
        await is_seen(session, now, person, profile.presence)
    return answer
