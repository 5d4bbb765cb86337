"""Rules for suicide and self-harm: said in earnest, said in passing, or only a figure of speech."""

from bot.domain.safety.over import Void
from bot.domain.safety.rule import Rule
from bot.domain.safety.rules.tiers import emergency, urgent
from bot.domain.safety.vocabulary.crisis import HYPERBOLE, INTENT, PASSIVE, PLANNED, PLANNED_BY

# "What is the point of living?" is no question about facts.
ASKED = frozenset({Void.IMAGINED})

CRISIS: tuple[Rule, ...] = (
    emergency(INTENT, unless=(HYPERBOLE,)),
    emergency(INTENT | PASSIVE, PLANNED_BY),
    urgent(PASSIVE, unless=(HYPERBOLE,), despite=ASKED),
    urgent(PASSIVE, PLANNED, despite=ASKED),
)
