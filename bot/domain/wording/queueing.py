"""What waits in the platform's queue: harmless whenever it comes, for nobody can call it back at the last moment."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.message import Button, Choice, Message
from bot.domain.wording.moments import clock_time

# What is remembered of a nudge that was answered before anything was shown.
UNSEEN_SLUG = "unseen"


def ready(nudge: str, *, due_at: datetime, zone: ZoneInfo) -> Message:
    return Message(
        title="Time to move",
        paragraphs=(f"Your {clock_time(due_at, zone=zone)} one is ready. It takes about a minute.",),
        buttons=(
            Button(choice=Choice.SHOW, label="Show me", subject=nudge, primary=True),
            Button(choice=Choice.LATER, label="Later (15 min)", subject=nudge),
        ),
    )
