"""`unhunch say` prints what the bot would answer, and leaves nothing behind."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import unhunch
from tests.cli.process import left_in, outcome


def say(*words: str) -> Result:
    # A path that can't be: whoever opened it would fail.
    return CliRunner().invoke(unhunch, ["say", *words], obj={"DATABASE_URL": "sqlite:////nowhere/at/all.db"})


def test_an_exercise_is_a_card_with_its_buttons_in_a_last_line() -> None:
    result = say("/stretch neck")
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert "asked for “neck”" in lines[1]
    assert lines[2].startswith("1. ")
    assert lines[-1] == "[Done]  [Another]  [It hurts]"


def test_words_need_no_quotes() -> None:
    assert "asked for “lower back”" in say("/stretch", "lower", "back").output


def test_a_warning_sign_is_answered_with_guidance_and_no_exercise() -> None:
    answered = say("my back hurts and I can't feel when I need to pee").output
    assert "[Done]" not in answered
    assert "emergency" in answered.lower()


def test_what_has_no_buttons_has_no_line_for_them() -> None:
    assert "[" not in say("help").output


def test_it_answers_as_to_a_member_who_has_joined() -> None:
    assert "Reminder set" in say("remind", "weekdays", "at", "10:30").output.splitlines()[0]


@pytest.mark.parametrize(("zone", "named"), [("Asia/Kolkata", "Asia/Kolkata"), (None, "UTC")])
def test_the_zone_is_that_of_whoever_says_it(zone: str | None, named: str) -> None:
    options = ["--tz", zone] if zone else []
    assert f"({named})" in say(*options, "remind weekdays at 10:30").output


def test_an_unknown_zone_is_refused_with_a_name_that_works() -> None:
    result = say("--tz", "Mars/Olympus", "help")
    assert result.exit_code == 2
    assert "There is no zone named Mars/Olympus. Take a name such as Europe/Berlin." in result.output


def test_a_channel_command_says_where_to_go() -> None:
    assert "go to your wellness channel" in say("/stretch channel").output


def test_nothing_to_say_is_refused() -> None:
    assert say().exit_code == 2


async def test_nothing_is_stored(tmp_path: Path) -> None:
    status, out, err = await outcome("say", "/stretch", "remind", "10:30", folder=tmp_path)
    assert (status, err) == (0, [])
    assert out
    assert left_in(tmp_path) == []
