"""Every other week, the first Monday of the month, and from when on: what is read, and how it is said back."""

from datetime import UTC, date, datetime
from itertools import permutations

import pytest

from bot.domain.rhythm import EVERY_WEEK, LAST, Rhythm
from bot.domain.timewords import Why
from tests.domain.reading import BERLIN, refusal, schedule_of, understood

OTHER_TUESDAYS = "every other Tuesday at 10:00, counting from 24 November 2026"
OTHER_FRIDAYS = "every other Friday at 15:00, counting from 27 November 2026"
FIRST_MONDAYS = "the first Monday of the month at 09:15"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("every other week on tuesday at 10", OTHER_TUESDAYS),
        ("every other Tuesday at 10", OTHER_TUESDAYS),
        ("every other Tues. @ 10", OTHER_TUESDAYS),
        ("10am tuesdays every other week", OTHER_TUESDAYS),
        ("tuesdays, biweekly, 10:00", OTHER_TUESDAYS),
        ("bi-weekly on Tuesday at 10", OTHER_TUESDAYS),
        ("tuesday 10 uhr fortnightly", OTHER_TUESDAYS),
        ("every fortnight on tuesday, 10:00", OTHER_TUESDAYS),
        ("once a fortnight on tuesday at 10", OTHER_TUESDAYS),
        ("on alternate tuesdays at 10", OTHER_TUESDAYS),
        ("alternating weeks, tuesday 10", OTHER_TUESDAYS),
        ("every 2wks on tue 10h", OTHER_TUESDAYS),
        ("tuesday of every second week at 10", OTHER_TUESDAYS),
        ("every other week, every other tuesday at 10", OTHER_TUESDAYS),
        ("every second friday at 3pm", OTHER_FRIDAYS),
        ("every 2nd friday at 15:00", OTHER_FRIDAYS),
        ("once every two weeks on friday at 3pm", OTHER_FRIDAYS),
        ("every other friday afternoon at 3", OTHER_FRIDAYS),
        ("biweekly on monday at 9", "every other Monday at 09:00, counting from 23 November 2026"),
        (
            "every three weeks on thursday at 14:00",
            "every 3 weeks on Thursday at 14:00, counting from 26 November 2026",
        ),
        ("every 3rd week on thu 14.00", "every 3 weeks on Thursday at 14:00, counting from 26 November 2026"),
        ("3-weekly, thursdays at 2pm", "every 3 weeks on Thursday at 14:00, counting from 26 November 2026"),
        ("every eighth week on mon at 9", "every 8 weeks on Monday at 09:00, counting from 23 November 2026"),
        ("every 1 week on monday at 9", "Mondays at 09:00"),
        (
            "every other tuesday and thursday at 10",
            "every other week on Tue and Thu at 10:00, counting from 24 November 2026",
        ),
        (
            "every other tuesday and every other thursday at 10",
            "every other week on Tue and Thu at 10:00, counting from 24 November 2026",
        ),
        (
            "every other week monday to friday at 10",
            "every other week on weekdays at 10:00, counting from 23 November 2026",
        ),
        (
            "every other week on weekdays except friday at 10",
            "every other week on Mon, Tue, Wed and Thu at 10:00, counting from 23 November 2026",
        ),
        ("every other weekend at 10", "every other week on weekends at 10:00, counting from 28 November 2026"),
        ("every second weekend at 10", "every other week on weekends at 10:00, counting from 28 November 2026"),
        (
            "every day of every other week at 10",
            "every other week on all days at 10:00, counting from 23 November 2026",
        ),
    ],
)
def test_every_so_many_weeks_is_counted_from_the_first_that_comes(text: str, words: str) -> None:
    assert understood(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("first monday of the month at 9:15", FIRST_MONDAYS),
        ("1st Mon of month 9:15am", FIRST_MONDAYS),
        ("every first monday at 9:15", FIRST_MONDAYS),
        ("monthly on the first monday at 9:15", FIRST_MONDAYS),
        ("every month at 9:15 on the first monday", FIRST_MONDAYS),
        ("once a month on the first monday, 9h15", FIRST_MONDAYS),
        ("first monday morning of each calendar month at quarter past nine", FIRST_MONDAYS),
        ("last friday of each month at 4pm", "the last Friday of the month at 16:00"),
        ("each last friday at 4pm", "the last Friday of the month at 16:00"),
        ("every second tuesday of the month at 10", "the second Tuesday of the month at 10:00"),
        ("2nd and 4th wednesday of the month at noon", "the second and fourth Wednesday of the month at 12:00"),
        (
            "2nd wednesday and 4th wednesday of the month at noon",
            "the second and fourth Wednesday of the month at 12:00",
        ),
        ("1st/3rd mondays at 9", "the first and third Monday of the month at 09:00"),
        ("first, third, and last friday of the month at 10", "the first, third and last Friday of the month at 10:00"),
        ("5th friday of the month at 10", "the fifth Friday of the month at 10:00"),
        ("first monday and friday of the month at 9", "the first Mon and Fri of the month at 09:00"),
        ("first monday and first friday of the month at 9", "the first Mon and Fri of the month at 09:00"),
        (
            "hourly 9-5 on the first monday of the month",
            "the first Monday of the month every hour from 09:00 to 17:00",
        ),
    ],
)
def test_days_are_counted_in_the_month(text: str, words: str) -> None:
    assert understood(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("every other tuesday at 10 starting 24 November", OTHER_TUESDAYS),
        ("every other tuesday at 10 starting 24.11.2026", OTHER_TUESDAYS),
        ("starting November 24th, 2026, every other tuesday at 10", OTHER_TUESDAYS),
        ("every other tuesday at 10 counting from 2026-11-24", OTHER_TUESDAYS),
        ("every two weeks starting tuesday 24 november at 10", OTHER_TUESDAYS),
        ("every two weeks from tuesday at 10", OTHER_TUESDAYS),
        (
            "every two weeks starting tuesday, 5 january at 10",
            "every other Tuesday at 10:00, counting from 5 January 2027",
        ),
        ("every other tuesday at 10 from next week on", OTHER_TUESDAYS),
        ("every other tuesday at 10 starting the 24th", OTHER_TUESDAYS),
        ("every other tuesday at 10 from now on", OTHER_TUESDAYS),
        (
            "every other tuesday at 10 counting from 2026-11-10",
            "every other Tuesday at 10:00, counting from 10 November 2026",
        ),
        (
            "every other tuesday at 10 starting 27 November",
            "every other Tuesday at 10:00, counting from 1 December 2026",
        ),
        (
            "every other tuesday at 10 starting 5 January",
            "every other Tuesday at 10:00, counting from 5 January 2027",
        ),
        ("weekdays at 10:30 starting tomorrow", "weekdays at 10:30"),
        ("weekdays at 10:30 from monday", "weekdays at 10:30"),
        ("weekdays at 10:30 as of 7 Dec", "weekdays at 10:30, starting 7 December 2026"),
        ("every week starting 24 November at 10", "Tuesdays at 10:00, starting 24 November 2026"),
        (
            "first monday of the month at 9:15 starting 1 January 2027",
            f"{FIRST_MONDAYS}, starting 4 January 2027",
        ),
        ("from monday to friday at 10", "weekdays at 10:00"),
    ],
)
def test_a_start_is_kept_where_it_makes_a_difference(text: str, words: str) -> None:
    assert understood(text) == words


