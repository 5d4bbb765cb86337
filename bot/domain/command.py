"""What a person asks for, read from the words after /stretch or from a direct message."""

import re
from dataclasses import dataclass

from bot.domain.nudge import Kind


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """An exercise; `words` say where or why, and may be empty."""

    words: str


@dataclass(frozen=True, kw_only=True)
class PostureCheck:
    pass


@dataclass(frozen=True, kw_only=True)
class ShowTip:
    """`words` say what about, and may be empty."""

    words: str


@dataclass(frozen=True, kw_only=True)
class ShowSigns:
    """When to see a doctor first, asked as a question."""


@dataclass(frozen=True, kw_only=True)
class Help:
    pass


@dataclass(frozen=True, kw_only=True)
class Thanks:
    pass


@dataclass(frozen=True, kw_only=True)
class Join:
    pass


@dataclass(frozen=True, kw_only=True)
class Setup:
    pass


@dataclass(frozen=True, kw_only=True)
class Remind:
    kind: Kind
    words: str


@dataclass(frozen=True, kw_only=True)
class ListReminders:
    pass


@dataclass(frozen=True, kw_only=True)
class Pause:
    words: str


@dataclass(frozen=True, kw_only=True)
class Resume:
    pass


@dataclass(frozen=True, kw_only=True)
class Stop:
    """`words` name one reminder by its number in the list; empty means all of them."""

    words: str


@dataclass(frozen=True, kw_only=True)
class Holidays:
    """`words` name a country or say "off"; empty asks what is set."""

    words: str


@dataclass(frozen=True, kw_only=True)
class ShowPictures:
    """`words` say how: moving, still or off; empty asks what is set."""

    words: str


@dataclass(frozen=True, kw_only=True)
class Privacy:
    pass


@dataclass(frozen=True, kw_only=True)
class Erase:
    pass


@dataclass(frozen=True, kw_only=True)
class ChannelRemind:
    words: str


@dataclass(frozen=True, kw_only=True)
class ChannelStop:
    pass


@dataclass(frozen=True, kw_only=True)
class ChannelShow:
    pass


@dataclass(frozen=True, kw_only=True)
class ChannelListen:
    """`words` say on or off; empty asks what is set."""

    words: str


ChannelCommand = ChannelRemind | ChannelStop | ChannelShow | ChannelListen
Command = (
    Stretch
    | PostureCheck
    | ShowTip
    | ShowSigns
    | Help
    | Thanks
    | Join
    | Setup
    | Remind
    | ListReminders
    | Pause
    | Resume
    | Stop
    | Holidays
    | ShowPictures
    | Privacy
    | Erase
    | ChannelCommand
)

_ALONE: dict[str, Command] = {
    "help": Help(),
    "?": Help(),
    "hi": Help(),
    "hello": Help(),
    "hey": Help(),
    "commands": Help(),
    "what can you do": Help(),
    "what do you do": Help(),
    "how does this work": Help(),
    "thanks": Thanks(),
    "thank you": Thanks(),
    "cheers": Thanks(),
    "ok": Thanks(),
    "okay": Thanks(),
    "join": Join(),
    "start": Join(),
    "subscribe": Join(),
    "opt in": Join(),
    "setup": Setup(),
    "set up": Setup(),
    "set-up": Setup(),
    "set me up": Setup(),
    "settings": Setup(),
    "preferences": Setup(),
    "reminders": ListReminders(),
    "my reminders": ListReminders(),
    "list": ListReminders(),
    "resume": Resume(),
    "unpause": Resume(),
    "leave": Stop(words=""),
    "unsubscribe": Stop(words=""),
    "opt out": Stop(words=""),
    "privacy": Privacy(),
    "delete": Erase(),
    "erase": Erase(),
    "forget me": Erase(),
    "delete my data": Erase(),
    "posture": PostureCheck(),
    "posture check": PostureCheck(),
}
_PREFIX = re.compile(r"^\s*/?(?:stretch\b)?\s*(?:please\b)?", re.IGNORECASE)
_HOLIDAYS = re.compile(r"^(?:(?:public|bank|national)\s+)?holidays?(?:[\s.:?!]+|$)", re.IGNORECASE)
_PICTURES = re.compile(
    r"^(?:(?P<before>no|still|moving)\s+)?(?:pictures?|images?|gifs?)(?:[\s:]+(?P<after>\w+))?[\s.?!]*$", re.IGNORECASE
)
# "Tip of my finger" and "tip my head" are no wish for one.
_TIP = re.compile(
    r"^(?:(?:an?|any|another|one|some)\s+)?tips?\b(?!\s+(?:of|my|the|your|toes?)\b)(?:\s+(?:about|on|for)\b)?(?P<words>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_SIGNS = re.compile(
    r"\b(?:red flags?|(?:warning|danger|alarm) (?:signs?|symptoms?))\b"
    r"|\bwhen (?:to|(?:should|do|must|shall) (?:i|you|we|one|people|somebody|someone))"
    r" (?:see|call|ask|visit|go to|talk to) (?:a|the|my) (?:doctor|gp|physician|physio)",
    re.IGNORECASE,
)
_POSTURE = re.compile(r"\bposture(?:\s+checks?)?\b", re.IGNORECASE)
_POSTURE_REMINDER = re.compile(r"^posture(?:\s+checks?)?\s+(?=.*\d)", re.IGNORECASE)


def read_command(text: str) -> Command:
    """The command in that text. Whatever is none of the known words asks for an exercise."""
    words = _PREFIX.sub("", text, count=1).strip()
    spoken = " ".join(words.casefold().split()).rstrip(".!?") or words
    if spoken in _ALONE:
        return _ALONE[spoken]
    if _POSTURE_REMINDER.match(words):
        return read_reminder(words)
    if found := _HOLIDAYS.match(words):
        return Holidays(words=words[found.end() :].strip().rstrip(".?!"))
    if found := _PICTURES.match(words):
        return ShowPictures(words=found["after"] or found["before"] or "")
    if found := _TIP.match(words):
        return ShowTip(words=found["words"].strip(" \t\n.:!?"))
    first, _, rest = words.partition(" ")
    if led := _led_by(first.casefold(), rest.strip()):
        return led
    return ShowSigns() if _SIGNS.search(words) else Stretch(words=words)


def _led_by(first: str, rest: str) -> Command | None:
    match first:
        case "remind" | "reminder" | "nudge":
            return read_reminder(rest)
        case "reminders" if rest:
            return read_reminder(rest)
        case "pause" | "snooze" | "mute":
            return Pause(words=rest)
        case "stop" | "remove" | "cancel":
            return Stop(words=rest)
        case "channel":
            return _in_channel(rest)
        case _:
            return None


def read_reminder(words: str) -> Remind:
    """The words of a reminder, with those taken out that say what kind it is."""
    if _POSTURE.search(words):
        return Remind(kind=Kind.POSTURE, words=" ".join(_POSTURE.sub(" ", words).split()))
    return Remind(kind=Kind.STRETCH, words=words)


def _in_channel(words: str) -> ChannelCommand:
    first, _, rest = words.partition(" ")
    match first.casefold():
        case "remind" | "reminder" | "nudge":
            return ChannelRemind(words=rest.strip())
        case "stop" | "remove" | "off":
            return ChannelStop()
        case "listen" | "listening":
            return ChannelListen(words=rest.strip())
        case _:
            return ChannelShow()
