"""`unhunch exercises` finds mistakes and lists what there is."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from bot.cli.exercises import exercises


def run(*arguments: str) -> Result:
    return CliRunner().invoke(exercises, arguments)


def test_sound_exercises_are_counted() -> None:
    result = run("check")

    assert result.exit_code == 0
    assert result.output == "77 exercises, no problems\n"


def test_each_mistake_has_its_line_and_the_exit_code_is_1(tmp_path: Path) -> None:
    (tmp_path / "neck").mkdir()
    (tmp_path / "neck" / "nod.toml").write_text("slug = ", encoding="utf-8")

    result = run("check", str(tmp_path))

    assert result.exit_code == 1
    assert result.output.startswith(f"{tmp_path}/neck/nod.toml: line 1: expected TOML")


def test_a_folder_that_is_not_there_is_said_in_a_sentence(tmp_path: Path) -> None:
    for command in ("check", "list"):
        result = run(command, str(tmp_path / "nowhere"))

        assert result.exit_code == 2
        assert f"There is no folder {tmp_path}/nowhere." in result.output


def test_the_list_is_a_table_with_a_line_for_each() -> None:
    head, *rows = run("list", "--area", "eyes").output.splitlines()

    assert head.split() == ["slug", "areas", "secs", "position", "discreet", "targets"]
    assert [row.split()[0] for row in rows] == [
        "eyes-closed-rest",
        "full-blinks",
        "near-far-focus",
        "twenty-twenty-twenty",
    ]


def test_the_list_as_json_has_everything() -> None:
    listed = json.loads(run("list", "--json").output)

    assert len(listed) == 77
    blinks = next(record for record in listed if record["slug"] == "full-blinks")
    assert blinks["areas"] == ["eyes"]
    assert blinks["targets"] == {"eye-strain": 3}
    assert blinks["demands"] == []
    assert blinks["ladder"] is None
    assert blinks["dose"]["hold_s"] is None
    assert blinks["sources"][0]["recorded"] == "2026-11-22"
    assert blinks["review"] == {"by": "", "on": None}


def test_mistakes_are_told_instead_of_a_list(tmp_path: Path) -> None:
    (tmp_path / "nod.toml").write_text("slug = ", encoding="utf-8")

    result = run("list", str(tmp_path))

    assert result.exit_code == 1
    assert "nod.toml: line 1" in result.output
