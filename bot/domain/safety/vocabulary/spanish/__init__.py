"""Spanish: everything a message in it is read with."""

from bot.domain.safety.tongue.tongue import Tongue, spoken
from bot.domain.safety.vocabulary.spanish.bladder import with_bladder
from bot.domain.safety.vocabulary.spanish.body import with_body
from bot.domain.safety.vocabulary.spanish.brain import with_brain
from bot.domain.safety.vocabulary.spanish.context import surroundings
from bot.domain.safety.vocabulary.spanish.crisis import with_crisis
from bot.domain.safety.vocabulary.spanish.excuses import with_excuses
from bot.domain.safety.vocabulary.spanish.heart import with_heart
from bot.domain.safety.vocabulary.spanish.illness import with_illness
from bot.domain.safety.vocabulary.spanish.injury import with_injury
from bot.domain.safety.vocabulary.spanish.nerve import with_nerve
from bot.domain.safety.vocabulary.spanish.sounds import SPEECH


def spanish() -> Tongue:
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
