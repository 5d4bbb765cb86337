"""A posture check rests like any move that hurt."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain import posture
from bot.domain.exercise import Area
from bot.domain.profile import Feedback, Offer, Profile

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAY = timedelta(days=1)


def hurt(slug: str, *, ago: timedelta) -> Offer:
    return Offer(slug=slug, at=AT - ago, feedback=Feedback.HURT)


def test_it_suits_whoever_told_us_nothing() -> None:
    assert posture.suits(Profile(), (), at=AT)


@pytest.mark.parametrize(("ago", "suits"), [(DAY, False), (14 * DAY, False), (15 * DAY, True)])
def test_after_it_hurt_it_rests_for_two_weeks(ago: timedelta, suits: bool) -> None:  # noqa: FBT001  a parameter of the case
    assert posture.suits(Profile(), [hurt(posture.SLUG, ago=ago)], at=AT) == suits


def test_another_hurt_is_none_of_its_business() -> None:
    done = Offer(slug=posture.SLUG, at=AT - DAY, feedback=Feedback.DONE)
    assert posture.suits(Profile(), [done, hurt("chin-tuck", ago=DAY)], at=AT)


@pytest.mark.parametrize(("area", "suits"), [(Area.NECK, False), (Area.LOWER_BACK, False), (Area.EYES, True)])
def test_it_rests_with_what_it_moves(area: Area, suits: bool) -> None:  # noqa: FBT001  a parameter of the case
    assert posture.suits(Profile(resting=frozenset({area})), (), at=AT) == suits
