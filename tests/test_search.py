"""A few free words become areas, causes and exercises, and everyday words become nothing."""

import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalogue import CONTENT, load
from bot.domain.exercise import Area, Exercise, Target
from bot.domain.lay_words import AREAS, CAUSES, ORDINARY, PARTS, SAYINGS
from bot.domain.library import Library
from bot.domain.wish import Wish
from bot.search import Index

Case: TypeAlias = dict[str, Any]

EXERCISES = load(CONTENT)
INDEX = Index.of(EXERCISES)
CASES: dict[str, list[Case]] = tomllib.loads((Path(__file__).parent / "search_cases.toml").read_text())
# The examples that a person gave: each of them has to be right.
PROMISED = (
    "shoudler",
    "tight hamstring",
    "carpal",
    "between my shoulder blades",
    "lower bak",
    "nek",
    "seated twist",
    "chin tucks",
    "something for my trapezius",
    "door stretch",
    "arm circle",
    "hip felxor",
    "wirst",
    "low back pain from sitting",
    "upper back tight after typing",
)


def slugs(wish: Wish) -> list[str]:
    return [exercise.slug for exercise in wish.exercises]


def misses(case: Case) -> Iterator[str]:
    """What is wrong with the reading of a case; the cases' file says what is expected."""
    wish = INDEX.read(case["query"])
    if "unknown" in case and wish.understood:
        yield "understood"
    if "named" in case and (not wish.named or slugs(wish) != [case["named"]]):
        yield f"names {slugs(wish)}"
    if "areas" in case and wish.areas != set(case["areas"]):
        yield f"areas {sorted(wish.areas)}"
    if "causes" in case and not wish.targets >= set(case["causes"]):
        yield f"causes {sorted(wish.targets)}"
    if "first" in case and (not wish.exercises or slugs(wish)[0] not in case["first"]):
        yield f"first of {slugs(wish)}"


def missed(cases: Iterable[Case]) -> list[str]:
    return [f"{case['query']!r}: {', '.join(found)}" for case in cases if (found := list(misses(case)))]


def test_what_people_type_is_understood() -> None:
    wrong = missed(CASES["seen"])

    assert len(wrong) <= 0.03 * len(CASES["seen"]), "\n".join(wrong)


def test_what_was_left_out_of_sight_while_the_search_was_made_is_understood_as_well() -> None:
    wrong = missed(CASES["aside"])

    assert len(wrong) <= 0.05 * len(CASES["aside"]), "\n".join(wrong)


@pytest.mark.parametrize("query", PROMISED)
def test_each_example_that_was_promised_is_right(query: str) -> None:
    cases = [case for case in (*CASES["seen"], *CASES["aside"]) if case["query"] == query]

    assert cases
    assert missed(cases) == []


# Areas and causes.


def phrases() -> Iterator[tuple[str, Area | Target]]:
    tables: tuple[tuple[Area | Target, str], ...] = (*AREAS.items(), *PARTS.items(), *CAUSES.items())
    for meaning, words in tables:
        yield from ((phrase, meaning) for phrase in (meaning.value, meaning.label, *words.split(", ")))


@pytest.mark.parametrize(("phrase", "meaning"), list(phrases()))
def test_a_phrase_of_ours_means_what_we_say(phrase: str, meaning: Area | Target) -> None:
    wish = INDEX.read(f"my {phrase}")

    assert meaning in wish.areas | wish.targets or wish.named


def test_an_area_and_a_cause_are_read_together() -> None:
    wish = INDEX.read("my neck is stiff after typing")

    assert wish.areas == {Area.NECK}
    assert wish.targets == {Target.STIFFNESS, Target.RSI}
    assert wish.unknown == ()


def test_words_that_say_nothing_wish_for_anything() -> None:
    wish = INDEX.read("give me something quick please")

    assert wish.understood
    assert wish == Wish()


# Exercises.


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.slug)
def test_an_exercise_is_found_by_each_of_its_names(exercise: Exercise) -> None:
    for name in {exercise.name, exercise.slug, *exercise.aka, exercise.name.upper()} - {"good morning"}:
        assert INDEX.read(name).exercise == exercise


