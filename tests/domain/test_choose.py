"""The chooser is safe first, fitting second, and says why."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalogue import CONTENT, load
from bot.domain.choose import (
    AT_ANY_DESK,
    RISKY,
    Because,
    Feedback,
    Offer,
    Profile,
    Reason,
    allowed,
    choose,
    suits_everybody,
)
from bot.domain.exercise import Area, Demand, Exercise, Intensity, Kit, Position, Target

EXERCISES = load(CONTENT)
BY_SLUG = {exercise.slug: exercise for exercise in EXERCISES}
AT = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
EVERYTHING = Profile(floor=True, kit=frozenset(Kit))


def offers(*slugs: str, days_ago: float = 1, feedback: Feedback | None = None) -> list[Offer]:
    """In this order, a minute apart."""
    first = AT - timedelta(days=days_ago)
    return [Offer(slug=slug, at=first + timedelta(minutes=n), feedback=feedback) for n, slug in enumerate(slugs)]


def slugs(exercises: Iterable[Exercise]) -> set[str]:
    return {exercise.slug for exercise in exercises}


def allowed_slugs(*history: Offer, profile: Profile = EVERYTHING, at: datetime = AT) -> set[str]:
    return slugs(allowed(EXERCISES, profile, history, at=at))


ages = st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=40))
past_offers = st.builds(
    lambda slug, age, feedback: Offer(slug=slug, at=AT - age, feedback=feedback),
    st.sampled_from(sorted(BY_SLUG)),
    ages,
    st.none() | st.sampled_from(Feedback),
)
histories = st.lists(past_offers, max_size=25)
profiles = st.builds(
    Profile,
    areas=st.frozensets(st.sampled_from(Area), max_size=2),
    targets=st.frozensets(st.sampled_from(Target), max_size=3),
    excluded=st.frozensets(st.sampled_from(Demand), max_size=6),
    discreet=st.booleans(),
    floor=st.booleans(),
    kit=st.frozensets(st.sampled_from(Kit)),
    resting=st.frozensets(st.sampled_from(Area), max_size=3),
)
wishes = st.frozensets(st.sampled_from(Area), max_size=2)


@given(profile=profiles, history=histories, seed=st.text(max_size=5), areas=wishes)
def test_no_profile_and_no_history_make_an_unsafe_pick(
    profile: Profile, history: list[Offer], seed: str, areas: frozenset[Area]
) -> None:
    pick = choose(EXERCISES, profile, history, at=AT, seed=seed, areas=areas)

    if pick is None:
        return
    exercise = pick.exercise
    hurt = {offer.slug for offer in history if offer.feedback is Feedback.HURT and AT - offer.at <= timedelta(days=14)}
    assert profile.excluded.isdisjoint(exercise.demands)
    assert profile.resting.isdisjoint(exercise.areas)
    assert exercise.slug not in hurt
    assert exercise.discreet or not profile.discreet
    assert profile.floor or exercise.position is not Position.FLOOR
    assert exercise.kit <= profile.kit | {Kit.MAT, Kit.CUSHION}
    assert not areas or not areas.isdisjoint(exercise.areas)


@given(profile=profiles, history=histories, seed=st.text(max_size=5))
def test_the_same_question_has_the_same_answer_whatever_the_order_of_the_history(
    profile: Profile, history: list[Offer], seed: str
) -> None:
    once = choose(EXERCISES, profile, history, at=AT, seed=seed)
    again = choose(tuple(reversed(EXERCISES)), profile, history[::-1], at=AT, seed=seed)

    assert once == again


@given(profile=profiles, history=histories, more=histories)
def test_more_history_never_allows_more(profile: Profile, history: list[Offer], more: list[Offer]) -> None:
    before = slugs(allowed(EXERCISES, profile, history, at=AT))
    after = slugs(allowed(EXERCISES, profile, [*history, *more], at=AT))

    assert after <= before


@pytest.mark.parametrize("area", Area)
def test_every_area_is_reachable_by_a_newcomer_with_nothing_but_a_desk(area: Area) -> None:
    pick = choose(EXERCISES, Profile(), [], at=AT, seed="ada", areas={area})

    assert pick is not None
    assert area in pick.exercise.areas


@pytest.mark.parametrize("area", [area for area in Area if area not in {Area.WHOLE_BODY, Area.EYES}])
def test_twenty_draws_for_one_area_vary(area: Area) -> None:
    picks = [choose(EXERCISES, Profile(), [], at=AT, seed=str(seed), areas={area}) for seed in range(20)]

    assert len({pick.exercise.slug for pick in picks if pick}) >= 3


@pytest.mark.parametrize("area", Area)
def test_in_a_row_no_exercise_comes_twice_while_there_is_another(area: Area) -> None:
    history: list[Offer] = []
    for hour in range(0, 40, 2):
        at = AT + timedelta(hours=hour)
        pick = choose(EXERCISES, Profile(), history, at=at, seed="ada", areas={area})
        assert pick is not None
        assert [pick.exercise.slug] != [offer.slug for offer in history[-1:]]
        history.append(Offer(slug=pick.exercise.slug, at=at, feedback=Feedback.DONE))


def test_the_last_four_offers_cool_down() -> None:
    neck = [e.slug for e in EXERCISES if Area.NECK in e.areas and e.kit <= AT_ANY_DESK and not e.ladder]

    picks = [
        choose(EXERCISES, Profile(), offers(*neck[:4]), at=AT, seed=str(seed), areas={Area.NECK}) for seed in range(30)
    ]

    assert slugs(pick.exercise for pick in picks if pick).isdisjoint(neck[:4])


def test_a_cool_down_gives_way_when_nothing_else_is_left() -> None:
    only = [BY_SLUG["full-blinks"]]

    pick = choose(only, Profile(), offers("full-blinks"), at=AT, seed="ada")

    assert pick is not None
    assert Reason(because=Because.LITTLE_LEFT) in pick.reasons


def test_safety_never_gives_way() -> None:
    only = [BY_SLUG["chin-tuck"]]

    assert choose(only, Profile(excluded=frozenset({Demand.NECK_FLEX})), [], at=AT, seed="ada") is None
    assert choose(only, Profile(), offers("chin-tuck", feedback=Feedback.HURT), at=AT, seed="ada") is None


def test_what_hurt_rests_for_fourteen_days() -> None:
    hurt = offers("neck-rotation", days_ago=14, feedback=Feedback.HURT)

    assert "neck-rotation" not in allowed_slugs(*hurt)
    assert "neck-rotation" in allowed_slugs(*hurt, at=AT + timedelta(seconds=1))


def test_what_hurt_takes_the_harder_rungs_of_its_ladder_with_it() -> None:
    left = allowed_slugs(*offers("glute-bridge", feedback=Feedback.HURT))

    assert left.isdisjoint({"glute-bridge", "dead-bug", "bird-dog", "side-plank-knees"})
    assert {"pelvic-tilt", "abdominal-brace"} <= left


def test_of_two_that_hurt_on_one_ladder_the_easier_one_counts() -> None:
    left = allowed_slugs(*offers("dead-bug", "abdominal-brace", feedback=Feedback.HURT))

    assert left.isdisjoint({"abdominal-brace", "glute-bridge", "dead-bug", "bird-dog"})
    assert "pelvic-tilt" in left


def test_what_was_too_hard_comes_down_its_ladder_only() -> None:
    left = allowed_slugs(
        *offers("cat-cow", "neck-rotation", feedback=Feedback.TOO_HARD),
    )

    assert "seated-cat-cow" in left
    assert left.isdisjoint({"cat-cow", "childs-pose"})
    assert "neck-rotation" in left


def test_an_exercise_is_shown_no_more_often_than_its_dose_allows_in_a_day() -> None:
    once_a_day = offers("bird-dog", days_ago=0.5)
    skipped = offers("bird-dog", days_ago=0.5, feedback=Feedback.SKIPPED)

    assert "bird-dog" not in allowed_slugs(*once_a_day)
    assert "bird-dog" in allowed_slugs(*skipped)
    assert "bird-dog" in allowed_slugs(*once_a_day, at=AT + timedelta(days=1))


def test_an_area_on_hold_gets_nothing_that_touches_it() -> None:
    left = allowed(EXERCISES, Profile(resting=frozenset({Area.NECK})), [], at=AT)

    assert not any(Area.NECK in exercise.areas for exercise in left)


def test_nobody_is_sent_to_the_floor_or_asked_for_kit_unless_they_said_so() -> None:
    left = allowed(EXERCISES, Profile(), [], at=AT)

    assert not any(Demand.FLOOR in exercise.demands for exercise in left)
    assert all(exercise.kit <= AT_ANY_DESK for exercise in left)


def test_whoever_is_fine_with_the_floor_needs_no_mat_on_the_list() -> None:
    assert "cat-cow" in allowed_slugs(profile=Profile(floor=True))


def test_in_an_open_office_only_discreet_moves_are_shown() -> None:
    assert all(exercise.discreet for exercise in allowed(EXERCISES, Profile(discreet=True), [], at=AT))


def test_a_ladder_begins_with_its_first_two_rungs_and_goes_up_one_by_one() -> None:
    rungs = [BY_SLUG[slug] for slug in ("pelvic-tilt", "abdominal-brace", "glute-bridge", "dead-bug", "bird-dog")]

    def reached(*history: Offer) -> set[str]:
        picks = [choose(rungs, EVERYTHING, history, at=AT, seed=str(seed)) for seed in range(40)]
        return slugs(pick.exercise for pick in picks if pick)

    assert reached() == {"pelvic-tilt", "abdominal-brace"}
    assert "glute-bridge" in reached(*offers("abdominal-brace", feedback=Feedback.HELPED))
    assert "dead-bug" not in reached(*offers("abdominal-brace", feedback=Feedback.HELPED))


def test_two_moves_on_the_first_rung_are_beginning_enough() -> None:
    first = BY_SLUG["pelvic-tilt"]
    rungs = [first, replace(first, slug="just-as-easy"), BY_SLUG["abdominal-brace"]]

    picks = [choose(rungs, EVERYTHING, [], at=AT, seed=str(seed)) for seed in range(40)]

    assert slugs(pick.exercise for pick in picks if pick) == {first.slug, "just-as-easy"}


def test_a_rung_that_somebody_can_not_be_given_is_stepped_over() -> None:
    climbed = offers("abdominal-brace", days_ago=9, feedback=Feedback.DONE)
    rungs = [BY_SLUG[slug] for slug in ("abdominal-brace", "glute-bridge", "bird-dog")]
    no_back = Profile(floor=True, excluded=frozenset({Demand.SUPINE}))

    picks = [choose(rungs, no_back, climbed, at=AT, seed=str(seed)) for seed in range(40)]

    assert "bird-dog" in slugs(pick.exercise for pick in picks if pick)


def test_a_wish_for_an_area_looks_at_nothing_else() -> None:
    profile = Profile(areas=frozenset({Area.NECK}), targets=frozenset({Target.RSI}))

    pick = choose(EXERCISES, profile, [], at=AT, seed="ada", areas={Area.HIPS})

    assert pick is not None
    assert Area.HIPS in pick.exercise.areas


def test_a_wish_for_a_target_alone_looks_at_what_answers_it() -> None:
    pick = choose(EXERCISES, Profile(), [], at=AT, seed="ada", targets={Target.EYE_STRAIN})

    assert pick is not None
    assert Reason(because=Because.ASKED, about=Target.EYE_STRAIN) in pick.reasons


def test_an_exercise_made_for_the_target_beats_one_that_answers_it_weakly() -> None:
    strong = BY_SLUG["neck-rotation"]
    weak = replace(strong, slug="weak", targets={Target.SITTING: 1})
    profile = Profile(targets=frozenset({Target.SITTING}))

    picks = [choose([strong, weak], profile, [], at=AT, seed=str(seed)) for seed in range(20)]

    assert slugs(pick.exercise for pick in picks if pick) == {strong.slug}


def test_the_area_that_an_exercise_is_for_counts_more_than_one_that_it_serves_by_the_way() -> None:
    main = BY_SLUG["neck-rotation"]
    aside = replace(main, slug="aside", areas=(Area.SHOULDERS, Area.NECK))

    picks = [choose([main, aside], Profile(), [], at=AT, seed=str(seed), areas={Area.NECK}) for seed in range(100)]

    assert [pick.exercise for pick in picks if pick].count(main) > 70


def test_what_helped_comes_more_often_than_what_was_too_hard() -> None:
    liked = BY_SLUG["neck-rotation"]
    disliked = replace(liked, slug="disliked")
    filler = [replace(liked, slug=f"filler-{n}", areas=(Area.HIPS,)) for n in range(4)]
    history = [
        *(offer for _ in range(5) for offer in offers(liked.slug, days_ago=3, feedback=Feedback.HELPED)),
        *(offer for _ in range(5) for offer in offers("disliked", days_ago=3, feedback=Feedback.TOO_HARD)),
        *offers(*(exercise.slug for exercise in filler)),
    ]

    picks = [
        choose([liked, disliked, *filler], Profile(), history, at=AT, seed=str(seed), areas={Area.NECK})
        for seed in range(100)
    ]

    assert [pick.exercise for pick in picks if pick].count(liked) > 70


def test_another_part_of_the_body_is_a_reason_after_two_of_the_same() -> None:
    pick = choose([BY_SLUG["seated-march"]], Profile(), offers("seated-march", "chin-tuck"), at=AT, seed="ada")
    change = choose(EXERCISES, Profile(), offers("chin-tuck", "neck-rotation"), at=AT, seed="ada", areas={Area.EYES})

    assert pick is not None
    assert Reason(because=Because.CHANGE) not in pick.reasons
    assert change is not None
    assert Reason(because=Because.CHANGE) in change.reasons


def test_the_reasons_are_true() -> None:
    profile = Profile(areas=frozenset({Area.NECK}), targets=frozenset({Target.SITTING}))
    history = offers("neck-rotation", days_ago=8, feedback=Feedback.HELPED)

    pick = choose([BY_SLUG["neck-rotation"]], profile, history, at=AT, seed="ada", areas={Area.NECK})

    assert pick is not None
    assert pick.reasons == (
        Reason(because=Because.ASKED, about=Area.NECK),
        Reason(because=Because.CHOSEN, about=Target.SITTING),
        Reason(because=Because.HELPED),
        Reason(because=Because.RESTED),
        Reason(because=Because.LITTLE_LEFT),
    )


def test_one_in_ten_is_something_new() -> None:
    known, new = BY_SLUG["neck-rotation"], replace(BY_SLUG["walk-break"], slug="new", targets={Target.STANDING: 1})
    profile = Profile(areas=frozenset({Area.NECK}), targets=frozenset({Target.SITTING}))
    filler = [replace(known, slug=f"filler-{n}") for n in range(4)]
    history = [*offers(known.slug, days_ago=9), *offers(*(exercise.slug for exercise in filler), days_ago=8)]

    picks = [choose([known, new, *filler], profile, history, at=AT, seed=str(seed)) for seed in range(300)]

    assert 10 <= [pick.exercise for pick in picks if pick].count(new) <= 60


def test_another_than_these_is_another() -> None:
    eyes = {exercise.slug for exercise in EXERCISES if Area.EYES in exercise.areas}

    assert choose(EXERCISES, Profile(), [], at=AT, seed="ada", areas={Area.EYES}, other_than=eyes) is None


def test_an_offer_of_an_exercise_that_is_gone_is_forgotten() -> None:
    assert choose(EXERCISES, Profile(), offers("gone"), at=AT, seed="ada") is not None


def test_a_moment_without_its_offset_is_refused() -> None:
    naive = AT.replace(tzinfo=None)

    with pytest.raises(ValueError, match="at: expected a moment with its offset from UTC"):
        Offer(slug="chin-tuck", at=naive)
    with pytest.raises(ValueError, match="at: expected a moment with its offset from UTC"):
        choose(EXERCISES, Profile(), [], at=naive, seed="ada")


@pytest.mark.parametrize("exercise", [e for e in EXERCISES if suits_everybody(e)], ids=lambda e: e.slug)
def test_what_suits_everybody_is_gentle_and_risks_nothing(exercise: Exercise) -> None:
    assert exercise.intensity is Intensity.GENTLE
    assert RISKY.isdisjoint(exercise.demands)
    assert exercise.kit <= {Kit.CHAIR}
    assert exercise.position is not Position.FLOOR


def test_enough_suits_everybody_for_a_fortnight_of_different_team_stretches() -> None:
    assert sum(suits_everybody(exercise) for exercise in EXERCISES) >= 14


def test_a_walk_does_not_suit_everybody() -> None:
    assert not suits_everybody(BY_SLUG["walk-break"])
