"""Who am I, where do I connect, and what an installation brings: auth, apps, oauth."""

from bot.playground.arguments import Arguments
from bot.playground.limits import Tier
from bot.playground.methods.method import Method, TokenKind
from bot.playground.slack import Slack
from bot.playground.wire import Json
from bot.playground.workspace import APP_ID, BOT_ID, BOT_USER_ID


def _auth_test(slack: Slack, _arguments: Arguments) -> Json:
    return {
        "url": slack.url + "/",
        "team": slack.workspace.name,
        "user": slack.workspace.member(BOT_USER_ID).name,
        "team_id": slack.workspace.id,
        "user_id": BOT_USER_ID,
        "bot_id": BOT_ID,
        "is_enterprise_install": False,
    }


def _connections_open(slack: Slack, _arguments: Arguments) -> Json:
    address = slack.url.replace("http", "ws", 1)
    return {"url": f"{address}/link?ticket={slack.socket_mode.new_ticket()}"}


def _oauth_access(slack: Slack, arguments: Arguments) -> Json:
    slack.installation.check_client(arguments.need("client_id"), arguments.need("client_secret"))
    return {
        "access_token": slack.installation.install(arguments.text("code")),
        "token_type": "bot",
        "scope": ",".join(slack.manifest.scopes),
        "bot_user_id": BOT_USER_ID,
        "app_id": APP_ID,
        "team": {"id": slack.workspace.id, "name": slack.workspace.name},
        "enterprise": None,
        "is_enterprise_install": False,
        "authed_user": {"id": next(each.id for each in slack.workspace.people if each.is_admin)},
    }


METHODS = {
    "auth.test": Method(run=_auth_test, tier=Tier.SPECIAL),
    "apps.connections.open": Method(run=_connections_open, tier=Tier.THREE, token=TokenKind.APP),
    "oauth.v2.access": Method(run=_oauth_access, tier=Tier.SPECIAL, token=TokenKind.NONE),
}
