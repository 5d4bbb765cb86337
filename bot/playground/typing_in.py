"""How text that a person types reaches an app: escaped, with mentions, links and emoji named."""

import re
from collections.abc import Mapping

from bot.playground.workspace import Workspace

_EMOJI: Mapping[str, str] = {
    "🙂": "slightly_smiling_face",
    "😀": "grinning",
    "😊": "blush",
    "😅": "sweat_smile",
    "😂": "joy",
    "😢": "cry",
    "😭": "sob",
    "😴": "sleeping",
    "👍": "+1",
    "👎": "-1",
    "👋": "wave",
    "🙏": "pray",
    "💪": "muscle",
    "🎉": "tada",
    "🔥": "fire",
    "✅": "white_check_mark",
    "❤️": "heart",
    "🧘": "person_in_lotus_position",
}
_LINK = re.compile(r"https?://[^\s|]+")


def escaped(text: str) -> str:
    """The three characters that Slack writes as entities, and emoji by name."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    for glyph, name in _EMOJI.items():
        text = text.replace(glyph, f":{name}:")
    return text


def encoded(text: str, workspace: Workspace) -> str:
    """`escaped`, with `@name`, `#channel` and web addresses turned into Slack's references."""
    text = _LINK.sub(lambda link: f"<{link[0]}>", escaped(text))
    for name, reference in _references(workspace, text.lower()):
        text = re.sub(rf"(?<![\w/]){re.escape(name)}(?!\w)", reference, text, flags=re.IGNORECASE)
    return text


def _references(workspace: Workspace, text: str) -> list[tuple[str, str]]:
    """What may be typed for each in that text, longest first, so that `@Dana Whitfield` isn't read as `@Dana`.

    Slack also takes a member's bare reference, `<@U...>`, from whoever knows the id. Most of a large workspace is
    not spoken of in a text: what can't be in it isn't looked for.
    """
    members = [
        (typed, f"<@{each.id}>")
        for each in (workspace.members.values() if "@" in text else ())
        for typed in (f"@{each.name}", f"@{each.real_name}", f"&lt;@{each.id}&gt;")
    ]
    channels = [
        (f"#{each.name}", f"<#{each.id}|{each.name}>") for each in (workspace.public_channels if "#" in text else ())
    ]
    spoken_of = [pair for pair in members + channels if pair[0].lower() in text]
    return sorted(spoken_of, key=lambda pair: len(pair[0]), reverse=True)
