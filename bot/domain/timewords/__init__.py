"""Reads schedules and ends of pauses out of what people type: everything is understood, or nothing is set."""

from bot.domain.timewords.repeating import read_schedule
from bot.domain.timewords.unread import EXAMPLES, Unread, Why
from bot.domain.timewords.until import read_until

__all__ = ["EXAMPLES", "Unread", "Why", "read_schedule", "read_until"]
