"""An exercise with a mistake in it: the bot doesn't start, and says which file and which field."""

import shutil
from pathlib import Path

from tests.cli.process import PROJECT, outcome


async def test_the_bot_does_not_start_on_an_exercise_with_a_mistake(tmp_path: Path) -> None:
    for part in ("bot", "exercises", "migrations"):
        shutil.copytree(PROJECT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    file = tmp_path / "exercises" / "neck" / "chin-tuck.toml"
    file.write_text(file.read_text(encoding="utf-8").replace('"neck-flex"', '"neckflex"'), encoding="utf-8")
    status, _, err = await outcome("run", folder=tmp_path, PYTHONPATH=str(tmp_path))
    written = "\n".join(err)
    assert status == 2
    assert "exercises/neck/chin-tuck.toml: demands" in written
    assert "Traceback" not in written
