"""`unhunch exercises` finds mistakes and lists what there is."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from bot.catalogue import CONTENT, load
from bot.cli.exercises import exercises
from bot.domain.exercise import Area, Basis, Position, Target


def run(*arguments: str) -> Result:
    return CliRunner().invoke(exercises, arguments)


def test_sound_exercises_are_counted() -> None:
    result = run("check")
    rows = {row[0]: row[1:] for row in map(str.split, result.output.splitlines()) if row}
    known = load(CONTENT)

    assert result.exit_code == 0
    assert result.output.endswith("\nno findings\n")
    assert rows["exercises"] == [str(len(known))]
    assert rows["tips"] == [str(len(known.tips))]
    assert rows["eyes"] == ["6", "6"]
    assert rows["sciatica"] == ["10", "6"]
    assert rows["discreet"] == [str(sum(exercise.discreet for exercise in known))]
    assert rows["published"] == [str(sum(exercise.dose.basis is Basis.PUBLISHED for exercise in known))]
    assert rows["reviewed"] == ["0", "0"]
    assert {*Area, *Target, *Position, *Basis} <= rows.keys()
    assert "weak sources" in result.output


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
        "five-second-eye-rest",
        "full-blinks",
        "near-far-focus",
        "soft-eyes-loose-jaw",
        "twenty-twenty-twenty",
    ]


def test_the_list_as_json_has_everything() -> None:
    listed = json.loads(run("list", "--json").output)

    assert len(listed) == len(load(CONTENT))
    blinks = next(record for record in listed if record["slug"] == "full-blinks")
    assert blinks["areas"] == ["eyes"]
    assert blinks["targets"] == {"eye-strain": 3}
    assert blinks["demands"] == []
    assert blinks["ladder"] is None
    assert blinks["dose"]["hold_s"] is None
    assert blinks["aka"]
    assert blinks["dose"]["basis"] == "general-rule"
    assert blinks["sources"][0]["checked"] == "2026-11-22"
    assert blinks["sources"][0]["licence"] == "facts-only"
    assert blinks["review"] == {"by": "", "on": None}


def test_mistakes_are_told_instead_of_a_list(tmp_path: Path) -> None:
    (tmp_path / "nod.toml").write_text("slug = ", encoding="utf-8")

    result = run("list", str(tmp_path))

    assert result.exit_code == 1
    assert "nod.toml: line 1" in result.output


def test_words_list_what_they_find_best_first() -> None:
    slugs = [
        row.split()[0] for row in run("list", "--search", "tight hamstrng", "--area", "lower-back").output.splitlines()
    ]

    assert slugs[:2] == ["slug", "seated-hamstring"]
