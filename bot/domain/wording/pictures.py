"""How a person likes the pictures of exercises: set, shown, not understood."""

from typing import assert_never

from bot.domain.message import Message
from bot.domain.profile import Pictures
from bot.domain.wording.quoting import quoted

_COMMANDS = "`/stretch pictures moving`, `/stretch pictures still` or `/stretch pictures off`"


def pictures_set(pictures: Pictures) -> Message:
    return Message(
        paragraphs=(f"All right. {_said(pictures)}",),
        notes=("In a channel the team stretch has a still picture, as everybody there sees the same one.",),
    )


def pictures_shown(pictures: Pictures) -> Message:
    return Message(paragraphs=(_said(pictures),), notes=(f"Change it with {_COMMANDS}.",))


def not_a_way(words: str) -> Message:
    return Message(paragraphs=(f"I don't know {quoted(words)} for pictures, so nothing was changed. Say {_COMMANDS}.",))


def _said(pictures: Pictures) -> str:
    match pictures:
        case Pictures.MOVING:
            return "Your exercises come with a moving picture, where I can show one."
        case Pictures.STILL:
            return (
                "Your exercises come with a picture that stands still, where I can show one: the start beside the end."
            )
        case Pictures.OFF:
            return "Your exercises come without pictures: the steps say it all."
        case _:
            assert_never(pictures)
