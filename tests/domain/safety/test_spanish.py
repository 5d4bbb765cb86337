"""Spanish messages: warning signs are found, and ordinary talk is left alone."""

import tomllib
from pathlib import Path

from bot.domain.safety import Tier, triage

CASES = tomllib.loads(Path(__file__).with_name("spanish.toml").read_text(encoding="utf-8"))


def test_a_warning_sign_in_spanish_is_urgent_at_least() -> None:
    assert [text for text in CASES["signs"] if triage(text).tier < Tier.URGENT] == []


def test_ordinary_spanish_raises_no_alarm() -> None:
    assert [text for text in CASES["harmless"] if triage(text).tier >= Tier.URGENT] == []


def test_spanish_signs_are_found_when_typed_in_a_hurry() -> None:
    hurried = [text.upper() + "!!!" for text in CASES["signs"]]

    assert [text for text in hurried if triage(text).tier < Tier.URGENT] == []


def test_the_words_that_speak_stand_in_the_spanish_message() -> None:
    for text in CASES["signs"]:
        matched = triage(text).matched

        assert matched
        assert all(0 <= start < end <= len(text) for start, end in matched)


def test_no_spanish_message_stands_there_twice() -> None:
    messages = [*CASES["signs"], *CASES["harmless"]]

    assert sorted(messages) == sorted(set(messages))
