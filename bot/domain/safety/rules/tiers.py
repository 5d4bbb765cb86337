"""The three ways to state a rule."""

from functools import partial
from typing import Protocol

from bot.domain.safety.over import Void
from bot.domain.safety.phrase import Concept
from bot.domain.safety.rule import Rule
from bot.domain.safety.tier import Tier


class _States(Protocol):
    def __call__(
        self,
        *needs: Concept,
        within: int | None = None,
        unless: tuple[Concept, ...] = (),
        despite: frozenset[Void] = frozenset(),
        ever: tuple[Concept, ...] = (),
    ) -> Rule: ...


def _rule(
    tier: Tier,
    *needs: Concept,
    within: int | None = None,
    unless: tuple[Concept, ...] = (),
    despite: frozenset[Void] = frozenset(),
    ever: tuple[Concept, ...] = (),
) -> Rule:
    return Rule(tier=tier, needs=needs, within=within, unless=unless, despite=despite, ever=frozenset(ever))


emergency: _States = partial(_rule, Tier.EMERGENCY)
urgent: _States = partial(_rule, Tier.URGENT)
routine: _States = partial(_rule, Tier.ROUTINE)
