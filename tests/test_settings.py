"""Settings: good ones are read, and every problem with bad ones is named at once."""

from pathlib import Path

import pytest

from bot.settings import SettingsError, read

TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}


def problems(given: dict[str, str]) -> list[str]:
    with pytest.raises(SettingsError) as caught:
        read(given)
    return caught.value.problems


def test_nothing_at_all_is_a_file_and_no_slack() -> None:
    settings = read({})
    assert (settings.database_url, settings.slack, settings.port) == ("sqlite+aiosqlite:///unhunch.db", None, None)


@pytest.mark.parametrize(
    ("given", "understood"),
    [
        ("postgres://u:p@h/n", "postgresql+psycopg://u:p@h/n"),
        ("postgresql://h/n?sslmode=require", "postgresql+psycopg://h/n?sslmode=require"),
        ("postgresql+asyncpg://h/n", "postgresql+psycopg://h/n"),
        ("sqlite:////tmp/x.db", "sqlite+aiosqlite:////tmp/x.db"),
    ],
)
def test_a_database_address_gets_the_driver_that_comes_along(given: str, understood: str) -> None:
    assert read({"DATABASE_URL": given}).database_url == understood


@pytest.mark.parametrize(
    ("given", "on"),
    [({}, True), ({"EARLY_QUEUE": ""}, True), ({"EARLY_QUEUE": "on"}, True), ({"EARLY_QUEUE": "OFF"}, False)],
)
def test_the_early_queue_is_on_unless_it_is_switched_off(given: dict[str, str], *, on: bool) -> None:
    assert read(given).early_queue is on


def test_a_switch_is_on_or_off() -> None:
    assert problems({"EARLY_QUEUE": "no"}) == ["EARLY_QUEUE should be on or off."]


def test_slack_is_read_with_a_slash_at_the_end_of_its_address() -> None:
    slack = read(TOKENS | {"SLACK_API_URL": "https://slack-gov.com/api"}).slack
    assert slack
    assert slack.api_url == "https://slack-gov.com/api/"


def test_empty_values_are_absent() -> None:
    assert read({"SLACK_BOT_TOKEN": " ", "PORT": "", "DISCORD_TOKEN": ""}).slack is None


def test_a_secret_may_come_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("xoxb-from-a-file\n", encoding="utf-8")
    slack = read({"SLACK_BOT_TOKEN_FILE": str(file), "SLACK_APP_TOKEN": "xapp-1"}).slack
    assert slack
    assert slack.bot_token == "xoxb-from-a-file"


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    binary = tmp_path / "binary"
    binary.write_bytes(b"\xff\xfe\xff")
    missing = tmp_path / "missing"
    found = problems({"SLACK_BOT_TOKEN_FILE": str(missing), "SECRET_KEY_FILE": str(binary)})
    assert found == [
        f"SLACK_BOT_TOKEN_FILE names {missing}, which can't be read: No such file or directory.",
        f"SECRET_KEY_FILE names {binary}, which can't be read: it is not UTF-8 text.",
    ]


def test_all_problems_are_named_at_once() -> None:
    found = problems(
        {
            "DATABASE_URL": "mysql://h/n",
            "SLACK_BOT_TOKEN": "xapp-1",
            "SLACK_APP_TOKEN": "xoxb-1",
            "SLACK_API_URL": "slack.com",
            "PUBLIC_URL": "http://[",
            "PORT": "99999",
            "LOG_LEVEL": "loud",
            "EARLY_QUEUE": "sometimes",
            "DISCORD_TOKEN": "x",
            "SECRET_KEY": "a",
            "SECRET_KEY_FILE": "b",
        },
    )
    names = ["SECRET_KEY", "DATABASE_URL", "SLACK_API_URL", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"]
    names += ["PUBLIC_URL", "PORT", "LOG_LEVEL", "EARLY_QUEUE", "DISCORD_TOKEN"]
    assert [sentence.split()[0] for sentence in found] == names


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({"SLACK_APP_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN is missing"),
        ({"SLACK_SIGNING_SECRET": "s"}, "SLACK_BOT_TOKEN is missing"),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "SLACK_APP_TOKEN is missing"),
    ],
)
def test_half_of_what_slack_needs_is_a_problem(given: dict[str, str], missing: str) -> None:
    assert problems(given)[0].startswith(missing)


@pytest.mark.parametrize("port", ["0", "-1", "65536", "http", "²", "3.5", "1" * 5000])
def test_a_port_is_a_whole_number_that_exists(port: str) -> None:
    assert problems({"PORT": port}) == ["PORT should be a whole number from 1 to 65535, for example 3000."]
