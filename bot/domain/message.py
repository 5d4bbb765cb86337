"""What the bot says, before any platform dresses it: plain sentences, steps and buttons."""

from dataclasses import dataclass
from enum import StrEnum


class Choice(StrEnum):
    """Everything a button can mean. A platform listens for each of them."""

    JOIN = "join"
    NOT_NOW = "not-now"
    SHOW = "show"
    DONE = "done"
    LATER = "later"
    ANOTHER = "another"
    HURTS = "hurts"
    SPREADS = "spreads"
    SETTLED = "settled"
    CLEARED = "cleared"
    DID_IT = "did-it"
    KEEP_GOING = "keep-going"
    FEWER = "fewer"
    STOP_NUDGES = "stop-nudges"


@dataclass(frozen=True, kw_only=True)
class Button:
    """`subject` says what the choice is about (a row's id, the words of a request); it never holds a health fact."""

    choice: Choice
    label: str
    subject: str = ""
    primary: bool = False


@dataclass(frozen=True, kw_only=True)
class Message:
    """Plain text throughout, but for `backticks` around what can be typed: a platform escapes and decorates it.

    Shown in this order: title, paragraphs, numbered steps, notes (small print), buttons.
    """

    title: str = ""
    paragraphs: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    buttons: tuple[Button, ...] = ()

    def __post_init__(self) -> None:
        if not (self.title or any(self.paragraphs) or self.steps or any(self.notes)):
            raise ValueError("a message says something")

    @property
    def text(self) -> str:
        """All of it but the buttons, as lines without backticks: what a screen reader or a notification gets."""
        numbered = (f"{number}. {step}" for number, step in enumerate(self.steps, start=1))
        lines = (self.title, *self.paragraphs, *numbered, *self.notes)
        return "\n".join(line for line in lines if line).replace("`", "")
