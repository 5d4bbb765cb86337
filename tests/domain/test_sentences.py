"""Sentences put together from clauses whose meaning is known, in any order."""

from datetime import time

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.schedule import DEFAULT_TIMES, EVERY_DAY, WEEKDAYS, WEEKEND, Weekday
from tests.domain.reading import schedule_of

WEEKS = {"every week": 1, "every other week": 2, "biweekly": 2, "of every third week": 3, "every 8 weeks": 8}
DAYS = {
    "on Tuesday": {Weekday.TUESDAY},
    "weekdays": WEEKDAYS,
    "mon, wed and fri": {Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY},
    "Sat/Sun": WEEKEND,
    "every day": EVERY_DAY,
    "thursdays & fridays": {Weekday.THURSDAY, Weekday.FRIDAY},
    "from Monday to Wednesday": {Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY},
    "weekdays except friday": WEEKDAYS - {Weekday.FRIDAY},
}
ORDINAL_DAYS = {
    "the first Monday of the month": ({1}, {Weekday.MONDAY}),
    "2nd and 4th Wednesday of every month": ({2, 4}, {Weekday.WEDNESDAY}),
    "each last friday": ({-1}, {Weekday.FRIDAY}),
}
TIMES = {
    "at 9": [time(9)],
    "at 10:30 and 2pm": [time(10, 30), time(14)],
    "half past ten": [time(10, 30)],
    "14h30": [time(14, 30)],
    "at quarter to 3pm": [time(14, 45)],
    "at noon": [time(12)],
    "three times a day": DEFAULT_TIMES,
    "every 2 hours from 9 to 5": [time(hour) for hour in range(9, 18, 2)],
    "hourly during work": [time(hour) for hour in range(9, 18)],
    "every 90 minutes between 9am and noon": [time(9), time(10, 30), time(12)],
}


@settings(deadline=None)
@given(data=st.data(), when=st.sampled_from(sorted(TIMES)))
def test_weeks_days_and_times_mean_the_same_in_any_order(data: st.DataObject, when: str) -> None:
    weeks, days = data.draw(st.sampled_from(sorted(WEEKS))), data.draw(st.sampled_from(sorted(DAYS)))
    text = " ".join(data.draw(st.permutations((weeks, days, when))))

    schedule = schedule_of(text)

    assert (schedule.rhythm.weeks, schedule.rhythm.ordinals) == (WEEKS[weeks], frozenset()), text
    assert (schedule.days, schedule.times) == (DAYS[days], tuple(TIMES[when])), text


@settings(deadline=None)
@given(data=st.data(), days=st.sampled_from(sorted(ORDINAL_DAYS)), when=st.sampled_from(sorted(TIMES)))
def test_days_of_the_month_and_times_mean_the_same_in_any_order(data: st.DataObject, days: str, when: str) -> None:
    text = ", ".join(data.draw(st.permutations((days, when))))

    schedule = schedule_of(text)

    assert (set(schedule.rhythm.ordinals), set(schedule.days)) == ORDINAL_DAYS[days], text
    assert schedule.times == tuple(TIMES[when]), text
