"""What is read as a schedule or as the end of a pause, what is refused, and which words are to blame."""

from datetime import UTC, datetime, time, timedelta
from itertools import permutations
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.schedule import SHORTEST_STEP, WEEKDAYS, Schedule, Weekday, describe
from bot.domain.timewords import EXAMPLES, Unread, Why, read_schedule, read_until
from bot.domain.wording.schedules import not_understood, reason

BERLIN = ZoneInfo("Europe/Berlin")
SUNDAY_AFTERNOON = datetime(2026, 11, 22, 15, tzinfo=BERLIN)


def understood(text: str) -> str:
    read = read_schedule(text, zone=BERLIN)
    return (
        describe(read).removesuffix(" (Europe/Berlin)") if isinstance(read, Schedule) else f"{read.why}: {read.words}"
    )


def refusal(text: str) -> Unread:
    read = read_schedule(text, zone=BERLIN)
    assert isinstance(read, Unread), describe(read)
    return read


def end(text: str, *, now: datetime = SUNDAY_AFTERNOON) -> str:
    """Local, to the minute."""
    read = read_until(text, now=now, zone=BERLIN)
    return str(read.why) if isinstance(read, Unread) else f"{read.astimezone(BERLIN):%a %Y-%m-%d %H:%M}"


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
        ("once a day", "10:30"),
        ("2x a day, at 9 and 14", "09:00 and 14:00"),
    ],
)
def test_times_are_understood(text: str, times: str) -> None:
    assert understood(text).removeprefix("weekdays at ") == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("at 9 and 5", "05:00 and 09:00"),
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
    ("text", "why", "words"),
    [
        ("", Why.EMPTY, ""),
        (" \n\t ", Why.EMPTY, ""),
        ("please", Why.NO_TIME, ""),
        ("weekdays", Why.NO_TIME, ""),
        ("four times a day", Why.NO_TIME, ""),
        ("10:30 " * 2000, Why.LONG, ""),
        ("blorp o'clock", Why.WORDS, "blorp|o'clock"),
        ("10:30 or 14:00", Why.WORDS, "or"),
        ("10:30🙂", Why.WORDS, "10:30🙂"),
        ("١٠:٣٠", Why.WORDS, "١٠:٣٠"),
        ("10:30 Monday's", Why.WORDS, "Monday's"),
        ("wednsday, 10:30", Why.WORDS, "wednsday"),
        ("every morning at 9", Why.WORDS, "every|morning"),
        ("every 10", Why.WORDS, "every"),
        ("every 10:30", Why.WORDS, "every"),
        ("9 11", Why.WORDS, "9|11"),
        ("10 30", Why.WORDS, "10|30"),
        ("ten ten", Why.WORDS, "ten|ten"),
        ("half ten", Why.WORDS, "half"),
        ("10 times", Why.WORDS, "10 times"),
        ("10:30 for two weeks", Why.WORDS, "for two weeks"),
        ("10:30 and", Why.WORDS, "and"),
        ("and 10:30", Why.WORDS, "and"),
        ("10:30 & and 14:00", Why.WORDS, "&|and"),
        ("9:00..17:00", Why.WORDS, ".|."),
        ("1::2", Why.WORDS, ":|:"),
        ("10:30–", Why.WORDS, "–"),
        ("not 10:30", Why.WORDS, "not"),
        ("around weekdays 10:30", Why.WORDS, "around"),
        ("weekdays from 9", Why.WORDS, "from"),
        ("mon-mon 10", Why.WORDS, "mon|mon"),
        ("weekdays to sun 10", Why.WORDS, "weekdays|sun"),
        ("hourly every 45 minutes 9-17", Why.WORDS, "hourly|every 45 minutes"),
        ("10:30:15", Why.WORDS, "10:30:15"),
        ("tomorrow at 10", Why.ONCE, "tomorrow"),
        ("next monday", Why.ONCE, "next monday"),
        ("in 20 minutes", Why.ONCE, "in 20 minutes"),
        ("24 December 10:30", Why.ONCE, "24 December"),
        ("2026-12-24 10:30", Why.ONCE, "2026-12-24"),
        ("24/12 at 10:30", Why.ONCE, "24/12"),
        ("every other friday at 10", Why.UNEVEN, "every other friday"),
        ("first of the month at 10", Why.UNEVEN, "first of the month"),
        ("every 2 weeks, 10:30", Why.UNEVEN, "every 2 weeks"),
        ("monthly blorp", Why.UNEVEN, "monthly|blorp"),
        ("10:30 Berlin time", Why.ZONE, "Berlin time"),
        ("9am EST", Why.ZONE, "EST"),
        ("9am PT", Why.ZONE, "PT"),
        ("10:30 UTC+2", Why.ZONE, "UTC+2"),
        ("10:30 (America/New_York)", Why.ZONE, "America/New_York"),
        ("25:00", Why.NO_SUCH_TIME, "25:00"),
        ("10:75", Why.NO_SUCH_TIME, "10:75"),
        ("13pm", Why.NO_SUCH_TIME, "13pm"),
        ("0am", Why.NO_SUCH_TIME, "0am"),
        ("10 in the afternoon", Why.NO_SUCH_TIME, "10 in the afternoon"),
        ("13 in the morning", Why.NO_SUCH_TIME, "13 in the morning"),
        ("1pm and 3", Why.MORNING_OR_AFTERNOON, "3"),
        ("hourly from noon to 5", Why.MORNING_OR_AFTERNOON, "5"),
        ("weekdays except weekdays at 10", Why.NO_DAYS, ""),
        ("weekly at 10", Why.NO_DAYS, "weekly"),
        ("from 9 to 17", Why.NO_STEP, "from|9|to|17"),
        ("every hour", Why.NO_RANGE, "every hour"),
        ("hourly from 9 to 5", Why.BACKWARDS, "from|9|to|5"),
        ("hourly 22:00-02:00", Why.BACKWARDS, "22:00|-|02:00"),
        ("every 3 hours 9-11", Why.TOO_SELDOM, "9|-|11"),
        ("every 19 minutes 9-17", Why.TOO_OFTEN, "every 19 minutes"),
        ("every minute 9-17", Why.TOO_OFTEN, "every minute"),
        ("every quarter of an hour 9-17", Why.TOO_OFTEN, "every quarter of an hour"),
        ("every 20 minutes from 0:00 to 23:59", Why.TOO_MANY, ""),
        ("Mon 9:00, Tue 10:00", Why.MIXED_DAYS, ""),
        ("weekdays at 10:30 except friday at 14:00", Why.MIXED_DAYS, ""),
        ("10:30 on Mondays and 14:00", Why.MIXED_DAYS, ""),
        ("10:30 and around 14:00", Why.MIXED_SPREAD, ""),
        ("10:30ish and 14:00", Why.MIXED_SPREAD, ""),
        ("every hour from 9ish to 17", Why.MIXED_SPREAD, ""),
        ("10:30 give or take 11 minutes", Why.WIDE_SPREAD, "give or take 11 minutes"),
        ("10:30 ±0 min", Why.WIDE_SPREAD, "±0 min"),
        ("10:30 ±1 min ±2 min", Why.WIDE_SPREAD, "±1 min|±2 min"),
        ("three times a day at 9", Why.OTHER_COUNT, "three times a day"),
        ("once a day twice a day", Why.OTHER_COUNT, "once a day|twice a day"),
    ],
)
def test_what_is_not_understood_is_named_and_nothing_is_set(text: str, why: Why, words: str) -> None:
    assert refusal(text) == Unread(why=why, words=tuple(words.split("|")) if words else ())


