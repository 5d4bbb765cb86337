"""What an app's manifest says that decides what Slack shows, allows and delivers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

# What an app must be allowed to read before Slack tells it (the event's reference page).
EVENT_SCOPES = {
    "app_mention": "app_mentions:read",
    "channel_archive": "channels:read",
    "channel_left": "channels:read",
    "dnd_updated_user": "dnd:read",
    "group_archive": "groups:read",
    "group_left": "groups:read",
    "member_joined_channel": "channels:read",
    "member_left_channel": "channels:read",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "message.im": "im:history",
    "user_change": "users:read",
    "user_huddle_changed": "users:read",
    "user_status_changed": "users:read",
}


@dataclass(frozen=True, kw_only=True)
class Command:
    command: str
    description: str = ""
    usage_hint: str = ""
    should_escape: bool = False


@dataclass(frozen=True, kw_only=True)
class Manifest:
    name: str
    bot_name: str
    scopes: tuple[str, ...]
    events: frozenset[str]
    commands: tuple[Command, ...]
    home_tab: bool
    messages_tab: bool
    messages_tab_read_only: bool
    interactive: bool

    def hears(self, event: str) -> bool:
        """Whether the app subscribed to `event` and has the scope it needs."""
        scope = EVENT_SCOPES.get(event)
        return event in self.events and (scope is None or scope in self.scopes)


def read_manifest(manifest: Mapping[str, Any]) -> Manifest:
    """Reads the JSON form of https://docs.slack.dev/reference/app-manifest/; what is left out is off."""
    features = manifest.get("features", {})
    home = features.get("app_home", {})
    settings = manifest.get("settings", {})
    name = manifest["display_information"]["name"]
    return Manifest(
        name=name,
        bot_name=features.get("bot_user", {}).get("display_name", name),
        scopes=tuple(manifest.get("oauth_config", {}).get("scopes", {}).get("bot", ())),
        events=frozenset(settings.get("event_subscriptions", {}).get("bot_events", ())),
        commands=tuple(_command(command) for command in features.get("slash_commands", ())),
        home_tab=home.get("home_tab_enabled", False),
        messages_tab=home.get("messages_tab_enabled", False),
        messages_tab_read_only=home.get("messages_tab_read_only_enabled", False),
        interactive=settings.get("interactivity", {}).get("is_enabled", False),
    )


def _command(command: Mapping[str, Any]) -> Command:
    return Command(
        command=command["command"],
        description=command.get("description", ""),
        usage_hint=command.get("usage_hint", ""),
        should_escape=command.get("should_escape", False),
    )
