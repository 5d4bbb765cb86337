"""The exercises and tips that ship are sound, enough for everybody, and keep to what they warn of."""

import pytest

from bot.catalogue import CONTENT, load, problems
from bot.domain.choose import INSTEAD
from bot.domain.exercise import Area, Exercise, Grade, Target
from bot.domain.presets import Preset
from bot.domain.tip import Subject

SHIPPED = load(CONTENT)
TIPS = SHIPPED.tips


def test_what_ships_has_no_problems() -> None:
    assert problems(CONTENT) == ()
    assert len(SHIPPED) >= 84
    assert len(TIPS) >= 12


def test_what_ships_names_a_source_for_each_exercise_and_marks_the_weak_ones() -> None:
    sources = [source for exercise in SHIPPED for source in exercise.sources]

    assert any(source.grade is Grade.WEAK for source in sources)
    assert all(source.url.startswith("https://") for source in sources)


def test_what_ships_claims_no_review() -> None:
    assert {one.review.by for one in (*SHIPPED, *TIPS)} == {""}


def test_what_ships_has_a_tip_about_each_subject() -> None:
    assert {tip.about for tip in TIPS} == set(Subject)


@pytest.mark.parametrize(
    ("words", "preset"),
    [
        ("Bending forward makes it worse", Preset.BENDING_FORWARD),
        ("Bending backwards makes it worse", Preset.BENDING_BACK),
        ("You are past the third month of a pregnancy", Preset.PREGNANT),
        ("Your blood pressure is high and not under control", Preset.PRESSURE),
        ("Your shoulder pinches when you lift the arm", Preset.SHOULDER),
        ("Your neck is unstable", Preset.NECK),
        ("You have a new hip", Preset.HIP),
    ],
)
def test_whatever_warns_of_something_is_kept_from_whoever_picked_it(words: str, preset: Preset) -> None:
    warning = [exercise for exercise in SHIPPED if any(words in line for line in exercise.avoid)]

    assert warning
    assert [exercise.slug for exercise in warning if preset.demands.isdisjoint(exercise.demands)] == []


@pytest.mark.parametrize("exercise", SHIPPED, ids=lambda exercise: exercise.slug)
def test_what_ships_says_when_to_leave_it_out(exercise: Exercise) -> None:
    assert exercise.avoid


@pytest.mark.parametrize("preset", Preset)
@pytest.mark.parametrize("area", [area for area in Area if area is not Area.WHOLE_BODY])
def test_every_area_keeps_four_exercises_with_any_one_preset(area: Area, preset: Preset) -> None:
    left = [e for e in SHIPPED if area in e.areas and preset.demands.isdisjoint(e.demands)]

    assert len(left) >= 4


@pytest.mark.parametrize("target", Target)
def test_every_cause_has_six_answers_and_not_only_floor_moves(target: Target) -> None:
    answers = [exercise for exercise in SHIPPED if target in exercise.targets]

    assert len(answers) >= 6
    assert not all(exercise.floor for exercise in answers)
    assert any(exercise.targets[target] == 3 for exercise in answers)


@pytest.mark.parametrize("about", [*Area, *Target])
def test_every_part_and_every_cause_has_something_that_nobody_sees(about: Area | Target) -> None:
    assert any(exercise.discreet and about in {*exercise.areas, *exercise.targets} for exercise in SHIPPED)


@pytest.mark.parametrize("slug", sorted(INSTEAD))
def test_what_comes_instead_of_anything_else_is_short_enough_for_a_nudge(slug: str) -> None:
    assert SHIPPED.by_slug[slug].dose.secs <= 90


@pytest.mark.parametrize("back", [Area.MID_BACK, Area.LOWER_BACK])
def test_the_back_has_moves_that_nobody_sees(back: Area) -> None:
    assert sum(exercise.discreet and back in exercise.areas for exercise in SHIPPED) >= 8
