"""What was learned, and whether it belongs to the messages that stand here now."""

from bot.domain.safety.second.weights import CATEGORIES, DIGEST, EMERGENCY, SIGNS, URGENT
from bot.domain.safety.tier import Category
from tests.transcripts.cases import Side, cases
from tests.transcripts.training.crossing import KINDS
from tests.transcripts.training.examples import GUARDS, RULED_BY, digest, examples
from tests.transcripts.training.learning import Lesson, learn


def test_what_was_learned_belongs_to_the_messages_and_labels_of_today() -> None:
    assert digest() == DIGEST, "The messages, their labels or what is looked at in them changed: run `make train`."


def test_nothing_is_learned_from_what_is_set_aside() -> None:
    assert {example.case for example in examples() if example.writer != GUARDS} == set(cases(Side.OPEN))


def test_every_kind_of_sign_and_every_category_was_learned() -> None:
    assert SIGNS.keys() == KINDS.keys()
    assert CATEGORIES.keys() == set(Category)


def test_it_stays_small() -> None:
    assert sum(len(written.encode()) for written in (*SIGNS.values(), EMERGENCY, URGENT, *CATEGORIES.values())) < 4e6


def test_how_far_the_rules_can_be_trusted_is_learned_from_those_whom_they_had_not_seen() -> None:
    ruled = {trait for example in examples() for trait in example.traits if trait.startswith("=")}

    assert {"=none", "=emergency", "=cardiac"} <= ruled
    for example in examples():
        assert ruled.isdisjoint(example.teaches) is (example.writer in RULED_BY)


def test_it_learns_which_traits_speak_for_yes() -> None:
    learnt = learn(
        [
            *(Lesson(traits=["numb", "leg", trait], words=3, answer=True) for trait in ("a", "b", "a")),
            *(Lesson(traits=["stiff", "leg", trait], words=3, answer=False) for trait in ("a", "b", "b")),
        ]
    )

    assert learnt.grade(["numb", "leg"], 2) > 0 > learnt.grade(["stiff", "leg"], 2)


def test_it_learns_the_same_twice() -> None:
    lessons = [
        Lesson(traits=example.traits, words=example.words, answer=example.is_sign) for example in examples()[:300]
    ]

    assert learn(lessons) == learn(lessons)


def test_a_trait_seen_twice_teaches_nothing() -> None:
    lessons = [
        Lesson(traits=["numb", "rare"], words=2, answer=True),
        Lesson(traits=["numb", "rare"], words=2, answer=True),
        Lesson(traits=["numb"], words=1, answer=False),
    ]

    assert "rare" not in learn(lessons).adds