def test_a_greeting_is_no_exercise() -> None:
    assert INDEX.read("Good morning!") == Wish()


@pytest.mark.parametrize("words", ["", " ", "\n", "?!"])
def test_no_words_wish_for_nothing(words: str) -> None:
    assert INDEX.read(words) == Wish()


def test_a_name_is_found_among_other_words() -> None:
    assert slugs(INDEX.read("how do I do the chin tuck properly?")) == ["chin-tuck"]
    assert slugs(INDEX.read("chin tuck and then a shoulder roll")) == ["chin-tuck", "shoulder-roll"]


def test_a_single_word_that_is_a_name_is_one_only_by_itself() -> None:
    assert INDEX.read("walk").named
    assert INDEX.read("my hips are stiff after a long walk").areas == {Area.HIPS}


def test_the_order_of_the_words_of_a_name_is_free() -> None:
    assert slugs(INDEX.read("twist seated")) == ["seated-rotation"]


def test_exercises_that_are_described_serve_the_area() -> None:
    wish = INDEX.read("knee stretch")

    assert wish.exercises
    assert all(wish.areas & set(exercise.areas) for exercise in wish.exercises)


def test_a_name_comes_before_the_steps() -> None:
    """Other steps speak of a towel, or may one day."""
    assert slugs(INDEX.read("towel"))[0] == "towel-stretch"


def test_an_area_alone_leaves_the_choice_among_all_that_serve_it() -> None:
    assert INDEX.read("neck").exercises == ()


def test_the_same_words_find_the_same_in_the_same_order() -> None:
    other = Index(Library(reversed(EXERCISES)))

    for query in ("side bend", "band", "hamstring", "chest", "reach"):
        assert slugs(other.read(query)) == slugs(INDEX.read(query))


def test_it_is_made_once_for_a_library() -> None:
    assert Index.of(EXERCISES) is INDEX
    assert Index.of(list(EXERCISES)) is not INDEX


# A list.


def test_those_described_stand_before_those_that_only_serve_the_area() -> None:
    found = INDEX.find("hamstring")

    assert found[0].slug == "seated-hamstring"
    assert {exercise.slug for exercise in found} == {each.slug for each in EXERCISES if Area.HIPS in each.areas}
    assert len(found) == len(set(found))


def test_those_for_the_area_stand_before_those_that_serve_it_as_well() -> None:
    found = INDEX.find("stiff neck")
    kinds = [exercise.areas[0] is Area.NECK for exercise in found]

    assert kinds == sorted(kinds, reverse=True)


def test_those_that_answer_a_cause_most_stand_first() -> None:
    weights = [exercise.targets[Target.SITTING] for exercise in INDEX.find("sitting")]

    assert weights == sorted(weights, reverse=True)


def test_a_name_finds_one_and_nonsense_none_and_nothing_all() -> None:
    assert [exercise.slug for exercise in INDEX.find("chin tuck")] == ["chin-tuck"]
    assert INDEX.find("pizza") == ()
    assert INDEX.find("  ") == EXERCISES
    assert "glute-bridge" in [exercise.slug for exercise in INDEX.find("bridge")]


# Slips.


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [
        ("shoudler", "shoulder"),
        ("my trapezus", "trapezius"),
        ("lowerbak", "lower back"),
        ("hamstirng", "hamstring"),
    ],
)
def test_a_misspelt_word_is_said_back(typed: str, read_as: str) -> None:
    assert INDEX.read(typed).read_as == (read_as,)


@pytest.mark.parametrize("typed", ["neck", "20-20-20", "pecs", "shoulders", "hello there"])
def test_nothing_is_said_back_of_words_that_were_taken_as_they_are(typed: str) -> None:
    assert INDEX.read(typed).read_as == ()


@pytest.mark.parametrize("word", ORDINARY.split())
def test_an_ordinary_word_is_no_slip(word: str) -> None:
    assert INDEX.read(word).read_as == ()


