"""How often somebody who doesn't answer is nudged: fewer after a few in a row, one question, then nothing."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import takewhile

from bot.domain.profile import Offer

FEWER_FROM = 3
ASK_FROM = 10
# Nobody has ignored what came a moment ago.
TIME_TO_ANSWER = timedelta(hours=1)
# A day, less what a late afternoon and an early morning are apart.
ONCE_A_DAY = timedelta(hours=20)


class Step(StrEnum):
    """What to do when a nudge is due. `ASK`: the question whether to go on comes in its place."""

    SEND = "send"
    SKIP = "skip"
    ASK = "ask"


def step(nudged: Sequence[Offer], *, active_at: datetime | None, at: datetime) -> Step:
    """`nudged` is what nudges brought the member, oldest first; `active_at`, when they last did anything with us."""
    ignored = _ignored(_unanswered(nudged, active_at), at=at)
    if ignored < FEWER_FROM:
        return Step.SEND
    if at - nudged[-1].at < ONCE_A_DAY:
        return Step.SKIP
    return Step.ASK if ignored >= ASK_FROM else Step.SEND


def _unanswered(nudged: Sequence[Offer], active_at: datetime | None) -> list[Offer]:
    """Those since the last sign of life, oldest first."""
    silent = takewhile(
        lambda offer: offer.feedback is None and (active_at is None or offer.at > active_at), reversed(nudged)
    )
    return [*silent][::-1]


def _ignored(unanswered: Iterable[Offer], *, at: datetime) -> int:
    """How many count, by the pace at which they may come.

    Several at once, as after downtime, are one; and beyond the first few, so are all of one day. Whoever was away for
    an afternoon of nudges every half hour has not been silent for ten days.
    """
    ignored, last = 0, None
    for offer in unanswered:
        apart = TIME_TO_ANSWER if ignored < FEWER_FROM else ONCE_A_DAY
        if at - offer.at >= TIME_TO_ANSWER and (last is None or offer.at - last >= apart):
            ignored, last = ignored + 1, offer.at
    return ignored
