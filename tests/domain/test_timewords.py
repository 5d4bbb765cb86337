"""Days and times of a schedule in words: what is read, in whatever order."""

from itertools import permutations

import pytest

from bot.domain.schedule import WEEKDAYS
from tests.domain.reading import schedule_of, understood


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("at 10:30 on weekdays", "weekdays at 10:30"),
        ("every weekday at 10:30am", "weekdays at 10:30"),
        ("10:30 mon-fri", "weekdays at 10:30"),
        ("Mon–Fri: 9am", "weekdays at 09:00"),
        ("M-F 10", "weekdays at 10:00"),
        ("working days, 10", "weekdays at 10:00"),
        ("Mon, Wed & Fri 9", "Mon, Wed and Fri at 09:00"),
        ("Mon/Wed/Fri 10:30", "Mon, Wed and Fri at 10:30"),
        ("Mon. Wed. Fri. at 10:30.", "Mon, Wed and Fri at 10:30"),
        ("every Mon and every Thurs at 8", "Mon and Thu at 08:00"),
        ("Tues thur weds noon", "Tue, Wed and Thu at 12:00"),
        ("mondays 9am", "Mondays at 09:00"),
        ("weekly on friday at 10", "Fridays at 10:00"),
        ("weekends 9 a.m.", "weekends at 09:00"),
        ("daily at 9:30pm", "every day at 21:30"),
        ("every single day of the week at 10", "every day at 10:00"),
        ("everyday 10", "every day at 10:00"),
        ("all days 10", "every day at 10:00"),
        ("mon to thu 9h30", "Mon, Tue, Wed and Thu at 09:30"),
        ("from Monday through Wednesday, 9:00", "Mon, Tue and Wed at 09:00"),
        ("Sat-Mon 14h", "Mon, Sat and Sun at 14:00"),
        ("every day except friday 9.30", "Mon, Tue, Wed, Thu, Sat and Sun at 09:30"),
        ("weekdays but not wednesday 0930", "Mon, Tue, Thu and Fri at 09:30"),
        ("weekdays at 10 except Mon and Tue", "Wed, Thu and Fri at 10:00"),
        ("weekdays except Tue-Thu at 10", "Mon and Fri at 10:00"),
        ("10:30 weekdays (not Friday)", "Mon, Tue, Wed and Thu at 10:30"),
        ("except friday, every day at 10", "Mon, Tue, Wed, Thu, Sat and Sun at 10:00"),
        ("every day except friday and weekends at 10", "Mon, Tue, Wed and Thu at 10:00"),
        ("seven days a week, 10", "every day at 10:00"),
        ("everyweekday 10", "weekdays at 10:00"),
        ("every single Tuesday at 10", "Tuesdays at 10:00"),
        ("MWF at 10", "Mon, Wed and Fri at 10:00"),
        ("t/th 10", "Tue and Thu at 10:00"),
        ("Mo-Fr 10", "weekdays at 10:00"),
        ("once every day at 11", "every day at 11:00"),
        ("twice a week on mon and thu at 10", "Mon and Thu at 10:00"),
        ("2x/week mon thu 9am", "Mon and Thu at 09:00"),
        ("not on mondays, 10", "Tue, Wed, Thu and Fri at 10:00"),
        ("daily, Monday to Friday, at 10", "weekdays at 10:00"),
        ("daily at 10 on weekdays", "weekdays at 10:00"),
        ("twice daily at 10 and 15 on weekdays", "weekdays at 10:00 and 15:00"),
        ("three times daily, weekdays", "weekdays at 10:30, 14:00 and 16:00"),
        ("every day at 10 on mondays, except friday", "Mondays at 10:00"),
        ("never on sunday at 10", "Mon, Tue, Wed, Thu, Fri and Sat at 10:00"),
        ("between Mon and Wed at 10", "Mon, Tue and Wed at 10:00"),
        ("10:30 - weekdays", "weekdays at 10:30"),
    ],
)
def test_days_are_understood(text: str, words: str) -> None:
    assert understood(text) == words


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("9", "09:00"),
        ("0:30", "00:30"),
        ("9.30 am", "09:30"),
        ("1030am", "10:30"),
        ("930 pm", "21:30"),
        ("12am", "00:00"),
        ("12:30 am", "00:30"),
        ("12 pm", "12:00"),
        ("9a and 5p", "09:00 and 17:00"),
        ("10:30:00", "10:30"),
        ("noon", "12:00"),
        ("12 noon and midnight", "00:00 and 12:00"),
        ("half past ten", "10:30"),
        ("quarter to 3pm", "14:45"),
        ("a quarter past nine", "09:15"),
        ("quarter to midnight", "23:45"),
        ("half past noon", "12:30"),
        ("ten past nine", "09:10"),
        ("20 minutes to 3pm", "14:40"),
        ("10 o’clock", "10:00"),
        ("ten thirty", "10:30"),
        ("twenty-two thirty", "22:30"),
        ("nine oh five", "09:05"),
        ("10:30 in the morning", "10:30"),
        ("3 o'clock in the afternoon", "15:00"),
        ("14:00 in the afternoon", "14:00"),
        ("half past 6 in the evening", "18:30"),
        ("１０：３０\u00a0ＡＭ", "10:30"),
        ("10:30, 14:00, and 16:00", "10:30, 14:00 and 16:00"),
        ("16:00 + 10:30; 14:00 & 10:30", "10:30, 14:00 and 16:00"),
        ("10:30 14:00", "10:30 and 14:00"),
        ("1400 hrs and 15:30h", "14:00 and 15:30"),
        ("nudge me to move around at 10:30", "10:30"),
        ("@ 10:30 please!", "10:30"),
        ("please remind me to stretch at the usual times", "not understood: ('usual', 'times')"),
        ("three times a day", "10:30, 14:00 and 16:00"),
        ("twice per day", "10:30 and 14:00"),
        ("three times a day during work hours", "10:30, 14:00 and 16:00"),
        ("at 10 during work", "10:00"),
        ("could you remind me at 10 sharp?", "10:00"),
        ("9 Uhr", "09:00"),
        ("14.30 Uhr", "14:30"),
        ("9 at night", "21:00"),
        ("once a day", "10:30"),
        ("2x a day, at 9 and 14", "09:00 and 14:00"),
    ],
)
def test_times_are_understood(text: str, times: str) -> None:
    assert understood(text).removeprefix("weekdays at ") == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("9:30 and 8", "08:00 and 09:30"),
        ("16:00 and 5:30", "05:30 and 16:00"),
        ("9, 11 and 3pm", "09:00, 11:00 and 15:00"),
        ("2 and 4pm", "14:00 and 16:00"),
        ("8, 12, 4 and 6pm", "08:00, 12:00, 16:00 and 18:00"),
        ("10:30, 2:30 and 4pm", "10:30, 14:30 and 16:00"),
        ("half past 2 and 4pm", "14:30 and 16:00"),
        ("02:00 and 4pm", "02:00 and 16:00"),
        ("2h and 4pm", "02:00 and 16:00"),
        ("at 9 in the morning, 1 and 5 in the afternoon", "09:00, 13:00 and 17:00"),
        ("9am and 11", "09:00 and 11:00"),
    ],
)
def test_pm_reaches_back_only_as_far_as_the_order_holds(text: str, times: str) -> None:
    assert understood(text) == f"weekdays at {times}"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("every 45 minutes from 9 to 17", "weekdays every 45 minutes from 09:00 to 16:30"),
        ("every hour between 9am and 5pm", "weekdays every hour from 09:00 to 17:00"),
        ("hourly 9-17", "weekdays every hour from 09:00 to 17:00"),
        ("once an hour 9-5pm", "weekdays every hour from 09:00 to 17:00"),
        ("every 2 hours from 9 to 5pm", "weekdays every 2 hours from 09:00 to 17:00"),
        ("every other hour 9-17", "weekdays every 2 hours from 09:00 to 17:00"),
        ("every half hour from 10 until noon", "weekdays every 30 minutes from 10:00 to 12:00"),
        ("9 to 5 every hour", "weekdays every hour from 09:00 to 17:00"),
        ("hourly from noon to 5", "weekdays every hour from 12:00 to 17:00"),
        ("every 30 mins 1pm to 4", "weekdays every 30 minutes from 13:00 to 16:00"),
        ("every second hour 9-5", "weekdays every 2 hours from 09:00 to 17:00"),
        ("every45min 9-17", "weekdays every 45 minutes from 09:00 to 16:30"),
        ("hourly during work", "weekdays every hour from 09:00 to 17:00"),
        ("every hour during office hours", "weekdays every hour from 09:00 to 17:00"),
        ("every 45 minutes while I'm working, Mon and Tue", "Mon and Tue every 45 minutes from 09:00 to 16:30"),
        ("hourly from 10 to 4 during work", "weekdays every hour from 10:00 to 16:00"),
        ("half-hourly 1-3pm", "weekdays every 30 minutes from 13:00 to 15:00"),
        ("every 90 min 09:00-17:00 on weekdays", "weekdays every 90 minutes from 09:00 to 16:30"),
        ("every hour and a half from 9 to 5pm", "weekdays every 90 minutes from 09:00 to 16:30"),
        ("every one and a half hours 9-17", "weekdays every 90 minutes from 09:00 to 16:30"),
        ("every 1.5 hours 9-17", "weekdays every 90 minutes from 09:00 to 16:30"),
        ("every 1h30 9-17", "weekdays every 90 minutes from 09:00 to 16:30"),
        ("every hour and 30 minutes 9-17", "weekdays every 90 minutes from 09:00 to 16:30"),
        ("every forty-five minutes, on Mon and Tue, nine to noon", "Mon and Tue every 45 minutes from 09:00 to 12:00"),
        ("every 3 hours 9-12 and 1-4pm", "weekdays at 09:00, 12:00, 13:00 and 16:00"),
        ("every 4 hours 9-17 and at 18:30", "weekdays at 09:00, 13:00, 17:00 and 18:30"),
        ("about every hour from 9 to 17", "weekdays about every hour from 09:00 to 17:00"),
        ("about every hour from 9ish to 17", "weekdays about every hour from 09:00 to 17:00"),
    ],
)
def test_steps_expand_to_times_and_hit_the_end_where_they_can(text: str, words: str) -> None:
    assert understood(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("mornings at 9", "weekdays at 09:00"),
        ("every morning at 9", "every day at 09:00"),
        ("9 and 11 every morning", "every day at 09:00 and 11:00"),
        ("weekday mornings at 9:30", "weekdays at 09:30"),
        ("every weekday morning at 9 and afternoon at 3", "weekdays at 09:00 and 15:00"),
        ("friday afternoon at 3", "Fridays at 15:00"),
        ("afternoons at 12:30, 2, 3 and 4", "weekdays at 12:30, 14:00, 15:00 and 16:00"),
        ("evenings at 18:30", "weekdays at 18:30"),
        ("every night at 9", "every day at 21:00"),
        ("mornings at 0930 and afternoons at 3", "weekdays at 09:30 and 15:00"),
        ("every 30 minutes from 6 to 8 on tuesday evenings", "Tuesdays every 30 minutes from 18:00 to 20:00"),
    ],
)
def test_a_part_of_the_day_says_which_half_of_the_clock_is_meant(text: str, words: str) -> None:
    assert understood(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("around 10:30", "weekdays around 10:30"),
        ("~10:30 on Fridays", "Fridays around 10:30"),
        ("10:30ish", "weekdays around 10:30"),
        ("around 10:30, 14:00 and 16:00", "weekdays around 10:30, 14:00 and 16:00"),
        ("10:30, give or take 5 minutes", "weekdays at 10:30, give or take 5 minutes"),
        ("10:30 ± 10 min", "weekdays around 10:30"),
    ],
)
def test_around_is_a_spread(text: str, words: str) -> None:
    assert understood(text) == words


@pytest.mark.parametrize(
    ("clauses", "words"),
    [
        (("on Mondays and Thursdays", "at 10:30 and 14:00", "please"), "Mon and Thu at 10:30 and 14:00"),
        (("every 45 minutes", "from 9 to noon", "mon-wed"), "Mon, Tue and Wed every 45 minutes from 09:00 to 12:00"),
        (("every day", "except friday", "around noon"), "Mon, Tue, Wed, Thu, Sat and Sun around 12:00"),
        (("9:30ish", "every week", "Tue and Fri"), "Tue and Fri around 09:30"),
        (("twice a day", "at 9am and 3pm", "weekends"), "weekends at 09:00 and 15:00"),
    ],
)
def test_clauses_may_stand_in_any_order(clauses: tuple[str, ...], words: str) -> None:
    assert {understood(" ".join(order)) for order in permutations(clauses)} == {words}


def test_no_days_means_weekdays() -> None:
    assert schedule_of("10:30").days == WEEKDAYS


def test_a_zone_in_brackets_is_read_when_it_is_the_zone_at_hand() -> None:
    assert understood("10:30 (Europe/Berlin)") == "weekdays at 10:30"
