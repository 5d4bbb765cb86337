"""The onboarding questions: what is put to somebody, and what of their answers is kept."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.exercise import Area, Demand, Kit, Target
from bot.domain.onboarding import (
    Answers,
    Day,
    Eases,
    Guided,
    Option,
    Place,
    Question,
    Refused,
    When,
    Wrong,
    most_of,
    questions,
    read_answers,
    told,
)
from bot.domain.presets import Preset
from bot.domain.profile import Direction, Profile
from bot.domain.schedule import Schedule, describe

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
NEWCOMER = Profile()
A_BACK = Profile(areas=frozenset({Area.LOWER_BACK}))
CAREFUL = Profile(excluded=frozenset({Demand.SPINE_FLEX, Demand.KNEEL}))


def asked(profile: Profile, question: Question) -> tuple[Option, ...] | None:
    """The options; None for a question that is not put to them."""
    return next((each.options for each in questions(profile) if each.question is question), None)


def standing(profile: Profile, question: Question) -> tuple[Option, ...]:
    return next(each.picked for each in questions(profile) if each.question is question)


def read(**picked: list[str]) -> Answers:
    answers = read_answers({name.replace("_", "-"): values for name, values in picked.items()})
    assert isinstance(answers, Answers)
    return answers


# ------------------------------------------------------------ what is asked


def test_a_newcomer_is_asked_everything_but_what_needs_an_answer_before() -> None:
    put = [each.question for each in questions(NEWCOMER)]
    assert put == [each for each in Question if each not in {Question.EASES, Question.BRING_BACK}]


@pytest.mark.parametrize("area", [Area.UPPER_BACK, Area.MID_BACK, Area.LOWER_BACK])
def test_who_has_a_back_in_mind_is_asked_which_way_eases_it(area: Area) -> None:
    assert asked(Profile(areas=frozenset({area})), Question.EASES) == tuple(Eases)


def test_the_areas_picked_since_win_over_those_that_are_kept() -> None:
    put = {each.question for each in questions(A_BACK, areas=[Area.NECK])}
    assert Question.EASES not in put
    put = {each.question for each in questions(NEWCOMER, areas=[Area.NECK, Area.MID_BACK])}
    assert Question.EASES in put


def test_what_is_left_out_can_be_brought_back_one_kind_at_a_time() -> None:
    assert asked(CAREFUL, Question.BRING_BACK) == (Demand.SPINE_FLEX, Demand.KNEEL)


def test_asking_again_begins_with_what_is_kept() -> None:
    before = read(
        areas=["neck", "lower-back"],
        eases=["forward"],
        day=["sitting", "hunched"],
        guided=["yes"],
        place=["desk"],
        kit=[],
    )
    profile = told(NEWCOMER, before)
    assert standing(profile, Question.AREAS) == (Area.NECK, Area.LOWER_BACK)
    assert standing(profile, Question.EASES) == (Eases.FORWARD,)
    assert standing(profile, Question.DAY) == (Day.SITTING, Day.HUNCHED)
    assert standing(profile, Question.GUIDED) == (Guided.YES,)
    assert standing(profile, Question.PLACE) == (Place.DESK,)
    assert standing(profile, Question.KIT) == ()


def test_a_newcomer_finds_the_usual_place_and_things_picked() -> None:
    assert standing(NEWCOMER, Question.PLACE) == (Place.STANDING,)
    assert standing(NEWCOMER, Question.KIT) == (Kit.WALL,)
    assert standing(A_BACK, Question.EASES) == ()


def test_the_sentence_that_was_picked_is_not_known_any_more() -> None:
    profile = told(NEWCOMER, Answers(leave_out=frozenset({Preset.PREGNANT})))
    assert standing(profile, Question.LEAVE_OUT) == ()
    assert standing(profile, Question.BRING_BACK) == ()


def test_more_areas_than_may_be_picked_are_not_picked_beforehand() -> None:
    profile = Profile(areas=frozenset({Area.NECK, Area.HIPS, Area.EYES, Area.WHOLE_BODY}))
    assert len(standing(profile, Question.AREAS)) == most_of(Question.AREAS)


# ------------------------------------------------------------ what is read


def test_a_form_that_is_sent_off_as_it_stands_changes_nothing() -> None:
    profile = Profile(
        areas=frozenset({Area.LOWER_BACK}),
        targets=frozenset({Target.SITTING}),
        excluded=frozenset({Demand.KNEEL}),
        kit=frozenset({Kit.CHAIR, Kit.DESK, Kit.MAT, Kit.BAND}),
        floor=True,
        resting=frozenset({Area.NECK}),
        eases=Direction.BACK,
        guided=True,
    )
    form = {each.question.value: [option.value for option in each.picked] for each in questions(profile)}
    answers = read_answers(form)
    assert isinstance(answers, Answers)
    assert told(profile, answers) == profile


def test_nothing_answered_is_nothing_changed() -> None:
    assert told(CAREFUL, read()) == CAREFUL
    assert read() == Answers()


@pytest.mark.parametrize(
    ("name", "values", "problem"),
    [
        ("areas", ["neck", "hips", "eyes"], Wrong.TOO_MANY),
        ("areas", ["whole-body"], Wrong.GONE),
        ("areas", ["head"], Wrong.GONE),
        ("kit", ["mat"], Wrong.GONE),
        ("place", ["desk", "floor"], Wrong.TOO_MANY),
        ("when", ["'; drop table members"], Wrong.GONE),
        ("diagnosis", [], Wrong.GONE),
        ("", ["neck"], Wrong.GONE),
    ],
)
def test_what_is_not_offered_is_refused_and_named(name: str, values: list[str], problem: Wrong) -> None:
    assert read_answers({"guided": ["yes"], name: values}) == Refused(wrong={name: problem})


def test_the_same_option_twice_is_once() -> None:
    assert read(areas=["neck", "neck", "neck"]).areas == frozenset({Area.NECK})


def test_more_areas_than_can_be_aimed_at_are_no_answer() -> None:
    with pytest.raises(ValueError, match="at most 2"):
        Answers(areas=frozenset({Area.NECK, Area.HIPS, Area.EYES}))


@given(form=st.dictionaries(st.text() | st.sampled_from([*Question]), st.lists(st.text() | st.sampled_from([*Preset]))))
def test_whatever_comes_is_read_or_refused(form: dict[str, list[str]]) -> None:
    answers = read_answers(form)
    assert isinstance(answers, Refused) or isinstance(told(NEWCOMER, answers), Profile)


# ------------------------------------------------------------ what is kept


def test_of_what_is_left_out_only_the_demands_are_kept() -> None:
    profile = told(NEWCOMER, read(leave_out=["wrist", "dizzy"]))
    assert profile == replace(NEWCOMER, excluded=Preset.WRIST.demands | Preset.DIZZY.demands)


def test_what_was_left_out_before_stays_left_out_unless_it_is_brought_back() -> None:
    profile = told(CAREFUL, read(leave_out=["wrist"], bring_back=["kneel"]))
    assert profile.excluded == {Demand.SPINE_FLEX} | Preset.WRIST.demands


def test_what_is_both_brought_back_and_left_out_is_left_out() -> None:
    profile = told(CAREFUL, read(leave_out=["bending-forward"], bring_back=["spine-flex"]))
    assert Demand.SPINE_FLEX in profile.excluded


def test_an_emptied_answer_is_cleared_and_a_skipped_one_is_not() -> None:
    before = Profile(areas=frozenset({Area.NECK}), targets=frozenset({Target.RSI}), guided=True)
    assert told(before, read(areas=[], day=[], guided=[])) == NEWCOMER
    assert told(before, read(place=["standing"])) == before


@pytest.mark.parametrize(
    ("pick", "direction"),
    [
        ("back", Direction.BACK),
        ("forward", Direction.FORWARD),
        ("walking", Direction.WALKING),
        ("no-direction", None),
        ("leg", None),
    ],
)
def test_a_direction_that_eases_is_kept_and_no_direction_keeps_none(pick: str, direction: Direction | None) -> None:
    assert told(replace(A_BACK, eases=Direction.BACK), read(eases=[pick])).eases is direction


def test_going_down_the_leg_is_a_focus_until_something_else_is_picked() -> None:
    profile = told(A_BACK, read(eases=["leg"], day=["sitting"]))
    assert profile.targets == {Target.SCIATICA, Target.SITTING}
    assert standing(profile, Question.EASES) == (Eases.LEG,)
    assert told(profile, read(day=[])).targets == {Target.SCIATICA}
    assert told(profile, read(eases=["walking"])).targets == {Target.SITTING}


@pytest.mark.parametrize(
    ("place", "discreet", "floor", "mat"),
    [("desk", True, False, False), ("standing", False, False, False), ("floor", False, True, True)],
)
def test_a_place_says_what_may_be_done_there(place: str, *, discreet: bool, floor: bool, mat: bool) -> None:
    on_a_mat = replace(NEWCOMER, kit=NEWCOMER.kit | {Kit.MAT})
    for before in (NEWCOMER, on_a_mat):
        profile = told(before, read(place=[place]))
        assert (profile.discreet, profile.floor, Kit.MAT in profile.kit) == (discreet, floor, mat)


def test_what_is_to_hand_comes_with_a_chair_and_a_desk() -> None:
    assert told(NEWCOMER, read(kit=["band", "towel"])).kit == {Kit.CHAIR, Kit.DESK, Kit.BAND, Kit.TOWEL}


def test_areas_that_rest_are_not_a_matter_of_setting_up() -> None:
    resting = Profile(resting=frozenset({Area.NECK}))
    assert told(resting, read(areas=["neck"])).resting == {Area.NECK}


# ------------------------------------------------------------ what the options mean


def test_every_cause_can_be_picked() -> None:
    by_day = [target for day in Day for target in day.targets]
    assert len(by_day) == len(set(by_day))
    assert {*by_day, Target.SCIATICA} == set(Target)


@pytest.mark.parametrize("when", [each for each in When if each is not When.IN_WORDS])
def test_every_rhythm_is_a_schedule_around_its_times_on_weekdays(when: When) -> None:
    schedule = when.schedule(zone=BERLIN, now=NOW)
    assert isinstance(schedule, Schedule)
    assert describe(schedule).startswith("weekdays a")


def test_who_wants_to_say_it_in_words_has_no_schedule_yet() -> None:
    assert When.IN_WORDS.schedule(zone=BERLIN, now=NOW) is None
