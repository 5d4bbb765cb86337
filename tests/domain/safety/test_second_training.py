"""What was learned, and whether it belongs to the messages that stand here now."""

from bot.domain.safety.second.weights import CATEGORIES, DIGEST, EMERGENCY, SIGN, URGENT
from bot.domain.safety.tier import Category
from tests.transcripts.cases import Side, cases
from tests.transcripts.training.descent import Lesson, learn
from tests.transcripts.training.examples import GUARDS, digest, examples


def test_what_was_learned_belongs_to_the_messages_and_labels_of_today() -> None:
    assert digest() == DIGEST, "The messages, their labels or what is looked at in them changed: run `make train`."


def test_nothing_is_learned_from_what_is_set_aside() -> None:
    assert {example.case for example in examples() if example.writer != GUARDS} == set(cases(Side.OPEN))


def test_every_category_was_learned() -> None:
    assert CATEGORIES.keys() == set(Category)


def test_it_stays_small() -> None:
    assert sum(len(written.encode()) for written in (SIGN, EMERGENCY, URGENT, *CATEGORIES.values())) < 1_000_000


def test_it_learns_which_traits_speak_for_yes() -> None:
    learnt = learn(
        [
            *(Lesson(traits=["numb", "leg", trait], answer=True) for trait in ("a", "b", "a")),
            *(Lesson(traits=["stiff", "leg", trait], answer=False) for trait in ("a", "b", "b")),
        ]
    )

    assert learnt.grade(["numb", "leg"]) > 0 > learnt.grade(["stiff", "leg"])


def test_it_learns_the_same_twice() -> None:
    lessons = [Lesson(traits=example.traits, answer=example.is_sign) for example in examples()[:300]]

    assert learn(lessons) == learn(lessons)


def test_a_trait_seen_once_teaches_nothing() -> None:
    lessons = [Lesson(traits=["numb", "once"], answer=True), Lesson(traits=["numb"], answer=False)]

    assert "once" not in learn(lessons).adds
