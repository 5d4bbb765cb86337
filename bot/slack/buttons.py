"""Every button under every message of ours."""

import re
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.member import Person
from bot.domain.message import Choice
from bot.slack.answer import Voice
from bot.slack.blocks import action_id
from bot.slack.profile import profile_of
from bot.usecases.answering import press
from bot.usecases.quieting import is_seen
from bot.usecases.turns import Turns

_CHOICES = {action_id(choice): choice for choice in Choice}
_OURS = re.compile("|".join(re.escape(each) for each in _CHOICES))


def register(app: AsyncApp, turns: Turns, voice: Voice) -> None:
    @app.action(_OURS)
    async def pressed(
        ack: AsyncAck,
        action: dict[str, Any],
        body: dict[str, Any],
        context: AsyncBoltContext,
        client: AsyncWebClient,
    ) -> None:
        await ack()
        user = context.user_id or ""
        profile = await profile_of(client, user)
        person = Person(workspace=context.team_id or "", user=user)
        async with turns.take() as (session, now):
            answer = await press(
                session,
                now,
                person,
                choice=_CHOICES[action["action_id"]],
                subject=action.get("value") or "",
                zone=profile.zone,
                exercises=turns.exercises,
            )
            # After the yes of a newcomer: nothing is kept of people before it.
            await is_seen(session, now, person, profile.presence)
        if answer.replaces:
            await voice.answer_in_place(client, body["response_url"], answer.replaces)
        if answer.private:
            await voice.answer_privately(client, body["response_url"], answer.private)
