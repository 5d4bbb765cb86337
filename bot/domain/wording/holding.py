"""The way out of a hold: asked twice, as a tap is quickly made."""

from bot.domain.message import Button, Choice, Message


def is_it_sorted_out() -> Message:
    return Message(
        title="Is it really sorted out?",
        paragraphs=(
            (
                "That means: a doctor or another professional has looked at it, or somebody who can help has talked it through with you, "
                "and you may move again. Then exercises and reminders come back."
            ),
        ),
        notes=("If it has only got better by itself, please have it looked at all the same.",),
        buttons=(
            Button(choice=Choice.CLEARED_SURELY, label="Yes, it is sorted out"),
            Button(choice=Choice.NOT_YET, label="Not yet"),
        ),
    )


def nothing_on_hold() -> Message:
    return Message(paragraphs=("Nothing is on hold. `/stretch` gives you an exercise when you want one.",))
