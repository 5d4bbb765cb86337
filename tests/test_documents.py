"""The documents say what is: settings, commands, examples, the manifest, the processes, the decisions."""

import json
import re
import shlex
import tomllib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner

from bot import settings
from bot.cli import unhunch
from bot.domain.conversation import Place, hear
from bot.domain.exercise import Exercise
from bot.domain.member import Member, Person
from bot.domain.message import Message
from bot.slack.manifest import manifest
from bot.store import members
from bot.usecases.conversing import reply
from bot.wiring import house
from tests.builders import BERLIN

PROJECT = Path(__file__).resolve().parents[1]
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def document(name: str) -> str:
    return (PROJECT / name).read_text(encoding="utf-8")


def in_code(text: str) -> list[str]:
    """Everything between single backticks, and each line of the fenced blocks, without the prompt."""
    fenced = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    spans = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL))
    return [*spans, *(line.removeprefix("$ ") for block in fenced for line in block.splitlines() if line)]


# ---------------------------------------------------------------- settings


def test_every_setting_stands_in_the_example_and_nothing_else() -> None:
    named = re.findall(r"^([A-Z_]+)=", document(".env.example"), re.MULTILINE)
    assert sorted(named) == sorted(settings.VARIABLES)
    assert set(settings.NAMES) == {*named, *(f"{name}_FILE" for name in settings.SECRETS)}


def test_every_setting_of_the_example_has_a_comment_above_it() -> None:
    for above, line in pairwise(document(".env.example").splitlines()):
        name, is_setting, _ = line.partition("=")
        pair = name.rpartition("_")[0]  # an id and its secret share one
        assert line.startswith("#") or not is_setting or above.startswith(("# ", f"{pair}_ID=")), line


def test_the_example_as_it_is_can_be_started_with() -> None:
    given = dict(line.split("=", 1) for line in document(".env.example").splitlines() if re.match("[A-Z]", line))
    assert settings.read(given) == settings.read({})


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "Procfile"])
def test_a_setting_that_a_document_names_exists(name: str) -> None:
    named = set(re.findall(r"\b(?:SLACK|DISCORD|DATABASE|PUBLIC|SECRET|LOG)_[A-Z_]+\b|\bPORT\b", document(name)))
    assert named <= set(settings.NAMES)


# ---------------------------------------------------------------- commands


def command_lines() -> list[str]:
    """Every call of the program in a document, with its arguments."""
    text = "\n".join(map(document, ("README.md", "CONTRIBUTING.md", "docs/writing-an-exercise.md")))
    lines = (re.sub(r"^(\.venv/bin/unhunch|python -m bot)\b", "unhunch", span) for span in in_code(text))
    return [line.replace("\\|", "|") for line in lines if line.startswith("unhunch ")]


@pytest.mark.parametrize("line", command_lines())
def test_a_command_in_a_document_exists_with_its_options(line: str) -> None:
    _, *words = shlex.split(line)
    found: click.Command = unhunch
    while isinstance(found, click.Group) and words:
        found = found.commands[words.pop(0)]
    known = {option for parameter in found.params for option in parameter.opts}
    assert {word.strip("[]") for word in words if word.startswith(("--", "[--"))} <= known
    if words and not words[0].startswith(("-", "[")):
        assert any(isinstance(parameter, click.Argument) for parameter in found.params)


def test_every_command_stands_in_the_readme() -> None:
    named = {line.split()[1] for line in command_lines()}
    assert named == set(unhunch.commands)


