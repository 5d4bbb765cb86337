"""What is answered in place of a time: the words that stood in the way, and why."""

from dataclasses import dataclass
from enum import StrEnum

EXAMPLES = ("weekdays at 10:30, 14:00 and 16:00", "every 45 minutes from 9am to 5pm", "every other Tuesday around 11")


class Why(StrEnum):
    EMPTY = "nothing was said"
    LONG = "too long"
    WORDS = "not understood"
    ONCE = "one time only, or one date"
    UNEVEN = "neither by weeks nor by weekdays of the month"
    WEEKS_OR_MONTH = "could be counted in weeks or in the month"
    MIXED_WEEKS = "some days in other weeks than others"
    MID_WEEK = "starts in the middle of a week"
    WHICH_YEAR = "a date gone by, or a year ahead"
    ZONE = "names a time zone"
    NO_SUCH_TIME = "not on the clock"
    MORNING_OR_AFTERNOON = "could be either half of the day"
    NO_TIME = "days without a time"
    NO_DAYS = "no day is left"
    NO_STEP = "from when to when, but not how often"
    NO_RANGE = "how often, but not from when to when"
    BACKWARDS = "ends before it starts"
    TOO_SELDOM = "steps longer than their range"
    TOO_OFTEN = "steps under 20 minutes"
    TOO_MANY = "more than 48 times a day"
    MIXED_DAYS = "other times on other days"
    MIXED_SPREAD = "some times around, some sharp"
    WIDE_SPREAD = "spread of no minutes, or over ten"
    OTHER_COUNT = "another number of times than said"
    PAST = "not in the future"
    FAR = "more than a year ahead"


@dataclass(frozen=True, kw_only=True)
class Unread:
    """`words` as the person typed them, in their order; empty where no single word is to blame."""

    why: Why
    words: tuple[str, ...] = ()


class NotReadError(Exception):
    """Carries an Unread out of the middle of a reading; it never leaves this package."""

    def __init__(self, why: Why, *words: str) -> None:
        super().__init__(why)
        self.unread = Unread(why=why, words=words)