def test_a_zone_in_brackets_is_read_when_it_is_the_zone_at_hand() -> None:
    assert understood("10:30 (Europe/Berlin)") == "weekdays at 10:30"


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


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_work(example: str) -> None:
    assert isinstance(read_schedule(example, zone=BERLIN), Schedule)


wall_times = st.builds(time, st.integers(0, 23), st.integers(0, 59))
listed = st.sets(wall_times, min_size=1, max_size=48).map(lambda times: tuple(sorted(times)))


@st.composite
def stepped(draw: st.DrawFn) -> tuple[time, ...]:
    step = draw(st.integers(5, 400))
    minutes = range(draw(st.integers(0, 1439)), 1440, step)[: draw(st.integers(1, 48))]
    return tuple(time(*divmod(minute, 60)) for minute in minutes)


schedules = st.builds(
    Schedule,
    days=st.frozensets(st.sampled_from(Weekday), min_size=1),
    times=listed | stepped(),
    zone=st.sampled_from(sorted(available_timezones())).map(ZoneInfo),
    spread=st.integers(0, 10).map(lambda minutes: timedelta(minutes=minutes)),
)


@settings(deadline=None)
@given(schedule=schedules)
def test_what_was_understood_reads_back_as_the_same_schedule(schedule: Schedule) -> None:
    assert read_schedule(describe(schedule), zone=schedule.zone) == schedule