def test_the_choices_of_an_option_are_those_that_exist() -> None:
    role = next(parameter for parameter in unhunch.commands["run"].params if parameter.name == "role")
    assert isinstance(role.type, click.Choice)
    assert f"--role {'|'.join(role.type.choices)}" in document("README.md").replace("\\|", "|")


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "docs/writing-an-exercise.md"])
def test_a_target_of_make_that_a_document_names_exists(name: str) -> None:
    targets = re.findall(r"^([a-z]+):", document("Makefile"), re.MULTILINE)
    assert {span.split()[1] for span in in_code(document(name)) if span.startswith("make ")} <= set(targets)


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/writing-an-exercise.md"])
def test_a_link_in_a_document_leads_somewhere(name: str) -> None:
    links = re.findall(r"\]\(([^)#\s]+)\)", document(name))
    here = (PROJECT / name).parent
    assert [link for link in links if "://" not in link and not (here / link).exists()] == []


# ---------------------------------------------------------------- what people type


def examples() -> list[str]:
    """What the README and the changelog say people type, each once."""
    text = document("README.md") + document("CHANGELOG.md").replace("\n  ", " ")
    typed = [span for span in in_code(text) if span.startswith(("/stretch", "my "))]
    return list(dict.fromkeys(typed))


async def answer(text: str, exercises: Sequence[Exercise]) -> Message:
    """To a member with two reminders, in a channel that is theirs."""
    somebody = Person(workspace="T1", user="U1")
    place = Place(channel="C1", may_set=True, bot_inside=True)
    async with house("sqlite+aiosqlite://", now=lambda: NOW) as here, here.turns.take() as (session, now):
        await members.save(session, Member(person=somebody, zone=BERLIN, joined_at=now))

        async def said(words: str) -> Message:
            heard = hear(words)
            return await reply(session, now, somebody, heard=heard, zone=BERLIN, exercises=exercises, place=place)

        await said("/stretch remind 9:00")
        await said("/stretch remind 10:00")
        return await said(text)


def test_the_documents_have_examples_of_everything() -> None:
    words = {example.split()[1] for example in examples() if len(example.split()) > 1}
    commands = {"remind", "reminders", "stop", "pause", "resume", "channel", "privacy", "delete"}
    assert commands <= words


@pytest.mark.parametrize("text", examples())
async def test_what_the_documents_say_people_type_is_understood(text: str, exercises: Sequence[Exercise]) -> None:
    said = (await answer(text, exercises)).text
    not_understood = (
        "I don't know",
        "I don't understand",
        "nothing was set",
        "nothing to read",
        "which one",
        "Which one",
    )
    assert not [words for words in not_understood if words in said], said
    assert hear(text).warning is text.startswith("my ")


async def test_what_is_no_example_is_not_understood(exercises: Sequence[Exercise]) -> None:
    assert "I don't know" in (await answer("/stretch blorp", exercises)).text


# ---------------------------------------------------------------- the manifest


def printed(**given: str) -> str:
    result = CliRunner().invoke(unhunch, ["manifest"], obj=given)
    assert result.exit_code == 0, result.output
    return result.output


def test_the_manifest_at_the_top_is_the_one_that_is_printed_with_nothing_set() -> None:
    assert document("manifest.json") == printed()


OVER_HTTP = manifest(public_url="https://unhunch.example.com")


@pytest.mark.parametrize("made", [manifest(), OVER_HTTP], ids=["socket mode", "http"])
def test_the_manifest_keeps_to_slacks_limits(made: dict[str, Any]) -> None:
    about, features = made["display_information"], made["features"]
    assert len(about["name"]) <= 35
    assert len(about["description"]) <= 140
    assert 175 <= len(about.get("long_description", "." * 175)) <= 4000
    assert re.fullmatch("#[0-9a-f]{6}", about["background_color"])
    assert len(features["bot_user"]["display_name"]) <= 80
    assert 1 <= len(features["slash_commands"]) <= 50
    for command in features["slash_commands"]:
        assert re.fullmatch("/[a-z0-9_-]{1,31}", command["command"])
        assert 0 < len(command["description"]) <= 2000
        assert len(command["usage_hint"]) <= 1000
    assert len(made["oauth_config"]["scopes"]["bot"]) <= 255
    assert len(made["settings"]["event_subscriptions"]["bot_events"]) <= 100


