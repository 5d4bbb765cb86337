"""French: everything a message in it is read with."""

from bot.domain.safety.tongue.tongue import Tongue, spoken
from bot.domain.safety.vocabulary.french.body import with_body
from bot.domain.safety.vocabulary.french.context import surroundings
from bot.domain.safety.vocabulary.french.crisis import with_crisis
from bot.domain.safety.vocabulary.french.heart_brain import with_brain, with_heart
from bot.domain.safety.vocabulary.french.illness import with_illness
from bot.domain.safety.vocabulary.french.injury import with_injury
from bot.domain.safety.vocabulary.french.nerve import with_feeling
from bot.domain.safety.vocabulary.french.speech import FRENCH


def french() -> Tongue:
    return spoken(
        FRENCH, surroundings(), with_body, with_feeling, with_heart, with_brain, with_illness, with_injury, with_crisis
    )
