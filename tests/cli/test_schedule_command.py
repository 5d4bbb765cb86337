"""The answers of `unhunch schedule`, one at a time and a line at a time."""

import json
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cli.schedule import schedule

FRIDAY = "2026-03-06T20:00:00Z"


def asked(*arguments: str, after: str = FRIDAY) -> tuple[int, dict[str, Any]]:
    result = CliRunner().invoke(schedule, [*arguments, "--after", after])
    return result.exit_code, json.loads(result.stdout)


def error(*arguments: str, after: str = FRIDAY) -> str:
    code, answer = asked(*arguments, after=after)
    assert code == 2
    assert list(answer) == ["error"]
    return str(answer["error"])


def answers(*lines: object, options: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """A line that is no bytes is written as JSON."""
    raw = b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines)
    result = CliRunner().invoke(schedule, ["--jsonl", *options], input=raw)
    assert result.exit_code == 0
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_schedule_is_told_back_with_its_due_instants() -> None:
    assert asked("weekdays at 10:30", "--tz", "America/New_York", "--count", "3") == (
        0,
        {
            "understood": "weekdays at 10:30 (America/New_York)",
            "due": ["2026-03-09T14:30:00Z", "2026-03-10T14:30:00Z", "2026-03-11T14:30:00Z"],
        },
    )


def test_every_other_week_is_counted_from_the_first_that_comes_after_the_instant() -> None:
    assert asked("every other Tuesday at 10", "--count", "2")[1] == {
        "understood": "every other Tuesday at 10:00, counting from 10 March 2026 (UTC)",
        "due": ["2026-03-10T10:00:00Z", "2026-03-24T10:00:00Z"],
    }


def test_days_are_counted_in_the_month() -> None:
    assert asked("last Friday of the month at 4pm", "--count", "2")[1] == {
        "understood": "the last Friday of the month at 16:00 (UTC)",
        "due": ["2026-03-27T16:00:00Z", "2026-04-24T16:00:00Z"],
    }


def test_words_need_no_quotes_and_the_rest_has_defaults() -> None:
    assert asked("weekdays", "at", "10:30")[1] == {
        "understood": "weekdays at 10:30 (UTC)",
        "due": ["2026-03-09T10:30:00Z", "2026-03-10T10:30:00Z", "2026-03-11T10:30:00Z"],
    }


def test_at_the_end_of_the_calendar_fewer_are_due() -> None:
    assert asked("daily 10:30", after="9999-12-30T12:00:00Z")[1]["due"] == ["9999-12-31T10:30:00Z"]


def test_years_have_four_digits() -> None:
    assert asked("daily 10:30", "--count", "1", after="0001-01-01T00:00:00Z")[1]["due"] == ["0001-01-01T10:30:00Z"]


def test_an_instant_may_have_any_offset() -> None:
    assert asked("10:30", "--count", "1", after="2026-03-09T12:29:59+02:00")[1]["due"] == ["2026-03-09T10:30:00Z"]
    assert asked("10:30", "--count", "1", after="2026-03-09T12:30:00+02:00")[1]["due"] == ["2026-03-10T10:30:00Z"]


def test_words_not_understood_are_named_beside_three_texts_that_work() -> None:
    said = error("blorp o'clock")
    assert "“blorp” and “o'clock”" in said
    assert said.count("“") == 5


@pytest.mark.parametrize(
    ("zone", "hint"),
    [
        ("europe/berlin", "Did you mean Europe/Berlin"),
        ("new york", "Did you mean America/New_York?"),
        ("Asia/Tokio", "Asia/Tokyo"),
        ("", "Europe/Berlin"),
        ("/etc/passwd", "“/etc/passwd”"),
        ("../../etc", "“../../etc”"),
        ("America", "“America”"),
        ("Q" * 5000, "Zones are named like Europe/Berlin."),
    ],
)
def test_an_unknown_zone_is_answered_with_the_nearest_names(zone: str, hint: str) -> None:
    assert hint in error("10:30", "--tz", zone)


@pytest.mark.parametrize("after", ["", "soon", "2026-03-06", "2026-03-06T20:00:00", "0001-01-01T00:00:00+05:00"])
def test_an_instant_needs_a_date_a_time_and_an_offset(after: str) -> None:
    assert "2026-03-06T20:00:00Z" in error("10:30", after=after)


@pytest.mark.parametrize("count", ["0", "1001", "-1", "many", "1.5", "", "9" * 5000, "٣"])
def test_a_count_is_a_whole_number_up_to_a_thousand(count: str) -> None:
    assert "1 to 1000" in error("10:30", "--count", count)


def test_a_thousand_due_instants_are_given() -> None:
    assert len(asked("10:30", "--count", "1000")[1]["due"]) == 1000


def test_what_is_missing_is_said() -> None:
    bare = CliRunner().invoke(schedule, ["10:30"])
    assert bare.exit_code == 2
    assert "--after" in json.loads(bare.stdout)["error"]
    assert "nothing to read" in error()
    assert "nothing to read" in error("")
    assert "standard input" in error("10:30", "--jsonl")


def test_each_line_is_answered_in_order_and_a_bad_one_stops_nothing() -> None:
    good = {"text": "daily 10:30", "tz": "Asia/Tokyo", "after": FRIDAY, "count": 1}
    bad = [
        b"",
        b"{",
        b"\xff\xfe",
        b"[" * 100_000,
        b"1" * 5000,
        [1],
        "10:30",
        None,
        {},
        good | {"text": 3},
        good | {"text": None},
        good | {"tz": ["UTC"]},
        good | {"tz": "Mars/Olympus"},
        good | {"after": 5},
        good | {"after": "now"},
        good | {"count": "1"},
        good | {"count": True},
        good | {"count": 1.0},
        good | {"count": 10**400},
        good | {"text": "10:30\ud800"},
        {"text": "10:30"},
        b'{"text": "10:30", "after": "2026-03-06T20:00:00Z", "count": 1e999}',
    ]
    first, *wrong, last = answers(good, *bad, good)
    assert first == last == {"understood": "every day at 10:30 (Asia/Tokyo)", "due": ["2026-03-07T01:30:00Z"]}
    assert [list(answer) for answer in wrong] == [["error"]] * len(bad)


def test_a_line_falls_back_to_the_options() -> None:
    options = ("--tz", "Asia/Tokyo", "--after", FRIDAY, "--count", "2")
    own, fallen = answers({"text": "daily 9", "tz": "UTC", "count": 1}, {"text": "daily 9"}, options=options)
    assert own["due"] == ["2026-03-07T09:00:00Z"]
    assert fallen["due"] == ["2026-03-07T00:00:00Z", "2026-03-08T00:00:00Z"]


def test_no_lines_no_answers() -> None:
    assert answers() == []


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(("text", "tz", "after", "count")), inner)
    ),
    max_leaves=8,
)


@settings(deadline=None)
@given(lines=st.lists(values, max_size=4))
def test_any_json_gets_an_answer_a_line(lines: list[object]) -> None:
    assert len(answers(*lines, options=("--after", FRIDAY))) == len(lines)
