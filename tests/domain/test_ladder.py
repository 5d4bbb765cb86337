"""Up a ladder after three easy days, down at once."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone

from bot.domain.exercise import Demand
from bot.domain.ladder import levels, within_reach
from bot.domain.library import Library
from bot.domain.profile import Feedback, Offer, Profile
from tests.domain.library import AT, an_exercise, daily, offers

RUNGS = [an_exercise(f"rung-{level}", rung=level) for level in range(1, 6)]
LIBRARY = Library([*RUNGS, an_exercise("aside", Demand.GRIP)])
EASY, HARD, HURT = Feedback.TOO_EASY, Feedback.TOO_HARD, Feedback.HURT


def level(*history: Offer, profile: Profile | None = None, library: Library = LIBRARY) -> int:
    in_order: Sequence[Offer] = sorted(history, key=lambda offer: offer.at)
    return levels(library, profile or Profile(), in_order, at=AT).get("ladder", 1)


def test_everybody_begins_on_the_first_level_with_the_second_rung_in_reach() -> None:
    assert [within_reach(rung, {}) for rung in RUNGS] == [True, True, False, False, False]
    assert within_reach(LIBRARY.by_slug["aside"], {})


def test_too_easy_on_three_days_is_one_level_up() -> None:
    assert level(*daily("rung-1", EASY, EASY)) == 1
    assert level(*daily("rung-1", EASY, EASY, EASY)) == 2
    assert level(*daily("rung-1", EASY), *daily("rung-2", EASY, EASY, last=2)) == 2


def test_the_next_level_takes_three_more_days() -> None:
    assert level(*daily("rung-2", EASY, EASY, EASY, EASY, EASY)) == 2
    assert level(*daily("rung-2", EASY, EASY, EASY, EASY, EASY, EASY)) == 3


def test_three_times_on_one_day_are_one_day() -> None:
    assert level(*offers("rung-1", "rung-2", "rung-1", feedback=EASY), *daily("rung-1", EASY, last=2)) == 1


def test_a_day_is_one_where_the_member_is() -> None:
    history = [
        Offer(slug="rung-1", at=AT - timedelta(days=2) + n * timedelta(hours=12), feedback=EASY) for n in (0, 1, 2)
    ]
    in_auckland = AT.astimezone(timezone(timedelta(hours=13)))

    assert levels(LIBRARY, Profile(), history, at=in_auckland) == {"ladder": 1}


def test_the_oldest_day_there_is_is_a_day_too() -> None:
    history = [Offer(slug="rung-1", at=datetime.min.replace(tzinfo=UTC), feedback=EASY)]
    in_hawaii = AT.astimezone(timezone(timedelta(hours=-10)))

    assert levels(LIBRARY, Profile(), history, at=in_hawaii) == {"ladder": 1}


def test_with_a_hurt_in_fourteen_days_nobody_goes_up() -> None:
    assert level(*daily("rung-1", EASY, EASY, EASY), *daily("aside", HURT, last=15)) == 1
    assert level(*daily("rung-1", EASY, EASY, EASY), *daily("aside", HURT, last=15.01)) == 2
    assert level(*daily("rung-1", EASY, EASY, EASY, last=3), *daily("aside", HURT)) == 2


def test_easy_days_are_not_lost_by_a_hurt_that_has_passed() -> None:
    easy = [*daily("rung-1", EASY, EASY, EASY, last=20), *daily("rung-1", EASY)]

    assert level(*easy, *daily("aside", HURT, last=24)) == 2


def test_too_hard_is_one_level_down_and_the_easy_days_begin_again() -> None:
    up = daily("rung-2", *[EASY] * 8, last=9)

    assert level(*up) == 3
    assert level(*up, *daily("rung-4", HARD, last=3)) == 2
    assert level(*up, *daily("rung-4", HARD, last=3), *daily("rung-2", EASY)) == 2


def test_where_an_easy_rung_was_too_hard_the_level_is_below_it() -> None:
    assert level(*daily("rung-2", *[EASY] * 6, last=9), *daily("rung-2", HARD)) == 1
    assert level(*daily("rung-1", HARD)) == 0
    assert level(*daily("rung-1", HARD, HARD)) == 0


def test_done_helped_skipped_and_hurt_change_no_level() -> None:
    for said in (Feedback.DONE, Feedback.HELPED, Feedback.SKIPPED, HURT, None):
        assert level(*daily("rung-2", *[said] * 9)) == 1


def test_who_managed_a_rung_keeps_it_in_reach_when_the_way_there_is_forgotten() -> None:
    assert level(*daily("rung-4", Feedback.DONE)) == 3


def test_too_easy_of_what_is_far_below_says_nothing() -> None:
    assert level(*daily("rung-4", Feedback.DONE, last=9), *daily("rung-1", EASY, EASY, EASY)) == 3


def test_it_says_something_where_nothing_harder_is_given() -> None:
    library = Library([*RUNGS[:1], *(an_exercise(f"grip-{n}", Demand.GRIP, rung=n) for n in (2, 3)), *RUNGS[3:]])
    no_grip = Profile(excluded=frozenset({Demand.GRIP}))

    assert level(*daily("rung-1", *[EASY] * 9), profile=no_grip, library=library) == 3
    assert level(*daily("rung-1", *[EASY] * 9), library=library) == 2


def test_nobody_climbs_above_the_top() -> None:
    assert level(*daily("rung-5", *[EASY] * 9)) == 5


def test_each_ladder_has_its_own_level() -> None:
    alone = an_exercise("alone", ladder=None)
    library = Library([*RUNGS, alone])

    assert levels(library, Profile(), daily("alone", EASY, EASY, EASY), at=AT) == {}
