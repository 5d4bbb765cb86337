"""Dresses a message in Slack's blocks, and names its buttons."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from bot.domain.message import Button, Choice, Message, Picture
from bot.slack.mrkdwn import escape

# Plain values, as a crowd's messages are dressed all at once: slack_sdk's models inspect each of theirs anew. The tests
# hold what is dressed here against those models.
_Json: TypeAlias = dict[str, Any]

_LONGEST_HEADER = 150
_LONGEST_TEXT = 3000
_LONGEST_ALT = 2000


def action_id(choice: Choice) -> str:
    return f"unhunch.{choice.value}"


def dressed(message: Message, *, pictures: str | None = None) -> dict[str, Any]:
    """`text` and `blocks` as every posting method takes them; `text` holds all of it, for screen readers.

    `pictures` is the address under which Slack can fetch them; without one the message goes without its picture.
    """
    return {"text": escape(message.text), "blocks": list(_blocks(message, pictures))}


def _blocks(message: Message, pictures: str | None) -> Iterator[_Json]:
    if message.title:
        yield {"type": "header", "text": _plain(message.title[:_LONGEST_HEADER])}
    yield from _sections(message.paragraphs)
    if message.picture and pictures:
        yield _image(message.picture, pictures)
    yield from _sections(["\n".join(f"{number}. {step}" for number, step in enumerate(message.steps, start=1))])
    # One block for all notes: a block each would stand as far apart as paragraphs do.
    if notes := "\n".join(message.notes):
        yield {"type": "context", "elements": [_marked(notes)]}
    if message.buttons:
        yield {"type": "actions", "elements": [_button(button) for button in message.buttons]}


def _sections(texts: Iterable[str]) -> Iterator[_Json]:
    return ({"type": "section", "text": _marked(text)} for text in texts if text)


def _image(picture: Picture, pictures: str) -> _Json:
    kind = "gif" if picture.moving else "png"
    return {"type": "image", "image_url": f"{pictures}/{picture.slug}.{kind}", "alt_text": picture.alt[:_LONGEST_ALT]}


def _plain(text: str) -> _Json:
    return {"type": "plain_text", "text": text}


def _marked(text: str) -> _Json:
    return {"type": "mrkdwn", "text": escape(text)[:_LONGEST_TEXT]}


def _button(button: Button) -> _Json:
    dress = {"type": "button", "text": _plain(button.label), "action_id": action_id(button.choice)}
    if button.subject:
        dress["value"] = button.subject
    if button.primary:
        dress["style"] = "primary"
    return dress
