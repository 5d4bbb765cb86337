"""A person at the keyboard of the local Slack: says, presses, and reads what comes."""

from dataclasses import dataclass

from bot.domain.message import Choice
from bot.playground.message import Message
from bot.playground.server import Playground
from bot.slack.blocks import action_id

JONAS, MEERA, DANA, TOM = "U01JONAS", "U02MEERA", "U03DANA", "U04TOM"
GENERAL, WELLNESS = "C01GENERAL", "C02WELLNESS"


@dataclass(frozen=True, kw_only=True)
class Somebody:
    """`channel` is where they are: their direct messages with the bot, unless said otherwise."""

    slack: Playground
    id: str
    channel: str

    @property
    def sees(self) -> list[Message]:
        return list(self.slack.messages(self.channel, viewer=self.id))

    async def says(self, text: str) -> Message:
        """Types that, and reads the next message that is not their own."""
        before = len(self.sees)
        if text.startswith("/"):
            command, _, words = text.partition(" ")
            outcome = await self.slack.command(self.id, self.channel, command, words)
        else:
            outcome = await self.slack.say(self.id, self.channel, text)
            before += 1
        assert outcome.ok, outcome
        await self.slack.until(lambda: len(self.sees) > before)
        return self.sees[before]

    async def presses(self, choice: Choice, message: Message) -> Message:
        """Presses that button, and reads what the message has become."""
        outcome = await self.slack.press(self.id, self.channel, message.ts, action_id=action_id(choice))
        assert outcome.ok, outcome
        return await self.slack.until(lambda: self._changed(message))

    def _changed(self, message: Message) -> Message | None:
        now = next((each for each in self.sees if each.ts == message.ts), None)
        return now if now and now.text != message.text else None


def somebody(slack: Playground, member: str, *, channel: str | None = None) -> Somebody:
    return Somebody(slack=slack, id=member, channel=channel or slack.im(member))


def labels(message: Message) -> list[str]:
    """Of its buttons, in order."""
    return [
        element["text"]["text"]
        for block in message.blocks
        if block["type"] == "actions"
        for element in block["elements"]
    ]
