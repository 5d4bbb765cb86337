"""/stretch, wherever it is typed. The answer is for the one who typed it."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.member import Person
from bot.slack.answer import Voice
from bot.slack.heard import heard
from bot.slack.profile import place_of, profile_of
from bot.usecases.conversing import reply
from bot.usecases.listening import announcement
from bot.usecases.quieting import is_seen
from bot.usecases.turns import Turns

COMMAND = "/stretch"


def register(app: AsyncApp, turns: Turns, voice: Voice) -> None:
    @app.command(COMMAND)
    async def stretch(ack: AsyncAck, command: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        told = heard(command.get("text") or "")
        user = command["user_id"]
        profile = await profile_of(client, user)
        place = await place_of(client, command, admin=profile.admin) if told.about_channel else None
        person = Person(workspace=command["team_id"], user=user)
        async with turns.take() as (session, now):
            message = await reply(
                session,
                now,
                person,
                heard=told,
                zone=profile.zone,
                exercises=turns.exercises,
                place=place,
            )
            await is_seen(session, now, person, profile.presence)
        await voice.answer_privately(client, command["response_url"], message)
        if for_all := announcement(told, place):
            await voice.post(client, for_all, channel=command["channel_id"])