@pytest.mark.parametrize(
    "clauses",
    [
        ("every other week", "on Tuesday", "at 10", "from 24 November"),
        ("every other Tuesday", "at 10", "starting 2026-11-24", "please"),
    ],
)
def test_clauses_may_stand_in_any_order(clauses: tuple[str, ...]) -> None:
    assert {understood(" ".join(order)) for order in permutations(clauses)} == {OTHER_TUESDAYS}


def test_the_week_counted_from_is_that_of_the_first_time_to_come() -> None:
    before, after = (datetime(2026, 11, 24, hour, tzinfo=BERLIN) for hour in (9, 11))
    assert schedule_of("every other Tuesday at 10", now=before).rhythm == Rhythm(weeks=2, anchor=date(2026, 11, 23))
    assert schedule_of("every other Tuesday at 10", now=after).rhythm == Rhythm(weeks=2, anchor=date(2026, 11, 30))
    assert schedule_of("every other Tue and Thu at 10", now=after).rhythm == Rhythm(weeks=2, anchor=date(2026, 11, 23))


def test_a_start_by_name_is_the_next_of_that_name_that_is_not_over() -> None:
    afternoon = datetime(2026, 11, 23, 15, tzinfo=BERLIN)
    assert schedule_of("every other Monday at 10 starting Monday", now=afternoon).rhythm.anchor == date(2026, 11, 30)
    assert schedule_of("every other Monday at 17 starting Monday", now=afternoon).rhythm.anchor == date(2026, 11, 23)


def test_a_start_by_date_keeps_its_weeks_however_long_ago() -> None:
    long_ago = schedule_of("every 3 weeks on Monday at 10 counting from 5 January 2026").rhythm
    assert long_ago == Rhythm(weeks=3, anchor=date(2026, 1, 5))


def test_what_needs_no_counting_has_no_anchor() -> None:
    assert schedule_of("every week on Tuesday at 10").rhythm == EVERY_WEEK
    assert schedule_of("last Friday of the month at 10").rhythm == Rhythm(ordinals=frozenset({LAST}))


def test_at_the_end_of_the_calendar_there_is_no_week_to_count_from() -> None:
    last_day = datetime(9999, 12, 31, 20, tzinfo=UTC)
    assert refusal("every other Monday at 10", now=last_day).why is Why.FAR
    assert refusal("every other Monday at 10 starting next week", now=last_day).why is Why.FAR