@settings(deadline=None)
@given(minutes=st.integers(1, 200), start=st.integers(0, 20), hours=st.integers(1, 10))
def test_a_step_keeps_its_length_from_the_start_to_the_end(minutes: int, start: int, hours: int) -> None:
    end_of_range = min(start + hours, 23)
    read = read_schedule(f"every {minutes} minutes from {start}:00 to {end_of_range}:00", zone=BERLIN)
    expected = list(range(start * 60, end_of_range * 60 + 1, minutes))
    if isinstance(read, Schedule):
        assert [moment.hour * 60 + moment.minute for moment in read.times] == expected
    else:
        assert minutes < SHORTEST_STEP // timedelta(minutes=1) or len(expected) == 1 or len(expected) > 48


WORDS = (
    "weekdays at 10:30 every 45 minutes from 9 to 5pm except friday mon - , and & half past ten quarter the noon ~ "
    "ish give or take 5 once a day three times weekly hourly between am 25:00 0930 14h in morning EST time next "
    "tomorrow 24 december 2026-12-24 1st of month or 🙂 oh twenty hour o'clock "
    "not but for until week this end rest today ( )"
)
jumbles = st.lists(st.sampled_from(WORDS.split()), max_size=8).map(" ".join)


@settings(deadline=None)
@given(text=st.text() | jumbles)
def test_any_text_is_read_or_refused_with_its_own_words(text: str) -> None:
    for read in (read_schedule(text, zone=BERLIN), read_until(text, now=SUNDAY_AFTERNOON, zone=BERLIN)):
        if isinstance(read, Unread):
            assert all(word in text for word in read.words)
            assert reason(read)


@settings(deadline=None)
@given(junk=st.from_regex(r"[b-gj-ln-z]{5,12}", fullmatch=True))
def test_a_strange_word_anywhere_keeps_all_from_being_set(junk: str) -> None:
    for text in (f"{junk} weekdays at 10:30", f"weekdays {junk} at 10:30", f"weekdays at 10:30 {junk}"):
        assert junk in refusal(text).words


@pytest.mark.parametrize("why", Why)
def test_every_refusal_has_a_sentence_and_three_schedules_that_work(why: Why) -> None:
    sentence = not_understood(Unread(why=why, words=("blorp",)))
    assert sentence.endswith(f"These work: “{EXAMPLES[0]}”, “{EXAMPLES[1]}” and “{EXAMPLES[2]}”.")


def test_strange_words_are_quoted_and_only_so_many_of_them() -> None:
    assert reason(refusal("foo 10:30")) == "I don't understand “foo” here, so nothing was set."
    assert "“baz” and more here" in reason(refusal("foo bar qux quux baz quuz corge"))
    assert f"“{'x' * 40}…”" in reason(refusal("x" * 900))


