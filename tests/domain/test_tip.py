"""Tips refuse what makes no sense, what blames, and what promises too much."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.domain.source import Review, Source
from bot.domain.tip import AT_A_DESK, UNASKED, Subject, Tip, drawn
from bot.domain.vocabulary import Claim, Licence

A_SOURCE = Source(
    title="A page",
    url="https://example.org/a",
    claim=Claim.TECHNIQUE,
    checked=date(2026, 11, 22),
    licence=Licence.FACTS_ONLY,
)


def a_tip(**changes: Any) -> Tip:
    tip = Tip(
        slug="feet", name="Feet", about=Subject.CHAIR, text=("Let both feet rest on something.",), sources=(A_SOURCE,)
    )
    return replace(tip, **changes)


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"slug": "Two Feet"}, "slug: expected lower-case words joined by hyphens"),
        ({"name": ""}, "name: expected 1 to 60 characters"),
        ({"name": "x" * 61}, "name: expected 1 to 60 characters"),
        ({"text": ()}, "text: expected 1 to 3 sentences"),
        ({"text": ("One.",) * 4}, "text: expected 1 to 3 sentences"),
        ({"text": (" ",)}, "text: expected 1 to 160 characters a sentence"),
        ({"text": ("x" * 161,)}, "text: expected 1 to 160 characters a sentence"),
        ({"sources": ()}, "source: expected at least one source"),
        ({"text": ("This heals your back.",)}, "text: expected no promise to treat, cure or heal"),
        ({"name": "Cures for the back"}, "text: expected no promise to treat, cure or heal"),
        ({"text": ("You should sit up.",)}, "text: expected what helps, and no blame"),
        ({"text": ("Your poor posture hurts you.",)}, "text: expected what helps, and no blame"),
        ({"text": ("Overweight people ache.",)}, "text: expected what helps, and no blame"),
    ],
)
def test_a_tip_refuses_nonsense_by_field(changes: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        a_tip(**changes)


def test_the_same_seed_draws_the_same_tip_and_each_comes_with_some_seed() -> None:
    tips = [a_tip(slug=slug) for slug in ("feet", "hands", "eyes")]

    assert drawn(tips, seed="Monday") == drawn(tips[::-1], seed="Monday")
    assert {tip.slug for n in range(99) if (tip := drawn(tips, seed=str(n)))} == {"feet", "hands", "eyes"}


def test_of_no_tips_none_is_drawn() -> None:
    assert drawn((), seed="Monday") is None


def test_nobody_hears_unasked_of_their_weight() -> None:
    assert Subject.WEIGHT not in UNASKED | AT_A_DESK


def test_a_tip_is_unreviewed_until_somebody_has_looked() -> None:
    assert a_tip().review == Review()
    assert a_tip(review=Review(by="AB", on=date(2026, 1, 31))).review.by == "AB"
