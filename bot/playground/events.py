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

    def heard_in(self, channel: Channel) -> bool:
        """Whether the app may hear anything of what is said there."""
        names = (MESSAGE_EVENTS[channel.type], "app_mention")
        return self._installation.installed and any(map(self._manifest.hears, names))

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

    def left(self, member_id: str, channel: Channel) -> None:
        if BOT_USER_ID in channel.members:
            event = {"type": "member_left_channel", "user": member_id, "channel": channel.id, "team": self._team}
            self.emit("member_left_channel", event | {"channel_type": channel.type[0].upper()})

    def bot_left(self, channel: Channel, actor: str) -> None:
        """Slack tells who is gone in words of its own; others are told by `member_left_channel`."""
        name = "group_left" if channel.is_private else "channel_left"
        self.emit(name, {"type": name, "channel": channel.id, "actor_id": actor, "event_ts": self._stamp()})

    def archived(self, channel: Channel, actor: str) -> None:
        name = "group_archive" if channel.is_private else "channel_archive"
        if not channel.is_private or BOT_USER_ID in channel.members:
            self.emit(name, {"type": name, "channel": channel.id, "user": actor, "event_ts": self._stamp()})

    def member(self, name: str, parts: Json) -> None:
        self.emit(name, {"type": name, **parts, "event_ts": self._stamp()})

    def tokens_revoked(self) -> None:
        """It names whose tokens are gone, never the tokens."""
        self.emit("tokens_revoked", {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [BOT_USER_ID]}})

    def _stamp(self) -> str:
        return f"{self._now().timestamp():.6f}"

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
