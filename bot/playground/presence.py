"""Whether somebody may be disturbed: huddle, status and do-not-disturb, as Slack shows them to others."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, assert_never

from bot.playground.slack import Slack
from bot.playground.wire import Json
from bot.playground.workspace import Member

HOUR = timedelta(hours=1)
# What calendar apps put there; a person may write anything.
MEETING = {"status_emoji": ":calendar:", "status_text": "In a meeting"}

FREE_HUDDLE: Json = {"in_huddle": False, "huddle_until": 0}
FREE_STATUS: Json = {"status_text": "", "status_emoji": "", "status_expiration": 0}
FREE_DND: Json = {"dnd_start": 0, "dnd_end": 0}
FREE_SNOOZE: Json = {"snooze_from": 0, "snooze_until": 0}


class Presence(StrEnum):
    """What the page offers."""

    AVAILABLE = "available"
    HUDDLE = "huddle"
    MEETING = "meeting"
    DND = "dnd"


def become(slack: Slack, member_id: str, presence: Presence) -> Member:
    """From now on only that, and what ends by itself ends in an hour."""
    now = slack.now()
    parts = FREE_HUDDLE | FREE_STATUS | FREE_DND | FREE_SNOOZE
    match presence:
        case Presence.AVAILABLE:
            pass
        case Presence.HUDDLE:
            parts |= {"in_huddle": True}
        case Presence.MEETING:
            parts |= MEETING | {"status_expiration": seconds(now + HOUR)}
        case Presence.DND:
            parts |= {"dnd_start": seconds(now), "dnd_end": seconds(now + HOUR)}
        case _:
            assert_never(presence)
    return slack.change_member(member_id, **parts)


def seconds(at: datetime | None) -> int:
    return int(at.timestamp()) if at else 0


def end_expired(slack: Slack) -> int:
    """Takes away what has reached its end, with the events that this brings; of how many members."""
    now = seconds(slack.now())
    over = [member_id for member_id, soonest in slack.expiring.items() if soonest <= now]
    for member_id in over:
        slack.change_member(member_id, **dict(_over(slack.workspace.member(member_id), now)))
    return len(over)


def _over(member: Member, now: int) -> Iterator[tuple[str, Any]]:
    ends = ((member.huddle_until, FREE_HUDDLE), (member.status_expiration, FREE_STATUS))
    for end, free in (*ends, (member.snooze_until, FREE_SNOOZE)):
        if 0 < end <= now:
            yield from free.items()
