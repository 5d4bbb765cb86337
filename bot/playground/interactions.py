"""A person uses a button, a menu or a picker, in a message or in a view."""

from bot.playground.deliveries import Kind, NotAckedError
from bot.playground.elements import find_element, initial_state, typed
from bot.playground.message import Message
from bot.playground.people import Outcome, channel_name, present
from bot.playground.slack import Slack
from bot.playground.wire import ApiError, Json
from bot.playground.workspace import APP_ID, Member


async def press(
    slack: Slack, member_id: str, channel_id: str, ts: str, *, action_id: str, block_id: str | None, chosen: Json
) -> Outcome:
    """`chosen` is what a menu or a picker adds to the action, such as `selected_option`."""
    member, channel = present(slack, member_id, channel_id)
    message = slack.messages.find(channel.id, ts)
    if message.viewer not in ("", member.id):
        raise ApiError("message_not_found")
    block, element = find_element(message.blocks, action_id, block_id)
    url = slack.permits.new_response_url(member.id, channel.id, ts)
    payload = acted(slack, member) | {
        "type": "block_actions",
        "actions": [_action(slack, block, element, chosen)],
        "container": _container(message),
        "channel": {"id": channel.id, "name": channel_name(channel)},
        "state": {"values": _state(message, block, element, chosen)},
        "response_url": f"{slack.url}/response/{url.key}",
        "trigger_id": slack.permits.new_trigger(member.id),
    }
    # Slack keeps an ephemeral message's content to itself.
    payload |= {} if message.ephemeral else {"message": message.form()}
    return await interact(slack, member, channel.id, payload)


async def press_in_view(
    slack: Slack, member_id: str, view_id: str, *, action_id: str, block_id: str | None, chosen: Json, values: Json
) -> Outcome:
    """`values` is what the person has filled in so far."""
    member, view = own_view(slack, member_id, view_id)
    block, element = find_element(view["blocks"], action_id, block_id)
    here = values.get(block["block_id"], {}) | {element["action_id"]: _touched(element, chosen)}
    view["state"] = {"values": typed(view["blocks"], values | {block["block_id"]: here})}
    payload = acted(slack, member) | {
        "type": "block_actions",
        "actions": [_action(slack, block, element, chosen)],
        "container": {"type": "view", "view_id": view["id"]},
        "view": dict(view),
        "trigger_id": slack.permits.new_trigger(member.id, view["id"]),
    }
    return await interact(slack, member, "", payload)


async def interact(slack: Slack, member: Member, channel_id: str, payload: Json) -> Outcome:
    """Delivers it, and tells the person when the app didn't take it."""
    if not slack.manifest.interactive or not slack.installation.installed:
        return _told(slack, member, channel_id, "Nothing happens: the app takes no interactions.")
    try:
        await slack.deliveries.ask(Kind.INTERACTIVE, payload)
    except NotAckedError as error:
        return _told(slack, member, channel_id, f"The app did not answer as it should ({error.reason}).")
    return Outcome()


def acted(slack: Slack, member: Member) -> Json:
    """Who did it and where, as every interaction says."""
    return {
        "user": {"id": member.id, "username": member.name, "name": member.name, "team_id": slack.workspace.id},
        "team": slack.workspace.form(),
        "api_app_id": APP_ID,
        "token": "playground",
        "enterprise": None,
        "is_enterprise_install": False,
    }


def own_view(slack: Slack, member_id: str, view_id: str) -> tuple[Member, Json]:
    owner, view = slack.views.find(view_id=view_id)
    if owner != member_id:
        raise ApiError("not_found")
    return slack.workspace.member(member_id), view


def _told(slack: Slack, member: Member, channel_id: str, sentence: str) -> Outcome:
    slack.notice(member.id, channel_id, sentence)
    return Outcome(error=sentence)


def _action(slack: Slack, block: Json, element: Json, chosen: Json) -> Json:
    ts, _ = slack.messages.stamp()
    kept = {name: element[name] for name in ("action_id", "text", "value", "style") if name in element}
    return kept | _touched(element, chosen) | {"block_id": block["block_id"], "action_ts": ts}


def _touched(element: Json, chosen: Json) -> Json:
    """A button's value is the app's to set, not the person's."""
    mine = ("selected_",) if element["type"] == "button" else ("selected_", "value")
    return {"type": element["type"]} | {name: part for name, part in chosen.items() if name.startswith(mine)}


def _container(message: Message) -> Json:
    return {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": message.channel,
        "is_ephemeral": message.ephemeral,
    }


def _state(message: Message, block: Json, element: Json, chosen: Json) -> Json:
    state = initial_state(message.blocks)
    here = state.get(block["block_id"], {})
    if element["action_id"] in here:
        here[element["action_id"]] = _touched(element, chosen)
    return state
