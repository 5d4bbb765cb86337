"""Slack's escaping, out and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack.mrkdwn import escape, own_words, unescape


@given(st.text(alphabet=st.characters(exclude_categories=["Zs", "Cc", "Zl", "Zp", "Cs"])))
def test_what_is_escaped_comes_back(text: str) -> None:
    assert unescape(escape(text)) == text.strip()


@pytest.mark.parametrize(
    ("incoming", "words"),
    [
        ("<@U01ABC> my back hurts", "my back hurts"),
        ("<@U01ABC|jonas> hi", "hi"),
        ("<!here> look", "look"),
        ("see <#C01|wellness>", "see wellness"),
        ("<https://example.com|my scan> shows", "my scan shows"),
        ("<https://example.com>", "https://example.com"),
        ("pain &gt; 5 &amp; numb", "pain > 5 & numb"),
        ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
    ],
)
def test_what_slack_sends_becomes_the_words_that_were_typed(incoming: str, words: str) -> None:
    assert unescape(incoming) == words


@pytest.mark.parametrize(
    ("incoming", "words"),
    [
        ("my neck", "my neck"),
        ("&gt; my chest", ""),
        ("> my chest", ""),
        ("  &gt;my chest\nmine is fine", "mine is fine"),
        ("hello\n&gt; how are you?\nstiff", "hello\nstiff"),
        ("before\n&gt;&gt;&gt; all of\nthis", "before"),
        ("pain &gt; 5", "pain > 5"),
        ("", ""),
    ],
)
def test_what_is_quoted_is_left_out(incoming: str, words: str) -> None:
    assert own_words(incoming) == words


def test_nothing_a_person_typed_can_call_a_channel() -> None:
    assert "<!channel>" not in escape("<!channel>")
