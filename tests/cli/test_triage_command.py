"""`unhunch triage`: a message a line in, a JSON object a line out."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.cli.triage import triage
from tests.cli.process import PROJECT

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


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"   \t ",
        b"\xff\xfe\xfa\x80",
        b"\xed\xa0\x80",
        b"\x00\x01\x02\x1b[31m\x07",
        "\ufeff\u202e\u0000".encode(),
        b"a" * 100_000,
        b"ha " * 33_333,
        b"'" * 100_000,
    ],
)
def test_broken_input_is_one_answer_a_line_and_the_next_line_is_read(line: bytes) -> None:
    broken, whole = answers(CliRunner().invoke(triage, input=line + b"\nnumb between my legs\n"))
    assert broken == NOTHING
    assert whole["tier"] == "emergency"


def test_a_sign_among_broken_characters_is_seen() -> None:
    (answer,) = answers(CliRunner().invoke(triage, input=b"\x00\xff\x1b[31m numb between my legs\x07\n"))
    assert answer["tier"] == "emergency"


async def test_it_answers_while_it_reads() -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "triage"), cwd=PROJECT, stdin=PIPE, stdout=PIPE
    )
    assert process.stdin
    assert process.stdout
    try:
        async with asyncio.timeout(20):
            for _ in range(2):
                process.stdin.write(b"numb between my legs\n")
                assert json.loads(await process.stdout.readline())["tier"] == "emergency"
            process.stdin.close()
            assert await process.wait() == 0
    finally:
        if process.returncode is None:
            process.kill()


def test_a_missing_file_is_a_clear_sentence(tmp_path: Path) -> None:
    result = CliRunner().invoke(triage, [str(tmp_path / "nowhere")])

    assert result.exit_code == 2
    assert "nowhere: No such file or directory." in result.stderr
