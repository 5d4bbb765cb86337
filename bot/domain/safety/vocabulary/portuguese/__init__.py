"""Portuguese: everything a message in it is read with."""

from bot.domain.safety.tongue.tongue import Tongue, spoken
from bot.domain.safety.vocabulary.portuguese.bladder import with_bladder
from bot.domain.safety.vocabulary.portuguese.body import with_body
from bot.domain.safety.vocabulary.portuguese.brain import with_brain
from bot.domain.safety.vocabulary.portuguese.context import surroundings
from bot.domain.safety.vocabulary.portuguese.crisis import with_crisis
from bot.domain.safety.vocabulary.portuguese.excuses import with_excuses
from bot.domain.safety.vocabulary.portuguese.heart import with_heart
from bot.domain.safety.vocabulary.portuguese.illness import with_illness
from bot.domain.safety.vocabulary.portuguese.injury import with_injury
from bot.domain.safety.vocabulary.portuguese.nerve import with_nerve
from bot.domain.safety.vocabulary.portuguese.sounds import SPEECH


def portuguese() -> Tongue:
    return spoken(
        SPEECH,
        surroundings(),
        with_body,
        with_nerve,
        with_bladder,
        with_heart,
        with_brain,
        with_illness,
        with_injury,
        with_crisis,
        with_excuses,
    )
