"""Events: which of them the app hears, and the frame that each is delivered in."""

import itertools
from collections.abc import Callable
from datetime import datetime

from bot.playground.deliveries import Deliveries
from bot.playground.installation import Installation
from bot.playground.manifest import Manifest
from bot.playground.wire import Json
from bot.playground.workspace import APP_ID, BOT_USER_ID, Channel, Kind

MESSAGE_EVENTS = {"im": "message.im", "channel": "message.channels", "group": "message.groups"}


class Events:
    def __init__(
        self,
        *,
        team: str,
        manifest: Manifest,
        installation: Installation,
        deliveries: Deliveries,
        now: Callable[[], datetime],
    ) -> None:
        self._team = team
        self._manifest = manifest
        self._installation = installation
        self._deliveries = deliveries
        self._now = now
        self._numbers = itertools.count(1)

    def emit(self, name: str, event: Json) -> None:
        """Delivers it if the app is installed, subscribed to `name` and has the scope."""
        if self._installation.installed and self._manifest.hears(name):
            self._deliveries.event(self._framed(event))

    def message(self, channel: Channel, event: Json) -> None:
        """A message event, and the mention in it, where the bot is a member."""
        if BOT_USER_ID not in channel.members:
            return
        event = event | {"channel": channel.id, "channel_type": channel.type, "event_ts": event["ts"]}
        event |= {"team": self._team}
        self.emit(MESSAGE_EVENTS[channel.type], event)
        mentioned = f"<@{BOT_USER_ID}>" in event.get("text", "") and event["user"] != BOT_USER_ID
        if mentioned and channel.kind is not Kind.IM:
            self.emit("app_mention", event | {"type": "app_mention"})

    def joined(self, member_id: str, channel: Channel, inviter: str) -> None:
        if BOT_USER_ID in channel.members:
            event = {"type": "member_joined_channel", "user": member_id, "channel": channel.id, "team": self._team}
            event |= {"channel_type": channel.type[0].upper()} | ({"inviter": inviter} if inviter else {})
            self.emit("member_joined_channel", event)

    def tokens_revoked(self) -> None:
        """It names whose tokens are gone, never the tokens."""
        self.emit("tokens_revoked", {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [BOT_USER_ID]}})

    def _framed(self, event: Json) -> Json:
        authorization = {"enterprise_id": None, "team_id": self._team, "user_id": BOT_USER_ID}
        return {
            "token": "playground",
            "team_id": self._team,
            "api_app_id": APP_ID,
            "type": "event_callback",
            "event_id": f"Ev{next(self._numbers):010d}",
            "event_time": int(self._now().timestamp()),
            "event": event,
            "authorizations": [authorization | {"is_bot": True, "is_enterprise_install": False}],
        }
