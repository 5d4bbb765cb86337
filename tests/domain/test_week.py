"""A week has its strength, its mobility and, for eyes on screens, its breaks."""

from collections.abc import Sequence

import pytest

from bot.domain.exercise import Area, Exercise, Kind, Target
from bot.domain.library import Library
from bot.domain.profile import Profile
from bot.domain.week import Share, Week
from tests.domain.library import AT, an_exercise, offers

S, M, E, R = (an_exercise(kind, kind=kind) for kind in (Kind.CONTROL, Kind.STRETCH, Kind.BREAK, Kind.RELAX))
EACH = [S, M, E, R]


def a_week(*sent: Exercise, on_screens: bool = False) -> Week:
    return Week(sent=sent, on_screens=on_screens)


def test_the_week_are_the_seven_days_before() -> None:
    library = Library(EACH)
    history = [*offers(S.slug, days_ago=7), *offers(M.slug, days_ago=6.99)]

    assert Week.before(AT, history, library, Profile()).sent == [M]
    assert not Week.before(AT, history, library, Profile()).on_screens
    assert Week.before(AT, history, library, Profile(targets=frozenset({Target.EYE_STRAIN}))).on_screens


@pytest.mark.parametrize(
    ("sent", "first"),
    [
        ([], EACH),
        ([R], [M]),  # strength is owed as much: one of them has to be first
        ([S], [M]),
        ([S, M], EACH),
        ([M, M], [S]),
        ([E, E, E, M], [S]),
    ],
)
def test_what_the_week_is_furthest_behind_with_comes_first(sent: Sequence[Exercise], first: Sequence[Exercise]) -> None:
    assert a_week(*sent).comes_first(EACH) == first


def test_without_any_of_that_kind_the_next_one_that_is_owed_comes() -> None:
    assert a_week(R, R, M).comes_first([M, R]) == [M, R]
    assert a_week(R, R, R, M).comes_first([M, E]) == [M]


def test_five_a_week_are_enough_however_many_are_sent() -> None:
    much = a_week(*[S] * 5, *[M] * 5, *[R] * 30)

    assert much.owed == {Share.STRENGTH: 0, Share.MOBILITY: 0}


def test_eyes_on_screens_are_owed_a_break_in_four_sends() -> None:
    assert a_week(S, M, R, on_screens=True).comes_first(EACH) == [E]
    assert Share.PAUSE not in a_week(S, M, R).owed


def test_a_relaxing_one_is_never_owed() -> None:
    assert not a_week(S, M).behind_with(None)


def test_an_area_is_owed_all_until_half_its_share_then_ever_less() -> None:
    hips = an_exercise("hips", areas=(Area.HIPS, Area.NECK))

    assert a_week().area_owed(Area.NECK, among=1) == 1
    assert a_week(hips, S, R).area_owed(Area.NECK, among=1) == pytest.approx(0.5)
    assert a_week(hips, S, R).area_owed(Area.HIPS, among=1) == 1
    assert a_week(hips, S, R).area_owed(Area.NECK, among=2) == 0


def test_a_target_is_owed_like_an_area() -> None:
    carry = an_exercise("carry", targets={Target.CARRY: 1})

    assert a_week(carry, S, M).target_owed(frozenset({Target.CARRY})) == 1
    assert a_week(carry, S, M).target_owed(frozenset({Target.SITTING, Target.CARRY})) == pytest.approx(0.5)
