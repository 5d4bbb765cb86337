"""What happened here, in numbers and lists, for a test that looks in from another process."""

from bot.playground.calls import Call
from bot.playground.elements import elements
from bot.playground.message import Message
from bot.playground.slack import Slack
from bot.playground.wire import Json


def call_form(call: Call) -> Json:
    return {"method": call.method, "status": call.status, "error": call.error, "time": call.at.isoformat()}


def counts(slack: Slack) -> Json:
    """Messages by channel, calls by method and outcome, and how many queued messages wait."""
    return {"messages": slack.messages.counts(), "calls": slack.calls.counts(), "queued": len(slack.timetable)}


def posts(slack: Slack, channel: str = "") -> Json:
    """What the app posted, oldest first, by channel: enough to see when it came and whether it came twice."""
    piles = slack.messages.posted(channel)
    return {"posts": {each: [_post(message) for message in pile] for each, pile in piles.items()}}


def queued(slack: Slack, channel: str = "") -> Json:
    """What waits to be posted, oldest due first."""
    waiting = slack.timetable.waiting(channel)
    return {"queued": [each.form() | {"listed": each.listed, "value": _first_value(each.content)} for each in waiting]}


def _post(message: Message) -> Json:
    return {
        "ts": message.ts,
        "at": message.at.timestamp(),
        "viewer": message.viewer,
        "edited": bool(message.edited),
        "metadata": message.metadata,
        "value": _first_value({"blocks": message.blocks}),
    }


def _first_value(content: Json) -> str:
    """The value of the first button that has one."""
    values = (part.get("value") for block in content["blocks"] for part in elements(block) if part["type"] == "button")
    return next(filter(None, values), "")
