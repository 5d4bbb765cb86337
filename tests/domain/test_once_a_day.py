"""Fewer reminders: one on each day, and nothing lost that can't be set again."""

from collections.abc import Sequence
from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.nudge import Reminder
from bot.domain.once_a_day import Fewer, once_a_day
from bot.domain.schedule import Schedule, Weekday, describe
from tests.builders import BERLIN, a_reminder


def reminders(*words: str) -> list[Reminder]:
    return [a_reminder(each, id=f"r{number}") for number, each in enumerate(words, start=1)]


def described(some: tuple[Reminder, ...]) -> list[str]:
    return [f"{each.id}: {describe(each.schedule).removesuffix(' (Europe/Berlin)')}" for each in some]


def fewer(*words: str) -> Fewer:
    return once_a_day(reminders(*words))


def test_the_earliest_of_a_reminder_stays() -> None:
    left = fewer("weekdays around 10:30, 14:00 and 16:00")
    assert described(left.kept) == ["r1: weekdays around 10:30"]
    assert described(left.left_out) == ["r1: weekdays around 14:00 and 16:00"]


def test_a_reminder_gets_the_days_that_none_before_it_has() -> None:
    left = fewer("weekdays at 10:30", "every day at 9:00 and 17:00", "mondays at 8:00")
    assert described(left.kept) == ["r1: weekdays at 10:30", "r2: weekends at 09:00"]
    assert described(left.left_out) == [
        "r2: weekdays at 09:00 and 17:00",
        "r2: weekends at 17:00",
        "r3: Mondays at 08:00",
    ]


def test_what_comes_every_week_goes_before_what_comes_every_other() -> None:
    left = fewer("every other Tuesday at 10:00", "Tuesdays at 11:00")
    assert described(left.kept) == ["r2: Tuesdays at 11:00"]
    assert len(left.left_out) == 1


def test_what_is_once_a_day_already_stays_as_it_is() -> None:
    theirs = reminders("weekdays at 10:30", "Saturdays at 11:00")
    assert once_a_day(theirs) == Fewer(kept=tuple(theirs), left_out=())
    assert once_a_day([]) == Fewer(kept=(), left_out=())


def whole_minutes(some: list[time]) -> tuple[time, ...]:
    return tuple(sorted({time(each.hour, each.minute) for each in some}))


def moments(some: Sequence[Reminder]) -> list[tuple[str, Weekday, time]]:
    return sorted(
        (reminder.id, day, moment)
        for reminder in some
        for day in reminder.schedule.days
        for moment in reminder.schedule.times
    )


SCHEDULES = st.builds(
    Schedule,
    days=st.frozensets(st.sampled_from(Weekday), min_size=1),
    times=st.lists(st.times(), min_size=1, max_size=4).map(whole_minutes),
    zone=st.just(BERLIN),
)


@given(schedules=st.lists(SCHEDULES, max_size=6))
def test_no_day_has_two_and_every_moment_is_kept_or_left_out(schedules: list[Schedule]) -> None:
    theirs = [a_reminder(id=f"r{number}", schedule=each) for number, each in enumerate(schedules)]
    left = once_a_day(theirs)
    days = [day for reminder in left.kept for day in reminder.schedule.days]
    assert len(days) == len(set(days))
    assert all(len(reminder.schedule.times) == 1 for reminder in left.kept)
    assert moments([*left.kept, *left.left_out]) == moments(theirs)
