"""What people may leave out, and areas that this leaves too thin."""

from dataclasses import replace

import pytest

from bot.catalogue import CONTENT, load
from bot.domain.exercise import Area, Demand, Position, Target
from bot.domain.presets import Preset, too_thin

EXERCISES = load(CONTENT)


@pytest.mark.parametrize("preset", Preset)
def test_a_preset_has_a_sentence_and_stores_demands(preset: Preset) -> None:
    assert preset.sentence
    assert preset.demands


def test_whoever_has_thin_bones_is_spared_every_bend_and_deep_twist() -> None:
    assert Preset.BENDING_OR_TWISTING.demands == {Demand.SPINE_FLEX, Demand.SPINE_FLEX_MILD, Demand.SPINE_TWIST}


def test_the_shipped_exercises_leave_something_for_everybody() -> None:
    assert list(too_thin(EXERCISES)) == []


def test_an_area_with_three_exercises_is_too_thin_and_that_is_told_once() -> None:
    eyes = [exercise for exercise in EXERCISES if Area.EYES in exercise.areas]
    others = [exercise for exercise in EXERCISES if Area.EYES not in exercise.areas]

    thin = [expected for field, expected in too_thin([*others, *eyes[:3]]) if field is Area.EYES]

    assert thin == ["at least 4 exercises, found 3"]


def test_the_whole_body_makes_do_with_two() -> None:
    walks = [exercise for exercise in EXERCISES if Area.WHOLE_BODY in exercise.areas]
    others = [exercise for exercise in EXERCISES if Area.WHOLE_BODY not in exercise.areas]

    thin = [expected for field, expected in too_thin([*others, walks[0]]) if field is Area.WHOLE_BODY]

    assert thin == ["at least 2 exercises, found 1"]


def test_an_area_that_a_preset_empties_is_too_thin() -> None:
    low = [replace(exercise, demands=exercise.demands | {Demand.HEAD_LOW}) for exercise in EXERCISES]

    thin = list(too_thin(low))

    assert (Area.NECK, f"at least 4 exercises left for {Preset.DIZZY.sentence!r}, found 0") in thin
    assert Area.WHOLE_BODY not in dict(thin)


def test_a_cause_with_five_answers_has_too_few() -> None:
    tired = [exercise for exercise in EXERCISES if Target.EYE_STRAIN in exercise.targets]
    others = [exercise for exercise in EXERCISES if Target.EYE_STRAIN not in exercise.targets]

    thin = [expected for field, expected in too_thin([*others, *tired[:5]]) if field is Target.EYE_STRAIN]

    assert thin == ["at least 6 exercises that answer it, found 5"]


def test_a_cause_that_only_floor_moves_answer_has_too_few() -> None:
    down = [
        replace(exercise, position=Position.FLOOR, discreet=False, demands=exercise.demands | {Demand.FLOOR})
        for exercise in EXERCISES
    ]

    assert (Target.RSI, "an exercise that is not done on the floor") in list(too_thin(down))


def test_what_is_not_read_yet_may_be_what_is_missing() -> None:
    eyes = [exercise for exercise in EXERCISES if Area.EYES in exercise.areas]
    others = [exercise for exercise in EXERCISES if Area.EYES not in exercise.areas]

    assert Area.EYES not in dict(too_thin([*others, *eyes[:3]], 1))
    assert Area.EYES in dict(too_thin([*others, *eyes[:2]], 1))
