"""What a person is told when words about time were not understood, or could mean two things."""

from bot.domain.listing import one_after_the_other
from bot.domain.timewords import EXAMPLES, Unread, Why
from bot.domain.wording.quoting import quoted

_MOST_WORDS = 5


def not_understood(unread: Unread) -> str:
    """Nothing was set, why, and three schedules that work."""
    return f"{reason(unread)} These work: {_listed(EXAMPLES)}."


def reason(unread: Unread) -> str:
    """One or two sentences, the person's own words quoted."""
    more = " and more" if len(unread.words) > _MOST_WORDS else ""
    words = _listed(unread.words[:_MOST_WORDS]) + more
    return _REASONS[unread.why].format(words=words, phrase=quoted(" ".join(unread.words)))


_REASONS = {
    Why.EMPTY: "There is nothing to read yet.",
    Why.LONG: "That is more text than a time needs, so I stopped reading.",
    Why.WORDS: "I don't understand {words} here, so nothing was set.",
    Why.ONCE: "Only repeating times can be set, and {words} comes once.",
    Why.UNEVEN: "Times can come back every 1 to 8 weeks, or by the weekdays of a month, such as the first Monday. {words} is neither.",
    Why.WEEKS_OR_MONTH: "Is {phrase} counted in weeks, or in the month? Please add `of the month`, or say it like `every 3 weeks on Friday`.",
    Why.MIXED_WEEKS: "Those days come in different weeks. Please set one schedule for each.",
    Why.MID_WEEK: "A start counts from the Monday of its week, so {words} would bring days before it too. Please start with a whole week.",
    Why.WHICH_YEAR: "Which year do you mean by {words}? Please add it.",
    Why.ZONE: "Times are read in your own time zone. Please leave out {words}, or change your zone.",
    Why.NO_SUCH_TIME: "{words} is not on the clock or in the calendar.",
    Why.MORNING_OR_AFTERNOON: "Is {words} before or after noon? Please add am or pm, or use the 24-hour clock.",
    Why.NO_TIME: "At what time? I found none.",
    Why.NO_DAYS: "On which days? No day of the week is left.",
    Why.NO_STEP: "How often, {phrase}? Every hour, for example.",
    Why.NO_RANGE: "From when to when should {phrase} be?",
    Why.BACKWARDS: "{phrase} ends before it starts. For the afternoon say pm, or 17 for 5; it can't run past midnight.",
    Why.TOO_SELDOM: "{phrase} is shorter than one step.",
    Why.TOO_OFTEN: "{phrase} is too often. 20 minutes is the shortest step.",
    Why.TOO_MANY: "That makes more than 48 times a day.",
    Why.MIXED_DAYS: "Those are different times on different days. Please set one schedule for each.",
    Why.MIXED_SPREAD: "Either all times are around, or none. Please set one schedule for each.",
    Why.WIDE_SPREAD: "{phrase} doesn't work. 1 to 10 minutes do.",
    Why.OTHER_COUNT: "{phrase} and the number of times don't agree.",
    Why.PAST: "That is not in the future.",
    Why.FAR: "That is more than a year ahead.",
}


def _listed(texts: tuple[str, ...]) -> str:
    return one_after_the_other(quoted(text) for text in texts)
