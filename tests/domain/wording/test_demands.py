"""Every kind of move can be spoken of."""

import pytest

from bot.domain.exercise import Demand
from bot.domain.wording.demands import moves


@pytest.mark.parametrize("demand", Demand)
def test_each_has_words_of_its_own_that_need_no_dictionary(demand: Demand) -> None:
    said = moves(demand)
    assert said.startswith("moves that ")
    assert "-" not in said
    assert len(said) <= 60
    assert [other for other in Demand if moves(other) == said] == [demand]


@pytest.mark.parametrize("demand", [demand for demand in Demand if demand.endswith("-mild")])
def test_leaving_out_a_little_of_it_says_so(demand: Demand) -> None:
    more = Demand(demand.removesuffix("-mild"))
    assert moves(demand) == f"{moves(more)}, even a little"