def test_the_usage_hint_of_the_manifest_shows_words_that_work() -> None:
    (command,) = manifest()["features"]["slash_commands"]
    for words in command["usage_hint"].split(" | "):
        assert words in " ".join((*examples(), "help"))


def test_over_http_slack_is_told_where_to_call_and_in_socket_mode_nowhere() -> None:
    url = "https://unhunch.example.com/slack/events"
    assert json.dumps(manifest()).count("http") == 0
    assert json.dumps(OVER_HTTP).count(url) == 3
    assert [made["settings"]["socket_mode_enabled"] for made in (manifest(), OVER_HTTP)] == [True, False]


# ---------------------------------------------------------------- the rest of the shelf


def test_the_changelog_begins_with_what_is_next_and_the_version_is_in_it_once_released() -> None:
    headings = re.findall(r"^## (.+)$", document("CHANGELOG.md"), re.MULTILINE)
    assert headings[0] == "Unreleased"
    version = tomllib.loads(document("pyproject.toml"))["project"]["version"]
    assert version == "0.1.0" or any(heading.startswith(version) for heading in headings)


def shelf() -> Iterator[Path]:
    """Every file of the project that people write or that is made from it."""
    tops = ("bot", "docs", "exercises", "migrations", "tests", ".ci")
    files = (*PROJECT.iterdir(), *(path for top in tops for path in (PROJECT / top).rglob("*")))
    return (path for path in files if path.is_file() and (path.suffix in _ENDINGS or path.name in _NAMES))


_ENDINGS = {
    ".css",
    ".example",
    ".html",
    ".js",
    ".json",
    ".mako",
    ".md",
    ".py",
    ".svg",
    ".toml",
    ".txt",
    ".yaml",
    ".yml",
}
_NAMES = {".gitignore", "LICENSE", "Makefile", "Procfile", "run"}


def test_no_file_names_where_packages_come_from() -> None:
    # One letter of each in brackets, so that this file names none either.
    hosts = r"pyp[i]\.org|pythonh[o]sted|npmj[s]\.|deb\.debia[n]"
    pattern = re.compile(rf"{hosts}|--(?:extra-)?index-{'url'}|--find-{'links'}")
    files = list(shelf())
    assert PROJECT / "requirements.txt" in files
    assert [path.name for path in files if pattern.search(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_package_is_pinned_and_has_its_hashes(name: str) -> None:
    lines = (line for line in document(name).replace("\\\n", " ").splitlines() if not line.lstrip().startswith("#"))
    packages = [line for line in lines if line.strip()]
    assert len(packages) > 10
    for package in packages:
        assert re.match(r"[a-z0-9._-]+(\[[a-z,-]+\])?==\S+ ", package), package
        assert "--hash=sha256:" in package, package


def test_what_the_project_needs_is_locked() -> None:
    needed = tomllib.loads(document("pyproject.toml"))["project"]
    names = [re.split(r"[\[><=~ ]", each)[0].lower() for each in needed["dependencies"]]
    locked = re.findall(r"^([a-z0-9._-]+)(?:\[.*\])?==", document("requirements.txt"), re.MULTILINE)
    assert set(names) <= set(locked)


@pytest.mark.parametrize("path", sorted((PROJECT / "docs/decisions").glob("*")), ids=lambda path: path.stem)
def test_a_decision_says_what_and_why_and_when(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d-[a-z-]+\.md", path.name)
    assert text.startswith("# ")
    assert "**Decided.**" in text
    assert "**Why.**" in text


def test_the_rooms_that_contributing_names_exist() -> None:
    rooms = [
        room for row in re.findall(r"^\| (.+?) \|", document("CONTRIBUTING.md"), re.MULTILINE) for room in in_code(row)
    ]
    assert len(rooms) > 8
    assert [room for room in rooms if not (PROJECT / room).exists()] == []
