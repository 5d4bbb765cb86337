"""What is said with a nudge that was kept."""

from datetime import UTC, datetime

import pytest

from bot.domain.message import Message
from bot.domain.quiet import Why
from bot.domain.wording.nudging import waited
from tests.builders import BERLIN

CARD = Message(title="Neck circle", notes=("Slowly.",))


@pytest.mark.parametrize(
    ("why", "said"),
    [
        (Why.HUDDLE, "Your 10:30 one, kept until your huddle was over."),
        (Why.MEETING, "Your 10:30 one, kept until you were free again."),
        (Why.AWAY, "Your 10:30 one, kept until you were back."),
        (Why.DND, "Your 10:30 one, kept until you could be disturbed again."),
    ],
)
def test_it_says_which_one_it_is_by_the_members_own_clock_and_why_it_comes_now(why: Why, said: str) -> None:
    kept = waited(CARD, why=why, due_at=datetime(2026, 3, 2, 9, 30, tzinfo=UTC), zone=BERLIN)
    assert kept == Message(title="Neck circle", notes=("Slowly.", said))
