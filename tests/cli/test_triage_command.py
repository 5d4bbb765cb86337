"""`unhunch triage`: a message a line in, a JSON object a line out."""

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from bot.cli.triage import triage

NOTHING = {"tier": "none", "categories": [], "matched": []}


def answers(result: Result) -> list[Any]:
    assert result.exit_code == 0
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_each_line_of_standard_input_is_answered() -> None:
    result = CliRunner().invoke(triage, input="numb between my legs\n\nlower back")

    first, blank, last = answers(result)
    assert first["tier"] == "emergency"
    assert first["categories"][0] == "cauda_equina"
    assert first["matched"] == [[0, 20]]
    assert blank == last == NOTHING


def test_a_dash_is_standard_input() -> None:
    assert answers(CliRunner().invoke(triage, ["-"], input="lower back\n")) == [NOTHING]


def test_a_file_is_read_and_offsets_count_characters_not_bytes(tmp_path: Path) -> None:
    file = tmp_path / "messages"
    file.write_text("äöü chest pain\r\nlower back\n", encoding="utf-8", newline="")

    first, second = answers(CliRunner().invoke(triage, [str(file)]))
    assert first["matched"] == [[4, 14]]
    assert second == NOTHING


def test_bytes_that_are_no_text_are_replaced() -> None:
    assert answers(CliRunner().invoke(triage, input=b"\xff\xfe chest pain\n"))[0]["tier"] == "emergency"


def test_only_a_line_feed_ends_a_message() -> None:
    assert len(answers(CliRunner().invoke(triage, input="one\u2028two\x0bthree\n"))) == 1


def test_a_missing_file_is_a_clear_sentence(tmp_path: Path) -> None:
    result = CliRunner().invoke(triage, [str(tmp_path / "nowhere")])

    assert result.exit_code == 2
    assert "nowhere: No such file or directory." in result.stderr
