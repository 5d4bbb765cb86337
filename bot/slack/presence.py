"""When people are in a huddle, in a meeting, away or not to be disturbed: Slack tells as it happens."""

from datetime import UTC, datetime
from typing import Any

from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.member import Person
from bot.domain.quiet import Presence, QuietTime, Why
from bot.slack.profile import presence_in, profile_of
from bot.usecases.quieting import goes_quiet, is_back, is_seen
from bot.usecases.turns import Turns


def register(app: AsyncApp, turns: Turns) -> None:
    async def seen(
        event: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, request: AsyncBoltRequest
    ) -> None:
        """A `user_change` tells the same: lifecycle listens to that one."""
        user = event["user"]
        presence = await presence_told(client, request, user)
        async with turns.take() as (session, now):
            await is_seen(session, now, Person(workspace=context.team_id or "", user=user["id"]), presence)

    app.event("user_huddle_changed")(seen)
    app.event("user_status_changed")(seen)

    @app.event("dnd_updated_user")
    async def do_not_disturb(event: dict[str, Any], context: AsyncBoltContext) -> None:
        person = Person(workspace=context.team_id or "", user=event["user"])
        async with turns.take() as (session, now):
            window = _window(event["dnd_status"], now)
            if window:
                await goes_quiet(session, now, person, window)
            else:
                await is_back(session, now, person, Why.DND)


async def presence_told(client: AsyncWebClient, request: AsyncBoltRequest, user: dict[str, Any]) -> Presence:
    """What an event says of its user, unless it comes late: what began may be over, and that may have been heard."""
    repeated = any(number != "0" for number in request.headers.get("x-slack-retry-num", ()))
    return (await profile_of(client, user["id"])).presence if repeated else presence_in(user)


def _window(status: dict[str, Any], now: datetime) -> QuietTime | None:
    """The one that is on, or is next. Those of later days are told when their turn comes, if ever: nothing is guessed.

    The parts about snoozing are only told to the one who snoozes; others are told a window that is on already.
    """
    windows: list[tuple[datetime, datetime]] = []
    if status.get("snooze_enabled"):
        windows.append((now, datetime.fromtimestamp(status.get("snooze_endtime") or 0, UTC)))
    if status.get("dnd_enabled"):
        begin, end = status.get("next_dnd_start_ts") or 0, status.get("next_dnd_end_ts") or 0
        windows.append((datetime.fromtimestamp(begin, UTC), datetime.fromtimestamp(end, UTC)))
    ahead = sorted((since, until) for since, until in windows if max(since, now) < until)
    if not ahead:
        return None
    since, until = ahead[0]
    # Snoozing into the night is one window.
    until = max([until, *(later for begin, later in ahead if begin <= until)])
    return QuietTime(why=Why.DND, since=since, until=until)
