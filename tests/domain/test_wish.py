"""What a person wishes for, once it is understood."""

import pytest

from bot.catalogue import CONTENT, load
from bot.domain.exercise import Area, Target
from bot.domain.wish import Wish

EXERCISES = load(CONTENT)
CHIN_TUCK, BIRD_DOG = EXERCISES.by_slug["chin-tuck"], EXERCISES.by_slug["bird-dog"]


@pytest.mark.parametrize(
    "wish",
    [
        Wish(areas=frozenset({Area.NECK}), unknown=("pizza",)),
        Wish(targets=frozenset({Target.SITTING}), unknown=("pizza",)),
        Wish(exercises=(CHIN_TUCK,), unknown=("pizza",)),
    ],
)
def test_a_wish_is_understood_in_part(wish: Wish) -> None:
    assert wish.understood


def test_no_words_wish_for_anything() -> None:
    assert Wish().understood


def test_words_that_say_nothing_are_not_understood() -> None:
    assert not Wish(unknown=("pizza",)).understood


def test_only_one_that_is_named_is_meant_and_no_other() -> None:
    assert Wish(exercises=(CHIN_TUCK,), named=True).exercise == CHIN_TUCK
    assert Wish(exercises=(CHIN_TUCK,)).exercise is None
    assert Wish().exercise is None


@pytest.mark.parametrize("exercises", [(), (CHIN_TUCK, BIRD_DOG)])
def test_none_or_two_are_not_named_as_one(exercises: tuple[()]) -> None:
    with pytest.raises(ValueError, match="exactly one"):
        Wish(exercises=exercises, named=True)


def test_where_some_are_described_the_others_are_not_wanted() -> None:
    others = Wish(exercises=(CHIN_TUCK, BIRD_DOG)).others(EXERCISES)

    assert others == EXERCISES.by_slug.keys() - {"chin-tuck", "bird-dog"}


def test_where_none_is_described_there_are_no_others() -> None:
    assert Wish(areas=frozenset({Area.NECK})).others(EXERCISES) == frozenset()
