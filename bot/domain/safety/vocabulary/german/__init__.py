"""German: everything a message in it is read with."""

from bot.domain.safety.tongue.tongue import Tongue, spoken
from bot.domain.safety.vocabulary.german.body import with_body
from bot.domain.safety.vocabulary.german.context import surroundings
from bot.domain.safety.vocabulary.german.crisis import with_crisis
from bot.domain.safety.vocabulary.german.heart_brain import with_brain, with_heart
from bot.domain.safety.vocabulary.german.illness import with_illness
from bot.domain.safety.vocabulary.german.injury import with_injury
from bot.domain.safety.vocabulary.german.nerve import with_feeling
from bot.domain.safety.vocabulary.german.speech import GERMAN


def german() -> Tongue:
    return spoken(
        GERMAN, surroundings(), with_body, with_feeling, with_heart, with_brain, with_illness, with_injury, with_crisis
    )
