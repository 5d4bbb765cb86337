"""Slack's escaping: out of plain text, and back into it."""

import re

_QUOTE = "&gt;"
_REFERENCE = re.compile(r"<([@#!]?)([^>|]*)(?:\|([^>]*))?>")


def escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    """What the person typed, as far as the words go: mentions are gone, links and channels are their labels."""
    return _REFERENCE.sub(_words, text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip()


def own_words(text: str) -> str:
    """As `unescape`, without what is quoted: those are somebody else's words, or were answered before."""
    spoken, _, _ = f"\n{text}".partition("\n&gt;&gt;&gt;")
    lines = spoken.split("\n")
    return unescape("\n".join(line for line in lines if not line.lstrip().startswith((_QUOTE, ">"))))


def _words(reference: re.Match[str]) -> str:
    kind, target, label = reference.groups()
    if kind in {"@", "!"}:
        return ""
    return label or ("" if kind else target)
