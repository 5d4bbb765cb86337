"""Saying yes, and saying goodbye."""

from dataclasses import replace

from bot.domain.message import Button, Choice, Message

DEFAULT_REMINDER = "weekdays around 10:30, 14:00 and 16:00"

_SEE_SOMEONE_FIRST = (
    "Please see a physician before you exercise if you have chest pain, new numbness or weakness in a leg, numbness"
    " between the legs, new trouble with your bladder or bowels, fever with back pain, a recent fall, or pain that"
    " keeps you awake at night."
)


def invitation(words: str = "") -> Message:
    """Asks for an explicit yes. `words` is the schedule somebody asked for before they had joined."""
    wanted = words or DEFAULT_REMINDER
    return Message(
        title="Shall I remind you to move?",
        paragraphs=(
            (
                f"I would write to you here, privately: {wanted}, in the time zone of your profile."
                " Each reminder is one movement of about a minute. You can change, pause or stop it at any time."
            ),
            _SEE_SOMEONE_FIRST,
        ),
        notes=(
            (
                "General movement ideas, not medical advice. I keep your reminders, your time zone and which exercises you"
                " were shown; never what you write. `/stretch privacy` says more."
            ),
        ),
        buttons=(
            Button(choice=Choice.JOIN, label="Yes, remind me", subject=words, primary=True),
            Button(choice=Choice.NOT_NOW, label="Not now"),
        ),
    )


def hinted(card: Message) -> Message:
    """That card, with a word for somebody who has not joined."""
    return replace(card, notes=(*card.notes, "I can bring you one at times you choose: `/stretch join`."))


def declined() -> Message:
    return Message(
        paragraphs=(
            "All right, no reminders. `/stretch` gives you an exercise whenever you like, `/stretch join` asks again.",
        ),
    )


def already_in(reminders: int) -> Message:
    count = "1 reminder" if reminders == 1 else f"{reminders} reminders"
    return Message(paragraphs=(f"You are in already, with {count}. See them with `/stretch reminders`.",))


def left(reminders: int) -> Message:
    stopped = {0: "You had no reminders.", 1: "Your reminder is stopped."}.get(
        reminders,
        f"All {reminders} reminders are stopped.",
    )
    return Message(
        paragraphs=(
            (
                f"{stopped} I won't write to you again unless you ask. `/stretch` still gives you an exercise, `/stretch join`"
                " brings reminders back, and `/stretch delete` erases what I keep about you."
            ),
        ),
    )


def erased() -> Message:
    return Message(
        paragraphs=(
            (
                "Erased: your reminders, your time zone, what you picked and what I left out, the exercises you were shown"
                " and what you said of them."
                " Nothing about you is left here. Messages I sent you stay in your chat until you delete them."
            ),
        ),
    )
