"""A person with the onboarding form before them: picks, and sends it off."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.message import Choice
from bot.domain.onboarding import Question
from bot.playground.message import Message
from bot.playground.people import Outcome
from bot.playground.server import Playground
from bot.slack.blocks import action_id
from tests.slack.conversation import Somebody

Json = dict[str, Any]
Picks = Mapping[Question, list[str]]


@dataclass(kw_only=True)
class Form:
    """`view` is as it stood when it was opened; `now` is as it stands."""

    somebody: Somebody
    view: Json

    @property
    def slack(self) -> Playground:
        return self.somebody.slack

    @property
    def now(self) -> Json | None:
        return self.slack.view(self.somebody.id)

    @property
    def blocks(self) -> list[Json]:
        assert self.now
        return [block for block in self.now["blocks"] if block["type"] == "input"]

    @property
    def asks(self) -> list[str]:
        return [block["block_id"] for block in self.blocks]

    def element(self, question: Question) -> Json:
        return next(block["element"] for block in self.blocks if block["block_id"] == question)

    async def picks_areas(self, *areas: str) -> None:
        """As the menu tells of it while they are still at the form."""
        element = self.element(Question.AREAS)
        await self.slack.press_in_view(
            self.somebody.id,
            self.view["id"],
            action_id=element["action_id"],
            block_id=Question.AREAS.value,
            selected_options=[_option(area) for area in areas],
        )

    async def sends(self, picks: Picks) -> Outcome:
        """Sends it off with what stands in it, and these picks in place of what stood there."""
        values = {name.value: {f"unhunch.setup.{name.value}": _chosen(name, picked)} for name, picked in picks.items()}
        return await self.slack.submit_view(self.somebody.id, self.view["id"], values)


async def opened(somebody: Somebody, card: Message) -> Form:
    """They press "None of these apply" under that card."""
    await somebody.slack.press(somebody.id, somebody.channel, card.ts, action_id=action_id(Choice.ASK_ME))
    view = await somebody.slack.until(lambda: somebody.slack.view(somebody.id))
    return Form(somebody=somebody, view=view)


def _option(value: str) -> Json:
    return {"text": {"type": "plain_text", "text": value}, "value": value}


def _chosen(question: Question, picked: list[str]) -> Json:
    if question in {Question.EASES, Question.PLACE, Question.WHEN}:
        return {"selected_option": _option(picked[0]) if picked else None}
    return {"selected_options": [_option(value) for value in picked]}
