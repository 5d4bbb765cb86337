"""A person fills in a modal, sends it off or closes it."""

from bot.playground.deliveries import Kind, NotAckedError
from bot.playground.elements import answered, typed
from bot.playground.interactions import acted, interact, own_view
from bot.playground.people import Outcome
from bot.playground.posting import checked_view
from bot.playground.slack import Slack
from bot.playground.wire import ApiError, Json
from bot.playground.workspace import Member


async def submit_view(slack: Slack, member_id: str, view_id: str, values: Json) -> Outcome:
    """Slack itself refuses empty fields; all else is the app's to judge."""
    member, view = own_view(slack, member_id, view_id)
    view["state"] = {"values": typed(view["blocks"], values)}
    if missing := _unanswered(view):
        return _wrong(slack, member, view, missing)
    payload = acted(slack, member) | {
        "type": "view_submission",
        "view": dict(view),
        "response_urls": [],
        "trigger_id": slack.permits.new_trigger(member.id, view["id"]),
    }
    try:
        return _after_submit(slack, member, view, await slack.deliveries.ask(Kind.INTERACTIVE, payload))
    except (NotAckedError, ApiError) as error:
        sentence = f"The app did not take this ({error}). Nothing is lost: try again."
        slack.notice(member.id, "", sentence)
        return Outcome(error=sentence)


async def close_view(slack: Slack, member_id: str, view_id: str) -> Outcome:
    member, view = own_view(slack, member_id, view_id)
    _gone(slack, member, slack.views.close(member.id, view["id"]))
    if not view["notify_on_close"]:
        return Outcome()
    payload = acted(slack, member) | {"type": "view_closed", "view": dict(view), "is_cleared": False}
    return await interact(slack, member, "", payload)


def _unanswered(view: Json) -> dict[str, str]:
    values = view["state"]["values"]
    inputs = (block for block in view["blocks"] if block["type"] == "input" and not block.get("optional"))
    return {
        block["block_id"]: "Please fill in this field."
        for block in inputs
        if not answered(values.get(block["block_id"], {}).get(block["element"]["action_id"]))
    }


def _after_submit(slack: Slack, member: Member, view: Json, answer: Json) -> Outcome:
    match answer.get("response_action"):
        case "errors":
            return _wrong(slack, member, view, answer.get("errors", {}))
        case "update":
            _show(slack, member, slack.views.update(view, checked_view(answer.get("view"))))
        case "push":
            _show(slack, member, slack.views.push(member.id, checked_view(answer.get("view"))))
        case "clear":
            _gone(slack, member, slack.views.clear(member.id))
        case _:
            _gone(slack, member, slack.views.close(member.id, view["id"]))
    return Outcome()


def _wrong(slack: Slack, member: Member, view: Json, errors: dict[str, str]) -> Outcome:
    slack.live.tell([member.id], {"type": "view_errors", "view_id": view["id"], "errors": errors})
    return Outcome(errors=errors)


def _show(slack: Slack, member: Member, view: Json) -> None:
    slack.live.tell([member.id], {"type": "view", "view": dict(view)})
    slack.changes.mark()


def _gone(slack: Slack, member: Member, view_ids: list[str]) -> None:
    for view_id in view_ids:
        slack.live.tell([member.id], {"type": "view_closed", "view_id": view_id})
    slack.changes.mark()
    if top := slack.views.top(member.id):
        _show(slack, member, top)
