"""Schedules told in words."""

from collections.abc import Iterator

import pytest

from bot.domain.schedule import WEEKDAYS, WEEKEND, Schedule, Weekday, describe
from tests.domain.schedules import a_schedule


def described() -> Iterator[tuple[Schedule, str]]:
    monday_wednesday_friday = frozenset({Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY})
    hours = [f"{hour:02}:00" for hour in range(9, 14)]
    yield a_schedule("10:30", "14:00", "16:00", days=WEEKDAYS), "weekdays at 10:30, 14:00 and 16:00 (Europe/Berlin)"
    yield a_schedule("10:30", days=WEEKDAYS, minutes=10), "weekdays around 10:30 (Europe/Berlin)"
    yield a_schedule("00:00", zone="UTC"), "every day at 00:00 (UTC)"
    yield a_schedule("09:00", "21:00", days=WEEKEND), "weekends at 09:00 and 21:00 (Europe/Berlin)"
    yield a_schedule("09:00", days=monday_wednesday_friday), "Mon, Wed and Fri at 09:00 (Europe/Berlin)"
    yield a_schedule("09:00", days=frozenset({Weekday.SUNDAY})), "Sundays at 09:00 (Europe/Berlin)"
    yield a_schedule("09:00", minutes=1), "every day at 09:00, give or take 1 minute (Europe/Berlin)"
    yield a_schedule("09:00", minutes=5), "every day at 09:00, give or take 5 minutes (Europe/Berlin)"
    yield a_schedule(*hours), "every day every hour from 09:00 to 13:00 (Europe/Berlin)"
    yield a_schedule(*hours, minutes=10), "every day about every hour from 09:00 to 13:00 (Europe/Berlin)"
    yield (
        a_schedule("08:00", "10:00", "12:00", "14:00", "16:00", days=WEEKDAYS),
        "weekdays every 2 hours from 08:00 to 16:00 (Europe/Berlin)",
    )
    yield (
        a_schedule("09:00", "09:45", "10:30", "11:15", "12:00", days=WEEKDAYS),
        "weekdays every 45 minutes from 09:00 to 12:00 (Europe/Berlin)",
    )
    yield (
        a_schedule("09:00", "09:10", "09:20", "09:30", "09:40", days=WEEKDAYS),
        "weekdays at 09:00, 09:10, 09:20, 09:30 and 09:40 (Europe/Berlin)",
    )

    fridays = frozenset({Weekday.FRIDAY})
    yield (
        a_schedule("10:00", days=fridays, rhythm="2w2026-11-23"),
        "every other Friday at 10:00, counting from 27 November 2026 (Europe/Berlin)",
    )
    yield (
        a_schedule("10:00", days=WEEKDAYS, rhythm="2w2026-11-23"),
        "every other week on weekdays at 10:00, counting from 23 November 2026 (Europe/Berlin)",
    )
    yield (
        a_schedule("10:00", rhythm="3w2026-11-23", minutes=5),
        "every 3 weeks on all days at 10:00, give or take 5 minutes, counting from 23 November 2026 (Europe/Berlin)",
    )
    yield (
        a_schedule("10:00", days=fridays, rhythm="8w2026-11-23"),
        "every 8 weeks on Friday at 10:00, counting from 27 November 2026 (Europe/Berlin)",
    )
    yield (
        a_schedule("10:00", days=WEEKDAYS, rhythm="1w2026-12-07"),
        "weekdays at 10:00, starting 7 December 2026 (Europe/Berlin)",
    )
    yield a_schedule("10:00", days=fridays, rhythm="-1m"), "the last Friday of the month at 10:00 (Europe/Berlin)"
    yield (
        a_schedule("10:00", days=fridays, rhythm="1,3,5m2026-12-07"),
        "the first, third and fifth Friday of the month at 10:00, starting 11 December 2026 (Europe/Berlin)",
    )
    yield (
        a_schedule("10:00", days=WEEKEND, rhythm="2m"),
        "the second Sat and Sun of the month at 10:00 (Europe/Berlin)",
    )


@pytest.mark.parametrize(("schedule", "words"), list(described()))
def test_a_schedule_is_told_in_words(schedule: Schedule, words: str) -> None:
    assert describe(schedule) == words
