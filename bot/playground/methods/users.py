"""users.* and dnd.*: the people, and when to leave them alone."""

from bot.playground.arguments import Arguments
from bot.playground.limits import Tier
from bot.playground.methods.method import Method, page_of
from bot.playground.slack import Slack
from bot.playground.wire import Json


def _info(slack: Slack, arguments: Arguments) -> Json:
    return {"user": slack.user_form(slack.workspace.member(arguments.need("user", "user_not_found")))}


def _list(slack: Slack, arguments: Arguments) -> Json:
    everybody = list(slack.workspace.members.values())
    some, metadata = page_of(everybody, arguments, default=len(everybody))
    return {"members": [slack.user_form(member) for member in some], **metadata}


def _dnd(slack: Slack, arguments: Arguments) -> Json:
    member = slack.workspace.member(arguments.need("user", "user_not_found"))
    snoozed = member.snooze_until > slack.now().timestamp()
    return {
        "dnd_enabled": member.dnd_end > 0,
        "next_dnd_start_ts": member.dnd_start or 1,
        "next_dnd_end_ts": member.dnd_end or 1,
        "snooze_enabled": snoozed,
        **({"snooze_endtime": member.snooze_until} if snoozed else {}),
    }


METHODS = {
    "users.info": Method(run=_info, tier=Tier.FOUR, scopes=("users:read",)),
    "users.list": Method(run=_list, tier=Tier.TWO, scopes=("users:read",)),
    "dnd.info": Method(run=_dnd, tier=Tier.THREE, scopes=("dnd:read",)),
}
