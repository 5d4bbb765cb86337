"""`unhunch` itself, `migrate`, `manifest` and `doctor`: what they print, and how they end."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.cli import unhunch
from bot.playground.faults import Fault, What
from bot.playground.server import Playground
from bot.settings import SettingsError
from bot.slack.manifest import SCOPES, manifest
from bot.store import migrate, workspaces
from bot.store.engine import open_engine, sessions_of
from tests.builders import LONG_AGO
from tests.cli.process import PROJECT, left_in, outcome, tokens_of


def run(*arguments: str, **given: str) -> Result:
    return CliRunner().invoke(unhunch, arguments, obj=given)


@pytest.fixture
async def slack() -> AsyncIterator[Playground]:
    async with Playground(manifest=manifest(), limits=None) as slack:
        yield slack


# ---------------------------------------------------------------- the program


@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_names_every_command_with_what_it_does(flag: str) -> None:
    result = run(flag)
    assert result.exit_code == 0
    for name, command in unhunch.commands.items():
        assert name in result.output
        assert command.help


def test_an_unknown_command_is_refused() -> None:
    result = run("strech")
    assert result.exit_code == 2
    assert "strech" in result.output


def test_a_role_that_does_not_exist_is_refused_with_those_that_do() -> None:
    result = run("run", "--role", "boss")
    assert result.exit_code == 2
    assert "'all', 'web', 'worker'" in result.output


@pytest.mark.parametrize("port", ["0", "65536", "http", "-1"])
def test_a_port_that_cannot_be_is_refused(port: str) -> None:
    assert run("playground", "--port", port).exit_code == 2


async def test_the_program_runs_in_any_folder(tmp_path: Path) -> None:
    status, out, err = await outcome("exercises", "check", folder=tmp_path)
    assert (status, err) == (0, [])
    assert out[-1] == "no findings"


async def test_a_mistake_in_an_exercise_is_told_by_file_and_field(tmp_path: Path) -> None:
    sound = (PROJECT / "exercises/neck/chin-tuck.toml").read_text(encoding="utf-8")
    (tmp_path / "neck").mkdir()
    (tmp_path / "neck/chin-tuck.toml").write_text(sound.replace('areas = ["', 'areas = ["x'), encoding="utf-8")
    status, out, err = await outcome("exercises", "check", str(tmp_path), folder=tmp_path)
    assert (status, err) == (1, [])
    assert any(line.startswith(f"{tmp_path}/neck/chin-tuck.toml: areas[0]: expected one of neck") for line in out)


# ---------------------------------------------------------------- migrate


def test_migrating_makes_the_tables_and_may_be_repeated(tmp_path: Path) -> None:
    given = {"DATABASE_URL": f"sqlite:///{tmp_path}/unhunch.db"}
    for _ in range(2):
        result = run("migrate", **given)
        assert (result.exit_code, result.output) == (0, "The tables are up to date.\n")
    assert asyncio.run(_up_to_date(f"sqlite+aiosqlite:///{tmp_path}/unhunch.db"))


async def _up_to_date(url: str) -> bool:
    engine = open_engine(url)
    try:
        return await migrate.up_to_date(engine)
    finally:
        await engine.dispose()


# ---------------------------------------------------------------- manifest


def printed(**given: str) -> Any:
    result = run("manifest", **given)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}
SIGNED = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s"}
ADDRESS = {"PUBLIC_URL": "https://unhunch.example.com/"}


@pytest.mark.parametrize("given", [{}, TOKENS, TOKENS | ADDRESS])
def test_with_an_app_token_or_nothing_the_manifest_is_for_socket_mode(given: dict[str, str]) -> None:
    assert printed(**given) == manifest()


def test_with_a_signing_secret_and_an_address_the_manifest_is_for_http() -> None:
    made = printed(**SIGNED, **ADDRESS)
    assert made == manifest(public_url="https://unhunch.example.com")
    assert made["settings"]["event_subscriptions"]["request_url"] == "https://unhunch.example.com/slack/events"


def test_the_manifest_for_http_can_be_had_before_there_is_an_app_to_have_a_token_of() -> None:
    assert printed(**ADDRESS) == manifest(public_url="https://unhunch.example.com")


def test_without_an_address_a_manifest_for_http_is_not_taken_for_one_of_socket_mode() -> None:
    with pytest.raises(SettingsError, match="PUBLIC_URL"):
        unhunch.main(["manifest"], obj=SIGNED, standalone_mode=False)


# ---------------------------------------------------------------- doctor


async def examined(folder: Path, given: Mapping[str, str], *, migrated: bool = True) -> tuple[int, list[str]]:
    """Exit status and findings of an installation whose database is in that folder."""
    database = {"DATABASE_URL": f"sqlite:///{folder}/unhunch.db"}
    if migrated:
        await asyncio.to_thread(run, "migrate", **database)
    result = await asyncio.to_thread(run, "doctor", **(database | dict(given)))
    assert isinstance(result.exception, SystemExit | None), result.exception
    assert result.stderr == ""
    return result.exit_code, result.stdout.splitlines()


def content() -> str:
    folder = PROJECT / "exercises"
    return f"ok     exercises: {len(list(folder.rglob('*.toml'))) - len(list((folder / 'tips').iterdir()))}"


async def test_a_sound_installation_has_nothing_to_do(tmp_path: Path, slack: Playground) -> None:
    assert await examined(tmp_path, tokens_of(slack)) == (
        0,
        [
            "ok     settings",
            content(),
            "ok     database: tables are up to date",
            f"ok     SLACK_BOT_TOKEN: workspace {slack.workspace.id}",
            "ok     scopes",
            "ok     SLACK_APP_TOKEN",
        ],
    )


async def test_without_a_token_it_says_what_run_would_do(tmp_path: Path) -> None:
    status, out = await examined(tmp_path, {})
    assert status == 0
    assert out[-1] == "ok     Slack: no token, so `unhunch run` starts the playground"


async def test_an_installation_over_http_needs_no_app_token(tmp_path: Path, slack: Playground) -> None:
    over_http = tokens_of(slack) | {"SLACK_APP_TOKEN": "", "SLACK_SIGNING_SECRET": slack.signing_secret}
    status, out = await examined(tmp_path, over_http | ADDRESS)
    assert (status, out[-1]) == (0, "ok     scopes")


async def test_an_empty_database_is_to_be_migrated_and_is_not_made_by_looking(tmp_path: Path) -> None:
    status, out = await examined(tmp_path, {}, migrated=False)
    assert status == 1
    assert "to do  database: run `unhunch migrate`" in out
    assert left_in(tmp_path) == []


async def test_every_wrong_setting_is_a_finding(tmp_path: Path) -> None:
    status, out = await examined(tmp_path, {"SLACK_APP_TOKEN": "xapp-1", "PORT": "http"}, migrated=False)
    assert status == 1
    assert [line.split(": ")[0] for line in out] == ["to do  settings"] * 2


@pytest.mark.parametrize("url", ["sqlite:////nowhere/at/all.db", "sqlite://unhunch.db", "postgres://u@127.0.0.1:1/n"])
async def test_a_database_that_cannot_be_opened_is_a_finding(tmp_path: Path, url: str) -> None:
    status, out = await examined(tmp_path, {"DATABASE_URL": url}, migrated=False)
    assert status == 1
    assert any(line.startswith("to do") and "DATABASE_URL" in line for line in out)


@pytest.mark.parametrize(
    ("wrong", "finding"),
    [
        (
            {"SLACK_BOT_TOKEN": "xoxb-wrong"},
            "to do  SLACK_BOT_TOKEN: Slack answers invalid_auth; copy the token anew",
        ),
        (
            {"SLACK_APP_TOKEN": "xapp-wrong"},
            "to do  SLACK_APP_TOKEN: Slack answers invalid_auth; make a token with the scope connections:write",
        ),
        (
            {"SLACK_API_URL": "http://127.0.0.1:1/api/"},
            "to do  Slack: it can't be reached at http://127.0.0.1:1/api/; look at SLACK_API_URL",
        ),
    ],
)
async def test_what_slack_does_not_take_is_named(
    tmp_path: Path, slack: Playground, wrong: dict[str, str], finding: str
) -> None:
    status, out = await examined(tmp_path, tokens_of(slack) | wrong)
    assert (status, out[-1]) == (1, finding)


@pytest.mark.parametrize("method", ["auth.test", "apps.connections.open"])
async def test_a_slack_that_breaks_off_is_a_finding(tmp_path: Path, slack: Playground, method: str) -> None:
    slack.faults.add(Fault(what=What.DROP, method=method))
    status, out = await examined(tmp_path, tokens_of(slack))
    assert status == 1
    assert out[-1].startswith("to do  Slack: it can't be reached")


async def test_scopes_that_are_missing_are_named(tmp_path: Path) -> None:
    narrow = manifest()
    narrow["oauth_config"]["scopes"]["bot"] = [scope for scope in SCOPES if scope not in {"im:history", "users:read"}]
    async with Playground(manifest=narrow, limits=None) as slack:
        status, out = await examined(tmp_path, tokens_of(slack))
    assert status == 1
    assert "to do  scopes: add im:history, users:read under OAuth & Permissions, and install again" in out


async def test_a_parked_workspace_is_a_finding(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path}/unhunch.db")
    await migrate.upgrade(engine)
    async with sessions_of(engine).begin() as session:
        await workspaces.remember(session, LONG_AGO, "T1")
        await workspaces.park(session, LONG_AGO, "T1", reason="account_inactive")
    await engine.dispose()
    status, out = await examined(tmp_path, {})
    assert status == 1
    assert "to do  workspace T1: parked (account_inactive); install the app there again" in out
