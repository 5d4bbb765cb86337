"""After it hurt: something easier, a question about the kind of move, and an end to trying."""

import pytest

from bot.domain.exercise import Demand
from bot.domain.feedback import easier_rung, hurts_too_often, left_out_with, shared_demand
from bot.domain.profile import Feedback, Profile
from tests.domain.library import AT, an_exercise, daily, offers

LADDER = [an_exercise("low", rung=1), an_exercise("middle", Demand.GRIP, rung=2), an_exercise("high", rung=3)]
LOW, MIDDLE, HIGH = LADDER


def test_the_easier_one_is_the_next_below_on_its_ladder() -> None:
    history = offers("high", feedback=Feedback.HURT)

    assert easier_rung(LADDER, HIGH, Profile(), history, at=AT) == MIDDLE


def test_one_below_that_may_not_be_shown_is_stepped_over() -> None:
    history = offers("high", feedback=Feedback.HURT)
    no_grip = Profile(excluded=frozenset({Demand.GRIP}))

    assert easier_rung(LADDER, HIGH, no_grip, history, at=AT) == LOW


def test_where_the_easier_one_hurt_too_an_even_easier_one_is_left() -> None:
    history = offers("middle", "high", feedback=Feedback.HURT)

    assert easier_rung(LADDER, HIGH, Profile(), history, at=AT) == LOW


def test_nothing_is_easier_than_the_lowest_or_without_a_ladder() -> None:
    assert easier_rung(LADDER, LOW, Profile(), offers("low", feedback=Feedback.HURT), at=AT) is None
    assert easier_rung(LADDER, an_exercise("alone"), Profile(), [], at=AT) is None


def test_another_ladder_has_nothing_easier() -> None:
    walls = an_exercise("wall", ladder=LADDER[1].ladder)
    floors = [an_exercise("mat", rung=1), walls]

    assert easier_rung(floors, walls, Profile(), [], at=AT) == floors[0]
    assert easier_rung([walls], walls, Profile(), [], at=AT) is None


FOLD = an_exercise("fold", Demand.SPINE_FLEX, Demand.HEAD_LOW)
ROUND = an_exercise("round", Demand.SPINE_FLEX_MILD, Demand.WRIST_LOAD)
LEAN = an_exercise("lean", Demand.SPINE_EXT, Demand.PRONE, Demand.FLOOR)
LIE = an_exercise("lie", Demand.PRONE, Demand.FLOOR)
CRAWL = an_exercise("crawl", Demand.SPINE_FLEX, Demand.HEAD_LOW, Demand.PRONE)
MOVES = [FOLD, ROUND, LEAN, LIE, CRAWL]


def test_the_second_hurt_with_the_same_demand_names_it() -> None:
    history = offers("lie", "fold", "round", feedback=Feedback.HURT)

    # Bending far goes by way of bending a little
    assert shared_demand(MOVES, ROUND, Profile(), history, at=AT) is Demand.SPINE_FLEX_MILD


def test_the_hurt_itself_counts_once_whether_it_is_written_down_yet_or_not() -> None:
    before, after = offers("fold", feedback=Feedback.HURT), offers("fold", "crawl", feedback=Feedback.HURT)

    assert shared_demand(MOVES, CRAWL, Profile(), before, at=AT) is not None
    assert shared_demand(MOVES, CRAWL, Profile(), after, at=AT) is not None
    assert shared_demand(MOVES, FOLD, Profile(), before, at=AT) is None


def test_the_same_one_that_hurts_twice_shares_all_with_itself() -> None:
    history = daily("lean", Feedback.HURT, Feedback.HURT)

    assert shared_demand(MOVES, LEAN, Profile(), history, at=AT) is Demand.SPINE_EXT


@pytest.mark.parametrize("went_well", [Demand.HEAD_LOW, Demand.SPINE_FLEX])
def test_of_two_that_hurt_as_often_the_one_that_else_went_well_is_not_blamed(went_well: Demand) -> None:
    well = an_exercise("well", went_well)
    history = [*offers("fold", "crawl", feedback=Feedback.HURT), *offers("well", feedback=Feedback.HELPED)]

    blamed = shared_demand([*MOVES, well], CRAWL, Profile(), history, at=AT)

    assert blamed is ({Demand.HEAD_LOW, Demand.SPINE_FLEX} - {went_well}).pop()


def test_what_hurt_most_often_is_asked_about_first() -> None:
    heavy = an_exercise("heavy", Demand.HEAD_LOW)
    history = offers("heavy", "fold", "crawl", feedback=Feedback.HURT)

    assert shared_demand([*MOVES, heavy], CRAWL, Profile(), history, at=AT) is Demand.HEAD_LOW


def test_where_a_move_is_done_is_never_blamed() -> None:
    history = offers("lean", "lie", feedback=Feedback.HURT)

    assert shared_demand(MOVES, LIE, Profile(), history, at=AT) is None


def test_what_is_left_out_already_is_not_asked_about() -> None:
    history = offers("fold", "crawl", feedback=Feedback.HURT)
    profile = Profile(excluded=frozenset({Demand.HEAD_LOW}))

    assert shared_demand(MOVES, CRAWL, profile, history, at=AT) is Demand.SPINE_FLEX


def test_sixty_days_later_it_is_forgotten() -> None:
    history = [
        *offers("fold", "gone", days_ago=60.01, feedback=Feedback.HURT),
        *offers("crawl", feedback=Feedback.HURT),
    ]

    assert shared_demand(MOVES, CRAWL, Profile(), history, at=AT) is None


def test_three_hurts_within_seven_days_are_too_often() -> None:
    twice = offers("low", "high", days_ago=2, feedback=Feedback.HURT)

    assert not hurts_too_often([*twice, *offers("middle", feedback=Feedback.TOO_HARD)], at=AT)
    assert not hurts_too_often([*twice, *offers("middle", days_ago=7.01, feedback=Feedback.HURT)], at=AT)
    assert hurts_too_often([*twice, *offers("middle", days_ago=7, feedback=Feedback.HURT)], at=AT)


def test_whoever_leaves_out_a_little_leaves_out_a_lot_and_not_the_other_way_round() -> None:
    assert left_out_with(Demand.SPINE_TWIST_MILD) == {Demand.SPINE_TWIST_MILD, Demand.SPINE_TWIST}
    assert left_out_with(Demand.SPINE_TWIST) == {Demand.SPINE_TWIST}
    assert left_out_with(Demand.GRIP) == {Demand.GRIP}
