"""views.*: modals and the Home tab."""

from bot.playground.arguments import Arguments
from bot.playground.limits import Tier
from bot.playground.methods.method import Method
from bot.playground.posting import checked_view
from bot.playground.slack import Slack
from bot.playground.wire import ApiError, Json


def _open(slack: Slack, arguments: Arguments) -> Json:
    view = checked_view(arguments.structure("view"))
    trigger = slack.permits.use_trigger(arguments.need("trigger_id"))
    for view_id in slack.views.clear(trigger.member):
        slack.live.tell([trigger.member], {"type": "view_closed", "view_id": view_id})
    return _shown(slack, trigger.member, slack.views.push(trigger.member, view))


def _push(slack: Slack, arguments: Arguments) -> Json:
    view = checked_view(arguments.structure("view"))
    trigger = slack.permits.use_trigger(arguments.need("trigger_id"))
    return _shown(slack, trigger.member, slack.views.push(trigger.member, view))


def _update(slack: Slack, arguments: Arguments) -> Json:
    view = checked_view(arguments.structure("view"))
    member, old = slack.views.find(view_id=arguments.text("view_id"), external_id=arguments.text("external_id"))
    return _shown(slack, member, slack.views.update(old, view, arguments.text("hash")))


def _publish(slack: Slack, arguments: Arguments) -> Json:
    view = checked_view(arguments.structure("view"))
    member = slack.workspace.member(arguments.need("user_id"))
    if not slack.manifest.home_tab:
        raise ApiError("not_enabled")
    made = slack.views.publish(member.id, view, arguments.text("hash"))
    slack.live.tell([member.id], {"type": "home", "view": dict(made)})
    slack.changes.mark()
    return {"view": dict(made)}


def _shown(slack: Slack, member: str, view: Json) -> Json:
    slack.live.tell([member], {"type": "home" if view["type"] == "home" else "view", "view": dict(view)})
    slack.changes.mark()
    return {"view": dict(view)}


METHODS = {
    "views.open": Method(run=_open, tier=Tier.FOUR),
    "views.push": Method(run=_push, tier=Tier.FOUR),
    "views.update": Method(run=_update, tier=Tier.FOUR),
    "views.publish": Method(run=_publish, tier=Tier.FOUR),
}
