"""All exercises together: what is worked out once is what would be worked out each time."""

from collections.abc import Sequence
from itertools import combinations, islice

from bot.domain.exercise import Demand, Exercise
from bot.domain.library import Library
from bot.domain.profile import Profile

MORE_THAN_ARE_KEPT = 1001


def test_however_many_profiles_ask_each_gets_its_own_answer(exercises: Sequence[Exercise]) -> None:
    library = Library(exercises[:2])
    some = (frozenset(demands) for size in range(len(Demand)) for demands in combinations(Demand, size))
    profiles = [Profile(excluded=excluded) for excluded in islice(some, MORE_THAN_ARE_KEPT)]
    assert len(profiles) == MORE_THAN_ARE_KEPT
    answers = [library.suiting(profile) for profile in profiles]
    assert answers[0] == library.suiting(profiles[0]) == Library(library).suiting(profiles[0])
    assert answers[-1] == Library(library).suiting(profiles[-1])


def test_one_that_is_one_already_is_not_made_again(exercises: Sequence[Exercise]) -> None:
    library = Library(exercises)
    assert Library.of(library) is library
    assert Library.of(exercises[:3]) == exercises[:3]
