"""Free words become areas, reasons and exercises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalogue import CONTENT, load
from bot.domain.exercise import Area, Exercise, Target
from bot.domain.wish import find_areas, nearest, read_wish

EXERCISES = load(CONTENT)


@pytest.mark.parametrize(
    ("words", "areas"),
    [
        ("neck", {Area.NECK}),
        ("my upper back", {Area.UPPER_BACK}),
        ("middle back please", {Area.MID_BACK}),
        ("Lower back!", {Area.LOWER_BACK}),
        ("back", {Area.LOWER_BACK}),
        ("shoulder", {Area.SHOULDERS}),
        ("both wrists", {Area.WRISTS}),
        ("rsi", {Area.WRISTS}),
        ("eyes", {Area.EYES}),
        ("hip", {Area.HIPS}),
        ("tight hips", {Area.HIPS}),
        ("trapezius", {Area.NECK, Area.SHOULDERS}),
        ("lats", {Area.MID_BACK}),
        ("neck and shoulders", {Area.NECK, Area.SHOULDERS}),
        ("whole-body", {Area.WHOLE_BODY}),
        ("", set()),
    ],
)
def test_words_for_a_part_of_the_body_find_its_area(words: str, areas: set[Area]) -> None:
    assert find_areas(words) == areas


@pytest.mark.parametrize(
    ("words", "target"),
    [
        ("hunched all day", Target.DESK_HUNCH),
        ("after sitting", Target.SITTING),
        ("I lifted something", Target.CARRY),
        ("typing", Target.RSI),
        ("spasm", Target.SPASM),
        ("an awkward twist", Target.SUDDEN),
        ("tense", Target.STRESS_TENSION),
        ("standing all day", Target.STANDING),
        ("stiff", Target.STIFFNESS),
    ],
)
def test_words_for_a_cause_find_its_target(words: str, target: Target) -> None:
    wish = read_wish(words, EXERCISES)

    assert wish.targets == {target}
    assert wish.unknown == ()


@pytest.mark.parametrize("label", [*Area, *Target])
def test_our_own_words_are_understood(label: Area | Target) -> None:
    wish = read_wish(label.label, EXERCISES)

    assert label in wish.areas | wish.targets


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.slug)
def test_an_exercise_is_found_by_its_name_and_its_slug(exercise: Exercise) -> None:
    assert read_wish(exercise.name, EXERCISES).exercise == exercise
    assert read_wish(f"show me the {exercise.slug} please", EXERCISES).exercise == exercise


def test_an_area_and_a_cause_are_read_together() -> None:
    wish = read_wish("my neck is stiff after typing", EXERCISES)

    assert wish.areas == {Area.NECK}
    assert wish.targets == {Target.STIFFNESS, Target.RSI}


def test_unknown_words_are_kept_and_what_is_spelt_nearly_so_is_offered() -> None:
    wish = read_wish("my shouder", EXERCISES)

    assert not wish.understood
    assert wish.unknown == ("shouder",)
    assert wish.nearest.areas[0] is Area.SHOULDERS


def test_an_exercise_spelt_nearly_right_is_offered() -> None:
    assert nearest("chin tck", EXERCISES).exercises[0].slug == "chin-tuck"


def test_nothing_is_near_to_gibberish() -> None:
    assert nearest("qqqqqqq", EXERCISES) == nearest("", EXERCISES)


def test_words_that_say_nothing_wish_for_anything() -> None:
    assert read_wish("give me something quick", EXERCISES).understood


@given(st.text(max_size=80))
def test_any_text_can_be_read(text: str) -> None:
    wish = read_wish(text, EXERCISES[:5])

    assert wish.understood or wish.unknown
