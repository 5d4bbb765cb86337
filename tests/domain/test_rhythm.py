"""Which dates a rhythm holds, against the calendar counted out; and its text in the database."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.rhythm import EVERY_WEEK, LAST, Rhythm
from tests.domain.schedules import MONDAY, rhythms

dates = st.dates(date(2020, 1, 1), date(2035, 1, 1))


def held(rhythm: Rhythm, first: date, days: int) -> list[str]:
    ahead = (first + timedelta(days=number) for number in range(days))
    return [f"{day:%m-%d}" for day in ahead if rhythm.holds(day)]


def places_by_counting(day: date) -> set[int]:
    in_month = [day.replace(day=1) + timedelta(days=number) for number in range(31)]
    alike = [other for other in in_month if (other.month, other.weekday()) == (day.month, day.weekday())]
    return {alike.index(day) + 1, *([LAST] if alike[-1] == day else [])}


@given(rhythm=rhythms, day=dates)
def test_a_rhythm_holds_what_counting_out_the_calendar_finds(rhythm: Rhythm, day: date) -> None:
    begun = rhythm.anchor is None or day >= rhythm.anchor
    weeks_away = (day - timedelta(days=day.weekday()) - (rhythm.anchor or MONDAY)).days // 7
    placed = not rhythm.ordinals or bool(rhythm.ordinals & places_by_counting(day))
    assert rhythm.holds(day) == (begun and weeks_away % rhythm.weeks == 0 and placed)


def test_every_other_week_begins_with_the_one_it_counts_from() -> None:
    rhythm = Rhythm(weeks=2, anchor=MONDAY)
    expected = [f"11-{day}" for day in range(23, 30)] + [f"12-{day:02}" for day in range(7, 14)]
    assert held(rhythm, MONDAY - timedelta(days=21), 42) == expected


def test_the_last_week_of_a_month_has_the_last_of_each_weekday() -> None:
    assert held(Rhythm(ordinals=frozenset({LAST})), date(2027, 2, 1), 28) == [f"02-{day}" for day in range(22, 29)]


def test_a_fifth_is_held_only_where_there_is_one() -> None:
    assert held(Rhythm(ordinals=frozenset({5})), date(2027, 2, 1), 59) == ["03-29", "03-30", "03-31"]


def test_the_last_day_of_the_calendar_has_its_place() -> None:
    assert Rhythm(ordinals=frozenset({LAST})).holds(date.max)


@pytest.mark.parametrize(
    ("rhythm", "text"),
    [
        (EVERY_WEEK, ""),
        (Rhythm(weeks=2, anchor=MONDAY), "2w2026-11-23"),
        (Rhythm(anchor=MONDAY), "1w2026-11-23"),
        (Rhythm(ordinals=frozenset({3, 1})), "1,3m"),
        (Rhythm(ordinals=frozenset({LAST})), "-1m"),
        (Rhythm(ordinals=frozenset({LAST, 4}), anchor=MONDAY), "4,-1m2026-11-23"),
    ],
)
def test_a_rhythm_has_a_text_for_the_database(rhythm: Rhythm, text: str) -> None:
    assert rhythm.encoded == text
    assert Rhythm.decoded(text) == rhythm


@given(rhythm=rhythms)
def test_the_text_is_short_and_gives_the_rhythm_back(rhythm: Rhythm) -> None:
    assert len(rhythm.encoded) <= 32
    assert Rhythm.decoded(rhythm.encoded) == rhythm


@pytest.mark.parametrize(
    "text",
    [
        " ",
        "2w",
        "0w2026-11-23",
        "9w2026-11-23",
        "2w2026-11-24",
        "2w2026-13-01",
        "1w",
        "3,1m",
        "1,1m",
        "6m",
        "-2m",
        "m",
        "2w2026-11-23 ",
        "2w2026-11-23\n",
        "٢w2026-11-23",
        "blorp",
        "1m" * 5000,
    ],
)
def test_another_text_is_no_rhythm(text: str) -> None:
    with pytest.raises(ValueError, match=r"rhythm|month"):
        Rhythm.decoded(text)


@pytest.mark.parametrize(
    ("weeks", "ordinals", "anchor"),
    [
        pytest.param(0, set(), MONDAY, id="no weeks"),
        pytest.param(9, set(), MONDAY, id="nine weeks"),
        pytest.param(2, set(), None, id="counted from nowhere"),
        pytest.param(2, {1}, MONDAY, id="weeks and months at once"),
        pytest.param(1, {0}, None, id="the zeroth"),
        pytest.param(1, {6}, None, id="the sixth"),
        pytest.param(1, {-2}, None, id="the last but one"),
        pytest.param(2, set(), date(2026, 11, 24), id="counted from a Tuesday"),
    ],
)
def test_nonsense_is_refused(weeks: int, ordinals: set[int], anchor: date | None) -> None:
    with pytest.raises(ValueError, match=r"^a rhythm "):
        Rhythm(weeks=weeks, ordinals=frozenset(ordinals), anchor=anchor)