def test_words_of_a_range_are_quoted_together() -> None:
    assert reason(refusal("from 9 to 17")) == "How often, “from 9 to 17”? Every hour, for example."


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("until Monday", "Mon 2026-11-23 00:00"),
        ("until Sunday", "Sun 2026-11-29 00:00"),
        ("Sunday 6pm", "Sun 2026-11-22 18:00"),
        ("until 2pm on sun.", "Sun 2026-11-29 14:00"),
        ("until this friday", "Fri 2026-11-27 00:00"),
        ("until next friday at 9", "Fri 2026-11-27 09:00"),
        ("until 3pm", "Mon 2026-11-23 15:00"),
        ("until 16:00", "Sun 2026-11-22 16:00"),
        ("until 14h", "Mon 2026-11-23 14:00"),
        ("14h", "Mon 2026-11-23 05:00"),
        ("until midnight", "Mon 2026-11-23 00:00"),
        ("until tomorrow", "Mon 2026-11-23 00:00"),
        ("tomorrow at noon", "Mon 2026-11-23 12:00"),
        ("today", "Mon 2026-11-23 00:00"),
        ("for today", "Mon 2026-11-23 00:00"),
        ("until 5pm today", "Sun 2026-11-22 17:00"),
        ("for the rest of today", "Mon 2026-11-23 00:00"),
        ("for the rest of the month", "Tue 2026-12-01 00:00"),
        ("this year", "Fri 2027-01-01 00:00"),
        ("until the end of the week", "Mon 2026-11-23 00:00"),
        ("until end of day", "Mon 2026-11-23 00:00"),
        ("until next month", "Tue 2026-12-01 00:00"),
        ("for 2 hours", "Sun 2026-11-22 17:00"),
        ("half an hour", "Sun 2026-11-22 15:30"),
        ("for an hour and a quarter", "Sun 2026-11-22 16:15"),
        ("for 3 days", "Wed 2026-11-25 15:00"),
        ("for a week", "Sun 2026-11-29 15:00"),
        ("for two months", "Fri 2027-01-22 15:00"),
        ("for a year", "Mon 2027-11-22 15:00"),
        ("until 24 December", "Thu 2026-12-24 00:00"),
        ("until the 24th of december, 9:30", "Thu 2026-12-24 09:30"),
        ("Jan. 2nd", "Sat 2027-01-02 00:00"),
        ("until 24 December 2026", "Thu 2026-12-24 00:00"),
        ("until December 24, 2026", "Thu 2026-12-24 00:00"),
        ("until 2026-12-24", "Thu 2026-12-24 00:00"),
        ("until the 22nd", "Tue 2026-12-22 00:00"),
        ("until the 31st", "Thu 2026-12-31 00:00"),
        ("please pause until Monday!", "Mon 2026-11-23 00:00"),
        ("until today", Why.PAST),
        ("until 2pm today", Why.PAST),
        ("until 2026-11-22", Why.PAST),
        ("until 24 December 2020", Why.PAST),
        ("for 0 minutes", Why.PAST),
        ("for 0 days", Why.PAST),
        ("for 2 years", Why.FAR),
        ("for 9999 months", Why.FAR),
        ("until 2028-01-01", Why.FAR),
        ("until 30 February", Why.NO_SUCH_TIME),
        ("until 29 February", Why.NO_SUCH_TIME),
        ("until 2026-13-01", Why.NO_SUCH_TIME),
        ("until 25:00", Why.NO_SUCH_TIME),
        ("", Why.EMPTY),
        ("9" * 300, Why.LONG),
        ("blorp", Why.WORDS),
        ("until", Why.WORDS),
        ("for tomorrow", Why.WORDS),
        ("for next week", Why.WORDS),
        ("until this week", Why.WORDS),
        ("until 24/12", Why.WORDS),
        ("until Monday and Tuesday", Why.WORDS),
        ("until 9 12", Why.WORDS),
        ("until 2 hours", Why.WORDS),
        ("am", Why.WORDS),
        ("hour", Why.WORDS),
    ],
)
def test_the_end_of_a_pause_is_read(text: str, local: str) -> None:
    assert end(text) == local


def test_days_keep_the_hour_on_the_wall_and_hours_are_counted_through() -> None:
    evening_before_the_change = datetime(2026, 3, 28, 20, tzinfo=BERLIN)
    assert end("for a day", now=evening_before_the_change) == "Sun 2026-03-29 20:00"
    assert end("for 24 hours", now=evening_before_the_change) == "Sun 2026-03-29 21:00"


def test_a_month_after_its_last_day_is_the_last_day_of_the_next() -> None:
    assert end("for a month", now=datetime(2027, 1, 31, 9, tzinfo=BERLIN)) == "Sun 2027-02-28 09:00"


def test_the_answer_is_in_utc() -> None:
    assert read_until("until Monday", now=SUNDAY_AFTERNOON, zone=BERLIN) == datetime(2026, 11, 22, 23, tzinfo=UTC)
    read = read_until("for 2 hours", now=SUNDAY_AFTERNOON, zone=BERLIN)
    assert isinstance(read, datetime)
    assert read.tzinfo is UTC


@pytest.mark.parametrize("text", ["for 3 days", "for 40 hours", "until tomorrow", "next year", "for a month"])
def test_at_the_end_of_the_calendar_everything_is_too_far(text: str) -> None:
    assert end(text, now=datetime(9999, 12, 31, 20, tzinfo=UTC)) in (Why.FAR, Why.PAST)


@settings(deadline=None)
@given(text=jumbles, now=st.datetimes(timezones=st.just(UTC)))
def test_the_end_of_a_pause_is_in_the_future_and_at_most_a_year_ahead(text: str, now: datetime) -> None:
    read = read_until(text, now=now, zone=BERLIN)
    assert isinstance(read, Unread) or now < read <= now + timedelta(days=366)


def test_no_days_means_weekdays() -> None:
    read = read_schedule("10:30", zone=BERLIN)
    assert isinstance(read, Schedule)
    assert read.days == WEEKDAYS
