"""Reads schedules as somebody in Berlin who types on a Sunday afternoon."""

from datetime import datetime
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from bot.domain.schedule import Schedule, describe
from bot.domain.timewords import Unread, read_schedule

BERLIN = ZoneInfo("Europe/Berlin")
SUNDAY_AFTERNOON = datetime(2026, 11, 22, 15, tzinfo=BERLIN)


def understood(text: str, *, now: datetime = SUNDAY_AFTERNOON) -> str:
    """As it is said back, or why it was refused."""
    read = read_schedule(text, zone=BERLIN, now=now)
    if isinstance(read, Unread):
        return f"{read.why}: {read.words}"
    return describe(read).removesuffix(" (Europe/Berlin)")


def schedule_of(text: str, *, now: datetime = SUNDAY_AFTERNOON) -> Schedule:
    read = read_schedule(text, zone=BERLIN, now=now)
    assert isinstance(read, Schedule), read
    return read


def refusal(text: str, *, now: datetime = SUNDAY_AFTERNOON) -> Unread:
    read = read_schedule(text, zone=BERLIN, now=now)
    assert isinstance(read, Unread), describe(read)
    return read


WORDS = (
    "weekdays at 10:30 every 45 minutes from 9 to 5pm except friday mon - , and & half past ten quarter the noon ~ "
    "ish give or take 5 once a day three times weekly hourly between am 25:00 0930 14h in morning EST time next "
    "tomorrow 24 december 2026-12-24 1st of month or 🙂 oh twenty hour o'clock "
    "not but for until week this end rest today ( ) other second last first third biweekly weeks starting mornings "
    "during work night alternate counting"
)
jumbles = st.lists(st.sampled_from(WORDS.split()), max_size=8).map(" ".join)
