"""What somebody said, in their own words: out of Slack's escaping, without what they quote."""

from bot.domain.conversation import Heard, hear
from bot.slack.mrkdwn import own_words, unescape


def heard(text: str) -> Heard:
    """Whoever only quotes somebody has asked for nothing yet, and is told what can be asked."""
    spoken = own_words(text)
    return hear("help" if unescape(text) and not spoken else spoken)
