"""The manifest of an app that may do and hear all there is here, for whoever brings none."""

from bot.playground.manifest import EVENT_SCOPES
from bot.playground.wire import Json

_SCOPES = (
    *("chat:write", "chat:write.public", "commands", "dnd:read", "files:read", "files:write", "im:write", "users:read"),
    *(f"{kind}:{right}" for kind in ("channels", "groups", "im") for right in ("history", "read")),
    *("app_mentions:read", "users:read.email"),
)
_FREE_EVENTS = ("app_home_opened", "app_uninstalled", "tokens_revoked")


def sample_manifest() -> Json:
    home = {"home_tab_enabled": True, "messages_tab_enabled": True, "messages_tab_read_only_enabled": False}
    return {
        "display_information": {"name": "Sample App"},
        "features": {"app_home": home, "bot_user": {"display_name": "Sample"}},
        "oauth_config": {"scopes": {"bot": list(_SCOPES)}},
        "settings": {
            "event_subscriptions": {"bot_events": [*EVENT_SCOPES, *_FREE_EVENTS]},
            "interactivity": {"is_enabled": True},
        },
    }
