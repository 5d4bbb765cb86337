"""What people may leave out, and areas that this leaves too thin."""

from dataclasses import replace

import pytest

from bot.catalogue import CONTENT, load
from bot.domain.exercise import Area, Demand
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


def test_an_area_with_one_exercise_is_too_thin() -> None:
    eyes = [exercise for exercise in EXERCISES if Area.EYES in exercise.areas]
    others = [exercise for exercise in EXERCISES if Area.EYES not in exercise.areas]

    assert (Area.EYES, "at least 2 exercises, found 1") in list(too_thin([*others, eyes[0]]))


def test_an_area_that_a_preset_empties_is_too_thin() -> None:
    low = [replace(exercise, demands=exercise.demands | {Demand.HEAD_LOW}) for exercise in EXERCISES]

    thin = list(too_thin(low))

    assert (Area.NECK, f"at least 4 exercises left for {Preset.DIZZY.sentence!r}, found 0") in thin
    assert Area.WHOLE_BODY not in dict(thin)
