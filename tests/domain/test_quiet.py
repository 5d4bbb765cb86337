"""Quiet times: which of them holds, and until when."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.quiet import LONGEST, Presence, QuietTime, Why, quiet

NOW = datetime(2026, 3, 2, 10, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
HUDDLE = QuietTime(why=Why.HUDDLE, since=NOW - HOUR)
MEETING = QuietTime(why=Why.MEETING, since=NOW - HOUR, until=NOW + HOUR)
TONIGHT = QuietTime(why=Why.DND, since=NOW + 11 * HOUR, until=NOW + 21 * HOUR)


def test_somebody_of_whom_nothing_is_known_may_be_spoken_to() -> None:
    assert quiet([], NOW) is None


def test_a_meeting_holds_from_its_first_moment_and_no_longer_at_its_end() -> None:
    assert quiet([MEETING], MEETING.since) == MEETING
    assert quiet([MEETING], NOW) == MEETING
    assert quiet([MEETING], NOW + HOUR) is None
    assert quiet([MEETING], MEETING.since - timedelta(seconds=1)) is None


def test_a_window_that_lies_ahead_is_quiet_when_it_comes() -> None:
    assert quiet([TONIGHT], NOW) is None
    assert quiet([TONIGHT], TONIGHT.since) == TONIGHT


def test_of_several_the_one_that_lasts_longest_counts() -> None:
    short = QuietTime(why=Why.DND, since=NOW - HOUR, until=NOW + timedelta(minutes=5))
    assert quiet([short, MEETING, TONIGHT], NOW) == MEETING
    assert quiet([MEETING, HUDDLE], NOW) == HUDDLE


@pytest.mark.parametrize("why", list(Why))
def test_one_whose_end_gets_lost_does_not_silence_anybody_for_ever(why: Why) -> None:
    lost = QuietTime(why=why, since=NOW)
    assert lost.over_by == NOW + LONGEST[why]
    assert quiet([lost], NOW + LONGEST[why] - timedelta(seconds=1)) == lost
    assert quiet([lost], NOW + LONGEST[why]) is None
    assert quiet([lost], NOW + timedelta(days=15)) is None


def test_one_whose_end_is_told_lasts_until_then_however_long() -> None:
    leave = QuietTime(why=Why.AWAY, since=NOW, until=NOW + timedelta(days=90))
    assert quiet([leave], NOW + timedelta(days=89)) == leave


@pytest.mark.parametrize(
    ("known", "told", "same"),
    [
        (HUDDLE, QuietTime(why=Why.HUDDLE, since=NOW), True),
        (MEETING, QuietTime(why=Why.MEETING, since=NOW, until=NOW + HOUR), True),
        (MEETING, QuietTime(why=Why.MEETING, since=NOW, until=NOW + 2 * HOUR), False),
        (TONIGHT, TONIGHT, True),
        (TONIGHT, QuietTime(why=Why.DND, since=NOW + 12 * HOUR, until=NOW + 21 * HOUR), False),
        (QuietTime(why=Why.HUDDLE, since=NOW - 9 * HOUR), QuietTime(why=Why.HUDDLE, since=NOW), False),
    ],
    ids=["told again", "told again with its end", "longer now", "tonight again", "later tonight", "long forgotten"],
)
def test_what_is_told_again_is_known_from_what_is_new(known: QuietTime, told: QuietTime, *, same: bool) -> None:
    assert known.still(told, NOW) is same


@pytest.mark.parametrize(
    ("since", "until"),
    [
        (NOW.replace(tzinfo=None), None),
        (NOW, NOW.replace(tzinfo=None) + HOUR),
        (NOW, NOW),
        (NOW, NOW - HOUR),
    ],
    ids=["from nowhere", "to nowhere", "no time at all", "backwards"],
)
def test_a_quiet_time_refuses_nonsense(since: datetime, until: datetime | None) -> None:
    with pytest.raises(ValueError, match="a quiet time"):
        QuietTime(why=Why.DND, since=since, until=until)


@pytest.mark.parametrize(
    ("holds", "over"),
    [([Why.HUDDLE, Why.HUDDLE], []), ([Why.HUDDLE], [Why.HUDDLE])],
    ids=["twice", "holds and doesn't"],
)
def test_a_presence_says_one_thing_of_each_reason(holds: list[Why], over: list[Why]) -> None:
    with pytest.raises(ValueError, match="once"):
        Presence(quiet=tuple((why, None) for why in holds), over=frozenset(over))
