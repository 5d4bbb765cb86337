"""The app manifest that Slack asks for at installation."""

from typing import Any

from bot.slack.commands import COMMAND

SCOPES = (
    "app_mentions:read",
    "channels:history",
    "channels:read",
    "chat:write",
    "commands",
    "dnd:read",
    "groups:history",
    "groups:read",
    "im:history",
    "im:write",
    "users:read",
)
EVENTS = (
    "app_mention",
    "app_uninstalled",
    "dnd_updated_user",
    "message.channels",
    "message.groups",
    "message.im",
    "tokens_revoked",
    "user_change",
    "user_huddle_changed",
    "user_status_changed",
)


def manifest(*, public_url: str | None = None) -> dict[str, Any]:
    """For Socket Mode, or with `public_url` for Slack calling this installation over HTTP."""
    url = f"{public_url.rstrip('/')}/slack/events" if public_url else None
    where = {"url": url} if url else {}
    requests = {"request_url": url} if url else {}
    return {
        "display_information": {
            "name": "Unhunch",
            "description": "One small movement at a time, when you want it, and a physician's advice when you need it.",
            "background_color": "#14213d",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": False,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": "Unhunch", "always_online": True},
            "slash_commands": [
                {
                    "command": COMMAND,
                    "description": "An exercise for you, or a reminder to move",
                    "usage_hint": "neck | setup | remind weekdays at 10:30, 14:00 and 16:00 | help",
                    "should_escape": False,
                    **where,
                },
            ],
        },
        "oauth_config": {"scopes": {"bot": list(SCOPES)}},
        "settings": {
            "event_subscriptions": {"bot_events": list(EVENTS), **requests},
            "interactivity": {"is_enabled": True, **requests},
            "org_deploy_enabled": False,
            "socket_mode_enabled": url is None,
            "token_rotation_enabled": False,
        },
    }
