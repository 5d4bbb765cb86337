"""Tips by what is said of them: their subject first, then their name, then their sentences."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from bot.domain.tip import Subject, Tip
from bot.search.words import plain, root, without_fillers

_ABOUT, _NAME, _TEXT = 3, 2, 1
_ALSO: Mapping[Subject, str] = MappingProxyType(
    {
        Subject.SITTING_LESS: "sitting break breaks",
        Subject.POSTURE: "position",
        Subject.SCREEN: "monitor display",
        Subject.CHAIR: "seat backrest footrest",
        Subject.KEYBOARD_AND_MOUSE: "typing trackpad",
        Subject.PHONE: "mobile headset call calls",
        Subject.SHOES: "heels trainers",
        Subject.LIFTING: "carrying boxes loads",
        Subject.SLEEP: "bed pillow mattress night",
    }
)


def tips_about(tips: Sequence[Tip], text: str) -> Sequence[Tip]:
    """Those that the words fit best, all as well as each other; none where no word says anything."""
    asked = {root(word) for word in without_fillers(plain(text))}
    fits = [(sum(weight for word, weight in _weights(tip).items() if word in asked), tip) for tip in tips]
    best = max((fit for fit, _ in fits), default=0)
    return [tip for fit, tip in fits if best and fit == best]


def _weights(tip: Tip) -> Mapping[str, int]:
    about = f"{tip.about.label} {_ALSO.get(tip.about, '')}"
    texts = ((_TEXT, " ".join(tip.text)), (_NAME, tip.name), (_ABOUT, about))
    return {root(word): weight for weight, text in texts for word in without_fillers(plain(text))}
