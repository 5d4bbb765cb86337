"""The chooser is safe first, fitting second, and says why."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.choose import (
    AT_ANY_DESK,
    COOL_DOWN,
    INSTEAD,
    RISKY,
    Because,
    Feedback,
    Offer,
    Pick,
    Profile,
    Reason,
    allowed,
    choose,
    choose_named,
    suits_everybody,
)
from bot.domain.exercise import Area, Demand, Exercise, Intensity, Kind, Kit, Position, Target
from bot.domain.library import Library
from bot.domain.profile import Direction
from tests.domain.library import AT, BY_SLUG, an_exercise, daily, offers
from tests.domain.library import CONTENTS as EXERCISES

LIBRARY = Library.of(EXERCISES)
EVERYTHING = Profile(floor=True, kit=frozenset(Kit))


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
    eases=st.none() | st.sampled_from(Direction),
    guided=st.booleans(),
)


def by_moment(offer: Offer) -> tuple[object, ...]:
    return offer.at, offer.slug


def because(pick: Pick | None) -> set[Because]:
    assert pick is not None
    return {reason.because for reason in pick.reasons}


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
    assert exercise.kind in {Kind.BREAK, Kind.EYES} or not profile.guided
    assert exercise.slug not in {offer.slug for offer in sorted(history, key=by_moment)[-COOL_DOWN:]}
    assert not areas or not areas.isdisjoint(exercise.areas) or Because.INSTEAD in because(pick)


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
def test_in_a_row_none_comes_again_within_four_sends(area: Area) -> None:
    history: list[Offer] = []
    for hour in range(0, 40, 2):
        at = AT + timedelta(hours=hour)
        pick = choose(EXERCISES, Profile(), history, at=at, seed="ada", areas={area})
        if pick:
            assert pick.exercise.slug not in {offer.slug for offer in history[-4:]}
            history.append(Offer(slug=pick.exercise.slug, at=at, feedback=Feedback.DONE))

    assert len(history) >= 4


def test_the_last_four_sends_cool_down_and_no_longer() -> None:
    moves = [an_exercise(slug) for slug in "abcde"]
    history = offers(*"abcde")

    picked = choose(moves, Profile(), history, at=AT, seed="ada")

    assert picked is not None
    assert picked.exercise.slug == "a"
    assert choose(moves[1:], Profile(), history[1:], at=AT, seed="ada") is None


def test_with_nothing_left_for_a_wish_it_is_a_break_instead_and_says_so() -> None:
    history = offers(*(e.slug for e in EXERCISES if e.areas == (Area.EYES,)))
    no_eyes = [e for e in EXERCISES if Area.EYES not in e.areas]

    pick = choose(no_eyes, Profile(), history, at=AT, seed="ada", areas={Area.EYES})

    assert pick is not None
    assert pick.exercise.slug in INSTEAD
    assert pick.reasons[0] == Reason(because=Because.INSTEAD, about=Area.EYES)
    assert choose(no_eyes, Profile(), history, at=AT, seed="ada", areas={Area.EYES}, other_than=INSTEAD) is None


def test_with_nothing_left_for_a_cause_it_says_so_too() -> None:
    no_answer = [e for e in EXERCISES if Target.EYE_STRAIN not in e.targets]

    pick = choose(no_answer, Profile(), [], at=AT, seed="ada", targets={Target.EYE_STRAIN})

    assert pick is not None
    assert pick.reasons[0] == Reason(because=Because.INSTEAD, about=Target.EYE_STRAIN)


def test_a_chosen_area_that_nothing_is_left_for_is_not_passed_over_in_silence() -> None:
    neck = Profile(areas=frozenset({Area.NECK}), targets=frozenset({Target.SITTING}))
    for_hips = [an_exercise("hips", areas=(Area.HIPS,))]
    for_both = [*for_hips, an_exercise("neck")]

    alone = choose(for_hips, neck, [], at=AT, seed="ada")
    after_it = choose(for_both, neck, offers("neck"), at=AT, seed="ada")

    assert alone is not None
    assert alone.reasons[0] == Reason(because=Because.INSTEAD, about=Area.NECK)
    assert Because.INSTEAD not in because(after_it)


def test_what_is_done_instead_is_in_the_library() -> None:
    assert BY_SLUG.keys() >= INSTEAD


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


def test_a_ladder_begins_with_its_first_two_rungs() -> None:
    rungs = [an_exercise(f"rung-{level}", rung=level) for level in range(1, 6)]

    def reached(*history: Offer) -> set[str]:
        picks = [choose(rungs, EVERYTHING, history, at=AT, seed=str(seed)) for seed in range(40)]
        return slugs(pick.exercise for pick in picks if pick)

    assert reached() == {"rung-1", "rung-2"}
    assert reached(*daily("rung-2", *[Feedback.HELPED] * 9, last=2), *offers("rung-1")) == set()
    assert reached(*daily("rung-2", *[Feedback.TOO_EASY] * 3)) == {"rung-1", "rung-3"}


def test_who_asks_by_name_gets_it_however_lately_and_however_hard() -> None:
    lately = choose_named(EXERCISES, BY_SLUG["chin-tuck"], Profile(), offers("chin-tuck"), at=AT)
    hard = choose_named(EXERCISES, BY_SLUG["side-plank-knees"], EVERYTHING, [], at=AT)

    assert because(lately) == {Because.ASKED}
    assert hard is not None
    assert hard.exercise.slug == "side-plank-knees"


def test_who_asks_by_name_does_not_get_what_is_not_safe() -> None:
    chin_tuck = BY_SLUG["chin-tuck"]
    hurt = offers("chin-tuck", feedback=Feedback.HURT)

    assert choose_named(EXERCISES, chin_tuck, Profile(), hurt, at=AT) is None
    assert choose_named(EXERCISES, chin_tuck, Profile(resting=frozenset({Area.NECK})), [], at=AT) is None


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
    hips = an_exercise("hips", areas=(Area.HIPS,))
    neck = [an_exercise(slug) for slug in "ab"]

    after_neck = choose([hips, *neck], Profile(), offers("a", "b"), at=AT, seed="ada")
    after_hips = choose_named([hips, *neck], hips, Profile(), offers("a", "hips"), at=AT)

    assert Because.CHANGE in because(after_neck)
    assert Because.CHANGE not in because(after_hips)
    assert Because.CHANGE not in because(choose([hips], Profile(), [], at=AT, seed="ada"))


def test_bending_the_other_way_is_a_reason() -> None:
    forward, back = an_exercise("forward", Demand.SPINE_FLEX), an_exercise("back", Demand.SPINE_EXT_MILD)
    both = an_exercise("both", Demand.SPINE_FLEX_MILD, Demand.SPINE_EXT_MILD)
    moves = [forward, back, both]

    assert Because.OTHER_WAY in because(choose_named(moves, back, Profile(), offers("forward"), at=AT))
    assert Because.OTHER_WAY not in because(choose_named(moves, back, Profile(), offers("back"), at=AT))
    assert Because.OTHER_WAY not in because(choose_named(moves, back, Profile(), offers("both"), at=AT))
    assert Because.OTHER_WAY not in because(choose_named(moves, both, Profile(), offers("forward"), at=AT))


def test_the_reasons_are_true() -> None:
    profile = Profile(areas=frozenset({Area.NECK}), targets=frozenset({Target.SITTING}))
    history = offers("neck-rotation", days_ago=8, feedback=Feedback.HELPED)
    others = offers("chin-tuck", "levator-stretch", "neck-flexion", "neck-side-bend", days_ago=7.5)

    pick = choose([BY_SLUG[o.slug] for o in (*history, *others)], profile, [*history, *others], at=AT, seed="ada")

    assert pick is not None
    assert pick.reasons == (
        Reason(because=Because.CHOSEN, about=Area.NECK),
        Reason(because=Because.CHOSEN, about=Target.SITTING),
        Reason(because=Because.HELPED),
        Reason(because=Because.RESTED),
    )


def test_what_was_asked_for_is_not_told_as_chosen_too() -> None:
    profile = Profile(areas=frozenset({Area.NECK}))

    pick = choose([an_exercise("neck")], profile, [], at=AT, seed="ada", areas={Area.NECK})

    assert because(pick) == {Because.ASKED, Because.NEW}


def test_the_score_is_the_sum_of_parts_that_can_be_shown() -> None:
    profile = Profile(areas=frozenset({Area.NECK}), targets=frozenset({Target.SITTING}), eases=Direction.WALKING)
    walk = an_exercise("walk", kind=Kind.BREAK, areas=(Area.WHOLE_BODY, Area.NECK), targets={Target.SITTING: 2})
    others = [an_exercise(slug, Demand.SPINE_FLEX) for slug in "abcd"]

    pick = choose([walk, *others], profile, offers(*"abcd"), at=AT, seed="ada")

    assert pick is not None
    assert pick.score is not None
    parts = dict(pick.score.parts)
    assert -1 <= parts.pop("liking") <= 1
    # The week had four of five for both: two fifths of each are left, and of the area's a half, served by the way
    assert parts.pop("area") == pytest.approx(2 * 0.4 / 2)
    assert parts.pop("target") == pytest.approx(3 * 0.4 * 2 / 3)
    assert parts == {"kind": 0.0, "rest": 1.0, "change": 0.5, "eases": 1.0, "easier": 0.0}
    assert pick.score.total == pytest.approx(sum(pick.score.parts.values()))


def test_the_easier_rung_of_what_hurt_is_preferred() -> None:
    rungs = [an_exercise(f"rung-{level}", rung=level) for level in (1, 2)]
    hurt = offers("rung-2", feedback=Feedback.HURT)

    picks = [choose_named(rungs, rungs[0], Profile(), history, at=AT) for history in ([], hurt)]

    assert [pick.score.easier for pick in picks if pick and pick.score] == [0.0, 1.0]


def test_a_week_that_was_all_mobility_gets_strength_even_where_it_fits_less() -> None:
    neck = Profile(areas=frozenset({Area.NECK}), targets=frozenset({Target.SITTING}))
    strong = an_exercise("strong", kind=Kind.STRENGTH, areas=(Area.HIPS,), targets={Target.CARRY: 1})
    moves = [strong, *(an_exercise(slug) for slug in "abcdef")]

    pick = choose(moves, neck, offers("a", "b"), at=AT, seed="ada")

    assert pick is not None
    assert pick.exercise == strong
    assert Because.OWED in because(pick)


def test_one_in_ten_is_something_new() -> None:
    sitting = Profile(targets=frozenset({Target.SITTING}))
    new = an_exercise("new", targets={Target.CARRY: 1})
    known = [an_exercise(slug, targets={Target.SITTING: 3}) for slug in "abcdef"]
    history = offers(*"abcdef", days_ago=9)

    picks = [choose([new, *known], sitting, history, at=AT, seed=str(seed)) for seed in range(500)]

    assert 25 <= [pick.exercise for pick in picks if pick].count(new) <= 75


def test_each_of_those_never_tried_has_its_turn_within_a_year() -> None:
    moves = [an_exercise(f"move-{number}") for number in range(20)]
    days = [AT + timedelta(days=day) for day in range(365)]

    picks = [choose(moves, Profile(), [], at=at, seed=str(seed)) for at in days for seed in range(3)]

    assert slugs(pick.exercise for pick in picks if pick) == slugs(moves)


def test_seed_and_date_draw_the_lots() -> None:
    def drawn(seed: str, *, days: float = 0) -> str:
        pick = choose(EXERCISES, Profile(), [], at=AT + timedelta(days=days), seed=seed)
        assert pick is not None
        return pick.exercise.slug

    assert drawn("ada 10:30") == drawn("ada 10:30", days=0.2)
    assert len({drawn("ada 10:30", days=day) for day in range(9)}) > 2
    assert len({drawn(f"ada {hour}:30") for hour in range(9)}) > 2


def test_another_than_these_is_another() -> None:
    eyes = {exercise.slug for exercise in EXERCISES if Area.EYES in exercise.areas}

    pick = choose(EXERCISES, Profile(), [], at=AT, seed="ada", areas={Area.EYES}, other_than=eyes)

    assert pick is not None
    assert pick.exercise.slug not in eyes


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


def test_whoever_asks_for_their_neck_gets_no_rest_for_their_eyes_while_there_is_a_move() -> None:
    rest = an_exercise("rest", kind=Kind.EYES, areas=(Area.EYES, Area.NECK), targets={Target.EYE_STRAIN: 3})
    turn, shrug, roll = an_exercise("turn"), *(an_exercise(slug, areas=(Area.SHOULDERS,)) for slug in ("shrug", "roll"))
    on_screens = Profile(targets=frozenset({Target.EYE_STRAIN}))

    def picked(*exercises: Exercise) -> set[str]:
        history = offers("shrug", "roll")
        neck = frozenset({Area.NECK})
        picks = [choose(exercises, on_screens, history, at=AT, seed=str(n), areas=neck) for n in range(20)]
        return {pick.exercise.slug for pick in picks if pick}

    assert picked(rest, turn, shrug, roll) == {"turn"}
    assert picked(rest, shrug, roll) == {"rest"}


@pytest.mark.parametrize(
    ("area", "demand"),
    [
        (Area.NECK, Demand.NECK_EXT),
        (Area.SHOULDERS, Demand.OVERHEAD),
        (Area.UPPER_BACK, Demand.SPINE_EXT_THORACIC),
        (Area.LOWER_BACK, Demand.SPINE_TWIST_MILD),
        (Area.LOWER_BACK, Demand.SPINE_SIDEBEND),
        (Area.HIPS, Demand.HIP_FLEX),
        (Area.WRISTS, Demand.WRIST_LOAD),
        (Area.EYES, Demand.EYE_TRACKING),
    ],
)
def test_what_rests_is_not_moved_by_something_for_another_part_either(area: Area, demand: Demand) -> None:
    other = an_exercise("other", demand, areas=(Area.WHOLE_BODY,))
    assert allowed([other], EVERYTHING, [], at=AT) == (other,)
    assert not allowed([other], replace(EVERYTHING, resting=frozenset({area})), [], at=AT)
