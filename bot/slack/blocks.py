"""Dresses a message in Slack's blocks, and names its buttons."""

from typing import Any

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement, ContextBlock, HeaderBlock, SectionBlock
from slack_sdk.models.blocks.basic_components import MarkdownTextObject, PlainTextObject

from bot.domain.message import Button, Choice, Message
from bot.slack.mrkdwn import escape

_LONGEST_HEADER = 150
_LONGEST_TEXT = 3000


def action_id(choice: Choice) -> str:
    return f"unhunch.{choice.value}"


def dressed(message: Message) -> dict[str, Any]:
    """`text` and `blocks` as every posting method takes them; `text` holds all of it, for screen readers."""
    return {"text": escape(message.text), "blocks": [block.to_dict() for block in _blocks(message)]}


def _blocks(message: Message) -> list[Block]:
    steps = "\n".join(f"{number}. {step}" for number, step in enumerate(message.steps, start=1))
    header = [HeaderBlock(text=PlainTextObject(text=message.title[:_LONGEST_HEADER]))] if message.title else []
    sections = [_section(text) for text in (*message.paragraphs, steps) if text]
    # One block for all notes: a block each would stand as far apart as paragraphs do.
    notes = [ContextBlock(elements=[_text("\n".join(message.notes))])] if message.notes else []
    actions = [ActionsBlock(elements=[_button(button) for button in message.buttons])] if message.buttons else []
    return [*header, *sections, *notes, *actions]


def _section(text: str) -> SectionBlock:
    return SectionBlock(text=_text(text))


def _text(text: str) -> MarkdownTextObject:
    return MarkdownTextObject(text=escape(text)[:_LONGEST_TEXT])


def _button(button: Button) -> ButtonElement:
    return ButtonElement(
        text=PlainTextObject(text=button.label),
        action_id=action_id(button.choice),
        value=button.subject or None,
        style="primary" if button.primary else None,
    )