@pytest.mark.parametrize(
    ("word", "areas"),
    [
        ("shin", {Area.HIPS}),
        ("chin", {Area.NECK}),
        ("heel", {Area.HIPS}),
        ("feel", set()),
        ("hand", {Area.WRISTS}),
        ("head", {Area.NECK}),
        ("hip", {Area.HIPS}),
        ("lip", set()),
        ("waist", {Area.LOWER_BACK}),
        ("wrist", {Area.WRISTS}),
        ("waste", set()),
        ("chest", {Area.SHOULDERS}),
        ("cheat", set()),
        ("wist", set()),
        ("thing", set()),
        ("arm", {Area.SHOULDERS}),
        ("art", set()),
        ("leg", {Area.HIPS}),
        ("log", set()),
        ("rib", {Area.MID_BACK}),
        ("rub", set()),
        ("eye", {Area.EYES}),
        ("dye", set()),
        ("toe", {Area.HIPS}),
        ("tie", set()),
    ],
)
def test_one_letter_does_not_turn_one_part_of_the_body_into_another(word: str, areas: set[Area]) -> None:
    assert INDEX.read(word).areas == areas


# What stays unknown.


@pytest.mark.parametrize(
    "words",
    [
        *("pizza", "meeting", "hello world", "deploy", "wrist watch", "invoice", "lunch", "pasture", "boulder"),
        *("calendar", "password", "kubernetes", "friday", "the build is red", "merge my branch", "staff meeting"),
        *("settings menu", "book a room", "reset my password", "where is the printer", "dog pictures please"),
        *("backlog", "frontend", "backend", "feedback", "handbook", "headset", "shipping", "deadline", "standup"),
        *("postgres", "spinner", "stringify", "checkout", "timesheet", "payroll", "sprint review", "kneecapped"),
        *("qqqqqqq", "xyzzy", "🍕", "你好", "привет", "ça va", "...", "404"),
    ],
)
def test_everyday_words_become_nothing(words: str) -> None:
    wish = INDEX.read(words)

    assert (wish.areas, wish.targets, wish.exercises) == (frozenset(), frozenset(), ())


@pytest.mark.parametrize("saying", SAYINGS.split(", "))
def test_a_saying_means_no_part_of_the_body(saying: str) -> None:
    assert not INDEX.read(f"the {saying} thing").understood


def test_unknown_words_are_kept_and_what_looks_like_them_is_offered() -> None:
    wish = INDEX.read("shld xneck")

    assert not wish.understood
    assert wish.unknown == ("shld", "xneck")
    assert Area.NECK in wish.nearest.areas


def test_an_exercise_that_looks_like_it_is_offered() -> None:
    assert "wall-slide" in [exercise.slug for exercise in INDEX.read("wal slyde").nearest.exercises]


def test_nothing_is_near_to_gibberish() -> None:
    assert INDEX.read("qqqqqqq").nearest == Wish().nearest


# Anything may be typed.


@pytest.mark.parametrize(
    "text",
    ["", " ", "\x00\x1b[31m", "🧘" * 50, "neck " * 2_000, "a" * 10_000, "ﷺ" * 10_000, "é" * 10_000, "-'’`", "\ud800"],
)
def test_hostile_text_is_read_calmly(text: str) -> None:
    wish = INDEX.read(text)

    assert len(wish.unknown) <= 40
    assert sum(map(len, wish.unknown)) < 10_000


@given(st.text(max_size=80))
def test_any_text_can_be_read(text: str) -> None:
    wish = INDEX.read(text)

    assert wish.understood or wish.unknown


@given(st.lists(st.sampled_from(sorted({word for phrase, _ in phrases() for word in phrase.split()})), max_size=8))
def test_whatever_is_described_serves_what_was_asked_for(words: list[str]) -> None:
    wish = INDEX.read(" ".join(words))

    for exercise in wish.exercises if wish.areas else ():
        assert wish.areas & set(exercise.areas)


def test_what_is_not_wanted_is_not_suggested_either() -> None:
    wish = INDEX.read("anything but my neck")
    assert wish.unknown == ("anything but my neck",)
    assert wish.nearest.areas == ()
    assert wish.nearest.exercises == ()
