"""Exercises refuse what makes no sense, and say what was expected."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.domain.exercise import (
    Area,
    Basis,
    Claim,
    Demand,
    Dose,
    Exercise,
    FieldError,
    Grade,
    Intensity,
    Kind,
    Ladder,
    Licence,
    Opens,
    Position,
    Review,
    Source,
    Target,
)


def a_dose(**changes: Any) -> Dose:
    return replace(Dose(reps=(5, 10), hold_s=(2, 5), secs=45, basis=Basis.PUBLISHED), **changes)


def a_source(**changes: Any) -> Source:
    source = Source(
        title="A page",
        url="https://example.org/a",
        claim=Claim.DOSE,
        checked=date(2026, 11, 22),
        licence=Licence.FACTS_ONLY,
    )
    return replace(source, **changes)


def an_exercise(**changes: Any) -> Exercise:
    exercise = Exercise(
        slug="chin-tuck",
        name="Chin tuck",
        areas=(Area.NECK, Area.UPPER_BACK),
        targets={Target.FWD_HEAD: 3},
        kind=Kind.CONTROL,
        opens=Opens.FLEXION,
        position=Position.SEATED,
        discreet=True,
        intensity=Intensity.GENTLE,
        steps=("Sit tall.", "Glide back.", "Let go."),
        cue="Half effort.",
        dose=a_dose(),
        sources=(a_source(),),
    )
    return replace(exercise, **changes)


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"slug": "Chin Tuck"}, "slug: expected lower-case words joined by hyphens"),
        ({"name": " "}, "name: expected 1 to 60 characters"),
        ({"name": "x" * 61}, "name: expected 1 to 60 characters"),
        ({"aka": ("",)}, "aka: expected names, each once"),
        ({"aka": ("Chin tuck",)}, "aka: expected names, each once"),
        ({"areas": ()}, "areas: expected at least one area, each once"),
        ({"areas": (Area.NECK, Area.NECK)}, "areas: expected at least one area, each once"),
        ({"targets": {}}, "targets: expected at least one target"),
        ({"targets": {Target.RSI: 0}}, "targets: expected weights from 1 to 3"),
        ({"targets": {Target.RSI: 4}}, "targets: expected weights from 1 to 3"),
        ({"intensity": Intensity.LIGHT}, "demands: expected at least one, as it is more than gentle"),
        ({"position": Position.FLOOR, "discreet": False}, "demands: expected 'floor' among them"),
        ({"position": Position.FLOOR, "demands": frozenset({Demand.FLOOR})}, "discreet: expected false"),
        ({"steps": ("One.", "Two.")}, "steps: expected 3 to 5 steps"),
        ({"steps": ("Step.",) * 6}, "steps: expected 3 to 5 steps"),
        ({"steps": ("One.", "Two.", "x" * 121)}, "steps: expected 1 to 120 characters a step"),
        ({"cue": ""}, "cue: expected 1 to 120 characters"),
        ({"avoid": ("",)}, "avoid: expected 1 to 120 characters a line"),
        ({"sources": ()}, "source: expected at least one source"),
        ({"cue": "It cures neck pain."}, "cue: expected no promise to treat, cure or heal"),
        ({"steps": ("Treat your neck.", "Two.", "Three.")}, "cue: expected no promise to treat, cure or heal"),
    ],
)
def test_an_exercise_refuses_nonsense_by_field(changes: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        an_exercise(**changes)


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"hold_s": (5, 2)}, "hold_s: expected"),
        ({"hold_s": (1, 901)}, "hold_s: expected"),
        ({"reps": (0, 3)}, "reps: expected"),
        ({"sets": 0}, "sets: expected 1 to 5 rounds"),
        ({"sides": 5}, "sides: expected 1 to 4 sides"),
        ({"per_day_max": 31}, "per_day_max: expected 1 to 30 times a day"),
        ({"secs": 9}, "secs: expected what one round of reps, hold_s and sides takes"),
        ({"secs": 126}, "secs: expected what one round of reps, hold_s and sides takes"),
    ],
)
def test_a_dose_refuses_nonsense_by_field(changes: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        a_dose(**changes)


def test_a_round_takes_at_least_its_holds_and_at_most_its_holds_with_moving_and_getting_ready() -> None:
    assert a_dose(sides=2, secs=60).round_s == (20, 235)


def test_a_round_without_a_hold_takes_at_least_a_second_a_repeat() -> None:
    assert a_dose(hold_s=None, secs=45).round_s == (5, 75)


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"title": " "}, "title: expected a title"),
        ({"url": "http://example.org/a"}, "url: expected an https:// address"),
        ({"url": "https://nowhere"}, "url: expected an https:// address"),
    ],
)
def test_a_source_refuses_nonsense_by_field(changes: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        a_source(**changes)


def test_a_ladder_has_a_family_and_begins_at_one() -> None:
    with pytest.raises(ValueError, match=r"family: expected .*; level: expected 1 or more"):
        Ladder(family="Neck Control", level=0)


@pytest.mark.parametrize("review", [{"by": "AB"}, {"on": date(2026, 1, 31)}])
def test_a_review_has_a_reviewer_and_a_day_or_neither(review: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="on: expected the day"):
        replace(Review(), **review)


def test_every_reason_to_refuse_is_told_at_once() -> None:
    with pytest.raises(FieldError) as refusal:
        an_exercise(slug="", cue="", steps=())

    assert [complaint.fields[0] for complaint in refusal.value.complaints] == ["slug", "steps", "cue"]


@pytest.mark.parametrize(
    "source",
    [a_source(grade=Grade.WEAK), a_source(claim=Claim.TECHNIQUE), a_source(claim=Claim.CAUTION)],
    ids=["a weak page", "the technique", "a caution"],
)
def test_a_dose_is_published_only_where_a_sound_source_gives_it(source: Source) -> None:
    with pytest.raises(ValueError, match=r"dose\.basis: expected 'general-rule', as no sound source"):
        an_exercise(sources=(source,))

    assert an_exercise(sources=(source, a_source(claim=Claim.TRIAL))).dose.basis is Basis.PUBLISHED
    assert an_exercise(sources=(source,), dose=a_dose(basis=Basis.GENERAL_RULE)).sources == (source,)


def test_an_exercise_can_be_kept_in_a_set() -> None:
    assert {an_exercise(), an_exercise()} == {an_exercise()}


def test_areas_and_targets_have_words_for_people() -> None:
    assert Area.LOWER_BACK.label == "lower back"
    assert all(target.label for target in Target)
    assert Target.SITTING.label == "sitting all day"
