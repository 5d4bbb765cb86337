"""Fewer nudges for somebody who doesn't answer, one question, then none."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.adherence import Step, step
from bot.domain.profile import Feedback, Offer

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def unanswered(count: int, *, apart: timedelta = DAY, first: datetime = MONDAY) -> list[Offer]:
    return [Offer(slug="chin-tuck", at=first + number * apart) for number in range(count)]


def answered(feedback: Feedback, *, at: datetime) -> Offer:
    return Offer(slug="chin-tuck", at=at, feedback=feedback)


def next_day(nudged: list[Offer], *, active_at: datetime | None = None) -> Step:
    return step(nudged, active_at=active_at, at=nudged[-1].at + DAY)


def soon_after(nudged: list[Offer]) -> Step:
    return step(nudged, active_at=None, at=nudged[-1].at + 3 * HOUR)


def test_whoever_was_never_nudged_is_nudged() -> None:
    assert step([], active_at=None, at=MONDAY) is Step.SEND


def test_two_without_an_answer_change_nothing() -> None:
    assert soon_after(unanswered(2, apart=3 * HOUR)) is Step.SEND


def test_after_three_without_an_answer_one_a_day_is_sent() -> None:
    three = unanswered(3, apart=3 * HOUR)
    assert soon_after(three) is Step.SKIP
    assert next_day(three) is Step.SEND


def test_a_morning_after_a_late_afternoon_is_another_day() -> None:
    three = unanswered(3)
    assert step(three, active_at=None, at=three[-1].at + timedelta(hours=20)) is Step.SEND
    assert step(three, active_at=None, at=three[-1].at + timedelta(hours=19, minutes=59)) is Step.SKIP


def test_after_ten_without_an_answer_comes_the_question_on_another_day() -> None:
    assert next_day(unanswered(9)) is Step.SEND
    assert next_day(unanswered(10)) is Step.ASK
    assert soon_after(unanswered(10)) is Step.SKIP


@pytest.mark.parametrize("feedback", Feedback)
def test_any_answer_begins_anew(feedback: Feedback) -> None:
    nudged = [*unanswered(10), answered(feedback, at=MONDAY + 10 * DAY)]
    assert soon_after(nudged) is Step.SEND
    assert soon_after([*nudged, *unanswered(2, apart=HOUR, first=MONDAY + 11 * DAY)]) is Step.SEND


def test_whoever_did_anything_else_with_us_begins_anew() -> None:
    ten = unanswered(10)
    assert next_day(ten, active_at=ten[-1].at + HOUR) is Step.SEND
    assert next_day(ten, active_at=ten[0].at) is Step.SEND
    assert next_day(ten, active_at=ten[0].at - HOUR) is Step.ASK


def test_one_of_a_moment_ago_is_not_ignored_yet() -> None:
    three = unanswered(3, apart=2 * HOUR)
    assert step(three, active_at=None, at=three[-1].at + timedelta(minutes=59)) is Step.SEND
    assert step(three, active_at=None, at=three[-1].at + HOUR) is Step.SKIP


def test_a_burst_after_downtime_is_one() -> None:
    assert soon_after(unanswered(10, apart=timedelta(seconds=2))) is Step.SEND


def test_an_afternoon_of_many_is_no_ten_days() -> None:
    busy = unanswered(24, apart=timedelta(minutes=20))
    assert soon_after(busy) is Step.SKIP
    assert next_day(busy) is Step.SEND


def as_sent(due: list[datetime]) -> Iterator[tuple[datetime, Step]]:
    """What somebody who never answers is sent."""
    sent: list[Offer] = []
    for at in due:
        decided = step(sent, active_at=None, at=at)
        yield at, decided
        if decided is Step.ASK:
            return
        if decided is Step.SEND:
            sent.append(Offer(slug="chin-tuck", at=at))


def test_three_times_a_day_ends_in_the_second_week() -> None:
    due = [MONDAY + days * DAY + hours * HOUR for days in range(30) for hours in (0, 3.5, 5.5)]
    steps = [decided for _, decided in as_sent(due)]
    assert steps.count(Step.SEND) == 10
    assert steps[-1] is Step.ASK
    assert len(steps) <= 3 * 12


@given(gaps=st.lists(st.integers(1, 3 * 24 * 60), max_size=200))
def test_the_question_never_comes_within_a_week_of_working_days(gaps: list[int]) -> None:
    due = [MONDAY + timedelta(minutes=sum(gaps[:number])) for number in range(len(gaps))]
    steps = list(as_sent(due))
    asked = [at for at, decided in steps if decided is Step.ASK]
    assert all(at - MONDAY >= 7 * timedelta(hours=20) for at in asked)
