"""Three sends a weekday hold what was promised: here for some weeks of each kind of member, and whole years of a few.

`python -m tests.bench.year` plays the whole years of all of them.
"""

from itertools import combinations

import pytest

from bot.domain.exercise import Area, Target
from bot.domain.library import Library
from bot.domain.presets import Preset
from bot.domain.profile import Direction, Profile
from tests.domain.library import CONTENTS
from tests.domain.year import BREAKS, DESK, HOME, MOBILITY, PRESETS, STRENGTH, UNSEEN, Year, a_year, member

LIBRARY = Library(CONTENTS)
PLACES = (DESK, UNSEEN, HOME)


def keeps_its_word(year: Year) -> None:
    assert not year.wrong
    assert year.nothing == 0
    for quota in (STRENGTH, MOBILITY):
        met, enough = year.weeks(quota)
        assert met == enough


@pytest.mark.parametrize("preset", PRESETS)
def test_whatever_is_left_out_and_wherever_somebody_is_stiff_it_keeps_its_word(preset: Preset) -> None:
    for number, area in enumerate(Area):
        profile = member(PLACES[number % 3], preset, areas={area})

        keeps_its_word(a_year(LIBRARY, profile, seed=f"{preset} {area}", weeks=3))


@pytest.mark.parametrize("target", Target)
def test_whatever_the_cause_it_keeps_its_word(target: Target) -> None:
    number = list(Target).index(target)
    year = a_year(LIBRARY, member(PLACES[number % 3], targets={target}), seed=target, weeks=6)

    keeps_its_word(year)
    assert year.on_focus > 0.25


@pytest.mark.parametrize("preset", PRESETS)
def test_with_two_presets_there_is_something_and_it_is_honest_where_the_area_is_empty(preset: Preset) -> None:
    for number, (one, other) in enumerate(combinations(PRESETS, 2)):
        if one is preset:
            area = list(Area)[number % len(Area)]
            year = a_year(LIBRARY, member(UNSEEN, one, other, areas={area}), seed=f"{one} {other}", weeks=2)
            assert not year.wrong
            for sent in year.sends:
                empty = not any(area in LIBRARY.by_slug[slug].areas for slug in sent.eligible)
                assert sent.pick is not None
                assert sent.instead == empty


def test_an_area_that_is_emptied_is_said_to_be() -> None:
    year = a_year(LIBRARY, member(UNSEEN, *Preset, areas={Area.MID_BACK}), seed="ada", weeks=2)

    assert not year.wrong
    assert year.nothing == 0


@pytest.mark.parametrize(
    "profile",
    [
        member(DESK, areas={Area.NECK}, targets={Target.EYE_STRAIN, Target.DESK_HUNCH}),
        member(UNSEEN, Preset.BENDING_OR_TWISTING, areas={Area.MID_BACK, Area.LOWER_BACK}),
        member(HOME, targets={Target.RSI}),
    ],
    ids=["screens", "unseen", "home"],
)
def test_in_a_year_four_fifths_of_what_may_be_sent_is_sent(profile: Profile) -> None:
    year = a_year(LIBRARY, profile, seed="ada")

    keeps_its_word(year)
    offered, eligible = year.offered
    assert offered >= 0.8 * eligible


def test_a_member_on_screens_all_day_has_a_break_in_four_sends() -> None:
    year = a_year(LIBRARY, member(DESK, areas={Area.WRISTS}, targets={Target.EYE_STRAIN}), seed="ada", weeks=12)

    assert year.weeks(BREAKS) == (12, 12)
    keeps_its_word(year)


@pytest.mark.parametrize("direction", Direction)
def test_a_back_that_is_eased_one_way_is_not_bent_the_other(direction: Direction) -> None:
    profile = Profile(areas=frozenset({Area.LOWER_BACK}), floor=True, eases=direction)

    keeps_its_word(a_year(LIBRARY, profile, seed="ada", weeks=6))


def test_who_has_a_guide_gets_breaks_eyes_and_walks_only() -> None:
    year = a_year(LIBRARY, Profile(guided=True, areas=frozenset({Area.NECK})), seed="ada", weeks=6)

    keeps_its_word(year)
    assert {LIBRARY.by_slug[sent.slug].kind for sent in year.sends if sent.slug} == BREAKS.kinds
