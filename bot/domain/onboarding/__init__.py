"""The onboarding questions: what may be picked, and what is kept of it. Never a reason, never a finding."""

from bot.domain.onboarding.answers import Answers, Refused, Wrong, read_answers, told
from bot.domain.onboarding.pick import BACK, Day, Eases, Guided, Place, When
from bot.domain.onboarding.question import Asked, Option, Question, most_of, questions

__all__ = [
    "BACK",
    "Answers",
    "Asked",
    "Day",
    "Eases",
    "Guided",
    "Option",
    "Place",
    "Question",
    "Refused",
    "When",
    "Wrong",
    "most_of",
    "questions",
    "read_answers",
    "told",
]
