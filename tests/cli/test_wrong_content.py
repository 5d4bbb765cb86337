"""An exercise or a tip with a mistake in it: the bot doesn't start, and says which file and which field."""

import shutil
from pathlib import Path

import pytest

from tests.cli.process import PROJECT, outcome


@pytest.mark.parametrize(
    ("file", "right", "wrong", "field"),
    [
        ("neck/chin-tuck.toml", '"neck-flex"', '"neckflex"', "demands"),
        ("tips/shoes.toml", 'about = "shoes"', 'about = "boots"', "about"),
    ],
)
async def test_the_bot_does_not_start_on_a_file_with_a_mistake(
    tmp_path: Path, file: str, right: str, wrong: str, field: str
) -> None:
    for part in ("bot", "exercises", "migrations"):
        shutil.copytree(PROJECT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    path = tmp_path / "exercises" / file
    path.write_text(path.read_text(encoding="utf-8").replace(right, wrong), encoding="utf-8")
    status, _, err = await outcome("run", folder=tmp_path, PYTHONPATH=str(tmp_path))
    written = "\n".join(err)
    assert status == 2
    assert f"exercises/{file}: {field}" in written
    assert "Traceback" not in written
