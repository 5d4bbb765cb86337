"""What was understood reads back as the same schedule, and no text at all gets an answer that is neither."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.schedule import SHORTEST_STEP, Schedule, describe
from bot.domain.timewords import Unread, read_schedule, read_until
from bot.domain.wording.schedules import reason
from tests.domain.reading import BERLIN, SUNDAY_AFTERNOON, jumbles
from tests.domain.schedules import schedules


@settings(deadline=None)
@given(schedule=schedules)
def test_what_was_understood_reads_back_as_the_same_schedule(schedule: Schedule) -> None:
    assert read_schedule(describe(schedule), zone=schedule.zone, now=SUNDAY_AFTERNOON) == schedule


@settings(deadline=None)
@given(minutes=st.integers(1, 200), start=st.integers(0, 20), hours=st.integers(1, 10))
def test_a_step_keeps_its_length_from_the_start_to_the_end(minutes: int, start: int, hours: int) -> None:
    end_of_range = min(start + hours, 23)
    read = read_schedule(
        f"every {minutes} minutes from {start}:00 to {end_of_range}:00", zone=BERLIN, now=SUNDAY_AFTERNOON
    )
    expected = list(range(start * 60, end_of_range * 60 + 1, minutes))
    if isinstance(read, Schedule):
        assert [moment.hour * 60 + moment.minute for moment in read.times] == expected
    else:
        assert minutes < SHORTEST_STEP // timedelta(minutes=1) or len(expected) == 1 or len(expected) > 48


@settings(deadline=None)
@given(text=st.text() | jumbles)
def test_any_text_is_read_or_refused_with_its_own_words(text: str) -> None:
    for reads in (read_schedule, read_until):
        read = reads(text, zone=BERLIN, now=SUNDAY_AFTERNOON)
        if isinstance(read, Unread):
            assert all(word in text for word in read.words)
            assert reason(read)


@settings(deadline=None)
@given(text=jumbles, now=st.datetimes(timezones=st.timezones()))
def test_whatever_was_understood_is_said_so_that_it_reads_back(text: str, now: datetime) -> None:
    read = read_schedule(text, zone=BERLIN, now=now)
    assert isinstance(read, Unread) or read_schedule(describe(read), zone=BERLIN, now=now) == read
