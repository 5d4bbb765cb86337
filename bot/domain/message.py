"""What the bot says, before any platform dresses it: plain sentences, steps and buttons."""

from dataclasses import dataclass
from enum import StrEnum


class Choice(StrEnum):
    """Everything a button can mean. A platform listens for each of them."""

    JOIN = "join"
    NOT_NOW = "not-now"
    SET_UP = "set-up"
    ASK_ME = "ask-me"
    SEE_SOMEONE = "see-someone"
    STRETCH_NOW = "stretch-now"
    SHOW = "show"
    DONE = "done"
    LATER = "later"
    ANOTHER = "another"
    HELPED = "helped"
    TOO_EASY = "too-easy"
    TOO_HARD = "too-hard"
    HURTS = "hurts"
    SPREADS = "spreads"
    SETTLED = "settled"
    EASIER = "easier"
    LEAVE_OUT = "leave-out"
    KEEP_IN = "keep-in"
    NO_SIGNS = "no-signs"
    A_SIGN = "a-sign"
    AREA_CHECKED = "area-checked"
    CLEARED = "cleared"
    CLEARED_SURELY = "cleared-surely"
    NOT_YET = "not-yet"
    BRING_BACK = "bring-back"
    DID_IT = "did-it"
    KEEP_GOING = "keep-going"
    FEWER = "fewer"
    STOP_NUDGES = "stop-nudges"


@dataclass(frozen=True, kw_only=True)
class Button:
    """`subject` says what the choice is about: a row's id, the words of a request, a kind of move, a part of the body.

    It never holds a reason or a health fact.
    """

    choice: Choice
    label: str
    subject: str = ""
    primary: bool = False


@dataclass(frozen=True, kw_only=True)
class Picture:
    """Of the exercise with that slug: the moving one, or a still of its start and its end; `alt` says it in words.

    Nothing depends on it: a platform that can't show pictures leaves it out.
    """

    slug: str
    alt: str
    moving: bool = True

    def __post_init__(self) -> None:
        if not self.alt.strip():
            raise ValueError("a picture has words for those who don't see it")


@dataclass(frozen=True, kw_only=True)
class Message:
    """Plain text throughout, but for `backticks` around what can be typed: a platform escapes and decorates it.

    Shown in this order: title, paragraphs, picture, numbered steps, notes (small print), buttons.
    """

    title: str = ""
    paragraphs: tuple[str, ...] = ()
    picture: Picture | None = None
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
