"""Fewer reminders: one on each day, the earliest; and what would bring the others back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.nudge import Reminder
from bot.domain.rhythm import EVERY_WEEK


@dataclass(frozen=True, kw_only=True)
class Fewer:
    """`kept` have one time each and no day of the week in common. `left_out`, set beside them, restore what was."""

    kept: tuple[Reminder, ...]
    left_out: tuple[Reminder, ...]


def once_a_day(reminders: Sequence[Reminder]) -> Fewer:
    """Those of every week first, then in the order given: a reminder gets the days that none before it has."""
    kept: list[Reminder] = []
    left_out: list[Reminder] = []
    for reminder in sorted(reminders, key=lambda each: each.schedule.rhythm != EVERY_WEEK):
        schedule = reminder.schedule
        free = schedule.days.difference(*(other.schedule.days for other in kept))
        taken = schedule.days - free
        if taken:
            left_out.append(replace(reminder, schedule=replace(schedule, days=taken)))
        if free and schedule.times[1:]:
            left_out.append(replace(reminder, schedule=replace(schedule, days=free, times=schedule.times[1:])))
        if free:
            kept.append(replace(reminder, schedule=replace(schedule, days=free, times=schedule.times[:1])))
    return Fewer(kept=tuple(kept), left_out=tuple(left_out))
