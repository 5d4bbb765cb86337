"""Schedules that are refused: why, which words are to blame, and what is said."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.schedule import Schedule
from bot.domain.timewords import EXAMPLES, Unread, Why, read_schedule
from bot.domain.wording.schedules import not_understood, reason
from tests.domain.reading import BERLIN, SUNDAY_AFTERNOON, refusal


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
        ("every morning and evening at 8", Why.WORDS, "every morning"),
        ("at 8, mornings at 9, evenings at 6", Why.WORDS, "mornings|evenings"),
        ("twice a day in the mornings", Why.WORDS, "in the mornings"),
        ("every hour in the morning", Why.WORDS, "in the morning"),
        ("every hour from 9 to 5 during lunch", Why.WORDS, "during|lunch"),
        ("at 8 during work hours", Why.WORDS, "during work hours"),
        ("every weekday at 10 but only in december", Why.WORDS, "in|december"),
        ("weekends in summer", Why.WORDS, "in|summer"),
        ("weekdays at 10 until friday", Why.WORDS, "until"),
        ("until friday", Why.WORDS, "until"),
        ("not before 9", Why.WORDS, "before"),
        ("every day at 10 if sunny", Why.WORDS, "if|sunny"),
        ("no more than 3 times a day", Why.WORDS, "more|than"),
        ("5 days a week at 9", Why.WORDS, "5 days"),
        ("every few weeks on Monday at 9", Why.WORDS, "every|few|weeks"),
        ("twice every two weeks on Friday at 10", Why.WORDS, "twice"),
        ("every weekday except every other Friday at 10", Why.WORDS, "except"),
        ("every other monday to friday at 10", Why.WORDS, "every other"),
        ("weekdays except mornings at 9", Why.WORDS, "except"),
        ("mondays except the first at 10", Why.WORDS, "first"),
        ("second last Friday of the month at 9", Why.WORDS, "second"),
        ("first Monday of January at 9", Why.WORDS, "of|January"),
        ("starting Monday and Wednesday at 10", Why.WORDS, "starting"),
        ("weekdays at 10 starting today starting tomorrow", Why.WORDS, "starting today|starting tomorrow"),
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
        ("every day at 10 until 24 December", Why.ONCE, "24 December"),
        ("24.11.2026 at 10", Why.ONCE, "24.11.2026"),
        ("every monday except 1 December at 10", Why.ONCE, "1 December"),
        ("every other day at 9", Why.UNEVEN, "every other day"),
        ("every other weekday at 9", Why.UNEVEN, "every other weekday"),
        ("every 3 days", Why.UNEVEN, "every 3 days"),
        ("every 2 Mondays at 10", Why.UNEVEN, "every 2 Mondays"),
        ("the 15th of the month", Why.UNEVEN, "the 15th of the month"),
        ("on the 1st and 15th at 9", Why.UNEVEN, "on the 1st|15th"),
        ("last day of the month at 9", Why.UNEVEN, "last day of the month"),
        ("first weekday of the month at 9", Why.UNEVEN, "first weekday of the month"),
        ("first weekend of the month at 9", Why.UNEVEN, "first weekend of the month"),
        ("6th Friday of the month at 9", Why.UNEVEN, "6th Friday of the month"),
        ("first Monday of every other month at 9", Why.UNEVEN, "of|every other month"),
        ("every other Tuesday of the month at 9", Why.UNEVEN, "every other|Tuesday"),
        ("every other and third Tuesday at 9", Why.WORDS, "every|other"),
        ("Mondays in even weeks at 9", Why.UNEVEN, "in|even weeks"),
        ("every 9 weeks on Monday at 9", Why.UNEVEN, "every 9 weeks"),
        ("every 0 weeks on Monday at 9", Why.UNEVEN, "every 0 weeks"),
        ("monthly on Friday at 10", Why.UNEVEN, "monthly"),
        ("quarterly on Friday at 10", Why.UNEVEN, "quarterly"),
        ("last Friday at 4pm", Why.WEEKS_OR_MONTH, "last|Friday"),
        ("every third Friday at 4pm", Why.WEEKS_OR_MONTH, "every third|Friday"),
        ("second Monday 9am", Why.WEEKS_OR_MONTH, "second|Monday"),
        ("every other tuesday and every thursday at 10", Why.MIXED_WEEKS, ""),
        ("every other monday and fridays at 10", Why.MIXED_WEEKS, ""),
        ("tuesday and every other thursday at 10", Why.MIXED_WEEKS, ""),
        ("fridays biweekly and mondays at 10", Why.MIXED_WEEKS, ""),
        ("mondays weekly, fridays biweekly at 10", Why.MIXED_WEEKS, ""),
        ("every week on every other friday at 10", Why.MIXED_WEEKS, ""),
        ("once a week every other friday at 10", Why.MIXED_WEEKS, ""),
        ("every monday and the first friday of the month at 9", Why.MIXED_WEEKS, ""),
        ("2nd wednesday and 4th thursday of the month at noon", Why.MIXED_WEEKS, ""),
        ("first monday of the month and every other friday at 9", Why.UNEVEN, "every other|friday"),
        ("weekdays at 10:30 starting Wednesday", Why.MID_WEEK, "starting Wednesday"),
        ("every other mon and thu at 10 starting 25 November 2026", Why.MID_WEEK, "starting 25 November 2026"),
        ("every other tuesday at 10 starting 1 July", Why.WHICH_YEAR, "starting 1 July"),
        ("every other tuesday at 10 starting 5 January 2029", Why.FAR, ""),
        ("every other tuesday at 10 starting 30 February", Why.NO_SUCH_TIME, "starting 30 February"),
        ("every other week starting monday 24 november at 9", Why.NO_SUCH_TIME, "starting monday 24 november"),
        ("every morning at 9pm", Why.NO_SUCH_TIME, "9pm"),
        ("mornings at noon", Why.NO_SUCH_TIME, "noon"),
        ("mornings at 9 and 2pm", Why.NO_SUCH_TIME, "2pm"),
        ("afternoons at 02:30", Why.NO_SUCH_TIME, "02:30"),
        ("every morning", Why.NO_TIME, ""),
        ("every other Friday", Why.NO_TIME, ""),
        ("at 9 and 5", Why.MORNING_OR_AFTERNOON, "5"),
        ("9, 1 and 5", Why.MORNING_OR_AFTERNOON, "1"),
        ("during work", Why.NO_STEP, "during work"),
        ("9 to 5", Why.NO_STEP, "9|to|5"),
        ("twice a week at 10", Why.NO_DAYS, "twice a week"),
        ("once a week on mon and tue at 10", Why.OTHER_COUNT, "once a week"),
        ("first of the month at 10", Why.UNEVEN, "first of the month"),
        ("every 2 weeks, 10:30", Why.NO_DAYS, "every 2 weeks"),
        ("monthly blorp", Why.WORDS, "blorp"),
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
        ("weekdays except weekdays at 10", Why.NO_DAYS, ""),
        ("weekly at 10", Why.NO_DAYS, "weekly"),
        ("from 9 to 17", Why.NO_STEP, "from|9|to|17"),
        ("every hour", Why.NO_RANGE, "every hour"),
        ("hourly from 17:00 to 9", Why.BACKWARDS, "from|17:00|to|9"),
        ("hourly 22:00-02:00", Why.BACKWARDS, "22:00|-|02:00"),
        ("every 3 hours 9-11", Why.TOO_SELDOM, "9|-|11"),
        ("every 19 minutes 9-17", Why.TOO_OFTEN, "every 19 minutes"),
        ("every minute 9-17", Why.TOO_OFTEN, "every minute"),
        ("every quarter of an hour 9-17", Why.TOO_OFTEN, "every quarter of an hour"),
        ("every 20 minutes from 0:00 to 23:59", Why.TOO_MANY, ""),
        ("Mon 9:00, Tue 10:00", Why.MIXED_DAYS, ""),
        ("weekdays at 10:30 except friday at 14:00", Why.MIXED_DAYS, ""),
        ("10:30 on Mondays and 14:00", Why.MIXED_DAYS, ""),
        ("every day at 9 and Fridays at 10", Why.MIXED_DAYS, ""),
        ("Fridays at 10 and every day at 9", Why.MIXED_DAYS, ""),
        ("Fridays at 9, every day, Mondays", Why.MIXED_DAYS, ""),
        ("every weekday, but on friday at 10", Why.WORDS, "but"),
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


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_work(example: str) -> None:
    assert isinstance(read_schedule(example, zone=BERLIN, now=SUNDAY_AFTERNOON), Schedule)


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
