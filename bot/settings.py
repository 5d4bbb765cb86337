"""A mapping becomes Settings, or every problem with it at once."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

SECRETS = (
    "DATABASE_URL",
    "SLACK_BOT_TOKEN",
    "SLACK_APP_TOKEN",
    "SLACK_SIGNING_SECRET",
    "SLACK_CLIENT_ID",
    "SLACK_CLIENT_SECRET",
    "DISCORD_TOKEN",
    "SECRET_KEY",
)
VARIABLES = (*SECRETS, "SLACK_API_URL", "PUBLIC_URL", "PORT", "LOG_LEVEL", "EARLY_QUEUE")
NAMES = (*VARIABLES, *(f"{name}_FILE" for name in SECRETS))

_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
}
_HIGHEST_PORT = 65535
_SWITCHES = {"on": True, "off": False}


class SettingsError(ValueError):
    """`problems` holds one sentence for each thing to mend, in the order of `VARIABLES`."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, kw_only=True)
class Slack:
    """With `app_token`: Socket Mode. Without, Slack calls us over HTTP, and `signing_secret` proves that it does."""

    bot_token: str
    app_token: str | None
    signing_secret: str | None
    api_url: str


@dataclass(frozen=True, kw_only=True)
class Settings:
    """`slack` is None when no Slack token is given at all. `port` None: none was chosen.

    `early_queue`: what a crowd has too much of for one minute is handed to the platform's queue ahead of time.
    """

    database_url: str
    slack: Slack | None
    port: int | None
    public_url: str | None
    log_level: str
    early_queue: bool = True


def read(given: Mapping[str, str]) -> Settings:
    """Settings from environment-like names; an empty value counts as absent.

    Raises SettingsError with every problem.
    """
    problems: list[str] = []
    values = dict(_values(given, problems))
    settings = Settings(
        database_url=_database_url(values.get("DATABASE_URL", "sqlite:///unhunch.db"), problems),
        slack=_slack(values, problems),
        public_url=_http_url("PUBLIC_URL", values.get("PUBLIC_URL"), problems),
        port=_port(values.get("PORT"), problems),
        log_level=_log_level(values.get("LOG_LEVEL", "INFO"), problems),
        early_queue=_switch("EARLY_QUEUE", values.get("EARLY_QUEUE", "on"), problems),
    )
    if "DISCORD_TOKEN" in values:
        problems.append("DISCORD_TOKEN is set, but this version speaks Slack only. Remove it.")
    if problems:
        raise SettingsError(problems)
    return settings


def _values(given: Mapping[str, str], problems: list[str]) -> Iterator[tuple[str, str]]:
    for name in VARIABLES:
        value = given.get(name, "").strip()
        path = given.get(f"{name}_FILE", "").strip() if name in SECRETS else ""
        if value and path:
            problems.append(f"{name} and {name}_FILE are both set. Keep one of them.")
        elif path:
            value = _contents(f"{name}_FILE", path, problems)
        if value:
            yield name, value


def _contents(name: str, path: str, problems: list[str]) -> str:
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        problems.append(f"{name} names {path}, which can't be read: {reason}.")
        return ""


def _database_url(url: str, problems: list[str]) -> str:
    scheme, separator, rest = url.partition("://")
    driver = _DRIVERS.get(scheme.partition("+")[0])
    if not separator or driver is None:
        problems.append("DATABASE_URL should start with sqlite:/// or postgres://, for example sqlite:///unhunch.db.")
        return url
    made = f"{driver}://{rest}"
    problems.extend(_unusable(made))
    return made


def _unusable(url: str) -> Iterator[str]:
    try:
        parts = make_url(url)
    except (ArgumentError, ValueError):
        yield "DATABASE_URL is no address. Write it like postgres://user:password@host:5432/name."
        return
    if parts.get_backend_name() == "sqlite":
        folder = Path(parts.database or "").parent
        if parts.host:
            yield "DATABASE_URL needs three slashes, or four for a path from the root: sqlite:///unhunch.db."
        elif not folder.is_dir():
            yield f"DATABASE_URL names a file in {folder}, and there is no such folder."


def _slack(values: Mapping[str, str], problems: list[str]) -> Slack | None:
    bot, app, secret = (values.get(f"SLACK_{name}") for name in ("BOT_TOKEN", "APP_TOKEN", "SIGNING_SECRET"))
    api_url = _http_url("SLACK_API_URL", values.get("SLACK_API_URL", "https://slack.com/api/"), problems) or ""
    if bot is None:
        if app or secret:
            problems.append("SLACK_BOT_TOKEN is missing. It starts with xoxb- and stands under OAuth & Permissions.")
        return None
    if not bot.startswith("xoxb-"):
        problems.append("SLACK_BOT_TOKEN should start with xoxb-. It stands under OAuth & Permissions.")
    if app and not app.startswith("xapp-"):
        problems.append("SLACK_APP_TOKEN should start with xapp-. It stands under Basic Information, App-Level Tokens.")
    if not app and not secret:
        problems.append(
            "SLACK_APP_TOKEN is missing (it starts with xapp- and turns Socket Mode on)."
            " Without Socket Mode, set SLACK_SIGNING_SECRET instead."
        )
    return Slack(bot_token=bot, app_token=app, signing_secret=secret, api_url=f"{api_url.rstrip('/')}/")


def _http_url(name: str, url: str | None, problems: list[str]) -> str | None:
    if url is not None and not _is_http(url):
        problems.append(f"{name} should be a web address that starts with https:// (or http:// on this machine).")
    return url


def _is_http(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)


def _port(text: str | None, problems: list[str]) -> int | None:
    if text is None:
        return None
    if re.fullmatch("[0-9]{1,5}", text) and 0 < int(text) <= _HIGHEST_PORT:
        return int(text)
    problems.append(f"PORT should be a whole number from 1 to {_HIGHEST_PORT}, for example 3000.")
    return None


def _log_level(text: str, problems: list[str]) -> str:
    level = text.upper()
    if level not in _LEVELS:
        problems.append(f"LOG_LEVEL should be one of {', '.join(_LEVELS)}.")
    return level


def _switch(name: str, text: str, problems: list[str]) -> bool:
    if text.lower() not in _SWITCHES:
        problems.append(f"{name} should be on or off.")
    return _SWITCHES.get(text.lower(), True)
