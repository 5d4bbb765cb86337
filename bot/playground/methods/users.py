"""users.* and dnd.*: the people, and when to leave them alone."""

from bot.playground.arguments import Arguments
from bot.playground.limits import Tier
from bot.playground.methods.method import Method, page_of
from bot.playground.slack import Slack
from bot.playground.wire import ApiError, Json

MOST_AT_ONCE = 50


def _info(slack: Slack, arguments: Arguments) -> Json:
    return {"user": slack.user_form(slack.workspace.member(arguments.need("user", "user_not_found")))}


def _list(slack: Slack, arguments: Arguments) -> Json:
    everybody = list(slack.workspace.members.values())
    some, metadata = page_of(everybody, arguments, default=len(everybody))
    now = slack.now()
    return {"members": [slack.user_form(member, now=now) for member in some], **metadata}


def _dnd(slack: Slack, arguments: Arguments) -> Json:
    """Without the snooze_* parts: they are told to nobody but the member whose they are."""
    return slack.workspace.member(arguments.need("user", "user_not_found")).dnd_status(slack.now())


def _team_dnd(slack: Slack, arguments: Arguments) -> Json:
    asked = arguments.need("users", "user_not_found").split(",")
    if len(asked) > MOST_AT_ONCE:
        raise ApiError("too_many_users")
    known = [slack.workspace.members[each] for each in asked if each in slack.workspace.members]
    return {"users": {member.id: member.dnd_status(slack.now()) for member in known}}


METHODS = {
    "users.info": Method(run=_info, tier=Tier.FOUR, scopes=("users:read",)),
    "users.list": Method(run=_list, tier=Tier.TWO, scopes=("users:read",)),
    "dnd.info": Method(run=_dnd, tier=Tier.THREE, scopes=("dnd:read",)),
    "dnd.teamInfo": Method(run=_team_dnd, tier=Tier.TWO, scopes=("dnd:read",)),
}
